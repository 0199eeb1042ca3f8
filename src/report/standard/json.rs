//! The comparison as one JSON document.

use std::collections::BTreeMap;

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::Words;
use crate::derive::versions::{Count, Difference, Differing, Pair};
use crate::report::json;
use crate::standard::{Assessed, Outcome, Release, Source};

/// The document.
#[derive(Debug, Serialize)]
struct Document<'a> {
    from: Version,
    to: Version,
    /// How many entries were compared.
    compared: usize,
    /// How many of them differ.
    differing: usize,
    entries: Vec<Entry<'a>>,
    rules: Vec<Rule<'a>>,
    /// By the ids that `source` has.
    sources: BTreeMap<&'a str, &'a Source>,
}

#[derive(Debug, Serialize)]
struct Version {
    version: String,
    date: Date,
}

#[derive(Debug, Serialize)]
struct Entry<'a> {
    id: &'a str,
    name: &'a str,
    path: &'a str,
    /// The version that the entry states.
    standard_version: Option<&'a str>,
    indicators: Vec<Change<'a>>,
}

#[derive(Debug, Serialize)]
struct Change<'a> {
    indicator: &'a str,
    number: &'a str,
    before: Side<'a>,
    after: Side<'a>,
}

/// The result under one version.
#[derive(Debug, Serialize)]
struct Side<'a> {
    result: Outcome,
    applicable: bool,
    code: Option<&'a str>,
    reason: String,
    source: Option<&'a str>,
    quote: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Rule<'a> {
    indicator: &'a str,
    number: &'a str,
    code: Option<&'a str>,
    before: Outcome,
    after: Outcome,
    entries: usize,
}

/// The whole comparison.
///
/// # Errors
/// Never in practice: the document is plain data.
pub fn document(difference: &Difference<'_>, words: Words<'_>) -> Result<String> {
    let entries = difference.goods.iter();
    let pairs = difference.goods.iter().flat_map(|one| &one.indicators);
    let sides = pairs.flat_map(|pair| [&pair.before, &pair.after]);
    let ids = sides.filter_map(|side| side.source.as_deref());
    let sources = ids.filter_map(|id| words.0.sources().get_key_value(id));
    json::document(&Document {
        from: version(difference.from),
        to: version(difference.to),
        compared: difference.compared,
        differing: difference.goods.len(),
        entries: entries.map(|one| entry(one, words)).collect(),
        rules: difference.rules.iter().map(rule).collect(),
        sources: sources.map(|(id, source)| (id.as_str(), source)).collect(),
    })
}

fn version(release: &Release) -> Version {
    Version {
        version: release.version.to_string(),
        date: release.date,
    }
}

fn entry<'a>(one: &'a Differing<'_>, words: Words<'_>) -> Entry<'a> {
    let good = one.good;
    let indicator = |pair: &'a Pair| Change {
        indicator: pair.after.key.as_str(),
        number: &pair.after.number,
        before: side(&pair.before, words),
        after: side(&pair.after, words),
    };
    Entry {
        id: &good.id,
        name: &good.entry.name,
        path: &good.path,
        standard_version: good.entry.standard_version.as_deref(),
        indicators: one.indicators.iter().map(indicator).collect(),
    }
}

fn side<'a>(assessed: &'a Assessed, words: Words<'_>) -> Side<'a> {
    Side {
        result: assessed.result,
        applicable: assessed.applicable,
        code: assessed.code.as_deref(),
        reason: assessed.sentence(words.1),
        source: assessed.source.as_deref(),
        quote: assessed.quote.as_deref(),
    }
}

fn rule(count: &Count) -> Rule<'_> {
    Rule {
        indicator: count.indicator.as_str(),
        number: &count.number,
        code: count.rule.as_deref(),
        before: count.before,
        after: count.after,
        entries: count.goods,
    }
}
