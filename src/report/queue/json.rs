//! The queue as one JSON document: the day, the periods, and the goods of each group.

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Catalog;
use crate::config::Periods;
use crate::derive::queue::{Due, Group, Queue, Tally, days};
use crate::entry::{Decided, Stage};
use crate::report::json;

/// The document.
#[derive(Debug, Serialize)]
struct Document<'a> {
    as_of: Date,
    periods: Lengths,
    expired: Vec<Item<'a>>,
    expiring: Vec<Item<'a>>,
    waiting: Vec<Item<'a>>,
    decided: Vec<Item<'a>>,
    undated: Vec<Item<'a>>,
}

/// The periods of the lifecycle.
#[derive(Debug, Serialize)]
struct Lengths {
    valid_days: u16,
    renewal_days: u16,
}

/// One good that is due; null if a value is not known or does not apply.
#[derive(Debug, Serialize)]
struct Item<'a> {
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
    decided: Option<Decided>,
    decided_on: Option<Date>,
    indicators: Tally,
}

/// The document on indented lines.
///
/// # Errors
/// Never in practice: the queue is plain data.
pub fn document(catalog: &Catalog, queue: &Queue) -> Result<String> {
    let Periods {
        valid_days,
        renewal_days,
    } = queue.periods;
    let items = |group| -> Vec<Item> {
        let due = queue.of(group).iter();
        due.map(|due| item(catalog, due, queue.as_of)).collect()
    };
    let document = Document {
        as_of: queue.as_of,
        periods: Lengths {
            valid_days,
            renewal_days,
        },
        expired: items(Group::Expired),
        expiring: items(Group::Expiring),
        waiting: items(Group::Waiting),
        decided: items(Group::Decided),
        undated: items(Group::Undated),
    };
    json::document(&document)
}

fn item<'a>(catalog: &'a Catalog, due: &Due, as_of: Date) -> Item<'a> {
    let good = &catalog.goods()[due.good];
    let dates = &good.entry.dates;
    let (valid_until, since, decided_on) = match due.group {
        Group::Expired | Group::Expiring => (due.day, None, None),
        Group::Waiting => (None, dates.nominated, None),
        Group::Decided => (None, dates.nominated, due.day),
        Group::Undated => (None, None, None),
    };
    Item {
        id: &good.id,
        name: &good.entry.name,
        path: &good.path,
        stage: good.entry.stage,
        nominated: dates.nominated,
        recognized: dates.recognized,
        reviewed: dates.reviewed,
        valid_until,
        days_left: valid_until.map(|end| days(as_of, end)),
        days_waiting: since.map(|start| days(start, as_of)),
        decided: due.decided,
        decided_on,
        indicators: due.tally,
    }
}
