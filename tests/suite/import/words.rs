//! No word of a real source is lost: each stands in the entry or in a note on what was left out.

use std::collections::BTreeMap;

use dpg_registry::embedded::builtin_schema;
use dpg_registry::entry::Entry;
use dpg_registry::format::emit::emit;
use dpg_registry::format::form::Form;
use dpg_registry::import::note::{Note, NoteKind};
use dpg_registry::import::repairs::Terms;
use dpg_registry::import::text::clean;
use dpg_registry::import::v0::{Document, Folder};
use dpg_registry::import::{v0, v2};
use serde_json::Value;

use crate::import::support::{files, json, terms};
use crate::support::sample::{Entries, list};

/// Fields whose words become codes.
const CODED: [&str; 26] = [
    "contact_name",
    "contact_email",
    "developmentCountries",
    "deploymentCountries",
    "sdg",
    "categories",
    "stage",
    "openLicense",
    "isOwnershipExplicit",
    "mandatoryDepsCreateMoreRestrictions",
    "isSoftwarePltIndependent",
    "isDocumentationAvailable",
    "collectsNonPII",
    "checkNonPIIAccessMechanism",
    "isPrivacyCompliant",
    "supportStandards",
    "implementBestPractices",
    "stepsToPreventHarm",
    "collectsPII",
    "thirdPartyDataSharing",
    "ensurePrivacySecurity",
    "collectStoreDistribute",
    "contentFilter",
    "illegalContentDetection",
    "userInteraction",
    "contentManagement",
];

/// The words of more than three letters in all texts of a value.
fn words(key: &str, value: &Value, terms: &Terms, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                if !CODED.contains(&key.as_str()) {
                    words(key, value, terms, out);
                }
            }
        }
        Value::Array(_) if key == "type" => {}
        Value::Array(items) => items.iter().for_each(|item| words(key, item, terms, out)),
        Value::String(text) => out.extend(
            clean(text, terms)
                .text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.chars().count() > 3)
                .map(str::to_lowercase),
        ),
        _ => {}
    }
}

/// Words of a source that neither the entry's file nor a note on something left out holds.
fn lost(sources: &[Value], entry: &Entry, notes: &[Note], terms: &Terms) -> Vec<String> {
    let form = Form::new(&builtin_schema()).unwrap();
    let mut there = emit(entry, "", &form).to_lowercase();
    for note in notes.iter().filter(|note| note.kind == NoteKind::Unplaced) {
        there.push_str(&note.message.to_lowercase());
    }
    let mut found = Vec::new();
    for source in sources {
        words("", source, terms, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found.retain(|word| !there.contains(word.as_str()));
    found
}

#[test]
fn no_word_of_a_real_v0_file_is_lost() {
    let entries = Entries::get();
    let terms = terms();
    let mut compared = 0;
    for of_answers in ["digitalpublicgoods", "first-answers"] {
        let answers = files(&entries.folder.join(of_answers));
        for folder in [Folder::Nominees, Folder::Archive] {
            for (stem, bytes) in files(&entries.folder.join(folder.name())) {
                let document = |folder, bytes: &[u8]| Document {
                    folder,
                    stem: stem.clone(),
                    bytes: bytes.to_vec(),
                };
                if of_answers == "first-answers" && !answers.contains_key(&stem) {
                    continue;
                }
                let mut sources = vec![json(&bytes)];
                let mut documents = vec![document(folder, &bytes)];
                if let Some(bytes) = answers.get(&stem) {
                    sources.push(json(bytes));
                    documents.push(document(Folder::Answers, bytes));
                }
                let imported = v0::import(documents, terms);
                let lost = lost(&sources, &imported.entries[0].1, &imported.notes, terms);
                assert!(lost.is_empty(), "{stem}: {lost:?}");
                compared += sources.len();
            }
        }
    }
    println!("{compared} v0 files: no word lost");
}

#[test]
fn no_word_of_a_real_v2_object_is_lost() {
    let entries = Entries::get();
    let terms = terms();
    let mut compared = 0;
    for object in list(&entries.feed) {
        let one = serde_json::to_vec(&[&object]).unwrap();
        let source = v2::Source {
            file: "feed.json",
            bytes: &one,
            ids: &BTreeMap::new(),
        };
        let imported = v2::import(&source, terms).unwrap();
        let (id, entry) = &imported.entries[0];
        let lost = lost(std::slice::from_ref(&object), entry, &imported.notes, terms);
        assert!(lost.is_empty(), "{id}: {lost:?}");
        compared += 1;
    }
    println!("{compared} v2 objects: no word lost");
}
