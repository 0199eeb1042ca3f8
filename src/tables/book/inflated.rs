//! Whether a file is as small as it seems: a spreadsheet is a ZIP archive, and a small one can hold endless zeros.

use std::io::{Cursor, Read as _, copy, sink};

use anyhow::{Context, Result, ensure};
use zip::ZipArchive;

/// The most bytes that the parts of a file may have together when they are unpacked.
const MOST_BYTES: u64 = 512 << 20;

/// The most parts.
const MOST_PARTS: usize = 10_000;

/// Unpacks all parts without keeping them.
pub(super) fn check(bytes: &[u8]) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).context("it is damaged")?;
    ensure!(
        archive.len() <= MOST_PARTS,
        "it has {} parts, expected at most {MOST_PARTS}",
        archive.len()
    );
    let mut left = MOST_BYTES;
    for at in 0..archive.len() {
        let part = archive.by_index(at).context("it is damaged")?;
        let read = copy(&mut part.take(left + 1), &mut sink()).context("it is damaged")?;
        ensure!(
            read <= left,
            "it is larger than {} MB when it is unpacked",
            MOST_BYTES >> 20
        );
        left -= read;
    }
    Ok(())
}
