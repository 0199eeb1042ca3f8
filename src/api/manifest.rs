//! The hashes of all documents, for `manifest.json`.

use anyhow::Result;
use rayon::prelude::*;

use super::document::Document;
use super::plan::plan;
use super::seals::{Seal, SealOf};
use super::v1::manifest::{GoodFile, ListFile, Manifest};
use super::v1::objects::everything;
use crate::hex::hex;
use crate::site::Site;

/// Hashes of all goods and of all documents that are the same on every day.
pub(crate) fn manifest<'a>(site: &'a Site, seal: &SealOf<'_>) -> Result<Manifest<'a>> {
    let goods: Result<Vec<GoodFile<'a>>> = everything(site)
        .into_par_iter()
        .map(|position| {
            let seal = seal(Document::Good { position })?;
            Ok(good_file(site, position, seal))
        })
        .collect();
    let files: Result<Vec<ListFile>> = plan(site)
        .into_par_iter()
        // The goods have lines of their own.
        .filter(|(_, document)| is_sealed(*document) && !matches!(document, Document::Good { .. }))
        .map(|(path, document)| {
            let path = path.strip_prefix("api/v1/").unwrap_or(&path);
            Ok(ListFile::new(path.to_owned(), seal(document)?))
        })
        .collect();
    Ok(Manifest::new(goods?, files?))
}

/// Whether the manifest has the hash of a document: of those of this API, only the index changes with the
/// day.
pub(crate) fn is_sealed(document: Document) -> bool {
    match document {
        Document::Index
        | Document::Manifest
        | Document::Signature
        | Document::V0Index
        | Document::V0Dpgs
        | Document::V0Nominees
        | Document::V0Dpg { .. }
        | Document::V0Nominee { .. }
        | Document::V2Dpgs
        | Document::V2Nominees
        | Document::V2Dpg { .. }
        | Document::V2Nominee { .. }
        | Document::AppDpgs => false,
        Document::Goods
        | Document::GoodsFull
        | Document::GoodsLines
        | Document::GoodsTable
        | Document::GoodsPacked
        | Document::Sqlite
        | Document::Parquet
        | Document::GoodsPart { .. }
        | Document::PackedPart { .. }
        | Document::Value { .. }
        | Document::Regions
        | Document::Region { .. }
        | Document::Deltas
        | Document::Delta { .. }
        | Document::Good { .. }
        | Document::Facets
        | Document::Statistics
        | Document::Collections
        | Document::Standard
        | Document::Changes
        | Document::Month { .. }
        | Document::Tombstone { .. }
        | Document::DataPackage
        | Document::OpenApi
        | Document::Schema { .. } => true,
    }
}

/// The line of a good whose object has this seal.
pub(crate) fn good_file(site: &Site, position: usize, seal: Seal) -> GoodFile<'_> {
    let id = &site.good(position).id;
    GoodFile {
        id,
        path: format!("goods/{id}.json"),
        bytes: seal.bytes,
        sha256: hex(seal.sha256),
        changed: site.sources.timeline.changed(position),
    }
}
