//! Faults between entries: an id used twice, an id named that is not there.

use std::collections::BTreeMap;

use super::Judged;
use super::code::Code;
use super::collections::unknown_id;
use super::finding::{Finding, On};
use crate::diagnostic::Related;

/// Adds what is found between entries to the findings of each.
pub(super) fn check(judged: &mut [Judged<'_>]) {
    let mut by_id: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut formerly: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, one) in judged.iter().enumerate() {
        by_id.entry(one.document.stem.clone()).or_default().push(i);
        for id in one.entry.iter().flat_map(|entry| &entry.previous_ids) {
            formerly.entry(id.clone()).or_default().push(i);
        }
    }
    let paths: Vec<String> = judged.iter().map(|one| one.document.path.clone()).collect();
    let others = |owners: Option<&Vec<usize>>, i: usize| -> Vec<Related> {
        owners
            .into_iter()
            .flatten()
            .filter(|&&other| other != i)
            .map(|&other| Related {
                path: paths[other].clone(),
                line: None,
                column: None,
                message: "the other entry".to_owned(),
            })
            .collect()
    };
    for (i, one) in judged.iter_mut().enumerate() {
        let stem = one.document.stem.clone();
        for other in others(by_id.get(&stem), i) {
            one.findings.push(duplicate(&stem, other));
        }
        let Some(entry) = &one.entry else { continue };
        let mut found = Vec::new();
        for (n, id) in entry.previous_ids.iter().enumerate() {
            let taken = others(by_id.get(id), i)
                .into_iter()
                .chain(others(formerly.get(id), i));
            let own = (*id == stem).then(Vec::new);
            if let Some(other) = taken.map(|other| vec![other]).next().or(own) {
                found.push(taken_id(n, id, other));
            }
        }
        if let Some(archived) = &entry.archived {
            for (key, id) in [("by", &archived.by), ("of", &archived.of)] {
                let Some(id) = id else { continue };
                if *id == stem || !by_id.contains_key(id) {
                    let known = by_id.keys().map(String::as_str).filter(|&k| k != stem);
                    found.push(unknown_id(&format!("/archived/{key}"), id, known));
                }
            }
        }
        one.findings.extend(found);
    }
}

fn duplicate(id: &str, other: Related) -> Finding {
    Finding::new(
        Code::DuplicateId,
        "",
        format!("the id `{id}` is taken by `{}`", other.path),
    )
    .on(On::File)
    .help("give one of the two files another name; folders do not tell ids apart")
    .related(other)
}

fn taken_id(position: usize, id: &str, others: Vec<Related>) -> Finding {
    let mut finding = Finding::new(
        Code::PreviousIdTaken,
        format!("/previous_ids/{position}"),
        format!("`{id}` is an id of an entry, or a former id of another one"),
    )
    .help("remove it here: an address can lead to one entry only");
    for other in others {
        finding = finding.related(other);
    }
    finding
}
