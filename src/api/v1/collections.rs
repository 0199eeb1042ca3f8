//! `collections.json`: curated sets of goods.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::catalog::{Catalog, Collection};
use crate::derive::facets::Counts;

/// Curated sets of goods.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Collections<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// How many collections there are.
    count: usize,
    /// The collections, sorted by id.
    collections: Vec<CollectionObject<'a>>,
}

/// A curated set of goods.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Collection")]
struct CollectionObject<'a> {
    /// Its id.
    id: &'a str,
    /// Its name.
    title: &'a str,
    /// What it is for, in Markdown.
    text: &'a str,
    /// The address of its page.
    url: String,
    /// How many goods are in it, per status.
    counts: Counts,
    /// The ids of its goods of every status, sorted.
    goods: Vec<&'a str>,
}

impl<'a> Collections<'a> {
    /// All sets of a catalogue.
    pub(crate) fn new(catalog: &'a Catalog, base_url: &str) -> Self {
        let object = |collection: &'a Collection| {
            let members = collection.goods.iter().map(|&at| &catalog.goods()[at]);
            let mut counts = Counts::default();
            members.clone().for_each(|good| counts.add(good.status));
            CollectionObject {
                id: &collection.id,
                title: &collection.title,
                text: &collection.text,
                url: below(base_url, &format!("collection/{}/", collection.id)),
                counts,
                goods: members.map(|good| good.id.as_str()).collect(),
            }
        };
        Self {
            api_version: VERSION,
            count: catalog.collections().len(),
            collections: catalog.collections().iter().map(object).collect(),
        }
    }
}
