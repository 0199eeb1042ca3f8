//! The parents of entries that are goods of the registry: ids that are not there, and circles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::display::cut;
use super::finding::{Finding, Safe};
use super::identities::Identities;
use super::unknown_id::unknown_id;
use crate::diagnostic::{About, Code, Related};
use crate::entry::Derivation;
use crate::id::is_id;
use crate::suggest::Words;

/// So many goods are followed from one to find out whether it is derived from itself.
const MOST: usize = 200;

/// So many goods of a circle are named.
const SHOWN: usize = 6;

/// The file of a good, and the ids of its parents, each with the number of its item.
type Origin<'a> = (&'a str, &'a [(usize, String)]);

/// Which goods each good is derived from.
pub(super) struct Parents<'a> {
    by_id: BTreeMap<&'a str, Origin<'a>>,
    /// By former id, the present one.
    formerly: BTreeMap<&'a str, &'a str>,
}

impl<'a> Parents<'a> {
    /// Takes ids and paths in the order of the identities.
    pub(super) fn new(files: &[(&'a str, &'a str)], identities: &'a Identities) -> Self {
        let mut parents = Self {
            by_id: BTreeMap::new(),
            formerly: BTreeMap::new(),
        };
        for (&(id, path), (identity, _)) in files.iter().zip(identities.members()) {
            if !is_id(id) {
                continue;
            }
            parents.by_id.entry(id).or_insert((path, &identity.parents));
            for former in &identity.previous_ids {
                parents.formerly.entry(former).or_insert(id);
            }
        }
        parents
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
        let way = self.way_back(own)?;
        let (first, item) = way.first()?;
        let mut shown: Vec<String> = way
            .iter()
            .take(SHOWN)
            .map(|(id, _)| format!("`{}`", cut(id, 60)))
            .collect();
        if way.len() > SHOWN {
            shown.push("…".to_owned());
        }
        let own = cut(own, 60);
        let message = format!(
            "circle of parents: `{own}` is derived from {}, and that from `{own}`",
            shown.join(", that from ")
        );
        let (path, _) = self.by_id.get(first)?;
        let related = Related {
            path: (*path).to_owned(),
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

    /// The shortest way from a good over its parents back to itself: the ids after it, the first with
    /// the number of the item that names it.
    fn way_back(&self, own: &str) -> Option<Vec<(&'a str, usize)>> {
        let (&own, _) = self.by_id.get_key_value(own)?;
        let mut from: BTreeMap<&str, (&'a str, usize)> = BTreeMap::new();
        let mut seen: BTreeSet<&str> = BTreeSet::from([own]);
        let mut open = VecDeque::from([own]);
        while let Some(id) = open.pop_front() {
            let (_, parents) = self.by_id.get(id)?;
            for (item, parent) in *parents {
                let Some((&parent, _)) = self.by_id.get_key_value(parent.as_str()) else {
                    continue;
                };
                if parent == own && id != own {
                    return Some(way(own, id, &from));
                }
                if seen.len() < MOST && seen.insert(parent) {
                    from.insert(parent, (id, *item));
                    open.push_back(parent);
                }
            }
        }
        None
    }
}

/// The steps from a good to the last one.
fn way<'a>(
    own: &str,
    last: &'a str,
    from: &BTreeMap<&str, (&'a str, usize)>,
) -> Vec<(&'a str, usize)> {
    let mut steps = Vec::new();
    let mut at = last;
    while at != own {
        let Some(&(before, item)) = from.get(at) else {
            break;
        };
        steps.push((at, item));
        at = before;
    }
    steps.reverse();
    steps
}
