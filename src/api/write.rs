//! A document as bytes.

use anyhow::Result;

use super::compat;
use super::document::Document;
use super::examples::{Writer, example};
use super::good_bytes::GoodBytes;
use super::json::bytes;
use super::manifest::manifest;
use super::v1::goods::list;
use super::v1::objects::{
    changes, collections, everything, facets, index, month, schema, short, standard, statistics,
    table, tombstone,
};
use super::v1::openapi::openapi;
use crate::catalog::Status;
use crate::site::Site;

/// The bytes of a document.
///
/// # Errors
/// If a type of the API cannot be written as JSON or CSV.
pub(crate) fn write(site: &Site, goods: &GoodBytes, document: Document) -> Result<Vec<u8>> {
    let others = |document| write(site, goods, document);
    match document {
        Document::Index => bytes(&index(site, site.sources.as_of)),
        Document::Goods => bytes(&short(site, everything(site))),
        Document::GoodsFull => full_list(site, goods),
        Document::GoodsLines => lines(site, goods),
        Document::GoodsTable => table(site, everything(site)),
        Document::Good { position } => Ok(goods.get(site, position)?.to_vec()),
        Document::Facets => bytes(&facets(site)),
        Document::Statistics => bytes(&statistics(site)),
        Document::Collections => bytes(&collections(site)),
        Document::Standard => bytes(&standard(site)),
        Document::Manifest => bytes(&manifest(site, goods, &others)?),
        Document::OpenApi => {
            let writer = Writer {
                site,
                write: &others,
            };
            bytes(&openapi(site, &|name| example(&writer, name))?)
        }
        Document::Schema { position } => bytes(&schema(site, position)?),
        Document::Changes => bytes(&changes(site)),
        Document::Month { position } => bytes(&month(site, position)),
        Document::Tombstone { position } => bytes(&tombstone(site, position)),
        Document::V0Index => compat::v0_index(site),
        Document::V0Dpgs => compat::v0_list(site, Status::Current),
        Document::V0Nominees => compat::v0_list(site, Status::Candidate),
        Document::V0Dpg { position } | Document::V0Nominee { position } => {
            compat::v0_good(site, position)
        }
        Document::V2Dpgs => compat::v2_list(site),
    }
}

/// All goods in full as one JSON object.
fn full_list(site: &Site, goods: &GoodBytes) -> Result<Vec<u8>> {
    let objects: Result<Vec<&[u8]>> = everything(site).map(|at| goods.get(site, at)).collect();
    list(&objects?)
}

/// All goods in full, one on each line.
fn lines(site: &Site, goods: &GoodBytes) -> Result<Vec<u8>> {
    let lines: Result<Vec<&[u8]>> = everything(site).map(|at| goods.get(site, at)).collect();
    Ok(lines?.concat())
}
