//! Compares two versions of an entry field by field.

mod field;
mod partners;

use serde_json::{Map, Value};

use super::version::Version;
use super::words::{Budget, words};
use crate::entry::Entry;
use crate::load::{Content, Document};
use crate::markdown::shorten;
pub use field::{Field, How};
use field::{as_text, key};

/// Texts of more characters are compared word by word.
const LONG: usize = 60;

/// The most fields of one entry that are listed, and the most characters of a label.
const MOST_FIELDS: usize = 1_000;
const LONGEST_LABEL: usize = 500;

/// The fields found so far, how many more there are, and how many words may still be compared.
#[derive(Default)]
pub(super) struct Report {
    pub(super) fields: Vec<Field>,
    pub(super) left_out: usize,
    budget: Budget,
}

impl Report {
    fn add(&mut self, path: &Path, how: How) {
        if self.fields.len() == MOST_FIELDS {
            self.left_out += 1;
            return;
        }
        self.fields.push(Field {
            pointer: path.pointer.clone(),
            label: path.label.clone(),
            how,
        });
    }

    fn count(&self) -> usize {
        self.fields.len() + self.left_out
    }
}

/// Where a value is in the entry.
#[derive(Clone, Default)]
struct Path {
    pointer: String,
    label: String,
}

/// The fields that differ, in the order of the format; if a version has errors, of the files as they
/// are written.
pub(super) fn fields(before: &Version<'_>, after: &Version<'_>) -> Report {
    let is_whole = before.alone.is_whole && after.alone.is_whole;
    let value = |version: &Version<'_>| {
        let whole = version.alone.entry.as_ref().filter(|_| is_whole);
        pruned(whole.map_or_else(|| raw(version.document), canonical))
    };
    let mut found = Report::default();
    compare(&Path::default(), &value(before), &value(after), &mut found);
    found
}

fn canonical(entry: &Entry) -> Value {
    serde_json::to_value(entry).unwrap_or_default()
}

/// The content of a file with errors, as it is written.
fn raw(document: &Document) -> Value {
    match &document.content {
        Content::Yaml(source) => source.value.clone(),
        _ => Value::Null,
    }
}

/// A key that says something even where its value is empty: it makes a good a former one.
const ARCHIVED: &str = "archived";

/// A value without members that are null or empty.
fn pruned(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .map(|(key, member)| (key, pruned(member)))
            .filter(|(key, member)| !is_empty(member) || (key == ARCHIVED && member.is_object()))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.into_iter().map(pruned).collect(),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn compare(path: &Path, before: &Value, after: &Value, found: &mut Report) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(old), Value::Object(new)) => members(path, old, new, found),
        (Value::Array(old), Value::Array(new)) if is_plain(old) && is_plain(new) => {
            found.add(path, partners::items(old, new));
        }
        (Value::Array(old), Value::Array(new)) => list(path, old, new, found),
        (old, new) if is_empty(old) && !new.is_null() => found.add(
            path,
            How::Added {
                after: as_text(new),
            },
        ),
        (old, new) if is_empty(new) => found.add(
            path,
            How::Removed {
                before: as_text(old),
            },
        ),
        (old, new) => {
            let how = text(&as_text(old), &as_text(new), &mut found.budget);
            found.add(path, how);
        }
    }
}

/// Members in the order of the present version, then those that were removed.
fn members(path: &Path, old: &Map<String, Value>, new: &Map<String, Value>, found: &mut Report) {
    let gone = old.keys().filter(|key| !new.contains_key(*key));
    for key in new.keys().chain(gone) {
        let (before, after) = (old.get(key), new.get(key));
        if before == after {
            continue;
        }
        compare(
            &path.member(key),
            before.unwrap_or(&Value::Null),
            after.unwrap_or(&Value::Null),
            found,
        );
    }
}

fn is_plain(items: &[Value]) -> bool {
    items
        .iter()
        .all(|item| !item.is_array() && !item.is_object() && as_text(item).chars().count() <= LONG)
}

/// Two lists of longer items: items with the same key are compared, then those left over, in their
/// order, if their texts have much in common.
fn list(path: &Path, old: &[Value], new: &[Value], found: &mut Report) {
    let partners = partners::partners(old, new, &mut found.budget);
    let start = found.count();
    let mut is_left = vec![true; old.len()];
    for (i, (item, partner)) in new.iter().zip(partners).enumerate() {
        let path = path.item(i, item);
        let partner = partner.map(|at| {
            is_left[at] = false;
            &old[at]
        });
        compare(&path, partner.unwrap_or(&Value::Null), item, found);
    }
    for (i, item) in old.iter().enumerate().filter(|&(i, _)| is_left[i]) {
        compare(&path.item(i, item), item, &Value::Null, found);
    }
    if found.count() == start {
        found.add(path, How::Reordered);
    }
}

fn text(before: &str, after: &str, budget: &mut Budget) -> How {
    let is_long = before.chars().count().max(after.chars().count()) > LONG;
    if is_long && let Some(pieces) = words(before, after, budget) {
        return How::Words { pieces };
    }
    How::Changed {
        before: before.to_owned(),
        after: after.to_owned(),
    }
}

impl Path {
    fn member(&self, key: &str) -> Self {
        let dot = if self.label.is_empty() { "" } else { "." };
        Self {
            pointer: format!("{}/{}", self.pointer, crate::load::positions::escape(key)),
            label: shorten(&format!("{}{dot}{key}", self.label), LONGEST_LABEL),
        }
    }

    fn item(&self, i: usize, item: &Value) -> Self {
        let name = match key(item) {
            Some(("goal", number)) => format!("goal {number}"),
            Some((_, text)) => shorten(&text, 40),
            None => (i + 1).to_string(),
        };
        Self {
            pointer: format!("{}/{i}", self.pointer),
            label: shorten(&format!("{}[{name}]", self.label), LONGEST_LABEL),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Path, Report, compare, pruned};

    fn changes(before: Value, after: Value) -> Value {
        let mut found = Report::default();
        compare(
            &Path::default(),
            &pruned(before),
            &pruned(after),
            &mut found,
        );
        serde_json::to_value(found.fields).unwrap()
    }

    #[test]
    fn short_lists_are_compared_by_item() {
        assert_eq!(
            changes(
                json!({"aliases": ["A", "B"], "sectors": []}),
                json!({"aliases": ["C", "A"], "sectors": ["health"]})
            ),
            json!([
                {"pointer": "/aliases", "label": "aliases", "change": "items",
                 "added": ["C"], "removed": ["B"]},
                {"pointer": "/sectors", "label": "sectors", "change": "added", "after": "health"},
            ])
        );
        assert_eq!(
            changes(json!({"a": [1, 2]}), json!({"a": [2, 1]})),
            json!([{"pointer": "/a", "label": "a", "change": "reordered"}])
        );
    }

    #[test]
    fn an_empty_archived_is_a_change_of_its_own() {
        let (current, former) = (json!({"name": "A"}), json!({"name": "A", "archived": {}}));
        assert_eq!(
            changes(former.clone(), current.clone()),
            json!([{"pointer": "/archived", "label": "archived", "change": "removed",
                    "before": "{}"}])
        );
        assert_eq!(
            changes(current, former),
            json!([{"pointer": "/archived", "label": "archived", "change": "added",
                    "after": "{}"}])
        );
    }

    #[test]
    fn items_are_followed_by_what_tells_them_apart() {
        let before = json!({"sdgs": [{"goal": 3, "evidence": ["x"]}, {"goal": 4}]});
        let after =
            json!({"sdgs": [{"goal": 4}, {"goal": 3, "evidence": ["x", "y"]}, {"goal": 5}]});
        assert_eq!(
            changes(before, after),
            json!([
                {"pointer": "/sdgs/1/evidence", "label": "sdgs[goal 3].evidence",
                 "change": "items", "added": ["y"], "removed": []},
                {"pointer": "/sdgs/2", "label": "sdgs[goal 5]", "change": "added",
                 "after": "goal: 5"},
            ])
        );
    }

    #[test]
    fn long_texts_are_compared_in_words_and_what_is_gone_is_told() {
        let text = "Records what farmers deliver to a cooperative, on paper and on old phones.";
        let found = changes(
            json!({"summary": text, "website": "https://a.example"}),
            json!({"summary": text.replace("farmers", "fishers")}),
        );
        assert_eq!(found[0]["change"], "words");
        assert_eq!(
            found[1],
            json!({"pointer": "/website", "label": "website", "change": "removed",
                   "before": "https://a.example"})
        );
    }
}
