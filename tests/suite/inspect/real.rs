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

/// A set of archives: how many parts of a hundred of what people read there must be found, and how many of what is reported may be wrong.
struct Set {
    first: &'static str,
    least_found: usize,
    most_wrong: usize,
}

/// In the order of `expected.yaml`, each from its first archive on.
const SETS: [Set; 3] = [
    Set {
        first: "cht-conf-6.6.1",
        least_found: 95,
        most_wrong: 5,
    },
    Set {
        first: "arches-8.1.5",
        least_found: 85,
        most_wrong: 5,
    },
    Set {
        first: "did-jwt-8.0.18",
        least_found: 80,
        most_wrong: 6,
    },
];

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

/// What was expected and reported in a set, and what of it was not found or is wrong.
#[derive(Debug, Default)]
struct Count {
    wanted: usize,
    missed: Vec<String>,
    said: usize,
    wrong: Vec<String>,
}

impl Count {
    fn add(&mut self, name: &str, expected: &Expected, found: &BTreeMap<String, BTreeSet<String>>) {
        let none = BTreeSet::new();
        for (detector, values) in expected.all.iter().chain(&expected.some) {
            let found = found.get(detector).unwrap_or(&none);
            self.wanted += values.len();
            let lost = values.iter().filter(|value| !found.contains(*value));
            self.missed
                .extend(lost.map(|value| format!("{name}: {detector} {value}")));
        }
        for (detector, values) in &expected.all {
            let found = found.get(detector).unwrap_or(&none);
            self.said += found.len();
            let more = found.iter().filter(|value| !values.contains(value));
            self.wrong
                .extend(more.map(|value| format!("{name}: {detector} {value}")));
        }
    }
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
    // A mapping of the library keeps the order of the file.
    let expected: serde_yaml::Mapping = serde_yaml::from_str(&text).unwrap();
    let mut sets: Vec<(&Set, Count)> = Vec::new();
    for (name, expected) in expected {
        let name = name.as_str().unwrap();
        let expected: Expected = serde_yaml::from_value(expected).unwrap();
        if let Some(set) = SETS.iter().find(|set| set.first == name) {
            sets.push((set, Count::default()));
        }
        let (_, count) = sets.last_mut().expect("the first archive begins a set");
        count.add(name, &expected, &reported(&report(&trees.join(name))));
    }
    assert_eq!(sets.len(), SETS.len());
    for (set, count) in &sets {
        println!("From {} on: {count:#?}", set.first);
    }
    for (set, count) in &sets {
        assert!(count.missed.len() * 100 <= count.wanted * (100 - set.least_found));
        assert!(count.wrong.len() * 100 <= count.said * set.most_wrong);
    }
}
