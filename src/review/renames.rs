//! Finds which new entries of a change look like entries of the base under another id.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pair;
use crate::validate::{Former, Likeness, Rules, likenesses};

/// The pairs of a change after those are joined that look like one good: an entry that is removed
/// and a new one, each like no other. Other new entries are told what they look like.
#[must_use]
pub fn renames(mut pairs: Vec<Pair>, previous_ids: &BTreeSet<String>, rules: &Rules) -> Vec<Pair> {
    let (formers, added, found) = {
        let formers = places(&pairs, |pair| is_former(pair, previous_ids));
        let added = places(&pairs, |pair| pair.before.is_none());
        let former = formers.iter().filter_map(|&at| {
            Some(Former {
                before: pairs[at].before.as_ref()?,
                after: pairs[at].after.as_ref(),
            })
        });
        let former: Vec<Former<'_>> = former.collect();
        let new = added.iter().filter_map(|&at| pairs[at].after.as_ref());
        let found = likenesses(&former, &new.collect::<Vec<_>>(), rules);
        (formers, added, found)
    };
    let only = only(&found);
    for (likeness, is_only) in found.into_iter().zip(only) {
        let (former, added) = (formers[likeness.former], added[likeness.added]);
        pairs[added].likenesses.push(likeness.finding);
        if is_only && pairs[former].after.is_none() {
            pairs[added].before = pairs[former].before.take();
        }
    }
    pairs.retain(|pair| pair.before.is_some() || pair.after.is_some());
    pairs
}

/// Whether the address of an entry of the base leads to another good now, or nowhere.
fn is_former(pair: &Pair, previous_ids: &BTreeSet<String>) -> bool {
    match (&pair.before, &pair.after) {
        (Some(before), None) => !previous_ids.contains(&before.stem),
        (Some(before), Some(after)) => before.stem == after.stem,
        (None, _) => false,
    }
}

/// The places of some pairs in the list.
fn places(pairs: &[Pair], is_wanted: impl Fn(&Pair) -> bool) -> Vec<usize> {
    let wanted = pairs.iter().enumerate().filter(|(_, pair)| is_wanted(pair));
    wanted.map(|(at, _)| at).collect()
}

/// Of each likeness, whether both of its entries are in no other one.
fn only(found: &[Likeness]) -> Vec<bool> {
    let count = |key: fn(&Likeness) -> usize| {
        let mut count: BTreeMap<usize, usize> = BTreeMap::new();
        for one in found {
            *count.entry(key(one)).or_default() += 1;
        }
        count
    };
    let of_former = count(|one| one.former);
    let of_added = count(|one| one.added);
    let only = found.iter();
    only.map(|one| of_former[&one.former] == 1 && of_added[&one.added] == 1)
        .collect()
}
