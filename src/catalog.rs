//! All entries of a registry: sorted by id, indexed, immutable.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::bounded_schema;
use crate::collection::Requirements;
use crate::collection::translation::Translation;
pub use crate::good::{Good, Status};
use crate::validate::CollectionSource;

/// A curated set of goods.
#[derive(Debug, Clone)]
pub struct Collection {
    /// The file's name without its ending.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it is for, in Markdown.
    pub text: String,
    /// Positions of its goods in the catalogue, ascending.
    pub goods: Vec<usize>,
    /// What its goods are assessed against, and the written results.
    pub requirements: Requirements,
    /// Its texts in other languages, by BCP 47 tag.
    pub translations: BTreeMap<String, Translation>,
}

/// The registry, complete and free of errors.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    goods: Vec<Good>,
    collections: Vec<Collection>,
}

impl Catalog {
    /// Sorts and indexes goods, and finds the members of each collection.
    #[must_use]
    pub fn new(mut goods: Vec<Good>, sources: Vec<CollectionSource>) -> Self {
        goods.sort_by(|a, b| a.id.cmp(&b.id));
        let mut members = members(&sources, &goods);
        let numbered = sources.into_iter().enumerate();
        let mut collections: Vec<Collection> = numbered
            .map(|(at, source)| Collection::new(source, std::mem::take(&mut members[at])))
            .collect();
        collections.sort_by(|a, b| a.id.cmp(&b.id));
        Self { goods, collections }
    }

    /// All goods by id.
    #[must_use]
    pub fn goods(&self) -> &[Good] {
        &self.goods
    }

    /// The position of a good.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        position(&self.goods, id)
    }

    /// A good by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Good> {
        self.position(id).map(|i| &self.goods[i])
    }

    /// Positions of the goods of one population, by id.
    pub fn with_status(&self, status: Status) -> impl Iterator<Item = usize> {
        self.goods
            .iter()
            .enumerate()
            .filter(move |(_, good)| good.status == status)
            .map(|(i, _)| i)
    }

    /// The curated sets by id.
    #[must_use]
    pub fn collections(&self) -> &[Collection] {
        &self.collections
    }
}

impl Collection {
    fn new(source: CollectionSource, goods: BTreeSet<usize>) -> Self {
        Self {
            goods: goods.into_iter().collect(),
            id: source.id,
            title: source.title,
            text: source.text,
            requirements: source.requirements,
            translations: source.translations,
        }
    }
}

/// The position of a good among some that are sorted by id.
fn position(goods: &[Good], id: &str) -> Option<usize> {
    goods.binary_search_by(|good| good.id.as_str().cmp(id)).ok()
}

/// Of each collection the goods that it lists, and the current ones that meet its criteria.
fn members(sources: &[CollectionSource], goods: &[Good]) -> Vec<BTreeSet<usize>> {
    let listed = sources.iter().map(|source| {
        let positions = source.goods.iter();
        positions.filter_map(|id| position(goods, id)).collect()
    });
    let mut members: Vec<BTreeSet<usize>> = listed.collect();
    let criteria = sources.iter().enumerate().filter_map(|(at, source)| {
        let schema = source.criteria.as_ref()?;
        Some((at, bounded_schema::compile(schema).ok()?))
    });
    let criteria: Vec<_> = criteria.collect();
    if criteria.is_empty() {
        return members;
    }
    let current = goods.par_iter().enumerate();
    let current = current.filter(|(_, good)| good.status == Status::Current);
    let met = current.map(|(position, good)| {
        let value = serde_json::to_value(&*good.entry).ok();
        let met = criteria.iter().filter(|(_, schema)| {
            let mut value = value.iter();
            value.any(|value| schema.is_valid(value))
        });
        (position, met.map(|(at, _)| *at).collect::<Vec<_>>())
    });
    for (position, met) in met.collect::<Vec<_>>() {
        for at in met {
            members[at].insert(position);
        }
    }
    members
}
