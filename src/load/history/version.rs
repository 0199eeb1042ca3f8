//! An old version of an entry, reduced to what is compared with the next one: hashes instead of texts,
//! because a long history has many thousands of versions.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::address::plain;
use crate::entry::IndicatorKey;
use crate::entry::Stage;
use crate::id::is_id;
use crate::load::{Content, parse};
use crate::markdown::{clean, shorten};
use crate::slug::fold;

/// The top-level keys of an entry except `indicators`, in their order.
pub const FIELDS: [&str; 26] = [
    "name",
    "aliases",
    "summary",
    "description",
    "categories",
    "website",
    "repositories",
    "links",
    "logo",
    "screenshots",
    "sectors",
    "organizations",
    "stage",
    "standard_version",
    "dates",
    "review",
    "archived",
    "decisions",
    "identifiers",
    "previous_ids",
    "derived_from",
    "deployment",
    "highlights",
    "language",
    "translations",
    "extra",
];

/// The keys under `indicators`, in their order.
pub const INDICATORS: [&str; 12] = {
    let mut keys = [""; 12];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = IndicatorKey::ALL[at].as_str();
        at += 1;
    }
    keys
};

/// The longest name that is passed on, in characters.
const LONGEST_NAME: usize = 200;

/// An entry as it was after a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its name, on one line and without invisible characters.
    pub name: String,
    /// Its stage.
    pub stage: Stage,
    /// The day of its last review.
    pub reviewed: Option<Date>,
    /// Present if it had left the registry.
    pub archived: Option<Leaving>,
    /// Its former ids.
    pub previous_ids: Vec<String>,
    /// Hashes of name and repositories, which identify it under any id.
    pub traits: Vec<u64>,
    /// Per key of [`FIELDS`] a hash; 0 if the key is missing.
    fields: [u64; FIELDS.len()],
    /// The same per key of [`INDICATORS`].
    indicators: [u64; INDICATORS.len()],
}

/// Why a good left, from its entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Leaving {
    /// A code such as those of `vocabulary/archive-reason`.
    pub reason: Option<String>,
    /// Id of the good that replaces it: its successor, else the one it duplicates.
    pub successor: Option<String>,
}

impl Version {
    /// An entry from the bytes of its file; `None` if they are not YAML, or a key that every entry has
    /// is missing.
    #[must_use]
    pub fn read(bytes: Vec<u8>) -> Option<Self> {
        match parse(bytes) {
            Content::Yaml(source) => Self::of(&source.value),
            _ => None,
        }
    }

    /// An entry from its content; `None` if a key that every entry has is missing.
    #[must_use]
    pub fn of(content: &Value) -> Option<Self> {
        let entry = content.as_object()?;
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        let name = one_line(text("name")?);
        let stage = text("stage")?;
        let indicators = entry.get("indicators").and_then(Value::as_object);
        Some(Self {
            stage: Stage::ALL.into_iter().find(|known| known.code() == stage)?,
            reviewed: entry
                .get("dates")
                .and_then(|dates| dates.get("reviewed")?.as_str()?.parse().ok()),
            archived: entry
                .get("archived")
                .filter(|it| it.is_object())
                .map(leaving),
            previous_ids: ids(entry.get("previous_ids")),
            traits: traits(&name, entry),
            fields: FIELDS.map(|key| mark(key, entry.get(key))),
            indicators: INDICATORS.map(|key| mark(key, indicators.and_then(|all| all.get(key)))),
            name: (!name.is_empty()).then_some(name)?,
        })
    }

    /// The keys of [`FIELDS`] that differ in another version.
    pub fn fields_since(&self, before: &Self) -> impl Iterator<Item = &'static str> {
        differing(&FIELDS, &self.fields, &before.fields)
    }

    /// The keys of [`INDICATORS`] that differ in another version.
    pub fn indicators_since(&self, before: &Self) -> impl Iterator<Item = &'static str> {
        differing(&INDICATORS, &self.indicators, &before.indicators)
    }
}

fn differing(
    keys: &'static [&'static str],
    one: &[u64],
    other: &[u64],
) -> impl Iterator<Item = &'static str> {
    let pairs = one.iter().zip(other);
    let differ: Vec<bool> = pairs.map(|(one, other)| one != other).collect();
    keys.iter()
        .zip(differ)
        .filter_map(|(key, differs)| differs.then_some(*key))
}

/// A name that can be shown anywhere.
#[must_use]
fn one_line(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    shorten(clean(&words.join(" ")).trim(), LONGEST_NAME)
}

fn leaving(archived: &Value) -> Leaving {
    let id = |key: &str| {
        let id = archived.get(key).and_then(Value::as_str);
        id.filter(|id| is_id(id)).map(str::to_owned)
    };
    Leaving {
        reason: id("reason"),
        successor: id("by").or_else(|| id("of")),
    }
}

fn ids(list: Option<&Value>) -> Vec<String> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    let ids = items.filter_map(Value::as_str).filter(|id| is_id(id));
    ids.map(str::to_owned).collect()
}

fn traits(name: &str, entry: &Map<String, Value>) -> Vec<u64> {
    let repositories = entry.get("repositories").and_then(Value::as_array);
    let urls = repositories.into_iter().flatten().filter_map(|repository| {
        let url = repository.get("url").unwrap_or(repository).as_str()?;
        let url = plain(url);
        (!url.is_empty()).then(|| format!("/{url}"))
    });
    let name = Some(fold(name)).filter(|name| !name.is_empty());
    let mut traits: Vec<u64> = urls
        .chain(name)
        .map(|it| sum(|into| it.hash(into)))
        .collect();
    traits.sort_unstable();
    traits.dedup();
    traits
}

/// A hash that is the same for all spellings of one value.
fn mark(key: &str, value: Option<&Value>) -> u64 {
    match value.filter(|value| is_said(key, value)) {
        None => 0,
        Some(value) => sum(|into| hash(key, value, into)).max(1),
    }
}

fn sum(add: impl FnOnce(&mut DefaultHasher)) -> u64 {
    let mut hasher = DefaultHasher::new();
    add(&mut hasher);
    hasher.finish()
}

/// Whether a member means something that its absence does not.
fn is_said(key: &str, value: &Value) -> bool {
    match value {
        Value::Null => false,
        // Here an empty list means that nothing is done.
        Value::Array(items) => !items.is_empty() || key == "handling",
        Value::Object(members) => !members.is_empty() || key == "archived",
        Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

/// The order of members, spaces at the end of a text, and short forms do not matter.
fn hash(key: &str, value: &Value, into: &mut DefaultHasher) {
    match value {
        Value::Null => 0_u8.hash(into),
        Value::Bool(true) => hash(key, &Value::String("yes".to_owned()), into),
        Value::Bool(false) => hash(key, &Value::String("no".to_owned()), into),
        Value::Number(number) => number.to_string().hash(into),
        Value::String(text) => text.trim().hash(into),
        Value::Array(items) => {
            (1_u8, items.len()).hash(into);
            for item in items {
                match item {
                    // A plain text equals an object with only that text.
                    Value::String(text) if key == "evidence" => {
                        (2_u8, "text", text.trim()).hash(into);
                    }
                    item => hash(key, item, into),
                }
            }
        }
        Value::Object(members) => {
            2_u8.hash(into);
            let said = members.iter().filter(|(key, value)| is_said(key, value));
            let mut said: Vec<(&String, &Value)> = said.collect();
            said.sort_unstable_by_key(|(key, _)| *key);
            for (key, value) in said {
                key.as_str().hash(into);
                hash(key, value, into);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, INDICATORS, Version};

    fn version(text: &str) -> Version {
        Version::read(text.as_bytes().to_vec()).unwrap()
    }

    const WELL: &str = "name: Well\nsummary: Draws water.\nstage: dpg\nindicators:\n  ownership: {answer: yes, evidence: [Theirs]}\n";

    fn differences(text: &str) -> Vec<&'static str> {
        let (before, after) = (version(WELL), version(text));
        let fields = after.fields_since(&before);
        fields.chain(after.indicators_since(&before)).collect()
    }

    #[test]
    fn another_form_of_the_same_data_is_not_a_difference() {
        let text = "stage: 'dpg'\nindicators:\n  ownership:\n    evidence:\n    - text: >\n        Theirs\n    answer: true\naliases: []\nwebsite:\nsummary: >-\n  Draws\n  water.\nname: Well\n";
        assert_eq!(differences(text), [""; 0]);
    }

    #[test]
    fn fields_and_indicators_that_differ_are_named() {
        let text = WELL.replace("Theirs", "Ours") + "aliases: [W]\nunknown: {a: b}\n";
        assert_eq!(differences(&text), ["aliases", "ownership"]);
        assert_eq!(
            differences(&format!("{WELL}archived: {{}}\n")),
            ["archived"]
        );
    }

    #[test]
    fn a_file_that_is_not_an_entry_is_not_a_version() {
        for text in [
            "",
            "name: [",
            "- a list",
            "name: x",
            "name: ' '\nstage: dpg",
            "name: x\nstage: dpgs",
        ] {
            assert_eq!(Version::read(text.as_bytes().to_vec()), None, "{text}");
        }
        assert_eq!(Version::read(b"name: \xff\nstage: dpg\n".to_vec()), None);
    }

    #[test]
    fn names_of_old_versions_are_made_safe() {
        let name = format!("\"A\\u202e\\n b\\e[31m {}\"", "x".repeat(300));
        let version = version(&format!("name: {name}\nstage: nominee\n"));
        assert!(version.name.starts_with("A b[31m x"), "{}", version.name);
        assert!(version.name.chars().count() <= 201);
    }

    #[test]
    fn the_keys_are_those_of_the_schema() {
        let files = crate::embedded::builtin_schema();
        let schema: serde_json::Value =
            serde_json::from_slice(&files["entry.schema.json"]).unwrap();
        let keys = |at: &str| -> Vec<String> {
            let keys = schema.pointer(at).unwrap().as_object().unwrap().keys();
            keys.filter(|key| *key != "indicators").cloned().collect()
        };
        assert_eq!(keys("/properties"), FIELDS);
        assert_eq!(keys("/properties/indicators/properties"), INDICATORS);
    }
}
