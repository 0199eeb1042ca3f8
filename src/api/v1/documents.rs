//! The only table of what `/api/v1/` publishes: names, media types, contents, shapes.
//!
//! The plan, index, manifest, schemas, `openapi.json` and the reference all read it: a new document
//! needs a line here and an arm where documents are rendered.

use crate::api::document::Document;
use crate::api::v1::changes::{ChangesObject, MonthObject};
use crate::api::v1::collections::Collections;
use crate::api::v1::deltas::{DeltaLine, Deltas};
pub(crate) use crate::api::v1::described::{Described, Media, Shape, settings};
use crate::api::v1::described::{When, json, packed, value};
use crate::api::v1::facets::Facets;
use crate::api::v1::good::GoodObject;
use crate::api::v1::goods::{Goods, GoodsPart, Summary};
use crate::api::v1::index::Index;
use crate::api::v1::manifest::Manifest;
use crate::api::v1::standard::StandardObject;
use crate::api::v1::statistics::StatisticsObject;
use crate::api::v1::table::Row;
use crate::api::v1::tombstone::AtId;
use crate::api::v1::values::{CountryList, RegionList, Regions};
use crate::config::{Config, Download, ListOf};

/// The documents that exist once, in the order in which they are listed.
pub(crate) const DOCUMENTS: [(Document, Described); 18] = [
    (
        Document::Index,
        json(
            "index.json",
            "The contents of the API, and the day for which it was built",
            Shape::of::<Index<'_>>("index"),
        ),
    ),
    (
        Document::Goods,
        json(
            "goods.json",
            "Summaries of all goods of every status, sorted by id",
            Shape::of::<Goods<Summary<'_>>>("goods"),
        ),
    ),
    (
        Document::GoodsFull,
        json(
            "goods.full.json",
            "All goods of every status in full, sorted by id",
            Shape::of::<Goods<GoodObject<'_>>>("goods.full"),
        )
        .download(Download::Full),
    ),
    (
        Document::GoodsLines,
        Described {
            name: "goods.ndjson",
            holds: "All goods of every status in full, sorted by id, one object per line",
            media: Media::Lines,
            shape: Some(GOOD_SHAPE),
            when: When::Download(Download::Ndjson),
        },
    ),
    (
        Document::GoodsPacked,
        packed("goods.ndjson.gz", "The same lines as gzip", GOOD_SHAPE),
    ),
    (
        Document::GoodsTable,
        Described {
            name: "goods.csv",
            holds: "All goods of every status as a table, sorted by id",
            media: Media::Csv,
            shape: Some(Shape::of::<Row>("goods.csv")),
            when: When::Always,
        },
    ),
    (
        Document::Sqlite,
        Described {
            name: "catalog.sqlite",
            holds: "The registry as an SQLite database with a full-text index",
            media: Media::Sqlite,
            shape: None,
            when: When::Download(Download::Sqlite),
        },
    ),
    (
        Document::Parquet,
        Described {
            name: "goods.parquet",
            holds: "All goods of every status as an Apache Parquet table, sorted by id",
            media: Media::Parquet,
            shape: None,
            when: When::Download(Download::Parquet),
        },
    ),
    (
        Document::Facets,
        json(
            "facets.json",
            "The facets that goods are listed by, with counts per status",
            Shape::of::<Facets<'_>>("facets"),
        ),
    ),
    (
        Document::Regions,
        json(
            "regions.json",
            "The regions of the world by UN M49, with their countries and counts per status",
            Shape::of::<Regions<'_>>("regions"),
        ),
    ),
    (
        Document::Statistics,
        json(
            "statistics.json",
            "Numbers about the whole registry, per status",
            Shape::of::<StatisticsObject<'_>>("statistics"),
        ),
    ),
    (
        Document::Collections,
        json(
            "collections.json",
            "Curated sets of goods, sorted by id",
            Shape::of::<Collections<'_>>("collections"),
        ),
    ),
    (
        Document::Standard,
        json(
            "standard.json",
            "The texts of the indicators of the DPG Standard",
            Shape::of::<StandardObject<'_>>("standard"),
        ),
    ),
    (
        Document::Changes,
        json(
            "changes.json",
            "Every id with the day of its last change, and the months with changes",
            Shape::of::<ChangesObject<'_>>("changes"),
        ),
    ),
    (
        Document::Deltas,
        json(
            "deltas.json",
            "The months of deltas, and a digest that shows whether a copy is complete",
            Shape::of::<Deltas>("deltas"),
        ),
    ),
    (
        Document::Manifest,
        json(
            "manifest.json",
            "The SHA-256 and the size of every file, for mirrors",
            Shape::of::<Manifest<'_>>("manifest"),
        ),
    ),
    (
        Document::DataPackage,
        Described {
            name: "datapackage.json",
            holds: "The files with all goods, described as a Data Package for Frictionless",
            media: Media::Json,
            shape: None,
            when: When::Always,
        },
    ),
    (
        Document::OpenApi,
        Described {
            name: "openapi.json",
            holds: "This API described in OpenAPI 3.1",
            media: Media::Json,
            shape: None,
            when: When::Always,
        },
    ),
];

/// The documents that exist once per good, month or shape.
pub(crate) const FAMILIES: [Described; 16] = [
    json(
        "goods/{id}.json",
        "One good in full, or a tombstone if the id no longer exists",
        Shape::of::<AtId<'_>>("id"),
    ),
    json(
        "changes/{month}.json",
        "The changes of one month",
        Shape::of::<MonthObject<'_>>("month"),
    ),
    packed(
        "changes/{month}.ndjson.gz",
        "The ids that changed last in one month, one per line, with their objects, as gzip",
        Shape::of::<DeltaLine<'_>>("delta"),
    ),
    json(
        "parts/goods-{part}.json",
        "A part of `goods.json` if there are more than 2,500 goods",
        Shape::of::<GoodsPart<Summary<'_>>>("part"),
    ),
    packed(
        "parts/goods-{part}.ndjson.gz",
        "A part of `goods.ndjson.gz` if there are more than 2,500 goods",
        GOOD_SHAPE,
    ),
    value("goals/{goal}.json", "The goods of one goal", ListOf::Goals),
    value(
        "categories/{category}.json",
        "The goods of one category",
        ListOf::Categories,
    ),
    value(
        "sectors/{sector}.json",
        "The goods of one sector",
        ListOf::Sectors,
    ),
    value(
        "licenses/{license}.json",
        "The goods under one licence",
        ListOf::Licenses,
    ),
    json(
        "countries/{country}.json",
        "The goods developed or used in one country",
        Shape::of::<CountryList<'_>>("country"),
    )
    .list(ListOf::Countries),
    json(
        "regions/{region}.json",
        "The goods developed or used in one region",
        Shape::of::<RegionList<'_>>("region"),
    )
    .list(ListOf::Regions),
    value(
        "organizations/{organization}.json",
        "The goods of one organisation",
        ListOf::Organizations,
    ),
    value(
        "languages/{language}.json",
        "The goods in one language",
        ListOf::Languages,
    ),
    value(
        "collections/{collection}.json",
        "The goods of one collection",
        ListOf::Collections,
    ),
    value(
        "facets/{facet}/{value}.json",
        "The goods of one value of a facet of the registry's own",
        ListOf::Facets,
    ),
    Described {
        name: "schemas/{shape}.schema.json",
        holds: "The JSON Schema (2020-12) of a document, of a line or of a row",
        media: Media::Json,
        shape: None,
        when: When::Always,
    },
];

/// The name of the signature of the manifest, which sites with a key have.
pub(crate) const SIGNATURE: &str = "manifest.json.minisig";

const GOOD_SHAPE: Shape = Shape::of::<GoodObject<'_>>("good");

/// The documents of a site that contain the whole registry.
pub(crate) fn downloads(config: &Config) -> impl Iterator<Item = &'static (Document, Described)> {
    DOCUMENTS.iter().filter(|(document, one)| {
        one.is_on(config)
            && matches!(
                document,
                Document::Goods
                    | Document::GoodsFull
                    | Document::GoodsLines
                    | Document::GoodsPacked
                    | Document::GoodsTable
                    | Document::Sqlite
                    | Document::Parquet
            )
    })
}

/// All documents, then all kinds of documents.
pub(crate) fn all() -> impl Iterator<Item = &'static Described> {
    DOCUMENTS.iter().map(|(_, one)| one).chain(&FAMILIES)
}

/// The shapes that have their own schema, sorted by name, each once.
pub(crate) fn shapes() -> Vec<Shape> {
    let mut shapes: Vec<Shape> = all().filter_map(|one| one.shape).collect();
    shapes.sort_by_key(|shape| shape.name);
    shapes.dedup_by_key(|shape| shape.name);
    shapes
}

/// Where the schema of a shape is, below `/api/v1/`.
pub(crate) fn schema_path(shape: &str) -> String {
    format!("schemas/{shape}.schema.json")
}
