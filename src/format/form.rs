//! The canonical form from the schema: the order of keys, and which texts need no quotes.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::embedded::Files;
use crate::load::Role;
use crate::own::entry_schema;

/// The longest chain of references that is followed.
const MAX_REFERENCES: usize = 8;

/// The canonical form of the documents of a registry.
#[derive(Debug)]
pub struct Form {
    entry: Value,
    collection: Value,
    observation: Value,
}

/// The schema of one place in a document.
#[derive(Debug, Clone, Copy)]
pub struct Shape<'a> {
    root: &'a Value,
    /// Null if there is no schema: such values are the author's own.
    here: &'a Value,
}

impl Form {
    /// Reads the schemas of `schema/`.
    ///
    /// # Errors
    /// If one is missing or not JSON; the error names it.
    pub fn new(files: &Files) -> Result<Self> {
        let read = |name: &str| {
            let bytes = files
                .get(name)
                .with_context(|| format!("there is no `schema/{name}`"))?;
            serde_json::from_slice(bytes).with_context(|| format!("cannot use `schema/{name}`"))
        };
        Ok(Self {
            entry: entry_schema(files)?,
            collection: read("collection.schema.json")?,
            observation: read("observation.schema.json")?,
        })
    }

    /// The schema of a document as a whole.
    #[must_use]
    pub fn shape(&self, role: Role) -> Shape<'_> {
        let root = match role {
            Role::Entry => &self.entry,
            Role::Collection => &self.collection,
            Role::Observation => &self.observation,
        };
        Shape { root, here: root }
    }
}

impl<'a> Shape<'a> {
    /// A place without a schema.
    #[must_use]
    pub fn unspoken() -> Shape<'static> {
        Shape {
            root: &Value::Null,
            here: &Value::Null,
        }
    }

    /// The value under a key.
    #[must_use]
    pub fn member(self, key: &str) -> Self {
        let known = self.here.get("properties").and_then(|known| known.get(key));
        self.at(known.or_else(|| self.here.get("additionalProperties")))
    }

    /// An item of the list.
    #[must_use]
    pub fn item(self) -> Self {
        self.at(self.here.get("items"))
    }

    /// For a value without a schema.
    #[must_use]
    pub fn unknown(self) -> Self {
        self.at(None)
    }

    /// The position of a key among the known ones.
    #[must_use]
    pub fn rank(self, key: &str) -> Option<usize> {
        let known = self.here.get("properties")?.as_object()?;
        known.keys().position(|name| name == key)
    }

    /// Whether a text is one of the format's own words or a day, which is written without quotes
    /// although readers of YAML 1.1 may not read it as a text.
    #[must_use]
    pub fn knows(self, text: &str) -> bool {
        let is = |keyword: &str, value: &str| self.here.get(keyword).is_some_and(|v| v == value);
        let words = self.here.get("enum").and_then(Value::as_array);
        let is_listed = words.is_some_and(|words| words.iter().any(|word| word == text));
        is_listed && is_word(text) || is("format", "date") && is_day(text)
    }

    /// The key whose value may replace a whole mapping: `text` for evidence, `name` for things with a
    /// name.
    #[must_use]
    pub fn short(self) -> Option<&'a str> {
        let kinds = self.here.get("type")?.as_array()?;
        let has = |kind: &str| kinds.iter().any(|known| known == kind);
        let known = self.here.get("properties")?.as_object()?;
        let first = known.keys().next().filter(|_| has("string"))?;
        has("object").then_some(first.as_str())
    }

    /// The shape that a part of the schema, or what it refers to, describes.
    fn at(self, part: Option<&'a Value>) -> Self {
        let mut here = part.unwrap_or(&Value::Null);
        for _ in 0..MAX_REFERENCES {
            let target = here.get("$ref").and_then(Value::as_str);
            match target.and_then(|target| self.root.pointer(target.strip_prefix('#')?)) {
                Some(next) => here = next,
                None => break,
            }
        }
        Self { here, ..self }
    }
}

/// Whether every reader of YAML 1.2 reads a word as a text.
#[must_use]
pub fn is_word(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.ends_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
        && !["true", "false", "null"].contains(&lower.as_str())
}

/// Whether a text is a full date.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
        && text.parse::<jiff::civil::Date>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Form, is_word};
    use crate::embedded::builtin_schema;
    use crate::load::Role;

    #[test]
    fn the_schema_gives_order_and_words() {
        let form = Form::new(&builtin_schema()).unwrap();
        let entry = form.shape(Role::Entry);
        assert!(entry.rank("name") < entry.rank("stage"));
        assert_eq!(entry.rank("colour"), None);
        let ownership = entry.member("indicators").member("ownership");
        assert!(ownership.member("answer").knows("no"));
        assert!(!entry.member("name").knows("no"));
        assert!(entry.member("dates").member("reviewed").knows("2026-07-01"));
        assert_eq!(ownership.member("owners").item().short(), Some("name"));
        assert_eq!(ownership.member("evidence").item().short(), Some("text"));
        let french = entry.member("translations").member("fr");
        assert!(french.rank("summary") < french.rank("description"));
    }

    #[test]
    fn data_of_the_registry_has_no_schema() {
        let form = Form::new(&builtin_schema()).unwrap();
        let extra = form.shape(Role::Entry).member("extra");
        assert_eq!(extra.rank("name"), None);
        assert_eq!(extra.item().short(), None);
        assert!(!extra.member("answer").knows("no"));
    }

    #[test]
    fn words_are_texts_for_yaml_1_2() {
        assert!(is_word("on") && is_word("dpga_id") && is_word("under-review"));
        assert!(!is_word("True") && !is_word("3d") && !is_word("a-") && !is_word(""));
    }
}
