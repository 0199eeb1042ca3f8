//! What the files in a folder are for, by the names of folders: `schema/inspect/folders.yaml`.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::embedded::Files;
use crate::load::typed;

/// Whose files they are, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Of the good itself.
    Own,
    /// Its documentation.
    Docs,
    /// Its tests and what they use.
    Test,
    /// Examples of its use.
    Example,
    /// Copies of what others wrote, or made by a program.
    Foreign,
}

/// What of a file counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counts {
    /// Its name and what is in it.
    Content,
    /// Its name: what is in it was made by a tool, or is beyond what is read in all.
    Name,
}

/// What a folder is that others are in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Above {
    pub(super) role: Role,
    /// Whether tools build something there: it is the top, or has a manifest.
    pub(super) is_built: bool,
}

/// Names of folders and ends of names of files, in small letters.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Folders {
    installed: BTreeSet<String>,
    kept: BTreeSet<String>,
    foreign: BTreeSet<String>,
    made: BTreeSet<String>,
    docs: BTreeSet<String>,
    test: BTreeSet<String>,
    example: BTreeSet<String>,
    foreign_ends: Vec<String>,
    foreign_files: Vec<String>,
    unread_files: Vec<String>,
    test_files: Vec<String>,
    choices: BTreeSet<String>,
    pub(super) translations: BTreeSet<String>,
    pub(super) translation_ends: BTreeSet<String>,
}

impl Folders {
    /// Reads `inspect/folders.yaml`.
    pub(super) fn new(files: &Files) -> Result<Self> {
        let path = "inspect/folders.yaml";
        let bytes = files.get(path).map_or(&b"{}"[..], Vec::as_slice);
        typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{path}`"))
    }

    /// Whether a folder has packages that a tool installed there.
    pub(super) fn is_installed(&self, name: &str) -> bool {
        self.installed.contains(&name.to_ascii_lowercase())
    }

    /// Whether tools keep a folder for themselves.
    pub(super) fn is_kept(&self, name: &str) -> bool {
        self.kept.contains(&name.to_ascii_lowercase())
    }

    /// What of a file counts by its name.
    pub(super) fn counts(&self, name: &str) -> Counts {
        if ends(&self.unread_files, &name.to_ascii_lowercase()) {
            Counts::Name
        } else {
            Counts::Content
        }
    }

    /// Whether a part of a path is a word for one of several ways to do something, such as `adapters`.
    pub(super) fn is_choice(&self, path: &str) -> bool {
        let mut parts = path.split(['/', '.', '_', '-']);
        parts.any(|part| self.choices.contains(&part.to_ascii_lowercase()))
    }

    /// What a folder is for, inside of another one.
    pub(super) fn below(&self, above: Above, name: &str) -> Role {
        let name = name.to_ascii_lowercase();
        let is_made = above.is_built && self.made.contains(&name);
        let own = if is_made || self.foreign.contains(&name) || ends(&self.foreign_ends, &name) {
            Role::Foreign
        } else if self.test.contains(&name) {
            Role::Test
        } else if self.example.contains(&name) {
            Role::Example
        } else if self.docs.contains(&name) {
            Role::Docs
        } else {
            Role::Own
        };
        above.role.max(own)
    }

    /// What a file is for, inside of a folder.
    pub(super) fn of_file(&self, above: Role, name: &str) -> Role {
        let name = name.to_ascii_lowercase();
        if ends(&self.foreign_files, &name) {
            Role::Foreign
        } else if ends(&self.test_files, &name) {
            above.max(Role::Test)
        } else {
            above
        }
    }
}

fn ends(all: &[String], name: &str) -> bool {
    all.iter().any(|end| name.ends_with(end.as_str()))
}
