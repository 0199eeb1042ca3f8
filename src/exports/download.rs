//! A document of the API that contains the whole registry, as data portals and search engines list it.

/// A document of the API that contains the whole registry.
pub(crate) struct Download {
    /// Its name below `/api/v1/`.
    pub(crate) name: &'static str,
    /// Its content, in a sentence.
    pub(crate) holds: &'static str,
    pub(crate) media_type: &'static str,
    /// The name of its format as data portals write it, such as `CSV`.
    pub(crate) format: &'static str,
    /// Its size, not compressed.
    pub(crate) bytes: u64,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub(crate) sha256: String,
}
