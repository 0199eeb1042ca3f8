//! The files of `observations/`, each about the source of one good, as documents.

use std::path::Path;

use anyhow::Result;
use rayon::prelude::*;

use super::document::{Document, Role};
use super::git::Repository;
use super::{Whole, list, revision};
use crate::fs::beneath::{Kind, Root};

/// The files directly in a folder of the root whose paths are asked for, sorted by path; none if there is no such folder.
///
/// # Errors
/// If the folder cannot be listed.
pub fn load(
    root: &Root,
    folder: &str,
    is_asked: impl Fn(&str) -> bool + Sync,
) -> Result<Vec<Document>> {
    if root.kind(folder)? != Some(Kind::Folder) {
        return Ok(Vec::new());
    }
    let places = list(root, folder)?.into_par_iter();
    let direct = places.filter(|place| is_observation(&place.path, folder));
    let direct = direct.filter(|place| is_asked(&place.path));
    Ok(direct.map(|place| observation(place.read(root))).collect())
}

/// The same of a commit.
///
/// # Errors
/// If `git` fails.
pub fn load_at(repository: &Repository, commit: &str, folder: &str) -> Result<Vec<Document>> {
    let all = revision::load(repository, commit, folder, Whole::All)?;
    let direct = all
        .into_iter()
        .filter(|one| is_observation(&one.path, folder));
    Ok(direct.map(observation).collect())
}

/// Whether a path is that of such a file.
#[must_use]
pub fn is_observation(path: &str, folder: &str) -> bool {
    let path = Path::new(path);
    let is_yaml = path
        .extension()
        .is_some_and(|extension| extension == "yaml");
    let inside = path.strip_prefix(folder);
    is_yaml && inside.is_ok_and(|rest| rest.components().count() == 1)
}

fn observation(document: Document) -> Document {
    Document {
        role: Role::Observation,
        ..document
    }
}
