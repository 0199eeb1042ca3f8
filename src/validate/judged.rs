//! Finds the valid entries of a registry and the files with errors, without warnings and without the
//! places of findings: all that building a site needs. What a file says is dropped once it is judged,
//! so memory holds entries alone.

use std::collections::BTreeSet;
use std::sync::Arc;

use borsh::{BorshDeserialize, BorshSerialize};
use rayon::prelude::*;
use serde_json::Value;

use super::collections::{self, CollectionSource};
use super::finding::Finding;
use super::identities::Identities;
use super::identity::Identity;
use super::linked::Linked;
use super::peer::{Extent, Peer};
use super::rule_set::Rules;
use super::{bounds, conflict, files, pictures, references, rules};
use crate::cache::Key;
use crate::entry::Entry;
use crate::good::Good;
use crate::load::{Content, Document, Place, Source};
use crate::standard::Assessed;
use crate::standard::decisions::decided;
use crate::validate::coerce::coerce;

/// What the bytes of a file say of an entry, wherever the file is.
#[derive(Debug, Clone, Default, BorshSerialize, BorshDeserialize)]
pub struct Reading {
    /// The ids that it names.
    references: Identity,
    /// The entry and its results; none if it has an error.
    valid: Option<(Arc<Entry>, Arc<[Assessed]>)>,
}

/// A file of an entry, judged by itself; its content is dropped.
#[derive(Debug, Clone)]
pub struct Judged {
    document: Document,
    /// The hash of its bytes and of what they are judged by.
    content: Option<Key>,
    reading: Arc<Reading>,
}

/// What is valid in a registry.
#[derive(Debug, Default)]
pub struct ValidParts {
    /// The entries without an error, by id.
    pub goods: Vec<Good>,
    /// The collections without an error, by id.
    pub collections: Vec<CollectionSource>,
    /// The paths of all files that have an error.
    pub faulty: BTreeSet<String>,
}

/// What the content of an entry's file says, judged by itself.
#[must_use]
pub fn reading(content: Content, rules: &Rules) -> Reading {
    Reading {
        references: Identity::references(&content),
        valid: valid_entry(content, rules),
    }
}

impl Reading {
    /// Whether there is an entry in it.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.valid.is_some()
    }
}

impl Judged {
    /// The file at a place, with what its bytes say.
    #[must_use]
    pub fn new(place: Place, content: Option<Key>, reading: Arc<Reading>) -> Self {
        Self {
            document: place.with(Content::Dropped),
            content,
            reading,
        }
    }
}

impl Judged {
    /// The name of its file without `.yaml`.
    #[must_use]
    pub fn stem(&self) -> &str {
        &self.document.stem
    }

    /// A file of an entry that was read, for example at an earlier commit; its content is dropped.
    #[must_use]
    pub fn of(mut document: Document, rules: &Rules) -> Self {
        let content = std::mem::replace(&mut document.content, Content::Dropped);
        Self {
            document,
            content: None,
            reading: Arc::new(reading(content, rules)),
        }
    }
}

/// The entry with its results, if it has no error by itself.
fn valid_entry(content: Content, rules: &Rules) -> Option<(Arc<Entry>, Arc<[Assessed]>)> {
    let Content::Yaml(Source {
        text,
        mut value,
        repeats_keys: false,
        has_bom: _,
    }) = content
    else {
        return None;
    };
    if conflict::is_in(&text) {
        return None;
    }
    let lengths = bounds::cut(&mut value).ok()?;
    coerce(&mut value);
    if !rules.entry.check(&value, &lengths).is_empty() {
        return None;
    }
    let entry = serde_json::from_value::<Entry>(value).ok()?;
    if rules::structure(&entry, rules)
        .iter()
        .any(Finding::is_error)
    {
        return None;
    }
    let results = rules.standard.assess(&entry);
    let results = decided(&entry, &rules.standard, results);
    Some((entry.into(), results.into()))
}

/// The entry that a value is, which was found valid before.
pub(super) fn unchecked(mut value: Value) -> Option<Entry> {
    bounds::cut(&mut value).ok()?;
    coerce(&mut value);
    serde_json::from_value(value).ok()
}

/// What is valid among the judged files of entries, by the rules between entries too, and in collections.
#[must_use]
pub fn judge(entries: &[Judged], sets: &[Document], rules: &Rules) -> ValidParts {
    let identities = Identities::of(entries.iter().map(|one| one.reading.references.clone()));
    let linked: Vec<Option<Linked>> = entries.par_iter().map(Judged::linked).collect();
    let mut peers: Vec<Peer<'_>> = entries
        .par_iter()
        .zip(&linked)
        .map(|(one, linked)| one.peer(linked.as_ref()))
        .collect();
    let known = references::check(&mut peers, &identities);
    pictures::check(&mut peers, &rules.pictures);
    let mut faulty = BTreeSet::new();
    let mut goods = Vec::new();
    for (one, judged) in peers.iter().zip(entries) {
        let Document { path, stem, .. } = &judged.document;
        match &judged.reading.valid {
            Some((entry, assessed)) if !one.has_error() => {
                let (entry, assessed) = (Arc::clone(entry), Arc::clone(assessed));
                let good = Good::new(stem.clone(), path.clone(), entry, assessed);
                goods.push(good.with_content(judged.content));
            }
            _ => {
                faulty.insert(path.clone());
            }
        }
    }
    goods.sort_by(|a, b| a.id.cmp(&b.id));
    let sets: Vec<&Document> = sets.iter().collect();
    let (collections, of_sets) = collections::check(&sets, (&known, &goods), rules);
    let faulty_sets = of_sets.iter().filter(|one| one.has_error());
    faulty.extend(faulty_sets.map(|one| one.document.path.clone()));
    ValidParts {
        goods,
        collections,
        faulty,
    }
}

impl Judged {
    fn linked(&self) -> Option<Linked> {
        let (entry, _) = self.reading.valid.as_ref()?;
        Some(Linked::of(entry))
    }

    /// The file for the rules between entries.
    fn peer<'a>(&'a self, linked: Option<&'a Linked>) -> Peer<'a> {
        Peer {
            findings: files::name(&self.document),
            ..Peer::new(&self.document, Extent::Nothing, linked)
        }
    }
}
