//! What organisations have to do for their goods: what is due, and what their entries do not answer yet.

use std::collections::{BTreeMap, BTreeSet};

use super::progress::Turn;
use super::queue::{Due, Group, Queue};
use crate::catalog::{Catalog, Good, Status};
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

impl<'a> Duty<'a> {
    /// Whether the organisation itself has something to do, rather than reviewers or maintainers: a question is open, or
    /// [`Self::due_of_owner`].
    #[must_use]
    pub fn is_of_owner(&self) -> bool {
        !self.gaps.is_empty() || self.due_of_owner().is_some()
    }

    /// What is due from the organisation: a renewal, an answer, a confirmation. Without an answer in time reviewers may
    /// decide, but it can still come.
    #[must_use]
    pub fn due_of_owner(&self) -> Option<&'a Due> {
        self.due.filter(|due| {
            due.turn == Some(Turn::Applicant)
                || matches!(due.group, Group::Lapsed | Group::Outdated)
        })
    }

    /// What is due from reviewers or maintainers.
    #[must_use]
    pub fn due_of_others(&self) -> Option<&'a Due> {
        let is_of_owner = self.due_of_owner().is_some();
        self.due.filter(|_| !is_of_owner)
    }
}

/// How many goods some duties are about; a good of two organisations is one.
pub fn goods<'d, 'a: 'd>(duties: impl IntoIterator<Item = &'d Duty<'a>>) -> usize {
    let goods = duties.into_iter().map(|duty| duty.good);
    goods.collect::<BTreeSet<usize>>().len()
}

/// What is to do for each good, in the order of the catalogue; former goods are left out.
pub fn all<'a>(catalog: &'a Catalog, queue: &'a Queue) -> impl Iterator<Item = Duty<'a>> {
    let due: BTreeMap<usize, &Due> = queue.due.iter().map(|due| (due.good, due)).collect();
    let goods = catalog.goods().iter().enumerate();
    let goods = goods.filter(|(_, good)| good.status != Status::Former);
    let duties = goods.map(move |(position, good)| Duty {
        good: position,
        due: due.get(&position).copied(),
        gaps: gaps(good),
    });
    duties.filter(|duty| duty.due.is_some() || !duty.gaps.is_empty())
}

/// What each organisation has to do, by name. A good belongs to its owners, or else to the first organisation that it
/// names; former goods and those without an organisation are left out.
#[must_use]
pub fn duties<'a>(catalog: &'a Catalog, queue: &'a Queue) -> Vec<Duties<'a>> {
    let mut found: BTreeMap<String, Duties<'a>> = BTreeMap::new();
    for duty in all(catalog, queue) {
        for name in responsible(&catalog.goods()[duty.good].entry) {
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

/// The indicators that the answers of a good do not meet.
#[must_use]
pub fn gaps(good: &Good) -> Vec<&Assessed> {
    let assessed = good.assessed.iter();
    assessed.filter(|one| one.result == Outcome::Gap).collect()
}

/// The names of those who keep an entry current, each once.
#[must_use]
pub fn responsible(entry: &Entry) -> Vec<&str> {
    let names = keepers(entry).map(|at| entry.organizations[at].name.trim());
    let mut names: Vec<&str> = names.collect();
    let mut seen = BTreeSet::new();
    names.retain(|name| !name.is_empty() && seen.insert(name_key(name)));
    names
}

/// The places among the organisations of an entry of those who keep it current: the owners, or else the first.
pub fn keepers(entry: &Entry) -> impl Iterator<Item = usize> {
    let all = &entry.organizations;
    let is_owner = |at: &usize| all[*at].role == "owner";
    let has_owner = all.iter().any(|one| one.role == "owner");
    let count = if has_owner {
        all.len()
    } else {
        all.len().min(1)
    };
    (0..count).filter(move |at| !has_owner || is_owner(at))
}
