//! Where a document is: what a listing of the folder says before the file is read.

use std::path::{Path, PathBuf};

use crate::fs::beneath::{self, Found, Root};
use crate::load::content::{bytes, parse, read};
use crate::load::document::{Content, Document, Role, Unusable};

/// Where a document is, and what is known of it before it is read.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its path relative to the root, as [`Document::path`].
    pub path: String,
    /// The same path as the system has it.
    pub(super) file: PathBuf,
    pub(super) role: Role,
    pub(super) refused: Option<Unusable>,
}

/// What is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    LinkToFolder,
    Link,
    Other,
}

impl Place {
    /// The place of something in the folder that is, or claims to be, a document.
    pub(super) fn found(found: &Found, root: &Root, folder: &Path) -> Option<Self> {
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
    pub(super) fn of(relative: &Path, inside: &Path, kind: Kind) -> Option<Self> {
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

    /// The name of its file without `.yaml`.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".yaml").unwrap_or(name)
    }

    /// Whether it is an entry or a collection.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// The bytes of its file.
    ///
    /// # Errors
    /// If they cannot be used as an entry, whatever they are.
    pub fn bytes(&self, root: &Root) -> Result<Vec<u8>, Unusable> {
        match &self.refused {
            Some(why) => Err(why.clone()),
            None => bytes(root, &self.file),
        }
    }

    /// The document, with nothing of its content.
    #[must_use]
    pub fn name(&self) -> Document {
        self.clone().with(Content::Dropped)
    }

    /// The document, with its content.
    #[must_use]
    pub fn with(self, content: Content) -> Document {
        self.document(|| content)
    }

    /// The document, with its file read in full.
    #[must_use]
    pub fn read(self, root: &Root) -> Document {
        let file = self.file.clone();
        self.document(|| read(root, &file, parse))
    }

    /// The document, with the result of reading it.
    pub(super) fn document(self, read: impl FnOnce() -> Content) -> Document {
        let stem = self.stem().to_owned();
        let content = self.refused.map_or_else(read, Content::Unusable);
        Document {
            stem,
            role: self.role,
            content,
            path: self.path,
        }
    }
}
