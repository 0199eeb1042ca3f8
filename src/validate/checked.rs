//! A document with what was found in it, on its way to an entry.

use std::sync::Arc;

use super::finding::Finding;
use super::partial::Partial;
use crate::entry::Entry;
use crate::load::{Content, Document};
use crate::standard::Assessed;

/// A document with what was found in it.
pub(super) struct Checked<'a> {
    pub(super) document: &'a Document,
    /// The entry, where the schema finds no errors.
    pub(super) entry: Option<Arc<Entry>>,
    /// The results of the entry, with what reviewers decided.
    pub(super) assessed: Vec<Assessed>,
    /// The valid parts of the entry, where the schema finds errors.
    pub(super) partial: Option<Partial>,
    pub(super) findings: Vec<Finding>,
}

impl Checked<'_> {
    /// The entry, or its valid parts.
    pub(super) fn readable(&self) -> Option<&Entry> {
        let partial = self.partial.as_ref().map(|partial| &partial.entry);
        self.entry.as_deref().or(partial)
    }

    /// Whether an error keeps it from becoming an entry.
    pub(super) fn has_error(&self) -> bool {
        let repeats_keys =
            matches!(&self.document.content, Content::Yaml(source) if source.repeats_keys);
        repeats_keys || self.findings.iter().any(Finding::is_error)
    }
}
