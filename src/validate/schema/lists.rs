//! The vocabularies as the compiled schemas see them: the values of an `enum`.

use std::sync::Arc;

use serde_json::Value;

use crate::vocabulary::{Term, Vocabularies, Vocabulary};

/// The values of all vocabularies.
#[derive(Clone)]
pub(in crate::validate) struct Lists(Arc<Vec<List>>);

/// The values of one vocabulary.
pub(super) struct List {
    /// Path of its file below `schema/`.
    pub(super) path: String,
    /// The values, as an array.
    pub(super) values: Value,
    /// The label of each value.
    pub(super) titles: Vec<String>,
    /// Other names, each with its value before it.
    pub(super) names: Vec<(String, String)>,
}

impl Lists {
    pub(in crate::validate) fn new(vocabularies: &Vocabularies) -> Self {
        Self(Arc::new(vocabularies.iter().map(List::new).collect()))
    }

    /// The list with these values.
    pub(super) fn with(&self, values: &[Value]) -> Option<&List> {
        let is_same = |list: &&List| list.values.as_array().is_some_and(|own| own == values);
        self.0.iter().find(is_same)
    }

    /// The list of a file below `schema/`.
    pub(super) fn at(&self, path: &str) -> Option<&List> {
        self.0.iter().find(|list| list.path == path)
    }
}

impl List {
    fn new((name, vocabulary): (&str, &Vocabulary)) -> Self {
        let terms = vocabulary.terms().iter();
        let value = |term: &Term| term.annotations.get("const").cloned();
        let named = |term: &Term| -> Vec<(String, String)> {
            let names = term.texts("x-names");
            names
                .map(|name| (term.code.clone(), name.to_owned()))
                .collect()
        };
        Self {
            names: terms.clone().flat_map(named).collect(),
            path: format!("vocabulary/{name}.schema.json"),
            values: terms.clone().filter_map(value).collect(),
            titles: terms.map(|term| term.title.clone()).collect(),
        }
    }
}
