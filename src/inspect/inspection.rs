//! The result of reading a tree: facts, what was not found, and what was not read.

use schemars::JsonSchema;
use serde::Serialize;

use super::fact::{Fact, Place};
use super::note::Note;
use super::sought::NotFound;
use crate::config::Home;

/// What the source of a good shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Inspection {
    /// How many files the folder has, those of tools and installed packages left out.
    pub files: usize,
    /// Full id of the commit, if the folder is the top of a git repository.
    pub commit: Option<String>,
    /// Address of the repository, if the folder is a clone with a remote `origin` on a public host.
    pub repository: Option<String>,
    /// What was found, by the order of indicators, then by detector, the surest first.
    pub facts: Vec<Fact>,
    /// What was looked for and not found. It can still exist elsewhere.
    pub not_found: Vec<NotFound>,
    /// What was not read.
    pub notes: Vec<Note>,
    /// The last tag that is a version.
    #[serde(skip)]
    pub release: Option<String>,
}

impl Inspection {
    /// The permanent address of a place; none if it is not known where the clone is from.
    #[must_use]
    pub fn link(&self, place: &Place) -> Option<String> {
        let home = Home::of_remote(self.repository.as_ref()?)?;
        home.permanent(self.commit.as_ref()?, (&place.path, place.line))
    }

    /// The facts of a detector.
    pub fn of<'a>(&'a self, detector: &'a str) -> impl Iterator<Item = &'a Fact> {
        self.facts
            .iter()
            .filter(move |fact| fact.detector == detector)
    }
}
