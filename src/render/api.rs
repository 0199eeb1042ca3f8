//! The documents of the API, one enum of all of them.

mod v1;

use anyhow::Result;
use serde::Serialize;

use crate::catalog::Status;
use crate::config::Compat;
use crate::entry::Good;
use crate::import::{v0, v2};
use crate::invisible::json;

use super::site::Site;
use v1::changes::{ChangesObject, MonthObject};
use v1::coded::Labels;
use v1::collections::Collections;
use v1::documents::DOCUMENTS;
use v1::facets::Facets;
use v1::goods::Goods;
use v1::openapi::openapi;
use v1::standard::StandardObject;
use v1::statistics::StatisticsObject;
use v1::tombstone::TombstoneObject;
use v1::write::{everything, full, index, lines, manifest, schema, short, table};

pub(super) use v1::documents::{Described, Media, Shape, all, schema_path, shapes};
pub(super) use v1::write::{example, sample};

/// Every kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// `/api/v1/index.json`: what there is.
    Index,
    /// `/api/v1/goods.json`: all goods in short.
    Goods,
    /// `/api/v1/goods.full.json`: all goods in full.
    GoodsFull,
    /// `/api/v1/goods.ndjson`: all goods in full, one on each line.
    GoodsLines,
    /// `/api/v1/goods.csv`: all goods as a table.
    GoodsTable,
    /// `/api/v1/goods/ID.json`: one good.
    Good {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v1/facets.json`.
    Facets,
    /// `/api/v1/statistics.json`.
    Statistics,
    /// `/api/v1/collections.json`.
    Collections,
    /// `/api/v1/standard.json`.
    Standard,
    /// `/api/v1/changes.json`: what changed when.
    Changes,
    /// `/api/v1/changes/2026-07.json`: what happened in one month.
    Month {
        /// Its position in the chronicle, the newest first.
        position: usize,
    },
    /// `/api/v1/goods/ID.json` where the id is gone.
    Tombstone {
        /// Its position in the chronicle.
        position: usize,
    },
    /// `/api/v1/manifest.json`: hashes and sizes of the others.
    Manifest,
    /// `/api/v1/openapi.json`: the documents described.
    OpenApi,
    /// `/api/v1/schemas/SHAPE.schema.json`: the shape of a document.
    Schema {
        /// Its position among the shapes by name.
        position: usize,
    },
    /// `/api/v0/index.json`: the addresses of the two lists.
    V0Index,
    /// `/api/v0/dpgs/index.json`: current goods.
    V0Dpgs,
    /// `/api/v0/nominees/index.json`: candidates.
    V0Nominees,
    /// `/api/v0/dpg/ID/index.json`: one current good.
    V0Dpg {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v0/nominee/ID/index.json`: one candidate.
    V0Nominee {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v2/dpgs/index.json`: current goods in the shape of the present live feed.
    V2Dpgs,
}

/// All documents with their paths, in order.
pub(super) fn plan(site: &Site) -> Vec<(String, Document)> {
    let documents = DOCUMENTS.iter();
    let mut plan: Vec<(String, Document)> = documents
        .map(|(document, one)| (format!("api/v1/{}", one.name), *document))
        .collect();
    let schemas = shapes().into_iter().enumerate();
    plan.extend(schemas.map(|(position, shape)| {
        let path = format!("api/v1/{}", schema_path(shape.name));
        (path, Document::Schema { position })
    }));
    let goods = site.sources.catalog.goods().iter().enumerate();
    for (position, good) in goods.clone() {
        let path = format!("api/v1/goods/{}.json", good.id);
        plan.push((path, Document::Good { position }));
    }
    let chronicle = &site.sources.chronicle;
    for (position, events) in chronicle.months().enumerate() {
        let path = format!("api/v1/changes/{}.json", events[0].month());
        plan.push((path, Document::Month { position }));
    }
    for (position, stone) in chronicle.tombstones().iter().enumerate() {
        let path = format!("api/v1/goods/{}.json", stone.id);
        plan.push((path, Document::Tombstone { position }));
    }
    if site.sources.config.compat.contains(&Compat::V0) {
        let lists = [
            ("index.json", Document::V0Index),
            ("dpgs/index.json", Document::V0Dpgs),
            ("nominees/index.json", Document::V0Nominees),
        ];
        plan.extend(lists.map(|(name, document)| (format!("api/v0/{name}"), document)));
        for (position, good) in goods {
            let (folder, document) = match good.status {
                Status::Current => ("dpg", Document::V0Dpg { position }),
                Status::Candidate => ("nominee", Document::V0Nominee { position }),
                Status::Former => continue,
            };
            plan.push((format!("api/v0/{folder}/{}/index.json", good.id), document));
        }
    }
    if site.sources.config.compat.contains(&Compat::V2) {
        plan.push(("api/v2/dpgs/index.json".to_owned(), Document::V2Dpgs));
    }
    plan
}

/// The documents that hold the whole registry: name, media type, and what they are.
pub(super) fn downloads() -> impl Iterator<Item = &'static Described> {
    let whole = DOCUMENTS.iter().filter(|(document, _)| {
        matches!(
            document,
            Document::Goods | Document::GoodsFull | Document::GoodsLines | Document::GoodsTable
        )
    });
    whole.map(|(_, one)| one)
}

/// The bytes of a document.
pub(super) fn render(site: &Site, document: Document) -> Result<Vec<u8>> {
    let sources = &site.sources;
    let base_url = sources.config.base_url.as_str();
    match document {
        Document::Index => bytes(&index(site, sources.as_of)),
        Document::Goods => bytes(&short(site, everything(site))),
        Document::GoodsFull => {
            let all = everything(site).map(|at| full(site, at));
            bytes(&Goods::new(all.collect::<Vec<_>>()))
        }
        Document::GoodsLines => lines(site, everything(site)),
        Document::GoodsTable => table(site, everything(site)),
        Document::Good { position } => bytes(&full(site, position)),
        Document::Facets => bytes(&Facets::new(
            &sources.derived.facets,
            Labels(&sources.vocabularies),
            base_url,
        )),
        Document::Statistics => bytes(&StatisticsObject::new(
            &sources.derived.statistics,
            &sources.derived.facets,
            Labels(&sources.vocabularies),
        )),
        Document::Collections => bytes(&Collections::new(&sources.catalog, base_url)),
        Document::Standard => bytes(&StandardObject::new(&sources.standard, base_url)),
        Document::Manifest => bytes(&manifest(site)?),
        Document::OpenApi => bytes(&openapi(site)?),
        Document::Schema { position } => bytes(&schema(site, position)?),
        Document::Changes => bytes(&changes(site)),
        Document::Month { position } => bytes(&month(site, position)),
        Document::Tombstone { position } => bytes(&tombstone(site, position)),
        Document::V0Index => bytes(&V0Index {
            dpgs: format!("{base_url}api/v0/dpgs/"),
            nominees: format!("{base_url}api/v0/nominees/"),
        }),
        Document::V0Dpgs => bytes(&v0_list(site, Status::Current)),
        Document::V0Nominees => bytes(&v0_list(site, Status::Candidate)),
        Document::V0Dpg { position } | Document::V0Nominee { position } => {
            let good = site.good(position);
            let vocabularies = &sources.vocabularies;
            match good.status {
                Status::Current => bytes(&with_id(
                    good,
                    v0::export::merged(&good.entry, vocabularies),
                )),
                Status::Candidate | Status::Former => bytes(&with_id(
                    good,
                    v0::export::nominee(&good.entry, vocabularies),
                )),
            }
        }
        Document::V2Dpgs => {
            let goods = of_status(site, Status::Current);
            let objects =
                goods.map(|good| v2::export::good(&good.id, &good.entry, &sources.vocabularies));
            bytes(&objects.collect::<Vec<_>>())
        }
    }
}

/// What changed when.
fn changes(site: &Site) -> ChangesObject<'_> {
    let sources = &site.sources;
    ChangesObject::new(
        &sources.chronicle,
        &sources.catalog,
        &sources.config.base_url,
    )
}

/// What happened in one month.
pub(in crate::render) fn month(site: &Site, position: usize) -> MonthObject<'_> {
    let sources = &site.sources;
    let months = &mut sources.chronicle.months();
    MonthObject::new(
        months.nth(position).unwrap_or_default(),
        (&sources.chronicle, &sources.catalog),
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    )
}

/// What stands where an id is gone.
fn tombstone(site: &Site, position: usize) -> TombstoneObject<'_> {
    let sources = &site.sources;
    TombstoneObject::new(
        &sources.chronicle.tombstones()[position],
        &sources.catalog,
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    )
}

/// The entrance of the old API.
#[derive(Serialize)]
struct V0Index {
    dpgs: String,
    nominees: String,
}

fn of_status(site: &Site, status: Status) -> impl Iterator<Item = &Good> {
    let catalog = &site.sources.catalog;
    catalog
        .with_status(status)
        .map(|position| site.good(position))
}

/// The nominee's fields of all goods of a status, with the id first.
fn v0_list(site: &Site, status: Status) -> Vec<v0::export::WithId<v0::export::Nominee>> {
    let vocabularies = &site.sources.vocabularies;
    of_status(site, status)
        .map(|good| with_id(good, v0::export::nominee(&good.entry, vocabularies)))
        .collect()
}

fn with_id<T>(good: &Good, object: T) -> v0::export::WithId<T> {
    v0::export::WithId {
        id: good.id.clone(),
        object,
    }
}

/// A value as compact JSON with a final line end.
fn bytes(value: &impl Serialize) -> Result<Vec<u8>> {
    let mut text = json::spelled(value)?;
    text.push(b'\n');
    Ok(text)
}
