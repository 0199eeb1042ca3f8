//! An entry as YAML text in canonical form, which reads back as the same entry.

use serde_json::{Map, Value};

use super::scalar::{Place, inline, scalar};
use crate::entry::Entry;

/// Lists of [`crate::entry::Named`], whose items without evidence are written as bare names.
const NAMED: [&str; 5] = ["owners", "dependencies", "laws", "open_standards", "items"];

/// Keys under which a day is written without quotes.
const DAYS: [&str; 4] = ["nominated", "recognized", "reviewed", "on"];

/// The text of an entry, headed by the address of its schema relative to its file, such as
/// `../schema/entry.schema.json`.
#[must_use]
pub fn emit(entry: &Entry, schema: &str) -> String {
    let mut writer = Writer {
        out: format!("# yaml-language-server: $schema={schema}\n"),
    };
    if let Ok(Value::Object(fields)) = serde_json::to_value(entry) {
        writer.map(
            &pruned(fields),
            Level {
                indent: 0,
                raw: Raw::No,
            },
        );
    }
    writer.out
}

/// Whether a value is the registry's own, of any shape, and so is written as it is.
#[derive(Clone, Copy, PartialEq)]
enum Raw {
    Yes,
    No,
}

/// How deep a value stands.
#[derive(Clone, Copy)]
struct Level {
    indent: usize,
    raw: Raw,
}

impl Level {
    fn deeper(self) -> Self {
        Self {
            indent: self.indent + 2,
            ..self
        }
    }

    fn under(self, key: &str) -> Self {
        let raw = if self.indent == 0 && key == "extra" {
            Raw::Yes
        } else {
            self.raw
        };
        Self { raw, ..self }
    }
}

/// Leaves out what is absent or empty; what means something by being empty stays.
fn pruned(fields: Map<String, Value>) -> Map<String, Value> {
    let mut kept = Map::new();
    for (key, value) in fields {
        let value = match value {
            value if key == "extra" => value,
            Value::Object(inner) if key == "translations" => Value::Object(
                inner
                    .into_iter()
                    .map(|(tag, value)| (tag, prune_items(value)))
                    .collect(),
            ),
            value => prune_items(value),
        };
        let empty = match &value {
            Value::Null => true,
            _ if key == "extra" => false,
            Value::Array(items) => items.is_empty() && key != "handling",
            Value::Object(inner) => inner.is_empty() && key != "archived",
            _ => false,
        };
        if !empty {
            kept.insert(key, value);
        }
    }
    kept
}

fn prune_items(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(pruned(fields)),
        Value::Array(items) => Value::Array(items.into_iter().map(prune_items).collect()),
        other => other,
    }
}

struct Writer {
    out: String,
}

impl Writer {
    /// The fields of a map, the first where the line stands, the others on lines of their own.
    fn map(&mut self, fields: &Map<String, Value>, level: Level) {
        for (i, (key, value)) in fields.iter().enumerate() {
            if i > 0 {
                self.indent(level);
            }
            self.out.push_str(&inline(key));
            self.out.push(':');
            self.value(key, value, level.under(key));
        }
    }

    /// What follows `key:`, the line end included.
    fn value(&mut self, key: &str, value: &Value, level: Level) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                self.out.push('\n');
                self.indent(level.deeper());
                self.map(fields, level.deeper());
            }
            Value::Array(items) if !items.is_empty() => {
                self.out.push('\n');
                for item in items {
                    self.item(key, item, level.deeper());
                }
            }
            Value::String(text) if level.raw == Raw::No && unquoted(key, text) => {
                self.out.push(' ');
                self.out.push_str(text);
                self.out.push('\n');
            }
            other => {
                self.out.push(' ');
                self.scalar(other, level.deeper());
            }
        }
    }

    /// One item of the list under `key`.
    fn item(&mut self, key: &str, item: &Value, level: Level) {
        self.indent(level);
        self.out.push_str("- ");
        match item {
            Value::Object(fields) if !fields.is_empty() => match bare(key, fields) {
                Some(text) if level.raw == Raw::No => self.scalar(text, level.deeper()),
                _ => self.map(fields, level.deeper()),
            },
            Value::Array(items) if !items.is_empty() => {
                self.out.push('\n');
                for inner in items {
                    self.item("", inner, level.deeper());
                }
            }
            other => self.scalar(other, level.deeper()),
        }
    }

    /// A value that is no list or map with something in it; `level` is that of its further lines.
    fn scalar(&mut self, value: &Value, level: Level) {
        let line = self.out.rfind('\n').map_or(0, |i| i + 1);
        let place = Place {
            column: self.out[line..].chars().count(),
            indent: level.indent,
        };
        match value {
            Value::String(text) => self.out.push_str(&scalar(text, place)),
            Value::Array(_) => self.out.push_str("[]"),
            Value::Object(_) => self.out.push_str("{}"),
            other => self.out.push_str(&other.to_string()),
        }
        self.out.push('\n');
    }

    fn indent(&mut self, level: Level) {
        self.out.extend(std::iter::repeat_n(' ', level.indent));
    }
}

/// Texts of the format's own that need no quotes although some readers see more in them.
fn unquoted(key: &str, text: &str) -> bool {
    match key {
        "answer" => matches!(text, "yes" | "no" | "unknown"),
        key if DAYS.contains(&key) => text.parse::<jiff::civil::Date>().is_ok(),
        _ => false,
    }
}

/// The text that stands for a whole item: evidence that is a text only, a name without evidence.
fn bare<'a>(key: &str, fields: &'a Map<String, Value>) -> Option<&'a Value> {
    let (only, value) = fields.iter().next().filter(|_| fields.len() == 1)?;
    let stands = match only.as_str() {
        "text" => true,
        "name" => NAMED.contains(&key),
        _ => false,
    };
    (stands && value.is_string()).then_some(value)
}
