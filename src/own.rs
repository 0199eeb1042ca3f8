//! What a registry adds of its own: the fields that `schema/extra.schema.json` declares, which entries have under
//! `extra`, and those of them that `facets` in `site.toml` makes a facet.

mod definition;
mod read;

pub use definition::{Definition, Own};
pub use read::{entry_schema, fields};

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};
use serde_json::Value;

use crate::config::Config;
use crate::suggest::closest;
use crate::vocabulary::Vocabularies;

/// The file of the fields, in `schema/`.
pub const FILE: &str = "extra.schema.json";

/// The most facets of a registry's own: each has a file of the search index, pages and a filter.
const MOST_FACETS: usize = 12;

/// The most terms of a vocabulary that becomes a facet.
const MOST_TERMS: usize = 2_000;

/// First segments of addresses that belong to pages and folders of every site.
pub const TAKEN: [&str; 31] = [
    "goods",
    "goal",
    "category",
    "sector",
    "license",
    "license-family",
    "link",
    "region",
    "country",
    "developed-in",
    "used-in",
    "organization",
    "language",
    "collection",
    "standard",
    "statistics",
    "queue",
    "compare",
    "changes",
    "status",
    "a-z",
    "api",
    "assets",
    "badges",
    "cards",
    "embed",
    "map",
    "media",
    "search",
    "page",
    "index",
];

/// What a facet cannot be called either: pages that a registry may fill in or that may come, and what addresses of the
/// catalogue say besides facets.
const NO_FACET: [&str; 12] = [
    "contribute",
    "about",
    "report",
    "maturity",
    "editions",
    "requests",
    "feed",
    "q",
    "ids",
    "sort",
    "view",
    "by",
];

/// A field of a registry's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its key under `extra`.
    pub key: String,
    /// What it is called, and what one of its values is called.
    pub names: Names,
    /// What it is, in English.
    pub description: String,
    /// The vocabulary of its values.
    pub vocabulary: Option<String>,
    /// What its values are.
    pub shape: Shape,
}

/// What a field is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Names {
    /// In English.
    pub title: String,
    /// One of its values in English.
    pub one: String,
    /// By BCP 47 tag, the title in other languages.
    pub titles: BTreeMap<String, String>,
    /// By BCP 47 tag, one of its values in other languages.
    pub ones: BTreeMap<String, String>,
}

/// What the values of a field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Texts, or values of a vocabulary.
    Text,
    /// Texts in Markdown.
    Markdown,
    /// Numbers.
    Number,
    /// Days.
    Day,
    /// Web addresses.
    Address,
    /// `true` or `false`.
    Switch,
    /// Mappings, or anything.
    Other,
}

/// The fields and facets of a registry's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Additions {
    /// Its fields, in the order of the schema.
    pub fields: Vec<Field>,
    /// Its facets, in the order of `site.toml`.
    pub facets: Vec<Own>,
}

impl Additions {
    /// The same with the facets that `site.toml` names.
    ///
    /// # Errors
    /// If one of them cannot be a facet; the message has the line of `site.toml` and what to write instead.
    pub fn with_facets(self, config: &Config, vocabularies: &Vocabularies) -> Result<Self> {
        let mut facets = Vec::new();
        let mut segments = BTreeSet::new();
        for (order, wanted) in config.facets.iter().enumerate() {
            let place = format!("`site.toml`, line {}: `facets`", wanted.line);
            ensure!(
                order < MOST_FACETS,
                "{place} has {} fields, expected at most {MOST_FACETS}: remove some",
                config.facets.len()
            );
            let field = self.listed((&place, &wanted.key), vocabularies)?;
            let segment = wanted.key.replace('_', "-");
            let mut languages = config.languages.iter();
            let is_language = languages.any(|tag| tag.eq_ignore_ascii_case(&segment));
            let is_taken = TAKEN.contains(&&*segment) || NO_FACET.contains(&&*segment);
            ensure!(
                !is_taken && !is_language,
                "{place}: `{}` cannot be a facet, because its pages would be at `/{segment}/`, which the site needs: choose another key for the field in `schema/{FILE}`",
                wanted.key
            );
            ensure!(
                segments.insert(segment.clone()),
                "{place} names `{}` twice: remove one of them",
                wanted.key
            );
            facets.push(Own::new(Definition {
                order,
                key: field.key.clone(),
                segment,
                names: field.names.clone(),
                description: field.description.clone(),
                vocabulary: field.vocabulary.clone().unwrap_or_default(),
            }));
        }
        Ok(Self { facets, ..self })
    }

    /// A field that can be a facet.
    fn listed(&self, (place, key): (&str, &str), vocabularies: &Vocabularies) -> Result<&Field> {
        let Some(field) = self.fields.iter().find(|field| field.key == key) else {
            let keys = self.fields.iter().map(|field| field.key.as_str());
            let known: Vec<&str> = keys.clone().collect();
            let hint = match (closest(key, keys), known.as_slice()) {
                (Some(near), _) => format!("did you mean `{near}`?"),
                (None, []) => format!(
                    "declare it under `properties` in `schema/{FILE}`, which declares no field yet"
                ),
                (None, known) => format!("expected one of `{}`", known.join("`, `")),
            };
            bail!("{place}: `{key}` is no field of `schema/{FILE}`: {hint}");
        };
        ensure!(
            field.vocabulary.is_some() || matches!(field.shape, Shape::Text | Shape::Number),
            "{place}: `{key}` cannot be a facet, because its values are no short texts: expected a field with a vocabulary, a text, a number, or a list of them"
        );
        if let Some(name) = &field.vocabulary {
            let count = vocabularies.get(name).terms().len();
            ensure!(
                count <= MOST_TERMS,
                "{place}: `{key}` cannot be a facet, because `schema/vocabulary/{name}.schema.json` has {count} values, expected at most {MOST_TERMS}"
            );
        }
        Ok(field)
    }

    /// The field of a key under `extra`.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}

impl Names {
    /// The title in a language, else in English.
    #[must_use]
    pub fn title_in(&self, tag: &str) -> &str {
        spoken(&self.titles, tag).unwrap_or(&self.title)
    }

    /// What one value is called in a language, else in English.
    #[must_use]
    pub fn one_in(&self, tag: &str) -> &str {
        spoken(&self.ones, tag)
            .or_else(|| spoken(&self.titles, tag))
            .unwrap_or(&self.one)
    }
}

/// The text of a language, or of the one that it is a form of.
fn spoken<'a>(texts: &'a BTreeMap<String, String>, tag: &str) -> Option<&'a str> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let found = texts.get(tag).or_else(|| texts.get(primary));
    found.map(String::as_str)
}

/// The texts and numbers that an entry has under a key of `extra`: one, or a list of them.
#[must_use]
pub fn values(extra: Option<&Value>, key: &str) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match extra.and_then(|extra| extra.get(key)) {
        Some(Value::Array(items)) => items.iter().filter_map(one).collect(),
        Some(value) => one(value).into_iter().collect(),
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
