//! Lines as gzip, written in order, packed in parallel.
//!
//! One member (RFC 1952) whose parts are packed by themselves and end at a byte (RFC 1951, a flush), so that
//! readers which stop after the first member read all of it. It contains no name and no time.

use std::io::Write;

use anyhow::{Context, Result};
use flate2::{Compress, Compression, Crc, FlushCompress};
use rayon::prelude::*;

/// So many lines are packed by themselves. Fewer would make the file larger, more would need more memory.
const PART: usize = 256;

/// So many parts are in memory at once.
const PARTS: usize = 8;

/// The fields before the data: gzip, deflate, no flags, no time, no hint, made on an unknown system.
const BEGIN: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// An empty last block.
const LAST: [u8; 2] = [3, 0];

/// Writes the lines of some items; `add` adds that of one to what is already there.
///
/// # Errors
/// If a line cannot be made or written.
pub(crate) fn write<T: Sync>(
    out: &mut dyn Write,
    items: &[T],
    add: impl Fn(&T, &mut Vec<u8>) -> Result<()> + Sync,
) -> Result<()> {
    out.write_all(&BEGIN)?;
    let mut sum = Crc::new();
    for some in items.chunks(PART * PARTS) {
        let parts = some.par_chunks(PART).map(|part| {
            let mut lines = Vec::new();
            for item in part {
                add(item, &mut lines)?;
            }
            let mut crc = Crc::new();
            crc.update(&lines);
            Ok((crc, packed(&lines)?))
        });
        for (crc, bytes) in parts.collect::<Result<Vec<(Crc, Vec<u8>)>>>()? {
            sum.combine(&crc);
            out.write_all(&bytes)?;
        }
    }
    out.write_all(&LAST)?;
    out.write_all(&sum.sum().to_le_bytes())?;
    // The format keeps the size modulo 2^32, as `Crc` does.
    out.write_all(&sum.amount().to_le_bytes())?;
    Ok(())
}

/// Bytes as deflated blocks that end at a byte and are not the last.
fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut state = Compress::new(Compression::default(), false);
    let mut out = Vec::with_capacity(bytes.len() / 4 + 64);
    loop {
        let read = usize::try_from(state.total_in())?;
        let before = state.total_out();
        state
            .compress_vec(&bytes[read..], &mut out, FlushCompress::Sync)
            .context("cannot pack lines")?;
        // Room that is left means that all of it was written.
        if out.len() < out.capacity() && state.total_in() == bytes.len() as u64 {
            return Ok(out);
        }
        let grown = usize::try_from(state.total_out() - before)?;
        out.reserve(grown.max(4096));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{PART, PARTS, write};

    #[test]
    fn what_is_packed_is_one_member_that_gives_every_line_back() {
        for count in [0, 1, PART, PART + 1, PART * PARTS * 2 + 3] {
            let items: Vec<usize> = (0..count).collect();
            let mut bytes = Vec::new();
            let line = |at: &usize, out: &mut Vec<u8>| {
                let random = at.wrapping_mul(2_654_435_761) % 1_000_003;
                out.extend(format!("{at} {random} {}\n", "word ".repeat(at % 50)).bytes());
                Ok(())
            };
            write(&mut bytes, &items, line).unwrap();
            let mut expected = Vec::new();
            for at in &items {
                line(at, &mut expected).unwrap();
            }
            let mut found = Vec::new();
            // It reads one member and leaves what follows.
            let mut reader = flate2::bufread::GzDecoder::new(bytes.as_slice());
            reader.read_to_end(&mut found).unwrap();
            assert!(reader.into_inner().is_empty());
            assert_eq!(found, expected);
        }
    }
}
