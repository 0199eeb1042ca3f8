//! The sources of changed entries, read to be shown in their review.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::super::environment::Environment;
use super::super::inspect::entry;
use crate::embedded;
use crate::fs::beneath::Root;
use crate::inspect::{Rules, inspect};
use crate::load::git::Repository;
use crate::load::{Document, MAX_BYTES, Role, parse};
use crate::report::spell::spell;
use crate::review::{Change, Reviewed, Shown};

/// Reads each `DIR` or `ID=DIR`, and compares it with its entry, in the work tree or at a commit.
///
/// # Errors
/// If it is not clear which entry a folder belongs to, or one of them cannot be read.
pub(super) fn shown(
    environment: &Environment,
    (root, repository, head): (&Path, &Repository, Option<&str>),
    (named, entries): (&[String], &[Reviewed]),
) -> Result<Vec<Shown>> {
    let rules = Rules::new(&embedded::schema(root)?)?;
    let mut all = Vec::new();
    for one in named {
        let (reviewed, folder) = pair(one, entries)?;
        let source = inspect(&folder, (&rules, environment.as_of), || {})?;
        let bytes = match head {
            Some(commit) => repository.file(commit, &reviewed.path)?,
            None => Root::open(root)?.read(&reviewed.path, MAX_BYTES)?,
        };
        let document = Document {
            path: reviewed.path.clone(),
            stem: reviewed.id.clone(),
            role: Role::Entry,
            content: parse(bytes),
        };
        // An entry with errors has findings; its source can be read nevertheless.
        let questions = entry(&document).map(|entry| rules.compare(&entry, &source));
        all.push(Shown {
            id: reviewed.id.clone(),
            questions: questions.unwrap_or_default(),
            source,
        });
    }
    all.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(all)
}

/// The entry and the folder that an argument means.
fn pair<'a>(text: &str, entries: &'a [Reviewed]) -> Result<(&'a Reviewed, PathBuf)> {
    let there = || entries.iter().filter(|one| one.change != Change::Removed);
    if let Some((id, folder)) = text.split_once('=')
        && let Some(reviewed) = there().find(|one| one.id == id)
    {
        return Ok((reviewed, PathBuf::from(folder)));
    }
    let mut all = there();
    match (all.next(), all.next()) {
        (Some(only), None) => Ok((only, PathBuf::from(text))),
        (None, _) => bail!(
            "no entry is added or changed, so `--source {}` belongs to none",
            spell(text)
        ),
        _ => {
            let ids: Vec<String> = there()
                .take(20)
                .map(|one| format!("`{}`", one.id))
                .collect();
            bail!(
                "several entries change, so write `--source ID=DIR` with one of {}",
                ids.join(", ")
            )
        }
    }
}
