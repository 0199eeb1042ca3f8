//! The schemas that other schemas refer to, from the files at hand; nothing is fetched.

use anyhow::{Context, Result};
use jsonschema::{Retrieve, Uri};
use serde_json::{Value, json};

use super::lists::Lists;
use crate::embedded::Files;

/// The address of the folder `schema/` in references; never fetched.
pub(super) const BASE: &str = "https://dpg-registry.example/schema/";

/// The schemas by address.
pub(super) struct Sources {
    files: Files,
    lists: Lists,
}

impl Sources {
    pub(super) fn new(files: &Files, lists: Lists) -> Self {
        let is_schema =
            |path: &str| path.ends_with(".schema.json") && !path.starts_with("vocabulary/");
        let files = files.iter().filter(|(path, _)| is_schema(path));
        Self {
            files: files
                .map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect(),
            lists,
        }
    }

    /// The schema at an address. A vocabulary is the `enum` of its values: the same meaning, found
    /// faster, and one fault instead of hundreds.
    ///
    /// # Errors
    /// When there is none at this address, or it is not JSON.
    pub(super) fn get(&self, address: &str) -> Result<Value> {
        let path = address
            .strip_prefix(BASE)
            .with_context(|| format!("`{address}` is not below {BASE}"))?;
        if let Some(list) = self.lists.at(path) {
            return Ok(json!({ "$id": address, "enum": list.values }));
        }
        let bytes = self
            .files
            .get(path)
            .with_context(|| format!("there is no `schema/{path}`"))?;
        Ok(serde_json::from_slice(bytes)?)
    }
}

impl Retrieve for Sources {
    fn retrieve(
        &self,
        uri: &Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.get(uri.as_str())?)
    }
}
