//! The API: every document that programs fetch, described and written.

mod compat;
mod deltas;
mod document;
mod examples;
mod json;
mod manifest;
mod packed;
mod parquet;
mod parts;
mod plan;
mod rows;
mod seals;
pub(crate) mod snippets;
mod sqlite;
pub(crate) mod types;
mod v1;
mod values;
mod write;

pub use document::Document;
pub(crate) use examples::{columns, is_there, named};
pub(crate) use parts::goods as part_of_goods;
pub(crate) use plan::plan;
pub use seals::{OpenOld, Seal, Seals, Written};
pub(crate) use v1::documents::{Described, Media, all, downloads, schema_path};
pub(crate) use v1::values::{has_list, value_path};
pub(crate) use v1::versions::{MINOR, MINORS, of_document, written};
pub(crate) use write::{seal, write};

use anyhow::Result;
use serde_json::Value;

use crate::site::Site;

/// The content of a document of this site, by its name below `/api/v1/`, with its lists cut short.
///
/// # Errors
/// If a type of the API cannot be written as JSON or CSV.
pub(crate) fn example(site: &Site, name: &str) -> Result<Option<Value>> {
    let seals = Seals::default();
    let write = |document| write(site, &seals, document)?.into_bytes();
    let seal = |document| seal(site, &seals, document);
    let writer = examples::Writer {
        site,
        write: &write,
        seal: &seal,
    };
    examples::example(&writer, name)
}
