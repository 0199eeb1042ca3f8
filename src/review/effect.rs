//! What a change does to the counts of the catalogue: goods, goals and countries.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::catalog::Catalog;
use crate::derive::facets::{Counts, Kind, facets};
use crate::entry::Entry;
use crate::good::Good;
use crate::vocabulary::Vocabularies;

/// A count that changes, by how much for goods of each status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// `goods` for all of them, else the kind of list: `goal`, `country`.
    pub kind: &'static str,
    /// The value as entries write it; empty for all goods.
    pub code: String,
    /// The value in English; empty for all goods.
    pub label: String,
    /// More or fewer recognised goods.
    pub current: i64,
    /// More or fewer candidates.
    pub candidate: i64,
    /// More or fewer former goods.
    pub former: i64,
}

/// What differs between the counts of the former and of the present entries; each is counted as
/// the catalogue does it.
pub(super) fn effect<'a>(
    before: impl IntoIterator<Item = &'a Entry>,
    after: impl IntoIterator<Item = &'a Entry>,
    vocabularies: &Vocabularies,
) -> Vec<Effect> {
    let mut tally: BTreeMap<Key, Effect> = BTreeMap::new();
    for (sign, counted) in [
        (-1, counted(before, vocabularies)),
        (1, counted(after, vocabularies)),
    ] {
        for (key, label, counts) in counted {
            let effect = tally
                .entry(key.clone())
                .or_insert_with(|| Effect::of(key, label));
            effect.current += sign * whole(counts.current);
            effect.candidate += sign * whole(counts.candidate);
            effect.former += sign * whole(counts.former);
        }
    }
    let effects = tally.into_values();
    effects
        .filter(|one| (one.current, one.candidate, one.former) != (0, 0, 0))
        .collect()
}

/// Which count, in the order in which they are told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    kind: Option<Kind>,
    /// Goals by number.
    number: u32,
    code: String,
}

/// The counts of some entries, each with its label.
fn counted<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    vocabularies: &Vocabularies,
) -> Vec<(Key, String, Counts)> {
    let numbered = entries.into_iter().enumerate();
    let goods = numbered
        .map(|(i, entry)| Good::new(i.to_string(), String::new(), entry.clone(), Vec::new()));
    let catalog = Catalog::new(goods.collect(), Vec::new());
    let mut all = Counts::default();
    for good in catalog.goods() {
        all.add(good.status);
    }
    let key = |kind, code: &str| Key {
        kind,
        number: code.parse().unwrap_or(0),
        code: code.to_owned(),
    };
    let mut found = vec![(key(None, ""), String::new(), all)];
    for facet in facets(&catalog, vocabularies) {
        if matches!(facet.kind, Kind::Goal | Kind::Country) {
            let values = facet.values.into_iter();
            found.extend(values.map(|v| (key(Some(facet.kind), &v.code), v.label, v.counts)));
        }
    }
    found
}

impl Effect {
    fn of(key: Key, label: String) -> Self {
        Self {
            kind: key.kind.map_or("goods", Kind::segment),
            code: key.code,
            label,
            current: 0,
            candidate: 0,
            former: 0,
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            "goods" => f.write_str("goods")?,
            "goal" => write!(f, "goal {} {}", self.code, self.label)?,
            _ => f.write_str(&self.label)?,
        }
        for (number, word) in [
            (self.current, "recognised"),
            (self.candidate, "candidate"),
            (self.former, "former"),
        ] {
            if number != 0 {
                write!(f, " {number:+} {word}")?;
            }
        }
        Ok(())
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
