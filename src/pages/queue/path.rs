//! The columns on the path of a review, for groups in which an entry records it.

use super::cell::Cell;
use crate::derive::queue::{Due, Group, Queue};
use crate::pages::review_words::{state, turn};
use crate::site::context::Context;

/// Whether any good of a group has a record of its review.
pub(super) fn has_path(queue: &Queue, group: Group) -> bool {
    queue.of(group).iter().any(|due| due.progress.is_some())
}

/// The ids of the headings of the columns.
pub(super) fn columns(group: Group) -> impl Iterator<Item = &'static str> {
    let all = [
        "queue-position",
        "queue-state",
        "queue-since",
        "queue-turn",
        "queue-due",
    ];
    // There the deadline is the first column.
    let count = if group == Group::Lapsed { 4 } else { 5 };
    all.into_iter().take(count)
}

/// The cells of a good in these columns.
pub(super) fn cells(context: &Context<'_>, (queue, due): (&Queue, &Due)) -> Vec<Cell> {
    let place = queue
        .of(due.group)
        .iter()
        .position(|one| one.good == due.good);
    let words = |text| Cell { day: None, text };
    let day = |day: Option<jiff::civil::Date>| Cell {
        day: day.map(|day| context.day(day)),
        text: "–".to_owned(),
    };
    let none = || "–".to_owned();
    let progress = due.progress;
    let mut cells = vec![
        words(place.map_or_else(none, |at| (at + 1).to_string())),
        words(progress.map_or_else(none, |progress| state(context, progress.state))),
        day(progress.map(|progress| progress.since)),
        words(due.turn.map_or_else(none, |one| turn(context, one))),
    ];
    if due.group != Group::Lapsed {
        cells.push(day(progress.and_then(|progress| progress.due)));
    }
    cells
}
