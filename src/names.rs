//! What the values of vocabularies are called in other languages than English: `schema/names/LANGUAGE.yaml`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::embedded::Files;
use crate::load::typed;

/// Names by language, vocabulary and code.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<String, BTreeMap<String, BTreeMap<String, OneOrMore>>>);

/// One name, or several with the one that is shown first.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Names {
    /// Reads every `names/LANGUAGE.yaml` of `schema/`.
    ///
    /// # Errors
    /// If a file is not usable; the error names it and the place.
    pub fn new(files: &Files) -> Result<Self> {
        let mut names = BTreeMap::new();
        for (path, bytes) in files {
            let language = path.strip_prefix("names/");
            let Some(language) = language.and_then(|path| path.strip_suffix(".yaml")) else {
                continue;
            };
            let read = typed::read_bytes(bytes);
            let read = read.with_context(|| format!("cannot use `schema/{path}`"))?;
            names.insert(language.to_owned(), read);
        }
        Ok(Self(names))
    }

    /// The name that is shown of a value of a vocabulary in a language.
    #[must_use]
    pub fn first(&self, language: &str, (vocabulary, code): (&str, &str)) -> Option<&str> {
        match self.0.get(language)?.get(vocabulary)?.get(code)? {
            OneOrMore::One(name) => Some(name),
            OneOrMore::More(names) => names.first().map(String::as_str),
        }
    }

    /// All names of the values of a vocabulary, each with its code.
    pub fn of<'a>(&'a self, vocabulary: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let lists = self.0.values().filter_map(|names| names.get(vocabulary));
        lists.flatten().flat_map(|(code, names)| {
            let names = match names {
                OneOrMore::One(name) => std::slice::from_ref(name),
                OneOrMore::More(names) => names,
            };
            names.iter().map(|name| (code.as_str(), name.as_str()))
        })
    }
}
