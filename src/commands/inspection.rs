//! What is found in a registry, all of it or a part: each file is judged by itself and dropped, unless an
//! earlier run has judged the same bytes.

use std::path::Path;

use anyhow::Result;
use rayon::prelude::*;

use super::cache::CacheFolder;
use super::progress::Work;
use super::registry::{Scope, Settings, found_in, seen_in, with_pictures};
use crate::cache::{Cache, Key, Keyed};
use crate::embedded::Files;
use crate::fs::beneath::Root;
use crate::load::positions::Positions;
use crate::load::{self, Content, Document, Place, ReadText, Role, is_below, parse_placed, text};
use crate::media::{Library, Listed};
use crate::observations::{FOLDER, Ledger};
use crate::validate::{Checkup, Found, Rules, join, observed};

/// The kind of these results in the cache.
const KIND: &str = "findings";

/// What is found in a registry.
pub(super) struct Inspection {
    pub(super) schema: Files,
    pub(super) found: Found,
    texts: Box<ReadText<'static>>,
}

/// The files of a registry as they were judged.
struct Judged {
    root: Root,
    /// What entries are judged by.
    basis: Keyed,
    /// By path; each with the hash of its text and of what it is judged by, if it has one.
    entries: Vec<(Place, Option<Key>)>,
    sets: Vec<Document>,
    /// What sources showed.
    observed: Vec<Document>,
}

impl Inspection {
    /// All that is found in a registry.
    ///
    /// # Errors
    /// If the settings, the schema or the folder cannot be read.
    pub(super) fn whole(settings: Settings, root: &Path, folder: &CacheFolder) -> Result<Self> {
        let work = settings.progress.begin("listing entries", None);
        let pictures = Listed::new(root, &settings.config.registry)?;
        let rules = with_pictures(settings.rules, pictures, folder);
        let rules = rules.with_links(Ledger::load(&Root::open(root)?)?);
        let settings = Settings { rules, ..settings };
        let (judged, checkups) = Judged::read(&settings, root, folder, &work)?;
        work.phase("comparing entries", None);
        let documents = judged.entries.iter().map(|(place, _)| place.name());
        let entries = documents.zip(checkups).collect();
        let reread = |document: &Document| judged.text(&document.path);
        let mut found = join(entries, &judged.sets, &settings.rules, &reread);
        let stems = judged.entries.iter().map(|(place, _)| place.stem());
        let seen = observed(&judged.observed, &stems.collect(), &settings.rules);
        found.add(seen.diagnostics);
        Ok(Self {
            schema: settings.schema,
            found,
            texts: Box::new(move |path| judged.text(path)),
        })
    }

    /// All that is found in a part of a registry.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub(super) fn part(settings: Settings, root: &Path, scope: &Scope) -> Result<Self> {
        let Settings {
            config,
            schema,
            rules,
            progress,
        } = settings;
        let _work = progress.begin("comparing entries", None);
        let is_asked = |path: &str| is_below(path, &scope.paths);
        let rules = rules.with_pictures(Library::lazy_at(root, &config.registry, is_asked)?);
        let rules = rules.with_links(Ledger::load(&Root::open(root)?)?);
        let place = (root, config.registry.as_str());
        let (mut found, mut texts) = found_in(place, scope, &rules)?;
        let (seen, of_seen) = seen_in(place, scope, &rules)?;
        found.add(seen);
        texts.extend(of_seen);
        // Others were read whole only to judge these.
        found.valid.retain(|path| is_below(path, &scope.paths));
        Ok(Self {
            schema,
            found,
            texts: Box::new(move |path| texts.get(path).cloned()),
        })
    }

    /// The text of a file that a finding names, as it was judged; none if it is another one now.
    pub(super) fn text(&self, path: &str) -> Option<String> {
        (self.texts)(path)
    }
}

impl Judged {
    /// Judges every entry by itself that was not judged before.
    fn read(
        settings: &Settings,
        root: &Path,
        folder: &CacheFolder,
        work: &Work,
    ) -> Result<(Self, Vec<Checkup>)> {
        let Settings {
            config,
            schema,
            rules,
            progress: _,
        } = settings;
        let root = Root::open(root)?;
        let basis = format!("{:?} {}", config.review, rules.as_of());
        let mut basis = Keyed::new().with(basis);
        // Where nothing is known of links, they are not collected.
        basis.add(if rules.links().is_empty() {
            ""
        } else {
            "links"
        });
        basis.add_files(schema);
        let places = load::list(&root, &config.registry)?;
        let (entries, sets): (Vec<_>, Vec<_>) = places
            .into_iter()
            .partition(|one| one.role() == Role::Entry);
        let mut judged = Self {
            sets: sets.into_iter().map(|place| place.read(&root)).collect(),
            observed: load::observed::load(&root, FOLDER, |_| true)?,
            entries: entries.into_iter().map(|place| (place, None)).collect(),
            basis,
            root,
        };
        let cache = folder.open(KIND);
        work.phase("checking entries", judged.entries.len());
        let entries = judged.entries.par_iter();
        let checkups = entries.map(|(place, _)| judged.checkup(place, (rules, cache.as_ref())));
        let checkups = checkups.inspect(|_| work.step());
        let (keys, checkups): (Vec<_>, Vec<_>) = checkups.unzip();
        // A cache that cannot be written costs time, and nothing else.
        let _ = cache.map(Cache::finish).transpose();
        for ((_, known), key) in judged.entries.iter_mut().zip(keys) {
            *known = key;
        }
        Ok((judged, checkups))
    }

    /// What is found in a file by itself; with its hash if its text can be shown.
    fn checkup(
        &self,
        place: &Place,
        (rules, cache): (&Rules, Option<&Cache>),
    ) -> (Option<Key>, Checkup) {
        let judge = |(content, positions)| {
            let document = place.clone().with(content);
            Checkup::new(&document, positions, rules)
        };
        let bytes = match place.bytes(&self.root) {
            Ok(bytes) => bytes,
            Err(why) => return (None, judge((Content::Unusable(why), Positions::default()))),
        };
        let key = self.key(place, &bytes);
        let known = cache.and_then(|cache| cache.get::<Checkup>(&key));
        let checkup = known.unwrap_or_else(|| {
            let checkup = judge(parse_placed(bytes));
            if let Some(cache) = cache {
                cache.put(&key, &checkup);
            }
            checkup
        });
        (checkup.has_text().then_some(key), checkup)
    }

    /// The hash of a file, and of what it is judged by.
    fn key(&self, place: &Place, bytes: &[u8]) -> Key {
        self.basis.clone().with(&place.path).with(bytes).key()
    }

    /// The text of a file, as it was judged.
    fn text(&self, path: &str) -> Option<String> {
        let found = self
            .entries
            .binary_search_by(|(place, _)| place.path.as_str().cmp(path));
        let Ok(at) = found else {
            let mut others = self.sets.iter().chain(&self.observed);
            let other = others.find(|one| one.path == path)?;
            return other.text().map(str::to_owned);
        };
        let (place, key) = &self.entries[at];
        let key = key.as_ref()?;
        let bytes = place.bytes(&self.root).ok()?;
        (self.key(place, &bytes) == *key).then(|| text(bytes))
    }
}
