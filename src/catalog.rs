//! All entries of a registry: sorted by id, indexed, immutable.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::entry::{Entry, Stage};

/// One good of the registry.
#[derive(Debug, Clone)]
pub struct Good {
    /// The file's name without its ending.
    pub id: String,
    /// Path of the file relative to the root, with `/`.
    pub path: String,
    /// What the file says.
    pub entry: Entry,
    /// Which population it belongs to.
    pub status: Status,
}

/// The population a good belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Stage `dpg`, not archived.
    Current,
    /// `nominee` or `under-review`, not archived.
    Candidate,
    /// Archived or `ineligible`.
    Former,
}

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

impl Status {
    /// All of them, the default one first.
    pub const ALL: [Self; 3] = [Self::Current, Self::Candidate, Self::Former];

    /// The population of an entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        match entry.stage {
            _ if entry.archived.is_some() => Self::Former,
            Stage::Dpg => Self::Current,
            Stage::Nominee | Stage::UnderReview => Self::Candidate,
            Stage::Ineligible => Self::Former,
        }
    }

    /// As it is written in the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Candidate => "candidate",
            Self::Former => "former",
        }
    }
}

impl Good {
    /// A good from its file.
    #[must_use]
    pub fn new(id: String, path: String, entry: Entry) -> Self {
        Self {
            status: Status::of(&entry),
            id,
            path,
            entry,
        }
    }
}

impl Catalog {
    /// Sorts and indexes goods; collections are added by [`Catalog::with_collections`].
    #[must_use]
    pub fn new(mut goods: Vec<Good>) -> Self {
        goods.sort_by(|a, b| a.id.cmp(&b.id));
        let by_id = goods
            .iter()
            .enumerate()
            .map(|(i, good)| (good.id.clone(), i))
            .collect();
        Self {
            goods,
            by_id,
            collections: Vec::new(),
        }
    }

    /// The same catalogue with these collections, sorted by id.
    #[must_use]
    pub fn with_collections(mut self, mut collections: Vec<Collection>) -> Self {
        collections.sort_by(|a, b| a.id.cmp(&b.id));
        self.collections = collections;
        self
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
