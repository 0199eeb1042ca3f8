//! What one folder below a root contains, with sizes, up to a number.

use std::ffi::OsString;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Kind, Root, link, or_here};

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Its name, without the folder.
    pub name: OsString,
    /// What it is: a link is a link, wherever it leads.
    pub kind: Kind,
    /// Bytes of a file; of anything else, of no meaning.
    pub size: u64,
}

impl Root {
    /// What is in a folder, sorted by name, and whether that is all: at most `most` are listed.
    ///
    /// # Errors
    /// When a link on the way leaves the root, or the folder cannot be read; the error names it.
    pub fn listing(&self, folder: impl AsRef<Path>, most: usize) -> Result<(Vec<Listed>, bool)> {
        let folder = folder.as_ref();
        let listed = self.listed(folder, most);
        listed.with_context(|| format!("cannot list `{}`", self.full(folder).display()))
    }

    fn listed(&self, folder: &Path, most: usize) -> Result<(Vec<Listed>, bool)> {
        let entries = self.folder.read_dir(or_here(folder));
        let mut entries = entries.map_err(|error| link::explained(&self.folder, folder, error))?;
        let mut all = Vec::new();
        for entry in entries.by_ref().take(most) {
            let entry = entry?;
            let kind = entry.file_type()?.into();
            let size = match kind {
                Kind::File => entry.metadata()?.len(),
                Kind::Folder | Kind::Link | Kind::Other => 0,
            };
            let name = entry.file_name();
            all.push(Listed { name, kind, size });
        }
        all.sort();
        Ok((all, entries.next().is_none()))
    }
}
