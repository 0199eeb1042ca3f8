//! What organisations have to do for their goods: what is due, and what their entries do not answer yet.

use std::collections::BTreeMap;

use super::queue::{Due, Queue};
use crate::catalog::{Catalog, Status};
use crate::entry::Entry;
use crate::slug::name_key;
use crate::standard::{Assessed, Outcome};

/// What one organisation has to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Duties<'a> {
    /// Its name, as the first of its entries writes it.
    pub organization: &'a str,
    /// Its goods with something to do, those that are due first, then by id.
    pub goods: Vec<Duty<'a>>,
}

/// What is to do for a good.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty<'a> {
    /// Its position in the catalogue.
    pub good: usize,
    /// Why and when it is due, if it is.
    pub due: Option<&'a Due>,
    /// The indicators that its answers do not meet.
    pub gaps: Vec<&'a Assessed>,
}

/// What each organisation has to do, by name. A good belongs to its owners, or else to the first organisation that it
/// names; former goods and those without an organisation are left out.
#[must_use]
pub fn duties<'a>(catalog: &'a Catalog, queue: &'a Queue) -> Vec<Duties<'a>> {
    let due: BTreeMap<usize, &Due> = queue.due.iter().map(|due| (due.good, due)).collect();
    let mut found: BTreeMap<String, Duties<'a>> = BTreeMap::new();
    for (position, good) in catalog.goods().iter().enumerate() {
        if good.status == Status::Former {
            continue;
        }
        let open = good
            .assessed
            .iter()
            .filter(|one| one.result == Outcome::Gap);
        let duty = Duty {
            good: position,
            due: due.get(&position).copied(),
            gaps: open.collect(),
        };
        if duty.due.is_none() && duty.gaps.is_empty() {
            continue;
        }
        for name in responsible(&good.entry) {
            let of_name = found.entry(name_key(name)).or_insert_with(|| Duties {
                organization: name,
                goods: Vec::new(),
            });
            of_name.goods.push(duty.clone());
        }
    }
    let mut all: Vec<Duties<'a>> = found.into_values().collect();
    for one in &mut all {
        one.goods.sort_by_key(|duty| {
            (
                duty.due
                    .map_or((true, None), |due| (false, Some(due.group))),
                duty.good,
            )
        });
    }
    all
}

/// The names of those who keep an entry current, each once.
#[must_use]
pub fn responsible(entry: &Entry) -> Vec<&str> {
    let mut names: Vec<&str> = entry
        .organizations_as("owner")
        .map(|one| one.name.trim())
        .collect();
    if names.is_empty() {
        names.extend(entry.organizations.first().map(|one| one.name.trim()));
    }
    let mut seen: Vec<String> = Vec::new();
    names.retain(|name| {
        let key = name_key(name);
        let is_new = !name.is_empty() && !seen.contains(&key);
        seen.push(key);
        is_new
    });
    names
}
