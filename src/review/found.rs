//! Tells what a change brought from what was there before.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};

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
    said: BTreeSet<(&'static str, Severity, &'a str)>,
    places: BTreeSet<(&'static str, Severity, &'a str)>,
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
        let code = self.diagnostic.code;
        let weight = match code {
            _ if code.starts_with("duplicate-") => 0,
            "license-changed" | "owner-changed" | "repository-changed" | "entry-removed" => 1,
            "indicator-gap" => 2,
            "unapproved-license" | "unknown-license" | "no-owner" | "no-review-date" => 3,
            _ => 4,
        };
        (self.diagnostic.severity, !self.is_new, weight)
    }
}
