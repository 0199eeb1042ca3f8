//! Documents with a row for each good: written in order, their rows made in parallel, or copied from an
//! earlier site.

use std::io::Write;

use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;

use crate::fs::Opened;
use crate::invisible::json;

/// So many rows are made by one thread at a time.
const PART: usize = 32;

/// So many parts are in memory at once.
const PARTS: usize = 16;

/// Adds the row of a good, by its position, to what is already there.
type AddRow<'a> = dyn Fn(usize, &mut Vec<u8>) -> Result<()> + Send + Sync + 'a;

/// A document with a row for each of some goods.
pub(crate) struct Rows<'a> {
    frame: Frame,
    /// Positions in the catalogue.
    goods: Vec<usize>,
    add: Box<AddRow<'a>>,
}

/// What is around the rows of a document.
pub(crate) struct Frame {
    /// Before the first row.
    pub(crate) begin: Vec<u8>,
    /// Between two rows.
    pub(crate) between: &'static [u8],
    /// After the last row.
    pub(crate) end: &'static [u8],
}

/// The same document of an earlier site.
pub(crate) struct Old {
    pub(crate) file: Opened,
    /// Per good, where in the file its row is, if it would be the same now.
    pub(crate) places: Vec<Option<Place>>,
}

/// A part of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) start: u64,
    pub(crate) length: u32,
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

impl<'a> Rows<'a> {
    /// A document of some goods, by their positions; `add` adds the row of one to what is already there.
    pub(crate) fn new(
        frame: Frame,
        goods: impl IntoIterator<Item = usize>,
        add: impl Fn(usize, &mut Vec<u8>) -> Result<()> + Send + Sync + 'a,
    ) -> Self {
        Self {
            frame,
            goods: goods.into_iter().collect(),
            add: Box::new(add),
        }
    }

    /// What is around the rows.
    pub(crate) fn frame(&self) -> &Frame {
        &self.frame
    }

    /// The goods, by their positions.
    pub(crate) fn goods(&self) -> &[usize] {
        &self.goods
    }

    /// Writes the document; returns how long each row is.
    pub(crate) fn write(&self, out: &mut dyn Write, old: Option<&Old>) -> Result<Vec<u32>> {
        out.write_all(&self.frame.begin)?;
        let mut lengths = Vec::with_capacity(self.goods.len());
        let mut copied = Vec::new();
        for goods in self.goods.chunks(PART * PARTS) {
            let mut rest = goods;
            while !rest.is_empty() {
                if !lengths.is_empty() {
                    out.write_all(self.frame.between)?;
                }
                let between = self.frame.between.len();
                let places = old.and_then(|old| old.copy(rest, between, &mut copied));
                let count = if let Some(places) = places {
                    lengths.extend(places.iter().map(|place| place.length));
                    out.write_all(&copied)?;
                    places.len()
                } else {
                    let is_new = |good: &&usize| old.is_none_or(|old| old.place(**good).is_none());
                    let count = rest.iter().take_while(is_new).count().max(1);
                    let (made, bytes) = self.make(&rest[..count])?;
                    lengths.extend(made);
                    out.write_all(&bytes)?;
                    count
                };
                rest = &rest[count..];
            }
        }
        out.write_all(self.frame.end)?;
        Ok(lengths)
    }

    /// The rows of some goods, and how long each is.
    fn make(&self, goods: &[usize]) -> Result<(Vec<u32>, Vec<u8>)> {
        let part = |goods: &[usize]| {
            let (mut lengths, mut bytes) = (Vec::with_capacity(goods.len()), Vec::new());
            for &good in goods {
                if !lengths.is_empty() {
                    bytes.extend_from_slice(self.frame.between);
                }
                let start = bytes.len();
                (self.add)(good, &mut bytes)?;
                lengths.push(u32::try_from(bytes.len() - start)?);
            }
            Ok((lengths, bytes))
        };
        let parts: Result<Vec<(Vec<u32>, Vec<u8>)>> = goods.par_chunks(PART).map(part).collect();
        let (lengths, parts): (Vec<_>, Vec<_>) = parts?.into_iter().unzip();
        Ok((lengths.concat(), parts.join(self.frame.between)))
    }
}

impl Old {
    fn place(&self, good: usize) -> Option<Place> {
        *self.places.get(good)?
    }

    /// Puts the rows of as many of some goods, from the first one on, as follow each other in the file, into
    /// `bytes`; none if the first one has none there.
    fn copy(&self, goods: &[usize], between: usize, bytes: &mut Vec<u8>) -> Option<Vec<Place>> {
        let mut places: Vec<Place> = Vec::new();
        for &good in &goods[..goods.len().min(PART)] {
            let Some(place) = self.place(good) else { break };
            let follows = |last: &Place| last.end() + between as u64 == place.start;
            if !places.last().is_none_or(follows) {
                break;
            }
            places.push(place);
        }
        let (first, last) = (places.first()?, places.last()?);
        let length = usize::try_from(last.end() - first.start).ok()?;
        self.file.part_into(bytes, first.start, length)?;
        Some(places)
    }
}

impl Place {
    /// Where it ends.
    pub(crate) fn end(self) -> u64 {
        self.start + u64::from(self.length)
    }
}

/// Adds a value as JSON.
pub(crate) fn add(row: &mut Vec<u8>, value: &impl Serialize) -> Result<()> {
    Ok(json::write_spelled(row, value)?)
}

#[cfg(test)]
mod tests {
    use super::{Frame, PART, PARTS, Rows, add};

    #[test]
    fn rows_are_in_order_with_something_between_any_two() {
        for count in [0, 1, PART, PART + 1, PART * PARTS * 2 + 3] {
            let list = Rows::new(Frame::list(), 0..count, |at, row| add(row, &at));
            let mut text = Vec::new();
            let lengths = list.write(&mut text, None).unwrap();
            let read: Vec<usize> = serde_json::from_slice(&text).unwrap();
            assert_eq!(read, (0..count).collect::<Vec<_>>());
            let digits = read.iter().map(|at| at.to_string().len());
            assert!(lengths.iter().map(|&length| length as usize).eq(digits));
        }
    }
}
