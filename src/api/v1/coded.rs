//! Codes with their English labels beside them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::entry::{Entry, Stage};
use crate::own::{self, Own};
use crate::vocabulary::Vocabularies;

/// A code of a vocabulary with its label.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Code")]
pub(crate) struct Coded<'a> {
    /// The code.
    pub(crate) code: &'a str,
    /// Its label in English; the code itself if the vocabulary does not contain it.
    pub(crate) label: &'a str,
}

/// A value of a facet of the registry's own with its label.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "OwnCode")]
pub(crate) struct OwnCode {
    /// The value as the entry has it.
    pub(crate) code: String,
    /// Its label in English; the value itself if no vocabulary contains it.
    pub(crate) label: String,
}

/// By facet of the registry's own, the values of a good.
pub(crate) type OwnCodes = BTreeMap<&'static str, Vec<OwnCode>>;

/// Looks labels up.
#[derive(Clone, Copy)]
pub(crate) struct Labels<'a>(pub(crate) &'a Vocabularies);

impl<'a> Labels<'a> {
    /// The label of a code; the code itself if the vocabulary does not contain it.
    pub(crate) fn label(self, vocabulary: &str, code: &'a str) -> &'a str {
        self.0.get(vocabulary).label(code)
    }

    /// Codes with their labels, in their order.
    pub(crate) fn codes(self, vocabulary: &str, codes: &'a [String]) -> Vec<Coded<'a>> {
        codes
            .iter()
            .map(|code| Coded {
                code,
                label: self.label(vocabulary, code),
            })
            .collect()
    }

    /// The values of an entry in the facets of the registry's own, each once.
    pub(crate) fn own(self, entry: &Entry, facets: &[Own]) -> OwnCodes {
        let of_facet = facets.iter().map(|facet| {
            let facet = facet.get();
            let mut codes = own::values(entry.extra.as_ref(), &facet.key);
            let mut known = BTreeSet::new();
            codes.retain(|code| known.insert(code.clone()));
            let vocabulary = self.0.get(&facet.vocabulary);
            let codes = codes.into_iter().map(|code| OwnCode {
                label: vocabulary.label(&code).to_owned(),
                code,
            });
            (facet.segment.as_str(), codes.collect())
        });
        of_facet.collect()
    }

    /// The label of a stage.
    pub(crate) fn stage(self, stage: Stage) -> &'a str {
        self.label("stage", stage.code())
    }
}
