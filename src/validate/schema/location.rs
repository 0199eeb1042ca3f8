//! Where a value breaks a schema: its place in the document and in the schema.

use serde_json::{Map, Value};

/// Where a fault is: in the document and in the schema.
pub(super) struct Location<'a> {
    /// JSON Pointer into the document.
    pub(super) pointer: String,
    /// The pointer as a message shows it.
    pub(super) name: String,
    /// The value there.
    pub(super) instance: &'a Value,
    /// The part of the schema that the value breaks.
    pub(super) schema: &'a Value,
    /// The whole schema.
    pub(super) root: &'a Value,
    /// What the whole schema describes.
    pub(super) noun: &'a str,
}

impl Location<'_> {
    /// A text member of the part of the schema.
    pub(super) fn note(&self, key: &str) -> Option<&str> {
        self.schema.get(key).and_then(Value::as_str)
    }

    /// The properties that the part of the schema knows.
    pub(super) fn properties(&self) -> impl Iterator<Item = (&str, &Value)> {
        properties(self.schema)
    }
}

/// The properties of a part of a schema.
pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let map = schema.get("properties").and_then(Value::as_object);
    map.into_iter()
        .flat_map(Map::iter)
        .map(|(key, schema)| (key.as_str(), schema))
}
