//! The JSON documents of the site, one enum of all of them.

mod v1;

use anyhow::Result;
use serde::Serialize;

use crate::catalog::Status;
use crate::config::Compat;
use crate::entry::Good;
use crate::import::{v0, v2};

use super::site::Site;
use v1::changes::{ChangesObject, MonthObject};
use v1::coded::Labels;
use v1::good::{GoodObject, Known};
use v1::index::{Generator, Index, Listed};
use v1::lists::{Facets, Goods, StandardObject, StatisticsObject, Summary};
use v1::tombstone::TombstoneObject;

/// Every kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// `/api/v1/index.json`: what there is.
    Index,
    /// `/api/v1/goods.json`: all goods in short.
    Goods,
    /// `/api/v1/goods.full.json`: all goods in full.
    GoodsFull,
    /// `/api/v1/goods/ID.json`: one good.
    Good {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v1/facets.json`.
    Facets,
    /// `/api/v1/statistics.json`.
    Statistics,
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
    let mut plan: Vec<(String, Document)> = v1()
        .into_iter()
        .map(|(name, document, _)| (format!("api/v1/{name}"), document))
        .collect();
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

/// The documents of `/api/v1/` that are not of one good: name, document, what it holds.
fn v1() -> [(&'static str, Document, &'static str); 7] {
    [
        (
            "index.json",
            Document::Index,
            "What the API holds, and the day it was made for",
        ),
        (
            "goods.json",
            Document::Goods,
            "All goods of every status in short, sorted by id",
        ),
        (
            "goods.full.json",
            Document::GoodsFull,
            "All goods of every status in full, sorted by id",
        ),
        (
            "facets.json",
            Document::Facets,
            "What goods are listed by, with counts per status",
        ),
        (
            "statistics.json",
            Document::Statistics,
            "Numbers about the whole registry, per status",
        ),
        (
            "standard.json",
            Document::Standard,
            "The indicators of the DPG Standard in words",
        ),
        (
            "changes.json",
            Document::Changes,
            "What changed when: every id with the day of its last change, and the months",
        ),
    ]
}

/// The documents that hold the whole registry: name, media type, and what they are.
pub(super) fn downloads() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let all = v1().into_iter();
    let whole =
        all.filter(|(_, document, _)| matches!(document, Document::Goods | Document::GoodsFull));
    whole.map(|(name, _, description)| (name, "application/json", description))
}

/// The bytes of a document.
pub(super) fn render(site: &Site, document: Document) -> Result<Vec<u8>> {
    let sources = &site.sources;
    let base_url = sources.config.base_url.as_str();
    let labels = Labels(&sources.vocabularies);
    match document {
        Document::Index => json(&index(site)),
        Document::Goods => json(&Goods::new(
            sources
                .catalog
                .goods()
                .iter()
                .zip(&sources.derived.lifecycles)
                .map(|(good, &lifecycle)| Summary::new(good, lifecycle, labels, base_url))
                .collect(),
        )),
        Document::GoodsFull => {
            let all = 0..sources.catalog.goods().len();
            json(&Goods::new(all.map(|i| full(site, i)).collect::<Vec<_>>()))
        }
        Document::Good { position } => json(&full(site, position)),
        Document::Facets => json(&Facets::new(&sources.derived.facets, base_url)),
        Document::Statistics => json(&StatisticsObject::new(
            &sources.derived.statistics,
            &sources.derived.facets,
            labels,
        )),
        Document::Standard => json(&StandardObject::new(&sources.standard, base_url)),
        Document::Changes => changes(site),
        Document::Month { position } => month(site, position),
        Document::Tombstone { position } => tombstone(site, position),
        Document::V0Index => json(&V0Index {
            dpgs: format!("{base_url}api/v0/dpgs/"),
            nominees: format!("{base_url}api/v0/nominees/"),
        }),
        Document::V0Dpgs => json(&v0_list(site, Status::Current)),
        Document::V0Nominees => json(&v0_list(site, Status::Candidate)),
        Document::V0Dpg { position } | Document::V0Nominee { position } => {
            let good = site.good(position);
            let vocabularies = &sources.vocabularies;
            match good.status {
                Status::Current => json(&with_id(
                    good,
                    v0::export::merged(&good.entry, vocabularies),
                )),
                Status::Candidate | Status::Former => json(&with_id(
                    good,
                    v0::export::nominee(&good.entry, vocabularies),
                )),
            }
        }
        Document::V2Dpgs => {
            let goods = of_status(site, Status::Current);
            let objects =
                goods.map(|good| v2::export::good(&good.id, &good.entry, &sources.vocabularies));
            json(&objects.collect::<Vec<_>>())
        }
    }
}

fn changes(site: &Site) -> Result<Vec<u8>> {
    let sources = &site.sources;
    let base_url = &sources.config.base_url;
    json(&ChangesObject::new(
        &sources.chronicle,
        &sources.catalog,
        base_url,
    ))
}

fn month(site: &Site, position: usize) -> Result<Vec<u8>> {
    let sources = &site.sources;
    let months = &mut sources.chronicle.months();
    json(&MonthObject::new(
        months.nth(position).unwrap_or_default(),
        (&sources.chronicle, &sources.catalog),
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    ))
}

fn tombstone(site: &Site, position: usize) -> Result<Vec<u8>> {
    let sources = &site.sources;
    json(&TombstoneObject::new(
        &sources.chronicle.tombstones()[position],
        &sources.catalog,
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    ))
}

/// The entrance of the old API.
#[derive(Serialize)]
struct V0Index {
    dpgs: String,
    nominees: String,
}

fn index(site: &Site) -> Index<'_> {
    let sources = &site.sources;
    let config = &sources.config;
    let base_url = &config.base_url;
    let mut documents: Vec<Listed> = v1()
        .into_iter()
        .map(|(name, _, description)| Listed {
            name,
            url: format!("{base_url}api/v1/{name}"),
            description,
        })
        .collect();
    let many = [
        (
            "goods/{id}.json",
            "One good in full; of an id that is gone, what became of it",
        ),
        ("changes/{month}.json", "What happened in one month"),
    ];
    documents.extend(many.map(|(name, description)| Listed {
        name,
        url: format!("{base_url}api/v1/{name}"),
        description,
    }));
    Index {
        api_version: Index::VERSION,
        title: &config.title,
        description: &config.description,
        url: base_url,
        as_of: sources.as_of,
        generator: Generator::SELF,
        goods: sources.derived.statistics.goods,
        documents,
    }
}

/// One good with all that is known of it.
fn full(site: &Site, position: usize) -> GoodObject<'_> {
    let sources = &site.sources;
    GoodObject::new(
        site.good(position),
        &Known {
            labels: Labels(&sources.vocabularies),
            base_url: &sources.config.base_url,
            lifecycle: sources.derived.lifecycles[position],
            assessed: &sources.derived.assessments[position],
            messages: &sources.messages,
        },
    )
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
fn json(value: &impl Serialize) -> Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}
