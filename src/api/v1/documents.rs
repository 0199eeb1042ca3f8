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
use crate::api::v1::facets::Facets;
use crate::api::v1::good::GoodObject;
use crate::api::v1::goods::{Goods, Summary};
use crate::api::v1::index::Index;
use crate::api::v1::manifest::Manifest;
use crate::api::v1::standard::StandardObject;
use crate::api::v1::statistics::StatisticsObject;
use crate::api::v1::table::Row;
use crate::api::v1::tombstone::AtId;
use crate::api::v1::versions::{mark, mark_all};

/// What is known of a document, or of a kind of documents, without rendering it.
pub(crate) struct Described {
    /// Its name below `/api/v1/`; a word in braces is a placeholder for [`Described::parameter`].
    pub(crate) name: &'static str,
    /// A sentence about its content.
    pub(crate) holds: &'static str,
    pub(crate) media: Media,
    /// The shape of the document, of a line or of a row.
    pub(crate) shape: Option<Shape>,
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Media {
    /// One JSON value.
    Json,
    /// One JSON object on each line.
    Lines,
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
pub(crate) const DOCUMENTS: [(Document, Described); 13] = [
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
        ),
    ),
    (
        Document::GoodsLines,
        Described {
            name: "goods.ndjson",
            holds: "All goods of every status in full, sorted by id, one object per line",
            media: Media::Lines,
            shape: Some(GOOD_SHAPE),
        },
    ),
    (
        Document::GoodsTable,
        Described {
            name: "goods.csv",
            holds: "All goods of every status as a table, sorted by id",
            media: Media::Csv,
            shape: Some(Shape::of::<Row>("goods.csv")),
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
        },
    ),
    (
        Document::OpenApi,
        Described {
            name: "openapi.json",
            holds: "This API described in OpenAPI 3.1",
            media: Media::Json,
            shape: None,
        },
    ),
];

/// The documents that exist once per good, month or shape.
pub(crate) const FAMILIES: [Described; 3] = [
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
    Described {
        name: "schemas/{shape}.schema.json",
        holds: "The JSON Schema (2020-12) of a document, of a line or of a row",
        media: Media::Json,
        shape: None,
    },
];

/// The name of the signature of the manifest, which sites with a key have.
pub(crate) const SIGNATURE: &str = "manifest.json.minisig";

const GOOD_SHAPE: Shape = Shape::of::<GoodObject<'_>>("good");

const fn json(name: &'static str, holds: &'static str, shape: Shape) -> Described {
    Described {
        name,
        holds,
        media: Media::Json,
        shape: Some(shape),
    }
}

/// The documents that contain the whole registry.
pub(crate) fn downloads() -> impl Iterator<Item = &'static (Document, Described)> {
    DOCUMENTS.iter().filter(|(document, _)| {
        matches!(
            document,
            Document::Goods | Document::GoodsFull | Document::GoodsLines | Document::GoodsTable
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

impl Described {
    /// The word in braces of a name.
    pub(crate) fn parameter(&self) -> Option<&'static str> {
        let (_, rest) = self.name.split_once('{')?;
        rest.split_once('}').map(|(word, _)| word)
    }
}

impl Media {
    /// The name of the format, as data portals write it.
    pub(crate) fn format(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Lines => "NDJSON",
            Self::Csv => "CSV",
        }
    }

    /// The media type.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Lines => "application/x-ndjson",
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
        let mut schema = (self.whole)(&mut settings().into_generator());
        let name = schema.get("title").and_then(|title| title.as_str());
        let name = name.unwrap_or_default().to_owned();
        mark(&name, schema.ensure_object());
        if let Some(types) = schema
            .get_mut("$defs")
            .and_then(|types| types.as_object_mut())
        {
            mark_all(types);
        }
        schema
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
