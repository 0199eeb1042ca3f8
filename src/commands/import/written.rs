//! The text of a new entry.

use serde_json::{Map, Value};

use crate::entry::Entry;
use crate::format::emit::{document, emit};
use crate::format::form::Form;

/// The address of the schema from an entry that lies directly in the folder of entries.
const SCHEMA: &str = "../schema/entry.schema.json";

/// Keys and values as YAML: as an entry, if they are one, else in the order that they have.
pub(super) fn new_entry(fields: Map<String, Value>, form: &Form) -> String {
    let fields = Value::Object(fields);
    match serde_json::from_value::<Entry>(fields.clone()) {
        Ok(entry) => emit(&entry, SCHEMA, form),
        Err(_) => format!(
            "# yaml-language-server: $schema={SCHEMA}\n{}",
            fields.as_object().map(document).unwrap_or_default()
        ),
    }
}
