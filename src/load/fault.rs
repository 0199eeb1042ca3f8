//! Why a text is not accepted as YAML.

use std::fmt;

/// How many levels lists and mappings may nest.
pub const MAX_DEPTH: usize = 128;

/// Why a text is not accepted as YAML, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Line and column, 1-based, inside the text.
    pub place: (usize, usize),
}

/// What is wrong with a text that is not accepted as YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// It breaks the grammar; with the parser's message.
    Grammar(String),
    /// It contains a character that YAML forbids.
    Character(char),
    /// Lists and mappings nest deeper than [`MAX_DEPTH`] levels.
    Depth,
    /// Its aliases expand to too much text.
    Expansion,
    /// An alias names a value that contains the alias.
    Recursion,
    /// It contains several documents.
    Documents,
    /// A value has a tag.
    Tag,
    /// A list or a mapping is used as a key.
    CompositeKey,
    /// A number that JSON cannot represent.
    Number,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.place;
        write!(f, "line {line}, column {column}: {}", self.kind)
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Grammar(words) => write!(f, "invalid YAML: {words}"),
            Self::Character(c) => {
                write!(
                    f,
                    "YAML does not allow the character U+{:04X} here",
                    u32::from(*c)
                )
            }
            Self::Depth => write!(
                f,
                "values are nested too deeply here, expected at most {MAX_DEPTH} levels"
            ),
            Self::Expansion => f.write_str("the aliases (`*name`) expand to too much text"),
            Self::Recursion => {
                f.write_str("this alias (`*name`) refers to a value that contains it")
            }
            Self::Documents => {
                f.write_str("a second YAML document starts here, expected one per file")
            }
            Self::Tag => f.write_str(
                "this value has a YAML tag, expected text, a number, a list or a mapping",
            ),
            Self::CompositeKey => {
                f.write_str("a list or a mapping is used as a key here, expected text")
            }
            Self::Number => f.write_str("this number is too large for JSON"),
        }
    }
}
