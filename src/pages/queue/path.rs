//! The columns on the path of a review, for groups in which an entry records it.

use super::cell::Cell;
use crate::derive::queue::{Due, Group, Queue};
use crate::entry::ReviewState;
use crate::pages::review_words::{state, turn};
use crate::site::context::Context;

/// The ids of the headings of the columns.
pub(super) const COLUMNS: [&str; 3] = ["queue-position", "queue-state", "queue-turn"];

/// Whether any good of a group has a record of its review.
pub(super) fn has_path(queue: &Queue, group: Group) -> bool {
    queue.of(group).iter().any(|due| due.progress.is_some())
}

/// The cells of a good in these columns; it has a position in its group.
pub(super) fn cells(context: &Context<'_>, (position, due): (usize, &Due)) -> Vec<Cell> {
    let language = context.language;
    let position = Some(position.to_string());
    let since = due.progress.map(|progress| {
        let name = state(context, progress.state);
        let day = language.day(progress.since);
        if progress.state == ReviewState::Decided {
            return language.text("queue-state-decided", &[("day", &day)]);
        }
        language.text("queue-state-since", &[("state", &name), ("day", &day)])
    });
    let due_on = due.progress.and_then(|progress| progress.due);
    let due_on = due_on.filter(|_| due.group != Group::Lapsed);
    // A deadline that passes without a change of the group must not change the page.
    let open = due.progress.filter(|_| due.group != Group::Lapsed);
    let next = open.and_then(|progress| progress.turn()).or(due.turn);
    let next = next.map(|one| {
        let name = turn(context, one);
        match due_on {
            Some(day) => {
                let day = language.day(day);
                language.text("queue-turn-until", &[("turn", &name), ("day", &day)])
            }
            None => name,
        }
    });
    let cell = |text: Option<String>| Cell {
        day: None,
        text: text.unwrap_or_else(|| "–".to_owned()),
    };
    [position, since, next].map(cell).into()
}
