//! An entry as YAML text in canonical form, which reads back as the same entry.

use serde_json::{Map, Value};

use super::form::{Form, Shape, is_word};
use super::scalar::{ScalarContext, inline, scalar};
use crate::entry::Entry;
use crate::load::Role;
use crate::observations::Observation;

/// The address of the schema from an entry that lies directly in the folder of entries.
pub const SCHEMA: &str = "../schema/entry.schema.json";

/// The text of an entry. It begins with the address of its schema relative to its file, such as
/// `../schema/entry.schema.json`.
#[must_use]
pub fn emit(entry: &Entry, schema: &str, form: &Form) -> String {
    let mut writer = Writer {
        out: format!("# yaml-language-server: $schema={schema}\n"),
    };
    let shape = form.shape(Role::Entry);
    writer.map(&said(entry), Level { indent: 0, shape });
    writer.out
}

/// The text of what may be an entry, from its keys: in the order of the schema if it is one, else in their own.
#[must_use]
pub fn proposed(fields: &Map<String, Value>, schema: &str, form: &Form) -> String {
    let typed: Option<Entry> = serde_json::from_value(Value::Object(fields.clone())).ok();
    match typed {
        Some(entry) => emit(&entry, schema, form),
        None => format!(
            "# yaml-language-server: $schema={schema}\n{}",
            document(fields)
        ),
    }
}

/// The text of an observation.
#[must_use]
pub fn observation(observation: &Observation, form: &Form) -> String {
    let mut writer = Writer {
        out: "# Written by `dpg inspect --record`: run it again instead of changing this file.\n"
            .to_owned(),
    };
    let shape = form.shape(Role::Observation);
    if let Ok(Value::Object(fields)) = serde_json::to_value(observation) {
        writer.map(&fields, Level { indent: 0, shape });
    }
    writer.out
}

/// What an entry says, by its keys.
#[must_use]
pub fn said(entry: &Entry) -> Map<String, Value> {
    match serde_json::to_value(entry) {
        Ok(Value::Object(fields)) => pruned(fields),
        _ => Map::new(),
    }
}

/// The text of a document without a schema of ours, in the same form and in the order of its keys.
#[must_use]
pub fn document(fields: &Map<String, Value>) -> String {
    let mut writer = Writer { out: String::new() };
    let shape = Shape::unspoken();
    writer.map(fields, Level { indent: 0, shape });
    writer.out
}

/// How deep a value is, and its schema.
#[derive(Clone, Copy)]
struct Level<'a> {
    indent: usize,
    shape: Shape<'a>,
}

impl Level<'_> {
    fn deeper(self) -> Self {
        Self {
            indent: self.indent + 2,
            ..self
        }
    }
}

/// Leaves out missing and empty values; values that mean something when empty stay.
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
            Value::String(text) => text.is_empty(),
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
    /// The fields of a map: the first on the current line, the others on separate lines.
    fn map(&mut self, fields: &Map<String, Value>, level: Level<'_>) {
        let mut fields: Vec<(&String, &Value)> = fields.iter().collect();
        fields.sort_by_key(|(key, _)| level.shape.rank(key));
        for (i, (key, value)) in fields.into_iter().enumerate() {
            if i > 0 {
                self.indent(level);
            }
            let is_own = level.shape.rank(key).is_some() && is_word(key);
            self.out
                .push_str(&if is_own { key.clone() } else { inline(key) });
            self.out.push(':');
            let shape = level.shape.member(key);
            self.value(value, Level { shape, ..level });
        }
    }

    /// The text after `key:`, including the line end.
    fn value(&mut self, value: &Value, level: Level<'_>) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                self.out.push('\n');
                self.indent(level.deeper());
                self.map(fields, level.deeper());
            }
            Value::Array(items) if !items.is_empty() => {
                self.out.push('\n');
                self.indent(level.deeper());
                self.list(items, level.deeper());
            }
            Value::String(text) if level.shape.knows(text) => {
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

    /// The items of a list: the first on the current line, the others on separate lines.
    fn list(&mut self, items: &[Value], level: Level<'_>) {
        let shape = level.shape.item();
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.indent(level);
            }
            self.out.push_str("- ");
            self.item(
                item,
                Level {
                    shape,
                    ..level.deeper()
                },
            );
        }
    }

    /// The text after `- `; `level` is that of its further lines.
    fn item(&mut self, item: &Value, level: Level<'_>) {
        match item {
            Value::Object(fields) if !fields.is_empty() => match bare(fields, level.shape) {
                Some(text) => self.scalar(text, level),
                None => self.map(fields, level),
            },
            Value::Array(items) if !items.is_empty() => self.list(items, level),
            Value::String(text) if level.shape.knows(text) => {
                self.out.push_str(text);
                self.out.push('\n');
            }
            other => self.scalar(other, level),
        }
    }

    /// A value that is not a filled list or map; `level` is that of its further lines.
    fn scalar(&mut self, value: &Value, level: Level<'_>) {
        let line = self.out.rfind('\n').map_or(0, |i| i + 1);
        let place = ScalarContext {
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

    fn indent(&mut self, level: Level<'_>) {
        self.out.extend(std::iter::repeat_n(' ', level.indent));
    }
}

/// The text that can replace a whole item: evidence that is only a text, a name without evidence.
fn bare<'a>(fields: &'a Map<String, Value>, shape: Shape<'_>) -> Option<&'a Value> {
    let (only, value) = fields.iter().next().filter(|_| fields.len() == 1)?;
    (shape.short() == Some(only) && value.is_string()).then_some(value)
}
