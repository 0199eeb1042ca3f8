//! What happened to an entry.

use serde::Serialize;

/// What happened to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is new.
    Added,
    /// Its file changed.
    Changed,
    /// Its file has another name or is in another folder.
    Renamed,
    /// Its file is removed.
    Removed,
}
