//! What is read of unchanged entries is what reading them whole gives.

use dpg_registry::load::{head, yaml};
use serde_json::{Map, Value};

use crate::support::{files, imported, project, real_entries};

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
fn heads_of_the_real_entries_are_the_members_read_whole() {
    let Some(real) = real_entries() else { return };
    let sources = [real.clone(), real.join("live/dpgs-2026-07-13.json")];
    for source in sources {
        assert!(compare(imported(&source).path()) > 100);
    }
}
