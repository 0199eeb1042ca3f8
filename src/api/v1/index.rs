//! `index.json`: what the API holds, and the day it was made for.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::derive::facets::Counts;

/// What the API holds, and the day it was made for.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Index<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    pub(crate) api_version: &'static str,
    /// The title of the registry.
    pub(crate) title: &'a str,
    /// Whose registry it is.
    pub(crate) description: &'a str,
    /// The address of the site.
    pub(crate) url: &'a str,
    /// The day the site was made for; no other document names it.
    pub(crate) as_of: Date,
    /// The program that wrote it.
    pub(crate) generator: Generator,
    /// How many goods there are, per status.
    pub(crate) goods: Counts,
    /// All documents and kinds of documents.
    pub(crate) documents: Vec<Listed>,
}

/// The program that wrote the site.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Generator {
    /// Its name.
    name: &'static str,
    /// Its version.
    version: &'static str,
}

/// One document or kind of document.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Document")]
pub(crate) struct Listed {
    /// Its name below `/api/v1/`; `{id}` stands for the id of a good.
    pub(crate) name: &'static str,
    /// Its address; `{id}` stands for the id of a good, `{month}` for a month such as `2026-07`.
    pub(crate) url: String,
    /// What it holds.
    pub(crate) description: &'static str,
    /// Its media type.
    pub(crate) media_type: &'static str,
    /// The address of the JSON Schema of the document, of a line (NDJSON) or of a row (CSV); null where there is none.
    pub(crate) schema: Option<String>,
}

impl Generator {
    /// This program.
    pub(crate) const SELF: Self = Self {
        name: "dpg",
        version: env!("CARGO_PKG_VERSION"),
    };
}
