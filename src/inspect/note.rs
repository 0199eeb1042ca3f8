//! What of a tree was not read, and why: counted by kind, with a few of the paths.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

/// How many paths a note names.
const NAMED: usize = 5;

/// Why something was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Symbolic links, which are not followed.
    Link,
    /// Pipes, sockets and devices, which are not opened.
    SpecialFile,
    /// Files larger than what is read of one file.
    LargeFile,
    /// Names that are not UTF-8.
    OddName,
    /// Folders below the deepest level that is read.
    DeepFolder,
    /// Folders with files beyond the largest number.
    ManyFiles,
    /// Files beyond the largest number of bytes of all files.
    ManyBytes,
    /// What the operating system does not let us read.
    Unreadable,
    /// Folders with packages of others, as tools install them.
    Packages,
    /// Files and folders that git ignores, such as what a build wrote.
    Ignored,
    /// Manifests that are not of the form that their name says.
    Malformed,
    /// The git history cannot be read, or is not whole.
    History,
}

/// One kind of things that were not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// Why they were not read.
    pub kind: NoteKind,
    /// How many there are.
    pub count: usize,
    /// The first paths, at most five, relative to the inspected folder.
    pub paths: Vec<String>,
}

/// Notes, by kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes(BTreeMap<NoteKind, Note>);

impl Notes {
    pub(super) fn add(&mut self, kind: NoteKind, path: &str) {
        let note = self.0.entry(kind).or_insert(Note {
            kind,
            count: 0,
            paths: Vec::new(),
        });
        note.count += 1;
        if note.paths.len() < NAMED {
            note.paths.push(path.to_owned());
        }
    }

    pub(super) fn into_list(self) -> Vec<Note> {
        self.0.into_values().collect()
    }
}
