//! A nominee's object as the part of an entry that says what it is.

use crate::entry::{Entry, Goal, GoalEvidence};
use crate::import::address::all_in;
use crate::import::codes::{self, Membership};
use crate::import::common;
use crate::import::note::NoteKind;
use crate::import::reader::{Meant, Object, Reader, Text};
use serde_json::{Map, Value};

/// Fills the entry in; the membership is what the stage says.
pub(super) fn read(reader: &mut Reader<'_>, mut root: Object<'_>, entry: &mut Entry) -> Membership {
    common::naming(reader, &mut root, entry);
    common::website(reader, (&mut root, "website"), entry);
    entry.indicators.licenses = reader
        .objects(&mut root, "license")
        .into_iter()
        .filter_map(|object| codes::license(reader, object, ("spdx", "licenseURL")))
        .collect();
    entry.indicators.sdgs = goals(reader, &mut root);
    entry.sectors = codes::sectors(reader, &mut root);
    entry.categories = codes::categories(reader, &mut root, "type");
    entry.repositories = common::repositories(reader, &mut root);
    entry.organizations = common::organizations(reader, &mut root);
    let (stage, membership) = codes::stage(reader, &mut root, "stage");
    entry.stage = stage;
    reader.finish(&root);
    membership
}

/// The goals, each once, with the evidence for each.
fn goals(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Goal> {
    let empty = Map::new();
    let mut goals: Vec<Goal> = Vec::new();
    for (pointer, item) in reader.items(root, "SDGs") {
        let mut object = match item {
            Value::Object(fields) => Object::root(fields, pointer.clone()),
            _ => Object::root(&empty, pointer.clone()),
        };
        let label = match item {
            Value::Object(_) => {
                let pointer = object.at("SDGNumber");
                let value = object.take("SDGNumber");
                if !matches!(value, None | Some(Value::Number(_))) {
                    reader.note(&pointer, NoteKind::Shape, "expected a number");
                }
                value
            }
            other => {
                reader.note(&pointer, NoteKind::Shape, "expected an object");
                Some(other)
            }
        };
        let evidence = evidence(reader, &mut object, "");
        reader.finish(&object);
        let label = label.map(|label| match label {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        let Some(number) = label.and_then(|label| reader.terms.goal(&label)) else {
            let message = format!("not imported: expected a goal from 1 to 17, found {item}");
            reader.note(&pointer, NoteKind::Unplaced, message);
            continue;
        };
        match goals.iter_mut().find(|goal| goal.goal == number) {
            Some(goal) => {
                goal.evidence.extend(evidence);
                let message = format!("goal {number} is listed twice, merged into one");
                reader.note(&pointer, NoteKind::Repeated, message);
            }
            None => goals.push(Goal {
                goal: number,
                targets: Vec::new(),
                evidence,
            }),
        }
    }
    for goal in &mut goals {
        let number = goal.goal.to_string();
        goal.evidence.extend(evidence(reader, root, &number));
    }
    shared_evidence(reader, root, &mut goals);
    goals
}

/// The one text that the first submissions had for all goals.
fn shared_evidence(reader: &mut Reader<'_>, root: &mut Object<'_>, goals: &mut [Goal]) {
    let others = goals.iter().skip(1).map(|goal| goal.goal).collect();
    if let Some(first) = goals.first_mut()
        && let Some(text) = reader.text(root, "SDGevidence")
    {
        first.evidence.push(GoalEvidence {
            text: Some(text),
            url: None,
            also_for: others,
        });
    }
}

/// The text and the address for a goal. The first submissions had these fields beside the goals, each with
/// the number of a goal at its end.
///
/// Words around an address become the text of an item that has the address too. A text that the source has
/// in its own field, and that repeats the address, is an item without it, so that both go back to where
/// they were.
fn evidence(reader: &mut Reader<'_>, object: &mut Object<'_>, number: &str) -> Vec<GoalEvidence> {
    let text = reader.text(object, &format!("evidenceText{number}"));
    let key = format!("evidenceURL{number}");
    let pointer = object.at(&key);
    let found = reader.text(object, &key).map(|text| Text { pointer, text });
    let item = |text: Option<String>, url: Option<String>| GoalEvidence {
        text,
        url,
        also_for: Vec::new(),
    };
    let Some(found) = found else {
        return text
            .map(|text| item(Some(text), None))
            .into_iter()
            .collect();
    };
    let Some(urls) = reader.addresses(&found, Meant::Address) else {
        let url = all_in(&found.text).into_iter().next();
        let text = text.map(|text| item(Some(text), None));
        return text
            .into_iter()
            .chain([item(Some(found.text), url)])
            .collect();
    };
    let repeats = |text: &String| urls.iter().any(|url| text.contains(url.as_str()));
    let (alone, beside) = match text {
        Some(text) if repeats(&text) => (Some(item(Some(text), None)), None),
        text => (None, text),
    };
    let texts = std::iter::once(beside).chain(std::iter::repeat(None));
    let urls = urls.into_iter().zip(texts);
    let urls = urls.map(|(url, text)| item(text, Some(url)));
    alone.into_iter().chain(urls).collect()
}
