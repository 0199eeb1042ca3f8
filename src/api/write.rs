//! A document as bytes.

use std::io;
use std::ops::Range;

use anyhow::{Context, Result};

use super::compat;
use super::deltas;
use super::document::Document;
use super::examples::{Writer, example};
use super::json::bytes;
use super::manifest::{is_sealed, manifest};
use super::packed;
use super::parquet;
use super::parts;
use super::rows::{Frame, Rows, add};
use super::seals::{Seal, Seals};
use super::sqlite;
use super::v1::datapackage::datapackage;
use super::v1::goods::frame;
use super::v1::objects::{
    changes, collections, everything, facets, full, index, month, schema, short, standard,
    statistics, table, tombstone,
};
use super::v1::openapi::openapi;
use super::values;
use crate::body::Body;
use crate::catalog::Status;
use crate::derive::facets::ValueAt;
use crate::site::Site;

/// The content of a document, which leaves its seal when it is written.
///
/// # Errors
/// If a type of the API cannot be written as JSON or CSV.
pub(crate) fn write<'a>(
    site: &'a Site,
    seals: &'a Seals<'_>,
    document: Document,
) -> Result<Body<'a>> {
    let body = content(site, seals, document)?;
    Ok(if is_sealed(document) {
        seals.sealing(document, body)
    } else {
        body
    })
}

fn content<'a>(site: &'a Site, seals: &'a Seals<'_>, document: Document) -> Result<Body<'a>> {
    let list = |rows| Ok(seals.listing(document, rows));
    let seal = |document| seal(site, seals, document);
    let others = |document| write(site, seals, document)?.into_bytes();
    let whole = match document {
        Document::Goods => return list(short(site, everything(site))?),
        Document::GoodsFull => return list(full_list(site)?),
        Document::GoodsLines => return list(lines(site)),
        Document::GoodsTable => return list(table(site, everything(site))?),
        Document::V0Dpgs => return list(compat::v0_list(site, Status::Current)),
        Document::V0Nominees => return list(compat::v0_list(site, Status::Candidate)),
        Document::GoodsPacked => return Ok(packed_lines(site, everything(site))),
        Document::PackedPart { part } => return Ok(packed_lines(site, parts::goods(site, part))),
        Document::GoodsPart { part } => return parts::short(site, part),
        Document::Delta { position } => return Ok(deltas::delta(site, position)),
        Document::Sqlite => sqlite::database(site),
        Document::Parquet => parquet::table(site),
        Document::Index => bytes(&index(site, site.sources.as_of, parts::listed(site))),
        Document::V2Dpgs => return list(compat::v2_list(site, Status::Current)),
        Document::V2Nominees => return list(compat::v2_list(site, Status::Candidate)),
        Document::AppDpgs => return list(compat::app_list(site)),
        Document::Good { position } => bytes(&full(site, position)),
        Document::Facets => bytes(&facets(site)),
        Document::Value { facet, value } => {
            bytes(&values::of_value(site, ValueAt { facet, value }))
        }
        Document::Regions => bytes(&values::regions(site)),
        Document::Region { position } => bytes(&values::of_region(site, position)),
        Document::Deltas => bytes(&deltas::deltas(site, &seal)?),
        Document::Statistics => bytes(&statistics(site)),
        Document::Collections => bytes(&collections(site)),
        Document::Standard => bytes(&standard(site)),
        Document::Manifest => bytes(&manifest(site, &seal)?),
        Document::Signature => signature(site, &bytes(&manifest(site, &seal)?)?),
        Document::DataPackage => bytes(&datapackage(site, &seal)?),
        Document::OpenApi => {
            let writer = Writer {
                site,
                write: &others,
                seal: &seal,
            };
            bytes(&openapi(site, &|name| example(&writer, name))?)
        }
        Document::Schema { position } => bytes(&schema(site, position)?),
        Document::Changes => bytes(&changes(site)),
        Document::Month { position } => bytes(&month(site, position)),
        Document::Tombstone { position } => bytes(&tombstone(site, position)),
        Document::V0Index => compat::v0_index(site),
        Document::V0Dpg { position } | Document::V0Nominee { position } => {
            compat::v0_good(site, position)
        }
        Document::V2Dpg { position } | Document::V2Nominee { position } => {
            compat::v2_good(site, position)
        }
    };
    whole.map(Body::from)
}

/// The signature of the manifest. Its comment has no time, so the same manifest has the same signature.
fn signature(site: &Site, manifest: &[u8]) -> Result<Vec<u8>> {
    let signer = site.sources.signer.as_ref();
    let signer = signer.context("a signature without a key")?;
    let comment = format!("manifest.json of {}", site.sources.config.base_url);
    Ok(signer.sign(manifest, &comment).into_bytes())
}

/// All goods in full as one JSON object.
fn full_list(site: &Site) -> Result<Rows<'_>> {
    let goods = everything(site);
    let row = |at, row: &mut Vec<u8>| add(row, &full(site, at));
    Ok(Rows::new(frame(goods.len())?, goods, row))
}

/// All goods in full, one on each line.
fn lines(site: &Site) -> Rows<'_> {
    Rows::new(Frame::none(), everything(site), |at, row| {
        add_line(site, at, row)
    })
}

/// Adds the line of a good.
fn add_line(site: &Site, position: usize, line: &mut Vec<u8>) -> Result<()> {
    add(line, &full(site, position))?;
    line.push(b'\n');
    Ok(())
}

/// Some goods in full, one on each line, packed.
fn packed_lines(site: &Site, goods: Range<usize>) -> Body<'_> {
    Body::pieces(move |out| {
        let goods: Vec<usize> = goods.clone().collect();
        packed::write(out, &goods, |&at, line| add_line(site, at, line))
    })
}

/// The seal of a document, which is made for it only if it was not written before.
pub(crate) fn seal(site: &Site, seals: &Seals<'_>, document: Document) -> Result<Seal> {
    if let Some(seal) = seals.get(document) {
        return Ok(seal);
    }
    write(site, seals, document)?.write_to(&mut io::sink())?;
    seals.get(document).context("a document without a seal")
}
