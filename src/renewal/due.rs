//! Whether a good can be renewed on a day.

use jiff::ToSpan;

use super::context::Context;
use crate::derive::lifecycle::{State, lifecycle};
use crate::derive::progress::progress;
use crate::good::{Good, Status};

/// Why a good cannot be renewed, in a sentence; none if it can.
#[must_use]
pub fn refusal(good: &Good, context: Context<'_>, early: Early) -> Option<String> {
    let id = &good.id;
    if good.status != Status::Current {
        let why = if good.entry.archived.is_some() {
            "it is archived".to_owned()
        } else {
            format!("its stage is `{}`", good.entry.stage.code())
        };
        return Some(format!(
            "`{id}` cannot be renewed: {why}, and only a recognised good can"
        ));
    }
    let progress = progress(&good.entry, context.review);
    if let Some(open) = progress.filter(|progress| progress.waits_for.is_some()) {
        return Some(format!(
            "`{id}` cannot be renewed: its review is open (`{}` since {}); finish it first",
            open.state.code(),
            open.since
        ));
    }
    let term = lifecycle(&good.entry, context.periods, context.as_of);
    let end = term
        .valid_until
        .filter(|_| term.state == State::Valid && early == Early::Refuse)?;
    let days = i32::from(context.periods.renewal_days);
    let opens = end.saturating_sub(days.days());
    Some(format!(
        "`{id}` cannot be renewed yet: its recognition is valid until {end}, and renewals open on {opens}; to prepare one now, add --force"
    ))
}

/// What to do with a good whose renewal does not open so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Early {
    /// Refuse it.
    Refuse,
    /// Prepare it.
    Accept,
}
