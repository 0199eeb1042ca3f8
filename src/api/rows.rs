//! Documents with a row for each good: written in order, their rows made in parallel.

use std::io::Write;

use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;

use crate::body::Body;
use crate::invisible::json;

/// So many rows are made by one thread at a time.
const PART: usize = 32;

/// So many parts are in memory at once.
const PARTS: usize = 16;

/// What is around the rows of a document.
pub(crate) struct Frame {
    /// Before the first row.
    pub(crate) begin: Vec<u8>,
    /// Between two rows.
    pub(crate) between: &'static [u8],
    /// After the last row.
    pub(crate) end: &'static [u8],
}

impl Frame {
    /// A list as JSON.
    pub(crate) fn list() -> Self {
        Self {
            begin: b"[".to_vec(),
            between: b",",
            end: b"]\n",
        }
    }

    /// Rows without anything around them.
    pub(crate) fn none() -> Self {
        Self {
            begin: Vec::new(),
            between: b"",
            end: b"",
        }
    }
}

/// A document of some goods, by their positions; `row` adds the row of one to what is already there.
pub(crate) fn rows<'a>(
    frame: Frame,
    goods: Vec<usize>,
    row: impl Fn(usize, &mut Vec<u8>) -> Result<()> + Send + Sync + 'a,
) -> Body<'a> {
    let part = move |goods: &[usize], between: &[u8]| {
        let mut part = Vec::new();
        for (place, &good) in goods.iter().enumerate() {
            if place > 0 {
                part.extend_from_slice(between);
            }
            row(good, &mut part)?;
        }
        Ok(part)
    };
    Body::pieces(move |out: &mut dyn Write| {
        out.write_all(&frame.begin)?;
        for (block, goods) in goods.chunks(PART * PARTS).enumerate() {
            let parts = goods.par_chunks(PART);
            let parts: Result<Vec<Vec<u8>>> = parts.map(|one| part(one, frame.between)).collect();
            for (place, part) in parts?.into_iter().enumerate() {
                if block + place > 0 {
                    out.write_all(frame.between)?;
                }
                out.write_all(&part)?;
            }
        }
        Ok(out.write_all(frame.end)?)
    })
}

/// Adds a value as JSON.
pub(crate) fn add(row: &mut Vec<u8>, value: &impl Serialize) -> Result<()> {
    Ok(json::write_spelled(row, value)?)
}

#[cfg(test)]
mod tests {
    use super::{Frame, PART, PARTS, add, rows};

    #[test]
    fn rows_are_in_order_with_something_between_any_two() {
        for count in [0, 1, PART, PART + 1, PART * PARTS * 2 + 3] {
            let goods: Vec<usize> = (0..count).collect();
            let list = rows(Frame::list(), goods.clone(), |at, row| add(row, &at));
            let text = list.into_bytes().unwrap();
            let read: Vec<usize> = serde_json::from_slice(&text).unwrap();
            assert_eq!(read, goods);
        }
    }
}
