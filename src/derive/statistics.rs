//! Numbers about the whole catalogue, per status, from the same counts as every list.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Status};
use crate::derive::facets::Counts;
use crate::entry::{IndicatorKey, Stage};
use crate::standard::Outcome;

/// Numbers about a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// All goods.
    pub goods: Counts,
    /// Goods that are not archived, per stage.
    pub stages: BTreeMap<Stage, usize>,
    /// Goods that are archived.
    pub archived: usize,
    /// Per indicator, in the order of the Standard.
    pub indicators: Vec<Results>,
    /// Current goods by year and month of their recognition, as far as it is dated.
    pub recognized: BTreeMap<(i16, i8), usize>,
    /// Per country, by the code that entries write.
    pub countries: BTreeMap<String, Presence>,
}

/// How many goods are at home in a country, and how many are at work there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Presence {
    /// Goods developed there.
    pub developed: Counts,
    /// Goods used there.
    pub used: Counts,
}

/// How goods fare on one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    /// The indicator's key.
    pub key: IndicatorKey,
    /// Its number.
    pub number: String,
    /// Goods that meet it.
    pub met: Counts,
    /// Goods with a gap.
    pub gap: Counts,
    /// Goods that a human must look at.
    pub needs_human: Counts,
    /// Goods whose questionnaire did not ask.
    pub not_asked: Counts,
}

impl Results {
    /// The goods with one result.
    #[must_use]
    pub fn of(&self, outcome: Outcome) -> Counts {
        match outcome {
            Outcome::Met => self.met,
            Outcome::Gap => self.gap,
            Outcome::NeedsHuman => self.needs_human,
            Outcome::NotAsked => self.not_asked,
        }
    }

    fn add(&mut self, outcome: Outcome, status: Status) {
        match outcome {
            Outcome::Met => self.met.add(status),
            Outcome::Gap => self.gap.add(status),
            Outcome::NeedsHuman => self.needs_human.add(status),
            Outcome::NotAsked => self.not_asked.add(status),
        }
    }
}

/// Counts a catalogue.
#[must_use]
pub fn statistics(catalog: &Catalog) -> Statistics {
    let mut goods = Counts::default();
    let mut stages = BTreeMap::new();
    let mut archived = 0;
    let mut indicators: Vec<Results> = Vec::new();
    for good in catalog.goods() {
        goods.add(good.status);
        if good.entry.archived.is_some() {
            archived += 1;
        } else {
            *stages.entry(good.entry.stage).or_insert(0) += 1;
        }
        let is_listed = good.is_listed();
        for (position, one) in good.assessed.iter().enumerate() {
            if indicators.len() == position {
                indicators.push(Results {
                    key: one.key,
                    number: one.number.clone(),
                    met: Counts::default(),
                    gap: Counts::default(),
                    needs_human: Counts::default(),
                    not_asked: Counts::default(),
                });
            }
            if !is_listed {
                indicators[position].add(one.result, good.status);
            }
        }
    }
    Statistics {
        goods,
        stages,
        archived,
        indicators,
        recognized: recognized(catalog),
        countries: countries(catalog),
    }
}

fn recognized(catalog: &Catalog) -> BTreeMap<(i16, i8), usize> {
    let mut months = BTreeMap::new();
    for position in catalog.with_status(Status::Current) {
        if let Some(day) = catalog.goods()[position].entry.dates.recognized {
            *months.entry((day.year(), day.month())).or_insert(0) += 1;
        }
    }
    months
}

fn countries(catalog: &Catalog) -> BTreeMap<String, Presence> {
    let mut countries: BTreeMap<&str, Presence> = BTreeMap::new();
    for good in catalog.goods() {
        let deployment = &good.entry.deployment;
        for code in distinct(&deployment.developed_in) {
            let presence = countries.entry(code).or_default();
            presence.developed.add(good.status);
        }
        for code in distinct(&deployment.used_in) {
            countries.entry(code).or_default().used.add(good.status);
        }
    }
    let named = countries.into_iter();
    named
        .map(|(code, presence)| (code.to_owned(), presence))
        .collect()
}

/// Codes, sorted, each once.
fn distinct(codes: &[String]) -> Vec<&str> {
    let mut codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
