//! What the files of entries say: from this run, from an earlier one, or from their bytes.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use rayon::prelude::*;

use super::cache::CacheFolder;
use super::progress::Progress;
use crate::cache::{Cache, Key, Keyed};
use crate::embedded::Files;
use crate::fs::beneath::Root;
use crate::load::{self, Content, Document, Place, Role, Unusable, parse};
use crate::media::Listed;
use crate::observations::FOLDER;
use crate::validate::{Judged, Reading, Rules, reading};

/// The kind of these results in the cache.
const KIND: &str = "entries";

/// What all files of entries say, by the keys of their bytes.
#[derive(Default)]
pub(super) struct Readings(HashMap<Key, Arc<Reading>>);

/// The files of a registry, with the keys of what they say.
pub(super) struct Listing {
    root: Root,
    /// What entries are judged by.
    basis: Keyed,
    entries: Vec<(Place, Result<Key, Unusable>)>,
    sets: Vec<Document>,
    /// What sources showed.
    pub(super) observed: Vec<Document>,
    /// The pictures that entries can show.
    pub(super) pictures: Listed,
    progress: Progress,
}

/// Every entry, judged by itself, and every collection.
pub(super) struct Read {
    pub(super) entries: Vec<Judged>,
    pub(super) sets: Vec<Document>,
    /// What the entries say, for the next time.
    pub(super) readings: Readings,
    /// How many entries are known from before.
    pub(super) known: usize,
    /// Whether every entry was the one that was listed: somebody may have written it in between.
    pub(super) is_as_listed: bool,
}

impl Listing {
    /// Lists a registry and hashes its files, with what they are judged by.
    ///
    /// # Errors
    /// If the registry cannot be listed.
    pub(super) fn new(
        (root, registry): (&Path, &str),
        schema: &Files,
        progress: Progress,
    ) -> Result<Self> {
        let work = progress.begin("listing entries", None);
        let pictures = Listed::new(root, registry)?;
        let root = Root::open(root)?;
        let mut basis = Keyed::new();
        basis.add_files(schema);
        let places = load::list(&root, registry)?;
        let (entries, sets): (Vec<_>, Vec<_>) = places
            .into_iter()
            .partition(|one| one.role() == Role::Entry);
        work.phase("reading entries", entries.len());
        let entries = entries.into_par_iter().map(|place| {
            let bytes = place.bytes(&root);
            let key = bytes.map(|bytes| basis.clone().with(bytes).key());
            work.step();
            (place, key)
        });
        let entries = entries.collect();
        let sets = sets.into_iter().map(|place| place.read(&root));
        Ok(Self {
            sets: sets.collect(),
            observed: load::observed::load(&root, FOLDER, |_| true)?,
            entries,
            pictures,
            basis,
            root,
            progress,
        })
    }

    /// How many files of entries there are.
    pub(super) fn entries(&self) -> usize {
        self.entries.len()
    }

    /// Adds all of it to a key.
    pub(super) fn add_to(&self, key: &mut Keyed) {
        for (place, content) in &self.entries {
            key.add(&place.path);
            match content {
                Ok(content) => key.add(content),
                Err(why) => key.add(format!("{why:?}")),
            }
        }
        for document in self.sets.iter().chain(&self.observed) {
            key.add(format!("{document:?}"));
        }
        self.pictures.add_to(key);
    }

    /// Judges every entry that was not judged before; what it says is dropped as soon as that is done.
    pub(super) fn read(self, rules: &Rules, (folder, before): (&CacheFolder, &Readings)) -> Read {
        let cache = folder.open(KIND);
        let root = &self.root;
        let work = self.progress.begin("checking entries", self.entries.len());
        let recalled = AtomicUsize::new(0);
        let entries = self.entries.into_par_iter().map(|(place, key)| {
            let known = |key: &Key| {
                let known = before.0.get(key).cloned();
                known.or_else(|| Some(Arc::new(cache.as_ref()?.get(key)?)))
            };
            work.step();
            if let Some(reading) = key.as_ref().ok().and_then(known) {
                recalled.fetch_add(1, Ordering::Relaxed);
                return (place, key.ok(), reading, true);
            }
            let listed = key.ok();
            match place.bytes(root) {
                Ok(bytes) => {
                    // The key is that of the bytes that are judged.
                    let key = self.basis.clone().with(&bytes).key();
                    let reading = reading(parse(bytes), rules);
                    if let Some(cache) = cache.as_ref().filter(|_| reading.is_valid()) {
                        cache.put(&key, &reading);
                    }
                    (place, Some(key), reading.into(), listed == Some(key))
                }
                Err(why) => {
                    let reading = reading(Content::Unusable(why), rules);
                    (place, None, reading.into(), listed.is_none())
                }
            }
        });
        let entries: Vec<(Place, Option<Key>, Arc<Reading>, bool)> = entries.collect();
        // A cache that cannot be written costs time, and nothing else.
        let _ = cache.map(Cache::finish).transpose();
        let known = entries.iter();
        let known = known.filter_map(|(_, key, reading, _)| Some(((*key)?, Arc::clone(reading))));
        let readings = Readings(known.collect());
        let is_as_listed = entries.iter().all(|(.., is_as_listed)| *is_as_listed);
        let entries = entries.into_iter();
        let entries = entries.map(|(place, key, reading, _)| Judged::new(place, key, reading));
        Read {
            entries: entries.collect(),
            sets: self.sets,
            readings,
            known: recalled.into_inner(),
            is_as_listed,
        }
    }
}
