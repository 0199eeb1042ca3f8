//! Reads the documents of a commit instead of those of the work tree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::git::{Change, Repository};
use super::{Content, Document, Kind, MAX_BYTES, Place, Unusable, Whole, parse};
use crate::media::{FOLDER, HEAVIEST, Library, Reader};

/// Every document below `registry` at a commit; as [`super::load`] does for the work tree.
///
/// # Errors
/// If `git` fails.
pub fn load(
    repository: &Repository,
    commit: &str,
    registry: &str,
    whole: Whole<'_>,
) -> Result<Vec<Document>> {
    let mut places = Vec::new();
    let mut ids = Vec::new();
    for file in repository.list(commit, &[registry])? {
        if let Some(place) = place(&file.path.to_string_lossy(), registry, file.kind()) {
            ids.push(file.id);
            places.push(place);
        }
    }
    let texts = repository.read(&ids, MAX_BYTES)?;
    let mut documents: Vec<Document> = places
        .into_par_iter()
        .zip(texts)
        .map(|(place, found)| {
            let reader = whole.reader(&place);
            place.document(|| bounded(found, reader))
        })
        .collect();
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(documents)
}

/// The pictures at a commit, each read when somebody asks for it; `is_asked` says of a path from the root whether the
/// file itself is in question.
///
/// # Errors
/// If `git` fails.
pub fn pictures(
    repository: &Repository,
    (commit, registry): (&str, &str),
    is_asked: impl Fn(&str) -> bool,
) -> Result<Library> {
    let folder = format!("{}/{}", registry.trim_end_matches('/'), FOLDER);
    let listed = repository.list(commit, &[&folder])?;
    let files = listed.iter().filter(|file| file.kind() == Kind::File);
    let ids: BTreeMap<String, String> = files
        .filter_map(|file| {
            let inside = file.path.strip_prefix(&folder).ok()?.to_str()?;
            Some((inside.replace('\\', "/"), file.id.clone()))
        })
        .collect();
    let paths: Vec<String> = ids.keys().cloned().collect();
    let repository = repository.clone();
    let reader = Reader::new(move |path| {
        let id = ids.get(path).context("it is not there")?;
        let mut read = repository.read(std::slice::from_ref(id), HEAVIEST as u64)?;
        read.pop().context("git gives nothing")
    });
    Ok(Library::lazy(folder, (paths, reader), is_asked))
}

/// Reads in full some documents of a commit of which only the head was read.
///
/// # Errors
/// If `git` fails.
pub fn complete(
    repository: &Repository,
    commit: &str,
    documents: &mut [Document],
    paths: &BTreeSet<String>,
) -> Result<()> {
    let wanted: Vec<&str> = paths.iter().map(String::as_str).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let listed = repository.list(commit, &wanted)?;
    let ids: Vec<String> = listed.iter().map(|file| file.id.clone()).collect();
    let texts = repository.read(&ids, MAX_BYTES)?.into_iter();
    let mut texts: BTreeMap<String, Result<Vec<u8>, u64>> = listed
        .iter()
        .map(|file| file.path.to_string_lossy().into_owned())
        .zip(texts)
        .collect();
    for document in documents {
        if matches!(document.content, Content::Head(_))
            && let Some(found) = texts.remove(&document.path)
        {
            document.content = bounded(found, parse);
        }
    }
    Ok(())
}

/// The earlier documents of changed files, in the order of the changes; `None` for files that did not
/// exist or were not documents.
///
/// # Errors
/// If `git` fails.
pub fn before(
    repository: &Repository,
    changes: &[Change],
    registry: &str,
) -> Result<Vec<Option<Document>>> {
    let ids: Vec<String> = changes.iter().filter_map(|c| c.before.clone()).collect();
    let mut texts = repository.read(&ids, MAX_BYTES)?.into_iter();
    let documents = changes.iter().map(|change| {
        change.before.as_ref()?;
        let found = texts.next()?;
        let place = place(&change.path, registry, Kind::File)?;
        Some(place.document(|| bounded(found, parse)))
    });
    Ok(documents.collect())
}

/// The place of a path, unless it is hidden, or outside the registry.
pub(super) fn place(path: &str, registry: &str, kind: Kind) -> Option<Place> {
    let inside = Path::new(path).strip_prefix(registry).ok()?;
    let mut names = inside.components();
    let is_hidden = names.any(|name| name.as_os_str().as_encoded_bytes().starts_with(b"."));
    if is_hidden {
        return None;
    }
    Place::of(Path::new(path), inside, kind)
}

/// The content of a document from its bytes; of one that is too large, only how large it is.
pub(super) fn bounded(found: Result<Vec<u8>, u64>, parse: fn(Vec<u8>) -> Content) -> Content {
    found.map_or_else(|size| Content::Unusable(Unusable::TooLarge(size)), parse)
}
