//! Reads `registry/` into documents, in parallel, sorted by path.
//!
//! This only checks whether a file can be read at all; [`crate::validate`] does everything else.

mod content;
mod document;
mod each_text;
pub mod fault;
pub mod git;
pub mod head;
pub mod history;
pub mod lines;
pub mod observed;
mod place;
pub mod positions;
pub mod quoted;
pub mod revision;
mod texts;
pub mod typed;
pub mod versions;
pub mod yaml;

pub(crate) use content::place_after;
pub use content::{MAX_BYTES, parse, parse_placed, text};
pub use document::{Content, Document, Role, Source, Unusable};
pub(crate) use each_text::each_text;
pub use place::Place;
pub use texts::{ReadText, Texts, read_texts, texts};

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;
use rayon::prelude::*;

use crate::fs::beneath::{self, Root};
use content::{parse_head, read};
use place::Kind;

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

/// The most entries and collections of a registry. The largest that was measured has 35,000.
const MOST_FILES: usize = 200_000;

/// The most bytes of all of them together, twice what so many real entries have. What is read takes up to five times as
/// much memory.
const MOST_BYTES: u64 = 1 << 30;

/// Where the documents below `root/registry` lie, sorted by path.
///
/// # Errors
/// If the folder itself is missing, is outside of the root, cannot be listed, or has too many files or bytes.
pub fn list(root: &Root, registry: &str) -> Result<Vec<Place>> {
    let components = Path::new(registry).components();
    let folder: PathBuf = components.filter(|one| *one != Component::CurDir).collect();
    if root.is_link(&folder) {
        let link = Place::of(&folder, Path::new(""), Kind::LinkToFolder);
        return Ok(link.into_iter().collect());
    }
    anyhow::ensure!(
        root.kind(&folder)? == Some(beneath::Kind::Folder),
        "there is no folder `{}`: the entries of a registry belong there. Create it, or name another folder as `registry` in `site.toml`",
        root.full(registry).display()
    );
    let found = root.walk(&folder, |found| !is_hidden(&found.path))?;
    let mut places: Vec<Place> = found
        .into_par_iter()
        .filter_map(|found| Place::found(&found, root, &folder))
        .collect();
    anyhow::ensure!(
        places.len() <= MOST_FILES,
        "`{registry}` has {} entries and collections, expected at most {MOST_FILES}: split the registry",
        places.len()
    );
    // What is larger than a file may be is not read.
    let sizes = places.par_iter().map(|place| root.size(&place.file));
    let together: u64 = sizes.filter(|size| *size <= MAX_BYTES).sum();
    anyhow::ensure!(
        together <= MOST_BYTES,
        "`{registry}` has {} MiB of entries and collections, expected at most {} MiB: split the registry",
        together >> 20,
        MOST_BYTES >> 20
    );
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
