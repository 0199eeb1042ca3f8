//! Pairs the former versions of changed files with the present ones.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::derive::history::same_goods;
use crate::diagnostic::Diagnostic;
use crate::load::history::Version;
use crate::load::{Content, Document};

/// If there were more comparisons, contents are not compared.
const MOST_COMPARISONS: usize = 10_000;

/// The two versions of an entry; one of them may be absent.
#[derive(Debug, Clone)]
pub struct Pair {
    /// As it was.
    pub before: Option<Document>,
    /// As it is.
    pub after: Option<Document>,
    /// What makes the new entry look like one of the base under another id.
    pub likenesses: Vec<Diagnostic>,
}

impl Pair {
    fn new(before: Option<Document>, after: Option<Document>) -> Self {
        Self {
            before,
            after,
            likenesses: Vec::new(),
        }
    }
}

/// Pairs the former states of changed files with the present ones: those with the same path; then
/// the same id; then those that list the former id in `previous_ids`; then those that the history of
/// a good follows too, by their name or repository; then those with nearly the same content.
#[must_use]
pub fn pairs(before: Vec<Document>, after: Vec<Document>) -> Vec<Pair> {
    let comparisons = before.len() * after.len();
    let mut matcher = Matcher {
        old: before.into_iter().map(Some).collect(),
        new: after.into_iter().map(Some).collect(),
        pairs: Vec::new(),
    };
    matcher.match_by(|document| vec![document.path.clone()], |old| &old.path);
    matcher.match_by(|document| vec![document.stem.clone()], |old| &old.stem);
    matcher.match_by(previous_ids, |old| &old.stem);
    matcher.match_by_history();
    if comparisons <= MOST_COMPARISONS {
        matcher.match_by_content();
    }
    let gone = matcher.old.into_iter().flatten();
    let came = matcher.new.into_iter().flatten();
    let gone = gone.map(|one| Pair::new(Some(one), None));
    matcher
        .pairs
        .into_iter()
        .chain(gone)
        .chain(came.map(|one| Pair::new(None, Some(one))))
        .collect()
}

/// The documents that have no partner yet, and those that have one.
struct Matcher {
    old: Vec<Option<Document>>,
    new: Vec<Option<Document>>,
    pairs: Vec<Pair>,
}

impl Matcher {
    /// Pairs each former document with the first present one that has the same key.
    fn match_by(
        &mut self,
        keys: impl Fn(&Document) -> Vec<String>,
        key: impl Fn(&Document) -> &String,
    ) {
        let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        // In reverse, so that `pop` takes the first one.
        for (at, slot) in self.new.iter().enumerate().rev() {
            for key in slot.iter().flat_map(&keys) {
                by_key.entry(key).or_default().push(at);
            }
        }
        for at in 0..self.old.len() {
            let Some(found) = self.old[at]
                .as_ref()
                .and_then(|old| by_key.get_mut(key(old)))
            else {
                continue;
            };
            while let Some(other) = found.pop() {
                if self.new[other].is_some() {
                    self.pair(at, other);
                    break;
                }
            }
        }
    }

    /// Pairs the documents that the history of a good takes for one.
    fn match_by_history(&mut self) {
        for (old, new) in same_goods(&versions(&self.old), &versions(&self.new)) {
            self.pair(old, new);
        }
    }

    /// Pairs each former document with the first present one that has nearly the same content.
    fn match_by_content(&mut self) {
        let read = |slot: &Option<Document>| slot.as_ref().and_then(Leaves::of);
        let old: Vec<Option<Leaves>> = self.old.iter().map(read).collect();
        let new: Vec<Option<Leaves>> = self.new.iter().map(read).collect();
        for (at, one) in old.iter().enumerate() {
            let Some(one) = one else { continue };
            let partner = new.iter().enumerate().position(|(other, said)| {
                let said = said.as_ref().filter(|_| self.new[other].is_some());
                said.is_some_and(|said| one.is_much_like(said))
            });
            if let Some(other) = partner {
                self.pair(at, other);
            }
        }
    }

    fn pair(&mut self, old: usize, new: usize) {
        let (before, after) = (self.old[old].take(), self.new[new].take());
        self.pairs.push(Pair::new(before, after));
    }
}

/// The documents without a partner that are entries, by their places.
fn versions(slots: &[Option<Document>]) -> Vec<(usize, Version)> {
    let open = slots.iter().enumerate().filter_map(|(at, slot)| {
        let Content::Yaml(source) = &slot.as_ref()?.content else {
            return None;
        };
        Some((at, Version::of(&source.value)?))
    });
    open.collect()
}

/// The ids that an entry says it had before.
fn previous_ids(document: &Document) -> Vec<String> {
    let Content::Yaml(source) = &document.content else {
        return Vec::new();
    };
    let ids = source.value["previous_ids"].as_array();
    let ids = ids.into_iter().flatten().filter_map(Value::as_str);
    ids.map(str::to_owned).collect()
}

/// The content of a document.
struct Leaves {
    name: Value,
    /// Its texts and numbers.
    leaves: BTreeSet<String>,
}

impl Leaves {
    fn of(document: &Document) -> Option<Self> {
        let Content::Yaml(source) = &document.content else {
            return None;
        };
        Some(Self {
            name: source.value["name"].clone(),
            leaves: leaves(&source.value),
        })
    }

    /// Whether the two have nearly all content in common or, under the same name, most of it.
    fn is_much_like(&self, other: &Self) -> bool {
        let of_ten = if self.name == other.name { 5 } else { 9 };
        let (one, other) = (&self.leaves, &other.leaves);
        let most = one.len().max(other.len()) * of_ten;
        // They cannot share more than the smaller one has.
        one.len().min(other.len()) * 10 > most && one.intersection(other).count() * 10 > most
    }
}

/// The texts and numbers in a value.
fn leaves(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            leaf => {
                found.insert(leaf.to_string());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Pair, pairs};
    use crate::load::{Document, Role, parse};

    fn document(path: &str, text: &str) -> Document {
        let name = path.rsplit('/').next().unwrap();
        Document {
            path: path.to_owned(),
            stem: name.strip_suffix(".yaml").unwrap().to_owned(),
            role: Role::Entry,
            content: parse(text.as_bytes().to_vec()),
        }
    }

    fn told(pairs: &[Pair]) -> Vec<String> {
        let path = |one: &Option<Document>| one.as_ref().map_or("-", |d| &d.path).to_owned();
        let both = pairs
            .iter()
            .map(|pair| (path(&pair.before), path(&pair.after)));
        both.map(|(before, after)| format!("{before} {after}"))
            .collect()
    }

    #[test]
    fn files_are_followed_by_path_id_former_id_and_content() {
        let before = vec![
            document("r/kept.yaml", "name: Kept\n"),
            document("r/moved.yaml", "name: Moved\n"),
            document("r/old.yaml", "name: Old\n"),
            document("r/tipo.yaml", "name: Typo\nsummary: A good.\nstage: dpg\n"),
            document("r/gone.yaml", "name: Gone\n"),
        ];
        let after = vec![
            document("r/kept.yaml", "name: Kept on\n"),
            document("r/sub/moved.yaml", "name: Moved\n"),
            document("r/new.yaml", "name: New\nprevious_ids: [old]\n"),
            document(
                "r/typo.yaml",
                "name: Typo\nsummary: A good.\nstage: nominee\n",
            ),
            document("r/came.yaml", "name: Came\n"),
        ];
        assert_eq!(
            told(&pairs(before, after)),
            [
                "r/kept.yaml r/kept.yaml",
                "r/moved.yaml r/sub/moved.yaml",
                "r/old.yaml r/new.yaml",
                "r/tipo.yaml r/typo.yaml",
                "r/gone.yaml -",
                "- r/came.yaml",
            ]
        );
    }
}
