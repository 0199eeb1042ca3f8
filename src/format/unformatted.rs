//! Why a file was not formatted.

use std::fmt;

/// Why a file stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unformatted {
    /// It holds one bare value, neither keys nor a list.
    Bare,
    /// Written out it would be larger than a file may be.
    TooLarge,
    /// What is between its values is not understood.
    Unread,
    /// The result would hold other values.
    Value,
    /// The result would hold other comments.
    Comments,
    /// The result would be changed again by the next run.
    Unstable,
}

impl fmt::Display for Unformatted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bare => "the file is a single value, not keys and values",
            Self::TooLarge => "the formatted text would be larger than a file may be",
            Self::Unread => "dpg does not understand what is between two values",
            Self::Value => "its values would change",
            Self::Comments => "its comments would change",
            Self::Unstable => "a second run would change it again",
        })
    }
}
