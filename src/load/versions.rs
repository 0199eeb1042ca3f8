//! The versions of some files along the main branch of a registry.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use jiff::civil::Date;

use super::Document;
use super::content::{MAX_BYTES, parse};
use super::git::Repository;
use super::history::{commits, raw_steps};
use super::place::Kind;
use super::revision::{bounded, place};

/// So many versions of a file are read, the newest ones.
const MOST: usize = 500;

/// A file as it was after a commit, which stands for the later ones like it.
#[derive(Debug, Clone)]
pub struct FileVersion {
    /// Full id of the commit.
    pub commit: String,
    /// The committer's day in UTC.
    pub day: Date,
    /// The file.
    pub document: Document,
}

/// The versions of some files below `registry` by path, the newest first; a file without a version is
/// missing. Of versions that follow each other and are alike, only the oldest is kept. None if older
/// commits are missing in this clone.
///
/// # Errors
/// If `git` fails or this clone lacks the content of a version.
pub fn versions(
    repository: &Repository,
    registry: &str,
    paths: &BTreeSet<String>,
    are_alike: impl Fn(&Document, &Document) -> bool,
) -> Result<Option<BTreeMap<String, Vec<FileVersion>>>> {
    if repository.is_shallow() {
        return Ok(None);
    }
    let Some(commits) = commits(repository) else {
        return Ok(Some(BTreeMap::new()));
    };
    let told = repository.differences(&commits, registry)?;
    let mut wanted: Vec<(String, Date, String)> = Vec::new();
    let mut ids = Vec::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for step in raw_steps(&told, &commits, registry)?.into_iter().rev() {
        for (path, _, object) in step.touched {
            let Some(id) = object.filter(|_| paths.contains(&path)) else {
                continue;
            };
            let count = counts.entry(path.clone()).or_default();
            *count += 1;
            if *count <= MOST {
                wanted.push((step.commit.to_owned(), step.day, path));
                ids.push(id);
            }
        }
    }
    let mut found: BTreeMap<String, Vec<FileVersion>> = BTreeMap::new();
    let mut wanted = wanted.into_iter();
    repository.visit(&ids, MAX_BYTES, |content| {
        let Some((commit, day, path)) = wanted.next() else {
            return;
        };
        let Some(place) = place(&path, registry, Kind::File) else {
            return;
        };
        let document = place.document(|| bounded(content, parse));
        let versions = found.entry(path).or_default();
        if versions
            .last()
            .is_some_and(|newer| are_alike(&newer.document, &document))
        {
            versions.pop();
        }
        versions.push(FileVersion {
            commit,
            day,
            document,
        });
    })?;
    Ok(Some(found))
}
