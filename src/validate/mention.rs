//! A text of an entry that may mention a parent, so that the other texts can be dropped.

use borsh::{BorshDeserialize, BorshSerialize};

/// A text that may mention a parent, whichever goods there are.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(super) struct Mention {
    pub(super) pointer: String,
    pub(super) text: String,
    pub(super) part: Part,
}

/// What a text is.
#[derive(Debug, Clone, Copy, BorshSerialize, BorshDeserialize)]
pub(super) enum Part {
    /// The name of the good.
    Name,
    /// The address of a repository, which ends in a name.
    Address,
    /// It is about the good itself.
    Own,
    /// It is about the good if it says so.
    Any,
}

impl Part {
    /// The name in a text.
    pub(super) fn name(self, text: &str) -> &str {
        let Self::Address = self else {
            return text;
        };
        let last = text.trim_end_matches('/').rsplit('/').next();
        let last = last.unwrap_or_default();
        last.strip_suffix(".git").unwrap_or(last)
    }
}
