//! Which entries must be read whole before the changed ones can be judged.

use std::collections::BTreeSet;

use super::identity::Identity;
use crate::load::{Content, Document, Role};

/// Paths of the documents of which only the head was read, but that share an id with one that was
/// read whole, or name an id that is `gone`.
///
/// Judged with these read whole, the findings of the others are those of a registry read whole.
#[must_use]
pub fn neighbours(documents: &[Document], gone: &BTreeSet<String>) -> BTreeSet<String> {
    let entries = documents.iter().filter(|d| d.role == Role::Entry);
    let (heads, whole): (Vec<&Document>, Vec<&Document>) =
        entries.partition(|d| matches!(d.content, Content::Head(_)));
    let mut ids = gone.clone();
    for document in whole {
        ids.insert(document.stem.clone());
        let identity = Identity::of(document);
        ids.extend(identity.previous_ids);
    }
    let concerns = |document: &Document| {
        let identity = Identity::of(document);
        let named = identity.previous_ids.iter().chain(&identity.successors);
        ids.contains(&document.stem) || named.into_iter().any(|id| ids.contains(id))
    };
    let concerned = heads.into_iter().filter(|document| concerns(document));
    concerned.map(|document| document.path.clone()).collect()
}

/// The ids that entries had before.
#[must_use]
pub fn previous_ids(documents: &[Document]) -> BTreeSet<String> {
    let entries = documents.iter().filter(|d| d.role == Role::Entry);
    entries.flat_map(|d| Identity::of(d).previous_ids).collect()
}
