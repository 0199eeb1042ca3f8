//! Entries that mention a parent which `derived_from` does not name: by their name, by a repository
//! such as `openmrs-distro-x`, or by words such as "built on top of" and its name.
//!
//! Only a name counts that is that of another good or one of the vocabulary `parent`: what a good
//! is "based on" is mostly a standard, a method or a dependency, and those are no parents.

mod names;
mod outside;
pub(super) mod phrases;
mod places;
mod sentence;

use rayon::prelude::*;
use serde_json::Value;

use super::checked::Checked;
use super::display::{cut, readable};
use super::finding::Finding;
use super::identities::Identities;
use super::partial::Partial;
use crate::address::plain;
use crate::diagnostic::Code;
use crate::entry::Entry;
use crate::good::Status;
use crate::load::{Content, Document};
use crate::slug::fold;
use names::{Names, Parent};
use phrases::Lexicon;
use places::{Clue, Kind, clues};

/// So many parents are named in one entry.
const MOST: usize = 3;

/// Adds to the findings of each candidate the parents that it mentions and does not declare.
pub(super) fn check(checked: &mut [Checked<'_>], identities: &Identities, lexicon: &Lexicon) {
    let ids: Vec<&str> = checked
        .iter()
        .map(|one| one.document.stem.as_str())
        .collect();
    let names = Names::new(&ids, identities, lexicon);
    let said: Vec<Vec<Finding>> = checked
        .par_iter()
        .enumerate()
        .map(|(at, one)| findings(at, one, (&names, lexicon)))
        .collect();
    for (one, said) in checked.iter_mut().zip(said) {
        one.findings.extend(said);
    }
}

fn findings(
    at: usize,
    one: &Checked<'_>,
    (names, lexicon): (&Names<'_>, &Lexicon),
) -> Vec<Finding> {
    let (Content::Yaml(source), Some(entry)) = (&one.document.content, one.readable()) else {
        return Vec::new();
    };
    let is_lost = |partial: &Partial| {
        let keys = Code::UndeclaredParent.depends_on();
        keys.iter().any(|key| partial.lost.contains(*key))
    };
    if Status::of(entry) != Status::Candidate || one.partial.as_ref().is_some_and(is_lost) {
        return Vec::new();
    }
    told(&source.value, entry, (names, at, lexicon))
}

/// The parents that an entry mentions and does not declare, whatever its stage; without a look at the
/// other goods, only those of the vocabulary.
pub(super) fn alone(document: &Document, entry: &Entry, lexicon: &Lexicon) -> Vec<Finding> {
    let Content::Yaml(source) = &document.content else {
        return Vec::new();
    };
    let none = Identities::default();
    let names = Names::new(&[], &none, lexicon);
    told(&source.value, entry, (&names, 0, lexicon))
}

fn told(
    value: &Value,
    entry: &Entry,
    (names, at, lexicon): (&Names<'_>, usize, &Lexicon),
) -> Vec<Finding> {
    let own: Vec<String> = entry
        .aliases
        .iter()
        .chain([&entry.name])
        .map(|name| fold(name))
        .collect();
    let seen = names.seen_by(at, (&entry.categories, &own));
    let mut told: Vec<String> = Vec::new();
    let mut found = outside::findings(&entry.derived_from, &seen);
    for clue in clues(value, &entry.name, (&seen, lexicon)) {
        let key = clue.parent.as_ref().map_or_else(String::new, Parent::key);
        if told.len() == MOST || told.contains(&key) || is_declared(entry, clue.parent.as_ref()) {
            continue;
        }
        // Of a fork of something one clue is enough.
        if key.is_empty() && !told.is_empty() {
            continue;
        }
        told.push(key);
        found.push(finding(&clue));
    }
    found
}

/// Whether `derived_from` names a parent; of an unknown one, whether it names any.
fn is_declared(entry: &Entry, parent: Option<&Parent>) -> bool {
    let Some(parent) = parent else {
        return !entry.derived_from.is_empty();
    };
    let mut declared = entry.derived_from.iter();
    declared.any(|one| {
        let is_meant = |id: &String| Some(id) == parent.id.as_ref() || parent.is_called(id);
        let by_id = one.good.as_ref().is_some_and(is_meant);
        let by_name = one
            .name
            .as_deref()
            .is_some_and(|name| parent.is_called(name));
        let address = one.url.as_deref().map(plain);
        by_id || by_name || (address.is_some() && address == parent.url.as_deref().map(plain))
    })
}

fn finding(clue: &Clue) -> Finding {
    let parent = clue.parent.as_ref().map(|parent| cut(&parent.name, 60));
    let place = readable(&clue.pointer);
    let shown = cut(&clue.text, 100);
    let what = match (&parent, clue.kind) {
        (Some(parent), Kind::Words) => {
            format!("`{place}` says `{shown}`, but `derived_from` does not name `{parent}`")
        }
        (Some(parent), Kind::Name) => format!(
            "`{shown}` looks like a fork or distribution of `{parent}`, but `derived_from` does not name it"
        ),
        (None, Kind::Words) => {
            format!("`{place}` says `{shown}`, but `derived_from` names no parent")
        }
        (None, Kind::Name) => {
            format!("`{shown}` looks like a fork, but `derived_from` names no parent")
        }
    };
    let item = match &clue.parent {
        Some(Parent { id: Some(id), .. }) => format!("`- good: {}`", cut(id, 100)),
        Some(Parent {
            name,
            url: Some(url),
            ..
        }) => {
            format!("`- name: {}` with `url: {url}`", cut(name, 60))
        }
        _ => "`- name:` with `url:`, or `- good:` with the id of a good".to_owned(),
    };
    let help = format!(
        "if this good is a fork, a distribution or a vertical build of it, add {item} to `derived_from`; if it is only a dependency, change nothing"
    );
    Finding::new(Code::UndeclaredParent, &clue.pointer, what)
        .part(&clue.text, clue.earlier)
        .help(help)
}
