//! Assesses the twelve indicators of an entry before and after a change, and quotes the answers.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::address::is_web_address;
use crate::entry::Entry;
use crate::good::Status;
use crate::load::Document;
use crate::markdown::links;
use crate::standard::Outcome;
use crate::standard::decisions::assessment;
use crate::validate::{Rules, key_lines};

/// One indicator, assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Indicator {
    /// Its key.
    pub indicator: String,
    /// Its number.
    pub number: String,
    /// Its title in English.
    pub title: String,
    /// The result before the change, if there was one.
    pub before: Option<Outcome>,
    /// The result.
    pub result: Outcome,
    /// Whether it applies to this good.
    pub applicable: bool,
    /// The rule that decided; none if the indicator is met or not asked.
    pub code: Option<String>,
    /// Why, in a sentence that may quote the entry.
    pub reason: String,
    /// Id of the document that the reason follows; none if reviewers decided.
    pub source: Option<String>,
    /// What to write instead, if anything.
    pub help: Option<String>,
    /// The answer in short.
    pub quote: Option<String>,
    /// The web addresses in the answer, each once, in order.
    pub links: Vec<String>,
    /// JSON Pointer to the answer.
    #[serde(skip)]
    pub pointer: String,
    /// Line of the answer, or of the key that should have it; only of one that is not met.
    #[serde(skip)]
    pub line: Option<usize>,
}

/// The indicators of an entry `now` and `before`; none for former goods, which are not assessed.
#[must_use]
pub fn indicators(before: Option<&Entry>, now: &Entry, rules: &Rules) -> Vec<Indicator> {
    if Status::of(now) == Status::Former {
        return Vec::new();
    }
    let standard = rules.standard();
    let version = standard.version_of(now);
    let old = before.map(|entry| assessment(entry, standard));
    let answers = serde_json::to_value(&now.indicators).unwrap_or_default();
    let assessed = assessment(now, standard).into_iter().enumerate();
    assessed
        .zip(standard.indicators())
        .map(|((i, one), indicator)| Indicator {
            title: indicator.title_under(&version).to_owned(),
            before: old.as_ref().map(|old| old[i].result),
            reason: one.sentence(rules.messages()),
            help: one.help(rules.messages()),
            links: addresses(&answers[one.key.as_str()]),
            pointer: one.pointer,
            line: None,
            indicator: one.key.to_string(),
            number: one.number,
            result: one.result,
            applicable: one.applicable,
            code: one.code,
            source: one.source,
            quote: one.quote,
        })
        .collect()
}

/// Finds the lines of the answers that are not met.
pub(super) fn locate(indicators: &mut [Indicator], document: &Document) {
    let mut open: Vec<&mut Indicator> = indicators
        .iter_mut()
        .filter(|one| one.result != Outcome::Met)
        .collect();
    let pointers: Vec<&str> = open.iter().map(|one| one.pointer.as_str()).collect();
    let lines = key_lines(document, &pointers);
    for (one, line) in open.iter_mut().zip(lines) {
        one.line = line;
    }
}

/// The web addresses in an answer.
fn addresses(answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(answer, &mut found);
    let mut known = BTreeSet::new();
    found.retain(|address| known.insert(address.clone()));
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_web_address(text) => found.push(text.clone()),
        Value::String(text) => found.extend(links(text)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => members.values().for_each(|member| collect(member, found)),
        _ => {}
    }
}
