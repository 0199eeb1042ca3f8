//! Why a file was not formatted.

use std::fmt;

/// Why a file stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unformatted {
    /// It contains one bare value, neither keys nor a list.
    Bare,
    /// The result would be larger than a file may be.
    TooLarge,
    /// The text between its values is not understood.
    Unread,
    /// The result would contain other values.
    Value,
    /// The result would contain other comments.
    Comments,
    /// The next run would change the result again.
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
