//! `dpg import publiccode`: what a program says of itself becomes the entry of a nominee.

use std::path::Path;

use serde_json::Value;

use crate::support::{Run, dpg, project};

fn import(into: &Path, source: &str, more: &[&str]) -> Run {
    let source = project().join("tests/fixtures/publiccode").join(source);
    let fixed = [
        "import",
        "publiccode",
        source.to_str().unwrap(),
        "--into",
        ".",
    ];
    dpg(into, &[&fixed[..], more].concat())
}

fn entry(root: &Path) -> Value {
    let text = std::fs::read_to_string(root.join("registry/village-clinic.yaml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

#[test]
fn what_has_a_place_in_an_entry_is_in_it_and_the_rest_is_said() {
    let root = tempfile::tempdir().unwrap();
    let run = import(root.path(), "clinic/publiccode.yml", &[]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let entry = entry(root.path());
    assert_eq!(entry["name"], "Village Clinic");
    let summary = "Patient records for small health centres, also without a network.";
    assert_eq!(entry["summary"], summary);
    assert!(
        entry["description"]
            .as_str()
            .unwrap()
            .starts_with("Keeps the records")
    );
    assert_eq!(entry["stage"], "nominee");
    assert_eq!(entry["website"], "https://clinic.example.org/");
    let repository = "https://code.example.org/health/village-clinic.git";
    assert_eq!(entry["repositories"][0]["url"], repository);
    assert_eq!(entry["sectors"], serde_json::json!(["health"]));
    assert_eq!(entry["translations"]["fr"]["name"], "Clinique du village");
    assert_eq!(
        entry["indicators"]["licenses"][0]["spdx"],
        "AGPL-3.0-or-later"
    );
    let documentation = &entry["indicators"]["documentation"];
    assert_eq!(documentation["evidence"].as_array().unwrap().len(), 2);
    let closed = &entry["indicators"]["platform_independence"];
    assert_eq!(
        closed["answer"],
        Value::Null,
        "an optional part binds nobody"
    );
    assert_eq!(closed["dependencies"].as_array().unwrap().len(), 2);
    assert_eq!(
        entry["deployment"]["languages"],
        serde_json::json!(["en", "fr", "sw"])
    );
    assert_eq!(entry["deployment"]["multilingual"]["answer"], "yes");
    let roles: Vec<&str> = entry["organizations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["role"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["owner", "maintainer"]);
    let parent = "https://code.example.org/health/older-clinic.git";
    assert_eq!(
        entry["derived_from"],
        serde_json::json!([{"name": "older-clinic", "url": parent}])
    );
    for key in ["softwareVersion", "releaseDate", "it"] {
        assert!(
            run.stdout.contains(&format!("#/{key}")),
            "{key}: {}",
            run.stdout
        );
    }
}

#[test]
fn persons_are_counted_and_never_repeated() {
    let root = tempfile::tempdir().unwrap();
    let run = import(root.path(), "clinic", &[]);
    assert!(
        run.stdout.contains("personal contacts left out: 1"),
        "{}",
        run.stdout
    );
    let file = std::fs::read_to_string(root.path().join("registry/village-clinic.yaml")).unwrap();
    for text in [&file, &run.stdout, &run.stderr] {
        assert!(
            !text.contains("Somebody") && !text.contains("somebody@"),
            "{text}"
        );
        assert!(!text.contains("700 000000"), "{text}");
    }
}

#[test]
fn the_nominee_lacks_its_goals_and_nothing_else_that_an_entry_must_have() {
    let root = tempfile::tempdir().unwrap();
    import(root.path(), "clinic", &[]);
    let run = dpg(root.path(), &["validate", "--format", "json"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    let findings = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let errors: Vec<Value> = findings
        .filter(|finding: &Value| finding["severity"] == "error")
        .collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert!(errors[0].to_string().contains("sdgs"), "{errors:#?}");
}

#[test]
fn the_last_line_says_what_is_missing_and_what_to_run_then() {
    let root = tempfile::tempdir().unwrap();
    let run = import(root.path(), "clinic", &[]);
    let last = run.stderr.lines().last().unwrap();
    assert_eq!(
        last,
        "next: add the goals that it supports (`indicators.sdgs`), then `dpg validate`"
    );
    let quiet = import(root.path(), "clinic", &["--force", "-q"]);
    assert!(!quiet.stderr.contains("next:"), "{}", quiet.stderr);
}

#[test]
fn a_torn_file_beside_a_whole_one_is_said_and_an_entry_is_never_replaced_unasked() {
    let root = tempfile::tempdir().unwrap();
    let run = import(root.path(), "", &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stdout.contains("broken/publiccode.yml"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("entries written: 1"), "{}", run.stdout);
    let again = import(root.path(), "", &[]);
    assert_eq!(again.status, 2);
    assert!(again.stderr.contains("--force"), "{}", again.stderr);
    assert_eq!(import(root.path(), "", &["--force"]).status, 0);
    let torn = import(root.path(), "broken", &[]);
    assert_eq!(torn.status, 2);
    assert!(torn.stderr.contains("left out"), "{}", torn.stderr);
    let none = import(root.path(), "clinic/nowhere", &[]);
    assert_eq!(none.status, 2);
}
