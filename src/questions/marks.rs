//! The entry schema with its annotations: a registry may keep a copy of an older version, which has fewer of them.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::embedded::{Files, builtin_entry_schema};
use crate::own::entry_schema;

/// What the names of annotations begin with.
const ANNOTATION: &str = "x-";

/// Where the schema has the language of the texts of an entry.
const LANGUAGE: &str = "/properties/language";

/// The entry schema among the files of `schema/`. What it does not say about the questions, the schema inside the
/// program says. If texts of the registry are in several languages, the usual one first, entries are asked for theirs.
///
/// # Errors
/// If the file is missing or not JSON; the error names it.
pub fn schema(files: &Files, languages: &[String]) -> Result<Value> {
    let mut schema = entry_schema(files)?;
    let own = builtin_entry_schema();
    let bytes = files.get("entry.schema.json").map(Vec::as_slice);
    if bytes != Some(own) {
        let own: Value =
            serde_json::from_slice(own).context("cannot use the schema inside the program")?;
        mark(&mut schema, &own);
    }
    if let ([usual, _, ..], Some(language)) = (languages, schema.pointer_mut(LANGUAGE)) {
        language["x-step"] = json!("good");
        language["examples"] = json!([usual]);
    }
    let is_for_some = schema.as_object_mut().and_then(|schema| {
        schema.swap_remove("if");
        schema.swap_remove("else")
    });
    if let Some(of_some) = is_for_some {
        require(&mut schema, &of_some);
    }
    Ok(schema)
}

/// Requires in a part of the schema what another one requires there. What entries that are assessed must have is asked
/// for in every form.
fn require(part: &mut Value, of_some: &Value) {
    let (Value::Object(members), Some(of_some)) = (part, of_some.as_object()) else {
        return;
    };
    if let Some(Value::Array(keys)) = of_some.get("required") {
        let required = members.entry("required").or_insert_with(|| json!([]));
        if let Value::Array(required) = required {
            required.extend(keys.iter().cloned());
        }
    }
    let inner = of_some.get("properties").and_then(Value::as_object);
    for (key, of_some) in inner.into_iter().flatten() {
        if let Some(part) = members
            .get_mut("properties")
            .and_then(|own| own.get_mut(key))
        {
            require(part, of_some);
        }
    }
}

/// Adds the annotations that a part of the schema lacks.
fn mark(part: &mut Value, own: &Value) {
    match (part, own) {
        (Value::Object(members), Value::Object(own)) => {
            for (key, value) in own {
                if let Some(member) = members.get_mut(key) {
                    mark(member, value);
                } else if key.starts_with(ANNOTATION) {
                    members.insert(key.clone(), value.clone());
                }
            }
        }
        (Value::Array(items), Value::Array(own)) if items.len() == own.len() => {
            for (item, own) in items.iter_mut().zip(own) {
                mark(item, own);
            }
        }
        _ => {}
    }
}
