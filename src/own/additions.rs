//! The fields of a registry, and which of them `site.toml` makes a facet.

use std::collections::BTreeSet;

use anyhow::{Result, bail, ensure};

use super::definition::{Definition, Own};
use super::field::{FILE, Field, Shape};
use crate::config::Config;
use crate::suggest::closest;
use crate::vocabulary::Vocabularies;

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
