//! Cuts lists and mappings that are longer than any honest one, before rules look at them item by item.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::display;
use super::finding::{Finding, On};
use crate::diagnostic::Code;
use crate::load::positions::escape;

/// So many items of a list, and keys of a mapping, are looked at; the schema allows fewer.
const MOST: usize = 1_000;

/// The longest key, in characters: it is part of the name of everything below it.
const LONGEST_KEY: usize = 200;

/// Members at the top that may hold anything.
const ANYTHING: [&str; 2] = ["extra", "criteria"];

/// How many items or keys there were, by JSON Pointer, where some were cut off.
pub(super) type Lengths = BTreeMap<String, usize>;

/// Cuts a value.
///
/// # Errors
/// When a key is too long; of such a value nothing else can be said within bounds.
pub(super) fn cut(value: &mut Value) -> Result<Lengths, Box<Finding>> {
    let mut truncation = Truncation::default();
    truncation.cut(value)?;
    Ok(truncation.lengths)
}

/// What was cut where no rule of the schema says that there is too much.
pub(super) fn untold(lengths: &Lengths, found: &[Finding]) -> Vec<Finding> {
    let told = found.iter().filter(|one| one.code == Code::TooMany);
    let told: BTreeSet<&str> = told.map(|one| one.pointer.as_str()).collect();
    let untold = lengths.iter().filter(|(at, _)| !told.contains(at.as_str()));
    let findings = untold.map(|(pointer, length)| {
        let name = match pointer.as_str() {
            "" => "the entry".to_owned(),
            _ => format!("`{}`", display::readable(pointer)),
        };
        let message = format!("{name} has {length} values, expected at most {MOST}");
        Finding::new(Code::TooMany, pointer.as_str(), message)
            .on(On::Key)
            .help("keep the most important ones")
    });
    findings.collect()
}

#[derive(Default)]
struct Truncation {
    /// Where it is.
    pointer: String,
    lengths: Lengths,
}

impl Truncation {
    fn cut(&mut self, value: &mut Value) -> Result<(), Box<Finding>> {
        let is_free = ANYTHING.iter().any(|key| self.is_below(key));
        match value {
            Value::Array(items) => {
                if items.len() > MOST && !is_free {
                    self.lengths.insert(self.pointer.clone(), items.len());
                    items.truncate(MOST);
                }
                for (i, item) in items.iter_mut().enumerate() {
                    self.step(&i.to_string(), item)?;
                }
            }
            Value::Object(members) => {
                let mut keys = members.keys();
                if let Some(key) = keys.find(|key| key.chars().nth(LONGEST_KEY).is_some()) {
                    return Err(Box::new(self.too_long(key)));
                }
                if members.len() > MOST && !is_free {
                    self.lengths.insert(self.pointer.clone(), members.len());
                    *members = std::mem::take(members).into_iter().take(MOST).collect();
                }
                for (key, member) in members {
                    self.step(&escape(key), member)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Cuts what is below the present place.
    fn step(&mut self, token: &str, value: &mut Value) -> Result<(), Box<Finding>> {
        if !value.is_array() && !value.is_object() {
            return Ok(());
        }
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(token);
        let done = self.cut(value);
        self.pointer.truncate(length);
        done
    }

    fn is_below(&self, key: &str) -> bool {
        let inside = self.pointer.strip_prefix('/');
        let inside = inside.and_then(|inside| inside.strip_prefix(key));
        inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    fn too_long(&self, key: &str) -> Finding {
        let place = match self.pointer.as_str() {
            "" => "at the top level".to_owned(),
            pointer => format!("in `{}`", display::readable(pointer)),
        };
        Finding::new(
            Code::TooLong,
            self.pointer.as_str(),
            format!(
                "the key `{}` {place} has {} characters, expected at most {LONGEST_KEY}",
                display::cut(key, 60),
                key.chars().count()
            ),
        )
        .on(On::Key)
        .help("shorten the key, and write the long text as its value")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{MOST, cut, untold};

    #[test]
    fn what_is_too_long_is_cut_and_counted() {
        let list: Vec<usize> = (0..MOST + 5).collect();
        let mut value = json!({"a": [{"b": list}], "extra": {"c": list}});
        let lengths = cut(&mut value).unwrap();
        assert_eq!(lengths, [("/a/0/b".to_owned(), MOST + 5)].into());
        let [finding] = untold(&lengths, &[]).try_into().unwrap();
        let said = format!("{finding:?}");
        assert!(
            said.contains("has 1005 values, expected at most 1000"),
            "{said}"
        );
        assert_eq!(untold(&lengths, &[finding]).len(), 0);
        assert_eq!(value["a"][0]["b"].as_array().unwrap().len(), MOST);
        assert_eq!(value["extra"]["c"].as_array().unwrap().len(), MOST + 5);
    }

    #[test]
    fn a_key_that_is_too_long_is_refused_wherever_it_stands() {
        for path in ["extra", "name"] {
            let mut members = serde_json::Map::new();
            members.insert("k".repeat(201), Value::Null);
            assert!(cut(&mut json!({ path: [members] })).is_err());
        }
    }
}
