//! The table of results: a row per good, a column per requirement, columns of one group side by side.

use serde::Serialize;

use super::detail::is_told;
use super::member::{Member, good_anchor, met_of, requirement_anchor, result_anchor};
use crate::collection::{Level, Requirements};
use crate::markdown::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;

/// The heading over the columns of one group.
#[derive(Serialize)]
pub(super) struct Span {
    /// The name of the group; `None` over requirements without one.
    title: Option<String>,
    /// How many columns it is over.
    columns: usize,
}

/// A column: one requirement.
#[derive(Serialize)]
pub(super) struct Column {
    id: String,
    title: String,
    href: String,
    recommended: bool,
    /// Whether a group begins with it.
    first: bool,
}

/// A row: one good.
#[derive(Serialize)]
pub(super) struct Row {
    name: String,
    href: String,
    /// The language of the name if it is not the page's.
    lang: Option<String>,
    /// Code and label of its status, unless it is current.
    status: Option<(&'static str, String)>,
    /// How many required requirements it meets, and the address of its results.
    tally: String,
    details: String,
    cells: Vec<Cell>,
}

/// How a good stands with one requirement.
#[derive(Serialize)]
struct Cell {
    /// `meets`, `partly`, `open`, or `none` if the requirement does not apply.
    code: &'static str,
    label: String,
    /// Where the evidence is.
    href: Option<String>,
    /// Whether a group begins with it.
    first: bool,
}

/// The groups over the columns; empty if no requirement has one.
pub(super) fn spans(requirements: &Requirements) -> Vec<Span> {
    let mut spans: Vec<(Option<&str>, usize)> = Vec::new();
    for requirement in &requirements.list {
        let group = requirements.group(requirement);
        let title = group.map(|group| group.title.as_str());
        match spans.last_mut() {
            Some((last, columns)) if *last == title => *columns += 1,
            _ => spans.push((title, 1)),
        }
    }
    if spans.iter().all(|(title, _)| title.is_none()) {
        return Vec::new();
    }
    let spans = spans.into_iter().map(|(title, columns)| Span {
        title: title.map(|title| clean(title).into_owned()),
        columns,
    });
    spans.collect()
}

/// The columns in the order of the requirements.
pub(super) fn columns(requirements: &Requirements) -> Vec<Column> {
    let columns = requirements.list.iter().enumerate();
    let columns = columns.map(|(at, one)| Column {
        id: one.id.clone(),
        title: clean(&one.title).into_owned(),
        href: format!("#{}", requirement_anchor(&one.id)),
        recommended: one.level == Level::Recommended,
        first: begins(requirements, at),
    });
    columns.collect()
}

/// Whether a requirement is only recommended.
pub(super) fn has_recommended(requirements: &Requirements) -> bool {
    let mut all = requirements.list.iter();
    all.any(|one| one.level == Level::Recommended)
}

/// Whether another group begins with the requirement at a position.
fn begins(requirements: &Requirements, at: usize) -> bool {
    let list = &requirements.list;
    let before = at.checked_sub(1).map(|before| &list[before].group);
    before != Some(&list[at].group)
}

/// The row of a good.
pub(super) fn row(context: &Context<'_>, member: Member<'_>, requirements: &Requirements) -> Row {
    let good = context.site.good(member.position);
    let texts = context.texts(&good.entry);
    let numbered = requirements.list.iter().enumerate();
    let cells = numbered
        .zip(&member.standing.results)
        .map(|((at, requirement), result)| {
            let code = result.map_or("none", |standing| standing.code());
            let written = requirements.written(&good.id, &requirement.id);
            let is_told = is_told(requirement, *result, written);
            Cell {
                code,
                label: context.language.t(&format!("requirement-{code}")),
                href: is_told.then(|| format!("#{}", result_anchor(&good.id, &requirement.id))),
                first: begins(requirements, at),
            }
        });
    Row {
        name: texts.name.into_owned(),
        href: context.links.to(&good_address(&good.id)),
        lang: texts.lang.map(str::to_owned),
        status: context
            .status_unless_current(good)
            .map(|label| (good.status.code(), label)),
        tally: met_of(context, member.standing.tally),
        details: format!("#{}", good_anchor(&good.id)),
        cells: cells.collect(),
    }
}
