//! `index.json`: the contents of the API, and the day it was built for.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::derive::facets::Counts;

/// The contents of the API, and the day for which it was built.
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
    /// The day for which the site was built; no other document contains it.
    pub(crate) as_of: Date,
    /// The program that wrote it.
    pub(crate) generator: Generator,
    /// How many goods there are, per status.
    pub(crate) goods: Counts,
    /// All documents and types of documents.
    pub(crate) documents: Vec<Listed>,
    /// The lists that come in parts if there are many goods, with the addresses to fetch.
    pub(crate) parts: Vec<PartsObject>,
}

/// A list with the addresses that have all of it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Parts")]
pub(crate) struct PartsObject {
    /// The name of the whole list below `/api/v1/`.
    pub(crate) name: &'static str,
    /// The addresses of its parts in their order; only that of the whole list if there are up to 2,500 goods.
    pub(crate) urls: Vec<String>,
}

/// The program that wrote the site.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Generator {
    /// Its name.
    name: &'static str,
    /// Its version.
    version: &'static str,
}

/// One document or type of document.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Document")]
pub(crate) struct Listed {
    /// Its name below `/api/v1/`; `{id}` stands for the id of a good.
    pub(crate) name: &'static str,
    /// Its address; a word in braces stands for the id of a good, a month such as `2026-07`, or what it names.
    pub(crate) url: String,
    /// What it contains.
    pub(crate) description: &'static str,
    /// Its media type.
    pub(crate) media_type: &'static str,
    /// The address of the JSON Schema of the document, of a line (NDJSON) or of a row (CSV), or null.
    pub(crate) schema: Option<String>,
}

impl Generator {
    /// This program.
    pub(crate) const SELF: Self = Self {
        name: "dpg",
        version: env!("CARGO_PKG_VERSION"),
    };
}
