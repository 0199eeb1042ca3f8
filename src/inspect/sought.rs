//! What is looked for under each indicator, and what it means for the answer: `schema/inspect/indicators.yaml`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fact::Fact;
use crate::embedded::Files;
use crate::entry::IndicatorKey;
use crate::load::typed;

/// What is looked for under one indicator.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sought {
    /// The indicator; none for facts of life and practice.
    #[serde(default)]
    pub indicator: Option<IndicatorKey>,
    /// The heading.
    pub title: String,
    /// What the facts mean for the answer of an entry.
    pub means: String,
    /// The detectors of this part, if there is no indicator.
    #[serde(default)]
    pub detectors: Vec<String>,
    /// What is named if it was not found.
    #[serde(default)]
    expected: Vec<Expected>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    detector: String,
    /// One value of the detector; without it, any.
    #[serde(default)]
    value: Option<String>,
    title: String,
}

/// Something that was looked for and not found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NotFound {
    /// What looked for it.
    pub detector: String,
    /// The value that was looked for; null for any.
    pub value: Option<String>,
    /// The same in words.
    pub title: String,
    /// The indicator that it concerns.
    #[schemars(with = "Option<String>")]
    pub indicator: Option<IndicatorKey>,
}

impl Sought {
    /// Reads `inspect/indicators.yaml`.
    pub(super) fn all(files: &Files) -> Result<Vec<Self>> {
        let path = "inspect/indicators.yaml";
        let bytes = files.get(path).map_or(&b"[]"[..], Vec::as_slice);
        typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{path}`"))
    }

    /// Whether a fact belongs here.
    #[must_use]
    pub fn has(&self, fact: &Fact) -> bool {
        match self.indicator {
            Some(key) => fact.indicator == Some(key),
            None => fact.indicator.is_none() && self.detectors.contains(&fact.detector),
        }
    }
}

/// Reads `inspect/detectors.yaml`: what each detector is called.
pub(super) fn labels(files: &Files) -> Result<BTreeMap<String, String>> {
    let path = "inspect/detectors.yaml";
    let bytes = files.get(path).map_or(&b"{}"[..], Vec::as_slice);
    typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{path}`"))
}

/// What was looked for and not found.
pub(super) fn not_found(sought: &[Sought], facts: &[Fact]) -> Vec<NotFound> {
    let mut missing = Vec::new();
    for one in sought {
        for expected in &one.expected {
            let is_it = |fact: &Fact| {
                fact.detector == expected.detector
                    && expected
                        .value
                        .as_ref()
                        .is_none_or(|value| fact.value == *value)
            };
            if !facts.iter().any(is_it) {
                missing.push(NotFound {
                    detector: expected.detector.clone(),
                    value: expected.value.clone(),
                    title: expected.title.clone(),
                    indicator: one.indicator,
                });
            }
        }
    }
    missing
}
