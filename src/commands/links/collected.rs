//! The addresses that entries use, each with the files that use it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use rayon::prelude::*;
use serde_json::Value;
use url::Url;

use crate::address::obstacle;
use crate::commands::registry::Scope;
use crate::fs::beneath::Root;
use crate::link_check::Reach;
use crate::load::{Content, Role, is_below, list};
use crate::observations::{key, mentions};
use crate::report::links::Used;

/// The addresses that entries use.
#[derive(Debug, Default)]
pub(super) struct Collected {
    /// By address, the files that use it.
    pub(super) used: Used,
    /// The addresses among them that are those of repositories.
    pub(super) repositories: BTreeSet<String>,
    /// The files that cannot be read.
    pub(super) unreadable: BTreeSet<String>,
}

/// What one file uses, and its repositories; nothing if it cannot be read.
type OfFile = Option<(Vec<String>, Vec<String>)>;

/// Reads the entries, all or a part of them. Nobody is asked about former goods: their pages are records.
pub(super) fn collect(
    (root, registry): (&Root, &str),
    scope: Option<&Scope>,
    reach: Reach,
) -> Result<Collected> {
    let mut places = list(root, registry)?;
    places.retain(|place| {
        let is_asked = scope.is_none_or(|scope| is_below(&place.path, &scope.paths));
        place.role() == Role::Entry && is_asked
    });
    let of_files: Vec<(String, OfFile)> = places
        .into_par_iter()
        .map(|place| {
            let document = place.read(root);
            let found = match &document.content {
                Content::Yaml(source) => Some(of_entry(&source.value, reach)),
                _ => None,
            };
            (document.path, found)
        })
        .collect();
    let mut collected = Collected::default();
    for (path, found) in of_files {
        let Some((urls, repositories)) = found else {
            collected.unreadable.insert(path);
            continue;
        };
        for url in urls {
            collected.used.entry(url).or_default().insert(path.clone());
        }
        collected.repositories.extend(repositories);
    }
    Ok(collected)
}

/// The addresses of an entry, and those of its repositories.
fn of_entry(entry: &Value, reach: Reach) -> (Vec<String>, Vec<String>) {
    let is_former = entry.get("archived").is_some()
        || entry.get("stage").and_then(Value::as_str) == Some("ineligible");
    if is_former {
        return Default::default();
    }
    let mut urls: BTreeMap<String, bool> = BTreeMap::new();
    for mention in mentions(entry) {
        let is_repository =
            mention.pointer.starts_with("/repositories/") && mention.pointer.ends_with("/url");
        if let Some(url) = key(&mention.written).filter(|url| is_asked(url, reach)) {
            *urls.entry(url).or_default() |= is_repository;
        }
    }
    let repositories = urls.iter().filter(|(_, is_repository)| **is_repository);
    let repositories = repositories.map(|(url, _)| url.clone()).collect();
    (urls.into_keys().collect(), repositories)
}

/// Whether an address is asked at all: what is only reached from one machine or network is a finding already.
fn is_asked(url: &str, reach: Reach) -> bool {
    let url = Url::parse(url).ok();
    url.is_some_and(|url| reach == Reach::Anywhere || obstacle(&url).is_none())
}
