//! What visitors come for, in words: the sectors with most goods, each with goods that many countries use.

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Kind, ValueAt};
use crate::markdown::clean;
use crate::pages::besides::links;
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::site::link::Link;

/// How many needs are shown.
const SHOWN: usize = 6;

/// How many goods of each are named.
const NAMED: usize = 3;

/// A need.
#[derive(Serialize)]
pub(crate) struct Need {
    link: Link,
    count: usize,
    /// The goals of the sector, with the number of their goods: most goods name a goal and no sector.
    besides: Vec<Link>,
    /// Names of goods, those used in most countries first.
    names: Vec<String>,
}

/// The sectors with most recognised goods; if hardly any good names its sector, the values of a facet of the registry's
/// own, else types of goods.
pub(super) fn needs(context: &Context<'_>) -> Vec<Need> {
    let sectors = of_kind(context, Kind::Sector);
    let mut own = context.site.sources.own.facets.iter();
    let own = own.find_map(|facet| {
        let needs = of_kind(context, Kind::Own(*facet));
        (needs.len() >= NAMED).then_some(needs)
    });
    let needs = match own {
        _ if sectors.len() >= NAMED => sectors,
        Some(own) => own,
        None => of_kind(context, Kind::Category),
    };
    // One is no choice.
    if needs.len() > 1 { needs } else { Vec::new() }
}

fn of_kind(context: &Context<'_>, kind: Kind) -> Vec<Need> {
    let Some((facet, of)) = context.site.facet(kind) else {
        return Vec::new();
    };
    let mut values: Vec<usize> = (0..of.values.len()).collect();
    values.retain(|&value| of.values[value].counts.current > 0);
    values.sort_by_key(|&value| std::cmp::Reverse(of.values[value].counts.current));
    let needs = values.into_iter().take(SHOWN).map(|value| {
        let label = context.language.labels[facet][value].as_str();
        Need {
            link: context.link(label, &value_address(of, &of.values[value])),
            count: of.values[value].counts.current,
            besides: links(context, ValueAt { facet, value }),
            names: names(context, ValueAt { facet, value }),
        }
    });
    needs.collect()
}

fn names(context: &Context<'_>, at: ValueAt) -> Vec<String> {
    let goods = context.site.listed_with(at, Status::Current);
    let mut goods: Vec<usize> = goods.to_vec();
    let used = |good: usize| context.site.good(good).entry.deployment.used_in.len();
    goods.sort_by_key(|&good| std::cmp::Reverse(used(good)));
    let names = goods.into_iter().take(NAMED);
    names
        .map(|good| clean(&context.texts(&context.site.good(good).entry).name).into_owned())
        .collect()
}
