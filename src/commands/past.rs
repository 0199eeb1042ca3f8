//! What happened in a registry: from its ledger where there is one, else from its history.

use std::path::Path;

use anyhow::{Context, Result};

use super::cache::CacheFolder;
use super::environment::Environment;
use super::progress::Progress;
use crate::cache::Keyed;
use crate::derive::history::{self, Event, Ledger};
use crate::fs::beneath::Root;
use crate::load::history::{Absence, Past, head, past, since};
use crate::report::plural::plural;

/// The kind of these results in the cache.
const KIND: &str = "history";

/// Where the ledger lies.
pub(super) const LEDGER: &str = "changes.jsonl";

/// The phase of the progress.
const READING: &str = "reading the history";

/// The largest ledger that is read, in bytes: half a million changes.
const MAX_BYTES: u64 = 128 << 20;

/// What happened, with what it was read from.
#[derive(Clone, Default)]
pub(super) struct RegistryHistory {
    /// None where days are not known.
    pub(super) events: Option<Vec<Event>>,
    /// What is to be said of it.
    pub(super) warning: Option<String>,
    /// By which it is told whether there is anything new; none where that takes as long as reading it.
    source: Option<String>,
}

/// What happened below `root/registry`.
///
/// # Errors
/// When the ledger is none, or `git` says what this program does not understand.
pub(super) fn known(
    (root, registry): (&Path, &str),
    folder: &CacheFolder,
    progress: Progress,
) -> Result<RegistryHistory> {
    let _work = progress.begin(READING, None);
    if let Some(text) = text(root)? {
        let ledger = history::read(&text).with_context(|| format!("cannot use `{LEDGER}`"))?;
        return Ok(RegistryHistory {
            warning: late(since(root, registry, &ledger.commit)),
            events: Some(ledger.events),
            source: None,
        });
    }
    let source = head(root);
    let key = source
        .as_ref()
        .map(|head| Keyed::new().with(head).with(registry).key());
    let cache = folder.open(KIND);
    let kept = key.as_ref().zip(cache.as_ref());
    if let Some(events) = kept.and_then(|(key, cache)| cache.get(key)) {
        return Ok(RegistryHistory {
            events: Some(events),
            warning: None,
            source,
        });
    }
    Ok(match past(root, registry)? {
        Past::Known(history) => {
            let events = history::events(&history);
            if let Some((key, cache)) = key.zip(cache) {
                cache.put(&key, &events);
                // What cannot be kept is read again.
                let _ = cache.finish();
            }
            RegistryHistory {
                events: Some(events),
                warning: None,
                source,
            }
        }
        Past::Unknown(absence) => RegistryHistory {
            events: None,
            warning: Some(format!(
                "dates of changes and pages of removed goods will be missing: {}",
                help(absence)
            )),
            source,
        },
    })
}

/// The same where some of it may have been read before: history is read anew only after a commit.
pub(super) fn renewed(
    before: &RegistryHistory,
    (root, registry): (&Path, &str),
    folder: &CacheFolder,
    progress: Progress,
) -> Result<RegistryHistory> {
    let is_same = before.source.is_some() && before.source == head(root);
    if is_same && text(root)?.is_none() {
        return Ok(before.clone());
    }
    known((root, registry), folder, progress)
}

/// What a ledger is to hold.
///
/// # Errors
/// When the history is not whole here; the error says how to get it.
pub(super) fn ledger(root: &Path, registry: &str, progress: Progress) -> Result<Ledger> {
    let _work = progress.begin(READING, None);
    match past(root, registry)? {
        Past::Known(history) => Ok(Ledger {
            events: history::events(&history),
            commit: history.commit,
        }),
        Past::Unknown(absence) => anyhow::bail!("cannot read the history: {}", help(absence)),
    }
}

impl RegistryHistory {
    /// Adds what happened to a key.
    pub(super) fn add_to(&self, key: &mut Keyed) {
        key.add(format!("{:?} {:?}", self.events.is_some(), self.source));
        if self.source.is_none() {
            for event in self.events.iter().flatten() {
                key.add(format!("{event:?}"));
            }
        }
    }

    /// Says once what is missing.
    pub(super) fn say(&self, environment: &Environment) {
        if let Some(warning) = &self.warning {
            environment.say(&format!("warning: {warning}"));
        }
    }
}

fn text(root: &Path) -> Result<Option<String>> {
    let root = Root::open(root)?;
    match root.kind(LEDGER)? {
        Some(_) => root.read_text(LEDGER, MAX_BYTES).map(Some),
        None => Ok(None),
    }
}

fn late(commits: Option<usize>) -> Option<String> {
    let commits = commits.filter(|&count| count > 0)?;
    Some(format!(
        "{} changed entries since `{LEDGER}` was written: run `dpg changes --write`",
        plural(commits, "commit")
    ))
}

fn help(absence: Absence) -> String {
    let why = match absence {
        Absence::NoRepository => {
            "there is no git repository here, or `git` is not installed or cannot read it. Build in a git clone, or"
        }
        Absence::Shallow => {
            "this clone is shallow. Fetch the history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0` for the checkout), or"
        }
        Absence::Partial => {
            "this clone does not contain older versions of files. Fetch them (`git fetch --refetch --no-filter`), or"
        }
        Absence::Uncommitted => "no commit contains an entry. Commit the entries, or",
    };
    format!("{why} run `dpg changes --write` in a full clone and commit `{LEDGER}`")
}
