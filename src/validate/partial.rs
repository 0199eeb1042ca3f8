//! What can be said of an entry beside its faults, so that one run shows all there is to put right.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::finding::Finding;
use super::rule_set::Rules;
use super::{rules, texts};
use crate::diagnostic::Code;
use crate::entry::{Archived, Entry};

/// What an entry with faults says in its valid parts.
#[derive(Debug)]
pub(super) struct Partial {
    /// The entry without the parts at fault.
    pub(super) entry: Entry,
    /// Keys at the top, and of indicators, of which nobody can tell what they say: they hold a fault,
    /// had to be there and are not, or may be what an unknown key is meant to be.
    pub(super) lost: BTreeSet<String>,
}

/// Checks an entry with errors by its valid parts; what only an absent part makes a finding is left
/// out.
pub(super) fn check(
    value: &Value,
    faults: &[Finding],
    by: &Rules,
) -> (Vec<Finding>, Option<Partial>) {
    let mut rest = value.clone();
    let lost = remove(&mut rest, faults, by);
    let Ok(mut entry) = Entry::deserialize(&rest) else {
        return (Vec::new(), None);
    };
    // However wrong it is, it says that the good left.
    let is_former = !matches!(value["archived"], Value::Null | Value::Bool(false));
    if is_former && lost.contains("archived") {
        entry.archived = Some(Archived::default());
    }
    let mut found = rules::check((&rest, &entry), by);
    // A text is one, whatever holds it; but of a text at fault enough is said.
    let at_fault: BTreeSet<&str> = faults
        .iter()
        .filter(|fault| fault.code != Code::MissingKey)
        .map(|fault| fault.pointer.as_str())
        .collect();
    let is_told = |pointer: &str| {
        let ends = pointer.match_indices('/').map(|(at, _)| at);
        let mut above = ends.skip(1).chain([pointer.len()]);
        above.any(|end| at_fault.contains(&pointer[..end]))
    };
    let of_texts = texts::check(value, &entry, by).into_iter();
    found.extend(of_texts.filter(|one| !is_told(&one.pointer)));
    found.retain(|one| !rests_on(one, &lost));
    (found, Some(Partial { entry, lost }))
}

/// Takes out every key at the top, and every indicator, that holds a fault; gives what is lost.
fn remove(value: &mut Value, faults: &[Finding], by: &Rules) -> BTreeSet<String> {
    let mut lost = BTreeSet::new();
    for fault in faults {
        let mut tokens = fault.pointer.split('/').skip(1);
        let (first, second, third) = (tokens.next(), tokens.next(), tokens.next());
        let is_lack = fault.code == Code::MissingKey;
        let (holder, key, is_inside) = match (first, second) {
            (None, _) => continue,
            (Some("indicators"), None) if is_lack => continue,
            (Some("indicators"), Some(second)) => {
                (value.get_mut("indicators"), second, third.is_some())
            }
            (Some(first), _) => (Some(&mut *value), first, second.is_some()),
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        if let Some(members) = holder.and_then(Value::as_object_mut) {
            members.swap_remove(&key);
        }
        if fault.code == Code::UnknownKey && !is_inside {
            lost.extend(fault.suggestion().map(str::to_owned));
            let homes = by.entry.homes(&key).filter(|home| *home != "indicators");
            lost.extend(homes.map(str::to_owned));
        }
        lost.insert(key);
    }
    for pointer in ["", "/indicators"] {
        let members = value.pointer(pointer);
        let is_there = |key: &str| members.is_some_and(|members| members.get(key).is_some());
        let absent = by.entry.required(pointer).filter(|key| !is_there(key));
        lost.extend(absent.map(str::to_owned));
    }
    lost
}

/// Whether a finding may be there only because nobody can tell what some parts say.
fn rests_on(finding: &Finding, lost: &BTreeSet<String>) -> bool {
    let keys = finding.code.depends_on();
    let indicator = finding.pointer.split('/').nth(2);
    let indicator = indicator.filter(|_| keys.contains(&"indicators"));
    keys.iter()
        .copied()
        .chain(indicator)
        .any(|key| lost.contains(key))
}
