//! The only table of what `/api/v1/` publishes: names, media types, contents, shapes.
//!
//! The plan, index, manifest, schemas, `openapi.json` and the reference all read it: a new document
//! needs a line here and an arm where documents are rendered.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};

use crate::api::document::Document;
use crate::api::v1::changes::{ChangesObject, MonthObject};
use crate::api::v1::collections::Collections;
use crate::api::v1::deltas::{DeltaLine, Deltas};
use crate::api::v1::facets::Facets;
use crate::api::v1::good::GoodObject;
use crate::api::v1::goods::{Goods, GoodsPart, Summary};
use crate::api::v1::index::Index;
use crate::api::v1::manifest::Manifest;
use crate::api::v1::standard::StandardObject;
use crate::api::v1::statistics::StatisticsObject;
use crate::api::v1::table::Row;
use crate::api::v1::tombstone::AtId;
use crate::api::v1::values::{CountryList, RegionList, Regions, ValueList};
use crate::config::{Config, Download, ListOf};

/// What is known of a document, or of a kind of documents, without rendering it.
pub(crate) struct Described {
    /// Its name below `/api/v1/`; a word in braces is a placeholder for [`Described::parameter`].
    pub(crate) name: &'static str,
    /// A sentence about its content.
    pub(crate) holds: &'static str,
    pub(crate) media: Media,
    /// The shape of the document, of a line or of a row.
    pub(crate) shape: Option<Shape>,
    /// When sites have it.
    when: When,
}

/// When sites have a document.
#[derive(Clone, Copy)]
enum When {
    /// Always, or if there is something for it.
    Always,
    /// If `site.toml` lists it under `downloads`.
    Download(Download),
    /// If `site.toml` lists it under `lists`.
    List(ListOf),
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Media {
    /// One JSON value.
    Json,
    /// One JSON object on each line.
    Lines,
    /// The same as gzip.
    Packed,
    /// Comma-separated values.
    Csv,
}

/// One of our types as a JSON Schema.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// The first part of the name of its file.
    pub(crate) name: &'static str,
    whole: fn(&mut SchemaGenerator) -> Schema,
    part: fn(&mut SchemaGenerator) -> Schema,
}

/// The documents that exist once, in the order in which they are listed.
pub(crate) const DOCUMENTS: [(Document, Described); 15] = [
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
            when: When::Always,
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
pub(crate) const FAMILIES: [Described; 15] = [
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
    Described {
        name: "schemas/{shape}.schema.json",
        holds: "The JSON Schema (2020-12) of a document, of a line or of a row",
        media: Media::Json,
        shape: None,
        when: When::Always,
    },
];

const GOOD_SHAPE: Shape = Shape::of::<GoodObject<'_>>("good");

const fn json(name: &'static str, holds: &'static str, shape: Shape) -> Described {
    Described {
        name,
        holds,
        media: Media::Json,
        shape: Some(shape),
        when: When::Always,
    }
}

const fn packed(name: &'static str, holds: &'static str, shape: Shape) -> Described {
    Described {
        media: Media::Packed,
        ..json(name, holds, shape)
    }
}

const fn value(name: &'static str, holds: &'static str, of: ListOf) -> Described {
    json(name, holds, Shape::of::<ValueList<'_>>("value")).list(of)
}

/// The documents of a site that contain the whole registry: name, media type and description.
pub(crate) fn downloads(config: &Config) -> impl Iterator<Item = &'static Described> {
    let whole = DOCUMENTS.iter().filter(|(document, one)| {
        one.is_on(config)
            && matches!(
                document,
                Document::Goods
                    | Document::GoodsFull
                    | Document::GoodsLines
                    | Document::GoodsPacked
                    | Document::GoodsTable
            )
    });
    whole.map(|(_, one)| one)
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

impl Described {
    const fn list(self, of: ListOf) -> Self {
        Self {
            when: When::List(of),
            ..self
        }
    }

    const fn download(self, download: Download) -> Self {
        Self {
            when: When::Download(download),
            ..self
        }
    }

    /// Whether a site with these settings has it, if there is something for it.
    pub(crate) fn is_on(&self, config: &Config) -> bool {
        match self.when {
            When::Always => true,
            When::Download(download) => config.downloads.contains(&download),
            When::List(of) => config.lists.contains(&of),
        }
    }

    /// The word in braces of a name.
    pub(crate) fn parameter(&self) -> Option<&'static str> {
        let (_, rest) = self.name.split_once('{')?;
        rest.split_once('}').map(|(word, _)| word)
    }
}

impl Media {
    /// The media type.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Lines => "application/x-ndjson",
            Self::Packed => "application/gzip",
            Self::Csv => "text/csv",
        }
    }
}

impl Shape {
    const fn of<T: JsonSchema>(name: &'static str) -> Self {
        Self {
            name,
            whole: SchemaGenerator::root_schema_for::<T>,
            part: SchemaGenerator::subschema_for::<T>,
        }
    }

    /// The schema on its own, with everything it refers to.
    pub(crate) fn whole(self) -> Schema {
        (self.whole)(&mut settings().into_generator())
    }

    /// A reference to the schema, which the generator keeps.
    pub(crate) fn part(self, generator: &mut SchemaGenerator) -> Schema {
        (self.part)(generator)
    }
}

/// How our types are described: as they are written, only with keywords of 2020-12.
pub(crate) fn settings() -> SchemaSettings {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.with_transform(RecursiveTransform(only_known_formats))
}

/// Removes formats that only describe how a number is stored in memory.
fn only_known_formats(schema: &mut Schema) {
    let format = schema.get("format").and_then(|format| format.as_str());
    if format.is_some_and(|format| format.starts_with("uint")) {
        schema.remove("format");
    }
}
