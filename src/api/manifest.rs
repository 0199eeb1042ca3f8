//! The hashes of all documents, for `manifest.json`.

use anyhow::Result;
use rayon::prelude::*;

use super::document::{Document, WriteDocument};
use super::good_bytes::GoodBytes;
use super::plan::plan;
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
    let all = plan(site).into_iter();
    let files: Vec<(String, Document)> = all
        .filter_map(|(path, document)| Some((path.strip_prefix("api/v1/")?.to_owned(), document)))
        .filter(|(_, document)| {
            // The goods have lines of their own; the index changes with the day.
            !matches!(
                document,
                Document::Good { .. } | Document::Index | Document::Manifest
            )
        })
        .collect();
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
