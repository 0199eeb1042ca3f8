//! What is known of a document without rendering it: its name, its media type, its shape, and which sites have it.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};

use crate::api::v1::values::ValueList;
use crate::api::v1::versions::{mark, mark_all};
use crate::config::{Config, Download, ListOf};

/// What is known of a document, or of a kind of documents, without rendering it.
pub(crate) struct Described {
    /// Its name below `/api/v1/`; words in braces are placeholders for [`Described::parameters`].
    pub(crate) name: &'static str,
    /// A sentence about its content.
    pub(crate) holds: &'static str,
    pub(crate) media: Media,
    /// The shape of the document, of a line or of a row.
    pub(crate) shape: Option<Shape>,
    /// When sites have it.
    pub(super) when: When,
}

/// When sites have a document.
#[derive(Clone, Copy)]
pub(super) enum When {
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
    /// A database.
    Sqlite,
    /// A table in columns.
    Parquet,
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

pub(super) const fn json(name: &'static str, holds: &'static str, shape: Shape) -> Described {
    Described {
        name,
        holds,
        media: Media::Json,
        shape: Some(shape),
        when: When::Always,
    }
}

pub(super) const fn packed(name: &'static str, holds: &'static str, shape: Shape) -> Described {
    Described {
        media: Media::Packed,
        ..json(name, holds, shape)
    }
}

pub(super) const fn value(name: &'static str, holds: &'static str, of: ListOf) -> Described {
    json(name, holds, Shape::of::<ValueList<'_>>("value")).list(of)
}

impl Described {
    pub(super) const fn list(self, of: ListOf) -> Self {
        Self {
            when: When::List(of),
            ..self
        }
    }

    pub(super) const fn download(self, download: Download) -> Self {
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

    /// The words in braces of a name, in their order.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let parts = self.name.split('{').skip(1);
        parts.filter_map(|part| part.split_once('}').map(|(word, _)| word))
    }
}

impl Media {
    /// The name of the format, as data portals write it.
    pub(crate) fn format(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Lines | Self::Packed => "NDJSON",
            Self::Sqlite => "SQLite",
            Self::Parquet => "Parquet",
            Self::Csv => "CSV",
        }
    }

    /// The media type.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Lines => "application/x-ndjson",
            Self::Packed => "application/gzip",
            Self::Sqlite => "application/vnd.sqlite3",
            Self::Parquet => "application/vnd.apache.parquet",
            Self::Csv => "text/csv",
        }
    }
}

impl Shape {
    pub(super) const fn of<T: JsonSchema>(name: &'static str) -> Self {
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
