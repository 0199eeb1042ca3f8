//! The words that mention a parent, and the products that are often one, from their vocabularies.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use regex::Regex;

use crate::slug::fold;
use crate::vocabulary::Vocabularies;

/// So many phrases of one text are looked at.
const MOST: usize = 40;

/// The vocabularies `derivation-phrase` and `parent`.
pub(in crate::validate) struct Lexicon {
    /// Every phrase; none where the vocabulary is empty.
    phrases: Option<Regex>,
    /// The phrases after which any name is a parent, with single spaces, in lower case.
    alone: Vec<String>,
    parents: Vec<Product>,
    by_name: BTreeMap<String, usize>,
}

/// A product of the vocabulary `parent`.
struct Product {
    name: String,
    url: String,
    names: Vec<String>,
}

/// A product, as it is looked up.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) name: &'a str,
    pub(super) url: &'a str,
    /// Its names, folded.
    pub(super) names: &'a [String],
}

impl Lexicon {
    /// # Errors
    /// When a product has no `x-url`, or the phrases are too many; the error names the vocabulary.
    pub(in crate::validate) fn new(vocabularies: &Vocabularies) -> Result<Self> {
        let terms = vocabularies.get("derivation-phrase").terms();
        let mut words: Vec<String> = terms.iter().map(|term| spaced(&term.title)).collect();
        // Of two that begin alike the longer one is meant.
        words.sort_by_key(|words| std::cmp::Reverse(words.len()));
        let patterns: Vec<String> = words.iter().map(|words| pattern(words)).collect();
        let source = format!(r"(?i)(?-u:\b)(?:{})(?-u:\b)", patterns.join("|"));
        let phrases = (!words.is_empty()).then(|| Regex::new(&source)).transpose();
        let alone = terms.iter().filter(|term| term.is("x-alone"));
        let mut parents = Vec::new();
        for term in vocabularies.get("parent").terms() {
            let url = term.text("x-url").with_context(|| {
                format!(
                    "`schema/vocabulary/parent.schema.json`: expected `x-url` in `{}`",
                    term.code
                )
            })?;
            let names = term.texts("x-names").chain([term.title.as_str()]);
            parents.push(Product {
                name: term.title.clone(),
                url: url.to_owned(),
                names: names.map(fold).collect(),
            });
        }
        let numbered = parents.iter().enumerate();
        let by_name =
            numbered.flat_map(|(at, one)| one.names.iter().map(move |name| (name.clone(), at)));
        Ok(Self {
            by_name: by_name.collect(),
            alone: alone.map(|term| spaced(&term.title)).collect(),
            phrases: phrases
                .context("cannot use `schema/vocabulary/derivation-phrase.schema.json`")?,
            parents,
        })
    }

    /// A product by one of its names, folded.
    pub(super) fn parent(&self, key: &str) -> Option<Known<'_>> {
        let product = &self.parents[*self.by_name.get(key)?];
        Some(Known {
            name: &product.name,
            url: &product.url,
            names: &product.names,
        })
    }

    /// Where the phrases are in a text, and whether any name may follow each.
    pub(super) fn phrases<'t>(&self, text: &'t str) -> Vec<(regex::Match<'t>, bool)> {
        let found = self.phrases.iter().flat_map(|regex| regex.find_iter(text));
        found
            .take(MOST)
            .map(|found| (found, self.alone.contains(&spaced(found.as_str()))))
            .collect()
    }
}

/// Words in lower case with one space between them.
fn spaced(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pattern(words: &str) -> String {
    let words = words.split(' ').map(regex::escape);
    words.collect::<Vec<_>>().join(r"\s+")
}
