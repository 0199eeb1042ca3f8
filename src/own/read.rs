//! Reads the fields of `schema/extra.schema.json`, and the entry schema with them in the place of `extra`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use super::field::{FILE, Field, Names, Shape};
use super::part::Part;
use crate::embedded::Files;

/// The file of the schema of an entry.
const ENTRY: &str = "entry.schema.json";

/// Where the fields are in the schema of an entry.
const PLACE: &str = "/properties/extra";

/// The most fields of a registry's own.
const MOST_FIELDS: usize = 100;

/// The most characters of a key.
const LONGEST_KEY: usize = 40;

/// Keywords of the file that the schema around it has already.
const OUTER: [&str; 2] = ["$schema", "$id"];

/// The texts from this length are Markdown of several paragraphs.
const LONG: u64 = 10_001;

/// The schema of an entry, in which `extra` is what `schema/extra.schema.json` says.
///
/// # Errors
/// If a file is missing or not JSON, or a field is declared in a way that is not supported; the error names the file, the
/// line and what to write.
pub fn entry_schema(files: &Files) -> Result<Value> {
    let bytes = files
        .get(ENTRY)
        .with_context(|| format!("there is no `schema/{ENTRY}`"))?;
    let mut schema: Value =
        serde_json::from_slice(bytes).with_context(|| format!("cannot use `schema/{ENTRY}`"))?;
    let Some(bytes) = files.get(FILE) else {
        return Ok(schema);
    };
    let Some(Value::Object(extra)) = schema.pointer_mut(PLACE) else {
        return Ok(schema);
    };
    let text = String::from_utf8_lossy(bytes);
    let own = own(&text, files).with_context(|| format!("cannot use `schema/{FILE}`"))?;
    let declares = own.contains_key("properties");
    extra.remove("$ref");
    for (key, value) in own {
        if declares || !extra.contains_key(&key) {
            extra.insert(key, value);
        }
    }
    Ok(schema)
}

/// What the file says, ready to be put in the place of `extra`.
fn own(text: &str, files: &Files) -> Result<Map<String, Value>> {
    let Value::Object(mut own) = serde_json::from_str(text)? else {
        bail!("expected an object");
    };
    own.retain(|key, _| !OUTER.contains(&key.as_str()));
    if let Some(properties) = own.get("properties") {
        ensure!(
            own.get("type").is_some_and(|kind| kind == "object"),
            "line {}: fields belong to a mapping: write `\"type\": \"object\"` before `properties`",
            line(text, "properties")
        );
        let Value::Object(properties) = properties else {
            bail!(
                "line {}: expected a field by each key",
                line(text, "properties")
            );
        };
        ensure!(
            properties.len() <= MOST_FIELDS,
            "line {}: {} fields, expected at most {MOST_FIELDS}",
            line(text, "properties"),
            properties.len()
        );
        for (key, field) in properties {
            check(key, field).with_context(|| format!("line {}", line(text, key)))?;
        }
    }
    let mut own = Value::Object(own);
    retarget(&mut own, (text, files))?;
    match own {
        Value::Object(own) => Ok(own),
        _ => Ok(Map::new()),
    }
}

/// The first line on which a name is, from 1.
fn line(text: &str, name: &str) -> usize {
    let at = text.find(&format!("\"{name}\"")).unwrap_or_default();
    1 + text[..at].matches('\n').count()
}

/// Checks the declaration of one field.
fn check(key: &str, field: &Value) -> Result<()> {
    let is_key = key.len() <= LONGEST_KEY
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    ensure!(
        is_key,
        "`{key}` cannot be the key of a field: expected at most {LONGEST_KEY} lower-case letters, digits and `_`, such as `lead_body`"
    );
    let title = field.get("title").and_then(Value::as_str);
    ensure!(
        title.is_some_and(|title| !title.trim().is_empty()),
        "the field `{key}` has no title: write `\"title\": \"…\"`, which the form and the pages show"
    );
    for name in ["x-titles", "x-words"] {
        if let Some(value) = field.get(name) {
            ensure!(
                value.is_object(),
                "`{name}` of `{key}`: expected texts by language, such as `{{\"fr\": …}}`"
            );
        }
    }
    Ok(())
}

/// Makes references of the file right for its place in the schema of an entry.
fn retarget(part: &mut Value, (text, files): (&str, &Files)) -> Result<()> {
    match part {
        Value::Array(items) => items
            .iter_mut()
            .try_for_each(|item| retarget(item, (text, files))),
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref") {
                let place = line(text, target);
                if let Some(inside) = target.strip_prefix('#') {
                    *target = format!("#{PLACE}{inside}");
                } else if let Some(inside) = target.strip_prefix(ENTRY) {
                    *target = inside.to_owned();
                } else {
                    ensure!(
                        target.starts_with("vocabulary/") && files.contains_key(target.as_str()),
                        "line {place}: there is no `schema/{target}`: expected a file such as `vocabulary/country.schema.json`, or a part of the schema of an entry such as `{ENTRY}#/$defs/url`"
                    );
                }
            }
            members
                .values_mut()
                .try_for_each(|member| retarget(member, (text, files)))
        }
        _ => Ok(()),
    }
}

/// The fields of a registry's own, from the [`entry_schema`] with them.
#[must_use]
pub fn fields(schema: &Value) -> Vec<Field> {
    let declared = schema.pointer(&format!("{PLACE}/properties"));
    let declared = declared.and_then(Value::as_object).into_iter().flatten();
    declared.map(|(key, own)| field(schema, key, own)).collect()
}

fn field(schema: &Value, key: &str, own: &Value) -> Field {
    let text = |part: &Value, name: &str| part.get(name)?.as_str().map(str::to_owned);
    let listed = Part::new(schema, own);
    let each = match listed.get("items") {
        Some(items) => Part::new(schema, items),
        None => listed,
    };
    let title = text(own, "title").unwrap_or_default();
    let of_items = own.get("items");
    let one = of_items.and_then(|items| text(items, "title"));
    Field {
        key: key.to_owned(),
        description: text(own, "description").unwrap_or_default(),
        vocabulary: each.named(schema).map(str::to_owned),
        shape: each.shape(),
        names: Names {
            one: one.unwrap_or_else(|| title.clone()),
            title,
            titles: spoken(own),
            ones: of_items.map(spoken).unwrap_or_default(),
        },
    }
}

/// The titles in other languages.
fn spoken(part: &Value) -> BTreeMap<String, String> {
    let titles = part.get("x-titles").and_then(Value::as_object);
    let titles = titles.into_iter().flatten();
    titles
        .filter_map(|(tag, title)| Some((tag.clone(), title.as_str()?.to_owned())))
        .collect()
}

impl<'a> Part<'a> {
    /// The vocabulary of its values, also of one of several ways to write them.
    fn named(self, schema: &'a Value) -> Option<&'a str> {
        let ways = self.get("anyOf").and_then(Value::as_array);
        let mut ways = ways.into_iter().flatten();
        let of_way = || ways.find_map(|way| Part::new(schema, way).vocabulary);
        self.vocabulary.or_else(of_way)
    }

    fn shape(self) -> Shape {
        let is = |name: &str| self.get("type").is_some_and(|kind| kind == name);
        let format = self.get("format").and_then(Value::as_str);
        let longest = self.get("maxLength").and_then(Value::as_u64);
        let is_coded = self.vocabulary.is_some() || self.get("anyOf").is_some();
        match format {
            Some("web-address") => Shape::Address,
            Some("date") => Shape::Day,
            _ if is_coded || self.get("enum").is_some() => Shape::Text,
            _ if is("boolean") => Shape::Switch,
            _ if is("integer") || is("number") => Shape::Number,
            _ if is("string") && longest.is_some_and(|most| most >= LONG) => Shape::Markdown,
            _ if is("string") => Shape::Text,
            _ => Shape::Other,
        }
    }
}
