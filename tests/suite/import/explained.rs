//! What an import and its export change of a real object is what the report says, place by place.

use dpg_registry::import::Imported;
use dpg_registry::import::note::NoteKind;
use dpg_registry::import::reader::{is_blank, is_contact};
use dpg_registry::import::v0::Folder;
use dpg_registry::import::v0::relocate::relocate;
use dpg_registry::import::{v0, v2};
use serde_json::{Map, Value};

use crate::import::support::{Nominee, import_v2, json, nominees, only, terms};
use crate::support::sample::{Entries, list};

/// The places in which two values differ, apart from white space, contacts and empty values.
fn differences(pointer: &str, source: &Value, export: &Value, out: &mut Vec<String>) {
    match (source, export) {
        (Value::Array(one), Value::Array(other)) => {
            let full = |items: &[Value]| -> Vec<(usize, Value)> {
                let items = items.iter().cloned().enumerate();
                items.filter(|(_, item)| !is_blank(item)).collect()
            };
            let (one, other) = (full(one), full(other));
            if one.len() != other.len() {
                // What follows a value that is missing is at other places.
                out.push(pointer.to_owned());
                return;
            }
            for ((at, one), (_, other)) in one.iter().zip(&other) {
                differences(&format!("{pointer}/{at}"), one, other, out);
            }
        }
        (Value::Object(one), Value::Object(other)) if !is_blank(source) || one.is_empty() => {
            let more = other.keys().filter(|key| !one.contains_key(*key));
            for key in one.keys().chain(more) {
                if !is_contact(key) {
                    let at = format!("{pointer}/{key}");
                    let [one, other] = [one, other].map(|fields| fields.get(key));
                    let [one, other] = [one, other].map(|value| value.unwrap_or(&Value::Null));
                    differences(&at, one, other, out);
                }
            }
        }
        (_, Value::Object(_)) if is_blank(source) => {
            let none = Value::Object(Map::new());
            differences(pointer, &none, export, out);
        }
        _ if is_blank(source) && is_blank(export) => {}
        // The schema of the first registry wants an answer to its main questions.
        _ if is_blank(source) && export == "Unknown" => {}
        _ if words(source) == words(export) => {}
        _ => out.push(pointer.to_owned()),
    }
}

/// A value as its words.
fn words(value: &Value) -> Vec<String> {
    let text = value.as_str().map_or(value.to_string(), str::to_owned);
    text.split_whitespace().map(str::to_owned).collect()
}

/// The places that no note of a correction is about.
fn unexplained(imported: &Imported, file: &str, places: Vec<String>) -> Vec<String> {
    let corrects = |kind| !matches!(kind, NoteKind::Cut | NoteKind::Email | NoteKind::Alike);
    let notes = imported.notes.iter().filter(|note| corrects(note.kind));
    let notes: Vec<&str> = notes
        .filter(|note| note.file == file)
        .map(|note| note.pointer.as_str())
        .collect();
    let below = |one: &str, other: &str| {
        one.strip_prefix(other)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let is_said = |place: &String| {
        notes
            .iter()
            .any(|note| below(place, note) || below(note, place))
    };
    places.into_iter().filter(|place| !is_said(place)).collect()
}

#[test]
fn a_feed_object_differs_only_where_the_report_says_so() {
    let mut compared = 0;
    for object in list(&Entries::get().feed) {
        let imported = import_v2(&serde_json::to_string(&[&object]).unwrap());
        let number = object["id"].as_str().unwrap_or("x");
        let export = v2::export::good(number, only(&imported), terms().vocabularies());
        let mut places = Vec::new();
        let export = serde_json::to_value(export).unwrap();
        differences("/0", &object, &export, &mut places);
        let unsaid = unexplained(&imported, "feed.json", places);
        assert!(unsaid.is_empty(), "{}: {unsaid:?}", object["name"]);
        compared += 1;
    }
    println!("{compared} v2 objects: each difference is in the report");
}

#[test]
fn a_file_of_the_first_registry_differs_only_where_the_report_says_so() {
    let entries = Entries::get();
    let vocabularies = terms().vocabularies();
    let mut compared = 0;
    for nominee in nominees(entries) {
        let imported = nominee.imported();
        let Nominee {
            folder,
            stem,
            said,
            answers,
        } = nominee;
        let entry = only(&imported);
        // Answers at another level are moved and reported there.
        let object = |bytes: &[u8]| json(bytes).as_object().cloned().unwrap_or_default();
        let (mut said, mut answered) = (object(&said), Map::new());
        if let Some(own) = &answers {
            answered = object(own);
            relocate(&mut said, &mut answered);
        }
        let mut compare = |folder: Folder, source: Map<String, Value>, export: Value| {
            let mut places = Vec::new();
            differences("", &source.into(), &export, &mut places);
            // An archived nominee gets the stage of its folder.
            places.retain(|place| place != "/stage" || folder != Folder::Archive);
            let file = format!("{}/{stem}.json", folder.name());
            let unsaid = unexplained(&imported, &file, places);
            assert!(unsaid.is_empty(), "{file}: {unsaid:?}");
            compared += 1;
        };
        let export = v0::export::nominee(entry, vocabularies);
        compare(folder, said, serde_json::to_value(export).unwrap());
        if answers.is_some() {
            let export = v0::export::answers(entry, vocabularies);
            compare(
                Folder::Answers,
                answered,
                serde_json::to_value(export).unwrap(),
            );
        }
    }
    println!("{compared} v0 files: each difference is in the report");
}
