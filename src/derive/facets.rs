//! The facets of a catalogue: per kind its values, and per value its goods and their counts.
//!
//! Every count on every page and in the API comes from here.

mod kind;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Catalog, Status};
use crate::slug::{distinct, slug};
use crate::vocabulary::Vocabularies;
pub use kind::Kind;

/// One kind with its values.
#[derive(Debug, Clone)]
pub struct Facet {
    /// The properties that goods are listed by.
    pub kind: Kind,
    /// Its values: goals by number, others by label.
    pub values: Vec<Value>,
}

/// One value of a facet.
#[derive(Debug, Clone)]
pub struct Value {
    /// The value as entries write it: `3`, `software`, `KE`, `MIT`, an organisation's name.
    pub code: String,
    /// The last segment of its address.
    pub segment: String,
    /// The English label.
    pub label: String,
    /// Positions of its goods of every status, ascending.
    pub goods: Vec<usize>,
    /// How many of them there are per status.
    pub counts: Counts,
}

/// A value among those of a registry, by the positions of its facet and in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValueAt {
    /// The position of the facet.
    pub facet: usize,
    /// The position of the value in the facet.
    pub value: usize,
}

impl Facet {
    /// For each of so many goods, the positions of its values, ascending.
    #[must_use]
    pub fn values_by_good(&self, goods: usize) -> Vec<Vec<usize>> {
        let mut values_of = vec![Vec::new(); goods];
        for (value, listed) in self.values.iter().enumerate() {
            for &good in &listed.goods {
                values_of[good].push(value);
            }
        }
        values_of
    }
}

impl ValueAt {
    /// The facet and its value.
    ///
    /// # Panics
    /// When they are not among these facets.
    #[must_use]
    pub fn of(self, facets: &[Facet]) -> (&Facet, &Value) {
        let facet = &facets[self.facet];
        (facet, &facet.values[self.value])
    }
}

/// How many goods, per status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct Counts {
    /// Recognised.
    pub current: usize,
    /// Nominated or under review.
    pub candidate: usize,
    /// Former entries.
    pub former: usize,
}

impl Counts {
    /// Counts one more good.
    pub fn add(&mut self, status: Status) {
        match status {
            Status::Current => self.current += 1,
            Status::Candidate => self.candidate += 1,
            Status::Former => self.former += 1,
        }
    }

    /// The number of one status.
    #[must_use]
    pub fn of(&self, status: Status) -> usize {
        match status {
            Status::Current => self.current,
            Status::Candidate => self.candidate,
            Status::Former => self.former,
        }
    }

    /// The number of all.
    #[must_use]
    pub fn total(&self) -> usize {
        self.current + self.candidate + self.former
    }

    /// Counts some goods of a catalogue.
    #[must_use]
    pub fn count(catalog: &Catalog, goods: &[usize]) -> Self {
        let mut counts = Self::default();
        for &position in goods {
            counts.add(catalog.goods()[position].status);
        }
        counts
    }
}

/// All facets of a catalogue, in the order of [`Kind::ALL`].
#[must_use]
pub fn facets(catalog: &Catalog, vocabularies: &Vocabularies) -> Vec<Facet> {
    Kind::ALL
        .into_iter()
        .map(|kind| match kind {
            Kind::Collection => collections(catalog),
            _ => facet(kind, catalog, vocabularies),
        })
        .collect()
}

/// One facet from what entries say; goals are complete even where no good serves them.
fn facet(kind: Kind, catalog: &Catalog, vocabularies: &Vocabularies) -> Facet {
    let mut by_key: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
    if kind == Kind::Goal {
        for term in vocabularies.get("goal").terms() {
            by_key.insert(term.code.clone(), (term.code.clone(), Vec::new()));
        }
    }
    for (position, good) in catalog.goods().iter().enumerate() {
        for code in kind.codes(good) {
            let value = by_key
                .entry(kind.key(&code))
                .or_insert_with(|| (code, Vec::new()));
            if value.1.last() != Some(&position) {
                value.1.push(position);
            }
        }
    }
    let found: Vec<_> = by_key.into_values().collect();
    let slugs = found
        .iter()
        .map(|(code, _)| kind.slug(code, &kind.label(code, vocabularies)));
    let segments = distinct(slugs);
    let mut values: Vec<Value> = found
        .into_iter()
        .zip(segments)
        .map(|((code, goods), segment)| Value {
            label: kind.label(&code, vocabularies),
            counts: Counts::count(catalog, &goods),
            code,
            segment,
            goods,
        })
        .collect();
    values.sort_by_cached_key(|value| match kind {
        Kind::Goal => (value.code.parse().unwrap_or(0_u8), String::new()),
        _ => (0, slug(&value.label)),
    });
    Facet { kind, values }
}

/// The curated sets as a facet.
fn collections(catalog: &Catalog) -> Facet {
    let values = catalog.collections().iter().map(|collection| Value {
        code: collection.id.clone(),
        segment: collection.id.clone(),
        label: collection.title.clone(),
        counts: Counts::count(catalog, &collection.goods),
        goods: collection.goods.clone(),
    });
    Facet {
        kind: Kind::Collection,
        values: values.collect(),
    }
}
