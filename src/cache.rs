//! What earlier runs worked out, kept in files by the hash of what it was worked out from.
//!
//! A key is the SHA-256 of everything that a result depends on, the program included, so a result that is
//! found is right, and nothing ever has to be marked as out of date. The files only grow by whole files:
//! every run adds one with what was new in it, so two runs at once do not disturb each other, and a killed
//! one leaves nothing behind. Files that are damaged are removed, those of others are ignored.

pub(crate) mod forms;
mod key;
mod segment;

pub use key::{Key, Keyed};

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use borsh::{BorshDeserialize, BorshSerialize};

use crate::fs;
use segment::{Segment, Writer};

/// The ending of its files, with the version of their form.
const ENDING: &str = ".1.dpg-cache";

/// From so many files on, they are joined into one.
const MOST: usize = 12;

/// Keeps the folder out of commits: a change could bring results of its own.
const IGNORE: (&str, &[u8]) = (".gitignore", b"*\n");

/// Makes the folder of a cache if it is missing. Whoever has no right to write goes without a cache.
///
/// # Errors
/// When the folder cannot be made or written; the error names it.
pub fn prepare(folder: &Path) -> Result<()> {
    fs::create_dir(folder)?;
    let (name, content) = IGNORE;
    let file = folder.join(name);
    if file.symlink_metadata().is_err() {
        fs::write(&file, content)?;
    }
    Ok(())
}

/// Results of one kind in a folder.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// The kind, with which the names of its files begin.
    kind: &'static str,
    /// Its files with their paths, the largest first.
    segments: Vec<(PathBuf, Segment)>,
    /// What this run adds; none until there is something, or if it cannot be written.
    fresh: Mutex<Option<Writer>>,
}

impl Cache {
    /// The results of a kind in a folder, which is made when the first one is added.
    #[must_use]
    pub fn open(folder: &Path, kind: &'static str) -> Self {
        // A writer that was killed leaves a file that nobody reads.
        let _ = fs::sweep(folder);
        let names = fs::names(folder).unwrap_or_default();
        let names = names.iter().filter_map(|name| name.to_str());
        let of_kind = |name: &&str| {
            let rest = name.strip_prefix(kind);
            rest.is_some_and(|rest| rest.starts_with('-') && rest.ends_with(ENDING))
        };
        let paths = names.filter(of_kind).map(|name| folder.join(name));
        let mut segments: Vec<(PathBuf, Segment)> = Vec::new();
        for path in paths {
            match Segment::open(&path) {
                Some(segment) => segments.push((path, segment)),
                // It may be gone already, or stay: nothing depends on it.
                None => drop(fs::remove_file(&path)),
            }
        }
        segments.sort_by_key(|(_, segment)| std::cmp::Reverse(segment.bytes()));
        Self {
            folder: folder.to_owned(),
            kind,
            segments,
            fresh: Mutex::default(),
        }
    }

    /// The result of a key, if it is known.
    #[must_use]
    pub fn get<T: BorshDeserialize>(&self, key: &Key) -> Option<T> {
        let mut segments = self.segments.iter();
        let bytes = segments.find_map(|(_, segment)| segment.get(key))?;
        borsh::from_slice(&bytes).ok()
    }

    /// Keeps the result of a key.
    pub fn put<T: BorshSerialize>(&self, key: &Key, result: &T) {
        let Ok(bytes) = borsh::to_vec(result) else {
            return;
        };
        let mut fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner);
        if fresh.is_none() {
            let made = prepare(&self.folder).and_then(|()| Writer::new(&self.folder));
            *fresh = made.ok();
        }
        // What cannot be kept, for lack of room or permission, is worked out again the next time.
        if let Some(writer) = fresh.as_mut()
            && writer.add(key, &bytes).is_err()
        {
            *fresh = None;
        }
    }

    /// Makes what was added known to later runs. When most of what is kept was not asked for, or is in many
    /// files, what was asked for is joined into one file and the others are removed.
    ///
    /// # Errors
    /// When the file cannot be written; the cache is then as it was.
    pub fn finish(self) -> Result<()> {
        let fresh = self.fresh.into_inner();
        let Some(mut writer) = fresh.unwrap_or_else(PoisonError::into_inner) else {
            return Ok(());
        };
        let segments = || self.segments.iter().map(|(_, segment)| segment);
        let all: u64 = segments().map(Segment::bytes).sum();
        let used: u64 = segments().map(Segment::used_bytes).sum();
        let is_joined = self.segments.len() >= MOST || all > 2 * (used + writer.bytes());
        if is_joined {
            for segment in segments() {
                segment.copy_used(&mut writer)?;
            }
        }
        writer.finish(|name| self.folder.join(format!("{}-{name}{ENDING}", self.kind)))?;
        if is_joined {
            for (path, _) in &self.segments {
                // It may be gone already, or stay: nothing depends on it.
                let _ = fs::remove_file(path);
            }
        }
        Ok(())
    }
}
