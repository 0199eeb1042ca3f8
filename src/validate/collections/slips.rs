//! Slips in the schemas of a collection: keywords that JSON Schema would ignore, and keys that no entry has. With
//! either, a schema would ask for less than it says.

use serde_json::{Map, Value};

use crate::diagnostic::Code;
use crate::load::positions::escape;
use crate::standard::words::{self, Holds};
use crate::suggest::closest;
use crate::validate::display::{cut, readable};
use crate::validate::finding::{Finding, On, Safe};

/// So many slips of one schema are told.
const MOST: usize = 10;

/// How long a chain of references in the schema of an entry is followed.
const MOST_STEPS: usize = 8;

/// Keywords that a schema may have beside those that rules know, with what they hold: such a schema stands alone.
const MORE: [(&str, Holds); 9] = [
    ("$defs", Holds::Named),
    ("definitions", Holds::Named),
    ("unevaluatedProperties", Holds::Schema),
    ("$schema", Holds::Plain),
    ("$id", Holds::Plain),
    ("default", Holds::Plain),
    ("examples", Holds::Plain),
    ("deprecated", Holds::Plain),
    ("additionalItems", Holds::Schema),
];

/// The slips of a schema at a pointer; `entry` is the schema of an entry.
pub(super) fn check(schema: &Value, pointer: &str, entry: &Value) -> Vec<Finding> {
    let mut reader = Reader {
        entry,
        found: Vec::new(),
    };
    let place = Place {
        parts: reader.parts(Some(entry)),
        path: String::new(),
    };
    reader.schema(schema, pointer, &place);
    reader.found
}

/// What a schema describes.
struct Place<'a> {
    /// The parts of the schema of an entry that describe it too; none where nothing is known of it.
    parts: Vec<&'a Value>,
    /// The keys that lead to it in an entry.
    path: String,
}

struct Reader<'a> {
    entry: &'a Value,
    found: Vec<Finding>,
}

impl<'a> Reader<'a> {
    fn schema(&mut self, schema: &Value, pointer: &str, place: &Place<'a>) {
        let Value::Object(members) = schema else {
            return;
        };
        for (keyword, value) in members {
            let at = format!("{pointer}/{}", escape(keyword));
            let more = MORE.iter().find(|(word, _)| word == keyword);
            match words::holds(keyword).or(more.map(|(_, holds)| *holds)) {
                Some(Holds::Schema | Holds::List) => self.inner((keyword, value), &at, place),
                Some(Holds::Named) => self.named((keyword, value), &at, place),
                Some(Holds::Plain) => self.names((keyword, value), &at, place),
                None => self.tell(|| unknown_keyword(keyword, pointer, place)),
            }
        }
    }

    /// A keyword with one schema or a list of them.
    fn inner(&mut self, (keyword, value): (&str, &Value), at: &str, place: &Place<'a>) {
        let place = &match keyword {
            "items" | "prefixItems" | "contains" | "unevaluatedItems" | "additionalItems" => {
                self.below(place, |part| part.get("items"))
            }
            "additionalProperties" | "unevaluatedProperties" => {
                self.below(place, |part| part.get("additionalProperties"))
            }
            "propertyNames" => self.below(place, |_| None),
            _ => self.below(place, Some),
        };
        match value {
            Value::Array(schemas) => {
                for (i, schema) in schemas.iter().enumerate() {
                    self.schema(schema, &format!("{at}/{i}"), place);
                }
            }
            schema => self.schema(schema, at, place),
        }
    }

    /// A keyword with schemas by name.
    fn named(&mut self, (keyword, value): (&str, &Value), at: &str, place: &Place<'a>) {
        for (name, schema) in value.as_object().into_iter().flatten() {
            let at = format!("{at}/{}", escape(name));
            let place = match keyword {
                "properties" => {
                    self.name(name, (&at, On::Key), place);
                    let mut inside = self.below(place, |part| {
                        let own = part.get("properties").and_then(|all| all.get(name));
                        own.or(part.get("additionalProperties"))
                    });
                    let dot = if place.path.is_empty() { "" } else { "." };
                    inside.path = format!("{}{dot}{}", place.path, cut(name, 60));
                    inside
                }
                "dependentSchemas" => {
                    self.name(name, (&at, On::Key), place);
                    self.below(place, Some)
                }
                _ => self.below(place, |_| None),
            };
            self.schema(schema, &at, &place);
        }
    }

    /// The names that a keyword without schemas lists.
    fn names(&mut self, (keyword, value): (&str, &Value), at: &str, place: &Place<'a>) {
        match (keyword, value) {
            ("required", Value::Array(names)) => {
                for (i, name) in names.iter().enumerate() {
                    let name = name.as_str().unwrap_or_default();
                    self.name(name, (&format!("{at}/{i}"), On::Value), place);
                }
            }
            ("dependentRequired", Value::Object(lists)) => {
                for (name, list) in lists {
                    let at = format!("{at}/{}", escape(name));
                    self.name(name, (&at, On::Key), place);
                    self.names(("required", list), &at, place);
                }
            }
            _ => {}
        }
    }

    /// A name that entries have at a place, or a slip.
    fn name(&mut self, name: &str, at: (&str, On), place: &Place<'a>) {
        let is_closed =
            |part: &&Value| part.get("additionalProperties") == Some(&Value::Bool(false));
        if place.parts.iter().any(is_closed) && !known(place).any(|known| known == name) {
            self.tell(|| unknown_name(name, at, place));
        }
    }

    fn tell(&mut self, finding: impl FnOnce() -> Finding) {
        if self.found.len() < MOST {
            self.found.push(finding());
        }
    }

    /// What lies below a place.
    fn below(&self, place: &Place<'a>, step: impl Fn(&'a Value) -> Option<&'a Value>) -> Place<'a> {
        let inside = place.parts.iter().find_map(|part| step(part));
        Place {
            parts: self.parts(inside),
            path: place.path.clone(),
        }
    }

    /// A part of the schema of an entry, and those that it refers to.
    fn parts(&self, part: Option<&'a Value>) -> Vec<&'a Value> {
        let refer = |part: &&'a Value| {
            let to = part.get("$ref")?.as_str()?.strip_prefix('#')?;
            self.entry.pointer(to)
        };
        std::iter::successors(part, refer)
            .take(MOST_STEPS)
            .collect()
    }
}

/// The keys that entries can have at a place.
fn known<'a>(place: &Place<'a>) -> impl Iterator<Item = &'a str> {
    let maps = place.parts.iter().filter_map(|part| part.get("properties"));
    let maps = maps.filter_map(Value::as_object);
    maps.flat_map(Map::keys).map(String::as_str)
}

fn unknown_keyword(word: &str, pointer: &str, place: &Place<'_>) -> Finding {
    let shown = cut(word, 60);
    let finding = Finding::new(
        Code::CollectionCriteria,
        format!("{pointer}/{}", escape(word)),
        format!("unknown keyword `{shown}` in `{}`", readable(pointer)),
    )
    .on(On::Key);
    if known(place).any(|key| key == word) {
        return finding.help(format!(
            "`{shown}` is a key of entries: write it below `properties`"
        ));
    }
    let more = MORE.iter().map(|(word, _)| *word);
    match closest(word, words::keywords().chain(more)) {
        Some(near) => finding
            .help(format!("did you mean `{near}`?"))
            .replace(near, Safe::No),
        None => finding
            .help("write a keyword of JSON Schema, such as `properties`, `required` or `const`"),
    }
}

fn unknown_name(name: &str, (pointer, on): (&str, On), place: &Place<'_>) -> Finding {
    let shown = cut(name, 60);
    let message = match place.path.as_str() {
        "" => format!("no entry has a key `{shown}`"),
        path => format!("no entry has a key `{shown}` in `{}`", cut(path, 120)),
    };
    let finding = Finding::new(Code::CollectionCriteria, pointer, message).on(on);
    if let Some(near) = closest(name, known(place)) {
        return finding
            .help(format!("did you mean `{near}`?"))
            .replace(near, Safe::No);
    }
    let keys: Vec<&str> = known(place).collect();
    finding.help(format!("valid keys here: {}", keys.join(", ")))
}
