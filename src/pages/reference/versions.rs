//! What came with which version of the API, for the reference.

use serde::Serialize;

use crate::api::{MINORS, written};

/// One minor version.
#[derive(Serialize)]
pub(crate) struct Version {
    /// Such as `1.1`.
    number: String,
    /// New documents.
    documents: Vec<&'static str>,
    /// New types.
    types: Vec<&'static str>,
    /// New keys of older types, such as `Good.object`.
    keys: Vec<String>,
}

/// All minor versions after the first one, the newest first.
pub(crate) fn versions() -> Vec<Version> {
    let versions = MINORS.iter().rev().map(|minor| {
        let whole = minor.types.iter().filter(|(_, keys)| keys.is_empty());
        let keys = minor.types.iter();
        let keys =
            keys.flat_map(|(name, keys)| keys.iter().map(move |key| format!("{name}.{key}")));
        Version {
            number: written(minor.number),
            documents: minor.documents.to_vec(),
            types: whole.map(|(name, _)| *name).collect(),
            keys: keys.collect(),
        }
    });
    versions.collect()
}
