//! Reads and validates the registry at a root, all of it or the part that a change concerns; most
//! commands begin with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Result, bail};

use super::cache::CacheFolder;
use super::environment::Environment;
use super::progress::Progress;
use super::readings::{Listing, Readings};
use crate::cache::Cache;
use crate::config::Config;
use crate::diagnostic::{About, Diagnostic, Severity};
use crate::embedded::{self, Files};
use crate::fs::beneath::Root;
use crate::good::Good;
use crate::load::git::{Change, Repository};
use crate::load::{self, Document, Place, Role, Texts, Whole, is_below, revision};
use crate::media::Listed;
use crate::observations::{FOLDER, Observation};
use crate::report::spell::spell;
use crate::validate::{
    self, CollectionSource, Found, Identities, Judged, Rules, ValidParts, judge, neighbours,
    validate_part,
};

/// A registry, read and judged.
pub(crate) struct Registry {
    pub(crate) config: Config,
    pub(crate) schema: Files,
    pub(crate) rules: Rules,
    /// The entries without an error, by id.
    pub(crate) goods: Vec<Good>,
    /// The collections without an error, by id.
    pub(crate) collections: Vec<CollectionSource>,
    /// What the sources of goods showed, by id.
    pub(crate) observations: BTreeMap<String, Observation>,
    /// The findings that keep others out.
    pub(crate) errors: Vec<Diagnostic>,
    /// The texts of the files that these name.
    pub(crate) texts: Texts,
}

/// What is kept between one reading of a registry and the next one.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) cache: CacheFolder,
    pub(super) readings: Readings,
    /// How many entries were read last.
    pub(super) read: usize,
    /// How many of them were known from before.
    pub(super) known: usize,
    /// Whether the entries that were read last are those that were listed.
    pub(super) is_as_listed: bool,
}

/// A part of a registry.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    /// Paths of files and folders relative to the root, with `/`; the empty one is the root.
    pub(crate) paths: BTreeSet<String>,
    /// Ids of entries that are no longer there.
    pub(crate) gone: BTreeSet<String>,
}

/// What a registry is read with.
pub(super) struct Settings {
    pub(super) config: Config,
    pub(super) schema: Files,
    pub(super) rules: Rules,
    pub(super) progress: Progress,
}

impl Settings {
    /// Reads `schema/`.
    pub(super) fn new(config: Config, root: &Path, environment: &Environment) -> Result<Self> {
        Self::of(config, embedded::schema(root)?, environment)
    }

    /// The same where `schema/` has been read.
    pub(super) fn of(config: Config, schema: Files, environment: &Environment) -> Result<Self> {
        Ok(Self {
            rules: Rules::new(&schema, environment.as_of)?.with_config(&config)?,
            progress: environment.progress,
            config,
            schema,
        })
    }

    /// The valid entries, all that a site is built from, and the errors. Each file is dropped as soon as it is
    /// judged, and read again only if it has an error.
    pub(super) fn for_site(
        mut self,
        root: &Path,
        mut listing: Listing,
        kept: &mut Kept,
    ) -> Result<Registry> {
        let pictures = std::mem::take(&mut listing.pictures);
        let observed = std::mem::take(&mut listing.observed);
        self.rules = with_pictures(self.rules, pictures, &kept.cache);
        let read = listing.read(&self.rules, (&kept.cache, &kept.readings));
        kept.readings = read.readings;
        (kept.read, kept.known) = (read.entries.len(), read.known);
        kept.is_as_listed = read.is_as_listed;
        let ids = read.entries.iter().map(Judged::stem).collect();
        let seen = validate::observed(&observed, &ids, &self.rules);
        let of_seen = seen.diagnostics.into_iter();
        let of_seen = of_seen.filter(|one| one.severity == Severity::Error);
        let of_seen: Vec<Diagnostic> = of_seen.collect();
        let ValidParts {
            goods,
            collections,
            faulty,
        } = judge(&read.entries, &read.sets, &self.rules);
        let (mut errors, mut texts) = (Vec::new(), Texts::new());
        if !faulty.is_empty() {
            let scope = Scope {
                paths: faulty,
                gone: BTreeSet::new(),
            };
            let _work = self.progress.begin("comparing entries", None);
            let place = (root, self.config.registry.as_str());
            let (found, of_found) = found_in(place, &scope, &self.rules)?;
            errors = found.diagnostics;
            errors.retain(|finding| finding.severity == Severity::Error);
            texts = of_found;
            let told: BTreeSet<&str> = errors.iter().map(|one| one.path.as_str()).collect();
            let mut faulty = scope.paths.iter();
            if let Some(path) = faulty.find(|path| !told.contains(path.as_str())) {
                bail!(
                    "`{}` was written while it was read: run the command again",
                    spell(path)
                );
            }
        }
        texts.extend(load::texts(observed, &of_seen));
        errors.extend(of_seen);
        Ok(Registry {
            observations: seen.good,
            config: self.config,
            schema: self.schema,
            rules: self.rules,
            goods,
            collections,
            errors,
            texts,
        })
    }
}

/// The rules of a registry with these pictures.
pub(super) fn with_pictures(rules: Rules, pictures: Listed, cache: &CacheFolder) -> Rules {
    let cache = cache.open("pictures");
    let pictures = pictures.judged(cache.as_ref());
    // What cannot be kept is found again the next time.
    let _ = cache.map(Cache::finish);
    rules.with_pictures(pictures)
}

impl Registry {
    /// Reads `site.toml`, `schema/` and `registry/`, and judges all entries.
    pub(super) fn load(root: &Path, environment: &Environment) -> Result<Self> {
        let settings = Settings::new(Config::load(root)?, root, environment)?;
        let place = (root, settings.config.registry.as_str());
        let listing = Listing::new(place, &settings.schema, environment.progress)?;
        settings.for_site(root, listing, &mut Kept::default())
    }
}

impl Scope {
    /// What differs between two states of a registry.
    pub(crate) fn of(changes: &[Change]) -> Self {
        let id = |change: &Change| {
            let name = change.path.rsplit('/').next()?;
            name.strip_suffix(".yaml").map(str::to_owned)
        };
        let (there, gone): (Vec<&Change>, Vec<&Change>) =
            changes.iter().partition(|change| change.is_there);
        Self {
            paths: there.iter().map(|change| change.path.clone()).collect(),
            gone: gone.into_iter().filter_map(id).collect(),
        }
    }

    /// Whether a finding is about a file in question, one that belongs to it is, or it names an
    /// entry that is no longer there.
    pub(crate) fn concerns(&self, diagnostic: &Diagnostic) -> bool {
        let related = diagnostic.related.iter().map(|related| &related.path);
        let mut paths = related.chain([&diagnostic.path]);
        let names_gone =
            matches!(&diagnostic.about, Some(About::Missing(id)) if self.gone.contains(id));
        paths.any(|path| is_below(path, &self.paths)) || names_gone
    }
}

/// What is found in a part of the entries, and the texts of the files that the findings name. Of the other
/// entries only what the rules between entries need is read. All findings concern that part.
pub(super) fn found_in(
    (root, registry): (&Path, &str),
    scope: &Scope,
    rules: &Rules,
) -> Result<(Found, Texts)> {
    let (documents, identities) = part(root, registry, scope, rules)?;
    let mut found = validate_part(&documents, &identities, rules);
    found.diagnostics.retain(|one| scope.concerns(one));
    let texts = load::texts(documents, &found.diagnostics);
    Ok((found, texts))
}

/// What is found in the files of `observations/` that are in question, and their texts.
pub(super) fn seen_in(
    (root, registry): (&Path, &str),
    scope: &Scope,
    rules: &Rules,
) -> Result<(Vec<Diagnostic>, Texts)> {
    let root = Root::open(root)?;
    let is_gone = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let id = name.strip_suffix(".yaml").unwrap_or(name);
        scope.gone.contains(id)
    };
    let observed = load::observed::load(&root, FOLDER, |path| {
        is_below(path, &scope.paths) || is_gone(path)
    })?;
    if observed.is_empty() {
        return Ok((Vec::new(), Texts::new()));
    }
    let places = load::list(&root, registry)?;
    let ids = places.iter().filter(|one| one.role() == Role::Entry);
    let seen = validate::observed(&observed, &ids.map(Place::stem).collect(), rules);
    let texts = load::texts(observed, &seen.diagnostics);
    Ok((seen.diagnostics, texts))
}

/// The documents of the work tree, read whole as far as a part of them needs it, and who they are.
pub(crate) fn part(
    root: &Path,
    registry: &str,
    scope: &Scope,
    rules: &Rules,
) -> Result<(Vec<Document>, Identities)> {
    let mut documents = load::load(root, registry, Whole::Only(&scope.paths))?;
    let identities = Identities::new(&documents, rules);
    let near = neighbours(
        &documents,
        (&scope.gone, &scope.paths),
        (&identities, rules),
    );
    load::complete(root, &mut documents, &near)?;
    Ok((documents, identities))
}

/// The same of a commit.
pub(crate) fn part_at(
    (repository, commit): (&Repository, &str),
    registry: &str,
    scope: &Scope,
    rules: &Rules,
) -> Result<(Vec<Document>, Identities)> {
    let whole = Whole::Only(&scope.paths);
    let mut documents = revision::load(repository, commit, registry, whole)?;
    let identities = Identities::new(&documents, rules);
    let near = neighbours(
        &documents,
        (&scope.gone, &scope.paths),
        (&identities, rules),
    );
    revision::complete(repository, commit, &mut documents, &near)?;
    Ok((documents, identities))
}

/// How many findings there are of a severity, those included that are not listed.
pub(crate) fn count<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    severity: Severity,
) -> usize {
    let diagnostics = diagnostics.into_iter();
    let of_severity = diagnostics.filter(|finding| finding.severity == severity);
    of_severity.map(Diagnostic::count).sum()
}
