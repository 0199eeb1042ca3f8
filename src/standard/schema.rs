//! Checks the schemas of rules for errors that JSON Schema would ignore, and inserts the shared
//! definitions.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::formats::FORMATS;
use super::keywords::KEYWORDS;
use super::pointer::Pointer;
use super::words::{self, Holds};
use crate::bounded_schema::MOST_PARTS;
use crate::embedded::Files;
use crate::own::entry_schema;
use crate::suggest;

/// Names that the view adds to those of an entry.
const COMPUTED: [&str; 17] = [
    "_text",
    "_links",
    "_broken_links",
    "_empty",
    "_unknown",
    "_other_accounts",
    "_all",
    "_closed_services",
    "_approved_for",
    "_forbids",
    "_missing_parts",
    "_missing_codes",
    "_parts_against",
    "_unlicensed_parts",
    "_unapproved_parts",
    "title",
    "sentence",
];
/// How deep definitions may refer to each other.
const DEPTH: usize = 16;

/// The names that schemas may use: definitions and the names of an entry.
pub(super) struct Terms {
    definitions: Map<String, Value>,
    names: BTreeSet<String>,
}

impl Terms {
    /// # Errors
    /// If a definition has an error; the message names it.
    pub(super) fn new(definitions: Map<String, Value>, files: &Files) -> Result<Self> {
        let mut names = BTreeSet::new();
        if files.contains_key("entry.schema.json") {
            let schema = entry_schema(files)?;
            property_names(&schema, &mut names);
            names.extend(COMPUTED.map(str::to_owned));
        }
        let terms = Self { definitions, names };
        for (name, schema) in &terms.definitions {
            terms
                .ready(schema)
                .with_context(|| format!("definition `{name}`"))?;
        }
        Ok(terms)
    }

    /// The schema with each `$ref` replaced by its definition.
    ///
    /// # Errors
    /// If it uses a keyword, a format, a definition or a name of an entry that does not exist.
    pub(super) fn ready(&self, schema: &Value) -> Result<Value> {
        self.check(schema)?;
        let mut room = MOST_PARTS;
        self.expand(schema, 0, &mut room)
    }

    /// # Errors
    /// If a pointer names something that an entry cannot have.
    pub(super) fn pointer(&self, text: &str) -> Result<Pointer> {
        let pointer = Pointer::parse(text);
        if pointer.names().next() != Some("extra") {
            for name in pointer.names() {
                self.name(name)
                    .with_context(|| format!("pointer `{text}`"))?;
            }
        }
        Ok(pointer)
    }

    fn check(&self, schema: &Value) -> Result<()> {
        let Value::Object(members) = schema else {
            if schema.is_boolean() {
                return Ok(());
            }
            bail!("expected a schema, found `{schema}`");
        };
        for (keyword, value) in members {
            self.check_keyword(keyword, value)
                .with_context(|| format!("`{keyword}`"))?;
        }
        Ok(())
    }

    fn check_keyword(&self, keyword: &str, value: &Value) -> Result<()> {
        let inner = |kind: &str| format!("expected {kind}");
        match keyword {
            "format" => known("format", value, FORMATS.map(|(name, _)| name)),
            "$ref" => self.definition(value).map(|_| ()),
            "required" => self.check_names(value.as_array().context(inner("a list"))?.iter()),
            "fields" => {
                for (pointer, schema) in value.as_object().context(inner("JSON Pointers"))? {
                    self.pointer(pointer)?;
                    self.check(schema)?;
                }
                Ok(())
            }
            _ => match words::holds(keyword) {
                Some(Holds::Schema) => self.check(value),
                Some(Holds::List) => {
                    let mut schemas = value.as_array().context(inner("a list of schemas"))?.iter();
                    schemas.try_for_each(|schema| self.check(schema))
                }
                Some(Holds::Named) => {
                    let schemas = value.as_object().context(inner("schemas by name"))?;
                    if keyword == "properties" {
                        schemas.keys().try_for_each(|name| self.name(name))?;
                    }
                    schemas.values().try_for_each(|schema| self.check(schema))
                }
                Some(Holds::Plain) => Ok(()),
                None => known("keyword", &json!(keyword), keywords()),
            },
        }
    }

    fn check_names<'v>(&self, mut names: impl Iterator<Item = &'v Value>) -> Result<()> {
        names.try_for_each(|name| self.name(name.as_str().unwrap_or_default()))
    }

    fn name(&self, name: &str) -> Result<()> {
        if self.names.is_empty() || self.names.contains(name) {
            return Ok(());
        }
        known("name", &json!(name), self.names.iter().map(String::as_str))
    }

    fn definition(&self, reference: &Value) -> Result<&Value> {
        let name = reference
            .as_str()
            .and_then(|text| text.strip_prefix("#/$defs/"))
            .context("expected `#/$defs/NAME`")?;
        if let Some(found) = self.definitions.get(name) {
            return Ok(found);
        }
        known(
            "definition",
            &json!(name),
            self.definitions.keys().map(String::as_str),
        )?;
        bail!("unknown definition `{name}`")
    }

    /// Inserts the definitions that a schema refers to, as long as there is room for this many more
    /// parts.
    fn expand(&self, schema: &Value, depth: usize, room: &mut usize) -> Result<Value> {
        if depth > DEPTH {
            bail!("definitions refer to each other in a circle");
        }
        *room = room.checked_sub(1).with_context(|| {
            format!("it has more than {MOST_PARTS} parts when each `$ref` is written out")
        })?;
        let Value::Object(members) = schema else {
            return Ok(match schema {
                Value::Array(items) => {
                    let items = items.iter().map(|item| self.expand(item, depth, room));
                    Value::Array(items.collect::<Result<_>>()?)
                }
                other => other.clone(),
            });
        };
        let mut rest = Map::new();
        let mut referred = None;
        for (keyword, value) in members {
            match keyword.as_str() {
                "$ref" => referred = Some(self.expand(self.definition(value)?, depth + 1, room)?),
                "const" | "enum" => {
                    rest.insert(keyword.clone(), value.clone());
                }
                _ => {
                    rest.insert(keyword.clone(), self.expand(value, depth, room)?);
                }
            }
        }
        Ok(match referred {
            None => Value::Object(rest),
            Some(definition) if rest.is_empty() => definition,
            Some(definition) => json!({ "allOf": [definition, rest] }),
        })
    }
}

fn keywords() -> impl Iterator<Item = &'static str> {
    let own = KEYWORDS.iter().map(|&(name, _)| name);
    own.chain(words::keywords())
}

/// Refuses an unknown word, and suggests the one that was probably meant.
fn known<'w>(what: &str, word: &Value, words: impl IntoIterator<Item = &'w str>) -> Result<()> {
    let word = word.as_str().unwrap_or_default();
    let words: Vec<&str> = words.into_iter().collect();
    if words.contains(&word) {
        return Ok(());
    }
    match suggest::closest(word, words) {
        Some(near) => bail!("unknown {what} `{word}`; did you mean `{near}`?"),
        None => bail!("unknown {what} `{word}`"),
    }
}

/// The names of all properties in a schema.
fn property_names(schema: &Value, into: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::Object(properties)) = members.get("properties") {
                into.extend(properties.keys().cloned());
            }
            members
                .values()
                .for_each(|member| property_names(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| property_names(item, into)),
        _ => {}
    }
}
