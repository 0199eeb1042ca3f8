//! Real entries through the shapes of the Alliance's own feeds and out again: no word is lost, none is added.

use std::collections::BTreeMap;

use dpg_registry::import::v0;
use dpg_registry::import::v0::Folder;
use serde_json::Value;

use crate::import::support::{files as json_files, import_files, json, terms};
use crate::support::sample::{Entries, id, list};

/// How often each word stands in some texts; entities and what cannot be seen part none and are none.
pub(crate) fn words<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let entity = regex::Regex::new("&#?[A-Za-z0-9]+;").unwrap();
    let mut words = BTreeMap::new();
    for text in texts {
        let text = entity.replace_all(text, " ").to_lowercase();
        let seen = |c: &char| !dpg_registry::invisible::is_invisible(*c) || c.is_whitespace();
        let text: String = text.chars().filter(seen).collect();
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            // What an address without a scheme gets.
            if !["", "http", "https"].contains(&word) {
                *words.entry(word.to_owned()).or_default() += 1;
            }
        }
    }
    words
}

/// All texts of a value but those that the import is known to put right.
pub(crate) fn texts<'a>(value: &'a Value, out: &mut Vec<&'a str>) {
    // Countries are spelled in one way, of several websites the first is kept, and an archived good is
    // of stage `archive`.
    let known = [
        "locations",
        "website",
        "stage",
        "contact_name",
        "contact_email",
    ];
    match value {
        // What the first shape says where nobody answered.
        Value::String(text) if text == "Unknown" => {}
        Value::String(text) => out.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, out)),
        // A repository that is nowhere.
        Value::Object(members) if members.get("url").is_some_and(|url| url == "") => {}
        Value::Object(members) => {
            let counted = members
                .iter()
                .filter(|(key, _)| !known.contains(&key.as_str()));
            counted.for_each(|(_, member)| texts(member, out));
        }
        _ => {}
    }
}

/// The words that stand in some values more often than in others.
fn more(values: &[Value], others: &[Value]) -> Vec<String> {
    let [here, there] = [values, others].map(|values| {
        let mut all = Vec::new();
        for value in values {
            texts(value, &mut all);
        }
        words(all)
    });
    let more = here
        .into_iter()
        .filter(|(word, count)| there.get(word).is_none_or(|there| there < count));
    more.map(|(word, _)| word).collect()
}

fn same_words(what: &str, source: &[Value], export: &[Value]) {
    assert_eq!(more(source, export), [""; 0], "lost of {what}");
    assert_eq!(more(export, source), [""; 0], "added to {what}");
}

/// A nominee and its answers, in and out again.
fn through_v0(folder: Folder, (stem, nominee): (&str, &[u8]), answers: Option<&Vec<u8>>) {
    let terms = terms();
    let imported = import_files(folder, (stem, nominee), answers);
    let (_, entry) = &imported.entries[0];
    let vocabularies = terms.vocabularies();
    let mut source = vec![json(nominee)];
    let mut export = vec![serde_json::to_value(v0::export::nominee(entry, vocabularies)).unwrap()];
    if let Some(answers) = answers {
        let mut own = json(answers);
        // Evidence at the wrong level that the nominee gives already.
        let given = source[0].to_string();
        let is_new = |_: &String, value: &mut Value| !given.contains(&value.to_string());
        own.as_object_mut()
            .unwrap()
            .retain(|key, value| !key.starts_with("evidenceURL") || is_new(key, value));
        source.push(own);
        export.push(serde_json::to_value(v0::export::answers(entry, vocabularies)).unwrap());
    }
    same_words(&format!("{}/{stem}", folder.name()), &source, &export);
}

#[test]
fn no_word_of_a_real_entry_is_lost_or_added_in_the_first_shape() {
    let entries = Entries::get();
    let mut compared = 0;
    for answers in ["digitalpublicgoods", "first-answers"] {
        let answers = json_files(&entries.folder.join(answers));
        for folder in [Folder::Nominees, Folder::Archive] {
            for (stem, nominee) in json_files(&entries.folder.join(folder.name())) {
                through_v0(folder, (&stem, &nominee), answers.get(&stem));
                compared += 1;
            }
        }
    }
    assert!(compared >= entries.least(800), "{compared}");
}

#[test]
fn no_word_of_a_real_entry_is_lost_or_added_in_the_present_shape() {
    let entries = Entries::get();
    let site = list(&entries.live_site().join("api/v2/dpgs/index.json"));
    let site: BTreeMap<&str, &Value> = site.iter().map(|good| (id(good), good)).collect();
    let source = list(&entries.feed);
    assert_eq!(site.len(), source.len());
    for good in source {
        let export = site[id(&good)].clone();
        let number = id(&good).to_owned();
        same_words(&number, &[good], &[export]);
    }
}
