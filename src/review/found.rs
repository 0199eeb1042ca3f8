//! Tells what a change brought from what was there before.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Code, Diagnostic, Severity};

/// A finding, and whether the change brought it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The finding.
    #[serde(flatten)]
    pub diagnostic: Diagnostic,
    /// Whether it was not there before the change.
    pub is_new: bool,
}

/// What was found in a former state: by rule and severity what was said, and where.
pub(super) struct Known<'a> {
    said: BTreeSet<(Code, Severity, &'a str)>,
    places: BTreeSet<(Code, Severity, &'a str)>,
}

impl<'a> Known<'a> {
    pub(super) fn new(was: &'a [Diagnostic]) -> Self {
        let said = was
            .iter()
            .map(|one| (one.code, one.severity, one.message.as_str()));
        let places = was
            .iter()
            .map(|one| (one.code, one.severity, one.pointer.as_str()));
        Self {
            said: said.collect(),
            places: places.collect(),
        }
    }

    /// Whether the former state had a finding of the same rule that says the same or stood at the
    /// same place.
    pub(super) fn knows(&self, one: &Diagnostic) -> bool {
        let of = |text| (one.code, one.severity, text);
        self.said.contains(&of(one.message.as_str()))
            || self.places.contains(&of(one.pointer.as_str()))
    }
}

impl Found {
    pub(super) fn brought(diagnostic: Diagnostic) -> Self {
        Self {
            diagnostic,
            is_new: true,
        }
    }

    /// What the gravest come first by: severity, whether the change brought it, and how much a
    /// decision hangs on it.
    #[must_use]
    pub fn rank(&self) -> (Severity, bool, u8) {
        let weight = match self.diagnostic.code {
            code if code.is_duplicate() => 0,
            Code::LicenseChanged
            | Code::OwnerChanged
            | Code::RepositoryChanged
            | Code::EntryRemoved => 1,
            Code::IndicatorGap => 2,
            Code::UnapprovedLicense | Code::UnknownLicense | Code::NoOwner | Code::NoReviewDate => {
                3
            }
            _ => 4,
        };
        (self.diagnostic.severity, !self.is_new, weight)
    }
}
