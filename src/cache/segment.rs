//! One file of a cache: results one after the other, and at its end where each of them is.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};
use borsh::{BorshDeserialize, BorshSerialize};
use flate2::Crc;
use sha2::{Digest, Sha256};

use super::key::Key;
use crate::fs::{Opened, Unfinished};
use crate::hex::hex;

/// Where a result is in its file.
#[derive(Debug, Clone, Copy, BorshSerialize, BorshDeserialize)]
struct Spot {
    key: Key,
    start: u64,
    length: u32,
    /// The CRC-32 of its bytes.
    check: u32,
}

/// The end of a file: where the list of spots begins, and the SHA-256 of the list.
#[derive(Debug, BorshSerialize, BorshDeserialize)]
struct Footer {
    start: u64,
    hash: [u8; 32],
    mark: [u8; 16],
}

/// The last bytes of a file: what it is, and the version of its form.
const MARK: [u8; 16] = *b"dpg cache, no. 1";

/// How many bytes a footer takes.
const FOOTER: u64 = 8 + 32 + 16;

/// A file of results.
#[derive(Debug)]
pub(super) struct Segment {
    file: Opened,
    /// Sorted by key, each with whether it was asked for.
    spots: Vec<(Spot, AtomicBool)>,
}

impl Segment {
    /// Opens a file; none if it is damaged, or something else.
    pub(super) fn open(path: &Path) -> Option<Self> {
        let file = Opened::new(path).ok()?;
        let end = file.size().checked_sub(FOOTER)?;
        let footer = file.part(end, usize::try_from(FOOTER).ok()?)?;
        let footer: Footer = borsh::from_slice(&footer).ok()?;
        let length = usize::try_from(end.checked_sub(footer.start)?).ok()?;
        let list = file.part(footer.start, length)?;
        let is_whole =
            footer.mark == MARK && footer.hash == <[u8; 32]>::from(Sha256::digest(&list));
        let spots: Vec<Spot> = is_whole.then(|| borsh::from_slice(&list).ok())??;
        let spots = spots.into_iter().map(|spot| (spot, AtomicBool::new(false)));
        Some(Self {
            spots: spots.collect(),
            file,
        })
    }

    /// The bytes of a result, if it is here and whole.
    pub(super) fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let at = self.spots.binary_search_by(|(spot, _)| spot.key.cmp(key));
        let (spot, is_used) = &self.spots[at.ok()?];
        let bytes = self.bytes_at(spot)?;
        is_used.store(true, Ordering::Relaxed);
        Some(bytes)
    }

    /// How many bytes the results take.
    pub(super) fn bytes(&self) -> u64 {
        self.spots
            .iter()
            .map(|(spot, _)| u64::from(spot.length))
            .sum()
    }

    /// How many of them those take that were asked for.
    pub(super) fn used_bytes(&self) -> u64 {
        self.used().map(|spot| u64::from(spot.length)).sum()
    }

    /// Adds what was asked for to another file.
    pub(super) fn copy_used(&self, into: &mut Writer) -> Result<()> {
        for spot in self.used() {
            if let Some(bytes) = self.bytes_at(spot) {
                into.add(&spot.key, &bytes)?;
            }
        }
        Ok(())
    }

    fn used(&self) -> impl Iterator<Item = &Spot> {
        let used = self
            .spots
            .iter()
            .filter(|(_, is_used)| is_used.load(Ordering::Relaxed));
        used.map(|(spot, _)| spot)
    }

    fn bytes_at(&self, spot: &Spot) -> Option<Vec<u8>> {
        let bytes = self
            .file
            .part(spot.start, usize::try_from(spot.length).ok()?)?;
        (check(&bytes) == spot.check).then_some(bytes)
    }
}

/// A new file of results.
#[derive(Debug)]
pub(super) struct Writer {
    file: Unfinished,
    spots: Vec<Spot>,
    end: u64,
}

impl Writer {
    /// An empty file in a folder.
    pub(super) fn new(folder: &Path) -> Result<Self> {
        Ok(Self {
            file: Unfinished::new(folder)?,
            spots: Vec::new(),
            end: 0,
        })
    }

    /// Adds the bytes of a result.
    pub(super) fn add(&mut self, key: &Key, bytes: &[u8]) -> Result<()> {
        self.file.add(bytes)?;
        let length = u32::try_from(bytes.len()).context("a result is too large to be kept")?;
        self.spots.push(Spot {
            key: *key,
            start: self.end,
            length,
            check: check(bytes),
        });
        self.end += u64::from(length);
        Ok(())
    }

    /// How many bytes the results take.
    pub(super) fn bytes(&self) -> u64 {
        self.end
    }

    /// Completes the file; `path` makes its path from a name that no other file has.
    pub(super) fn finish(mut self, path: impl FnOnce(&str) -> PathBuf) -> Result<()> {
        self.spots.sort_by_key(|spot| spot.key);
        let list = borsh::to_vec(&self.spots)?;
        let footer = Footer {
            start: self.end,
            hash: Sha256::digest(&list).into(),
            mark: MARK,
        };
        let name = hex(&footer.hash[..8]);
        self.file.add(&list)?;
        self.file.add(&borsh::to_vec(&footer)?)?;
        self.file.finish(&path(&name))
    }
}

/// The CRC-32 of some bytes.
fn check(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}
