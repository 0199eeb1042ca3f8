//! The queue as one JSON document: the day, the periods, and the goods of each group.

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::{links, sources};
use crate::catalog::Catalog;
use crate::config::Periods;
use crate::derive::bad_links::BadLinks;
use crate::derive::progress::{Turn, WaitsFor};
use crate::derive::queue::{Due, Group, Queue, Tally, days};
use crate::derive::source_changes::SourceChanges;
use crate::entry::{Decided, ReviewState, Stage};
use crate::report::json;

/// The document.
#[derive(Debug, Serialize)]
struct Document<'a> {
    as_of: Date,
    periods: Lengths,
    median_wait: MedianWait,
    expired: Vec<Item<'a>>,
    expiring: Vec<Item<'a>>,
    lapsed: Vec<Item<'a>>,
    waiting: Vec<Item<'a>>,
    decided: Vec<Item<'a>>,
    undated: Vec<Item<'a>>,
    outdated: Vec<Item<'a>>,
    /// Links to replace, whether or not the good is due.
    links: Vec<links::Item<'a>>,
    /// What the sources of goods showed, whether or not the good is due.
    sources: Vec<sources::Item<'a>>,
}

/// The periods of the lifecycle.
#[derive(Debug, Serialize)]
struct Lengths {
    #[serde(rename = "valid_days")]
    valid: u16,
    #[serde(rename = "renewal_days")]
    renewal: u16,
    /// Null if listed entries need not be confirmed.
    #[serde(rename = "update_days")]
    update: Option<u16>,
}

/// How long reviews took; null if no entry has the days.
#[derive(Debug, Serialize)]
struct MedianWait {
    /// From the submission to the decision.
    days: Option<i32>,
    /// How many decided reviews that is the median of.
    reviews: usize,
    states: Vec<StateWait>,
}

/// How long goods were in one state.
#[derive(Debug, Serialize)]
struct StateWait {
    state: ReviewState,
    days: Option<i32>,
    /// How many stays that is the median of.
    stays: usize,
    /// How many goods of the queue are in it.
    goods: usize,
}

/// One good that is due; null if a value is not known or does not apply.
#[derive(Debug, Serialize)]
struct Item<'a> {
    /// In the whole queue, from 1.
    position: usize,
    /// In its group, from 1.
    position_in_group: usize,
    id: &'a str,
    name: &'a str,
    path: &'a str,
    stage: Stage,
    nominated: Option<Date>,
    recognized: Option<Date>,
    reviewed: Option<Date>,
    valid_until: Option<Date>,
    /// Until the last day on which it is valid; negative from the day after that.
    days_left: Option<i32>,
    /// For a candidate, since its nomination.
    days_waiting: Option<i32>,
    turn: Option<Turn>,
    /// Whether the applicant did not act in time.
    is_late: bool,
    waits_for: Option<WaitsFor>,
    state: Option<ReviewState>,
    state_since: Option<Date>,
    days_in_state: Option<i32>,
    due: Option<Date>,
    lapses_on: Option<Date>,
    /// Until the last day before it lapses; negative from the day after that.
    days_to_lapse: Option<i32>,
    /// Of a listed entry, the last day on which it counted as confirmed.
    confirmed_until: Option<Date>,
    decided: Option<Decided>,
    decided_on: Option<Date>,
    indicators: Tally,
}

/// The document on indented lines.
///
/// # Errors
/// Never in practice: the queue is plain data.
pub fn document(
    catalog: &Catalog,
    queue: &Queue,
    (bad, changes): (&[BadLinks<'_>], &[SourceChanges]),
) -> Result<String> {
    let Periods {
        valid_days,
        renewal_days,
        update_days,
    } = queue.periods;
    let mut before = 0;
    let mut items = |group| -> Vec<Item> {
        let due = queue.of(group).iter().enumerate();
        let items = due.map(|(at, due)| item(catalog, due, (before, at, queue.as_of)));
        let items: Vec<Item> = items.collect();
        before += items.len();
        items
    };
    let document = Document {
        as_of: queue.as_of,
        periods: Lengths {
            valid: valid_days,
            renewal: renewal_days,
            update: update_days,
        },
        median_wait: median_wait(queue),
        expired: items(Group::Expired),
        expiring: items(Group::Expiring),
        lapsed: items(Group::Lapsed),
        waiting: items(Group::Waiting),
        decided: items(Group::Decided),
        undated: items(Group::Undated),
        outdated: items(Group::Outdated),
        links: links::items(catalog, bad),
        sources: sources::items(catalog, changes),
    };
    json::document(&document)
}

fn median_wait(queue: &Queue) -> MedianWait {
    let goods = |state| {
        let of_state = queue.due.iter().filter(|due| {
            let progress = due.progress.filter(|progress| progress.state == state);
            progress.is_some()
        });
        of_state.count()
    };
    let states = queue.waits.states.iter().map(|(state, median)| StateWait {
        state: *state,
        days: median.days,
        stays: median.count,
        goods: goods(*state),
    });
    MedianWait {
        days: queue.waits.review.days,
        reviews: queue.waits.review.count,
        states: states.collect(),
    }
}

/// A good with how many groups' goods and goods of its group come before it, on a day.
fn item<'a>(
    catalog: &'a Catalog,
    due: &Due,
    (before, at, as_of): (usize, usize, Date),
) -> Item<'a> {
    let good = &catalog.goods()[due.good];
    let dates = &good.entry.dates;
    let (valid_until, decided_on) = match due.group {
        Group::Expired | Group::Expiring => (due.day, None),
        Group::Decided => (None, due.day),
        Group::Lapsed | Group::Waiting | Group::Undated | Group::Outdated => (None, None),
    };
    let progress = due.progress;
    Item {
        position: before + at + 1,
        position_in_group: at + 1,
        id: &good.id,
        name: &good.entry.name,
        path: &good.path,
        stage: good.entry.stage,
        nominated: dates.nominated,
        recognized: dates.recognized,
        reviewed: dates.reviewed,
        valid_until,
        days_left: valid_until.map(|end| days(as_of, end)),
        days_waiting: due.since.map(|start| days(start, as_of)),
        turn: due.turn,
        is_late: due.is_late,
        waits_for: progress.and_then(|progress| progress.waits_for),
        state: progress.map(|progress| progress.state),
        state_since: progress.map(|progress| progress.since),
        days_in_state: progress.map(|progress| days(progress.since, as_of)),
        due: progress.and_then(|progress| progress.due),
        lapses_on: due.lapses_on,
        days_to_lapse: due.lapses_on.map(|end| days(as_of, end)),
        confirmed_until: due.day.filter(|_| due.group == Group::Outdated),
        decided: due.decided,
        decided_on,
        indicators: due.tally,
    }
}
