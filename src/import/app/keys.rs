//! Keys that the reader and the writer of the application's feed share.

/// The key in `extra` of what only this shape has.
pub const EXTRA: &str = "dpga_app";

/// Documentation that has no name.
pub(super) const UNNAMED_DOCUMENT: &str = "docs";

/// A source that has no name.
pub(super) const UNNAMED_SOURCE: &str = "source";

/// The key in `otherSources` of further addresses of the website.
pub(super) const WEBSITES: &str = "website";
