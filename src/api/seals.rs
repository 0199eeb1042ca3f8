//! What is known of documents once they are written: their sizes and hashes, and where in lists the rows
//! of goods are.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use borsh::{BorshDeserialize, BorshSerialize};
use sha2::{Digest, Sha256};

use super::document::Document;
use super::rows::{Old, Place, Rows};
use crate::body::Body;
use crate::cache::Key;
use crate::fs::Opened;

/// What a mirror compares of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal {
    /// Its size in bytes.
    pub bytes: u64,
    /// The SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// Gives the seal of a document; passed to documents that contain those of others.
pub(crate) type SealOf<'a> = dyn Fn(Document) -> Result<Seal> + Sync + 'a;

/// Opens a document of an earlier site, if it is there as that site's build wrote it.
pub type OpenOld<'a> = dyn Fn(Document) -> Option<Opened> + Send + Sync + 'a;

/// What is known of the documents of one site.
#[derive(Default)]
pub struct Seals<'a> {
    known: Mutex<BTreeMap<Document, Seal>>,
    lists: Mutex<BTreeMap<Document, List>>,
    /// Per good, what its object and its rows depend on; empty if that is not known.
    keys: Vec<Key>,
    before: Option<Before<'a>>,
}

/// An earlier site.
struct Before<'a> {
    /// The goods of that site by their keys.
    goods: HashMap<Key, usize>,
    written: Written,
    open: Box<OpenOld<'a>>,
}

/// What a build wrote, for the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Written {
    /// Per good, what its object and its rows depend on.
    goods: Vec<Key>,
    lists: BTreeMap<Document, List>,
}

/// Where the rows of a list are.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
struct List {
    /// Bytes before the first row, and between two rows.
    begin: u32,
    between: u32,
    /// Per good, how long its row is; nothing if the list does not have the good.
    lengths: Vec<u32>,
}

impl Seal {
    /// The seal of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.len() as u64,
            sha256: Sha256::digest(bytes).into(),
        }
    }
}

impl<'a> Seals<'a> {
    /// Those of a site whose goods have these keys, with what an earlier site has already: equal keys mean
    /// equal objects and rows.
    #[must_use]
    pub fn new(keys: Vec<Key>, (written, open): (Written, Box<OpenOld<'a>>)) -> Self {
        let goods = written.goods.iter().enumerate();
        let goods = goods.map(|(at, key)| (*key, at)).collect();
        let before = Before {
            goods,
            written,
            open,
        };
        Self {
            keys,
            before: Some(before),
            ..Self::default()
        }
    }

    /// What the next build can use of what was written.
    #[must_use]
    pub fn written(&self) -> Written {
        Written {
            goods: self.keys.clone(),
            lists: lock(&self.lists).clone(),
        }
    }

    /// The seal of a document that was written.
    pub fn get(&self, document: Document) -> Option<Seal> {
        lock(&self.known).get(&document).copied()
    }

    /// Keeps the seal of a document, so that the document need not be written to know it.
    pub fn set(&self, document: Document, seal: Seal) {
        lock(&self.known).insert(document, seal);
    }

    /// A document that leaves its seal here when it is written.
    pub(super) fn sealing<'b>(&'b self, document: Document, body: Body<'b>) -> Body<'b> {
        if let Body::Whole(bytes) = &body {
            self.set(document, Seal::of(bytes));
            return body;
        }
        Body::pieces(move |out| {
            let mut sealed = Sealed {
                out,
                bytes: 0,
                hash: Sha256::new(),
            };
            body.write_to(&mut sealed)?;
            let seal = Seal {
                bytes: sealed.bytes,
                sha256: sealed.hash.finalize().into(),
            };
            self.set(document, seal);
            Ok(())
        })
    }

    /// A list that copies what an earlier site has of it, and leaves here where its rows are.
    pub(super) fn listing<'b>(&'b self, document: Document, rows: Rows<'b>) -> Body<'b> {
        Body::pieces(move |out| {
            let before = self.before.as_ref();
            let old = before.and_then(|before| before.list(document, &self.keys));
            let written = rows.write(out, old.as_ref())?;
            let mut lengths = vec![0; self.keys.len()];
            for (&good, length) in rows.goods().iter().zip(written) {
                // Without keys, no later build can use it.
                if let Some(place) = lengths.get_mut(good) {
                    *place = length;
                }
            }
            let list = List {
                begin: u32::try_from(rows.frame().begin.len())?,
                between: u32::try_from(rows.frame().between.len())?,
                lengths,
            };
            lock(&self.lists).insert(document, list);
            Ok(())
        })
    }
}

impl Written {
    /// How many lists it knows.
    #[must_use]
    pub fn lists(&self) -> usize {
        self.lists.len()
    }
}

impl Before<'_> {
    /// A list of that site, with the places in it of the rows of goods by their keys.
    fn list(&self, document: Document, keys: &[Key]) -> Option<Old> {
        let list = self.written.lists.get(&document)?;
        let file = (self.open)(document)?;
        let mut start = u64::from(list.begin);
        let places = list.lengths.iter().map(|&length| {
            let place = Place { start, length };
            (length > 0).then(|| {
                start = place.end() + u64::from(list.between);
                place
            })
        });
        let places: Vec<Option<Place>> = places.collect();
        let place = |key: &Key| *places.get(*self.goods.get(key)?)?;
        Some(Old {
            file,
            places: keys.iter().map(place).collect(),
        })
    }
}

fn lock<T>(value: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is written, on its way.
struct Sealed<'a> {
    out: &'a mut dyn Write,
    bytes: u64,
    hash: Sha256,
}

impl Write for Sealed<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let written = self.out.write(piece)?;
        self.bytes += written as u64;
        self.hash.update(&piece[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::{Seal, Seals, Written};
    use crate::api::Document;
    use crate::api::rows::{Frame, Rows, add};
    use crate::body::Body;
    use crate::cache::Key;
    use crate::fs::Opened;

    #[test]
    fn a_document_has_the_same_seal_whole_and_in_pieces() {
        let seals = Seals::default();
        let pieces = Body::pieces(|out| {
            out.write_all(b"go")?;
            Ok(out.write_all(b"od")?)
        });
        let body = seals.sealing(Document::GoodsLines, pieces);
        assert_eq!(seals.get(Document::GoodsLines), None);
        assert_eq!(body.into_bytes().unwrap(), b"good");
        assert_eq!(seals.get(Document::GoodsLines), Some(Seal::of(b"good")));
        let _ = seals.sealing(Document::Goods, b"good".to_vec().into());
        assert_eq!(seals.get(Document::Goods), Some(Seal::of(b"good")));
    }

    /// A list of numbers, those in `left_out` aside, and what the next build can use of it; `made` says which
    /// rows may be made.
    fn list(
        (keys, goods): (&[u8], &[usize]),
        before: (Written, Option<&[u8]>),
        made: &[u8],
    ) -> (Vec<u8>, Written) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old");
        let old = before
            .1
            .map(|bytes| crate::fs::write(&path, bytes).unwrap());
        let open = move |_| old.and_then(|()| Opened::new(&path).ok());
        let of_good = |&key: &u8| -> Key { [key; 32] };
        let seals = Seals::new(
            keys.iter().map(of_good).collect(),
            (before.0, Box::new(open)),
        );
        let rows = Rows::new(Frame::list(), goods.iter().copied(), |good, row| {
            assert!(made.contains(&keys[good]), "{} is made", keys[good]);
            add(row, &(u64::from(keys[good]).pow(3)))
        });
        let body = seals.listing(Document::Goods, rows);
        let bytes = body.into_bytes().unwrap();
        (bytes, seals.written())
    }

    #[test]
    fn rows_that_would_be_the_same_are_copied_from_the_site_before() {
        let keys: Vec<u8> = (0..200).collect();
        let all: Vec<usize> = (0..200).collect();
        let some: Vec<usize> = all.iter().copied().filter(|at| at % 7 != 3).collect();
        for goods in [&all, &some] {
            let (bytes, written) = list((&keys, goods), Default::default(), &keys);
            // Nothing, one, the first, the last; one is removed, one is added, two change places.
            let mut one = keys.clone();
            one[70] = 201;
            let mut ends = keys.clone();
            (ends[0], ends[199]) = (202, 203);
            let removed: Vec<u8> = keys.iter().copied().filter(|key| *key != 9).collect();
            let mut added = keys.clone();
            added.insert(100, 204);
            let mut turned = keys.clone();
            turned.swap(20, 21);
            for keys in [&keys, &one, &ends, &removed, &added, &turned] {
                let goods: Vec<usize> = goods
                    .iter()
                    .copied()
                    .filter(|at| *at < keys.len())
                    .collect();
                let (expected, _) = list((keys, &goods), Default::default(), keys);
                let before = (written.clone(), Some(bytes.as_slice()));
                // A good that was in no list before is made.
                let new: Vec<u8> = goods.iter().map(|&at| keys[at]).collect();
                let new = new
                    .into_iter()
                    .filter(|key| *key > 199 || goods.len() < 199);
                let (found, again) = list((keys, &goods), before, &new.collect::<Vec<_>>());
                assert_eq!(found, expected);
                let before = (again, Some(found.as_slice()));
                assert_eq!(list((keys, &goods), before, &[]).0, expected);
            }
            let before = (written, None);
            assert_eq!(list((&keys, goods), before, &keys).0, bytes);
        }
    }
}
