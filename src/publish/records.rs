//! What the files of an output were made from, and how to tell that nobody touched them since.

use std::path::{Path, PathBuf};

use anyhow::Result;
use borsh::{BorshDeserialize, BorshSerialize};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::target::Target;
use crate::cache::{Key, Keyed, prepare};
use crate::fs::{self, Stamp};
use crate::hex::hex;

/// What was written for one file of the plan.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(super) struct Record {
    /// Its path.
    pub(super) path: String,
    /// What it was made from.
    pub(super) print: Key,
    /// The hash of its content, if other files contain it.
    pub(super) seal: Option<Key>,
    /// The endings of its forms, the file itself first, and how each was found after it was written.
    pub(super) forms: Vec<(String, Stamp)>,
}

/// What was written for all files of a plan.
#[derive(Debug, Default, BorshSerialize, BorshDeserialize)]
pub(super) struct Records {
    /// The hash of the program: another one may compress the same bytes in another way.
    program: Key,
    /// The hash of all that the site was made from, if that was known.
    inputs: Option<Key>,
    /// Sorted by path.
    all: Vec<Record>,
}

impl Records {
    pub(super) fn new(mut all: Vec<Record>, inputs: Option<Key>) -> Self {
        all.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Self {
            program: Keyed::new().key(),
            inputs,
            all,
        }
    }

    /// The records, if they are of a site that was made from some inputs, and nobody touched it since.
    pub(super) fn current(self, inputs: &Key, out: &Path) -> Option<Vec<Record>> {
        let is_current = self.inputs.as_ref() == Some(inputs)
            && self.all.par_iter().all(|record| record.is_untouched(out));
        is_current.then_some(self.all)
    }

    /// What is known of an output; nothing if that was not kept, is damaged, or is of another program.
    pub(super) fn read(target: &Target<'_>, out: &Path) -> Self {
        let Some(file) = place(target, out) else {
            return Self::default();
        };
        let bytes = fs::read(&file).unwrap_or_default();
        let records = bytes.split_at_checked(32).and_then(|(hash, rest)| {
            let is_whole = *hash == *Sha256::digest(rest);
            is_whole.then(|| borsh::from_slice(rest).ok())?
        });
        let own = |records: &Self| records.program == Keyed::new().key();
        records.filter(own).unwrap_or_default()
    }

    /// Keeps it for the next build, if anything is kept.
    ///
    /// # Errors
    /// If the file cannot be written; the error names it.
    pub(super) fn write(&self, target: &Target<'_>, out: &Path) -> Result<()> {
        let Some(file) = place(target, out) else {
            return Ok(());
        };
        prepare(file.parent().unwrap_or(out))?;
        let rest = borsh::to_vec(self)?;
        let mut bytes = Sha256::digest(&rest).to_vec();
        bytes.extend(rest);
        fs::write(&file, &bytes)
    }

    /// What was written for a path.
    pub(super) fn get(&self, path: &str) -> Option<&Record> {
        let found = self.all.binary_search_by(|one| one.path.as_str().cmp(path));
        found.ok().map(|at| &self.all[at])
    }
}

impl Record {
    /// Whether all its files are in a site as they were written.
    pub(super) fn is_untouched(&self, out: &Path) -> bool {
        let mut forms = self.forms.iter();
        forms.all(|(ending, stamp)| {
            let path = out.join(format!("{}{ending}", self.path));
            fs::stamp(&path).is_some_and(|now| now.tells_of(*stamp))
        })
    }

    /// The paths of its files.
    pub(super) fn files(&self) -> impl Iterator<Item = String> {
        let endings = self.forms.iter().map(|(ending, _)| ending);
        endings.map(|ending| format!("{}{ending}", self.path))
    }

    /// Whether it is a page.
    pub(super) fn is_page(&self) -> bool {
        Path::new(&self.path)
            .extension()
            .is_some_and(|end| end == "html")
    }

    /// How many bytes they have.
    pub(super) fn bytes(&self) -> u64 {
        self.forms.iter().map(|(_, stamp)| stamp.bytes).sum()
    }
}

/// Where the records of an output are. With compressed forms, it has files that it has not without them.
fn place(target: &Target<'_>, out: &Path) -> Option<PathBuf> {
    let name = hex(&Sha256::digest(out.as_os_str().as_encoded_bytes())[..8]);
    let forms = if target.compress { "-compressed" } else { "" };
    Some(
        target
            .records?
            .join(format!("site-{name}{forms}.dpg-records")),
    )
}
