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

use super::display::{cut, readable};
use super::finding::Finding;
use super::identities::Identities;
use super::linked::Linked;
use super::mention::Mention;
use super::partial::Partial;
use super::peer::Peer;
use crate::address::plain;
use crate::diagnostic::Code;
use crate::entry::{Derivation, Entry};
use crate::good::Status;
use crate::load::{Content, Document};
use crate::slug::fold;
use names::{Names, Parent};
use phrases::Lexicon;
use places::{Clue, Kind, clues, mentions};

/// So many parents are named in one entry.
const MOST: usize = 3;

/// Adds to the findings of each candidate the parents that it mentions and does not declare.
pub(super) fn check(peers: &mut [Peer<'_>], identities: &Identities, lexicon: &Lexicon) {
    let ids: Vec<&str> = peers.iter().map(|one| one.document.stem.as_str()).collect();
    let names = Names::new(&ids, identities, lexicon);
    let said: Vec<Vec<Finding>> = peers
        .par_iter()
        .enumerate()
        .map(|(at, one)| one.linked.map(|linked| told(linked, (&names, at, lexicon))))
        .map(Option::unwrap_or_default)
        .collect();
    for (one, said) in peers.iter_mut().zip(said) {
        one.findings.extend(said);
    }
}

/// Where an entry of the registry may mention a parent; none where it need not declare any, or nobody can tell.
pub(super) fn asked(
    value: &Value,
    (entry, partial): (&Entry, Option<&Partial>),
    lexicon: &Lexicon,
) -> Option<Vec<Mention>> {
    let is_lost = |partial: &Partial| {
        let keys = Code::UndeclaredParent.depends_on();
        keys.iter().any(|key| partial.lost.contains(*key))
    };
    let is_asked = Status::of(entry) == Status::Candidate && !partial.is_some_and(is_lost);
    is_asked.then(|| mentions(value, &entry.name, lexicon))
}

/// The parents that an entry mentions and does not declare, whatever its stage; without a look at the
/// other goods, only those of the vocabulary.
pub(super) fn alone(document: &Document, entry: &Entry, lexicon: &Lexicon) -> Vec<Finding> {
    let Content::Yaml(source) = &document.content else {
        return Vec::new();
    };
    let none = Identities::default();
    let names = Names::new(&[], &none, lexicon);
    let mentions = mentions(&source.value, &entry.name, lexicon);
    let linked = Linked::of(entry).with_mentions(Some(mentions));
    told(&linked, (&names, 0, lexicon))
}

fn told(entry: &Linked, (names, at, lexicon): (&Names<'_>, usize, &Lexicon)) -> Vec<Finding> {
    let (Some(mentions), Some(name)) = (&entry.mentions, entry.names.first()) else {
        return Vec::new();
    };
    let own: Vec<String> = entry.names.iter().map(|name| fold(name)).collect();
    let seen = names.seen_by(at, (&entry.categories, &own));
    let mut told: Vec<String> = Vec::new();
    let mut found = outside::findings(&entry.derived_from, &seen);
    for clue in clues(mentions, name, (&seen, lexicon)) {
        let key = clue.parent.as_ref().map_or_else(String::new, Parent::key);
        if told.len() == MOST
            || told.contains(&key)
            || is_declared(&entry.derived_from, clue.parent.as_ref())
        {
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
fn is_declared(derived_from: &[Derivation], parent: Option<&Parent>) -> bool {
    let Some(parent) = parent else {
        return !derived_from.is_empty();
    };
    derived_from.iter().any(|one| {
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
