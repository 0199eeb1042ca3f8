//! The facets of a catalogue: per kind its values, and per value its goods and their counts.
//!
//! Every count on every page and in the API comes from here.

mod kind;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Status};
use crate::lists::{Lists, position};
use crate::own::Own;
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ValueAt {
    /// The position of the facet.
    pub facet: usize,
    /// The position of the value in the facet.
    pub value: usize,
}

impl Facet {
    /// For each of so many goods, the positions of its values, ascending.
    #[must_use]
    pub fn values_by_good(&self, goods: usize) -> Lists {
        let values = self.values.iter().enumerate();
        let pairs = values.flat_map(|(value, listed)| {
            let goods = listed.goods.iter();
            goods.map(move |&good| (position(good), position(value)))
        });
        Lists::new(goods, pairs)
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
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

/// The facets of a catalogue, in the order of [`Kind::ALL`] and then the registry's own, but that of regions, which
/// [`crate::derive::regions::facet`] makes of countries.
#[must_use]
pub fn facets(catalog: &Catalog, vocabularies: &Vocabularies, own: &[Own]) -> Vec<Facet> {
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Region);
    let kinds: Vec<Kind> = kinds.chain(own.iter().copied().map(Kind::Own)).collect();
    let facets = kinds.into_par_iter().map(|kind| match kind {
        Kind::Collection => collections(catalog),
        _ => facet(kind, catalog, vocabularies),
    });
    facets.collect()
}

/// One facet from what entries say; goals are complete even where no good serves them, and values of a facet of the
/// registry's own are in the order of their vocabulary.
fn facet(kind: Kind, catalog: &Catalog, vocabularies: &Vocabularies) -> Facet {
    let found = found(kind, catalog, vocabularies);
    let named = found.into_par_iter().map(|(code, goods)| {
        let label = kind.label(&code, vocabularies);
        (slug(&label), label, code, goods)
    });
    let named: Vec<_> = named.collect();
    let slugs = named.iter();
    let slugs = slugs.map(|(slug, _, code, _)| kind.address(code).unwrap_or_else(|| slug.clone()));
    let segments = distinct(slugs);
    let values = named.into_iter().zip(segments);
    let values = values.map(|((slug, label, code, goods), segment)| {
        let place = match kind {
            Kind::Goal => (code.parse().unwrap_or(0_usize), String::new()),
            Kind::Own(_) => (vocabularies.get(kind.vocabulary()).place(&code), slug),
            _ => (0, slug),
        };
        let counts = Counts::count(catalog, &goods);
        let value = Value {
            code,
            segment,
            label,
            goods,
            counts,
        };
        (place, value)
    });
    let mut values: Vec<((usize, String), Value)> = values.collect();
    values.sort_by(|(a, _), (b, _)| a.cmp(b));
    Facet {
        kind,
        values: values.into_iter().map(|(_, value)| value).collect(),
    }
}

/// The values of a kind by what makes their spellings equal, each in its first spelling, with the goods
/// that have it.
fn found(kind: Kind, catalog: &Catalog, vocabularies: &Vocabularies) -> Vec<(String, Vec<usize>)> {
    let mut by_key: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
    if kind == Kind::Goal {
        for term in vocabularies.get("goal").terms() {
            by_key.insert(term.code.clone(), (term.code.clone(), Vec::new()));
        }
    }
    // Each spelling is read once, however many goods have it.
    for (written, goods) in spellings(kind, catalog) {
        let codes = kind.read(&written).into_iter();
        for code in codes.filter_map(|code| kind.meant(code, vocabularies)) {
            let value = by_key
                .entry(kind.key(&code))
                .or_insert_with(|| (code, Vec::new()));
            value.1.extend(&goods);
        }
    }
    let mut found: Vec<(String, Vec<usize>)> = by_key.into_values().collect();
    for (_, goods) in &mut found {
        goods.sort_unstable();
        goods.dedup();
    }
    found
}

/// What entries write of a kind, each spelling with the goods that have it: in the order of the goods,
/// those of one good sorted.
fn spellings(kind: Kind, catalog: &Catalog) -> Vec<(Cow<'_, str>, Vec<usize>)> {
    let mut places: HashMap<Cow<'_, str>, usize> = HashMap::new();
    let mut found: Vec<(Cow<'_, str>, Vec<usize>)> = Vec::new();
    for (position, good) in catalog.goods().iter().enumerate() {
        for written in kind.written(&good.entry) {
            let place = places.get(&written).copied().unwrap_or_else(|| {
                found.push((written.clone(), Vec::new()));
                places.insert(written, found.len() - 1);
                found.len() - 1
            });
            found[place].1.push(position);
        }
    }
    found
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
