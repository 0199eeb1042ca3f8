//! Source archives of real projects: what `dpg inspect` finds in them, compared with what people read there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

use super::command::report;
use crate::support::{project, skip};

/// Of these, others are too common to be listed.
const DOCUMENTS: [&str; 6] = [
    "readme",
    "changelog",
    "docs-folder",
    "docs-site",
    "docker",
    "compose",
];

/// How many parts of a hundred of what people read must be found.
const LEAST_FOUND: usize = 95;

/// How many parts of a hundred of what is reported may be wrong.
const MOST_WRONG: usize = 5;

type Values = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    all: Values,
    #[serde(default)]
    some: Values,
}

/// What a report says is at least likely, by detector.
fn reported(report: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut largest = (0, String::new());
    for fact in report["facts"].as_array().unwrap() {
        let text = |key: &str| fact[key].as_str().unwrap_or_default();
        if text("sure") == "mentioned" || text("need") == "mentioned" {
            continue;
        }
        let value = format!("{} {}", text("value"), text("need"))
            .trim()
            .to_owned();
        match text("detector") {
            "documentation" if !DOCUMENTS.contains(&value.as_str()) => {}
            "code-language" => {
                let share: usize = text("seen").split(' ').next().unwrap().parse().unwrap();
                largest = largest.max((share, value));
            }
            detector => {
                all.entry(detector.to_owned()).or_default().insert(value);
            }
        }
    }
    all.insert("code-language".to_owned(), BTreeSet::from([largest.1]));
    all
}

#[test]
fn most_of_what_people_read_in_real_sources_is_found_and_little_else() {
    let Some(trees) = std::env::var_os("DPG_INSPECT_TREES").map(PathBuf::from) else {
        skip(
            "the source archives are not here: `tests/inspect/fetch DIR` downloads them for DPG_INSPECT_TREES=DIR",
        );
        return;
    };
    let text = std::fs::read_to_string(project().join("tests/inspect/expected.yaml")).unwrap();
    let expected: BTreeMap<String, Expected> = serde_yaml::from_str(&text).unwrap();
    let (mut wanted, mut missed, mut said, mut wrong) = (0, Vec::new(), 0, Vec::new());
    for (name, expected) in &expected {
        let found = reported(&report(&trees.join(name)));
        let none = BTreeSet::new();
        for (detector, values) in expected.all.iter().chain(&expected.some) {
            let found = found.get(detector).unwrap_or(&none);
            wanted += values.len();
            let lost = values.iter().filter(|value| !found.contains(*value));
            missed.extend(lost.map(|value| format!("{name}: {detector} {value}")));
        }
        for (detector, values) in &expected.all {
            let found = found.get(detector).unwrap_or(&none);
            said += found.len();
            let more = found.iter().filter(|value| !values.contains(value));
            wrong.extend(more.map(|value| format!("{name}: {detector} {value}")));
        }
    }
    println!("{} of {wanted} not found: {missed:#?}", missed.len());
    println!("{} of {said} wrong: {wrong:#?}", wrong.len());
    assert!(missed.len() * 100 <= wanted * (100 - LEAST_FOUND));
    assert!(wrong.len() * 100 <= said * MOST_WRONG);
}
