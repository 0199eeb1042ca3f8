//! The sizes and hashes of documents, kept from when each was last written.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::document::Document;
use crate::body::Body;

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

/// The seals of the documents of one site, as far as they are known.
#[derive(Debug, Default)]
pub struct Seals(Mutex<BTreeMap<Document, Seal>>);

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

impl Seals {
    /// The seal of a document that was written.
    pub fn get(&self, document: Document) -> Option<Seal> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&document).copied()
    }

    /// Keeps the seal of a document, so that the document need not be written to know it.
    pub fn set(&self, document: Document, seal: Seal) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(document, seal);
    }

    /// A document that leaves its seal here when it is written.
    pub(super) fn sealing<'a>(&'a self, document: Document, body: Body<'a>) -> Body<'a> {
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
    use super::{Seal, Seals};
    use crate::api::Document;
    use crate::body::Body;

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
}
