//! Faults in the texts of an entry, wherever they are: characters, addresses, contacts.

mod addresses;
mod characters;
mod contacts;
mod text;

use serde_json::Value;

use super::finding::Finding;
use super::rule_set::Rules;
use crate::entry::Entry;
use crate::good::Status;
use crate::load::each_text;
use text::Text;

/// Checks every text of an entry, `extra` included; `value` is the entry as it was read. What is
/// wrong with an address matters only in goods that are not former.
pub(super) fn check(value: &Value, entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let own = contacts::Own::of(entry, &rules.vocabularies);
    let is_former = Status::of(entry) == Status::Former;
    let mut found = Vec::new();
    each_text(value, &mut String::new(), &mut |text, pointer| {
        let text = Text { pointer, text };
        characters::check(text, &mut found);
        contacts::check(text, &own, &mut found);
        if !is_former {
            addresses::check(text, rules, &mut found);
        }
    });
    found
}

/// Checks every text of a collection; schemas and ids have checks of their own.
pub(super) fn of_collection(value: &Value, rules: &Rules) -> Vec<Finding> {
    let nobody = Entry::default();
    let own = contacts::Own::of(&nobody, &rules.vocabularies);
    let mut found = Vec::new();
    let mut visit = |text: &str, pointer: &str| {
        let text = Text { pointer, text };
        characters::check(text, &mut found);
        contacts::check(text, &own, &mut found);
        addresses::check(text, rules, &mut found);
    };
    for (key, part) in value.as_object().into_iter().flatten() {
        match (key.as_str(), part) {
            ("goods" | "criteria", _) => {}
            ("requirements", Value::Array(list)) => {
                for (i, requirement) in list.iter().enumerate() {
                    let members = requirement.as_object().into_iter().flatten();
                    for (key, member) in members.filter(|(key, _)| *key != "check") {
                        each_text(member, &mut format!("/requirements/{i}/{key}"), &mut visit);
                    }
                }
            }
            _ => each_text(part, &mut format!("/{key}"), &mut visit),
        }
    }
    found
}
