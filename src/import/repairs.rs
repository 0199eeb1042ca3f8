//! `schema/repairs.yaml` and the vocabularies as one table of what upstream spellings mean.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use regex::Regex;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::embedded::Files;
use crate::license;
use crate::load::typed;
use crate::validate::Lexicon;
use crate::vocabulary::{Term, Vocabularies, Vocabulary};

/// The structural rules that a row may switch on.
pub const RULES: [&str; 9] = [
    "answers-at-another-level",
    "prose-in-a-goal-address",
    "several-addresses-in-an-item",
    "repository-without-address",
    "unknown-country",
    "same-value-twice",
    "same-goal-twice",
    "one-value-for-a-list",
    "unanswered-main-question",
];

/// What every spelling means, with the reason where it is not the vocabulary's own.
#[derive(Debug, Clone)]
pub struct Terms {
    vocabularies: Vocabularies,
    duplicates: Lexicon,
    countries: BTreeMap<String, Meaning>,
    sectors: BTreeMap<String, Meaning>,
    categories: BTreeMap<String, Meaning>,
    stages: BTreeMap<String, Meaning>,
    licenses: BTreeMap<String, Meaning>,
    goals: BTreeMap<String, u8>,
    texts: Vec<Pattern>,
    urls: Vec<Pattern>,
    rules: BTreeMap<String, String>,
}

/// What a spelling stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The code.
    pub code: String,
    /// Why, when a repair was needed.
    pub reason: Option<String>,
}

/// A replacement that is made in texts.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// What is replaced.
    pub from: Regex,
    /// The replacement, in which `$1` is the first group.
    pub to: String,
    /// Why.
    pub reason: String,
}

/// A row of `schema/repairs.yaml`.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Row {
    Value(ValueRow),
    Rule(RuleRow),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ValueRow {
    field: Field,
    from: String,
    to: String,
    reason: String,
    #[serde(default)]
    regex: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleRow {
    rule: String,
    reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Field {
    Country,
    Spdx,
    Sector,
    Stage,
    Category,
    Text,
    Url,
}

impl Terms {
    /// Reads `repairs.yaml` and the vocabularies of `schema/`.
    ///
    /// # Errors
    /// When a vocabulary is not usable, or `repairs.yaml` is not YAML, holds an unknown field or a
    /// faulty regular expression.
    pub fn new(files: &Files) -> Result<Self> {
        let mut terms = Self::of(Vocabularies::new(files)?)?;
        let bytes = files.get("repairs.yaml").map_or(&b"[]"[..], Vec::as_slice);
        let rows: Vec<Row> =
            typed::read_bytes(bytes).context("cannot use `schema/repairs.yaml`")?;
        for row in rows {
            match row {
                Row::Rule(row) => {
                    anyhow::ensure!(
                        RULES.contains(&row.rule.as_str()),
                        "`schema/repairs.yaml`: no rule is called `{}`",
                        row.rule
                    );
                    terms.rules.insert(row.rule, row.reason);
                }
                Row::Value(row) => terms.add(row)?,
            }
        }
        Ok(terms)
    }

    fn of(vocabularies: Vocabularies) -> Result<Self> {
        let countries = spellings(vocabularies.get("country"), &["x-dpga"], fold);
        let sectors = spellings(vocabularies.get("sector"), &[], fold);
        let categories = spellings(vocabularies.get("category"), &["x-v0", "x-v2"], lower);
        let goals = vocabularies
            .get("goal")
            .terms()
            .iter()
            .filter_map(|term| Some((fold(&term.title), term.code.parse().ok()?)))
            .collect();
        Ok(Self {
            countries,
            sectors,
            categories,
            goals,
            duplicates: Lexicon::new(&vocabularies)?,
            vocabularies,
            stages: BTreeMap::new(),
            licenses: BTreeMap::new(),
            texts: Vec::new(),
            urls: Vec::new(),
            rules: BTreeMap::new(),
        })
    }

    fn add(&mut self, row: ValueRow) -> Result<()> {
        if row.regex {
            let from = Regex::new(&row.from)
                .with_context(|| format!("`schema/repairs.yaml`, row for `{}`", row.from))?;
            let pattern = Pattern {
                from,
                to: row.to,
                reason: row.reason,
            };
            match row.field {
                Field::Url => self.urls.push(pattern),
                _ => self.texts.push(pattern),
            }
            return Ok(());
        }
        let meaning = Meaning {
            code: row.to,
            reason: Some(row.reason),
        };
        let (map, key) = match row.field {
            Field::Country => (&mut self.countries, fold(&row.from)),
            Field::Sector => (&mut self.sectors, fold(&row.from)),
            Field::Category => (&mut self.categories, lower(&row.from)),
            Field::Stage => (&mut self.stages, lower(&row.from)),
            Field::Spdx => (&mut self.licenses, lower(&row.from)),
            Field::Text | Field::Url => anyhow::bail!(
                "`schema/repairs.yaml`, row for `{}`: texts and addresses need `regex: true`",
                row.from
            ),
        };
        map.entry(key).or_insert(meaning);
        Ok(())
    }

    /// The vocabularies.
    #[must_use]
    pub fn vocabularies(&self) -> &Vocabularies {
        &self.vocabularies
    }

    /// What the search for duplicates knows of words and hosts.
    #[must_use]
    pub fn duplicates(&self) -> &Lexicon {
        &self.duplicates
    }

    /// Replacements in texts, in their order.
    #[must_use]
    pub fn texts(&self) -> &[Pattern] {
        &self.texts
    }

    /// Replacements in fields that hold one address, in their order.
    #[must_use]
    pub fn urls(&self) -> &[Pattern] {
        &self.urls
    }

    /// The reason of a structural rule, when it is in force.
    #[must_use]
    pub fn rule(&self, name: &str) -> Option<&str> {
        self.rules.get(name).map(String::as_str)
    }

    /// The ISO code of a country, whatever the case, accents and punctuation of its name, and
    /// whatever is said in brackets after it.
    #[must_use]
    pub fn country(&self, text: &str) -> Option<&Meaning> {
        let name = text.split_once(" (").map_or(text, |(name, _)| name);
        let country = |text: &str| self.countries.get(&fold(text));
        country(text).or_else(|| country(name))
    }

    /// The code of a sector.
    #[must_use]
    pub fn sector(&self, text: &str) -> Option<&Meaning> {
        self.sectors.get(&fold(text))
    }

    /// The code of a category.
    #[must_use]
    pub fn category(&self, text: &str) -> Option<&Meaning> {
        self.categories.get(&lower(text))
    }

    /// The code of a stage.
    #[must_use]
    pub fn stage(&self, text: &str) -> Option<&Meaning> {
        self.stages.get(&lower(text))
    }

    /// The SPDX expression, or other id of the vocabulary, that is meant; nothing when it is none.
    #[must_use]
    pub fn license(&self, text: &str) -> Option<Meaning> {
        if let Some(meaning) = self.licenses.get(&lower(text)) {
            let reason = meaning.reason.clone().filter(|_| meaning.code != text);
            let code = meaning.code.clone();
            return Some(Meaning { code, reason });
        }
        if self.vocabularies.get("license").get(text).is_some() {
            let (code, reason) = (text.to_owned(), None);
            return Some(Meaning { code, reason });
        }
        license::parse(text)?;
        let code = license::canonical_case(text);
        let reason = (code != text).then(|| "wrong case".to_owned());
        Some(Meaning { code, reason })
    }

    /// The number of a goal, from a number, a label such as `SDG9: Industry` or a title.
    #[must_use]
    pub fn goal(&self, text: &str) -> Option<u8> {
        let folded = fold(text);
        let digits: String = folded
            .trim_start_matches("sdg")
            .trim_start_matches("goal")
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        match digits.parse() {
            Ok(number) => (1..=17).contains(&number).then_some(number),
            Err(_) => self.goals.get(&folded).copied(),
        }
    }
}

/// All spellings of the terms of a vocabulary that need no row.
fn spellings(
    vocabulary: &Vocabulary,
    annotations: &[&str],
    key: fn(&str) -> String,
) -> BTreeMap<String, Meaning> {
    let mut map = BTreeMap::new();
    for term in vocabulary.terms() {
        let own = [term.code.as_str(), term.title.as_str()];
        let others = annotations.iter().filter_map(|name| Term::text(term, name));
        for spelling in own.into_iter().chain(others) {
            map.entry(key(spelling)).or_insert_with(|| Meaning {
                code: term.code.clone(),
                reason: None,
            });
        }
    }
    map
}

/// A name without case, accents, spaces and punctuation.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|&c| !is_combining_mark(c) && c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn lower(text: &str) -> String {
    text.trim().to_lowercase()
}
