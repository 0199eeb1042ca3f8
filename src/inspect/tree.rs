//! A folder of somebody's source as an index of its files: bounded, no link is followed, nothing is run.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::folders::{Above, Counts, Folders, Role};
use super::listed::{Listed, Part};
use super::manifest;
use super::note::{NoteKind, Notes};
use crate::fs;
use crate::fs::beneath::{Kind, Listed as Entry, Root, TooLarge};

/// The most files that are indexed.
const MOST_FILES: usize = 500_000;

/// The deepest folder that is read.
const MOST_LEVELS: usize = 40;

/// The largest file that is read, in bytes. Licences, manifests and sources are smaller; larger files are data.
const MOST_IN_FILE: u64 = 2 << 20;

/// The most bytes of all files that are read.
const MOST_BYTES: u64 = 2 << 30;

/// A file of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct File {
    /// Its path relative to the folder, with `/`.
    pub(super) path: String,
    /// Bytes in it.
    pub(super) size: u64,
    /// Whose it is, and what for.
    pub(super) role: Role,
    /// What of it counts.
    pub(super) counts: Counts,
}

impl File {
    /// The last part of the path.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// What follows the last dot of the name, in small letters.
    pub(super) fn extension(&self) -> Option<String> {
        let (stem, extension) = self.name().rsplit_once('.')?;
        (!stem.is_empty()).then(|| extension.to_ascii_lowercase())
    }

    /// In how many folders it is: 0 at the top.
    pub(super) fn depth(&self) -> usize {
        self.path.matches('/').count()
    }
}

/// A folder whose files are to be listed.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    role: Role,
    /// In how many folders it is.
    level: usize,
    part: Part,
}

/// The index.
#[derive(Debug)]
pub(super) struct Tree {
    root: Root,
    /// What git lists, if it is the folder of a clone.
    listed: Option<Listed>,
    /// Sorted by path.
    pub(super) files: Vec<File>,
    pub(super) notes: Notes,
}

impl Tree {
    /// Indexes a folder.
    ///
    /// # Errors
    /// When it is not a folder or cannot be opened; the error names it.
    pub(super) fn read(folder: &Path, folders: &Folders) -> Result<Self> {
        ensure!(
            !folder.is_file(),
            "`{}` is a file: unpack it, and name the folder",
            folder.display()
        );
        let mut tree = Self {
            root: Root::open(folder)?,
            listed: fs::canonical(folder)
                .ok()
                .and_then(|folder| Listed::of(&folder)),
            files: Vec::new(),
            notes: Notes::default(),
        };
        // What cannot be listed at all is an error, not a note.
        tree.root.listing("", 1)?;
        let part = tree.listed.as_ref().map_or(Part::All, |_| Part::Some);
        let mut waiting = vec![Folder {
            path: PathBuf::new(),
            role: Role::Own,
            level: 0,
            part,
        }];
        while let Some(folder) = waiting.pop() {
            waiting.extend(tree.list(&folder, folders));
        }
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        tree.leave_out_what_is_too_much();
        Ok(tree)
    }

    /// Takes the files of one folder, and gives the folders in it.
    fn list(&mut self, folder: &Folder, folders: &Folders) -> Vec<Folder> {
        let shown = folder.path.to_string_lossy().into_owned();
        let room = MOST_FILES.saturating_sub(self.files.len());
        let Ok((listed, is_all)) = self.root.listing(&folder.path, room) else {
            self.notes.add(NoteKind::Unreadable, &shown);
            return Vec::new();
        };
        if !is_all {
            self.notes.add(NoteKind::ManyFiles, &shown);
        }
        let is_manifest = |one: &Entry| one.name.to_str().is_some_and(manifest::is_manifest);
        let is_built = folder.level == 0 || listed.iter().any(is_manifest);
        let mut below: Vec<Folder> = listed
            .into_iter()
            .filter_map(|one| self.take(&one, (folder, is_built), folders))
            .collect();
        below.reverse();
        below
    }

    /// Takes something of a folder: a file is indexed, a folder that is read is given, and the rest is noted.
    fn take(
        &mut self,
        one: &Entry,
        (above, is_built): (&Folder, bool),
        folders: &Folders,
    ) -> Option<Folder> {
        let path = above.path.join(&one.name);
        let shown = path.to_string_lossy().into_owned();
        let Some(name) = one.name.to_str() else {
            self.notes.add(NoteKind::OddName, &shown);
            return None;
        };
        let part = self.part(&path, (one.kind, above.part));
        let note = match one.kind {
            Kind::Folder if folders.is_kept(name) => return None,
            Kind::Folder if folders.is_installed(name) => NoteKind::Packages,
            _ if part == Part::None => NoteKind::Ignored,
            Kind::Link => NoteKind::Link,
            Kind::Other => NoteKind::SpecialFile,
            Kind::Folder if above.level == MOST_LEVELS => NoteKind::DeepFolder,
            Kind::Folder => {
                let role = above.role;
                return Some(Folder {
                    path,
                    role: folders.below(Above { role, is_built }, name),
                    level: above.level + 1,
                    part,
                });
            }
            Kind::File => {
                self.files.push(File {
                    path: shown,
                    size: one.size,
                    role: folders.of_file(above.role, name),
                    counts: folders.counts(name),
                });
                return None;
            }
        };
        self.notes.add(note, &shown);
        None
    }

    /// How much of something counts, as git lists it.
    fn part(&self, path: &Path, (kind, above): (Kind, Part)) -> Part {
        match &self.listed {
            Some(listed) if above == Part::Some => match kind {
                Kind::Folder => listed.part(path),
                // Git lists no pipes and devices.
                Kind::Other => Part::All,
                Kind::File | Kind::Link if listed.has(path) => Part::All,
                Kind::File | Kind::Link => Part::None,
            },
            _ => Part::All,
        }
    }

    /// Marks the files that are beyond what is read in all.
    fn leave_out_what_is_too_much(&mut self) {
        let mut room = MOST_BYTES;
        for file in &mut self.files {
            if file.size > MOST_IN_FILE || file.counts == Counts::Name {
                continue;
            }
            let Some(left) = room.checked_sub(file.size) else {
                self.notes.add(NoteKind::ManyBytes, &file.path);
                file.counts = Counts::Name;
                continue;
            };
            room = left;
        }
    }

    /// The text of a file; none if it is no text. A byte order mark says which encoding it has, else it is UTF-8.
    ///
    /// # Errors
    /// When it cannot be read or is too large, with the kind of note that says so.
    pub(super) fn text(&self, file: &File) -> Result<Option<String>, NoteKind> {
        if file.counts == Counts::Name {
            return Ok(None);
        }
        if file.size > MOST_IN_FILE {
            return Err(NoteKind::LargeFile);
        }
        let bytes = self.root.read(&file.path, MOST_IN_FILE);
        let bytes = bytes.map_err(|error| match error.downcast_ref::<TooLarge>() {
            Some(_) => NoteKind::LargeFile,
            None => NoteKind::Unreadable,
        })?;
        if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(&bytes) {
            return Ok(Some(encoding.decode(&bytes).0.into_owned()));
        }
        if bytes[..bytes.len().min(8000)].contains(&0) {
            return Ok(None);
        }
        let text = String::from_utf8(bytes);
        Ok(Some(text.unwrap_or_else(|bytes| {
            String::from_utf8_lossy(bytes.as_bytes()).into_owned()
        })))
    }
}
