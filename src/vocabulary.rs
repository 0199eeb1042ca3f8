//! The vocabularies of `schema/vocabulary/`: JSON Schemas with `oneOf` of `const` and `title`,
//! read as ordered lists of terms.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::embedded::Files;

/// All vocabularies by file stem, such as `country`.
#[derive(Debug, Clone, Default)]
pub struct Vocabularies(BTreeMap<String, Vocabulary>);

/// One vocabulary, its terms in the order of its file.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    terms: Vec<Term>,
    by_code: BTreeMap<String, usize>,
}

/// One term.
#[derive(Debug, Clone)]
pub struct Term {
    /// The `const`, numbers as their digits.
    pub code: String,
    /// The English label.
    pub title: String,
    /// All members of the `oneOf` item, `x-…` annotations included.
    pub annotations: Map<String, Value>,
}

impl Vocabularies {
    /// Reads every `vocabulary/NAME.schema.json`.
    ///
    /// # Errors
    /// When a file is not JSON or lacks `oneOf` of `const` and `title`; the error names it.
    pub fn new(files: &Files) -> Result<Self> {
        let mut all = BTreeMap::new();
        for (path, bytes) in files {
            let Some(name) = path
                .strip_prefix("vocabulary/")
                .and_then(|p| p.strip_suffix(".schema.json"))
            else {
                continue;
            };
            let vocabulary =
                Vocabulary::new(bytes).with_context(|| format!("cannot use `schema/{path}`"))?;
            all.insert(name.to_owned(), vocabulary);
        }
        Ok(Self(all))
    }

    /// All vocabularies with their names, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Vocabulary)> {
        self.0
            .iter()
            .map(|(name, vocabulary)| (name.as_str(), vocabulary))
    }

    /// One vocabulary; an unknown name gives an empty one.
    #[must_use]
    pub fn get(&self, name: &str) -> &Vocabulary {
        static EMPTY: Vocabulary = Vocabulary {
            terms: Vec::new(),
            by_code: BTreeMap::new(),
        };
        self.0.get(name).unwrap_or(&EMPTY)
    }
}

impl Vocabulary {
    fn new(bytes: &[u8]) -> Result<Self> {
        let mut schema: Value = serde_json::from_slice(bytes)?;
        let Some(Value::Array(items)) = schema.get_mut("oneOf").map(Value::take) else {
            bail!("expected `oneOf`, a list of terms");
        };
        let terms = items
            .into_iter()
            .map(Term::new)
            .collect::<Result<Vec<_>>>()?;
        let by_code = terms
            .iter()
            .enumerate()
            .map(|(i, term)| (term.code.clone(), i))
            .collect();
        Ok(Self { terms, by_code })
    }

    /// The terms in the order of the file.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term of a code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Term> {
        self.by_code.get(code).map(|&i| &self.terms[i])
    }

    /// The place of a code in the order of the file; for others, the one after the last.
    #[must_use]
    pub fn place(&self, code: &str) -> usize {
        self.by_code.get(code).copied().unwrap_or(self.terms.len())
    }

    /// The English label of a code, or the code itself.
    #[must_use]
    pub fn label<'a>(&'a self, code: &'a str) -> &'a str {
        self.get(code).map_or(code, |term| &term.title)
    }
}

impl Term {
    fn new(item: Value) -> Result<Self> {
        let Value::Object(annotations) = item else {
            bail!("expected an object");
        };
        let code = match annotations.get("const") {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => bail!("expected `const`, text or a number"),
        };
        let title = annotations
            .get("title")
            .and_then(Value::as_str)
            .with_context(|| format!("`{code}` has no `title`"))?
            .to_owned();
        Ok(Self {
            code,
            title,
            annotations,
        })
    }

    /// A text annotation such as `x-v2`.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.annotations.get(key).and_then(Value::as_str)
    }

    /// The label in another language, from `x-titles` by BCP 47 tag; of a form of a language, that of the language.
    #[must_use]
    pub fn title_in(&self, tag: &str) -> Option<&str> {
        let titles = self.annotations.get("x-titles")?;
        let primary = tag.split('-').next().unwrap_or(tag);
        let found = titles.get(tag).or_else(|| titles.get(primary));
        found.and_then(Value::as_str)
    }

    /// All its labels in other languages.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        let titles = self.annotations.get("x-titles").and_then(Value::as_object);
        let titles = titles.into_iter().flatten();
        titles.filter_map(|(_, title)| title.as_str())
    }

    /// The texts of a list annotation such as `x-approved`.
    pub fn texts(&self, key: &str) -> impl Iterator<Item = &str> {
        self.annotations
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }

    /// Whether a switch annotation such as `deprecated` is on.
    #[must_use]
    pub fn is(&self, key: &str) -> bool {
        self.annotations.get(key).and_then(Value::as_bool) == Some(true)
    }
}
