//! One of the two states of an entry that a change compares.

use std::collections::BTreeSet;

use crate::entry::Entry;
use crate::load::Document;

/// One state of an entry: its file and as much of its content as can be read.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// The file.
    pub document: &'a Document,
    /// What it says.
    pub entry: &'a Entry,
    /// Keys at the top, and of indicators, of which nobody can tell what they say.
    pub lost: &'a BTreeSet<String>,
}

impl State<'_> {
    /// Whether what some keys say is known.
    pub(super) fn tells(&self, keys: &[&str]) -> bool {
        !keys.iter().any(|key| self.lost.contains(*key))
    }
}
