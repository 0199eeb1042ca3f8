//! The hashes of all documents, for `manifest.json`.

use anyhow::Result;
use rayon::prelude::*;

use super::document::{Document, WriteDocument};
use super::good_bytes::GoodBytes;
use super::v1::documents::{DOCUMENTS, schema_path, shapes};
use super::v1::manifest::{GoodFile, ListFile, Manifest, sha256};
use super::v1::objects::everything;
use crate::site::Site;

/// Hashes of all goods and of all documents that are the same on every day.
pub(crate) fn manifest<'a>(
    site: &'a Site,
    goods: &GoodBytes,
    write: &WriteDocument<'_>,
) -> Result<Manifest<'a>> {
    let goods: Result<Vec<GoodFile<'a>>> = everything(site)
        .into_par_iter()
        .map(|at| Ok(good_file(site, at, goods.get(site, at)?)))
        .collect();
    let documents = DOCUMENTS
        .iter()
        .map(|(document, one)| (one.name.to_owned(), *document));
    let kept =
        documents.filter(|(_, document)| !matches!(document, Document::Index | Document::Manifest));
    let schemas = shapes().into_iter().enumerate();
    let schemas =
        schemas.map(|(position, shape)| (schema_path(shape.name), Document::Schema { position }));
    let timeline = &site.sources.timeline;
    let months = timeline.months().enumerate().map(|(position, events)| {
        let path = format!("changes/{}.json", events[0].month());
        (path, Document::Month { position })
    });
    let stones = timeline.tombstones().iter().enumerate();
    let stones = stones.map(|(position, stone)| {
        let path = format!("goods/{}.json", stone.id);
        (path, Document::Tombstone { position })
    });
    let files = kept.chain(schemas).chain(months).chain(stones);
    let files: Vec<(String, Document)> = files.collect();
    let files: Result<Vec<ListFile>> = files
        .into_par_iter()
        .map(|(path, document)| Ok(ListFile::new(path, &write(document)?)))
        .collect();
    Ok(Manifest::new(goods?, files?))
}

/// The line of a good whose object has these bytes.
pub(crate) fn good_file<'a>(site: &'a Site, position: usize, bytes: &[u8]) -> GoodFile<'a> {
    let id = &site.good(position).id;
    GoodFile {
        id,
        path: format!("goods/{id}.json"),
        bytes: bytes.len(),
        sha256: sha256(bytes),
        changed: site.sources.timeline.changed(position),
    }
}
