//! What changed between two states of an entry, field by field.

mod partners;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Side;
use super::words::{Patience, Piece, words};
use crate::entry::Entry;
use crate::load::{Content, Document};
use crate::markdown::shorten;

/// Texts of so many characters are shown as a difference in words.
const LONG: usize = 60;

/// The most fields of one entry that are told, and the most characters of the way to one.
const MOST_FIELDS: usize = 1_000;
const LONGEST_LABEL: usize = 500;

/// Members that tell the items of a list apart, the best first.
const KEYS: [&str; 6] = ["goal", "spdx", "name", "url", "text", "answer"];

/// A field that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// JSON Pointer into the present state, or into the former one where the field is gone.
    pub pointer: String,
    /// The way to it in words, items of lists by what tells them apart; holds text of the entry.
    pub label: String,
    /// What happened to it.
    #[serde(flatten)]
    pub how: How,
}

/// What happened to a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "lowercase")]
pub enum How {
    /// It is new.
    Added {
        /// What it says.
        after: String,
    },
    /// It is gone.
    Removed {
        /// What it said.
        before: String,
    },
    /// It says something else.
    Changed {
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
    /// A long text has other words.
    Words {
        /// The text in runs of words.
        pieces: Vec<Piece>,
    },
    /// A list of short texts has other items.
    Items {
        /// The new ones.
        added: Vec<String>,
        /// Those that are gone.
        removed: Vec<String>,
    },
    /// A list has its items in another order.
    Reordered,
}

/// The fields found so far, how many more there are, and how much may still be compared in words.
#[derive(Default)]
pub(super) struct Report {
    pub(super) fields: Vec<Field>,
    pub(super) left_out: usize,
    patience: Patience,
}

impl Report {
    fn add(&mut self, way: &Way, how: How) {
        if self.fields.len() == MOST_FIELDS {
            self.left_out += 1;
            return;
        }
        self.fields.push(Field {
            pointer: way.pointer.clone(),
            label: way.label.clone(),
            how,
        });
    }

    fn count(&self) -> usize {
        self.fields.len() + self.left_out
    }
}

/// Where a value stands.
#[derive(Clone, Default)]
struct Way {
    pointer: String,
    label: String,
}

/// The fields that differ, in the order of the format; where a side has faults, of the files as they
/// are written.
pub(super) fn fields(before: &Side<'_>, after: &Side<'_>) -> Report {
    let is_whole = before.alone.is_whole && after.alone.is_whole;
    let value = |side: &Side<'_>| {
        let whole = side.alone.entry.as_ref().filter(|_| is_whole);
        pruned(whole.map_or_else(|| raw(side.document), canonical))
    };
    let mut found = Report::default();
    compare(&Way::default(), &value(before), &value(after), &mut found);
    found
}

fn canonical(entry: &Entry) -> Value {
    serde_json::to_value(entry).unwrap_or_default()
}

/// What a file with faults says, as it is written.
fn raw(document: &Document) -> Value {
    match &document.content {
        Content::Yaml(source) => source.value.clone(),
        _ => Value::Null,
    }
}

/// A value without members that are absent or empty.
fn pruned(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .map(|(key, member)| (key, pruned(member)))
            .filter(|(_, member)| !is_empty(member))
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

fn compare(way: &Way, before: &Value, after: &Value, found: &mut Report) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(old), Value::Object(new)) => members(way, old, new, found),
        (Value::Array(old), Value::Array(new)) if is_plain(old) && is_plain(new) => {
            found.add(way, partners::items(old, new));
        }
        (Value::Array(old), Value::Array(new)) => list(way, old, new, found),
        (old, new) if is_empty(old) => found.add(way, How::Added { after: said(new) }),
        (old, new) if is_empty(new) => found.add(way, How::Removed { before: said(old) }),
        (old, new) => {
            let how = text(&said(old), &said(new), &mut found.patience);
            found.add(way, how);
        }
    }
}

/// Members in the order of the present state, those that are gone behind the one they followed.
fn members(way: &Way, old: &Map<String, Value>, new: &Map<String, Value>, found: &mut Report) {
    let gone = old.keys().filter(|key| !new.contains_key(*key));
    for key in new.keys().chain(gone) {
        let (before, after) = (old.get(key), new.get(key));
        if before == after {
            continue;
        }
        compare(
            &way.member(key),
            before.unwrap_or(&Value::Null),
            after.unwrap_or(&Value::Null),
            found,
        );
    }
}

fn is_plain(items: &[Value]) -> bool {
    items
        .iter()
        .all(|item| !item.is_array() && !item.is_object() && said(item).chars().count() <= LONG)
}

/// Two lists of longer items: those of the same key are compared, then those left over in their
/// order where their texts have much in common.
fn list(way: &Way, old: &[Value], new: &[Value], found: &mut Report) {
    let partners = partners::partners(old, new, &mut found.patience);
    let start = found.count();
    let mut is_left = vec![true; old.len()];
    for (i, (item, partner)) in new.iter().zip(partners).enumerate() {
        let way = way.item(i, item);
        let partner = partner.map(|at| {
            is_left[at] = false;
            &old[at]
        });
        compare(&way, partner.unwrap_or(&Value::Null), item, found);
    }
    for (i, item) in old.iter().enumerate().filter(|&(i, _)| is_left[i]) {
        compare(&way.item(i, item), item, &Value::Null, found);
    }
    if found.count() == start {
        found.add(way, How::Reordered);
    }
}

/// What tells an item from the others of its list.
fn key(item: &Value) -> Option<(&'static str, String)> {
    KEYS.iter()
        .find_map(|key| item.get(key).map(|value| (*key, said(value))))
}

fn text(before: &str, after: &str, patience: &mut Patience) -> How {
    let is_long = before.chars().count().max(after.chars().count()) > LONG;
    if is_long && let Some(pieces) = words(before, after, patience) {
        return How::Words { pieces };
    }
    How::Changed {
        before: before.to_owned(),
        after: after.to_owned(),
    }
}

/// A value in words on one line.
fn said(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Array(items) => items.iter().map(said).collect::<Vec<_>>().join("; "),
        Value::Object(members) => {
            let only = members.values().next().filter(|_| members.len() == 1);
            match only {
                Some(value) if members.contains_key("text") || members.contains_key("url") => {
                    said(value)
                }
                _ => {
                    let parts = members
                        .iter()
                        .map(|(key, value)| format!("{key}: {}", said(value)));
                    parts.collect::<Vec<_>>().join(", ")
                }
            }
        }
        other => other.to_string(),
    }
}

impl Way {
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

    use super::{Report, Way, compare, pruned};

    fn changes(before: Value, after: Value) -> Value {
        let mut found = Report::default();
        compare(&Way::default(), &pruned(before), &pruned(after), &mut found);
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
