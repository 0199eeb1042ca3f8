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
use crate::load::positions::escape;
use text::Text;

/// Checks every text of an entry, `extra` included; `value` is the entry as it was read. What is
/// wrong with an address matters only in goods that are not former.
pub(super) fn check(value: &Value, entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let own = contacts::Own::of(entry, &rules.vocabularies);
    let is_former = Status::of(entry) == Status::Former;
    let mut found = Vec::new();
    walk(value, &mut String::new(), &mut |text| {
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
    let mut visit = |text: Text<'_>| {
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
                        walk(member, &mut format!("/requirements/{i}/{key}"), &mut visit);
                    }
                }
            }
            _ => walk(part, &mut format!("/{key}"), &mut visit),
        }
    }
    found
}

/// Calls a function with every text below a value, keys excepted.
fn walk(value: &Value, pointer: &mut String, visit: &mut impl FnMut(Text<'_>)) {
    let length = pointer.len();
    match value {
        Value::String(text) => visit(Text { pointer, text }),
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&i.to_string());
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                pointer.push('/');
                pointer.push_str(&escape(key));
                walk(member, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}
