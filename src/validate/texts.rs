//! Faults in the texts of an entry, wherever they are: characters, addresses, contacts.

mod addresses;
mod characters;
mod contacts;
mod text;

use serde_json::Value;

use super::each_text::each_text;
use super::finding::Finding;
use super::rule_set::Rules;
use crate::entry::Entry;
use crate::good::Status;
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

/// Checks the texts of a collection about its requirements: its results, and where they come from.
pub(super) fn of_collection(value: &Value, rules: &Rules) -> Vec<Finding> {
    let nobody = Entry::default();
    let own = contacts::Own::of(&nobody, &rules.vocabularies);
    let mut found = Vec::new();
    for key in ["framework", "results"] {
        let Some(part) = value.get(key) else { continue };
        each_text(part, &mut format!("/{key}"), &mut |text, pointer| {
            let text = Text { pointer, text };
            characters::check(text, &mut found);
            contacts::check(text, &own, &mut found);
            addresses::check(text, rules, &mut found);
        });
    }
    found
}
