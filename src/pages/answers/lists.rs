//! The goals and licences of a good with their evidence.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Good;
use crate::derive::facets::{Kind, Value};
use crate::entry::{Goal, License, Owner};
use crate::markdown::{clean, escape};
use crate::pages::answers::part::{LEVEL, Part, phrase};
use crate::pages::evidence::{block, evidence};
use crate::pages::facts::goal_links;
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::theme::html::Html;

/// One part per goal: its targets, its evidence, and the goals that have only this evidence.
pub(crate) fn goals(context: &Context<'_>, good: &Good, position: usize) -> Vec<Part> {
    let goals = &good.entry.indicators.sdgs;
    let links = goal_links(context, position);
    let link = |goal: u8| links.iter().find(|link| link.goal == goal);
    // By goal, the goals whose evidence supports it; there are 17.
    let mut speakers: BTreeMap<u8, BTreeSet<u8>> = BTreeMap::new();
    for goal in goals {
        for other in goal.evidence.iter().flat_map(|item| &item.also_for) {
            speakers.entry(*other).or_default().insert(goal.goal);
        }
    }
    let spoken_for = |goal: &&Goal| {
        let mut speakers = speakers.get(&goal.goal).into_iter().flatten();
        let silent = goal.evidence.is_empty() && goal.targets.is_empty();
        silent && speakers.any(|speaker| *speaker != goal.goal)
    };
    let mut silent: Vec<u8> = Vec::new();
    for goal in goals.iter().filter(spoken_for) {
        if !silent.contains(&goal.goal) {
            silent.push(goal.goal);
        }
    }
    let part = |goal: &Goal| {
        let also = silent.iter().filter(|other| speaks_for(goal, **other));
        Part {
            label: link(goal.goal).map_or_else(|| goal.goal.to_string(), |l| l.label.clone()),
            href: link(goal.goal).map(|link| link.href.clone()),
            goal: Some(goal.goal),
            body: goal_body(context, goal),
            also: also.filter_map(|other| link(*other)).cloned().collect(),
            ..Part::default()
        }
    };
    goals
        .iter()
        .filter(|goal| !spoken_for(goal))
        .map(part)
        .collect()
}

/// Whether the evidence for a goal supports another one too.
fn speaks_for(goal: &Goal, other: u8) -> bool {
    goal.evidence
        .iter()
        .any(|item| item.also_for.contains(&other))
}

fn goal_body(context: &Context<'_>, goal: &Goal) -> Html {
    let mut blocks = Vec::new();
    if !goal.targets.is_empty() {
        let targets = context.language.list(&goal.targets);
        let text = context
            .language
            .text("goal-targets", &[("targets", &targets)]);
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

/// Each owner with the type and the country, and what shows the ownership.
pub(crate) fn owners(context: &Context<'_>, owners: &[Owner]) -> Vec<String> {
    let owner = |owner: &Owner| {
        let mut out = phrase(&owner.name);
        let kind = owner.kind.iter();
        let kind = kind.map(|code| context.code_label("owner-type", code));
        let country = owner.country.iter();
        let country = country.map(|code| context.code_label("country", code));
        let more: Vec<String> = kind.chain(country).collect();
        if !more.is_empty() {
            out.push_str(&paragraph(&context.language.list(&more)));
        }
        out.push_str(evidence(&owner.evidence, LEVEL).as_str());
        out
    };
    owners.iter().map(owner).collect()
}

/// One part per licence: its name, what it covers, where the project states it.
pub(crate) fn licenses(context: &Context<'_>, good: &Good, position: usize) -> Vec<Part> {
    let facet = context.site.facet(Kind::License);
    let values = context.site.values_of(Kind::License, position);
    let values: BTreeMap<&str, &Value> = values
        .map(|(_, value)| (value.code.as_str(), value))
        .collect();
    let part = |license: &License| {
        let ids = crate::license::ids(&license.spdx);
        let single = match ids.as_slice() {
            [id] => values.get(id.as_str()).zip(facet),
            _ => None,
        };
        let terms = context.site.sources.vocabularies.get("license");
        let names = ids
            .iter()
            .filter_map(|id| terms.get(id))
            .map(|term| term.title.as_str());
        let names: Vec<&str> = names.collect();
        let mut body = if names.is_empty() {
            String::new()
        } else {
            paragraph(&context.language.list(&names))
        };
        if !license.covers.is_empty() {
            let parts = context.language.list(&license.covers);
            body.push_str(&paragraph(
                &context
                    .language
                    .text("license-covers", &[("parts", &parts)]),
            ));
        }
        body.push_str(evidence(&license.evidence, LEVEL).as_str());
        Part {
            label: clean(&license.spdx).into_owned(),
            href: single.map(|(value, (_, facet))| context.links.to(&value_address(facet, value))),
            body: Html::new(body),
            ..Part::default()
        }
    };
    good.entry.indicators.licenses.iter().map(part).collect()
}
