//! The keys of an entry, from its schema.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use dpg_registry::embedded::builtin_schema;
use serde_json::Value;

use super::{cell, head};

/// The head of each table.
const COLUMNS: &str = "| key | value | | meaning |\n| --- | --- | --- | --- |\n";

/// Shapes that many keys share have a section of their own.
struct Page<'a> {
    schema: &'a Value,
    /// The names of shared shapes, in the order in which they are met.
    shared: Vec<String>,
}

pub(super) fn page() -> String {
    let schema = dpg_registry::questions::schema(&builtin_schema(), &[]).unwrap();
    let mut page = Page {
        schema: &schema,
        shared: Vec::new(),
    };
    let mut text = head(
        "Keys of an entry",
        "For everyone who writes or reads the YAML file of a good. All keys in the order of the file, from `schema/entry.schema.json`; a \
         registry can have its own. `dpg new` writes a file with the same explanations as comments, and editors show them while you type. In a \
         path, `[]` is each item of a list, and `*` each key of a mapping.",
    );
    write!(text, "\n## At the top\n\n{COLUMNS}").unwrap();
    let required = names(&schema["required"]);
    let mut sections = String::new();
    for (key, one) in schema["properties"].as_object().unwrap() {
        let rows = page.members(key, one);
        let row = page.row(
            key,
            one,
            required.contains(key.as_str()).then_some("required"),
        );
        if rows.is_empty() {
            text += &row;
        } else {
            let name = format!("`{key}`");
            text += &row.replacen(&name, &format!("[{name}](#{key})"), 1);
            write!(sections, "\n## `{key}`\n\n{COLUMNS}{rows}").unwrap();
        }
    }
    text += &sections;
    text += "\n## Shared shapes\n\nShapes that several keys have.\n";
    let mut at = 0;
    // A shape can name others.
    while let Some(name) = page.shared.get(at).cloned() {
        let shape = &schema["$defs"][&name];
        let about = shape["description"].as_str().unwrap_or_default();
        let rows = page.members("", shape);
        write!(text, "\n### {name}\n\n{about}\n").unwrap();
        if !rows.is_empty() {
            write!(text, "\n{COLUMNS}{rows}").unwrap();
        }
        at += 1;
    }
    text
}

fn names(value: &Value) -> BTreeSet<&str> {
    let names = value.as_array().into_iter().flatten();
    names.filter_map(Value::as_str).collect()
}

/// A value of the schema as it is written.
fn literal(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    format!("`{text}`")
}

/// Words that say how much is allowed.
fn at_most(one: &Value, key: &str) -> String {
    let most = one[key].as_u64();
    most.map(|most| format!(" (at most {most})"))
        .unwrap_or_default()
}

impl Page<'_> {
    /// A row for each key below a value, in text.
    fn members(&mut self, path: &str, one: &Value) -> String {
        let (one, path) = match one.get("items") {
            Some(items) => (items, format!("{path}[]")),
            None => (one, path.to_owned()),
        };
        let mut rows = String::new();
        let required = names(&one["required"]);
        for (key, member) in one["properties"].as_object().into_iter().flatten() {
            let path = if path.is_empty() {
                key.clone()
            } else {
                format!("{path}.{key}")
            };
            let required = required.contains(key.as_str()).then_some("required");
            rows += &self.row(&path, member, required);
            rows += &self.members(&path, member);
        }
        let any = &one["additionalProperties"];
        if any.is_object() {
            let path = format!("{path}.*");
            rows += &self.row(&path, any, None);
            rows += &self.members(&path, any);
        }
        rows
    }

    /// The row of a key.
    fn row(&mut self, path: &str, one: &Value, required: Option<&str>) -> String {
        let mut about = one["description"].as_str().unwrap_or_default().to_owned();
        if let Some(asked) = one["x-asked-of"].as_array() {
            let asked: Vec<String> = asked.iter().map(literal).collect();
            write!(about, " Asked of {}.", asked.join(", ")).unwrap();
        }
        let kind = cell(&self.kind(one));
        let required = required.unwrap_or_default();
        format!("| `{path}` | {kind} | {required} | {} |\n", cell(&about))
    }

    /// The kind of a value in words.
    fn kind(&mut self, one: &Value) -> String {
        if let Some(place) = one["$ref"].as_str() {
            return self.referred(place);
        }
        if let Some(items) = one.get("items") {
            return format!("list{} of {}", at_most(one, "maxItems"), self.kind(items));
        }
        if let Some(values) = one["enum"].as_array() {
            let values: Vec<String> = values.iter().map(literal).collect();
            return values.join(", ");
        }
        if let Some(value) = one.get("const") {
            return literal(value);
        }
        let either = match &one["type"] {
            Value::String(kind) => vec![plain(kind, one)],
            Value::Array(kinds) => {
                let kinds = kinds.iter().filter_map(Value::as_str);
                kinds.map(|kind| plain(kind, one)).collect()
            }
            _ => {
                let either = one["anyOf"].as_array().into_iter().flatten();
                either.map(|one| self.kind(one)).collect::<Vec<_>>()
            }
        };
        if either.is_empty() {
            "anything".to_owned()
        } else {
            either.join(" or ")
        }
    }

    /// The kind of a value that is defined elsewhere: in the schema, or as a vocabulary.
    fn referred(&mut self, place: &str) -> String {
        let Some(name) = place.strip_prefix("#/$defs/") else {
            let name = place.trim_start_matches("vocabulary/");
            let name = name.trim_end_matches(".schema.json");
            return format!("[{name}](../../schema/{place})");
        };
        let shape = &self.schema["$defs"][name];
        if shape.get("properties").is_none() && shape.get("items").is_none() {
            return match name {
                "url" => "web address".to_owned(),
                "date" => "date".to_owned(),
                "markdown" => "Markdown".to_owned(),
                "id" => "id of a good".to_owned(),
                _ => self.kind(shape),
            };
        }
        if !self.shared.iter().any(|other| other == name) {
            self.shared.push(name.to_owned());
        }
        format!("[{}](#{name})", name.replace('_', " "))
    }
}

/// A type of JSON in words.
fn plain(kind: &str, one: &Value) -> String {
    match kind {
        "string" => format!("text{}", at_most(one, "maxLength")),
        "integer" | "number" => "number".to_owned(),
        "boolean" => "`true` or `false`".to_owned(),
        "object" => "mapping".to_owned(),
        other => other.to_owned(),
    }
}
