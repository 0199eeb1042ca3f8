//! What an entry is derived from: parents named in two ways or twice, distinctions that are missing.

use super::display::cut;
use super::finding::Finding;
use crate::address::plain;
use crate::diagnostic::Code;
use crate::entry::{Derivation, Entry};
use crate::standard::Standard;

/// How a parent is named is checked in all entries, former ones too.
pub(super) fn structure(entry: &Entry) -> Vec<Finding> {
    let parents = &entry.derived_from;
    let mut found: Vec<Finding> = parents.iter().enumerate().filter_map(two_ways).collect();
    for (n, parent) in parents.iter().enumerate() {
        let earlier = parents[..n].iter().position(|other| is_same(other, parent));
        if let Some(earlier) = earlier {
            let message = format!("`derived_from` lists the parent {} twice", name(parent));
            found.push(
                Finding::new(Code::RepeatedItem, format!("/derived_from/{n}"), message)
                    .help("merge the two into one item")
                    .also(format!("/derived_from/{earlier}"), "the first one"),
            );
        }
    }
    found
}

/// Parents from which nothing sets the good apart; of one that is listed again the first item tells.
pub(super) fn undistinguished(entry: &Entry, standard: &Standard) -> Vec<Finding> {
    let all = &entry.derived_from;
    let is_first = |n: usize| all[..n].iter().all(|other| !is_same(other, &all[n]));
    let parents = all.iter().enumerate();
    let open = parents.filter(|(n, parent)| is_first(*n) && !standard.is_distinct(parent));
    open.map(|(n, parent)| {
        let pointer = format!("/derived_from/{n}/{}", parent.key());
        let message = format!(
            "`derived_from[{n}]` does not say what sets the good apart from {}",
            name(parent)
        );
        Finding::new(Code::NoDistinction, pointer, message)
            .help("add `distinction` with a `pillar` (`functional-innovation`, `distinct-impact` or `operational-independence`) and `evidence`: what public value does it offer that the parent does not already offer?")
    })
    .collect()
}

/// A parent that is named as a good of the registry and as a project outside of it.
fn two_ways((n, parent): (usize, &Derivation)) -> Option<Finding> {
    let id = parent.good.as_ref()?;
    let outside = match (&parent.name, &parent.url) {
        (None, None) => return None,
        (Some(_), Some(_)) => "`name` and `url`",
        (Some(_), None) => "`name`",
        (None, Some(_)) => "`url`",
    };
    let pointer = format!("/derived_from/{n}/good");
    let message = format!("`derived_from[{n}]` has `good` and also {outside}");
    Some(
        Finding::new(Code::WrongFormat, pointer, message).help(format!(
            "keep only `good: {}` if the parent is in this registry, else only `name` and `url`",
            cut(id, 100)
        )),
    )
}

fn is_same(one: &Derivation, other: &Derivation) -> bool {
    let is_one_good = one.good.is_some() && one.good == other.good;
    let address = |parent: &Derivation| parent.url.as_deref().map(plain);
    is_one_good || (one.url.is_some() && address(one) == address(other))
}

/// A parent in a message.
fn name(parent: &Derivation) -> String {
    let name = parent.good.as_ref().or(parent.name.as_ref());
    match name {
        Some(name) => format!("`{}`", cut(name, 80)),
        None => "its parent".to_owned(),
    }
}
