//! A field of a registry's own: what it is called, what its values are, and what an entry has in it.

use std::collections::BTreeMap;

use serde_json::Value;

/// The file of the fields, in `schema/`.
pub const FILE: &str = "extra.schema.json";

/// A field of a registry's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its key under `extra`.
    pub key: String,
    /// What it is called, and what one of its values is called.
    pub names: Names,
    /// What it is, in English.
    pub description: String,
    /// The vocabulary of its values.
    pub vocabulary: Option<String>,
    /// What its values are.
    pub shape: Shape,
}

/// What a field is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Names {
    /// In English.
    pub title: String,
    /// One of its values in English.
    pub one: String,
    /// By BCP 47 tag, the title in other languages.
    pub titles: BTreeMap<String, String>,
    /// By BCP 47 tag, one of its values in other languages.
    pub ones: BTreeMap<String, String>,
}

/// What the values of a field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Texts, or values of a vocabulary.
    Text,
    /// Texts in Markdown.
    Markdown,
    /// Numbers.
    Number,
    /// Days.
    Day,
    /// Web addresses.
    Address,
    /// `true` or `false`.
    Switch,
    /// Mappings, or anything.
    Other,
}

impl Names {
    /// The title in a language, else in English.
    #[must_use]
    pub fn title_in(&self, tag: &str) -> &str {
        spoken(&self.titles, tag).unwrap_or(&self.title)
    }

    /// What one value is called in a language, else in English.
    #[must_use]
    pub fn one_in(&self, tag: &str) -> &str {
        spoken(&self.ones, tag)
            .or_else(|| spoken(&self.titles, tag))
            .unwrap_or(&self.one)
    }
}

/// The text of a language, or of the one that it is a form of.
fn spoken<'a>(texts: &'a BTreeMap<String, String>, tag: &str) -> Option<&'a str> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let found = texts.get(tag).or_else(|| texts.get(primary));
    found.map(String::as_str)
}

/// The texts and numbers that an entry has under a key of `extra`: one, or a list of them.
#[must_use]
pub fn values(extra: Option<&Value>, key: &str) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match extra.and_then(|extra| extra.get(key)) {
        Some(Value::Array(items)) => items.iter().filter_map(one).collect(),
        Some(value) => one(value).into_iter().collect(),
        None => Vec::new(),
    }
}
