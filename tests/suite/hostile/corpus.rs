//! Texts that attack, and entries with one in every field that the schema knows: refused as they are, or bent
//! until they are valid.

use std::collections::{BTreeMap, BTreeSet};

use dpg_registry::diagnostic::{Code, Diagnostic, Severity};
use dpg_registry::embedded::Files;
use dpg_registry::load::{Document, Role, parse};
use dpg_registry::validate::{Rules, validate};
use jiff::civil::date;
use serde_json::{Map, Value, json};

use crate::support::project;

/// Where whatever runs or is asked for leads.
pub(crate) const CANARY: &str = "https://canary.example/";

/// How many payloads a text has that may be long.
const PER_TEXT: usize = 16;

/// A text is long from so many characters on.
const LONG: u64 = 5_000;

/// How often what is refused is bent before that counts as a failure.
const ROUNDS: usize = 12;

/// The payloads by class.
pub(crate) fn classes() -> BTreeMap<String, Vec<String>> {
    let file = project().join("tests/fixtures/payloads.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// All payloads, so that neighbours are of different classes.
pub(crate) fn payloads() -> Vec<String> {
    let classes: Vec<Vec<String>> = classes().into_values().collect();
    let longest = classes.iter().map(Vec::len).max().unwrap();
    let nth = |n: usize| {
        classes
            .iter()
            .filter_map(move |class| class.get(n).cloned())
    };
    (0..longest).flat_map(nth).collect()
}

/// A text between quotes as YAML and TOML both read it: nothing but ASCII, no control characters.
pub(crate) fn quoted(text: &str) -> String {
    let spell = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        ' '..='~' => c.to_string(),
        _ => format!("\\U{:08X}", u32::from(c)),
    };
    format!("\"{}\"", text.chars().map(spell).collect::<String>())
}

/// A value as YAML, on one line.
pub(crate) fn yaml(value: &Value) -> String {
    let list = |parts: Vec<String>| parts.join(",\n ");
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", list(items.iter().map(yaml).collect())),
        Value::Object(members) => {
            let member =
                |(key, value): (&String, &Value)| format!("{}: {}", quoted(key), yaml(value));
            format!("{{{}}}", list(members.iter().map(member).collect()))
        }
        other => other.to_string(),
    }
}

/// An entry or a collection with a payload in every field.
#[derive(Clone)]
pub(crate) struct Laced {
    pub(crate) id: String,
    role: Role,
    pub(crate) value: Value,
    /// Of each text what to write in place of the last try, by JSON Pointer; the next one is at the end.
    tries: BTreeMap<String, Vec<String>>,
    /// The texts that are one of some values, or a date.
    closed: BTreeSet<String>,
}

impl Laced {
    /// Where it lies in a registry.
    pub(crate) fn path(&self) -> String {
        match self.role {
            Role::Entry => format!("registry/{}.yaml", self.id),
            Role::Collection => format!("registry/collections/{}.yaml", self.id),
            Role::Observation => format!("observations/{}.yaml", self.id),
        }
    }

    /// Writes in all places that take only some values, one of these.
    fn close(&mut self) {
        for pointer in std::mem::take(&mut self.closed) {
            self.bend(&pointer);
        }
    }

    fn document(&self) -> Document {
        Document {
            path: self.path(),
            stem: self.id.clone(),
            role: self.role,
            content: parse(yaml(&self.value).into_bytes()),
        }
    }

    /// Writes something else at the place of a finding: the next try, or nothing.
    fn bend(&mut self, pointer: &str) {
        if let Some(tries) = self.tries.get_mut(pointer)
            && let Some(next) = tries.pop()
        {
            // It may have gone with the list that it was in.
            if let Some(text) = self.value.pointer_mut(pointer) {
                *text = json!(next);
            }
            return;
        }
        // What an entry cannot be without.
        let needed = json!({"/indicators/licenses": [{"spdx": "MIT"}], "/indicators/sdgs": [{"goal": 3}],
                            "/organizations": [{"name": "Owner", "role": "owner"}], "/categories": ["software"]});
        if let Some(plain) = needed.get(pointer) {
            *self.value.pointer_mut(pointer).unwrap() = plain.clone();
            return;
        }
        let (parent, key) = pointer.rsplit_once('/').expect("the whole is not at fault");
        let key = key.replace("~1", "/").replace("~0", "~");
        match self.value.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                members.shift_remove(&key);
            }
            // Taken away alone, the places of the others would change.
            Some(Value::Array(_)) => self.bend(parent),
            _ => {}
        }
    }
}

/// Bends entries and collections until no rule finds an error in them; gives how many texts stayed as they were.
pub(crate) fn bent(laced: &mut [Laced], schema: &Files) -> usize {
    let rules = Rules::new(schema, date(2026, 7, 1)).unwrap();
    let before = laced.to_vec();
    laced.iter_mut().for_each(Laced::close);
    let mut waiting: BTreeSet<String> = laced.iter().map(Laced::path).collect();
    for _ in 0..ROUNDS {
        // Collections name entries, so they are read together; entries that are valid stay so.
        let is_asked = |one: &&Laced| one.role == Role::Collection || waiting.contains(&one.path());
        let documents: Vec<Document> = laced.iter().filter(is_asked).map(Laced::document).collect();
        let found = validate(&documents, &rules).diagnostics;
        let is_error = |one: &&Diagnostic| {
            one.severity == Severity::Error && one.code != Code::UnknownReference
        };
        let mut errors: Vec<_> = found.iter().filter(is_error).collect();
        waiting = errors.iter().map(|one| one.path.clone()).collect();
        if errors.is_empty() {
            return laced
                .iter()
                .zip(&before)
                .map(|(now, then)| kept(now, then))
                .sum();
        }
        errors.dedup_by(|one, other| (&one.path, &one.pointer) == (&other.path, &other.pointer));
        for error in errors.into_iter().rev() {
            let it = laced.iter_mut().find(|it| it.path() == error.path).unwrap();
            assert!(
                !error.pointer.is_empty() && error.pointer != "/indicators",
                "{error:?}"
            );
            it.bend(&error.pointer);
        }
    }
    panic!("errors are left in {waiting:?}");
}

/// How many texts are as they were.
fn kept(now: &Laced, then: &Laced) -> usize {
    let is_kept = |pointer: &&String| {
        let text = now.value.pointer(pointer);
        text.is_some() && text == then.value.pointer(pointer)
    };
    then.tries.keys().filter(is_kept).count()
}

/// Makes entries and collections from the schema.
pub(crate) struct Lacer<'a> {
    schema: BTreeMap<&'a str, Value>,
    payloads: &'a [String],
    next: usize,
    tries: BTreeMap<String, Vec<String>>,
    closed: BTreeSet<String>,
}

impl<'a> Lacer<'a> {
    pub(crate) fn new(schema: &'a Files, payloads: &'a [String]) -> Self {
        let read = |(name, bytes): (&'a String, &'a Vec<u8>)| {
            Some((name.as_str(), serde_json::from_slice(bytes).ok()?))
        };
        Self {
            schema: schema.iter().filter_map(read).collect(),
            payloads,
            next: 0,
            tries: BTreeMap::new(),
            closed: BTreeSet::new(),
        }
    }

    /// A payload after the other.
    fn payload(&mut self) -> String {
        self.next += 1;
        self.payloads[self.next % self.payloads.len()].clone()
    }

    /// One entry.
    pub(crate) fn entry(&mut self, number: usize) -> Laced {
        let mut value = self.value(("entry.schema.json", ""), "");
        let members = value.as_object_mut().unwrap();
        let stages = ["dpg", "nominee", "dpg", "under-review", "ineligible"];
        members.insert("stage".to_owned(), json!(stages[number % stages.len()]));
        self.tries.remove("/stage");
        for pictures in ["logo", "screenshots"] {
            members.shift_remove(pictures);
        }
        if number % 6 != 5 {
            members.shift_remove("archived");
        }
        self.laced(format!("attack-{number:02}"), Role::Entry, value)
    }

    /// One collection with requirements of some goods.
    pub(crate) fn collection(&mut self, number: usize, goods: &[String]) -> Laced {
        let mut value = self.value(("collection.schema.json", ""), "");
        let members = value.as_object_mut().unwrap();
        members.shift_remove("criteria");
        members.insert("goods".to_owned(), json!(goods));
        for (at, group) in list(members, "framework", "groups").iter_mut().enumerate() {
            group["id"] = json!(format!("g{at}"));
        }
        without_ids(members);
        let mut results = Map::new();
        for (at, requirement) in members["requirements"]
            .as_array_mut()
            .unwrap()
            .iter_mut()
            .enumerate()
        {
            requirement.as_object_mut().unwrap().shift_remove("check");
            requirement["id"] = json!(format!("A{at}"));
            requirement["group"] = json!(format!("g{at}"));
            let pointer = format!("/results/{}/A{at}", goods[0]);
            let result = self.value(("collection.schema.json", "/$defs/result"), &pointer);
            results.insert(format!("A{at}"), result);
        }
        let members = value.as_object_mut().unwrap();
        members.insert("results".to_owned(), json!({ &*goods[0]: results }));
        let is_set = |pointer: &String| {
            pointer.ends_with("/id") || pointer.ends_with("/group") || pointer.starts_with("/goods")
        };
        self.tries.retain(|pointer, _| !is_set(pointer));
        self.laced(format!("set-{number}"), Role::Collection, value)
    }

    fn laced(&mut self, id: String, role: Role, value: Value) -> Laced {
        let mut tries = std::mem::take(&mut self.tries);
        tries.retain(|pointer, _| value.pointer(pointer).is_some_and(Value::is_string));
        let mut closed = std::mem::take(&mut self.closed);
        closed.retain(|pointer| tries.contains_key(pointer));
        Laced {
            id,
            role,
            value,
            tries,
            closed,
        }
    }

    /// A part of a schema, with what it refers to, and the file in which that is.
    fn part(&self, (file, pointer): (&str, &str)) -> (String, Value) {
        let file = if file == "entry.schema.json" && pointer == "/properties/extra" {
            "extra.schema.json"
        } else {
            file
        };
        let pointer = if file == "extra.schema.json" && pointer == "/properties/extra" {
            ""
        } else {
            pointer
        };
        let part = self.schema[file]
            .pointer(pointer)
            .unwrap_or_else(|| panic!("{file}#{pointer}"));
        let Some(to) = part["$ref"].as_str() else {
            let mut part = part.clone();
            part["x-at"] = json!(pointer);
            return (file.to_owned(), part);
        };
        let (other, inside) = to.split_once('#').unwrap_or((to, ""));
        let other = if other.is_empty() { file } else { other };
        self.part((other, inside))
    }

    /// A value with payloads in all its texts, for a place of an entry.
    fn value(&mut self, place: (&str, &str), at: &str) -> Value {
        let (file, part) = self.part(place);
        let here = part["x-at"].as_str().unwrap().to_owned();
        let may_be = |kind: &str| {
            part["type"] == kind
                || part["type"]
                    .as_array()
                    .is_some_and(|kinds| kinds.contains(&json!(kind)))
        };
        let is_text =
            part["type"] == "string" || part.get("enum").is_some() || part.get("oneOf").is_some();
        // What may be a text or more is one and the other in turns.
        if is_text || (may_be("string") && self.next.is_multiple_of(2)) {
            return self.text(&part, at);
        }
        if may_be("array") {
            let most = part["maxItems"].as_u64().unwrap_or(3).min(3);
            let items = (0..most)
                .map(|n| self.value((&file, &format!("{here}/items")), &format!("{at}/{n}")));
            return Value::Array(items.collect());
        }
        if may_be("object") {
            return self.object((&file, &here), (&part, at));
        }
        match part["type"].as_str() {
            Some("integer" | "number") => part.get("minimum").cloned().unwrap_or(json!(1)),
            Some("boolean") => json!(true),
            _ => json!(self.payload()),
        }
    }

    fn object(&mut self, (file, here): (&str, &str), (part, at): (&Value, &str)) -> Value {
        let mut made = Map::new();
        let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
        for key in part["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
        {
            let inside = format!("{here}/properties/{}", escaped(key));
            made.insert(
                key.clone(),
                self.value((file, &inside), &format!("{at}/{key}")),
            );
        }
        let free = &part["additionalProperties"];
        if free == false {
            return Value::Object(made);
        }
        for key in [
            "ar".to_owned(),
            "fr".to_owned(),
            self.payload(),
            self.payload(),
        ] {
            let place = format!("{at}/{}", escaped(&key));
            let value = if free.is_object() {
                self.value((file, &format!("{here}/additionalProperties")), &place)
            } else {
                json!({ "text": self.payload(), "list": [self.payload()] })
            };
            made.insert(key, value);
        }
        Value::Object(made)
    }

    /// A payload, or many, and what to write where it is refused.
    fn text(&mut self, part: &Value, at: &str) -> Value {
        let most = part["maxLength"].as_u64().unwrap_or(LONG);
        let many = if most >= LONG { PER_TEXT } else { 1 };
        let texts: Vec<String> = (0..many).map(|_| self.payload()).collect();
        let cut = |text: &str| {
            text.chars()
                .take(usize::try_from(most).unwrap())
                .collect::<String>()
        };
        let raw = cut(&texts.join("\n\n"));
        let mut tries = vec![self.otherwise(part)];
        if part["format"] == "web-address" {
            let encoded =
                percent_encoding::utf8_percent_encode(&raw, percent_encoding::NON_ALPHANUMERIC);
            tries.push(cut(&format!("{CANARY}?x={encoded}")));
            tries.push(cut(&format!("{CANARY}{raw}")));
        } else if part.get("maxLength").is_some() && part.get("pattern").is_none() {
            tries.push(cut(&format!("Text {} {raw}", self.next)));
        }
        let is_closed = ["enum", "oneOf", "pattern"]
            .iter()
            .any(|key| part.get(key).is_some());
        if is_closed || part["format"] == "date" {
            self.closed.insert(at.to_owned());
        }
        self.tries.insert(at.to_owned(), tries);
        json!(raw)
    }

    /// What is allowed at the place of a text, whatever that is.
    fn otherwise(&self, part: &Value) -> String {
        let listed = |key: &str| part[key].as_array().filter(|all| !all.is_empty());
        let nth = |all: &Vec<Value>| all[self.next % all.len()].clone();
        let found = match (listed("oneOf"), listed("enum"), listed("examples")) {
            (Some(values), ..) => nth(values)["const"].clone(),
            (_, Some(values), _) => nth(values),
            (_, _, Some(values)) => values[0].clone(),
            _ => Value::Null,
        };
        match (found.as_str(), part["format"].as_str()) {
            (Some(text), _) => text.to_owned(),
            (_, Some("date")) => "2026-01-01".to_owned(),
            (_, Some("web-address")) => CANARY.to_owned(),
            _ => format!("Text {}", self.next),
        }
    }
}

/// Takes out of the translations of a collection what is found by ids, which no payload is.
fn without_ids(collection: &mut Map<String, Value>) {
    let translations = collection["translations"].as_object_mut().unwrap();
    for translation in translations.values_mut() {
        let translation = translation.as_object_mut().unwrap();
        translation.shift_remove("requirements");
        translation.shift_remove("results");
        let framework = translation["framework"].as_object_mut().unwrap();
        framework.shift_remove("groups");
    }
}

/// A list inside of a mapping.
fn list<'a>(members: &'a mut Map<String, Value>, key: &str, inner: &str) -> &'a mut Vec<Value> {
    members[key][inner].as_array_mut().unwrap()
}
