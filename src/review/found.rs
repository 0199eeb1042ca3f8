//! Tells new findings from those that were there before the change.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Code, Diagnostic, Severity};

/// A finding, and whether it is new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The finding.
    #[serde(flatten)]
    pub diagnostic: Diagnostic,
    /// Whether it was not there before the change.
    pub is_new: bool,
}

/// The findings before the change: the messages and the places of each rule and severity.
pub(super) struct Earlier<'a> {
    said: BTreeSet<(Code, Severity, &'a str)>,
    places: BTreeSet<(Code, Severity, &'a str)>,
}

impl<'a> Earlier<'a> {
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

    /// Whether there was a finding of the same rule with the same message or at the same place.
    pub(super) fn knows(&self, one: &Diagnostic) -> bool {
        let of = |text| (one.code, one.severity, text);
        self.said.contains(&of(one.message.as_str()))
            || self.places.contains(&of(one.pointer.as_str()))
    }
}

impl Found {
    pub(super) fn new(diagnostic: Diagnostic) -> Self {
        Self {
            diagnostic,
            is_new: true,
        }
    }

    /// The order of findings, the most important first: severity, whether it is new, and how much it
    /// matters for the decision.
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
