//! The goals and licences of a good with their evidence.

use super::{LEVEL, Part};
use crate::catalog::Good;
use crate::derive::facets::Kind;
use crate::entry::{Goal, License};
use crate::markdown::{clean, escape};
use crate::render::Html;
use crate::render::facts::{block, evidence, goal_links};
use crate::render::frame::Here;
use crate::render::plan::value_address;

/// One part per goal: its targets, its evidence, and the goals that have no other.
pub(super) fn goals(here: &Here<'_>, good: &Good, position: usize) -> Vec<Part> {
    let goals = &good.entry.indicators.sdgs;
    let links = goal_links(here, position);
    let link = |goal: u8| links.iter().find(|link| link.goal == goal);
    let spoken_for = |goal: &&Goal| {
        let mut others = goals.iter().filter(|other| other.goal != goal.goal);
        let silent = goal.evidence.is_empty() && goal.targets.is_empty();
        silent && others.any(|other| speaks_for(other, goal.goal))
    };
    let part = |goal: &Goal| {
        let silent = goals.iter().filter(spoken_for);
        let also = silent.filter(|other| speaks_for(goal, other.goal));
        Part {
            label: link(goal.goal).map_or_else(|| goal.goal.to_string(), |l| l.label.clone()),
            href: link(goal.goal).map(|link| link.href.clone()),
            goal: Some(goal.goal),
            body: goal_body(here, goal),
            also: also.filter_map(|other| link(other.goal)).cloned().collect(),
            ..Part::default()
        }
    };
    goals
        .iter()
        .filter(|goal| !spoken_for(goal))
        .map(part)
        .collect()
}

/// Whether the evidence for a goal speaks for another one too.
fn speaks_for(goal: &Goal, other: u8) -> bool {
    goal.evidence
        .iter()
        .any(|item| item.also_for.contains(&other))
}

fn goal_body(here: &Here<'_>, goal: &Goal) -> Html {
    let mut blocks = Vec::new();
    if !goal.targets.is_empty() {
        let targets = goal.targets.join(", ");
        let text = here.language.text("goal-targets", &[("targets", &targets)]);
        blocks.push(paragraph(&text));
    }
    let items = goal.evidence.iter();
    blocks.extend(items.map(|item| block(item.text.as_deref(), item.url.as_deref(), LEVEL)));
    Html::new(blocks.concat())
}

fn paragraph(text: &str) -> String {
    let mut out = String::from("<p>");
    escape(&mut out, text);
    out.push_str("</p>\n");
    out
}

/// One part per licence: its name, what it covers, where the project states it.
pub(super) fn licenses(here: &Here<'_>, good: &Good, position: usize) -> Vec<Part> {
    let facet = here.site.facet(Kind::License);
    let part = |license: &License| {
        let ids = crate::license::ids(&license.spdx);
        let mut values = here.site.values_of(Kind::License, position);
        let single = match ids.as_slice() {
            [id] => values.find(|(_, value)| value.code == *id).zip(facet),
            _ => None,
        };
        let terms = here.site.sources.vocabularies.get("license");
        let names = ids
            .iter()
            .filter_map(|id| terms.get(id))
            .map(|term| term.title.as_str());
        let names: Vec<&str> = names.collect();
        let mut body = if names.is_empty() {
            String::new()
        } else {
            paragraph(&names.join(", "))
        };
        if !license.covers.is_empty() {
            let parts = license.covers.join(", ");
            body.push_str(&paragraph(
                &here.language.text("license-covers", &[("parts", &parts)]),
            ));
        }
        body.push_str(&evidence(&license.evidence, LEVEL).0);
        Part {
            label: clean(&license.spdx).into_owned(),
            href: single
                .map(|((_, value), (_, facet))| here.links.to(&value_address(facet, value))),
            body: Html::new(body),
            ..Part::default()
        }
    };
    good.entry.indicators.licenses.iter().map(part).collect()
}
