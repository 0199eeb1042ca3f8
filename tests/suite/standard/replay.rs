//! Submissions with the structure of real ones, held against what reviewers wrote about those.

use serde_json::Value;

use crate::support::{Scratch, dpg, project};

/// The indicators that come out as a gap, and those that need a human.
fn assessed(id: &str) -> (Vec<String>, Vec<String>) {
    let entry = project().join(format!("tests/fixtures/replay/{id}.yaml"));
    let entry = std::fs::read_to_string(entry).unwrap();
    let scratch = Scratch::with(&[(&format!("registry/{id}.yaml"), entry)]);
    let found = scratch.findings();
    let is_gap = |finding: &Value| finding["code"] == "indicator-gap";
    assert!(
        found.iter().all(|one| one["severity"] != "error"),
        "{found:#?}"
    );
    let run = dpg(scratch.root(), &["-q", "build", "--out", "out"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let file = scratch.root().join(format!("out/api/v1/goods/{id}.json"));
    let good: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let results = good["assessment"].as_array().unwrap();
    assert_eq!(results.len(), 12);
    let with = |result: &str| {
        let those = results.iter().filter(|one| one["result"] == result);
        let names = those.map(|one| one["indicator"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    let gaps = with("gap");
    assert_eq!(found.iter().filter(|one| is_gap(one)).count(), gaps.len());
    (gaps, with("needs-human"))
}

#[test]
fn all_that_reviewers_asked_again_about_is_told_and_nothing_else() {
    let (gaps, doubts) = assessed("moon-diary");
    assert_eq!(gaps, ["data_privacy"]);
    // Of the six, the long text on harm is the one that only a person can judge.
    let expected = ["ownership", "platform_independence", "privacy", "standards"];
    assert_eq!(doubts, expected);
}

#[test]
fn one_readme_is_doubted_and_nothing_else() {
    let (gaps, doubts) = assessed("school-bell");
    assert_eq!(gaps, Vec::<String>::new());
    assert_eq!(doubts, ["documentation"]);
}
