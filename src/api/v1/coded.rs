//! Codes with their English labels beside them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::entry::Stage;
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

    /// The label of a stage.
    pub(crate) fn stage(self, stage: Stage) -> &'a str {
        self.label("stage", stage.code())
    }
}
