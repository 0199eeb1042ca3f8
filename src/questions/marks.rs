//! The entry schema with its annotations: a registry may keep a copy of an older version, which has fewer of them.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::embedded::{Files, builtin_entry_schema};

/// What the names of annotations begin with.
const ANNOTATION: &str = "x-";

/// The entry schema among the files of `schema/`. What it does not say about the questions, the schema inside the
/// program says.
///
/// # Errors
/// If the file is missing or not JSON; the error names it.
pub fn schema(files: &Files) -> Result<Value> {
    let bytes = files
        .get("entry.schema.json")
        .context("there is no `schema/entry.schema.json`")?;
    let mut schema: Value =
        serde_json::from_slice(bytes).context("cannot use `schema/entry.schema.json`")?;
    let own = builtin_entry_schema();
    if bytes.as_slice() != own {
        let own: Value =
            serde_json::from_slice(own).context("cannot use the schema inside the program")?;
        mark(&mut schema, &own);
    }
    Ok(schema)
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
