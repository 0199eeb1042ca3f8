//! Which recognised goods are like a good, and what they share with it.
//!
//! Two goods are as like each other as what they share is rare: a goal, a sector, a standard that both
//! follow, an organisation that supports both. Countries and words of both summaries count a little, and
//! only between goods that share more than them. What very many goods have tells nothing and would make every
//! good like every other.

mod standards;
mod words;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::facets::{Facet, Kind};
use super::lineage::Lineage;
use crate::catalog::{Catalog, Good, Status};
use crate::lists::{Lists, position};
pub(crate) use standards::standards;
use words::Words;
pub(crate) use words::spelled;

/// How many goods are named for each.
const MOST: usize = 4;

/// From how many goods on a trait is too common to lead from one to another.
const COMMON: usize = 150;

/// The same of a goal and of a sector: there are few of them, so the time still grows with the registry.
const COMMON_SUBJECT: usize = 400;

/// What a sort of traits counts if one of it is enough to make two goods alike.
const TELLING: u32 = 4;

/// What all countries that two goods share count at most, and what all words do: goods that are used in fifty
/// countries would be like each other otherwise, and so would long summaries.
const MOST_OF_SORT: [u32; 3] = [u32::MAX, 24, 16];

/// What says which goods are like each other, for all goods of a catalogue; each is compared with others
/// when that is asked.
#[derive(Debug)]
pub struct Likeness {
    /// The traits that can lead from one good to another.
    traits: Vec<Posting>,
    /// Per trait, the recognised goods that have it, ascending.
    holders: Lists,
    /// Per good, its traits, ascending.
    of_good: Lists,
    /// Per good, what all its traits weigh, also those that it alone has.
    totals: Vec<u32>,
}

/// A good that is like another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related<'a> {
    /// Its position in the catalogue.
    pub good: usize,
    /// What it is to the good, if one is derived from the other or both have a parent in common.
    pub kin: Option<Kin>,
    /// What both have, the most telling first.
    pub shared: Vec<&'a Trait>,
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
    /// An open standard, by its short name.
    Standard(String),
    /// A word of name or summary: lower case, in the singular.
    Word(String),
}

/// The sorts of traits that count together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Fact,
    Country,
    Word,
}

/// A trait and what it counts.
#[derive(Debug)]
struct Posting {
    what: Trait,
    sort: Sort,
    /// How much its sort counts.
    worth: u32,
    /// That times how rare it is.
    weight: u32,
}

/// Another good that has a trait too, and the number of that trait among those of the good it is compared with:
/// in one number, since very many of them are sorted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Met(u64);

impl Met {
    fn new(other: u32, number: u32) -> Self {
        Self(u64::from(other) << 32 | u64::from(number))
    }

    fn other(self) -> usize {
        (self.0 >> 32) as usize
    }

    #[allow(clippy::cast_possible_truncation, reason = "the lower half is meant")]
    fn number(self) -> usize {
        self.0 as u32 as usize
    }
}

impl Likeness {
    /// What the goods of a catalogue have in common.
    #[must_use]
    pub fn new(catalog: &Catalog, facets: &[Facet]) -> Self {
        let goods = catalog.goods();
        let is_current = |&at: &u32| goods[at as usize].status == Status::Current;
        let all = goods.iter().filter(|good| good.status == Status::Current);
        let all = all.count();
        let mut found = Self {
            traits: Vec::new(),
            holders: Lists::default(),
            of_good: Lists::default(),
            totals: Vec::new(),
        };
        let mut sums = vec![[0_u32; 3]; goods.len()];
        let (mut holders, mut current): (Vec<&[u32]>, Vec<(u32, u32)>) = Default::default();
        let words = Words::new(goods);
        let values = values(facets);
        let named = standards(goods);
        let standards = named
            .iter()
            .map(|(name, goods)| (What::Standard(name), goods.as_slice()));
        let traits = values.iter().map(|(what, goods)| (*what, goods.as_slice()));
        let words = words.sorted();
        let words = words.map(|(word, goods)| (What::Word(word), goods));
        for (what, having) in traits.chain(standards).chain(words) {
            let recognised = having.iter().filter(|at| is_current(at)).count();
            if recognised == 0 || recognised > what.common(facets) || recognised * 2 > all {
                continue;
            }
            if having.len() > 1 {
                let (worth, sort) = (what.worth(facets), what.sort(facets));
                let weight = worth * rarity(all, recognised);
                for &good in having {
                    sums[good as usize][sort as usize] += weight;
                }
                let at = position(found.traits.len());
                current.extend(
                    having
                        .iter()
                        .filter(|at| is_current(at))
                        .map(|&good| (at, good)),
                );
                holders.push(having);
                let what = what.into();
                found.traits.push(Posting {
                    what,
                    sort,
                    worth,
                    weight,
                });
            }
        }
        let pairs = holders.iter().enumerate();
        let pairs =
            pairs.flat_map(|(at, having)| having.iter().map(move |&good| (good, position(at))));
        found.of_good = Lists::new(goods.len(), pairs);
        found.totals = sums.into_iter().map(together).collect();
        found.holders = Lists::new(found.traits.len(), current.iter().copied());
        found
    }

    /// The recognised goods that are most like one: first its parents, the goods derived from it, and those
    /// with the same parent.
    #[must_use]
    pub fn of(&self, good: usize, (goods, lineage): (&[Good], &Lineage)) -> Vec<Related<'_>> {
        with_kin(relatives(goods, lineage), self.likest(good))
    }

    /// The goods that share most with one.
    fn likest(&self, good: usize) -> Vec<Related<'_>> {
        let own = position(good);
        let traits = self.of_good.of(good).iter();
        let traits: Vec<&Posting> = traits.map(|&at| &self.traits[at as usize]).collect();
        let numbered = self.of_good.of(good).iter().zip(0_u32..);
        // Each other good once per trait that both have, by the number of the trait among its own.
        let met = numbered.flat_map(|(&at, number)| {
            let others = self.holders.of(at as usize).iter();
            others
                .filter(|other| **other != own)
                .map(move |&other| Met::new(other, number))
        });
        let mut met: Vec<Met> = met.collect();
        met.sort_unstable();
        let of = |met: &Met| traits[met.number()];
        let shared = met.chunk_by(|a, b| a.other() == b.other()).filter(|same| {
            let mut facts = same.iter().map(of).filter(|one| one.sort == Sort::Fact);
            facts.any(|one| one.worth >= TELLING || same.len() > 1)
        });
        let ranked = shared.map(|same| {
            let other = same[0].other();
            let mut sums = [0_u32; 3];
            for one in same.iter().map(of) {
                sums[one.sort as usize] += one.weight;
            }
            let score = u64::from(together(sums));
            // Who has many traits shares some with everybody.
            let total = u64::from(self.totals[other]) + u64::from(self.totals[good]);
            (score * score / total.max(1), Reverse(other), same)
        });
        // Only the first few are taken, so not all are sorted.
        let mut ranked: BinaryHeap<_> = ranked.collect();
        let likest = std::iter::from_fn(|| ranked.pop()).take(MOST);
        let related = likest.map(|(_, Reverse(other), same)| {
            let mut shared: Vec<&Posting> = same.iter().map(of).collect();
            shared.sort_by_key(|posting| (posting.sort, Reverse(posting.weight)));
            Related {
                good: other,
                kin: None,
                shared: shared.into_iter().map(|one| &one.what).collect(),
            }
        });
        related.collect()
    }
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
fn with_kin<'a>(relatives: Vec<(usize, Kin)>, mut likest: Vec<Related<'a>>) -> Vec<Related<'a>> {
    let mut found: Vec<Related<'a>> = Vec::with_capacity(MOST);
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

/// The values of facets that tell something, with who has each.
fn values(facets: &[Facet]) -> Vec<(What<'_>, Vec<u32>)> {
    let numbered = facets.iter().enumerate();
    let values = numbered.flat_map(|(at, facet)| {
        let values = facet.values.iter().enumerate();
        values.map(move |(value, term)| {
            let goods = term.goods.iter().map(|&good| position(good));
            (What::Value(at, value), goods.collect())
        })
    });
    values.filter(|(what, _)| what.worth(facets) > 0).collect()
}

/// What traits count together, by their sorts.
fn together(sums: [u32; 3]) -> u32 {
    let sums = sums.into_iter().zip(MOST_OF_SORT);
    sums.map(|(sum, most)| sum.min(most)).sum()
}

/// A trait whose text is not copied.
#[derive(Clone, Copy)]
enum What<'a> {
    Value(usize, usize),
    Standard(&'a str),
    Word(&'a str),
}

impl From<What<'_>> for Trait {
    fn from(what: What<'_>) -> Self {
        match what {
            What::Value(facet, value) => Self::Value(facet, value),
            What::Standard(name) => Self::Standard(name.to_owned()),
            What::Word(word) => Self::Word(word.to_owned()),
        }
    }
}

impl What<'_> {
    /// How much it counts that two goods share it; nothing for what says little.
    fn worth(self, facets: &[Facet]) -> u32 {
        match self {
            Self::Word(_) => 1,
            Self::Standard(_) => 2,
            Self::Value(at, _) => match facets[at].kind {
                Kind::Organization | Kind::Collection | Kind::Sector => TELLING,
                Kind::Goal => 3,
                Kind::Category
                | Kind::Language
                | Kind::License
                | Kind::LicenseFamily
                | Kind::Link
                | Kind::Region
                | Kind::DevelopedIn
                | Kind::UsedIn
                | Kind::Own(_) => 0,
                Kind::Country => 1,
            },
        }
    }

    fn sort(self, facets: &[Facet]) -> Sort {
        match self {
            Self::Word(_) => Sort::Word,
            Self::Value(at, _) if facets[at].kind == Kind::Country => Sort::Country,
            Self::Value(..) | Self::Standard(_) => Sort::Fact,
        }
    }

    /// How many goods may have it if it is to lead from one to another.
    fn common(self, facets: &[Facet]) -> usize {
        match self {
            Self::Value(at, _) if matches!(facets[at].kind, Kind::Goal | Kind::Sector) => {
                COMMON_SUBJECT
            }
            Self::Value(..) | Self::Standard(_) | Self::Word(_) => COMMON,
        }
    }
}

/// The binary logarithm of how rare something is, in quarters: the same on every machine.
fn rarity(all: usize, having: usize) -> u32 {
    let ratio = (all as u64 * 1024) / having.max(1) as u64;
    let exponent = ratio.max(1).ilog2();
    let quarters = ((ratio << 2 >> exponent) & 3) as u32;
    exponent.saturating_sub(10) * 4 + quarters + 1
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
