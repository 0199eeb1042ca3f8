//! Faults between entries: an id used twice, an id named that is not there.

use std::collections::{BTreeMap, BTreeSet};

use super::display::cut;
use super::finding::{Finding, On};
use super::identities::Identities;
use super::parents::Parents;
use super::peer::{Extent, Peer};
use super::unknown_id::unknown_id;
use crate::diagnostic::{Code, MOST_RELATED, Related};
use crate::entry::Archived;
use crate::id::{is_id, is_reserved, reservation};
use crate::load::Document;
use crate::suggest::Words;

/// Which entry has, or had, which id: positions in the list of documents.
struct IdHolders {
    now: BTreeMap<String, Vec<usize>>,
    formerly: BTreeMap<String, Vec<usize>>,
    /// The same for numbers in the Alliance's feed, of current goods only.
    numbers: BTreeMap<String, Vec<usize>>,
    paths: Vec<String>,
}

/// Adds what is found between entries to the findings of each; gives the ids of all of them.
pub(super) fn check(peers: &mut [Peer<'_>], identities: &Identities) -> BTreeSet<String> {
    let holders = IdHolders::new(peers, identities);
    let known = Words::new(holders.now.keys().map(String::as_str));
    let files: Vec<(&str, &str)> = peers.iter().map(|one| file(one.document)).collect();
    let parents = Parents::new(&files, identities);
    for (i, one) in peers.iter_mut().enumerate() {
        if one.extent == Extent::Head {
            continue;
        }
        let stem = &one.document.stem;
        let twins = holders.others(&holders.now, (stem, i), "the other one");
        if twins.all > 0 {
            one.findings.push(duplicate(stem, twins));
        }
        let Some(entry) = one.linked else {
            continue;
        };
        let former = entry.previous_ids.iter().enumerate();
        let mut found: Vec<Finding> = former
            .filter_map(|(n, id)| former_id(&holders, i, &format!("/previous_ids/{n}"), id))
            .collect();
        if let Some(archived) = &entry.archived {
            found.extend(successors(archived, stem, &known));
        }
        let of_parents = parents.check(&entry.derived_from, (stem, &known));
        let unknown = of_parents
            .iter()
            .filter(|one| one.code == Code::UnknownReference);
        one.orphaned = unknown.map(|one| one.pointer.clone()).collect();
        found.extend(of_parents);
        let number = entry.dpga_id.as_deref();
        found.extend(number.and_then(|number| holders.same_number(i, number)));
        one.findings.extend(found);
    }
    holders.now.into_keys().collect()
}

impl IdHolders {
    fn new(peers: &[Peer<'_>], identities: &Identities) -> Self {
        let mut now: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut formerly: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (i, (one, (identity, _))) in peers.iter().zip(identities.members()).enumerate() {
            if is_id(&one.document.stem) {
                now.entry(one.document.stem.clone()).or_default().push(i);
            }
            for id in &identity.previous_ids {
                let holders = formerly.entry(id.clone()).or_default();
                if holders.last() != Some(&i) {
                    holders.push(i);
                }
            }
        }
        let mut numbers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (i, (identity, _)) in identities.members().enumerate() {
            if let Some(number) = identity.dpga_id.clone().filter(|_| identity.is_current()) {
                numbers.entry(number).or_default().push(i);
            }
        }
        let paths = peers.iter().map(|one| one.document.path.clone()).collect();
        Self {
            now,
            formerly,
            numbers,
            paths,
        }
    }

    /// What to say of a current good whose number others have too: they would share an id in the
    /// Alliance's feed.
    fn same_number(&self, own: usize, number: &str) -> Option<Finding> {
        let holders = self.numbers.get(number)?;
        if holders.len() < 2 || !holders.contains(&own) {
            return None;
        }
        let others = self.others(&self.numbers, (number, own), "the other entry");
        let whose = match others.first.as_slice() {
            [one] => format!("`{}`", one.path),
            _ => format!("{} other entries", others.all),
        };
        let message = format!(
            "the number `{}` in `identifiers.dpga_id` is also used by {whose}",
            cut(number, 40)
        );
        Some(
            Finding::new(Code::DuplicateDpgaId, "/identifiers/dpga_id", message)
                .help("remove it from the wrong entry; each number belongs to one good")
                .related(others.first, others.all),
        )
    }

    /// The other files that bear an id, one of the two ways.
    fn others(
        &self,
        ids: &BTreeMap<String, Vec<usize>>,
        (id, own): (&str, usize),
        why: &str,
    ) -> Others {
        let holders = ids.get(id).map_or(&[][..], Vec::as_slice);
        let is_own = holders.binary_search(&own).is_ok();
        let others = holders.iter().filter(|&&other| other != own);
        let related = others.take(MOST_RELATED).map(|&other| Related {
            path: self.paths[other].clone(),
            line: None,
            column: None,
            message: why.to_owned(),
        });
        Others {
            first: related.collect(),
            all: holders.len() - usize::from(is_own),
        }
    }
}

/// Other files that have something in common with one.
pub(super) struct Others {
    /// The first of them.
    pub(super) first: Vec<Related>,
    /// How many there are.
    pub(super) all: usize,
}

/// The fault of an id that other files bear too.
pub(super) fn duplicate(id: &str, others: Others) -> Finding {
    let others_too = match others.first.as_slice() {
        [one] => format!("`{}`", one.path),
        _ => format!("{} other files", others.all),
    };
    Finding::new(
        Code::DuplicateId,
        "",
        format!("the id `{id}` is also used by {others_too}"),
    )
    .on(On::File)
    .help("rename all files but one: an id must be unique in all folders")
    .related(others.first, others.all)
}

/// A former id that leads elsewhere.
fn former_id(holders: &IdHolders, own: usize, pointer: &str, id: &str) -> Option<Finding> {
    if is_reserved(id) {
        return Some(
            Finding::new(
                Code::ReservedId,
                pointer,
                format!("the id `{id}` {}", reservation(id)),
            )
            .help("remove it from `previous_ids`: no entry can have had this id"),
        );
    }
    let now = holders.others(&holders.now, (id, own), "the entry");
    let formerly = holders.others(&holders.formerly, (id, own), "the other entry");
    let is_own = holders
        .now
        .get(id)
        .is_some_and(|at| at.binary_search(&own).is_ok());
    let what = if is_own {
        "the current id of this entry".to_owned()
    } else if let Some(other) = now.first.first() {
        format!("the id of `{}`", other.path)
    } else if let Some(other) = formerly.first.first() {
        format!("also a previous id of `{}`", other.path)
    } else {
        return None;
    };
    Some(
        Finding::new(
            Code::PreviousIdTaken,
            pointer,
            format!("previous id `{id}` is {what}"),
        )
        .help("remove it here: an address can lead to only one entry")
        .related(now.first, now.all)
        .related(formerly.first, formerly.all),
    )
}

/// The id of an entry, and its path.
fn file(document: &Document) -> (&str, &str) {
    (&document.stem, &document.path)
}

/// The entries that take a good's place, or that it repeats.
fn successors(archived: &Archived, own: &str, known: &Words<'_>) -> Vec<Finding> {
    let named = [("by", &archived.by), ("of", &archived.of)];
    named
        .into_iter()
        .filter_map(|(key, id)| id.as_deref().map(|id| (format!("/archived/{key}"), id)))
        .filter_map(|(pointer, id)| {
            if id == own {
                let finding = Finding::new(
                    Code::UnknownReference,
                    pointer,
                    format!("`{id}` is the id of this entry itself"),
                );
                return Some(finding.help("write the id of the other entry"));
            }
            (!known.contains(id)).then(|| unknown_id(&pointer, id, (known, own)))
        })
        .collect()
}
