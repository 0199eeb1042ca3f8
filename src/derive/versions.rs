//! How the results of goods differ between two versions of the Standard.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::entry::IndicatorKey;
use crate::good::{Good, Status};
use crate::standard::decisions::decided;
use crate::standard::{Assessed, Outcome, Release, Standard};

/// What differs between two versions.
#[derive(Debug)]
pub struct Difference<'a> {
    /// The version before.
    pub from: &'a Release,
    /// The version after.
    pub to: &'a Release,
    /// How many goods were compared; former ones are not assessed.
    pub compared: usize,
    /// The goods with a difference, in their order.
    pub goods: Vec<Differing<'a>>,
    /// How many goods have each difference, by indicator in the order of the Standard, then by rule.
    pub rules: Vec<Count>,
}

/// A good with a difference.
#[derive(Debug)]
pub struct Differing<'a> {
    /// The good.
    pub good: &'a Good,
    /// Its indicators with a difference.
    pub indicators: Vec<Pair>,
}

/// An indicator of a good under both versions.
#[derive(Debug)]
pub struct Pair {
    /// The result under the version before.
    pub before: Assessed,
    /// The result under the version after.
    pub after: Assessed,
}

/// How many goods have a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The indicator.
    pub indicator: IndicatorKey,
    /// Its number.
    pub number: String,
    /// The rule that makes the difference; none if reviewers decided, or no rule applies.
    pub rule: Option<String>,
    /// The result under the version before.
    pub before: Outcome,
    /// The result under the version after.
    pub after: Outcome,
    /// How many goods.
    pub goods: usize,
}

impl Pair {
    /// The result that explains the difference: the later one, or the earlier one if nothing is open
    /// any more.
    #[must_use]
    pub fn telling(&self) -> &Assessed {
        if self.is_past() {
            &self.before
        } else {
            &self.after
        }
    }

    /// Whether the rule that makes the difference decides only under the version before.
    #[must_use]
    pub fn is_past(&self) -> bool {
        self.after.code.is_none() && self.before.code.is_some()
    }

    fn differs(&self) -> bool {
        let parts = |one: &Assessed| (one.result, one.applicable, one.code.clone());
        parts(&self.before) != parts(&self.after)
    }
}

/// Compares the results of goods under two versions. Under each, a good counts as assessed against it,
/// so that the questions of that version are asked.
#[must_use]
pub fn versions<'a>(
    goods: &'a [Good],
    standard: &Standard,
    (from, to): (&'a Release, &'a Release),
) -> Difference<'a> {
    let assessed: Vec<&Good> = goods
        .iter()
        .filter(|good| good.status != Status::Former)
        .collect();
    let under = |good: &Good, release: &Release| {
        let results = standard.assess_under(&good.entry, &release.version);
        decided(&good.entry, standard, results)
    };
    let differing = assessed.par_iter().filter_map(|&good| {
        let both = under(good, from).into_iter().zip(under(good, to));
        let pairs = both.map(|(before, after)| Pair { before, after });
        let indicators: Vec<Pair> = pairs.filter(Pair::differs).collect();
        (!indicators.is_empty()).then_some(Differing { good, indicators })
    });
    let goods: Vec<Differing<'a>> = differing.collect();
    Difference {
        from,
        to,
        compared: assessed.len(),
        rules: counts(&goods, standard),
        goods,
    }
}

fn counts(goods: &[Differing<'_>], standard: &Standard) -> Vec<Count> {
    let place = |key| {
        let mut indicators = standard.indicators().iter();
        indicators.position(|indicator| indicator.key == key)
    };
    let mut counts = BTreeMap::new();
    for pair in goods.iter().flat_map(|one| &one.indicators) {
        let (before, after) = (pair.before.result, pair.after.result);
        let rule = pair.telling().code.clone();
        let key = (place(pair.after.key), rule, before, after);
        let number = || (pair.after.key, pair.after.number.clone(), 0);
        counts.entry(key).or_insert_with(number).2 += 1;
    }
    let all = counts.into_iter();
    all.map(
        |((_, rule, before, after), (indicator, number, goods))| Count {
            indicator,
            number,
            rule,
            before,
            after,
            goods,
        },
    )
    .collect()
}
