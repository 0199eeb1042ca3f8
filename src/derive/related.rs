//! Which recognised goods are like a good, and what they share with it.
//!
//! Two goods are as like each other as what they share is rare: an organisation that supports
//! both, a sector, a word of both summaries. What very many goods have tells nothing and would make
//! every good like every other.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::facets::{Facet, Kind};
use super::lineage::Lineage;
use crate::catalog::{Catalog, Good, Status};

/// How many goods are named for each.
const MOST: usize = 4;

/// From how many goods on a trait is too common to lead from one to another.
const COMMON: usize = 150;

/// The fewest letters of a word that tells something.
const LETTERS: usize = 5;

/// How many traits two goods must share, unless an organisation, a sector or a collection is among them.
const ENOUGH: usize = 3;

/// What the sorts of traits count that are enough by themselves.
const TELLING: u64 = 3;

/// A good that is like another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Its position in the catalogue.
    pub good: usize,
    /// What it is to the good, if one is derived from the other or both have a parent in common.
    pub kin: Option<Kin>,
    /// What both have, the most telling first.
    pub shared: Vec<Trait>,
}

/// What a good is to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kin {
    /// The other one is derived from it.
    Parent,
    /// It is derived from the other one.
    Derivative,
    /// Both are derived from the parent that this item of the other one names.
    Sibling(usize),
}

/// Something that goods have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trait {
    /// A value of a facet, by their positions.
    Value(usize, usize),
    /// A word of name or summary, in lower case.
    Word(String),
}

/// What a trait says and which goods have it.
struct Posting {
    what: Trait,
    /// How much its sort counts.
    worth: u64,
    /// That times how rare it is.
    weight: u64,
    /// Positions of the recognised goods that have it, ascending.
    goods: Vec<usize>,
}

/// Per good in the order of the catalogue, the recognised ones that are most like it: first its parents,
/// the goods derived from it, and those with the same parent.
#[must_use]
pub fn related(catalog: &Catalog, facets: &[Facet], lineages: &[Lineage]) -> Vec<Vec<Related>> {
    let goods = catalog.goods();
    let traits = traits(goods, facets);
    let mut of_good: Vec<Vec<usize>> = vec![Vec::new(); goods.len()];
    let mut postings: Vec<Posting> = Vec::new();
    let current = goods.iter().filter(|good| good.status == Status::Current);
    let all = current.count();
    for (what, holders) in traits {
        let is_current = |&position: &usize| goods[position].status == Status::Current;
        let current: Vec<usize> = holders.iter().copied().filter(is_current).collect();
        if current.is_empty() || current.len() > COMMON || current.len() * 2 > all {
            continue;
        }
        for &position in &holders {
            of_good[position].push(postings.len());
        }
        let worth = worth(&what, facets);
        postings.push(Posting {
            worth,
            weight: worth * rarity(all, current.len()),
            what,
            goods: current,
        });
    }
    let total = |traits: &Vec<usize>| traits.iter().map(|&at| postings[at].weight).sum::<u64>();
    let totals: Vec<u64> = of_good.iter().map(total).collect();
    let positions = (0..goods.len()).into_par_iter();
    positions
        .map_init(
            || vec![0_u64; goods.len()],
            |scores, position| {
                let likest = likest(position, (&of_good[position], &postings, &totals), scores);
                with_kin(relatives(goods, &lineages[position]), likest)
            },
        )
        .collect()
}

/// The recognised relatives of a good, the nearest first.
fn relatives(goods: &[Good], lineage: &Lineage) -> Vec<(usize, Kin)> {
    let parents = lineage.parents.iter().map(|&(at, _)| (at, Kin::Parent));
    let derivatives = lineage.derivatives.iter();
    let derivatives = derivatives.map(|&(at, _)| (at, Kin::Derivative));
    let siblings = lineage.siblings.iter();
    let siblings = siblings.map(|&(at, item)| (at, Kin::Sibling(item)));
    let mut found: Vec<(usize, Kin)> = Vec::new();
    for (at, kin) in parents.chain(derivatives).chain(siblings) {
        let is_new = found.iter().all(|&(known, _)| known != at);
        if is_new && goods[at].status == Status::Current && found.len() < MOST {
            found.push((at, kin));
        }
    }
    found
}

/// The relatives before those that are only alike; what a relative has in common stays with it.
fn with_kin(relatives: Vec<(usize, Kin)>, mut likest: Vec<Related>) -> Vec<Related> {
    let mut found: Vec<Related> = Vec::with_capacity(MOST);
    for (good, kin) in relatives {
        let at = likest.iter().position(|one| one.good == good);
        let shared = at.map_or_else(Vec::new, |at| likest.remove(at).shared);
        found.push(Related {
            good,
            kin: Some(kin),
            shared,
        });
    }
    found.extend(likest);
    found.truncate(MOST);
    found
}

/// The traits of all goods, with who has each.
fn traits(goods: &[Good], facets: &[Facet]) -> BTreeMap<Trait, Vec<usize>> {
    let mut traits: BTreeMap<Trait, Vec<usize>> = BTreeMap::new();
    for (at, facet) in facets.iter().enumerate() {
        if worth(&Trait::Value(at, 0), facets) > 0 {
            for (value, term) in facet.values.iter().enumerate() {
                traits.insert(Trait::Value(at, value), term.goods.clone());
            }
        }
    }
    let words: Vec<BTreeSet<String>> = goods.par_iter().map(words).collect();
    for (position, words) in words.into_iter().enumerate() {
        for word in words {
            traits.entry(Trait::Word(word)).or_default().push(position);
        }
    }
    traits
}

/// The longer words of a good's name and summary.
fn words(good: &Good) -> BTreeSet<String> {
    let text = format!("{} {}", good.entry.name, good.entry.summary).to_lowercase();
    text.split(|c: char| !c.is_alphanumeric())
        .map(singular)
        .filter(|word| word.chars().count() >= LETTERS)
        .map(str::to_owned)
        .collect()
}

fn singular(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'i', 'u']) => stem,
        _ => word,
    }
}

/// How much it counts that two goods share a trait of a sort; nothing for what says little.
fn worth(what: &Trait, facets: &[Facet]) -> u64 {
    match what {
        Trait::Word(_) => 2,
        Trait::Value(at, _) => match facets[*at].kind {
            Kind::Organization | Kind::Collection | Kind::Sector => TELLING,
            Kind::Goal => 2,
            Kind::Category | Kind::Language | Kind::License => 0,
            Kind::Country => 1,
        },
    }
}

/// The binary logarithm of how rare something is, in quarters: the same on every machine.
fn rarity(all: usize, having: usize) -> u64 {
    let ratio = (all as u64 * 1024) / having.max(1) as u64;
    let exponent = ratio.max(1).ilog2();
    let quarters = (ratio << 2 >> exponent) & 3;
    (u64::from(exponent).saturating_sub(10) * 4) + quarters + 1
}

/// The goods that share most with one; `scores` is all zero before and after.
fn likest(
    own: usize,
    (traits, postings, totals): (&[usize], &[Posting], &[u64]),
    scores: &mut [u64],
) -> Vec<Related> {
    let mut met: Vec<usize> = Vec::new();
    for &at in traits {
        for &other in &postings[at].goods {
            if scores[other] == 0 && other != own {
                met.push(other);
            }
            scores[other] += postings[at].weight;
        }
    }
    // Who has many traits shares some with everybody.
    let rank = |other: usize| scores[other] * scores[other] / (totals[other] + totals[own]).max(1);
    let mut ranked: Vec<(u64, usize)> = met.iter().map(|&other| (rank(other), other)).collect();
    ranked.sort_by_key(|&(rank, other)| (std::cmp::Reverse(rank), other));
    let shared = |other: usize| {
        let mut shared: Vec<&Posting> = traits
            .iter()
            .map(|&at| &postings[at])
            .filter(|posting| posting.goods.binary_search(&other).is_ok())
            .collect();
        shared.sort_by_key(|posting| std::cmp::Reverse(posting.weight));
        shared
    };
    let found = ranked.into_iter().filter_map(|(_, other)| {
        let shared = shared(other);
        let is_telling = shared.len() >= ENOUGH || shared.iter().any(|one| one.worth == TELLING);
        is_telling.then(|| Related {
            good: other,
            kin: None,
            shared: shared.into_iter().map(|one| one.what.clone()).collect(),
        })
    });
    let found = found.take(MOST).collect();
    for other in met {
        scores[other] = 0;
    }
    scores[own] = 0;
    found
}

#[cfg(test)]
mod tests {
    use super::rarity;

    #[test]
    fn what_is_rarer_weighs_more() {
        assert!(rarity(1000, 2) > rarity(1000, 3));
        assert!(rarity(1000, 3) > rarity(1000, 100));
        assert_eq!(rarity(8, 8), 1);
        assert_eq!(rarity(8, 4), 5);
    }
}
