//! What is due on a day: recognition that has ended or is about to, candidates that wait, goods of
//! which nobody can say until when they are recognised.

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::Serialize;

use super::lifecycle::{State, lifecycle};
use super::options::Options;
use crate::catalog::{Catalog, Good, Status};
use crate::config::Periods;
use crate::entry::{Decided, Decision};
use crate::standard::decisions::standing;
use crate::standard::{Outcome, Standard};

/// All that is due on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    /// The day.
    pub as_of: Date,
    /// How long recognition lasts, and how long before its end a good is due.
    pub periods: Periods,
    /// By group, in each the oldest first, those without a day last, then by id.
    pub due: Vec<Due>,
}

/// A good that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its position in the catalogue.
    pub good: usize,
    /// Why it is due.
    pub group: Group,
    /// The day it is sorted by, which [`Group`] names; absent where the entry has none.
    pub day: Option<Date>,
    /// What reviewers decided, in [`Group::Decided`] alone.
    pub decided: Option<Decided>,
    /// What came of its indicators.
    pub tally: Tally,
}

/// Why a good is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Recognition has ended; its day is the last on which it was valid.
    Expired,
    /// Recognition is valid and can be renewed already; its day is the last.
    Expiring,
    /// A candidate that no decision covers; its day is that of the nomination.
    Waiting,
    /// A candidate on which reviewers decided and whose stage did not follow; its day is that of the
    /// decision.
    Decided,
    /// Recognised without a review date; its day is that of the recognition.
    Undated,
}

/// How many indicators of a good came to each result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Met.
    pub met: usize,
    /// With a gap.
    pub gap: usize,
    /// For a human to look at.
    pub needs_human: usize,
    /// Not asked about.
    pub not_asked: usize,
    /// With a decision that applies, whatever the result.
    pub decided: usize,
}

impl Group {
    /// All of them, the most pressing first.
    pub const ALL: [Self; 5] = [
        Self::Expired,
        Self::Expiring,
        Self::Waiting,
        Self::Decided,
        Self::Undated,
    ];

    /// As it is written in addresses, messages and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Expiring => "expiring",
            Self::Waiting => "waiting",
            Self::Decided => "decided",
            Self::Undated => "undated",
        }
    }
}

impl Queue {
    /// The goods of one group.
    #[must_use]
    pub fn of(&self, group: Group) -> &[Due] {
        let start = self.due.partition_point(|due| due.group < group);
        let end = self.due.partition_point(|due| due.group <= group);
        &self.due[start..end]
    }
}

/// What of a catalogue is due.
#[must_use]
pub fn queue(catalog: &Catalog, options: Options<'_>) -> Queue {
    let goods = catalog.goods().iter().enumerate();
    let mut due: Vec<Due> = goods
        .filter_map(|(position, good)| {
            let (group, day, decided) = place(good, options)?;
            Some(Due {
                good: position,
                group,
                day,
                decided,
                tally: tally(good, options.standard),
            })
        })
        .collect();
    due.sort_by_key(|due| (due.group, due.day.is_none(), due.day, due.good));
    Queue {
        as_of: options.as_of,
        periods: options.periods,
        due,
    }
}

/// How many days lie between two, fewer than none when the second comes first.
#[must_use]
pub fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// Why a good is due, since or until when, and what was decided; nothing where it is not due.
fn place(good: &Good, options: Options<'_>) -> Option<(Group, Option<Date>, Option<Decided>)> {
    let dates = &good.entry.dates;
    match good.status {
        Status::Former => None,
        Status::Candidate => Some(match verdict(good, options.standard) {
            Some((on, decided)) => (Group::Decided, Some(on), Some(decided)),
            None => (Group::Waiting, dates.nominated, None),
        }),
        Status::Current => {
            let term = lifecycle(&good.entry, options.periods, options.as_of);
            let (group, day) = match term.state {
                State::Expired => (Group::Expired, term.valid_until),
                State::Renewable => (Group::Expiring, term.valid_until),
                State::NoTerm if dates.reviewed.is_none() => (Group::Undated, dates.recognized),
                State::NoTerm | State::Valid => return None,
            };
            Some((group, day, None))
        }
    }
}

/// What the decisions on a candidate's indicators come to, and since when.
///
/// One indicator found not met decides, as a good has to meet all. Otherwise decisions cover a good
/// when with them every indicator is met and none of them is on an answer that changed since: what
/// [`crate::validate`] asks of a good that is newly recognised.
fn verdict(good: &Good, standard: &Standard) -> Option<(Date, Decided)> {
    let decisions: Vec<&Decision> = decisions(good, standard).collect();
    let not_met = decisions.iter().filter(|d| d.result == Decided::NotMet);
    if let Some(first) = not_met.map(|decision| decision.on).min() {
        return Some((first, Decided::NotMet));
    }
    let last = decisions.iter().map(|decision| decision.on).max()?;
    let is_stale = decisions.len() < good.entry.decisions.len();
    let all_met = good.assessed.iter().all(|one| one.result == Outcome::Met);
    (all_met && !is_stale).then_some((last, Decided::Met))
}

/// The decisions on a good that apply.
fn decisions<'a>(good: &'a Good, standard: &'a Standard) -> impl Iterator<Item = &'a Decision> {
    let keys = good.assessed.iter().map(|one| one.key);
    keys.filter_map(move |key| standing(&good.entry, standard, key))
}

fn tally(good: &Good, standard: &Standard) -> Tally {
    let count = |result| {
        good.assessed
            .iter()
            .filter(|one| one.result == result)
            .count()
    };
    Tally {
        met: count(Outcome::Met),
        gap: count(Outcome::Gap),
        needs_human: count(Outcome::NeedsHuman),
        not_asked: count(Outcome::NotAsked),
        decided: decisions(good, standard).count(),
    }
}
