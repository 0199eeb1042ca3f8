//! One version of an entry, with what is found in it alone.

use crate::entry::Entry;
use crate::good::Status;
use crate::load::Document;
use crate::validate::{Alone, Rules, State, alone};

/// One version of an entry, with what is found in it alone.
pub(super) struct Version<'a> {
    pub(super) document: &'a Document,
    pub(super) alone: Alone,
}

/// The entry of a version, as far as it can be read.
pub(super) fn entry<'a>(version: Option<&'a Version<'_>>) -> Option<&'a Entry> {
    version?.alone.entry.as_ref()
}

impl<'a> Version<'a> {
    pub(super) fn new(document: &'a Document, rules: &Rules) -> Self {
        Self {
            document,
            alone: alone(document, rules),
        }
    }

    /// Whether its status is known, if it can be read at all.
    pub(super) fn has_status(&self) -> bool {
        let entry = self.alone.entry.as_ref();
        entry.is_none_or(|entry| {
            Status::of(entry) == Status::Former || !self.alone.lost.contains("stage")
        })
    }

    pub(super) fn state(&self) -> Option<State<'_>> {
        let entry = self.alone.entry.as_ref()?;
        Some(State {
            document: self.document,
            entry,
            lost: &self.alone.lost,
        })
    }
}
