//! The words of a site for the states of reviews and for whose turn it is.

use crate::derive::progress::Turn;
use crate::entry::ReviewState;
use crate::site::context::Context;

/// The name of a state.
pub(crate) fn state(context: &Context<'_>, state: ReviewState) -> String {
    context.code_label("review-state", state.code())
}

/// Who has to act next.
pub(crate) fn turn(context: &Context<'_>, turn: Turn) -> String {
    context.code_label("review-turn", turn.code())
}
