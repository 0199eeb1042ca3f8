//! All entries of a registry: sorted by id, indexed, immutable.

use std::collections::BTreeMap;

pub use crate::entry::{Good, Status};
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
}

/// The registry, complete and free of errors.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    goods: Vec<Good>,
    by_id: BTreeMap<String, usize>,
    collections: Vec<Collection>,
}

impl Catalog {
    /// Sorts and indexes goods, and finds the members of each collection.
    #[must_use]
    pub fn new(mut goods: Vec<Good>, sources: Vec<CollectionSource>) -> Self {
        goods.sort_by(|a, b| a.id.cmp(&b.id));
        let by_id = goods
            .iter()
            .enumerate()
            .map(|(i, good)| (good.id.clone(), i))
            .collect();
        let mut collections: Vec<Collection> = sources
            .into_iter()
            .map(|source| Collection::new(source, &goods))
            .collect();
        collections.sort_by(|a, b| a.id.cmp(&b.id));
        Self {
            goods,
            by_id,
            collections,
        }
    }

    /// All goods by id.
    #[must_use]
    pub fn goods(&self) -> &[Good] {
        &self.goods
    }

    /// The position of a good.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
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
    /// The set of the goods that a source lists, and of the current ones that meet its criteria.
    fn new(source: CollectionSource, goods: &[Good]) -> Self {
        let criteria = source
            .criteria
            .as_ref()
            .and_then(|schema| jsonschema::validator_for(schema).ok());
        let meets = |good: &Good| {
            criteria.as_ref().is_some_and(|schema| {
                good.status == Status::Current
                    && serde_json::to_value(&good.entry).is_ok_and(|value| schema.is_valid(&value))
            })
        };
        let members = goods
            .iter()
            .enumerate()
            .filter(|(_, good)| source.goods.contains(&good.id) || meets(good));
        Self {
            goods: members.map(|(position, _)| position).collect(),
            id: source.id,
            title: source.title,
            text: source.text,
        }
    }
}
