//! Compiles JSON Schemas that strangers may have written, so that none costs more than its length lets expect.
//!
//! Patterns run on an engine whose time grows with the text alone. A schema that refers to itself in a circle, or
//! that definitions of definitions blow up, is refused before anything walks through it.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};
use jsonschema::{PatternOptions, ValidationOptions, Validator};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use url::Url;

/// How many parts a schema may have when each reference is written out. The schema of an entry has 2,000.
pub const MOST_PARTS: usize = 20_000;

/// How long a chain of references may be.
const MOST_STEPS: usize = 64;

/// The most bytes that one compiled pattern may take.
const PATTERN_BYTES: usize = 1 << 20;

/// Keywords that say in other ways than `$ref` what a schema is called or refers to.
const UNUSUAL: [&str; 5] = [
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$recursiveAnchor",
    "$recursiveRef",
];

/// Keywords that hold values, in which nothing is a reference.
const VALUES: [&str; 4] = ["const", "enum", "default", "examples"];

/// The options by which every schema is compiled.
#[must_use]
pub fn options() -> ValidationOptions<'static> {
    let patterns = PatternOptions::regex()
        .size_limit(PATTERN_BYTES)
        .dfa_size_limit(PATTERN_BYTES);
    jsonschema::options().with_pattern_options(patterns)
}

/// Compiles a schema that refers to no other one.
///
/// # Errors
/// When it is no JSON Schema, or could cost too much.
pub fn compile(schema: &Value) -> Result<Validator> {
    check(schema, "", |_| None)?;
    let compiled = options().build(schema);
    compiled.map_err(|error| anyhow::anyhow!("{}", error.masked()))
}

/// Checks what a schema could cost, and gives its number of parts. `name` is the address it is found at, by which
/// its references count; `find` gives the schemas at other addresses.
///
/// # Errors
/// When it refers to itself in a circle, in ways that are not supported, or has too many parts; the text says where.
pub fn check(schema: &Value, name: &str, find: impl Fn(&str) -> Option<Value>) -> Result<usize> {
    let base = Url::parse(name).or_else(|_| Url::parse("schema:///"))?;
    let mut ruler = Ruler {
        find,
        documents: BTreeMap::from([(base.to_string(), Some(schema.clone()))]),
        sizes: BTreeMap::new(),
    };
    let size = ruler.follow(&base, "", 0)?;
    ensure!(
        size <= MOST_PARTS,
        "it has more than {MOST_PARTS} parts when each `$ref` is written out: make it smaller"
    );
    Ok(size)
}

/// Counts the parts of schemas.
struct Ruler<F> {
    find: F,
    /// By address.
    documents: BTreeMap<String, Option<Value>>,
    /// By address and JSON Pointer; none while it is being counted.
    sizes: BTreeMap<(String, String), Option<usize>>,
}

impl<F: Fn(&str) -> Option<Value>> Ruler<F> {
    /// The parts of what a reference leads to; one where it leads nowhere, which compiling tells.
    fn follow(&mut self, base: &Url, pointer: &str, steps: usize) -> Result<usize> {
        let address = base.to_string();
        let key = (address.clone(), pointer.to_owned());
        match self.sizes.get(&key) {
            Some(Some(size)) => return Ok(*size),
            Some(None) => {
                bail!("`{pointer}` refers to itself in a circle: write the schema out instead")
            }
            None => {}
        }
        ensure!(
            steps <= MOST_STEPS,
            "a chain of more than {MOST_STEPS} references: write the schema out instead"
        );
        let find = &self.find;
        let document = self
            .documents
            .entry(address)
            .or_insert_with_key(|at| find(at));
        let Some(schema) = document
            .as_ref()
            .and_then(|one| one.pointer(pointer))
            .cloned()
        else {
            return Ok(1);
        };
        self.sizes.insert(key.clone(), None);
        let size = self.count(&schema, base, steps)?;
        self.sizes.insert(key, Some(size));
        Ok(size)
    }

    fn count(&mut self, schema: &Value, base: &Url, steps: usize) -> Result<usize> {
        match schema {
            Value::Object(members) => self.members(members, base, steps),
            Value::Array(items) => {
                let mut size = 1;
                for item in items {
                    size = sum(size, self.count(item, base, steps)?);
                }
                Ok(size)
            }
            _ => Ok(1),
        }
    }

    fn members(&mut self, members: &Map<String, Value>, base: &Url, steps: usize) -> Result<usize> {
        let mut size = 1;
        for (keyword, value) in members {
            let part = match (keyword.as_str(), value) {
                ("$ref", Value::String(to)) => self.reference(to, base, steps)?,
                ("$id", Value::String(id)) => {
                    ensure!(
                        id == base.as_str(),
                        "`$id` is `{id}`: remove it, because a schema is identified by its file"
                    );
                    1
                }
                (unusual, Value::String(_)) if UNUSUAL.contains(&unusual) => {
                    bail!(
                        "`{unusual}` is not supported: use `$ref` with a path such as `#/$defs/name`"
                    )
                }
                (values, _) if VALUES.contains(&values) => leaves(value),
                _ => self.count(value, base, steps)?,
            };
            size = sum(size, part);
        }
        Ok(size)
    }

    fn reference(&mut self, to: &str, base: &Url, steps: usize) -> Result<usize> {
        let Ok(mut address) = base.join(to) else {
            return Ok(1);
        };
        let pointer = address.fragment().unwrap_or_default().to_owned();
        let pointer = percent_decode_str(&pointer)
            .decode_utf8_lossy()
            .into_owned();
        address.set_fragment(None);
        ensure!(
            pointer.is_empty() || pointer.starts_with('/'),
            "`$ref: {to}` is not supported: use a path such as `#/$defs/name`"
        );
        self.follow(&address, &pointer, steps + 1)
    }
}

/// How many values a value is made of.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(leaves).fold(1, sum),
        Value::Object(members) => members.values().map(leaves).fold(1, sum),
        _ => 1,
    }
}

/// The sum, no larger than what is refused.
fn sum(one: usize, other: usize) -> usize {
    (one + other).min(MOST_PARTS + 1)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{check, compile};
    use crate::embedded::builtin_schema;

    const BASE: &str = "https://dpg-registry.example/schema/";

    #[test]
    fn the_own_schemas_are_far_below_the_limit() {
        let files = builtin_schema();
        let find =
            |address: &str| serde_json::from_slice(files.get(address.strip_prefix(BASE)?)?).ok();
        for name in ["entry", "collection", "observation"].map(|one| format!("{one}.schema.json")) {
            let schema: Value = find(&format!("{BASE}{name}")).unwrap();
            check(&schema, &format!("{BASE}{name}"), find).unwrap();
        }
    }

    #[test]
    fn circles_and_explosions_are_refused() {
        let mut doubling = serde_json::Map::new();
        for n in 0..40 {
            let next = json!({"$ref": format!("#/$defs/d{}", n + 1)});
            doubling.insert(format!("d{n}"), json!({"allOf": [next, next]}));
        }
        doubling.insert("d40".to_owned(), json!({"type": "string"}));
        let mut chain = serde_json::Map::new();
        for n in 0..100_000 {
            chain.insert(
                format!("d{n}"),
                json!({"$ref": format!("#/$defs/d{}", n + 1)}),
            );
        }
        for schema in [
            json!({"$ref": "#"}),
            json!({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}),
            json!({"properties": {"a": {"$ref": "#"}, "b": {"$ref": "#"}}}),
            json!({"$ref": "#/$defs/d0", "$defs": doubling}),
            json!({"$ref": "#/$defs/d0", "$defs": chain}),
            json!({"$dynamicRef": "#a", "$defs": {"b": {"$dynamicAnchor": "a"}}}),
            json!({"$ref": "#a", "$defs": {"b": {"$anchor": "a"}}}),
            json!({"$id": "https://a.example/", "$ref": "#"}),
            json!({"enum": vec![0; 30_000]}),
        ] {
            assert!(compile(&schema).is_err(), "{:.300}", schema.to_string());
        }
    }

    #[test]
    fn patterns_take_no_longer_than_their_text() {
        let schema = compile(&json!({"pattern": "^(a+)+$"})).unwrap();
        assert!(!schema.is_valid(&json!("a".repeat(50_000) + "b")));
        assert!(compile(&json!({"pattern": "(?=a)"})).is_err());
        assert!(compile(&json!({"pattern": "((a{1000}){1000}){1000}"})).is_err());
    }
}
