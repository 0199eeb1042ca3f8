//! `collections.json`: curated sets of goods.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::api::v1::coded::Labels;
use crate::api::v1::requirements::{FrameworkObject, RequirementObject, ResultsObject};
use crate::catalog::{Catalog, Collection};
use crate::derive::facets::Counts;
use crate::derive::standing::GoodStanding;

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
    /// Where its requirements come from; null for a collection without requirements.
    framework: Option<FrameworkObject<'a>>,
    /// What each of its goods is assessed against, in the order of the framework.
    requirements: Vec<RequirementObject<'a>>,
    /// The results of each of its goods, in the order of the goods.
    results: Vec<ResultsObject<'a>>,
}

impl<'a> Collections<'a> {
    /// All sets of a catalogue, with how their goods stand.
    pub(crate) fn new(
        catalog: &'a Catalog,
        standings: &'a [Vec<GoodStanding>],
        labels: Labels<'a>,
        base_url: &str,
    ) -> Self {
        let object = |(collection, standings): (&'a Collection, &'a Vec<GoodStanding>)| {
            let requirements = &collection.requirements;
            let members = collection.goods.iter().map(|&at| &catalog.goods()[at]);
            let mut counts = Counts::default();
            members.clone().for_each(|good| counts.add(good.status));
            CollectionObject {
                id: &collection.id,
                title: &collection.title,
                text: &collection.text,
                url: below(base_url, &format!("collection/{}/", collection.id)),
                counts,
                goods: members.clone().map(|good| good.id.as_str()).collect(),
                framework: requirements.framework.as_ref().map(FrameworkObject::new),
                requirements: requirements
                    .list
                    .iter()
                    .map(|one| RequirementObject::new(one, labels))
                    .collect(),
                results: members
                    .zip(standings)
                    .map(|(good, standing)| ResultsObject::new(&good.id, standing, requirements))
                    .collect(),
            }
        };
        Self {
            api_version: VERSION,
            count: catalog.collections().len(),
            collections: catalog
                .collections()
                .iter()
                .zip(standings)
                .map(object)
                .collect(),
        }
    }
}
