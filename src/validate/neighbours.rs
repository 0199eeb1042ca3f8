//! Which entries must be read whole before the changed ones can be judged.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Rules;
use super::duplicates::{self, Member};
use super::identity::Identity;
use crate::load::{Content, Document, Role};

/// Paths of the documents of which only the head was read, but that share an id with one that was
/// read whole, are likely the same good, or name an id that is `gone`.
///
/// Judged with these read whole, the findings of the others are those of a registry read whole.
#[must_use]
pub fn neighbours(
    documents: &[Document],
    gone: &BTreeSet<String>,
    rules: &Rules,
) -> BTreeSet<String> {
    let entries: Vec<(&Document, Identity)> = documents
        .par_iter()
        .filter(|document| document.role == Role::Entry)
        .map(|document| (document, Identity::of(document)))
        .collect();
    let is_head = |document: &Document| matches!(document.content, Content::Head(_));
    let mut ids = gone.clone();
    for (document, identity) in &entries {
        if !is_head(document) {
            ids.insert(document.stem.clone());
            ids.extend(identity.previous_ids.iter().cloned());
        }
    }
    let is_concerned = |(document, identity): &&(&Document, Identity)| {
        let mut named = identity.previous_ids.iter().chain(&identity.successors);
        is_head(document) && (ids.contains(&document.stem) || named.any(|id| ids.contains(id)))
    };
    let members: Vec<Member<'_>> = entries
        .iter()
        .map(|(document, identity)| Member {
            id: &document.stem,
            identity,
            is_wanted: !is_head(document),
        })
        .collect();
    let alike = duplicates::near(&members, &rules.duplicates);
    let concerned = entries.iter().filter(is_concerned);
    let concerned = concerned.chain(alike.into_iter().map(|at| &entries[at]));
    concerned
        .map(|(document, _)| document.path.clone())
        .collect()
}

/// The ids that entries had before.
#[must_use]
pub fn previous_ids(documents: &[Document]) -> BTreeSet<String> {
    let entries = documents.iter().filter(|d| d.role == Role::Entry);
    entries.flat_map(|d| Identity::of(d).previous_ids).collect()
}
