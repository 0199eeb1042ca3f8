//! Import of real entries: nothing is lost, and the export of an entry equals its source.

use std::collections::BTreeMap;
use std::path::Path;

use dpg_registry::embedded::builtin_schema;
use dpg_registry::entry::Entry;
use dpg_registry::format::emit::emit;
use dpg_registry::format::form::Form;
use dpg_registry::import::repairs::Terms;
use dpg_registry::import::v0::{Document, Folder};
use dpg_registry::import::{Imported, v0, v2};
use serde_json::Value;

use crate::import::normalise;
use crate::import::support::{files, import_files, json, terms};
use crate::support::real_entries;

/// The differences between two values, by pointer.
fn differences(pointer: &str, a: &Value, b: &Value, out: &mut Vec<String>) {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) => {
            let mut keys: Vec<&String> = x.keys().chain(y.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                let of = |fields: &serde_json::Map<String, Value>| {
                    fields.get(key).cloned().unwrap_or(Value::Null)
                };
                differences(&format!("{pointer}/{key}"), &of(x), &of(y), out);
            }
        }
        _ if a != b => out.push(format!("{pointer}\n   source {a}\n   export {b}")),
        _ => {}
    }
}

/// Imports one nominee with its answers and compares both exports with their sources.
fn compare_v0(
    folder: Folder,
    (stem, nominee): (&str, &[u8]),
    answers: Option<&Vec<u8>>,
    terms: &Terms,
) -> Vec<String> {
    let imported = import_files(folder, (stem, nominee), answers);
    let (_, entry) = &imported.entries[0];
    let vocabularies = terms.vocabularies();
    let exported_nominee = serde_json::to_value(v0::export::nominee(entry, vocabularies)).unwrap();
    let exported_answers = serde_json::to_value(v0::export::answers(entry, vocabularies)).unwrap();
    let answers = answers.map(|bytes| json(bytes));
    let source = normalise::v0(&json(nominee), answers.as_ref(), terms);
    let export = normalise::v0(
        &exported_nominee,
        answers.is_some().then_some(&exported_answers),
        terms,
    );
    let mut out = Vec::new();
    differences(
        &format!("{}/{stem}", folder.name()),
        &source.0,
        &export.0,
        &mut out,
    );
    differences(&format!("answers/{stem}"), &source.1, &export.1, &mut out);
    out
}

fn assert_none(compared: usize, what: &str, differing: &[String]) {
    println!(
        "{what}: {compared} compared, {} differences",
        differing.len()
    );
    assert!(compared > 0, "nothing was compared");
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn every_real_v0_file_comes_back() {
    let Some(real) = real_entries() else { return };
    let terms = terms();
    let answers = files(&real.join("digitalpublicgoods"));
    let first = files(&real.join("first-answers"));
    for folder in [Folder::Nominees, Folder::Archive] {
        let nominees = files(&real.join(folder.name()));
        for (what, answers) in [("accepted", &answers), ("first", &first)] {
            let mut differing = Vec::new();
            let mut with_answers = 0;
            for (stem, bytes) in &nominees {
                let own = answers.get(stem);
                with_answers += usize::from(own.is_some());
                differing.extend(compare_v0(folder, (stem, bytes), own, terms));
            }
            let what = format!("{}/ with {with_answers} {what} answers", folder.name());
            assert_none(nominees.len(), &what, &differing);
        }
    }
}

#[test]
fn every_real_v2_object_comes_back() {
    let Some(real) = real_entries() else { return };
    let terms = terms();
    for (name, bytes) in files(&real.join("live")) {
        let source = v2::Source {
            file: &name,
            bytes: &bytes,
            ids: &BTreeMap::new(),
        };
        let imported: Imported = v2::import(&source, terms).unwrap();
        let objects = json(&bytes);
        let by_number: BTreeMap<_, _> = imported
            .entries
            .iter()
            .map(|(id, entry)| (entry.identifiers.dpga_id.clone(), (id, entry)))
            .collect();
        let mut differing = Vec::new();
        let objects = objects.as_array().unwrap();
        for object in objects {
            let number = object["id"].as_str().map(str::to_owned);
            let (id, entry) = by_number[&number];
            let number = entry.identifiers.dpga_id.as_deref().unwrap_or(id);
            let export = v2::export::good(number, entry, terms.vocabularies());
            let export = serde_json::to_value(export).unwrap();
            let (source, export) = (normalise::v2(object, terms), normalise::v2(&export, terms));
            differences(id, &source, &export, &mut differing);
        }
        assert_none(objects.len(), &name, &differing);
    }
}

/// All entries of the real data, with what was noted: v0 first, then each v2 file.
fn all_imported(real: &Path, terms: &Terms) -> Vec<Imported> {
    let mut documents = Vec::new();
    for folder in Folder::ALL {
        for (stem, bytes) in files(&real.join(folder.name())) {
            documents.push(Document {
                folder,
                stem,
                bytes,
            });
        }
    }
    let mut all = vec![v0::import(documents, terms)];
    for (name, bytes) in files(&real.join("live")) {
        let source = v2::Source {
            file: &name,
            bytes: &bytes,
            ids: &BTreeMap::new(),
        };
        all.push(v2::import(&source, terms).unwrap());
    }
    all
}

#[test]
fn every_real_entry_reads_back_from_its_yaml() {
    let Some(real) = real_entries() else { return };
    let form = Form::new(&builtin_schema()).unwrap();
    let mut compared = 0;
    for imported in all_imported(&real, terms()) {
        for (id, entry) in &imported.entries {
            let text = emit(entry, "../schema/entry.schema.json", &form);
            let back: Entry = serde_yaml::from_str(&text).unwrap();
            assert_eq!(&back, entry, "{id}");
            compared += 1;
        }
    }
    println!("{compared} entries read back");
    assert!(compared > 0);
}

#[test]
fn no_real_entry_holds_a_contact() {
    let Some(real) = real_entries() else { return };
    let form = Form::new(&builtin_schema()).unwrap();
    for imported in all_imported(&real, terms()) {
        assert!(imported.contacts > 0);
        for (id, entry) in &imported.entries {
            let text = emit(entry, "", &form);
            for contact in ["Contact Person", "contact@example.org"] {
                assert!(!text.contains(contact), "{id}");
            }
        }
        for note in &imported.notes {
            assert!(!note.message.contains("contact@example.org"), "{note:?}");
        }
    }
}

/// Every copy of a value with one text of it replaced.
fn mutations(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) if !text.trim().is_empty() => vec![Value::from("something else")],
        Value::Array(items) => (0..items.len())
            .flat_map(|i| {
                mutations(&items[i]).into_iter().map(move |item| {
                    let mut copy = items.clone();
                    copy[i] = item;
                    Value::Array(copy)
                })
            })
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(key, _)| !key.starts_with("contact_"))
            .flat_map(|(key, value)| {
                mutations(value).into_iter().map(move |value| {
                    let mut copy = fields.clone();
                    copy.insert(key.clone(), value);
                    Value::Object(copy)
                })
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn any_text_that_changes_makes_an_object_unequal() {
    let Some(real) = real_entries() else { return };
    let terms = terms();
    let (name, bytes) = files(&real.join("live")).pop_first().unwrap();
    let mut tried = 0;
    for object in json(&bytes).as_array().unwrap().iter().step_by(40) {
        let plain = normalise::v2(object, terms);
        for mutated in mutations(object) {
            tried += 1;
            let mut blank = Vec::new();
            differences("", object, &mutated, &mut blank);
            let of_a_blank = blank.iter().any(|line| line.contains("&nbsp;"));
            let of_a_country = blank.iter().any(|line| line.contains("Countries"));
            if !of_a_blank && !of_a_country {
                assert_ne!(normalise::v2(&mutated, terms), plain, "{name}: {blank:?}");
            }
        }
    }
    println!("{tried} changed texts, each seen");
    assert!(tried > 100);
}
