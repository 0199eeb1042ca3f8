//! A good of a collection, and the places of its results on the page.

use crate::derive::standing::{GoodStanding, Tally};
use crate::site::context::Context;

/// A good on this page, and how it stands.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) position: usize,
    pub(super) standing: &'a GoodStanding,
}

/// How many of the required requirements a good meets.
pub(super) fn met_of(context: &Context<'_>, tally: Tally) -> String {
    met(context, "requirements-tally", tally)
}

/// How a good stands with the required requirements; a part that is 0 is left out.
pub(super) fn summary_of(context: &Context<'_>, tally: Tally) -> String {
    let mut parts = vec![met(context, "requirements-met", tally)];
    let more = [
        ("requirements-met-partly", tally.partly),
        ("requirements-met-open", tally.open),
    ];
    let more = more.into_iter().filter(|(_, count)| *count > 0);
    parts.extend(more.map(|(id, count)| context.language.count(id, count)));
    context.language.list(&parts)
}

fn met(context: &Context<'_>, id: &str, tally: Tally) -> String {
    let (meets, required) = (tally.meets.to_string(), tally.required.to_string());
    let args = [("meets", meets.as_str()), ("required", required.as_str())];
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
