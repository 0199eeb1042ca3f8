//! The types of the API as readers see them: fields, kinds and values, taken from the JSON Schemas.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::v1::documents::{Shape, shapes};
use super::v1::versions::SINCE;

/// Every type that a document refers to, by name.
pub(crate) struct Types(BTreeMap<String, Value>);

/// A type that documents refer to.
#[derive(Serialize)]
pub(crate) struct Type {
    id: String,
    name: String,
    description: String,
    /// The version it came with, if not with the first one.
    since: Option<String>,
    fields: Vec<Field>,
    values: Vec<Choice>,
}

/// One key of an object, or one column.
#[derive(Serialize)]
pub(crate) struct Field {
    name: String,
    /// As TypeScript writes it, in parts, some of which are links.
    kind: Vec<Word>,
    /// The version it came with, if not with the first one.
    since: Option<String>,
    description: String,
}

/// A part of a kind.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(crate) struct Word {
    text: String,
    href: Option<String>,
}

/// One value of those that a type allows.
#[derive(Serialize)]
struct Choice {
    value: String,
    description: String,
}

impl Types {
    /// The types of all documents.
    pub(crate) fn new() -> Self {
        let mut types = BTreeMap::new();
        for shape in shapes() {
            if let Some(found) = shape.whole().get("$defs").and_then(Value::as_object) {
                types.extend(found.clone());
            }
        }
        Self(types)
    }

    /// All types by name.
    pub(crate) fn all(&self) -> Vec<Type> {
        let types = self.0.iter().map(|(name, schema)| Type {
            id: anchor(name),
            name: name.clone(),
            description: description(schema),
            since: since(schema),
            fields: fields(schema),
            values: values(schema),
        });
        types.collect()
    }

    /// The type that a shape is, or the alternatives it is made of; empty for a shape with its own
    /// fields.
    pub(crate) fn of(&self, shape: Shape) -> Vec<Word> {
        let whole = shape.whole();
        let name = whole.get("title").and_then(Value::as_str);
        match name.filter(|name| self.0.contains_key(*name)) {
            Some(name) => vec![link(name)],
            None if whole.get("oneOf").is_some() => kind(whole.as_value()),
            None => Vec::new(),
        }
    }

    /// The fields of a shape.
    pub(crate) fn fields(shape: Shape) -> Vec<Field> {
        fields(shape.whole().as_value())
    }
}

fn anchor(name: &str) -> String {
    format!("type-{name}")
}

fn link(name: &str) -> Word {
    Word {
        text: name.to_owned(),
        href: Some(format!("#{}", anchor(name))),
    }
}

fn word(text: impl Into<String>) -> Word {
    Word {
        text: text.into(),
        href: None,
    }
}

fn description(schema: &Value) -> String {
    schema["description"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn since(schema: &Value) -> Option<String> {
    schema[SINCE].as_str().map(str::to_owned)
}

fn fields(schema: &Value) -> Vec<Field> {
    let properties = schema["properties"].as_object();
    let field = |(name, schema): (&String, &Value)| Field {
        name: name.clone(),
        kind: kind(schema),
        since: since(schema),
        description: description(schema),
    };
    properties.map_or_else(Vec::new, |all| all.iter().map(field).collect())
}

fn values(schema: &Value) -> Vec<Choice> {
    let choices = schema["oneOf"].as_array().into_iter().flatten();
    choices
        .filter_map(|one| {
            Some(Choice {
                value: one["const"].as_str()?.to_owned(),
                description: description(one),
            })
        })
        .collect()
}

/// A schema as TypeScript would write it.
fn kind(schema: &Value) -> Vec<Word> {
    if let Some(name) = schema["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
        return vec![link(name)];
    }
    let either = schema["anyOf"].as_array().or(schema["oneOf"].as_array());
    if let Some(parts) = either {
        let mut words = Vec::new();
        for (position, part) in parts.iter().enumerate() {
            if position > 0 {
                words.push(word(" | "));
            }
            words.extend(kind(part));
        }
        return words;
    }
    if let Some(value) = schema["const"].as_str() {
        return vec![word(format!("\"{value}\""))];
    }
    let names: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => return vec![word("any")],
    };
    let mut words = Vec::new();
    for (position, name) in names.into_iter().enumerate() {
        if position > 0 {
            words.push(word(" | "));
        }
        match name {
            "array" => {
                words.extend(kind(&schema["items"]));
                words.push(word("[]"));
            }
            "string" => words.push(word(schema["format"].as_str().unwrap_or("string"))),
            other => words.push(word(other)),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Word, kind};

    fn text(schema: &serde_json::Value) -> String {
        let words: Vec<Word> = kind(schema);
        words.into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn kinds_read_as_in_typescript() {
        assert_eq!(
            text(&json!({ "type": ["string", "null"] })),
            "string | null"
        );
        assert_eq!(text(&json!({ "type": "string", "format": "date" })), "date");
        let list = json!({ "type": "array", "items": { "$ref": "#/$defs/Code" } });
        assert_eq!(text(&list), "Code[]");
        let either = json!({ "anyOf": [{ "$ref": "#/$defs/Archived" }, { "type": "null" }] });
        assert_eq!(text(&either), "Archived | null");
        assert_eq!(text(&json!({})), "any");
    }
}
