//! Who owns the goods, and how many of them the largest owners have.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, code, labels};
use super::figure::{Column, Figure, Label, Name, OwnList, Row};
use crate::derive::facets::{Kind, ValueAt};
use crate::slug::{distinct, slug};

/// How many owners are shown, the largest.
const SHOWN: usize = 10;

/// The role of owners.
const OWNER: &str = "owner";

/// Owners with their goods, those with most goods first.
pub(super) fn ranked(facts: &Facts<'_>) -> Vec<(ValueAt, Vec<usize>)> {
    let known = facts.organizations();
    let mut goods: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut facet = 0;
    for &good in &facts.base {
        for owner in facts.good(good).entry.organizations_as(OWNER) {
            if let Some(at) = known.get(&Kind::Organization.key(owner.name.trim())) {
                facet = at.facet;
                goods.entry(at.value).or_default().insert(good);
            }
        }
    }
    let owners = goods.into_iter().map(|(value, goods)| {
        let goods: Vec<usize> = goods.into_iter().collect();
        (ValueAt { facet, value }, goods)
    });
    let mut owners: Vec<(ValueAt, Vec<usize>)> = owners.collect();
    owners.sort_by_key(|(_, goods)| Reverse(goods.len()));
    owners
}

/// The owners with most goods, of all that are [`ranked`]; `None` if no entry names one.
pub(super) fn owners(
    facts: &Facts<'_>,
    owners: &[(ValueAt, Vec<usize>)],
    lists: &mut Vec<OwnList>,
) -> Option<Figure> {
    let all = owners.len();
    let shown = &owners[..all.min(SHOWN)];
    let name = |at: ValueAt| at.of(facts.parts.facets).1.code.as_str();
    let segments = distinct(shown.iter().map(|(at, _)| slug(name(*at))));
    let rows = shown.iter().zip(segments).map(|((at, goods), segment)| {
        let list = OwnList {
            name: format!("owner-{segment}"),
            title: "owner",
            label: Label::Value(*at),
            goods: goods.clone(),
        };
        Row {
            code: code(facts.parts.facets, &[*at]),
            labels: labels(&[*at]),
            cells: vec![facts.listed(lists, (*at, list))],
            ..Row::default()
        }
    });
    let rows: Vec<Row> = rows.collect();
    let owned: BTreeSet<usize> = owners
        .iter()
        .flat_map(|(_, goods)| goods)
        .copied()
        .collect();
    (!rows.is_empty()).then(|| Figure {
        name: Name::Owners,
        heads: vec!["owner"],
        columns: vec![Column::goods()],
        rows,
        base: Some(owned.len()),
        all,
    })
}
