//! The keys of an entry, from its schema.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{cell, head};
use crate::support::project;

/// Shapes that many keys share have a section of their own.
struct Page<'a> {
    schema: &'a Value,
    /// The names of shared shapes, in the order in which they are met.
    shared: Vec<String>,
}

pub(super) fn page() -> String {
    let file = project().join("schema/entry.schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut page = Page {
        schema: &schema,
        shared: Vec::new(),
    };
    let mut text = head(
        "Keys of an entry",
        "For everyone who writes or reads the YAML file of a good. All keys in the order of the file, from `schema/entry.schema.json`; a registry can \
         have its own. `dpg new` writes a file with the same explanations as comments, and editors show them while you type. In a \
         path, `[]` is each item of a list, and `*` each key of a mapping.",
    );
    text += "\n## At the top\n\n";
    let top = schema["properties"].as_object().unwrap();
    let required = names(&schema["required"]);
    text += "| key | value | | meaning |\n| --- | --- | --- | --- |\n";
    let mut sections = Vec::new();
    for (key, one) in top {
        let mut rows = String::new();
        page.members(&mut rows, key, one, 0);
        let title = if rows.is_empty() {
            format!("`{key}`")
        } else {
            format!("[`{key}`](#{key})")
        };
        let mut cells = page.row(key, one, required.contains(key.as_str()));
        cells = cells.replacen(&format!("`{key}`"), &title, 1);
        text += &cells;
        if !rows.is_empty() {
            sections.push((key.clone(), rows));
        }
    }
    let mut at = 0;
    let mut shapes = String::new();
    while at < page.shared.len() {
        let name = page.shared[at].clone();
        let shape = &schema["$defs"][&name];
        let mut rows = String::new();
        page.members(&mut rows, "", shape, 0);
        let about = shape["description"].as_str().unwrap_or_default();
        write!(shapes, "\n### {name}\n\n{about}\n\n").unwrap();
        if !rows.is_empty() {
            write!(
                shapes,
                "| key | value | | meaning |\n| --- | --- | --- | --- |\n{rows}"
            )
            .unwrap();
        }
        at += 1;
    }
    for (key, rows) in sections {
        write!(
            text,
            "\n## `{key}`\n\n| key | value | | meaning |\n| --- | --- | --- | --- |\n{rows}"
        )
        .unwrap();
    }
    text + "\n## Shared shapes\n\nShapes that several keys have.\n" + &shapes
}

fn names(value: &Value) -> BTreeSet<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

impl<'a> Page<'a> {
    /// The shared shape that a value refers to.
    fn definition(&self, one: &Value) -> Option<(&'a str, &'a Value)> {
        let name = one["$ref"].as_str()?.strip_prefix("#/$defs/")?;
        let (name, shape) = self.schema["$defs"].as_object()?.get_key_value(name)?;
        Some((name, shape))
    }

    /// The members of a mapping.
    fn inner(one: &Value) -> Option<&Map<String, Value>> {
        one["properties"].as_object()
    }

    /// A row for each key below a value.
    fn members(&mut self, rows: &mut String, path: &str, one: &Value, depth: usize) {
        let (one, path) = match one.get("items") {
            Some(items) if depth < 8 => (items, format!("{path}[]")),
            _ => (one, path.to_owned()),
        };
        let required = names(&one["required"]);
        if let Some(members) = Self::inner(one) {
            for (key, member) in members {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                let row = self.row(&path, member, required.contains(key.as_str()));
                *rows += &row;
                self.members(rows, &path, member, depth + 1);
            }
        }
        let any = &one["additionalProperties"];
        if any.is_object() {
            let path = format!("{path}.*");
            let row = self.row(&path, any, false);
            *rows += &row;
            self.members(rows, &path, any, depth + 1);
        }
    }

    /// The row of a key.
    fn row(&mut self, path: &str, one: &Value, is_required: bool) -> String {
        let about = one["description"].as_str().unwrap_or_default();
        let mut about = about.to_owned();
        if let Some(asked) = one["x-asked-of"].as_array() {
            let asked: Vec<String> = asked
                .iter()
                .map(|one| format!("`{}`", one.as_str().unwrap()))
                .collect();
            write!(about, " Asked of {}.", asked.join(", ")).unwrap();
        }
        let kind = self.kind(one);
        let required = if is_required { "required" } else { "" };
        format!(
            "| `{path}` | {} | {required} | {} |\n",
            cell(&kind),
            cell(&about)
        )
    }

    /// The kind of a value in words.
    fn kind(&mut self, one: &Value) -> String {
        if let Some((name, shape)) = self.definition(one) {
            if is_mapping(shape) || shape.get("items").is_some() {
                if !self.shared.iter().any(|other| other == name) {
                    self.shared.push(name.to_owned());
                }
                return format!("[{}](#{name})", name.replace('_', " "));
            }
            let shape = shape.clone();
            return match name {
                "url" => "web address".to_owned(),
                "date" => "date".to_owned(),
                "markdown" => "Markdown".to_owned(),
                "id" => "id of a good".to_owned(),
                _ => self.kind(&shape),
            };
        }
        if let Some(file) = one["$ref"].as_str() {
            let name = file
                .trim_start_matches("vocabulary/")
                .trim_end_matches(".schema.json");
            return format!("[{name}](../../schema/{file})");
        }
        if let Some(items) = one.get("items") {
            let inner = self.kind(items);
            let most = one["maxItems"]
                .as_u64()
                .map(|most| format!(" (at most {most})"));
            return format!("list{} of {inner}", most.unwrap_or_default());
        }
        if let Some(values) = one["enum"].as_array() {
            let values: Vec<String> = values
                .iter()
                .map(|value| {
                    format!(
                        "`{}`",
                        value
                            .as_str()
                            .map_or_else(|| value.to_string(), str::to_owned)
                    )
                })
                .collect();
            return values.join(", ");
        }
        if let Some(value) = one.get("const") {
            return format!(
                "`{}`",
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned)
            );
        }
        let kinds: Vec<&str> = match &one["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => vec![],
        };
        let words = kinds.into_iter().map(|kind| match kind {
            "string" => match one["maxLength"].as_u64() {
                Some(most) => format!("text (at most {most})"),
                None => "text".to_owned(),
            },
            "integer" | "number" => "number".to_owned(),
            "boolean" => "`true` or `false`".to_owned(),
            "object" => "mapping".to_owned(),
            other => other.to_owned(),
        });
        let words: Vec<String> = words.collect();
        if words.is_empty() {
            let either = one["anyOf"].as_array().cloned().unwrap_or_default();
            let either: Vec<String> = either.iter().map(|one| self.kind(one)).collect();
            return if either.is_empty() {
                "anything".to_owned()
            } else {
                either.join(" or ")
            };
        }
        words.join(" or ")
    }
}

fn is_mapping(one: &Value) -> bool {
    one.get("properties").is_some()
}
