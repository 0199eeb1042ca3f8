//! A part of the schema of an entry together with what it refers to.

use serde_json::Value;

/// The longest chain of references that is followed.
const MAX_REFERENCES: usize = 8;

/// The last part of the name of a vocabulary's file.
const VOCABULARY: &str = ".schema.json";

/// A part of the schema together with what it refers to; the part's own words come first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'a> {
    /// Its own words.
    pub(crate) own: &'a Value,
    target: &'a Value,
    /// The name of the vocabulary that it refers to.
    pub(crate) vocabulary: Option<&'a str>,
}

impl<'a> Part<'a> {
    /// A part of a schema.
    pub(crate) fn new(schema: &'a Value, own: &'a Value) -> Self {
        let mut part = Self {
            own,
            target: &Value::Null,
            vocabulary: None,
        };
        let mut here = own;
        for _ in 0..MAX_REFERENCES {
            let Some(name) = here.get("$ref").and_then(Value::as_str) else {
                break;
            };
            let file = name.strip_prefix("vocabulary/");
            part.vocabulary = file.and_then(|file| file.strip_suffix(VOCABULARY));
            let inside = name.strip_prefix('#');
            let Some(next) = inside.and_then(|inside| schema.pointer(inside)) else {
                break;
            };
            part.target = next;
            here = next;
        }
        part
    }

    /// What a keyword says.
    pub(crate) fn get(self, keyword: &str) -> Option<&'a Value> {
        self.own.get(keyword).or_else(|| self.target.get(keyword))
    }
}
