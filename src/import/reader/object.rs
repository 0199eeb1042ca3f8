//! An object of a JSON document, and which of its fields have been read.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// An object of the document, and which of its fields have been read.
#[derive(Debug)]
pub struct Object<'v> {
    fields: Option<&'v Map<String, Value>>,
    pointer: String,
    read: BTreeSet<String>,
}

impl<'v> Object<'v> {
    /// The document itself.
    #[must_use]
    pub fn root(fields: &'v Map<String, Value>, pointer: impl Into<String>) -> Self {
        Self::new(Some(fields), pointer.into())
    }

    /// An object that may be absent.
    #[must_use]
    pub fn new(fields: Option<&'v Map<String, Value>>, pointer: String) -> Self {
        Self {
            fields,
            pointer,
            read: BTreeSet::new(),
        }
    }

    /// The pointer of a field.
    #[must_use]
    pub fn at(&self, key: &str) -> String {
        format!(
            "{}/{}",
            self.pointer,
            key.replace('~', "~0").replace('/', "~1")
        )
    }

    /// Its own pointer.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// A field as it is, not marked as read.
    #[must_use]
    pub fn peek(&self, key: &str) -> Option<&'v Value> {
        self.fields?.get(key)
    }

    /// A field as it is, marked as read.
    pub fn take(&mut self, key: &str) -> Option<&'v Value> {
        let value = self.fields?.get(key)?;
        self.read.insert(key.to_owned());
        Some(value)
    }

    /// The fields that have not been read.
    pub fn unread(&self) -> impl Iterator<Item = (&'v String, &'v Value)> {
        let fields = self.fields.into_iter().flatten();
        fields.filter(|(key, _)| !self.read.contains(*key))
    }
}

/// Whether a value says nothing: null, blank, or made of nothing else.
#[must_use]
pub fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Object(fields) => fields.values().all(is_blank),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
