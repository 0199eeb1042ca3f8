//! Who owns the goods, and how many of them the largest owners have.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, code, labels};
use super::figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
use super::limits::SMALLEST;
use super::say::{Question, Say};
use super::section::Section;
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

/// How many goods the largest owners have, and the list of these goods, which gets this position.
pub(super) fn says(
    facts: &Facts<'_>,
    owners: &[(ValueAt, Vec<usize>)],
    position: usize,
) -> (Vec<Say>, Option<OwnList>) {
    /// How many owners are the largest, at most.
    const LARGEST: usize = 5;
    let section = Section::Owners;
    let union = |some: &[(_, Vec<usize>)]| {
        let goods = some.iter().flat_map(|(_, goods)| goods).copied();
        goods.collect::<BTreeSet<usize>>()
    };
    let base = union(owners).len();
    let list = |count| Cell {
        count,
        list: List::Figure(Name::Owners),
    };
    let some = |count, single| Cell::new(count, List::Owners { single });
    if base == 0 {
        return (Vec::new(), None);
    }
    let unnamed = facts.base.len() - base;
    let mut says = vec![
        Say::new("owners", section)
            .count("owners", some(owners.len(), false))
            .count("goods", list(base))
            .count("unnamed", list(unnamed)),
    ];
    let single = owners.iter().filter(|(_, goods)| goods.len() == 1).count();
    if owners.len() < LARGEST * 2 || base < SMALLEST {
        return (says, None);
    }
    // None of two equal owners is larger than the other.
    let size = |at: usize| owners[at].1.len();
    let largest = (1..=LARGEST)
        .rev()
        .find(|&some| size(some - 1) > size(some));
    let top: Vec<usize> = largest.map_or_else(Vec::new, |some| {
        union(&owners[..some]).into_iter().collect()
    });
    if let Some(largest) = largest {
        let goods = Cell::new(top.len(), List::Own(position));
        let say = Say::new("largest-owners", section).share(top.len(), base);
        let say = say.answers(Question::Dependence);
        says.push(
            say.count("goods", goods)
                .count("all", list(base))
                .count("owners", list(largest)),
        );
    }
    if single > 0 {
        let say = Say::new("single", section).share(single, owners.len());
        let say = say.answers(Question::Dependence);
        let (of, single) = (some(owners.len(), false), some(single, true));
        says.push(say.count("owners", single).count("all", of));
    }
    let own = largest.map(|_| OwnList {
        name: "largest-owners".to_owned(),
        title: "largest-owners",
        label: Label::Text(String::new()),
        goods: top,
    });
    (says, own)
}
