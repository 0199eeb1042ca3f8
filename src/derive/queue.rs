//! What is due on a day: recognition that has ended or is about to, candidates that wait, goods of
//! which nobody can say until when they are recognised.

#[cfg(test)]
mod tests;
mod waits;

use jiff::civil::Date;
use rayon::prelude::*;
use serde::Serialize;

use super::lifecycle::{State, confirmed_until, is_to_confirm, lifecycle};
use super::options::Options;
use super::progress::{Progress, Turn, WaitsFor, progress};
use crate::catalog::{Catalog, Good, Status};
use crate::config::Periods;
use crate::entry::{Decided, Decision, Review, VoteResult};
use crate::standard::decisions::standing;
use crate::standard::{Outcome, Standard};
pub use waits::{Median, Waits, days};

/// All that is due on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    /// The day.
    pub as_of: Date,
    /// How long recognition lasts, and how long before its end a good is due.
    pub periods: Periods,
    /// By group, in each the oldest first, those without a day last, then by id.
    pub due: Vec<Due>,
    /// How long reviews took.
    pub waits: Waits,
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
    /// How far its review is, if its entry records it.
    pub progress: Option<Progress>,
    /// Of a candidate or a good with an open review, the day it began to wait for a decision.
    pub since: Option<Date>,
    /// Who has to act next, if that is known.
    pub turn: Option<Turn>,
    /// Whether its applicant did not act in time, in any group.
    pub is_late: bool,
    /// The last day before its recognition or its application lapses.
    pub lapses_on: Option<Date>,
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
    /// Its applicant did not answer in time; its day is the last one for an answer.
    Lapsed,
    /// A candidate that no decision covers; its day is that of the nomination. Or a good with an open
    /// review, long before its recognition ends; its day is that on which the review began.
    Waiting,
    /// A good on which reviewers decided and whose stage or review date did not follow; its day is that
    /// of the decision.
    Decided,
    /// Recognised without a review date; its day is that of the recognition.
    Undated,
    /// Listed without assessment, and nobody has confirmed lately that it is still right; its day is the last on which
    /// it counted as confirmed.
    Outdated,
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
    pub const ALL: [Self; 7] = [
        Self::Expired,
        Self::Expiring,
        Self::Lapsed,
        Self::Waiting,
        Self::Decided,
        Self::Undated,
        Self::Outdated,
    ];

    /// As it is written in addresses, messages and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Expiring => "expiring",
            Self::Lapsed => "lapsed",
            Self::Waiting => "waiting",
            Self::Decided => "decided",
            Self::Undated => "undated",
            Self::Outdated => "outdated",
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
    let goods = catalog.goods().par_iter().enumerate();
    let mut due: Vec<Due> = goods
        .filter_map(|(position, good)| due(position, good, options))
        .collect();
    due.sort_by_key(|due| (due.group, due.day.is_none(), due.day, due.good));
    Queue {
        as_of: options.as_of,
        periods: options.periods,
        due,
        waits: waits::waits(catalog.goods()),
    }
}

/// A good that is due; nothing if it is not.
fn due(position: usize, good: &Good, options: Options<'_>) -> Option<Due> {
    let progress = progress(&good.entry, options.review);
    let (group, day, decided) = place(good, progress, options)?;
    let is_open = progress.filter(|progress| progress.waits_for.is_some());
    let ends = day.filter(|_| matches!(group, Group::Expired | Group::Expiring));
    let answer = is_open.and_then(|progress| progress.lapses_on());
    let is_late = is_open.is_some_and(|progress| progress.has_lapsed(options.as_of));
    let is_waiting = is_open.is_some() || good.status == Status::Candidate;
    Some(Due {
        good: position,
        group,
        day,
        decided,
        since: since(good, progress).filter(|_| is_waiting),
        turn: turn((group, is_late), is_open),
        is_late,
        lapses_on: ends.into_iter().chain(answer).min(),
        progress,
        tally: tally(good, options.standard),
    })
}

/// Who has to act: by the record of the review, else by the group. Of a candidate without a record nobody
/// can say, and what is listed has no review.
fn turn((group, is_late): (Group, bool), open: Option<Progress>) -> Option<Turn> {
    if let Some(progress) = open {
        // Without an answer in time, the reviewers decide.
        return if is_late {
            Some(Turn::Level2)
        } else {
            progress.turn()
        };
    }
    match group {
        Group::Expired | Group::Expiring => Some(Turn::Applicant),
        Group::Decided | Group::Undated => Some(Turn::Maintainers),
        Group::Lapsed | Group::Waiting | Group::Outdated => None,
    }
}

/// Why a good is due, since or until when, and what was decided.
type Place = (Group, Option<Date>, Option<Decided>);

/// Nothing where a good is not due.
fn place(good: &Good, progress: Option<Progress>, options: Options<'_>) -> Option<Place> {
    let dates = &good.entry.dates;
    match good.status {
        Status::Former => None,
        Status::Current if good.is_listed() => {
            let end = confirmed_until(&good.entry, options.periods);
            let is_confirmed = end.is_some_and(|end| options.as_of <= end);
            let is_due = is_to_confirm(&good.entry, options.periods) && !is_confirmed;
            is_due.then_some((Group::Outdated, end, None))
        }
        Status::Candidate => Some(match (progress, verdict(good, options.standard)) {
            (Some(progress), _) => in_review(good, progress, options.as_of),
            (None, Some((on, decided))) => (Group::Decided, Some(on), Some(decided)),
            (None, None) => (Group::Waiting, since(good, None), None),
        }),
        Status::Current => {
            let term = lifecycle(&good.entry, options.periods, options.as_of);
            let open = progress.filter(|progress| progress.waits_for.is_some());
            let (group, day) = match (term.state, open) {
                (State::Expired, _) => (Group::Expired, term.valid_until),
                (State::Renewable, _) => (Group::Expiring, term.valid_until),
                (_, Some(progress)) => return Some(in_review(good, progress, options.as_of)),
                (State::NoTerm, None) if dates.reviewed.is_none() => {
                    (Group::Undated, dates.recognized)
                }
                (State::NoTerm | State::Valid, None) => return None,
            };
            Some((group, day, None))
        }
    }
}

/// The place of a good by the record of its review.
fn in_review(good: &Good, progress: Progress, as_of: Date) -> Place {
    if progress.has_lapsed(as_of) {
        return (Group::Lapsed, progress.lapses_on(), None);
    }
    if progress.waits_for == Some(WaitsFor::Stage)
        && let Some((result, on)) = progress.result
    {
        let decided = match result {
            VoteResult::Dpg => Decided::Met,
            VoteResult::Ineligible => Decided::NotMet,
        };
        return (Group::Decided, Some(on), Some(decided));
    }
    (Group::Waiting, since(good, Some(progress)), None)
}

/// The day a good began to wait: that of its nomination; in a later round, or without that day, that on
/// which the application was submitted, or the round began.
fn since(good: &Good, progress: Option<Progress>) -> Option<Date> {
    let nominated = good.entry.dates.nominated;
    let Some(progress) = progress else {
        return nominated;
    };
    let is_first = good.status == Status::Candidate && progress.round == 1;
    let review = good.entry.review.iter();
    let round = review.flat_map(Review::rounds).next_back();
    let submitted = round.and_then(|round| waits::submitted(&round));
    let first = nominated.filter(|_| is_first);
    first.or(submitted).or(Some(progress.started))
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
