//! Where the ledger is kept: below the root, or in a file that the command line names.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::fs::beneath::Root;
use crate::observations::{LEDGER, Ledger, MAX_BYTES};

/// Where the ledger is kept.
pub(super) struct Place {
    folder: Root,
    file: PathBuf,
    /// As people are told.
    pub(super) name: String,
}

/// The folder of a file that the command line names, and its name there.
///
/// # Errors
/// If there is no such folder, or the path is not that of a file.
pub(super) fn named(file: &Path) -> Result<(Root, PathBuf)> {
    let shown = || format!("`{}` is not the path of a file", file.display());
    let name = file.file_name().with_context(shown)?;
    let parent = file.parent().filter(|one| !one.as_os_str().is_empty());
    let folder = Root::open(parent.unwrap_or(Path::new(".")))?;
    Ok((folder, PathBuf::from(name)))
}

impl Place {
    /// The file that the command line names, or the usual one.
    pub(super) fn new(root: &Path, file: Option<&Path>) -> Result<Self> {
        let (folder, name) = match file {
            Some(file) => named(file)?,
            None => (Root::open(root)?, PathBuf::from(LEDGER)),
        };
        let shown = file.map_or_else(|| LEDGER.to_owned(), |file| file.display().to_string());
        Ok(Self {
            folder,
            file: name,
            name: shown,
        })
    }

    /// Whether there is one.
    pub(super) fn exists(&self) -> Result<bool> {
        Ok(self.folder.kind(&self.file)?.is_some())
    }

    /// The ledger; empty if there is none.
    pub(super) fn read(&self) -> Result<Ledger> {
        if !self.exists()? {
            return Ok(Ledger::default());
        }
        let text = self.folder.read_text(&self.file, MAX_BYTES)?;
        Ledger::parse(&text).with_context(|| format!("cannot use `{}`", self.name))
    }

    /// Replaces it as a whole.
    pub(super) fn write(&self, ledger: &Ledger) -> Result<()> {
        self.folder.write(&self.file, ledger.write().as_bytes())
    }
}
