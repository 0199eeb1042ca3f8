//! Which files of the work tree differ from those of a commit, by their bytes.
//!
//! `git diff` shows that too, but runs the filters that attributes and settings name. So git only lists
//! names here and reports what it would convert; this program reads and compares the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::change::Change;
use super::object::{Match, object_id};
use super::repository::{Listed, Repository, fields, path};
use crate::fs::beneath::Root;
use crate::load::Kind;

/// The largest file that is compared, in bytes: a larger one counts as changed.
const MAX_BYTES: u64 = 64 << 20;

/// How `git ls-files -t` lists a file that a sparse checkout leaves out.
const LEFT_OUT: u8 = b'S';

/// How a file of a commit differs from the one on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It no longer exists.
    Gone,
    /// It exists with other content.
    Other,
    /// It has the same content, in some form.
    Same(Match),
}

impl Repository {
    /// The files of the work tree below some paths that differ from those of a commit, by path.
    ///
    /// Untracked files count, unless they are ignored.
    pub(super) fn changes_on_disk(&self, from: &str, paths: &[&str]) -> Result<Vec<Change>> {
        let before = self.list(from, paths)?;
        let mut now = self.names(paths)?;
        let root = Root::open(&self.folder)?;
        let outcomes = before
            .par_iter()
            .map(|file| match self.outcome(&root, file) {
                Outcome::Gone if now.get(&file.path) == Some(&LEFT_OUT) => {
                    Outcome::Same(Match::Bytes)
                }
                outcome => outcome,
            });
        let outcomes: Vec<Outcome> = outcomes.collect();
        let compared = before.iter().zip(outcomes);
        let unsure = compared.clone().filter(|(_, outcome)| {
            matches!(outcome, Outcome::Same(Match::Lines | Match::LargeFile))
        });
        let unsure: Vec<PathBuf> = unsure.map(|(file, _)| file.path.clone()).collect();
        let conversions = self.conversions(&unsure)?;
        let mut changes = Vec::new();
        for (file, outcome) in compared {
            now.remove(&file.path);
            let makes = |kind| conversions.get(&file.path).is_some_and(|it| it.makes(kind));
            let is_there = match outcome {
                Outcome::Same(Match::Bytes) => continue,
                Outcome::Same(kind) if makes(kind) => continue,
                Outcome::Same(_) | Outcome::Other => true,
                Outcome::Gone => false,
            };
            changes.push(Change {
                path: file.path.to_string_lossy().into_owned(),
                before: (file.kind() == Kind::File).then(|| file.id.clone()),
                is_there,
            });
        }
        now.retain(|path, _| self.on_disk(path).is_some());
        changes.extend(now.keys().map(|path| Change {
            path: path.to_string_lossy().into_owned(),
            before: None,
            is_there: true,
        }));
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// Compares a file of a commit with what is on disk.
    fn outcome(&self, root: &Root, file: &Listed) -> Outcome {
        let Some((path, kind)) = self.on_disk(&file.path) else {
            return match file.kind() {
                // A submodule is a folder, or missing.
                Kind::Other => Outcome::Same(Match::Bytes),
                _ => Outcome::Gone,
            };
        };
        let found = match (kind, file.kind()) {
            (Kind::File, Kind::File) => {
                let bytes = root.read(&file.path, MAX_BYTES).ok();
                bytes.and_then(|bytes| Match::of(&bytes, &file.id))
            }
            (Kind::Link, Kind::Link) => {
                let target = path.read_link().ok().map(PathBuf::into_os_string);
                let id = target.map(|to| object_id(to.as_encoded_bytes(), file.id.len()));
                (id.as_deref() == Some(&file.id)).then_some(Match::Bytes)
            }
            _ => None,
        };
        found.map_or(Outcome::Other, Outcome::Same)
    }

    /// The full path and kind of a file or link on disk. The target of a link is not part of it, as for
    /// git.
    fn on_disk(&self, path: &Path) -> Option<(PathBuf, Kind)> {
        let mut above = path.ancestors().skip(1);
        if above.any(|above| above != Path::new("") && self.folder.join(above).is_symlink()) {
            return None;
        }
        let path = self.folder.join(path);
        let data = path.symlink_metadata().ok()?;
        let kind = if data.is_symlink() {
            Kind::Link
        } else if data.is_file() {
            Kind::File
        } else {
            return None;
        };
        Some((path, kind))
    }

    /// The files and links of the work tree that git tracks or would add. A repository inside of it, such as a submodule, is
    /// one of them.
    ///
    /// # Errors
    /// If `git` fails.
    pub fn files(&self) -> Result<BTreeSet<PathBuf>> {
        Ok(self.names(&[])?.into_keys().collect())
    }

    /// The paths that git tracks or would add, each with the letter that shows how it is listed.
    fn names(&self, paths: &[&str]) -> Result<BTreeMap<PathBuf, u8>> {
        let mut arguments = vec![
            "ls-files",
            "-t",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
            "--",
        ];
        arguments.extend(paths);
        let told = self.ask(&arguments)?;
        let named = fields(&told).map(|line| match line {
            [letter, b' ', name @ ..] => Some((path(name), *letter)),
            _ => None,
        });
        named
            .collect::<Option<_>>()
            .context("dpg does not understand the output of `git ls-files`")
    }
}
