//! What the files of entries say: from this run, from an earlier one, or from their bytes.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use rayon::prelude::*;

use super::cache::CacheFolder;
use crate::cache::{Cache, Key, Keyed};
use crate::embedded::Files;
use crate::fs::beneath::Root;
use crate::load::{self, Content, Document, Place, Role, parse};
use crate::validate::{Judged, Reading, Rules, reading};

/// The kind of these results in the cache.
const KIND: &str = "entries";

/// What all files of entries say, by the keys of their bytes.
#[derive(Default)]
pub(super) struct Readings(HashMap<Key, Arc<Reading>>);

/// Every entry, judged by itself, and every collection.
pub(super) struct Read {
    pub(super) entries: Vec<Judged>,
    pub(super) sets: Vec<Document>,
    /// What the entries say, for the next time.
    pub(super) readings: Readings,
}

/// What entries are judged by.
pub(super) struct Judge<'a> {
    pub(super) schema: &'a Files,
    pub(super) rules: &'a Rules,
    pub(super) cache: &'a CacheFolder,
    /// What they said the last time.
    pub(super) before: &'a Readings,
}

impl Judge<'_> {
    /// Reads and judges all files of a registry; each is dropped as soon as it is judged.
    ///
    /// # Errors
    /// If the registry cannot be listed.
    pub(super) fn read(&self, root: &Path, registry: &str) -> Result<Read> {
        let folder = Root::open(root)?;
        let places = load::list(&folder, registry)?;
        let (entries, sets): (Vec<_>, Vec<_>) = places
            .into_iter()
            .partition(|one| one.role() == Role::Entry);
        let cache = self.cache.open(KIND);
        let edition = self.edition();
        let entries = entries.into_par_iter().map(|place| {
            let (key, reading) = match place.bytes(&folder) {
                Ok(bytes) => self.reading(bytes, &edition, cache.as_ref()),
                Err(why) => (None, reading(Content::Unusable(why), self.rules).into()),
            };
            (place, key, reading)
        });
        let entries: Vec<(Place, Option<Key>, Arc<Reading>)> = entries.collect();
        // A cache that cannot be written costs time, and nothing else.
        let _ = cache.map(Cache::finish).transpose();
        let known = entries.iter();
        let known = known.filter_map(|(_, key, reading)| Some(((*key)?, Arc::clone(reading))));
        let known = known.collect();
        let judged = entries
            .into_iter()
            .map(|(place, key, reading)| Judged::new(place, key, reading));
        Ok(Read {
            entries: judged.collect(),
            sets: sets.into_iter().map(|place| place.read(&folder)).collect(),
            readings: Readings(known),
        })
    }

    /// What some bytes say, with their key.
    fn reading(
        &self,
        bytes: Vec<u8>,
        edition: &Keyed,
        cache: Option<&Cache>,
    ) -> (Option<Key>, Arc<Reading>) {
        let key = edition.clone().with(&bytes).key();
        if let Some(known) = self.before.0.get(&key) {
            return (Some(key), Arc::clone(known));
        }
        if let Some(known) = cache.and_then(|cache| cache.get::<Reading>(&key)) {
            return (Some(key), known.into());
        }
        let reading = reading(parse(bytes), self.rules);
        if let Some(cache) = cache.filter(|_| reading.is_sound()) {
            cache.put(&key, &reading);
        }
        (Some(key), reading.into())
    }

    /// What readings depend on beside the bytes.
    fn edition(&self) -> Keyed {
        let mut edition = Keyed::new();
        for (path, bytes) in self.schema {
            edition.add(path);
            edition.add(bytes);
        }
        edition
    }
}
