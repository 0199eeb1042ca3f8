//! The pictures that an entry shows, for the rule between entries and files.

use borsh::{BorshDeserialize, BorshSerialize};

use crate::entry::Entry;

/// A picture that an entry shows.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(super) struct Shown {
    /// JSON Pointer to its file.
    pub(super) pointer: String,
    /// The file.
    pub(super) file: String,
    /// Whether it may be a drawing: only a logo may.
    pub(super) is_logo: bool,
}

/// The pictures of an entry.
pub(super) fn shown(entry: &Entry) -> Vec<Shown> {
    let logo = entry.logo.iter().map(|logo| Shown {
        pointer: "/logo/file".to_owned(),
        file: logo.file.clone(),
        is_logo: true,
    });
    let screenshots = entry.screenshots.iter().enumerate();
    let screenshots = screenshots.map(|(at, one)| Shown {
        pointer: format!("/screenshots/{at}/file"),
        file: one.file.clone(),
        is_logo: false,
    });
    logo.chain(screenshots).collect()
}
