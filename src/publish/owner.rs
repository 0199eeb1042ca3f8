//! The owner of each file and folder in a site: dpg or somebody else.

use std::path::Path;

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::hidden::Hidden;
use super::manifest::{MARK, Manifest};
use super::stand_in;

/// A file whose name is all that it says to a host.
const NO_JEKYLL: &str = ".nojekyll";

/// The owner of a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// A file that dpg wrote.
    File,
    /// A folder above such files.
    Folder,
    /// A file that dpg needs only while it publishes: stand-ins, files without a name yet, the lock.
    Passing,
    /// The list of what was written, or a folder of this run.
    Hidden,
    /// Somebody else's; the content of such a folder is not checked.
    Foreign,
}

/// What is known of the files in a folder.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    /// What dpg wrote there.
    pub(super) list: &'a Manifest,
    /// The paths of the next site: its folders belong to dpg too.
    pub(super) next: Option<&'a Manifest>,
    /// The hidden names of the output.
    pub(super) hidden: &'a Hidden,
}

impl Known<'_> {
    /// Calls `see` for everything in a folder, by its path in it, each folder before its contents.
    /// Links are not followed, so `see` may remove the file.
    pub(super) fn walk(
        &self,
        folder: &Path,
        see: &mut dyn FnMut(Owner, &Path) -> Result<()>,
    ) -> Result<()> {
        // Sorted: each folder is read completely before anything in it is removed.
        let mut walk = WalkDir::new(folder)
            .min_depth(1)
            .sort_by_file_name()
            .into_iter();
        while let Some(entry) = walk.next() {
            let entry = entry.with_context(|| format!("cannot list `{}`", folder.display()))?;
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let owner = self.owner(&entry, path);
            if entry.file_type().is_dir() && owner != Owner::Folder {
                walk.skip_current_dir();
            }
            see(owner, path)?;
        }
        Ok(())
    }

    fn owner(&self, entry: &DirEntry, path: &Path) -> Owner {
        let kind = entry.file_type();
        let (is_top, name) = (entry.depth() == 1, entry.file_name());
        // dpg never writes names that are not text.
        let text = path.to_str().unwrap_or_default();
        if kind.is_symlink() {
            let is_ours = stand_in::is(entry.path(), path, self.hidden);
            return if is_ours {
                Owner::Passing
            } else {
                Owner::Foreign
            };
        }
        if kind.is_dir() {
            let next = self.next.is_some_and(|next| next.has_folder(text));
            return if next || self.list.has_folder(text) {
                Owner::Folder
            } else if is_top && self.hidden.is_one(name) {
                Owner::Hidden
            } else {
                Owner::Foreign
            };
        }
        let is_empty = || entry.metadata().is_ok_and(|one| one.len() == 0);
        if is_top && kind.is_file() && name == NO_JEKYLL && is_empty() {
            // Every site has this file, so one that somebody made before is no different.
            Owner::File
        } else if is_top && kind.is_file() && name == MARK {
            Owner::Hidden
        } else if is_top && kind.is_file() && Hidden::is_passing(name) {
            Owner::Passing
        } else if kind.is_file() && self.list.has_file(text) {
            Owner::File
        } else {
            Owner::Foreign
        }
    }
}
