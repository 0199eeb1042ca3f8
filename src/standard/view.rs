//! The entry as the rules see it: its JSON, and computed values whose names begin with `_`.
//!
//! - Every indicator is under `/indicators`; missing answers are null.
//! - Every value with evidence or a name has `_text` (its evidence texts with content, a line
//!   each) and `_links` (the addresses in its evidence and its name). A goal also has those of the
//!   evidence that names it in `also_for`.
//! - A licence has `_approved_for` (categories), `_forbids` (`derivatives`, `commercial-use`) and
//!   `_other_accounts` (its links, if all of them are in accounts of others on code hosts).
//! - `/_all/KEY` contains `_text` and `_links` of everything under an indicator, as `_broken_links`
//!   the misspelled addresses that lead nowhere, as `_empty` the texts without content, and as
//!   `_unknown` the follow-up questions answered `unknown`.
//! - `_missing_parts` and `_parts_against` of documentation and platform independence, and
//!   `/_unlicensed_parts` and `/_unapproved_parts`, name parts of the good (`asked.rs` adds them).
//! - `/_closed_services` lists `title` and `sentence` of the closed services named anywhere except
//!   among the organisations.

use serde_json::{Map, Value, json};

use super::accounts::Accounts;
use super::empty;
use super::lexicon::{Lexicon, forbids};
use super::prose;
use super::services::Services;
use crate::entry::{Entry, Goal};

/// The content of evidence: texts and addresses.
#[derive(Debug, Clone, Default)]
struct Said {
    text: String,
    links: Vec<Value>,
    broken: Vec<Value>,
}

/// Where closed services are searched for.
const SPOKEN: [&str; 9] = [
    "name",
    "aliases",
    "summary",
    "description",
    "repositories",
    "indicators",
    "deployment",
    "highlights",
    "translations",
];

/// The view of an entry.
pub(super) fn view(entry: &Entry, lexicon: &Lexicon, services: &Services) -> Value {
    let Ok(Value::Object(mut view)) = serde_json::to_value(entry) else {
        return Value::Null;
    };
    let mut texts = Vec::new();
    let spoken = SPOKEN.iter().filter_map(|key| view.get(*key));
    spoken.for_each(|value| strings(value, &mut texts));
    let named = services.named_in(texts.into_iter());
    let mut all = Map::new();
    if let Some(Value::Object(indicators)) = view.get_mut("indicators") {
        for (key, value) in indicators.iter_mut() {
            let empty = empty::texts(value, lexicon).into_iter().map(|one| one.text);
            let empty: Value = empty.collect();
            let unknown = json!(empty::unknown(value));
            let mut said = Said::default();
            enrich(value, lexicon, &mut said);
            let mut said = said.into_value();
            said["_empty"] = empty;
            said["_unknown"] = unknown;
            all.insert(key.clone(), said);
        }
        share_goal_evidence(&entry.indicators.sdgs, lexicon, indicators);
        judge_licenses(&Accounts::of(entry), lexicon, indicators);
    }
    view.insert("_all".to_owned(), Value::Object(all));
    view.insert("_closed_services".to_owned(), Value::Array(named));
    Value::Object(view)
}

/// All strings below a value.
fn strings<'v>(value: &'v Value, into: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => into.push(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, into)),
        Value::Object(members) => members.values().for_each(|member| strings(member, into)),
        _ => {}
    }
}

/// Adds the computed values to every object that has evidence or a name, and collects them.
fn enrich(value: &mut Value, lexicon: &Lexicon, all: &mut Said) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| enrich(item, lexicon, all)),
        Value::Object(members) => {
            let mut own = Said::default();
            if let Some(Value::String(name)) = members.get("name") {
                own.add_name(name, lexicon);
            }
            if let Some(Value::String(time)) = members.get("response_time") {
                own.add_text(time, lexicon);
            }
            if let Some(Value::Array(items)) = members.get("evidence") {
                for item in items {
                    own.add_evidence(item, lexicon);
                }
            }
            all.add(&own);
            for (key, member) in members.iter_mut() {
                if key != "evidence" {
                    enrich(member, lexicon, all);
                }
            }
            if members.contains_key("evidence") || !own.is_empty() {
                members.insert("_text".to_owned(), Value::String(own.text));
                members.insert("_links".to_owned(), Value::Array(own.links));
            }
        }
        _ => {}
    }
}

/// Adds to each goal the evidence of other goals that supports it.
fn share_goal_evidence(goals: &[Goal], lexicon: &Lexicon, indicators: &mut Map<String, Value>) {
    let Some(Value::Array(items)) = indicators.get_mut("sdgs") else {
        return;
    };
    for item in goals.iter().flat_map(|goal| &goal.evidence) {
        let mut said = Said::default();
        for number in &item.also_for {
            if said.is_empty() {
                said.add_evidence(&json!({ "text": item.text, "url": item.url }), lexicon);
            }
            for (goal, value) in goals.iter().zip(items.iter_mut()) {
                if goal.goal == *number {
                    said.append_to(value);
                }
            }
        }
    }
}

fn judge_licenses(accounts: &Accounts, lexicon: &Lexicon, indicators: &mut Map<String, Value>) {
    let Some(Value::Array(items)) = indicators.get_mut("licenses") else {
        return;
    };
    for item in items {
        let Some(spdx) = item.get("spdx").and_then(Value::as_str) else {
            continue;
        };
        let approved = json!(lexicon.approved_for(spdx));
        let forbidden = json!(forbids(spdx));
        let links = item.get("_links").and_then(Value::as_array);
        let links: Vec<&str> = links
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let others = json!(accounts.others(&links));
        item["_approved_for"] = approved;
        item["_forbids"] = forbidden;
        item["_other_accounts"] = others;
    }
}

impl Said {
    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.links.is_empty()
    }

    fn add_links(&mut self, text: &str, lexicon: &Lexicon) {
        let links = prose::links(text);
        self.links.extend(links.into_iter().map(Value::String));
        let broken = lexicon.broken_links(text);
        self.broken.extend(broken.into_iter().map(Value::String));
    }

    fn add_text(&mut self, text: &str, lexicon: &Lexicon) {
        if lexicon.is_blank(text) {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text.trim());
        self.add_links(text, lexicon);
    }

    fn add_name(&mut self, name: &str, lexicon: &Lexicon) {
        if !lexicon.is_blank(name) {
            self.add_links(name, lexicon);
        }
    }

    fn add_evidence(&mut self, item: &Value, lexicon: &Lexicon) {
        if let Some(text) = item.get("text").and_then(Value::as_str) {
            self.add_text(text, lexicon);
        }
        match item.get("url").and_then(Value::as_str) {
            Some(url) if !lexicon.is_blank(url) => self.links.push(Value::String(url.to_owned())),
            _ => {}
        }
    }

    fn add(&mut self, other: &Self) {
        if !other.text.is_empty() && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&other.text);
        self.links.extend_from_slice(&other.links);
        self.broken.extend_from_slice(&other.broken);
    }

    /// Adds text and links to those of an object.
    fn append_to(&self, value: &mut Value) {
        if let Some(Value::String(text)) = value.get_mut("_text") {
            if !text.is_empty() && !self.text.is_empty() {
                text.push('\n');
            }
            text.push_str(&self.text);
        }
        if let Some(Value::Array(links)) = value.get_mut("_links") {
            links.extend_from_slice(&self.links);
        }
    }

    fn into_value(self) -> Value {
        json!({
            "_text": self.text,
            "_links": self.links,
            "_broken_links": self.broken,
        })
    }
}
