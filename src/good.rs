//! A good: an entry with its id, its file and the population it belongs to.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::cache::Key;
use crate::entry::{Entry, Stage};
use crate::standard::Assessed;

/// One good of the registry.
#[derive(Debug, Clone)]
pub struct Good {
    /// The file's name without its ending.
    pub id: String,
    /// Path of the file relative to the root, with `/`.
    pub path: String,
    /// The hash of what its file says, the schema, and the program; none if it is not known.
    pub content: Option<Key>,
    /// What the file says.
    pub entry: Arc<Entry>,
    /// Which population it belongs to.
    pub status: Status,
    /// The result of each indicator, in the order of the Standard, with what reviewers decided.
    pub assessed: Arc<[Assessed]>,
}

/// The population a good belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Stage `dpg` or `listed`, not archived.
    Current,
    /// `nominee` or `under-review`, not archived.
    Candidate,
    /// Archived or `ineligible`.
    Former,
}

impl Status {
    /// All of them, the default one first.
    pub const ALL: [Self; 3] = [Self::Current, Self::Candidate, Self::Former];

    /// The population of an entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        match entry.stage {
            _ if entry.archived.is_some() => Self::Former,
            Stage::Dpg | Stage::Listed => Self::Current,
            Stage::Nominee | Stage::UnderReview => Self::Candidate,
            Stage::Ineligible => Self::Former,
        }
    }

    /// As it is written in the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Candidate => "candidate",
            Self::Former => "former",
        }
    }
}

impl Good {
    /// Whether it is in the registry without assessment: nobody recognised it, and nobody will.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.entry.stage == Stage::Listed
    }

    /// A good from its file: its id, the path of the file, what it says and what came of that.
    #[must_use]
    pub fn new(
        id: String,
        path: String,
        entry: impl Into<Arc<Entry>>,
        assessed: impl Into<Arc<[Assessed]>>,
    ) -> Self {
        let entry = entry.into();
        Self {
            status: Status::of(&entry),
            content: None,
            id,
            path,
            entry,
            assessed: assessed.into(),
        }
    }

    /// The same with the hash of what its file says.
    #[must_use]
    pub fn with_content(self, content: Option<Key>) -> Self {
        Self { content, ..self }
    }
}
