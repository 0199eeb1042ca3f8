//! What a program outside of `dpg` needs to check and to assess an entry as `dpg` does, as data without texts
//! for people.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::types::Reason;
use crate::embedded::Files;
use crate::load::typed;
use crate::standard::{OUTSIDE, Scope};
use crate::vocabulary::{Term, Vocabularies};

/// Keywords of the schema that only people read.
const FOR_PEOPLE: [&str; 5] = ["title", "description", "examples", "$schema", "$id"];

/// Members of an indicator's file that decide on its result.
const VERDICTS: [&str; 3] = ["not_asked", "applicable", "met"];

/// Members of a rule or verdict that decide.
const DECIDE: [&str; 10] = [
    "code",
    "categories",
    "since",
    "until",
    "when",
    "at",
    "require",
    "result",
    "reason",
    "args",
];

/// The rules, and the messages that they name.
///
/// # Errors
/// If a file of the Standard is missing or not YAML; the error names it.
pub(super) fn rules(
    files: &Files,
    schema: &Value,
    vocabularies: &Vocabularies,
) -> Result<(Value, Vec<Reason>)> {
    let whole = read(files, "standard/standard.yaml")?;
    let mut reasons = Vec::new();
    let mut indicators = Vec::new();
    let listed = whole["indicators"].as_array();
    for key in listed.into_iter().flatten().filter_map(Value::as_str) {
        let file = read(files, &format!("standard/{key}.yaml"))?;
        indicators.push(indicator((key, &file), &whole["everywhere"], &mut reasons)?);
    }
    reasons.sort_by(|a: &Reason, b: &Reason| a.id.cmp(&b.id));
    reasons.dedup_by(|a, b| a.id == b.id);
    let scope = Scope::new(vocabularies)?;
    if !scope.categories().is_empty() {
        reasons.push(Reason {
            id: OUTSIDE.to_owned(),
            args: Vec::new(),
        });
        reasons.sort_by(|a: &Reason, b: &Reason| a.id.cmp(&b.id));
    }
    let mut rules = json!({
        "schema": slim(schema, vocabularies),
        "version": whole["version"],
        "blank": whole["blank"],
        "definitions": whole["definitions"],
        "indicators": indicators,
        "licenses": licenses(vocabularies),
        "replaced": replaced(vocabularies),
        "tracking": codes(vocabularies, "tracking-parameter"),
        "generic": generic(vocabularies),
        "documentation": codes(vocabularies, "documentation-host"),
        "services": services(vocabularies),
        "parts": {
            "documentation": parts(vocabularies, "documentation-part"),
            "platform_independence": parts(vocabularies, "system-part"),
        },
        "targets": targets(vocabularies),
    });
    if !scope.categories().is_empty() {
        rules["scope"] = json!(scope.categories());
    }
    Ok((rules, reasons))
}

fn read(files: &Files, path: &str) -> Result<Value> {
    let bytes = files
        .get(path)
        .with_context(|| format!("there is no `schema/{path}`"))?;
    typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{path}`"))
}

/// An indicator: its verdicts, and its rules, those that report a gap first.
fn indicator(
    (key, file): (&str, &Value),
    everywhere: &Value,
    reasons: &mut Vec<Reason>,
) -> Result<Value> {
    let mut indicator = Map::new();
    indicator.insert("key".to_owned(), json!(key));
    for name in VERDICTS {
        if let Some(verdict) = file.get(name) {
            indicator.insert(name.to_owned(), decisive(verdict, reasons));
        }
    }
    let own = file["rules"].as_array().into_iter().flatten();
    let mut rules: Vec<Value> = own.map(|rule| decisive(rule, reasons)).collect();
    let shared = everywhere.to_string();
    let shared: Value = serde_json::from_str(&shared.replace("/KEY", &format!("/{key}")))?;
    let shared = shared.as_array().into_iter().flatten();
    rules.extend(shared.map(|rule| decisive(rule, reasons)));
    rules.sort_by_key(|rule| rule["result"] != "gap");
    indicator.insert("rules".to_owned(), Value::Array(rules));
    Ok(Value::Object(indicator))
}

/// What decides in a rule or verdict; its message is noted.
fn decisive(rule: &Value, reasons: &mut Vec<Reason>) -> Value {
    let id = rule.get("reason").or_else(|| rule.get("code"));
    let args = rule.get("args").and_then(Value::as_object);
    reasons.push(Reason {
        id: id.and_then(Value::as_str).unwrap_or_default().to_owned(),
        args: args.into_iter().flat_map(Map::keys).cloned().collect(),
    });
    let members = rule.as_object().into_iter().flatten();
    members
        .filter(|(name, _)| DECIDE.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// The schema without what only people read; a vocabulary is the `enum` of its values.
fn slim(schema: &Value, vocabularies: &Vocabularies) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(|one| slim(one, vocabularies)).collect(),
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            let file = target.and_then(|target| target.strip_prefix("vocabulary/"));
            if let Some(name) = file.and_then(|file| file.strip_suffix(".schema.json")) {
                let terms = vocabularies.get(name).terms().iter();
                let values = terms.filter_map(|term| term.annotations.get("const"));
                // Words of a vocabulary are quoted in an entry where they could be misread: they are no words of the format.
                return json!({ "enum": values.collect::<Vec<_>>(), "vocabulary": true });
            }
            let kept = members.iter().filter(|(name, value)| {
                // A property can have the name of a keyword; its schema is an object.
                let is_keyword = !value.is_object() || name.starts_with("x-");
                let is_for_people = FOR_PEOPLE.contains(&name.as_str()) || name.starts_with("x-");
                !(is_keyword && is_for_people)
            });
            let kept = kept.map(|(name, value)| (name.clone(), slim(value, vocabularies)));
            Value::Object(kept.collect())
        }
        other => other.clone(),
    }
}

/// The SPDX ids of each set of categories that they are approved for.
fn licenses(vocabularies: &Vocabularies) -> Value {
    let mut sets: Map<String, Value> = Map::new();
    for term in vocabularies.get("license").terms() {
        let approved: Vec<&str> = term.texts("x-approved").collect();
        let ids = sets.entry(approved.join(" ")).or_insert_with(|| json!([]));
        if let Value::Array(ids) = ids {
            ids.push(json!(term.code));
        }
    }
    Value::Object(sets)
}

/// The SPDX ids that one other id took the place of.
fn replaced(vocabularies: &Vocabularies) -> Value {
    let terms = vocabularies.get("license").terms().iter();
    let replaced = terms.filter_map(|term| {
        let newer: Vec<&str> = term.texts("x-replaced-by").collect();
        match newer.as_slice() {
            [one] => Some((term.code.clone(), json!(one))),
            _ => None,
        }
    });
    Value::Object(replaced.collect())
}

/// Pages with general statements: host and path, and whether a vendor describes its own products there.
fn generic(vocabularies: &Vocabularies) -> Value {
    let terms = vocabularies.get("steward").terms().iter();
    let pages = terms.map(|term| {
        let is_vendor = term.text("x-kind") == Some("vendor");
        json!([term.code.to_lowercase(), u8::from(is_vendor)])
    });
    pages.collect()
}

fn codes(vocabularies: &Vocabularies, name: &str) -> Value {
    let terms = vocabularies.get(name).terms().iter();
    terms.map(|term| json!(term.code.to_lowercase())).collect()
}

/// The closed services: title and pattern.
fn services(vocabularies: &Vocabularies) -> Value {
    let terms = vocabularies.get("closed-service").terms().iter();
    terms
        .map(|term| json!([term.title, term.text("x-pattern")]))
        .collect()
}

/// The parts that some categories are asked about.
fn parts(vocabularies: &Vocabularies, name: &str) -> Value {
    let texts = |term: &Term, key: &str| json!(term.texts(key).collect::<Vec<_>>());
    let terms = vocabularies.get(name).terms().iter();
    let asked = terms.filter(|term| term.texts("x-asked-of").next().is_some());
    let parts = asked.map(|term| {
        json!({
            "code": term.code,
            "name": term.title.to_lowercase(),
            "categories": texts(term, "x-asked-of"),
            "approved_as": texts(term, "x-approved-as"),
            "is_default": term.is("x-unnamed"),
        })
    });
    parts.collect()
}

/// The targets of each goal.
fn targets(vocabularies: &Vocabularies) -> Value {
    let terms = vocabularies.get("goal").terms().iter();
    let targets = terms.map(|term| {
        let targets = term.texts("x-targets").collect::<Vec<_>>();
        (term.code.clone(), json!(targets))
    });
    Value::Object(targets.collect())
}
