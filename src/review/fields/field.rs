//! A field that changed, and how a value is named and shown.

use serde::Serialize;
use serde_json::Value;

use crate::review::words::Piece;

/// Members that tell the items of a list apart, the best first.
pub(in crate::review) const KEYS: [&str; 9] = [
    "goal", "spdx", "name", "part", "url", "text", "answer", "good", "pillar",
];

/// A field that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// JSON Pointer into the present version, or into the former one if the field was removed.
    pub pointer: String,
    /// Its keys, with items of lists named by what tells them apart; holds text of the entry.
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
        /// The present value.
        after: String,
    },
    /// It was removed.
    Removed {
        /// The former value.
        before: String,
    },
    /// It has another value.
    Changed {
        /// The former value.
        before: String,
        /// The present value.
        after: String,
    },
    /// Some words of a long text changed.
    Words {
        /// The text in runs of words that both versions have, or one of them.
        pieces: Vec<Piece>,
    },
    /// A list of short texts has other items.
    Items {
        /// The new ones.
        added: Vec<String>,
        /// Those that were removed.
        removed: Vec<String>,
    },
    /// A list has the same items in another order.
    Reordered,
}

/// The member that tells an item from the others of its list, and its value.
pub(in crate::review) fn key(item: &Value) -> Option<(&'static str, String)> {
    KEYS.iter()
        .find_map(|key| item.get(key).map(|value| (*key, as_text(value))))
}

/// A value as text on one line.
pub(in crate::review) fn as_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Array(items) => items.iter().map(as_text).collect::<Vec<_>>().join("; "),
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let only = members.values().next().filter(|_| members.len() == 1);
            match only {
                Some(value) if members.contains_key("text") || members.contains_key("url") => {
                    as_text(value)
                }
                _ => {
                    let parts = members
                        .iter()
                        .map(|(key, value)| format!("{key}: {}", as_text(value)));
                    parts.collect::<Vec<_>>().join(", ")
                }
            }
        }
        other => other.to_string(),
    }
}
