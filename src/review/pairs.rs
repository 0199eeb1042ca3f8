//! Finds which former file became which present one.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::load::{Content, Document};

/// Beyond so many comparisons, files are told apart by path, id and former ids only.
const MOST_COMPARISONS: usize = 10_000;

/// The two states of an entry; one of them may be absent.
#[derive(Debug, Clone)]
pub struct Pair {
    /// As it was.
    pub before: Option<Document>,
    /// As it is.
    pub after: Option<Document>,
}

/// Pairs the former states of changed files with the present ones: those of the same path; then of
/// the same id; then those that name the former id as theirs; then those that say much the same.
#[must_use]
pub fn pairs(before: Vec<Document>, after: Vec<Document>) -> Vec<Pair> {
    let comparisons = before.len() * after.len();
    let mut old: Vec<Option<Document>> = before.into_iter().map(Some).collect();
    let mut new: Vec<Option<Document>> = after.into_iter().map(Some).collect();
    let mut pairs = Vec::new();
    let mut ways: Vec<fn(&Document, &Document) -> bool> = vec![
        |one, other| one.path == other.path,
        |one, other| one.stem == other.stem,
        |one, other| names(other, &one.stem),
    ];
    if comparisons <= MOST_COMPARISONS {
        ways.push(say_the_same);
    }
    for is_same in ways {
        for slot in &mut old {
            let Some(document) = slot.as_ref() else {
                continue;
            };
            let partner = new
                .iter_mut()
                .find(|other| other.as_ref().is_some_and(|other| is_same(document, other)));
            if let Some(partner) = partner {
                pairs.push(Pair {
                    before: slot.take(),
                    after: partner.take(),
                });
            }
        }
    }
    let alone = |before, after| Pair { before, after };
    let gone = old.into_iter().flatten().map(|one| alone(Some(one), None));
    let came = new.into_iter().flatten().map(|one| alone(None, Some(one)));
    pairs.extend(gone.chain(came));
    pairs
}

/// Whether an entry says that it had an id before.
fn names(document: &Document, id: &str) -> bool {
    let Content::Yaml(source) = &document.content else {
        return false;
    };
    let ids = source.value["previous_ids"].as_array();
    ids.is_some_and(|ids| ids.iter().any(|one| one == id))
}

/// Whether more than half of what the two say is the same.
fn say_the_same(one: &Document, other: &Document) -> bool {
    let (Content::Yaml(one), Content::Yaml(other)) = (&one.content, &other.content) else {
        return false;
    };
    let (one, other) = (leaves(&one.value), leaves(&other.value));
    let shared = one.intersection(&other).count();
    shared * 2 > one.len().max(other.len())
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
