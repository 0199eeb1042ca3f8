//! The parents of entries that are goods of the registry: ids that are not there, and circles.

use std::collections::{BTreeMap, VecDeque};

use super::display::cut;
use super::finding::{Finding, Safe};
use super::identities::Identities;
use super::unknown_id::unknown_id;
use crate::diagnostic::{About, Code, Related};
use crate::entry::Derivation;
use crate::id::is_id;
use crate::suggest::Words;

/// So many steps are made from a good to find out whether it is derived from itself.
const MOST: usize = 500;

/// So many goods of a circle are named.
const SHOWN: usize = 6;

/// Which goods each good is derived from.
pub(super) struct Parents<'a> {
    /// All goods that have an id of their own: id and path.
    files: Vec<(&'a str, &'a str)>,
    /// By id, the place in `files`.
    by_id: BTreeMap<&'a str, usize>,
    /// By place, the places of the parents, each with the number of the item that names it.
    above: Vec<Vec<(usize, usize)>>,
    /// By former id, the present one.
    formerly: BTreeMap<&'a str, &'a str>,
}

impl<'a> Parents<'a> {
    /// Takes ids and paths in the order of the identities.
    pub(super) fn new(files: &[(&'a str, &'a str)], identities: &'a Identities) -> Self {
        let mut known: Vec<(&str, &str)> = Vec::new();
        let mut by_id: BTreeMap<&str, usize> = BTreeMap::new();
        let mut formerly: BTreeMap<&str, &str> = BTreeMap::new();
        let mut named: Vec<&[(usize, String)]> = Vec::new();
        for (&(id, path), (identity, _)) in files.iter().zip(identities.members()) {
            if !is_id(id) || by_id.contains_key(id) {
                continue;
            }
            by_id.insert(id, known.len());
            known.push((id, path));
            named.push(&identity.parents);
            for former in &identity.previous_ids {
                formerly.entry(former).or_insert(id);
            }
        }
        let place = |(item, id): &(usize, String)| Some((*by_id.get(id.as_str())?, *item));
        let parents = named.into_iter();
        let parents = parents.map(|ids| ids.iter().filter_map(place).collect());
        Self {
            above: parents.collect(),
            files: known,
            by_id,
            formerly,
        }
    }

    /// What is wrong with the parents of an entry; `known` are all ids.
    pub(super) fn check(
        &self,
        derived: &[Derivation],
        (own, known): (&str, &Words<'_>),
    ) -> Vec<Finding> {
        let named = derived.iter().enumerate();
        let named = named.filter_map(|(n, parent)| {
            Some((format!("/derived_from/{n}/good"), parent.good.as_deref()?))
        });
        let mut found: Vec<Finding> = named
            .filter_map(|(pointer, id)| self.reference(&pointer, id, (own, known)))
            .collect();
        found.extend(self.circle(own));
        found
    }

    /// The fault of naming a parent that is not there.
    fn reference(
        &self,
        pointer: &str,
        id: &str,
        (own, known): (&str, &Words<'_>),
    ) -> Option<Finding> {
        if id == own {
            let message = format!("`{id}` is the id of this entry itself");
            let finding = Finding::new(Code::UnknownReference, pointer, message);
            return Some(
                finding.help("write the id of the parent; a good is not derived from itself"),
            );
        }
        if known.contains(id) {
            return None;
        }
        let shown = cut(id, 100);
        match self.formerly.get(id) {
            Some(&now) if now == own => {
                let message = format!("`{shown}` is a former id of this entry itself");
                let finding = Finding::new(Code::UnknownReference, pointer, message);
                Some(finding.help("write the id of the parent; a good is not derived from itself"))
            }
            Some(&now) => {
                let message =
                    format!("there is no entry `{shown}` any more: its id is now `{now}`");
                let finding = Finding::new(Code::UnknownReference, pointer, message);
                let finding = finding.about(About::Missing(id.to_owned()));
                Some(
                    finding
                        .help(format!("write `{now}`"))
                        .replace(now, Safe::No),
                )
            }
            None => {
                let finding = unknown_id(pointer, id, (known, own));
                Some(match known.closest(id, own) {
                    Some(_) => finding,
                    None => finding.help("write the file name of an entry, without `.yaml`; if the parent is not in this registry, write its `name` and `url` instead of `good`"),
                })
            }
        }
    }

    /// The fault of being derived from itself through others.
    fn circle(&self, own: &str) -> Option<Finding> {
        let way = self.way_back(*self.by_id.get(own)?)?;
        let &(first, item) = way.first()?;
        let name = |at: usize| cut(self.files[at].0, 60);
        let mut shown: Vec<String> = way
            .iter()
            .take(SHOWN)
            .map(|&(at, _)| format!("`{}`", name(at)))
            .collect();
        if way.len() > SHOWN {
            shown.push("…".to_owned());
        }
        let own = cut(own, 60);
        let message = format!(
            "circle of parents: `{own}` is derived from {}, and that from `{own}`",
            shown.join(", that from ")
        );
        let related = Related {
            path: self.files[first].1.to_owned(),
            line: None,
            column: None,
            message: "the parent".to_owned(),
        };
        Some(
            Finding::new(
                Code::CircularDerivation,
                format!("/derived_from/{item}/good"),
                message,
            )
            .help("keep `derived_from` only in the good that came later")
            .related([related], 1),
        )
    }

    /// The shortest way from a good over its parents back to itself: the goods after it, the first with
    /// the number of the item that names it.
    fn way_back(&self, own: usize) -> Option<Vec<(usize, usize)>> {
        let mut from: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        let mut open = VecDeque::from([own]);
        let mut steps = 0;
        while let Some(at) = open.pop_front() {
            for &(parent, item) in &self.above[at] {
                if parent == own && at != own {
                    return Some(way(own, at, &from));
                }
                steps += 1;
                if steps > MOST {
                    return None;
                }
                if parent != own && !from.contains_key(&parent) {
                    from.insert(parent, (at, item));
                    open.push_back(parent);
                }
            }
        }
        None
    }
}

/// The goods from one to the last.
fn way(own: usize, last: usize, from: &BTreeMap<usize, (usize, usize)>) -> Vec<(usize, usize)> {
    let mut steps = Vec::new();
    let mut at = last;
    while at != own {
        let Some(&(before, item)) = from.get(&at) else {
            break;
        };
        steps.push((at, item));
        at = before;
    }
    steps.reverse();
    steps
}
