//! Answers that leave a reader where they were: texts that say nothing, one text for every goal,
//! questions answered `unknown`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::display::{cut, readable};
use super::finding::{Finding, On};
use super::rule_set::Rules;
use crate::diagnostic::Code;
use crate::entry::{Entry, Stage};
use crate::slug::fold;
use crate::standard::EmptyText;

/// One text may well speak of two goals.
const MANY: usize = 3;

/// A text of fewer letters may well serve two goals.
const SHORT: usize = 40;

/// Checks the answers of an entry as they were read. Indicators of which `gaps` speak are left to
/// those.
pub(super) fn check(value: &Value, entry: &Entry, rules: &Rules, gaps: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some(indicators) = value.get("indicators").and_then(Value::as_object) else {
        return found;
    };
    found.extend(repeated(indicators));
    for (key, answer) in indicators {
        let pointer = format!("/indicators/{key}");
        if gaps.iter().any(|gap| is_below(&gap.pointer, &pointer)) {
            continue;
        }
        let texts = rules.standard.empty_texts(answer);
        found.extend(texts.iter().map(|text| empty(&pointer, text)));
        let is_due = matches!(entry.stage, Stage::UnderReview | Stage::Dpg);
        if is_due && !entry.decisions.contains_key(key) {
            unknown(answer, &pointer, &mut found);
        }
    }
    found
}

/// Whether a pointer leads to a value or to something in it.
fn is_below(pointer: &str, above: &str) -> bool {
    let rest = pointer.strip_prefix(above);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn empty(indicator: &str, text: &EmptyText) -> Finding {
    let pointer = format!("{indicator}{}", text.pointer);
    let fault = if text.is_repeated {
        "only repeats a name next to it"
    } else {
        "gives no information"
    };
    let (name, shown) = (readable(&pointer), cut(text.text.trim(), 60));
    let message = format!("`{name}` {fault}: `{shown}`");
    Finding::new(Code::EmptyEvidence, pointer, message)
        .help("describe what was done and link to it, or remove this text")
}

/// Every answer `unknown` below a value.
fn unknown(value: &Value, pointer: &str, found: &mut Vec<Finding>) {
    match value {
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                unknown(item, &format!("{pointer}/{i}"), found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                let pointer = format!("{pointer}/{key}");
                if key == "answer" && member == "unknown" {
                    let message = format!(
                        "`{}` is `unknown`, but reviewers need an answer to decide",
                        readable(&pointer)
                    );
                    found.push(
                        Finding::new(Code::UnknownAnswer, pointer, message).help(
                            "answer `yes` or `no`, or remove the question if it does not apply",
                        ),
                    );
                } else {
                    unknown(member, &pointer, found);
                }
            }
        }
        _ => {}
    }
}

/// Whether a text, folded, speaks of each goal by its number.
fn names_all(text: &str, goals: &[Value]) -> bool {
    goals.iter().all(|goal| {
        let number = goal
            .get("goal")
            .map(ToString::to_string)
            .unwrap_or_default();
        text.contains(&format!("goal{number}")) || text.contains(&format!("sdg{number}"))
    })
}

/// A text that is given to every goal of several.
fn repeated(indicators: &Map<String, Value>) -> Option<Finding> {
    let goals = indicators.get("sdgs")?.as_array()?;
    if goals.len() < MANY {
        return None;
    }
    let mut places: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (g, goal) in goals.iter().enumerate() {
        let evidence = goal.get("evidence").and_then(Value::as_array);
        for (e, item) in evidence.into_iter().flatten().enumerate() {
            let (text, member) = match item {
                Value::String(text) => (text.as_str(), ""),
                item => (
                    item.get("text").and_then(Value::as_str).unwrap_or_default(),
                    "/text",
                ),
            };
            let pointer = format!("/indicators/sdgs/{g}/evidence/{e}{member}");
            let here = places.entry(fold(text)).or_default();
            if here.last().is_none_or(|(last, _)| *last != g) {
                here.push((g, pointer));
            }
        }
    }
    let everywhere = |(text, here): &(String, Vec<_>)| {
        let is_long = text.chars().count() >= SHORT;
        here.len() == goals.len() && is_long && !names_all(text, goals)
    };
    let (_, here) = places.into_iter().find(everywhere)?;
    let [(_, first), .., (_, last)] = here.as_slice() else {
        return None;
    };
    let message = format!("all {} goals have the same evidence text", goals.len());
    Some(
        Finding::new(Code::RepeatedEvidence, last, message)
            .on(On::Key)
            .also(first, "the first one")
            .help("explain for each goal how the good supports it, or write the text once and list the other goals in `also_for`"),
    )
}
