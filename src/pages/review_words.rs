//! The words of a site for the states of reviews and for whose turn it is.

use crate::derive::progress::Turn;
use crate::entry::ReviewState;
use crate::site::context::Context;

/// The name of a state.
pub(crate) fn state(context: &Context<'_>, state: ReviewState) -> String {
    label(context, "review-state", state.code())
}

/// Who has to act next.
pub(crate) fn turn(context: &Context<'_>, turn: Turn) -> String {
    label(context, "review-turn", turn.code())
}

/// The label of a code of a vocabulary.
pub(crate) fn label(context: &Context<'_>, vocabulary: &str, code: &str) -> String {
    let terms = context.site.sources.vocabularies.get(vocabulary);
    context
        .language
        .label(vocabulary, (code, terms.label(code)))
}
