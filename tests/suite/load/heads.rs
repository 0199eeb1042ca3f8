//! What is read of unchanged entries is what reading them whole gives.

use dpg_registry::load::{head, yaml};
use serde_json::{Map, Value};

use crate::support::sample::Entries;
use crate::support::{files, imported, project};

/// The members that a head holds, of the text read whole.
fn whole(text: &str) -> Value {
    let Value::Object(members) = yaml::parse(text).unwrap().value else {
        return Value::Null;
    };
    let wanted = members.into_iter();
    let kept: Map<String, Value> = wanted
        .filter(|(key, _)| head::KEYS.contains(&key.as_str()))
        .collect();
    Value::Object(kept)
}

fn compare(folder: &std::path::Path) -> usize {
    let entries = files(&folder.join("registry")).into_iter();
    let mut compared = 0;
    for (path, bytes) in entries.filter(|(path, _)| path.ends_with(".yaml")) {
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(head::head(&text), whole(&text), "{path}");
        compared += 1;
    }
    compared
}

#[test]
fn heads_of_the_own_registry_are_the_members_read_whole() {
    assert!(compare(project()) > 60);
}

#[test]
fn heads_of_imported_entries_are_the_members_read_whole() {
    let entries = Entries::get();
    for source in [&entries.folder, &entries.feed] {
        assert!(compare(imported(source).path()) > entries.least(100));
    }
}
