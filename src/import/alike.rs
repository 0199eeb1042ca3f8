//! Entries that are probably the same project under two names.

use std::collections::{BTreeMap, BTreeSet};

use super::note::{Note, NoteKind};
use super::repairs::fold;
use crate::entry::Entry;

/// A note on each pair that shares a repository, or a name or alias.
#[must_use]
pub fn find(entries: &[(String, Entry)]) -> Vec<Note> {
    let mut holders: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
    for (id, entry) in entries {
        for trait_ in traits(entry) {
            holders.entry(trait_).or_default().push(id);
        }
    }
    let mut seen = BTreeSet::new();
    let mut notes = Vec::new();
    for ((what, value), ids) in holders {
        for (i, first) in ids.iter().enumerate() {
            for second in &ids[i + 1..] {
                if seen.insert((*first, *second)) {
                    notes.push(Note {
                        file: format!("{second}.yaml"),
                        pointer: String::new(),
                        entry: (*second).to_owned(),
                        kind: NoteKind::Alike,
                        message: format!(
                            "probably the same project as `{first}`: same {what} `{value}`"
                        ),
                    });
                }
            }
        }
    }
    notes
}

/// What tells a project from others.
fn traits(entry: &Entry) -> BTreeSet<(&'static str, String)> {
    let names = std::iter::once(&entry.name)
        .chain(&entry.aliases)
        .map(|name| ("name", fold(name)))
        .filter(|(_, name)| name.chars().count() > 2);
    let repositories = entry
        .repositories
        .iter()
        .map(|repository| ("repository", place(&repository.url)))
        .filter(|(_, place)| place.matches('/').count() > 1);
    names.chain(repositories).collect()
}

/// An address without what may differ between two spellings of it.
fn place(url: &str) -> String {
    let lower = url.to_lowercase();
    let bare = lower
        .split_once("://")
        .map_or(lower.as_str(), |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let bare = bare.split(['?', '#']).next().unwrap_or(bare);
    let bare = bare.trim_end_matches('/');
    bare.strip_suffix(".git").unwrap_or(bare).to_owned()
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::entry::{Entry, Repository};

    fn entry(name: &str, alias: &str, url: &str) -> Entry {
        Entry {
            name: name.to_owned(),
            aliases: vec![alias.to_owned()],
            repositories: vec![Repository {
                url: url.to_owned(),
                ..Repository::default()
            }],
            ..Entry::default()
        }
    }

    #[test]
    fn a_pair_is_named_once_by_repository_or_by_name_and_alias() {
        let entries = [
            (
                "a",
                entry("Open Thing", "OT", "https://code.example/o/thing"),
            ),
            (
                "b",
                entry(
                    "Other",
                    "open-thing!",
                    "http://www.code.example/O/Thing.git/",
                ),
            ),
            ("c", entry("Third", "OT", "https://code.example/o")),
        ]
        .map(|(id, entry)| (id.to_owned(), entry));
        let notes = find(&entries);
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert_eq!(notes[0].entry, "b");
    }
}
