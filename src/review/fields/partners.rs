//! Pairs the items of a list with those of its former version.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::field::{How, as_text, key};
use crate::review::words::{Budget, words};

/// If more pairs of items are left over, they are not compared word by word.
const MOST_COMPARISONS: usize = 2_500;

/// The difference of two lists of short texts.
pub(super) fn items(old: &[Value], new: &[Value]) -> How {
    let (old, new): (Vec<String>, Vec<String>) = (
        old.iter().map(as_text).collect(),
        new.iter().map(as_text).collect(),
    );
    let mut gone = Unclaimed::new(old.iter().map(|text| Some(text.as_str())));
    let came: Vec<&String> = new
        .iter()
        .filter(|text| gone.take(text).is_none())
        .collect();
    let gone: Vec<String> = gone.left().map(|at| old[at].clone()).collect();
    if gone.is_empty() && came.is_empty() {
        return How::Reordered;
    }
    How::Items {
        added: came.into_iter().cloned().collect(),
        removed: gone,
    }
}

/// For each present item its former one, if any.
pub(super) fn partners(old: &[Value], new: &[Value], budget: &mut Budget) -> Vec<Option<usize>> {
    let mut partners: Vec<Option<usize>> = vec![None; new.len()];
    let mut is_left = vec![true; old.len()];
    let keys: [fn(&Value) -> Option<String>; 2] = [|item| Some(item.to_string()), name];
    for key in keys {
        let left = old.iter().zip(&is_left);
        let left = left.map(|(item, is_left)| key(item).filter(|_| *is_left));
        let left: Vec<Option<String>> = left.collect();
        let mut unclaimed = Unclaimed::new(left.iter().map(Option::as_deref));
        for (item, partner) in new.iter().zip(&mut partners) {
            if partner.is_none() {
                *partner = key(item).and_then(|key| unclaimed.take(&key));
            }
        }
        partners
            .iter()
            .flatten()
            .for_each(|&at| is_left[at] = false);
    }
    let mut left: Vec<usize> = (0..old.len()).filter(|&at| is_left[at]).collect();
    let open = partners.iter().filter(|partner| partner.is_none()).count();
    if left.len() * open <= MOST_COMPARISONS {
        for (item, partner) in new.iter().zip(&mut partners).filter(|(_, p)| p.is_none()) {
            let mut left_at = left.iter();
            let at =
                left_at.position(|&at| words(&as_text(&old[at]), &as_text(item), budget).is_some());
            *partner = at.map(|at| left.remove(at));
        }
    }
    partners
}

/// Items of a list by a key; each is claimed once, the first one first.
struct Unclaimed<'a> {
    by_key: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Unclaimed<'a> {
    fn new(keys: impl DoubleEndedIterator<Item = Option<&'a str>> + ExactSizeIterator) -> Self {
        let mut by_key: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, key) in keys.enumerate().rev() {
            if let Some(key) = key {
                by_key.entry(key).or_default().push(at);
            }
        }
        Self { by_key }
    }

    fn take(&mut self, key: &str) -> Option<usize> {
        self.by_key.get_mut(key)?.pop()
    }

    /// Items that were not claimed, in order.
    fn left(&self) -> impl Iterator<Item = usize> {
        let left: BTreeSet<usize> = self.by_key.values().flatten().copied().collect();
        left.into_iter()
    }
}

/// What identifies an item: its key, and its role if it has one.
fn name(item: &Value) -> Option<String> {
    let (key, text) = key(item)?;
    let role = item.get("role").map(as_text);
    Some(format!("{key}\0{text}\0{role:?}"))
}
