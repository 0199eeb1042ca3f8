//! The fields of an entry, read from its schema.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::types::{Choice, Choices, Field, Kind};
use crate::own::Part;
use crate::vocabulary::{Vocabularies, Vocabulary};

/// How deep lists and mappings are read; the built-in schema has seven levels.
const MAX_DEPTH: usize = 16;

/// Texts that can be as long as this have many lines; names can be long, too, but are one line.
const LONG: u64 = 300;

/// The step of the fields of a registry's own.
pub(super) const OWN: &str = "own";

/// Reads fields from a schema.
pub(super) struct Reader<'a> {
    schema: &'a Value,
    vocabularies: &'a Vocabularies,
}

impl<'a> Part<'a> {
    fn text(self, keyword: &str) -> &'a str {
        self.get(keyword)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn number(self, keyword: &str) -> Option<u64> {
        self.get(keyword).and_then(Value::as_u64)
    }

    /// Whether values of a type are allowed.
    fn allows(self, name: &str) -> bool {
        match self.get("type") {
            Some(Value::String(one)) => one == name,
            Some(Value::Array(many)) => many.iter().any(|one| one == name),
            _ => false,
        }
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(schema: &'a Value, vocabularies: &'a Vocabularies) -> Self {
        Self {
            schema,
            vocabularies,
        }
    }

    /// The fields at the top, each with its step; the first step if it names none.
    pub(super) fn top(&self) -> Vec<(String, Field)> {
        let steps = properties(self.schema).map(|(key, own)| {
            let step = own.get("x-step").and_then(Value::as_str);
            (key, step.unwrap_or("good").to_owned())
        });
        let fields = self.members(self.part(self.schema), "", 0);
        let steps: Map<String, Value> = steps
            .map(|(key, step)| (key.to_owned(), Value::String(step)))
            .collect();
        let step = |field: &Field| steps[&field.key].as_str().unwrap_or_default().to_owned();
        fields
            .into_iter()
            .map(|field| (step(&field), field))
            .collect()
    }

    /// The fields of the registry's own, each with its step; the step of their own if it names none.
    pub(super) fn own(&self) -> Vec<(String, Field)> {
        let Some(extra) = self.schema.pointer("/properties/extra") else {
            return Vec::new();
        };
        let steps = properties(extra).map(|(_, own)| {
            let step = own.get("x-step").and_then(Value::as_str);
            step.unwrap_or(OWN).to_owned()
        });
        let fields = self.members(self.part(extra), "/extra", 1);
        steps.zip(fields).collect()
    }

    /// The fields of a mapping.
    fn members(&self, part: Part<'a>, pointer: &str, depth: usize) -> Vec<Field> {
        let required = part.get("required").and_then(Value::as_array);
        let is_required = |key: &str| {
            let mut keys = required.into_iter().flatten();
            keys.any(|name| name == key)
        };
        let Some(Value::Object(known)) = part.get("properties") else {
            return Vec::new();
        };
        let fields = known.iter().map(|(key, own)| {
            let at = format!("{pointer}/{}", crate::load::positions::escape(key));
            Field {
                required: is_required(key),
                ..self.field((key, own), at, depth + 1)
            }
        });
        fields.collect()
    }

    fn field(&self, (key, own): (&str, &'a Value), pointer: String, depth: usize) -> Field {
        let part = self.part(own);
        let examples = part.get("examples").and_then(Value::as_array);
        let example = examples.and_then(|examples| examples.first());
        let asked_of = part.get("x-asked-of").and_then(Value::as_array);
        let asked_of = asked_of.into_iter().flatten().filter_map(Value::as_str);
        let most = part.number("maxLength").or_else(|| part.number("maxItems"));
        Field {
            key: key.to_owned(),
            title: part.text("title").to_owned(),
            titles: spoken(part.own.get("x-titles"), |one| {
                one.as_str().map(str::to_owned)
            }),
            words: spoken(part.own.get("x-words"), phrases),
            description: part.text("description").to_owned(),
            required: false,
            kind: self.kind((key, part), &pointer, depth),
            most: most.and_then(|most| usize::try_from(most).ok()),
            example: example.map(plain),
            asked_of: asked_of.map(str::to_owned).collect(),
            suggests: suggests(part),
            pointer,
        }
    }

    fn kind(&self, (key, part): (&str, Part<'a>), pointer: &str, depth: usize) -> Kind {
        if let Some(choices) = self.choices(part) {
            return Kind::Choice(choices);
        }
        if part.allows("object") && depth < MAX_DEPTH {
            return Kind::Group(self.members(part, pointer, depth));
        }
        if part.allows("array") && depth < MAX_DEPTH {
            let items = part.get("items").unwrap_or(&Value::Null);
            let is_set = part.get("uniqueItems") == Some(&Value::Bool(true));
            let part = self.part(items);
            if let Some(choices) = self.choices(part).filter(|_| is_set) {
                let title = part.text("title").to_owned();
                return Kind::Several(Choices { title, ..choices });
            }
            let item = self.field(("", items), format!("{pointer}/*"), depth + 1);
            return Kind::List(Box::new(item));
        }
        if part.allows("boolean") {
            return Kind::Switch;
        }
        if part.allows("integer") || part.allows("number") {
            return Kind::Number;
        }
        match part.text("format") {
            "web-address" => Kind::Address,
            "date" => Kind::Date,
            "language-tag" => Kind::Language,
            _ => {
                let is_long = part.number("maxLength").is_some_and(|most| most >= LONG);
                let is_name = ["", "name", "spdx"].contains(&key);
                if is_long && !is_name {
                    Kind::Text
                } else {
                    Kind::Line
                }
            }
        }
    }

    /// The values of a choice, if the part is one.
    fn choices(&self, part: Part<'a>) -> Option<Choices> {
        if let Some(name) = part.vocabulary {
            return Some(of_vocabulary(name, self.vocabularies.get(name)));
        }
        if let Some(Value::Array(values)) = part.get("enum") {
            return Some(of_values(values));
        }
        let ways = part.get("anyOf")?.as_array()?;
        let known = ways.iter().find_map(|way| self.choices(self.part(way)))?;
        Some(Choices {
            is_open: ways.len() > 1,
            ..known
        })
    }

    /// A part of the schema with what it refers to.
    fn part(&self, own: &'a Value) -> Part<'a> {
        Part::new(self.schema, own)
    }
}

/// The vocabulary of common values: the one that the schema names, and that of languages for their tags.
fn suggests(part: Part<'_>) -> Option<String> {
    match (part.text("x-suggest"), part.text("format")) {
        ("", "language-tag") => Some("language".to_owned()),
        ("", _) => None,
        (name, _) => Some(name.to_owned()),
    }
}

/// What an annotation says by language.
fn spoken<T>(said: Option<&Value>, read: impl Fn(&Value) -> Option<T>) -> BTreeMap<String, T> {
    let said = said.and_then(Value::as_object).into_iter().flatten();
    said.filter_map(|(tag, value)| Some((tag.clone(), read(value)?)))
        .collect()
}

/// A list of texts.
fn phrases(value: &Value) -> Option<Vec<String>> {
    let texts = value.as_array()?.iter().filter_map(Value::as_str);
    Some(texts.map(str::to_owned).collect())
}

fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let known = schema.get("properties").and_then(Value::as_object);
    let known = known.into_iter().flat_map(Map::iter);
    known.map(|(key, value)| (key.as_str(), value))
}

fn of_vocabulary(name: &str, vocabulary: &Vocabulary) -> Choices {
    let terms = vocabulary.terms().iter();
    let is_number = |term: &crate::vocabulary::Term| {
        term.annotations.get("const").is_some_and(Value::is_number)
    };
    Choices {
        title: String::new(),
        vocabulary: Some(name.to_owned()),
        is_open: false,
        is_number: vocabulary.terms().first().is_some_and(is_number),
        values: terms
            .filter(|term| !term.is("deprecated"))
            .map(|term| Choice {
                code: term.code.clone(),
                title: term.title.clone(),
                description: term.text("description").unwrap_or_default().to_owned(),
            })
            .collect(),
    }
}

fn of_values(values: &[Value]) -> Choices {
    let choices = values.iter().map(|value| Choice {
        code: plain(value),
        title: String::new(),
        description: String::new(),
    });
    Choices {
        title: String::new(),
        vocabulary: None,
        is_open: false,
        is_number: values.first().is_some_and(Value::is_number),
        values: choices.collect(),
    }
}

/// A value without quotes.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
