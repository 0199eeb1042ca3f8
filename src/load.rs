//! Reads `registry/` into documents, in parallel, sorted by path.
//!
//! This only checks whether a file can be read at all; [`crate::validate`] does everything else.

mod document;
pub mod fault;
pub mod git;
pub mod head;
pub mod history;
pub mod lines;
pub mod positions;
pub mod quoted;
pub mod revision;
mod texts;
pub mod typed;
pub mod yaml;

pub use texts::{Texts, texts};

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;
use rayon::prelude::*;

use crate::fs::beneath::{self, Found, Root, TooLarge};
pub use document::{Content, Document, Role, Source, Unusable};

/// The largest file that is read: 1 MiB, about fifty times the longest real entry.
pub const MAX_BYTES: u64 = 1 << 20;

/// Which documents are read in full.
#[derive(Debug, Clone, Copy)]
pub enum Whole<'a> {
    /// All of them.
    All,
    /// The documents at or below these paths, and all collections; only the head of the others.
    Only(&'a BTreeSet<String>),
}

impl Whole<'_> {
    /// How a document is read.
    fn reader(self, place: &Place) -> fn(Vec<u8>) -> Content {
        match self {
            Self::Only(paths) if place.role == Role::Entry && !is_below(&place.path, paths) => {
                parse_head
            }
            _ => parse,
        }
    }
}

/// Whether a path is one of some paths, or below one of them; every path is below the empty path.
#[must_use]
pub fn is_below(path: &str, paths: &BTreeSet<String>) -> bool {
    let slashes = path.match_indices('/').map(|(at, _)| at);
    [0, path.len()]
        .into_iter()
        .chain(slashes)
        .any(|end| paths.contains(&path[..end]))
}

/// Reads every document below `root/registry`.
///
/// # Errors
/// If the folder itself is missing, is outside of the root or cannot be listed.
pub fn load(root: &Path, registry: &str, whole: Whole<'_>) -> Result<Vec<Document>> {
    let root = Root::open(root)?;
    let found = list(&root, registry)?;
    Ok(found
        .into_par_iter()
        .map(|place| {
            let reader = whole.reader(&place);
            let file = place.file.clone();
            place.document(|| read(&root, &file, reader))
        })
        .collect())
}

/// Where the documents below `root/registry` lie, sorted by path.
///
/// # Errors
/// If the folder itself is missing, is outside of the root or cannot be listed.
pub fn list(root: &Root, registry: &str) -> Result<Vec<Place>> {
    let components = Path::new(registry).components();
    let folder: PathBuf = components.filter(|one| *one != Component::CurDir).collect();
    if root.is_link(&folder) {
        let link = Place::of(&folder, Path::new(""), Kind::LinkToFolder);
        return Ok(link.into_iter().collect());
    }
    anyhow::ensure!(
        root.kind(&folder)? == Some(beneath::Kind::Folder),
        "there is no folder `{}`: the entries of a registry belong there",
        root.full(registry).display()
    );
    let found = root.walk(&folder, |found| !is_hidden(&found.path))?;
    let mut places: Vec<Place> = found
        .into_par_iter()
        .filter_map(|found| Place::found(&found, root, &folder))
        .collect();
    places.par_sort_by(|a, b| a.path.cmp(&b.path));
    Ok(places)
}

/// Reads in full some documents of which only the head was read.
///
/// # Errors
/// If the root cannot be opened.
pub fn complete(root: &Path, documents: &mut [Document], paths: &BTreeSet<String>) -> Result<()> {
    let root = Root::open(root)?;
    documents.par_iter_mut().for_each(|document| {
        if paths.contains(&document.path) && matches!(document.content, Content::Head(_)) {
            document.content = read(&root, Path::new(&document.path), parse);
        }
    });
    Ok(())
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.as_encoded_bytes().starts_with(b".")
}

/// Where a document is, and what is known of it before it is read.
#[derive(Debug)]
pub struct Place {
    /// Its path relative to the root, as [`Document::path`].
    pub path: String,
    /// The same path as the system has it.
    file: PathBuf,
    role: Role,
    refused: Option<Unusable>,
}

/// What is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
    LinkToFolder,
    Link,
    Other,
}

impl Place {
    /// The place of something in the folder that is, or claims to be, a document.
    fn found(found: &Found, root: &Root, folder: &Path) -> Option<Self> {
        let kind = match found.kind {
            // Nothing is read there, wherever the link leads.
            beneath::Kind::Link if root.full(&found.path).is_dir() => Kind::LinkToFolder,
            beneath::Kind::Link => Kind::Link,
            beneath::Kind::Folder => Kind::Folder,
            beneath::Kind::File => Kind::File,
            beneath::Kind::Other => Kind::Other,
        };
        let inside = found.path.strip_prefix(folder).unwrap_or(&found.path);
        Self::of(&found.path, inside, kind)
    }

    /// The place of a path, relative to the root and to the registry's folder.
    fn of(relative: &Path, inside: &Path, kind: Kind) -> Option<Self> {
        let name = relative.file_name()?;
        let shown = name.to_string_lossy();
        let claims = shown.ends_with(".yaml");
        let nearly = claims || {
            let lower = shown.to_lowercase();
            let mut endings = [".yml", ".yaml", ".json"].iter();
            endings.any(|ending| lower.ends_with(ending))
        };
        let refused = match (claims, nearly, kind) {
            // A link to a folder could contain entries, which would be missed without notice.
            (_, _, Kind::LinkToFolder) | (true, _, Kind::Link) => Some(Unusable::Link),
            (false, false, _) | (false, true, Kind::Folder) => return None,
            (false, true, _) => Some(Unusable::Extension),
            (true, _, Kind::Folder | Kind::Other) => Some(Unusable::NotAFile),
            (true, _, Kind::File) if name.to_str().is_none() => Some(Unusable::Name),
            (true, _, Kind::File) => None,
        };
        let is_collection = inside.components().count() > 1 && inside.starts_with("collections");
        Some(Self {
            path: relative.to_string_lossy().replace('\\', "/"),
            file: relative.to_owned(),
            role: if is_collection {
                Role::Collection
            } else {
                Role::Entry
            },
            refused,
        })
    }

    /// Its path from the root.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The document, with its file read in full.
    #[must_use]
    pub fn read(self, root: &Root) -> Document {
        let file = self.file.clone();
        self.document(|| read(root, &file, parse))
    }

    /// The document, with the result of reading it.
    fn document(self, read: impl FnOnce() -> Content) -> Document {
        let content = self.refused.map_or_else(read, Content::Unusable);
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        let stem = name.strip_suffix(".yaml").unwrap_or(name).to_owned();
        Document {
            stem,
            role: self.role,
            content,
            path: self.path,
        }
    }
}

fn read(root: &Root, file: &Path, parse: impl FnOnce(Vec<u8>) -> Content) -> Content {
    match root.read(file, MAX_BYTES) {
        Ok(bytes) => parse(bytes),
        Err(error) => Content::Unusable(match error.downcast_ref::<TooLarge>() {
            Some(large) => Unusable::TooLarge(large.size),
            None => Unusable::Unreadable(cause(&error)),
        }),
    }
}

/// The innermost reason, without absolute paths.
fn cause(error: &anyhow::Error) -> String {
    error.root_cause().to_string()
}

/// Bytes of a file as a document's content.
#[must_use]
pub fn parse(bytes: Vec<u8>) -> Content {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
            let place = place_after(error.as_bytes(), valid);
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            return Content::Unusable(Unusable::NotUtf8 { byte, place, text });
        }
    };
    let (has_bom, text) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    };
    match yaml::parse(&text) {
        Ok(parsed) if parsed.value.is_null() => Content::Unusable(Unusable::Empty),
        Ok(parsed) => Content::Yaml(Source {
            text,
            value: parsed.value,
            repeats_keys: parsed.repeats_keys,
            has_bom,
        }),
        Err(fault) => Content::Malformed(text, fault),
    }
}

/// Bytes of a file of which only the head is needed.
fn parse_head(bytes: Vec<u8>) -> Content {
    let text = String::from_utf8(bytes).unwrap_or_default();
    Content::Head(head::head(text.trim_start_matches('\u{feff}')))
}

/// The line and column directly after some valid bytes, if lines end in LF.
pub(crate) fn place_after(bytes: &[u8], valid: usize) -> (usize, usize) {
    let before = String::from_utf8_lossy(&bytes[..valid]);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |rest| rest.chars().count());
    (line, column + 1)
}

#[cfg(test)]
mod tests {
    use super::{Content, Unusable, parse};

    #[test]
    fn bytes_that_are_not_utf8_are_placed() {
        let content = parse(b"name: x\nsummary: caf\xe9\n".to_vec());
        assert!(matches!(
            content,
            Content::Unusable(Unusable::NotUtf8 {
                byte: 0xe9,
                place: (2, 13),
                ..
            })
        ));
    }

    #[test]
    fn comments_alone_are_an_empty_file() {
        let content = parse(b"# nothing here\n".to_vec());
        assert!(matches!(content, Content::Unusable(Unusable::Empty)));
    }

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        let Content::Yaml(source) = parse("\u{feff}name: x\n".into()) else {
            panic!("not read as YAML");
        };
        assert!(source.has_bom);
        assert_eq!(source.value["name"], "x");
    }
}
