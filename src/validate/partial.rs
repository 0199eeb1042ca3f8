//! What can be said of an entry beside its faults, so that one run shows all there is to put right.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::code::Code;
use super::finding::Finding;
use super::{Rules, dates, licenses, rules};
use crate::entry::{Entry, Status};

/// Judges the sound parts of an entry with faults; what depends on a faulty or absent part is left
/// for the next run.
pub(super) fn check(value: &Value, faults: &[Finding], by: &Rules) -> Vec<Finding> {
    let mut sound = value.clone();
    let lost = remove(&mut sound, faults);
    let Ok(entry) = Entry::deserialize(&sound) else {
        return Vec::new();
    };
    let has = |key: &str| sound.get(key).is_some();
    let mut found = rules::goals(&entry, by);
    if !has("stage") || lost.contains("archived") {
        return found;
    }
    found.extend(dates::check(&entry, by.as_of));
    found.extend(rules::archived(&entry));
    if Status::of(&entry) == Status::Former {
        return found;
    }
    if has("categories") {
        found.extend(licenses::check(&entry, by.vocabularies.get("license")));
    }
    found.extend(rules::sectors(&entry, by));
    found.extend(rules::languages(&entry, by));
    found
}

/// What an entry with faults says in its sound parts.
pub(super) fn sound(value: &Value, by: &Rules) -> Option<Entry> {
    let mut sound = value.clone();
    super::understand(&mut sound);
    let faults = by.entry.check(&sound);
    remove(&mut sound, &faults);
    Entry::deserialize(&sound).ok()
}

/// Takes out every key at the top, and every indicator, that holds a fault; gives their names.
fn remove(value: &mut Value, faults: &[Finding]) -> BTreeSet<String> {
    let mut lost = BTreeSet::new();
    for fault in faults {
        let mut tokens = fault.pointer.split('/').skip(1);
        let (first, second) = (tokens.next(), tokens.next());
        let is_lack = fault.code == Code::MissingKey;
        let (holder, key) = match (first, second) {
            (None, _) => continue,
            (Some("indicators"), None) if is_lack => continue,
            (Some("indicators"), Some(second)) => (value.get_mut("indicators"), second),
            (Some(first), _) => (Some(&mut *value), first),
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        if let Some(members) = holder.and_then(Value::as_object_mut) {
            members.swap_remove(&key);
        }
        lost.insert(key);
    }
    lost
}
