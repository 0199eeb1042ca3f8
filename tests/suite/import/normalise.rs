//! What counts as equal between a source object and its export: both in one plain form.
//!
//! Key order, blanks, contacts of persons and white space do not count; entities are decoded and both
//! sides pass through `schema/repairs.yaml`, the structural rules in it included. Two objects are
//! equal when their plain forms are.

mod fields;

use serde_json::{Map, Value};

use dpg_registry::import::address::{self, Content};
use dpg_registry::import::reader::{is_blank, is_contact};
use dpg_registry::import::repairs::Terms;
use dpg_registry::import::text::{clean, one_line};
use dpg_registry::import::v0::relocate::relocate;
use dpg_registry::import::v2::sentence;
use fields::{Holds, holds};

/// The plain form of a nominee and its answers in the first registry.
///
/// The two belong together, because answers may stand in either at the wrong level.
pub(crate) fn v0(nominee: &Value, answers: Option<&Value>, terms: &Terms) -> (Value, Value) {
    let object = |value: Option<&Value>| value.and_then(Value::as_object).cloned();
    let mut nominee = object(Some(nominee)).unwrap_or_default();
    let mut answers = object(answers).unwrap_or_default();
    if terms.rule("answers-at-another-level").is_some() {
        relocate(&mut nominee, &mut answers);
    }
    let plain = |fields| Plain { terms }.object(&[], fields);
    (plain(&nominee), plain(&answers))
}

/// The plain form of an object of the live feed.
pub(crate) fn v2(good: &Value, terms: &Terms) -> Value {
    match good {
        Value::Object(fields) => Plain { terms }.object(&[], fields),
        _ => Value::Null,
    }
}

struct Plain<'t> {
    terms: &'t Terms,
}

impl Plain<'_> {
    fn on(&self, rule: &str) -> bool {
        self.terms.rule(rule).is_some()
    }

    /// An object without contacts and without what is blank.
    fn object(&self, path: &[&str], fields: &Map<String, Value>) -> Value {
        let mut kept = Map::new();
        for (key, value) in fields {
            if is_contact(key) {
                continue;
            }
            let path: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
            let value = self.value(&path, value);
            if !is_blank(&value) {
                kept.insert(key.clone(), value);
            }
        }
        if self.on("prose-in-a-goal-address") {
            Self::prose_to_text(&mut kept);
        }
        Value::Object(kept)
    }

    fn value(&self, path: &[&str], value: &Value) -> Value {
        match (holds(path), value) {
            (Holds::List, Value::Array(items)) => self.list(path, items),
            (Holds::List, Value::Object(fields)) => self.object(path, fields),
            (Holds::List, single) if self.on("one-value-for-a-list") => {
                self.list(path, std::slice::from_ref(single))
            }
            (_, Value::Object(fields)) => self.object(path, fields),
            (_, Value::Array(items)) => {
                let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                self.scalar(path, &Value::from(texts.join("\n")))
            }
            (_, scalar) => self.scalar(path, scalar),
        }
    }

    /// A list without blanks, a repeated value once, an item for each address.
    fn list(&self, path: &[&str], items: &[Value]) -> Value {
        let mut kept: Vec<Value> = Vec::new();
        for item in items {
            let item = match item {
                Value::Object(fields) => self.object(path, fields),
                other => self.scalar(path, other),
            };
            for item in self.parted(path, item) {
                let unplaced = path == ["repositories"]
                    && self.on("repository-without-address")
                    && item.get("url").is_none();
                let repeated =
                    fields::once(path) && self.on("same-value-twice") && kept.contains(&item);
                if !is_blank(&item) && !unplaced && !repeated {
                    kept.push(item);
                }
            }
        }
        if path == ["SDGs"] && self.on("same-goal-twice") {
            kept = merged(kept);
        }
        Value::Array(kept)
    }

    /// One item for each of several addresses.
    fn parted(&self, path: &[&str], item: Value) -> Vec<Value> {
        if !self.on("several-addresses-in-an-item") {
            return vec![item];
        }
        match &item {
            Value::String(text) if !fields::names(path) => match self.addresses(text) {
                Some(urls) => urls.into_iter().map(Value::from).collect(),
                None => vec![item],
            },
            Value::Object(fields) if path == ["repositories"] => {
                let urls = fields.get("url").and_then(Value::as_str);
                let Some(urls) = urls.and_then(|text| self.addresses(text)) else {
                    return vec![item];
                };
                let mut fields = fields.clone();
                let mut parts = Vec::new();
                for url in urls {
                    fields.insert("url".to_owned(), Value::from(url));
                    parts.push(Value::Object(fields.clone()));
                    fields.shift_remove("name");
                }
                parts
            }
            _ => vec![item],
        }
    }

    /// The addresses of a text that holds nothing else.
    fn addresses(&self, text: &str) -> Option<Vec<String>> {
        if text.is_empty() {
            return None;
        }
        match address::read(text, self.terms) {
            Content::Addresses(found) => Some(found.into_iter().map(|one| one.url).collect()),
            Content::Prose => None,
        }
    }

    fn scalar(&self, path: &[&str], value: &Value) -> Value {
        let text = match value {
            Value::String(text) => clean(text, self.terms).text,
            Value::Null => return Value::Null,
            Value::Bool(linked) if path == ["dpgLink"] => {
                return if *linked {
                    Value::Null
                } else {
                    Value::Bool(false)
                };
            }
            Value::Bool(yes) => return Value::from(if *yes { "Yes" } else { "No" }),
            other => other.to_string(),
        };
        let text = one_line(&text);
        if text.is_empty() {
            return Value::Null;
        }
        self.meaning(path, text)
    }

    /// What a text means where it stands.
    fn meaning(&self, path: &[&str], text: String) -> Value {
        let terms = self.terms;
        let code = |meaning: Option<&dpg_registry::import::repairs::Meaning>, text: String| {
            Value::from(meaning.map_or(text, |meaning| meaning.code.clone()))
        };
        match fields::scalar(path) {
            fields::Scalar::Country => match terms.country(&text) {
                None if self.on("unknown-country") => Value::Null,
                found => code(found, text),
            },
            fields::Scalar::Sector => code(terms.sector(&text), text),
            fields::Scalar::Category => code(terms.category(&text), text),
            fields::Scalar::Stage => code(terms.stage(&text), text),
            fields::Scalar::License => {
                Value::from(terms.license(&text).map_or(text, |meaning| meaning.code))
            }
            fields::Scalar::Goal => terms.goal(&text).map_or(Value::from(text), Value::from),
            fields::Scalar::Answer
                if text == "Unknown"
                    && fields::is_main_question(path)
                    && self.on("unanswered-main-question") =>
            {
                Value::Null
            }
            fields::Scalar::Answer => answer(text),
            fields::Scalar::Name => Value::from(text),
            fields::Scalar::Words => self.words(text),
        }
    }

    /// Addresses in one form, anything else as it is.
    fn words(&self, text: String) -> Value {
        Value::from(self.addresses(&text).map_or(text, |urls| urls.join(" ")))
    }

    /// Moves prose without an address in `evidenceURL` behind the text of the same goal.
    fn prose_to_text(fields: &mut Map<String, Value>) {
        let url = fields.get("evidenceURL").and_then(Value::as_str);
        let Some(prose) = url.filter(|text| !text.contains("://")) else {
            return;
        };
        let text = fields.get("evidenceText").and_then(Value::as_str);
        let text = text.map_or(prose.to_owned(), |text| format!("{text} {prose}"));
        fields.insert("evidenceText".to_owned(), Value::from(text));
        fields.shift_remove("evidenceURL");
    }
}

/// An answer in the shapes' own letters; a sentence as what it says is done.
fn answer(text: String) -> Value {
    if let Some(done) = sentence::read(&text) {
        return Value::from(format!("{done:?}"));
    }
    ["Yes", "No", "Unknown"]
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(&text))
        .map_or(Value::from(text), Value::from)
}

/// Goals that stand there twice, once, with the evidence of both.
fn merged(goals: Vec<Value>) -> Vec<Value> {
    let mut kept: Vec<Value> = Vec::new();
    for goal in goals {
        let number = goal.get("SDGNumber").cloned();
        let known = kept
            .iter_mut()
            .find(|known| number.is_some() && known.get("SDGNumber") == number.as_ref());
        let Some(known) = known.and_then(Value::as_object_mut) else {
            kept.push(goal);
            continue;
        };
        for key in ["evidenceText", "evidenceURL"] {
            let Some(more) = goal.get(key).and_then(Value::as_str) else {
                continue;
            };
            let text = known.get(key).and_then(Value::as_str);
            let text = text.map_or(more.to_owned(), |text| format!("{text} {more}"));
            known.insert(key.to_owned(), Value::from(text));
        }
    }
    kept
}
