//! No address of a source is lost, and no entry has one that its source does not have.

use std::collections::BTreeSet;

use dpg_registry::address::links;
use dpg_registry::embedded::builtin_schema;
use dpg_registry::entry::Entry;
use dpg_registry::format::emit::emit;
use dpg_registry::format::form::Form;
use dpg_registry::import::note::NoteKind;
use dpg_registry::import::reader::is_contact;
use dpg_registry::import::text::clean;
use dpg_registry::import::{Imported, publiccode};
use serde_json::{Value, json};

use crate::import::support::{import_v2, json as read, nominees, only, terms};
use crate::support::project;
use crate::support::sample::{Entries, list};

/// All texts of a value but those about persons, cleaned.
fn texts(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(clean(text, terms()).text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, out)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(key, _)| !is_contact(key))
            .for_each(|(_, value)| texts(value, out)),
        _ => {}
    }
}

/// An entry as data.
fn data(entry: &Entry) -> Value {
    let form = Form::new(&builtin_schema()).unwrap();
    serde_yaml::from_str(&emit(entry, "", &form)).unwrap()
}

/// The values of the fields that hold an address.
fn fields(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| fields(item, out)),
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text) if ["url", "website"].contains(&key.as_str()) => {
                        out.insert(text.clone());
                    }
                    Value::Array(items) if key == "same_as" => {
                        out.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    other => fields(other, out),
                }
            }
        }
        _ => {}
    }
}

/// An address without its scheme.
fn bare(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

fn check(name: &str, sources: &[Value], imported: &Imported) {
    let mut said = Vec::new();
    for source in sources {
        texts(source, &mut said);
    }
    let entry = data(only(imported));
    let mut known = Vec::new();
    texts(&entry, &mut known);
    let of = |kind| imported.notes.iter().filter(move |note| note.kind == kind);
    known.extend(of(NoteKind::Unplaced).map(|note| note.message.clone()));
    let known = known.join("\n");
    for text in &said {
        for found in links(text).into_iter().map(|range| &text[range]) {
            // An address with a misspelt scheme is found without it.
            assert!(known.contains(bare(found)), "{name}: {found} is lost");
        }
    }
    let said = said.join("\n");
    let mut given = BTreeSet::new();
    fields(&entry, &mut given);
    for url in given {
        let corrected = of(NoteKind::Address).any(|note| note.message.contains(&url));
        assert!(
            corrected || said.contains(&url),
            "{name}: {url} is invented"
        );
    }
}

#[test]
fn imports_of_real_entries_lose_and_invent_no_address() {
    let entries = Entries::get();
    for object in list(&entries.feed) {
        let imported = import_v2(&serde_json::to_string(&[&object]).unwrap());
        check(&object["name"].to_string(), &[object], &imported);
    }
    for nominee in nominees(entries) {
        let sources = [Some(&nominee.said), nominee.answers.as_ref()];
        let sources: Vec<Value> = sources.into_iter().flatten().map(|one| read(one)).collect();
        check(&nominee.stem, &sources, &nominee.imported());
    }
}

#[test]
fn an_import_of_publiccode_loses_and_invents_no_address() {
    let file = project().join("tests/fixtures/publiccode/clinic/publiccode.yml");
    let bytes = std::fs::read(&file).unwrap();
    let mut value: Value = serde_yaml::from_slice(&bytes).unwrap();
    value["maintenance"]["contacts"].take();
    let source = publiccode::Source {
        file: "publiccode.yml".to_owned(),
        bytes,
    };
    check(
        "publiccode.yml",
        &[value],
        &publiccode::import(&[source], terms()),
    );
}

#[test]
fn further_addresses_of_a_website_are_kept_also_among_words() {
    let object = json!({"id": "7", "name": "A", "stage": "DPG",
        "website": "https://a.example (English) and https://b.example",
        "organizations": [{"name": "", "org_type": "owner", "website": "https://c.example, https://d.example"}]});
    let imported = import_v2(&json!([object]).to_string());
    let entry = only(&imported);
    assert_eq!(entry.website.as_deref(), Some("https://a.example"));
    assert_eq!(entry.identifiers.same_as, ["https://b.example"]);
    check("A", &[object], &imported);
}

#[test]
fn the_name_of_a_program_is_no_address() {
    let object = json!({"id": "7", "name": "A", "stage": "DPG",
        "bestPractices": ["Node.js"],
        "platformIndependence": {"isPlatformIndependent": "Yes", "openAlternatives": ["D3.js", "Pol.is", "Socket.io", "www.a.example"]}});
    let imported = import_v2(&json!([object]).to_string());
    let alternatives = &only(&imported)
        .indicators
        .platform_independence
        .alternatives;
    let evidence = alternatives.evidence.iter();
    let found: Vec<_> = evidence
        .map(|one| (one.text.as_deref(), one.url.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            (Some("D3.js"), None),
            (Some("Pol.is"), None),
            (Some("Socket.io"), None),
            (None, Some("https://www.a.example")),
        ]
    );
}
