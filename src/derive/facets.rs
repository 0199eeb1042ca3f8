//! The facets of a catalogue: per kind its values, and per value its goods and their counts.
//!
//! Every count on every page and in the API comes from here.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Catalog, Good, Status};
use crate::slug::{distinct, name_key, slug};
use crate::vocabulary::Vocabularies;

/// The properties that goods are listed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "FacetKind")]
pub enum Kind {
    /// Sustainable Development Goals.
    Goal,
    /// Software, data, content …
    Category,
    /// Fields of use.
    Sector,
    /// SPDX ids.
    License,
    /// Countries of development or use.
    Country,
    /// Organisations in any role.
    Organization,
    /// Languages of the good.
    Language,
    /// Curated sets.
    Collection,
}

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

impl Kind {
    /// All kinds in the order of the navigation.
    pub const ALL: [Self; 8] = [
        Self::Goal,
        Self::Category,
        Self::Sector,
        Self::License,
        Self::Country,
        Self::Organization,
        Self::Language,
        Self::Collection,
    ];

    /// The first segment of its addresses, and its name in the API.
    #[must_use]
    pub fn segment(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Category => "category",
            Self::Sector => "sector",
            Self::License => "license",
            Self::Country => "country",
            Self::Organization => "organization",
            Self::Language => "language",
            Self::Collection => "collection",
        }
    }

    /// The values that one good has, as its entry writes them, each once.
    #[must_use]
    pub fn codes(self, good: &Good) -> Vec<String> {
        let entry = &good.entry;
        let mut codes: Vec<String> = match self {
            Self::Goal => entry
                .indicators
                .sdgs
                .iter()
                .map(|g| g.goal.to_string())
                .collect(),
            Self::Category => entry.categories.clone(),
            Self::Sector => entry.sectors.clone(),
            Self::License => entry
                .indicators
                .licenses
                .iter()
                .flat_map(|l| crate::license::ids(&l.spdx))
                .collect(),
            Self::Country => {
                let deployment = &entry.deployment;
                let all = deployment.developed_in.iter().chain(&deployment.used_in);
                all.cloned().collect()
            }
            Self::Organization => entry
                .organizations
                .iter()
                .map(|o| o.name.trim().to_owned())
                .collect(),
            Self::Language => entry.deployment.languages.clone(),
            Self::Collection => Vec::new(),
        };
        codes.sort();
        codes.dedup();
        codes
    }

    /// Equal for spellings of one value, and for nothing else.
    #[must_use]
    pub fn key(self, code: &str) -> String {
        match self {
            Self::Organization | Self::Sector => name_key(code),
            Self::Language => code.to_lowercase(),
            Self::Goal | Self::Category | Self::License | Self::Country | Self::Collection => {
                code.to_owned()
            }
        }
    }

    fn label(self, code: &str, vocabularies: &Vocabularies) -> String {
        match self {
            Self::Organization | Self::Collection | Self::License => code.to_owned(),
            kind => vocabularies.get(kind.segment()).label(code).to_owned(),
        }
    }

    /// The address segment before collisions are told apart.
    fn slug(self, code: &str, label: &str) -> String {
        match self {
            Self::Category | Self::Country | Self::Language | Self::License => {
                address_segment(code)
            }
            Self::Goal | Self::Collection => code.to_owned(),
            Self::Sector | Self::Organization => slug(label),
        }
    }
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

/// A code as an address segment: lower case, nothing but letters, digits, `.` and `-`.
fn address_segment(code: &str) -> String {
    let lower = code.to_lowercase();
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    if !lower.is_empty() && lower.chars().all(safe) && !lower.starts_with('.') {
        lower
    } else {
        slug(&lower)
    }
}
