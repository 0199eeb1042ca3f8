//! Which goods that left and which that came in one change are the same under another id.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use crate::load::history::Version;

/// A name or repository that more goods of one change share tells none of them from the others.
const COMMON: usize = 4;

/// Old and new key of each good that left and came in one change: both have one name or one
/// repository, and no other good that left or came has it too.
///
/// The history of a good follows these, and `dpg review` asks for `previous_ids` where one of them
/// lacks it.
#[must_use]
pub fn same_goods<K: Copy + Ord>(
    went: &[(K, impl Borrow<Version>)],
    came: &[(K, impl Borrow<Version>)],
) -> Vec<(K, K)> {
    let (went, came) = (holders(went), holders(came));
    let mut news_of: BTreeMap<K, BTreeSet<K>> = BTreeMap::new();
    let mut olds_of: BTreeMap<K, BTreeSet<K>> = BTreeMap::new();
    for (mark, olds) in &went {
        let news = came.get(mark).map_or(&[][..], Vec::as_slice);
        if olds.len() > COMMON || news.len() > COMMON {
            continue;
        }
        for &old in olds {
            for &new in news {
                news_of.entry(old).or_default().insert(new);
                olds_of.entry(new).or_default().insert(old);
            }
        }
    }
    let only = news_of.iter().filter_map(|(old, news)| {
        let new = news
            .first()
            .filter(|new| news.len() == 1 && olds_of[*new].len() == 1)?;
        Some((*old, *new))
    });
    only.collect()
}

/// The goods that have each name and repository.
fn holders<K: Copy>(goods: &[(K, impl Borrow<Version>)]) -> BTreeMap<u64, Vec<K>> {
    let mut holders: BTreeMap<u64, Vec<K>> = BTreeMap::new();
    for (key, version) in goods {
        for mark in &version.borrow().traits {
            holders.entry(*mark).or_default().push(*key);
        }
    }
    holders
}
