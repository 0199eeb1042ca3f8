//! `dpg review`: what a maintainer needs to decide on a change.

mod source;

use std::collections::BTreeSet;
use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::environment::Environment;
use super::registry::{Scope, part, part_at};
use super::status::{FAULTS, FINE};
use crate::cli::{Review as Options, ReviewFormat};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::fs::beneath::Root;
use crate::load::git::{Base, Change, Repository};
use crate::load::{Document, Role, Texts, is_below, observed, revision, texts};
use crate::media::Library;
use crate::observations::{FOLDER, Ledger};
use crate::review::{self, Other, Review, collections, pairs, renames, review};
use crate::validate::{self, Rules, validate_part};
use crate::{embedded, report};

/// Usual names of the branch that changes are compared with, in the order in which they are tried.
const BASES: [&str; 5] = [
    "origin/HEAD",
    "origin/main",
    "origin/master",
    "main",
    "master",
];

/// A change from a base to a commit, or to the work tree.
struct Span {
    repository: Repository,
    base: Base,
    head: Option<String>,
    changes: Vec<Change>,
}

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Options) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let work = environment.progress.begin("finding changes", None);
    // Git works while the schemas are read.
    let (span, rules) = rayon::join(
        || span(&root, &config, options),
        || Rules::new(&embedded::schema(&root)?, environment.as_of),
    );
    let (span, rules) = (span?, rules?.with_config(&config)?);
    let rules = rules.with_pictures(pictures((&root, &config.registry), &span)?);
    let rules = rules.with_links(Ledger::load(&Root::open(&root)?)?);
    work.phase("comparing entries", None);
    let (mut review, texts) = of(&root, &config.registry, &span, &rules)?;
    if !options.source.is_empty() {
        work.phase("reading sources", None);
        let read = (root.as_path(), &span.repository, span.head.as_deref());
        review.shown = source::shown(environment, read, (&options.source, &review.entries))?;
    }
    let text = match options.format {
        ReviewFormat::Text => {
            let show = options.all.into();
            report::outline::outline(&review, &texts, (environment.terminal(), show))
        }
        ReviewFormat::Markdown => report::markdown::comment(&review, options.preview.as_deref()),
        ReviewFormat::Json => report::json::document(&review)?,
    };
    drop(work);
    stdout().lock().write_all(text.as_bytes())?;
    let fails = findings(&review).any(|one| one.severity == Severity::Error);
    Ok(if fails { FAULTS } else { FINE })
}

/// All that was found.
fn findings(review: &Review) -> impl Iterator<Item = &Diagnostic> {
    let of_entries = review.entries.iter().flat_map(|one| &one.findings);
    of_entries
        .map(|found| &found.diagnostic)
        .chain(&review.findings)
}

/// The pictures at the end of the change; those of entries that did not change are not even read.
fn pictures((root, registry): (&Path, &str), span: &Span) -> Result<Library> {
    let changed = Scope::of(&span.changes).paths;
    let is_asked = |path: &str| is_below(path, &changed);
    match &span.head {
        Some(commit) => revision::pictures(&span.repository, (commit, registry), is_asked),
        None => Library::lazy_at(root, registry, is_asked),
    }
}

/// The change that the options name.
fn span(root: &Path, config: &Config, options: &Options) -> Result<Span> {
    let repository = Repository::around(root)?;
    let head = options.head.as_deref();
    let head = head.map(|name| repository.commit(name)).transpose()?;
    let name = match &options.base {
        Some(name) => name.as_str(),
        None => usual_base(&repository)?,
    };
    let base = repository.base(name, head.as_deref().unwrap_or("HEAD"))?;
    let paths = [config.registry.as_str(), "schema", "site.toml", FOLDER];
    let mut changes = repository.changes(&base.commit, head.as_deref(), &paths)?;
    // The ledger of links changes with every run of `dpg links`.
    changes.retain(|one| !Path::new(&one.path).starts_with(FOLDER) || is_observed(one));
    Ok(Span {
        repository,
        base,
        head,
        changes,
    })
}

/// Whether a change is about what a source showed.
fn is_observed(change: &Change) -> bool {
    observed::is_observation(&change.path, FOLDER)
}

/// What is found in the changed files of `observations/`, and in those of entries that are gone.
fn of_sources(
    (root, span): (&Path, &Span),
    (documents, scope): (&[Document], &Scope),
    rules: &Rules,
) -> Result<(Vec<Document>, Vec<Diagnostic>)> {
    let changed = Scope::of(&span.changes).paths;
    let is_asked = |path: &str| {
        let id = path.rsplit('/').next().unwrap_or(path);
        changed.contains(path) || scope.gone.contains(id.trim_end_matches(".yaml"))
    };
    let files = match &span.head {
        Some(commit) => {
            let all = observed::load_at(&span.repository, commit, FOLDER)?.into_iter();
            all.filter(|one| is_asked(&one.path)).collect()
        }
        None => observed::load(&Root::open(root)?, FOLDER, is_asked)?,
    };
    let ids = documents.iter().filter(|one| is_entry(one));
    let ids = ids.map(|one| one.stem.as_str()).collect();
    let found = validate::observed(&files, &ids, rules).diagnostics;
    Ok((files, found))
}

fn usual_base(repository: &Repository) -> Result<&'static str> {
    let found = BASES
        .into_iter()
        .find(|name| repository.commit(name).is_ok());
    let Some(name) = found else {
        bail!("there is no branch `main` or `master` to compare with: name a revision with --base");
    };
    Ok(name)
}

fn is_entry(document: &Document) -> bool {
    document.role == Role::Entry
}

/// The changed entries, and collections, as they were in the base.
fn before(
    repository: &Repository,
    changes: &[Change],
    registry: &str,
) -> Result<(Vec<Document>, Vec<Document>)> {
    let read = revision::before(repository, changes, registry)
        .context("cannot read what the entries were before")?;
    Ok(read.into_iter().flatten().partition(is_entry))
}

/// The changed files that are no entries: of the registry, and outside of it, where rules and records of sources are.
fn others(of_registry: impl Iterator<Item = Change>, outside: Vec<Change>) -> Vec<Other> {
    let of_registry = of_registry.map(|one| (one, false));
    let outside = outside.into_iter().map(|one| {
        let judges = !is_observed(&one);
        (one, judges)
    });
    let all = of_registry.chain(outside).map(|(change, judges)| Other {
        path: change.path,
        is_there: change.is_there,
        judges,
    });
    all.collect()
}

/// The review of a change, and the texts of the files that its findings name.
fn of(root: &Path, registry: &str, span: &Span, rules: &Rules) -> Result<(Review, Texts)> {
    let (inside, outside): (Vec<Change>, Vec<Change>) = span
        .changes
        .iter()
        .cloned()
        .partition(|change| Path::new(&change.path).starts_with(registry));
    let scope = Scope::of(&inside);
    let (documents, identities) = match &span.head {
        Some(commit) => part_at((&span.repository, commit), registry, &scope, rules)?,
        None => part(root, registry, &scope, rules)?,
    };
    let validated = validate_part(&documents, &identities, rules);
    let (files, of_files) = of_sources((root, span), (&documents, &scope), rules)?;
    let previous_ids = identities.previous_ids();
    let (before, sets_before) = before(&span.repository, &inside, registry)?;
    let (after, sets): (Vec<Document>, Vec<Document>) = documents
        .iter()
        .filter(|document| scope.paths.contains(&document.path))
        .cloned()
        .partition(is_entry);
    let known: BTreeSet<String> = before
        .iter()
        .chain(&after)
        .map(|d| d.path.clone())
        .collect();
    let pairs = renames(pairs(before, after), &previous_ids, rules);
    let concerned = validated.diagnostics.into_iter();
    let found: Vec<_> = concerned.filter(|one| scope.concerns(one)).collect();
    let (entries, effect) = review(
        &pairs,
        review::Context {
            rules,
            found: &found,
            previous_ids: &previous_ids,
        },
    );
    let of_registry = inside.into_iter().filter(|one| !known.contains(&one.path));
    let review = Review {
        base: span.base.commit.clone(),
        is_merge_base: span.base.is_merge_base,
        collections: collections(&sets_before, &sets),
        others: others(of_registry, outside),
        findings: found
            .into_iter()
            .filter(|one| !known.contains(&one.path))
            // The changed entry tells of it too.
            .filter(|one| !one.code.is_duplicate())
            .chain(of_files)
            .collect(),
        sources: review::sources(&entries, rules.standard()),
        entries,
        effect,
        shown: Vec::new(),
    };
    let documents = documents.into_iter().chain(files).collect();
    let (texts, ()) = rayon::join(|| texts(documents, findings(&review)), || drop(identities));
    Ok((review, texts))
}
