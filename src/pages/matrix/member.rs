//! A good of a collection, and the places of its results on the page.

use crate::derive::standing::{GoodStanding, Tally};
use crate::site::context::Context;

/// A good on this page, and how it stands.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) position: usize,
    pub(super) standing: &'a GoodStanding,
}

/// How a good stands with the required requirements, in the words of a message.
pub(super) fn tally(context: &Context<'_>, id: &str, tally: Tally) -> String {
    let counts = [
        ("meets", tally.meets.to_string()),
        ("required", tally.required.to_string()),
        ("partly", tally.partly.to_string()),
        ("open", tally.open.to_string()),
    ];
    let args = counts
        .each_ref()
        .map(|(name, count)| (*name, count.as_str()));
    context.language.text(id, &args)
}

/// The place of a good's results. Ids have no `_`, so no two places are the same.
pub(super) fn good_anchor(good: &str) -> String {
    format!("good_{good}")
}

/// The place of one result.
pub(super) fn result_anchor(good: &str, requirement: &str) -> String {
    format!("good_{good}_{requirement}")
}

/// The place of a requirement.
pub(super) fn requirement_anchor(requirement: &str) -> String {
    format!("requirement_{requirement}")
}
