//! A fault of the registry: where it is, what was found, and what to write instead.

mod code;
mod severity;

pub use code::Code;
pub use severity::Severity;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// How many places a finding lists that belong to it.
pub const MOST_RELATED: usize = 10;

/// One finding about one file.
///
/// Serialised it is a line of `dpg validate --format json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Diagnostic {
    /// Path of the file relative to the root, with `/`.
    pub path: String,
    /// Where in the file; all null when the fault has no place there.
    #[serde(flatten)]
    pub span: Span,
    /// JSON Pointer to the value in question; empty for the whole file.
    pub pointer: String,
    /// How bad it is.
    pub severity: Severity,
    /// The rule.
    pub code: Code,
    /// One line that stands alone: what was found and what was expected.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// A change that puts it right, where one is known.
    pub fix: Option<Fix>,
    /// Other places that belong to it; of many the first [`MOST_RELATED`].
    pub related: Vec<Related>,
    /// How many more places belong to it than `related` lists.
    pub related_left_out: usize,
    /// How many more findings of this rule the file has; they are not listed.
    pub alike_left_out: usize,
    /// The other entry that it is about, where later steps need to know.
    #[serde(skip)]
    pub about: Option<About>,
}

/// Another entry that a finding is about, by its id.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum About {
    /// The file names an entry that does not exist.
    Missing(String),
    /// Both entries are in the registry and are likely the same good.
    SameGood(String),
}

/// A stretch of text: 1-based lines and columns, columns in Unicode scalar values, the end exclusive.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, BorshSerialize, BorshDeserialize,
)]
pub struct Span {
    /// First line.
    pub line: Option<usize>,
    /// First column.
    pub column: Option<usize>,
    /// Last line.
    pub end_line: Option<usize>,
    /// Column after the last.
    pub end_column: Option<usize>,
}

/// Edits that put a fault right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Fix {
    /// The edits.
    pub edits: Vec<Edit>,
    /// Whether they cannot change what the author meant.
    pub safe: bool,
}

/// The replacement of one stretch of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Edit {
    /// Path of the file relative to the root.
    pub path: String,
    /// What is replaced.
    #[serde(flatten)]
    pub span: Span,
    /// What takes its place.
    pub text: String,
}

/// Another place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Related {
    /// Path of the file relative to the root.
    pub path: String,
    /// Its first line.
    pub line: Option<usize>,
    /// Its first column.
    pub column: Option<usize>,
    /// Why it belongs.
    pub message: String,
}

impl Diagnostic {
    /// How many findings it stands for: itself, and those like it that are not listed.
    #[must_use]
    pub fn count(&self) -> usize {
        1 + self.alike_left_out
    }
}

impl Span {
    /// The stretch from one place up to another, each a line and a column.
    #[must_use]
    pub fn new(start: (usize, usize), end: (usize, usize)) -> Self {
        Self {
            line: Some(start.0),
            column: Some(start.1),
            end_line: Some(end.0),
            end_column: Some(end.1),
        }
    }

    /// One character at a place.
    #[must_use]
    pub fn at(line: usize, column: usize) -> Self {
        Self::new((line, column), (line, column + 1))
    }
}
