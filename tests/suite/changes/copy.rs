//! A copy that is kept by `changes.json` alone: after every commit it is told of each object that is another one.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::changes::history::Story;
use crate::support::{dpg, entry_of, files};

/// The objects of all ids, those that are gone too, and what `changes.json` says of each.
fn state(root: &Path) -> (BTreeMap<String, Vec<u8>>, BTreeMap<String, Value>) {
    let run = dpg(root, &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let api = root.join("public/api/v1");
    let objects = files(&api.join("goods")).into_iter().collect();
    let changes: Value =
        serde_json::from_slice(&std::fs::read(api.join("changes.json")).unwrap()).unwrap();
    let told = changes["goods"].as_array().unwrap().iter();
    let file = |one: &Value| format!("{}.json", one["id"].as_str().unwrap());
    let told = told.map(|one| (file(one), one.clone())).collect();
    (objects, told)
}

/// What is committed on one day: ids with their entries, or without for what goes.
type Step = Vec<(&'static str, Option<String>)>;

/// Days on which goods come, change, go, take each other's place, and take ids of others over.
fn steps() -> Vec<Step> {
    let entry = |name: &str| entry_of(name);
    let archived = |name: &str, by: &str| {
        let end = format!("archived: {{on: 2026-01-01, reason: superseded, by: {by}}}\n");
        entry_of(name) + &end
    };
    let previous = |name: &str, ids: &str| format!("{}previous_ids: [{ids}]\n", entry_of(name));
    let renamed = entry("Round").replace("name: Round", "name: Round About");
    vec![
        vec![
            ("round", Some(entry("Round"))),
            ("old", Some(entry("Old"))),
            ("new", Some(entry("New"))),
            ("lone", Some(entry("Lone"))),
        ],
        vec![("round", None), ("ring", Some(entry("Round")))],
        // What stands at `round` says the name, which is another one now.
        vec![("ring", Some(renamed))],
        vec![("old", Some(archived("Old", "new")))],
        vec![("old", None)],
        // The successor of `old` gets another id, then goes itself.
        vec![("new", None), ("newer", Some(entry("New")))],
        vec![("newer", None)],
        vec![("lone", None)],
        // Somebody takes the id over that was gone, and gives it back.
        vec![("ring", Some(previous("Round", "round, lone")))],
        vec![("ring", Some(previous("Round", "round")))],
        vec![("ring", Some(entry("Round")))],
        vec![("lone", Some(entry("Lone")))],
    ]
}

#[test]
fn every_object_that_is_another_one_is_told_of_with_that_day_or_with_none() {
    let story = Story::new();
    let mut before = BTreeMap::new();
    for (at, step) in steps().into_iter().enumerate() {
        let day = format!("2026-02-{:02}", at + 1);
        for (id, entry) in &step {
            story.set(id, entry.as_deref());
        }
        story.commit(&day);
        let (objects, told) = state(story.root());
        for (file, bytes) in &objects {
            let on = &told[file]["on"];
            let is_told = on.is_null() || on == day.as_str();
            let is_same = before.get(file) == Some(bytes);
            assert!(
                is_told || is_same,
                "{day}: {file} changed, but {}",
                told[file]
            );
        }
        for file in before.keys() {
            assert!(objects.contains_key(file), "{day}: {file} is not there");
        }
        before = objects;
    }
}
