//! Where the ledger is kept: below the root, or in a file that the command line names.

use std::path::Path;

use anyhow::{Context, Result};

use crate::fs;
use crate::fs::beneath::Root;
use crate::observations::{LEDGER, Ledger};

/// Where the ledger is kept.
pub(super) struct Place<'a> {
    root: &'a Root,
    /// A file of the user's own instead.
    file: Option<&'a Path>,
}

impl<'a> Place<'a> {
    pub(super) fn new(root: &'a Root, file: Option<&'a Path>) -> Self {
        Self { root, file }
    }

    /// As people are told.
    pub(super) fn name(&self) -> String {
        self.file
            .map_or_else(|| LEDGER.to_owned(), |file| file.display().to_string())
    }

    /// Whether there is one.
    pub(super) fn exists(&self) -> Result<bool> {
        match self.file {
            Some(file) => Ok(file.exists()),
            None => Ok(self.root.kind(LEDGER)?.is_some()),
        }
    }

    /// The ledger; empty if there is none.
    pub(super) fn read(&self) -> Result<Ledger> {
        let Some(file) = self.file else {
            return Ledger::load(self.root);
        };
        if !file.exists() {
            return Ok(Ledger::default());
        }
        Ledger::parse(&fs::read_text(file)?)
            .with_context(|| format!("cannot use `{}`", file.display()))
    }

    /// Replaces it as a whole.
    pub(super) fn write(&self, ledger: &Ledger) -> Result<()> {
        let text = ledger.write();
        match self.file {
            Some(file) => fs::write(file, text.as_bytes()),
            None => self.root.write(LEDGER, text.as_bytes()),
        }
    }
}
