//! A facet of a registry's own as a small value that can be copied like the facets of the program.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use super::field::Names;

/// What is known of a facet of a registry's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Definition {
    /// Its place in `site.toml`.
    pub order: usize,
    /// The key of its field under `extra`.
    pub key: String,
    /// The first segment of its addresses, and its name in the API.
    pub segment: String,
    /// What it is called.
    pub names: Names,
    /// What it is, in English.
    pub description: String,
    /// The vocabulary of its values; empty if they are texts of any kind.
    pub vocabulary: String,
}

/// A facet of a registry's own. Its definition is kept until the program ends, once however often it is read, so that
/// this is as small as the name of a facet of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Own(&'static Definition);

/// All definitions that were read.
static READ: Mutex<BTreeSet<&'static Definition>> = Mutex::new(BTreeSet::new());

impl Own {
    /// The facet with a definition.
    #[must_use]
    pub fn new(definition: Definition) -> Self {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = read.get(&definition) {
            return Self(known);
        }
        let kept: &'static Definition = Box::leak(Box::new(definition));
        read.insert(kept);
        Self(kept)
    }

    /// Whether its values are those of a vocabulary.
    #[must_use]
    pub fn is_coded(self) -> bool {
        !self.0.vocabulary.is_empty()
    }

    /// What is known of it.
    #[must_use]
    pub fn get(self) -> &'static Definition {
        self.0
    }
}

impl Serialize for Own {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.segment)
    }
}

impl JsonSchema for Own {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OwnFacet".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A facet of the registry's own: the key of its field in `extra`, with hyphens.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]*$",
        })
    }
}
