//! Complete examples of AI systems, data and content, and an AI system that answers as before.

use serde_json::Value;

use crate::support::{Scratch, dpg, project};

fn example(id: &str) -> String {
    let file = project().join(format!("tests/fixtures/examples/{id}.yaml"));
    std::fs::read_to_string(file).unwrap()
}

/// The twelve results of an entry, as programs get them.
fn assessment(id: &str, entry: String) -> Vec<Value> {
    let scratch = Scratch::with(&[(&format!("registry/{id}.yaml"), entry)]);
    let run = dpg(scratch.root(), &["-q", "build", "--out", "out"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let file = scratch.root().join(format!("out/api/v1/goods/{id}.json"));
    let good: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    good["assessment"].as_array().unwrap().clone()
}

/// Those that are not met, by indicator.
fn open(results: &[Value]) -> Vec<(&str, &str, &str)> {
    let open = results.iter().filter(|one| one["result"] != "met");
    open.map(|one| {
        let text = |key: &str| one[key].as_str().unwrap();
        (text("indicator"), text("result"), text("code"))
    })
    .collect()
}

fn without_findings(id: &str, entry: &str) {
    let scratch = Scratch::with(&[(&format!("registry/{id}.yaml"), entry.to_owned())]);
    let found = scratch.findings();
    assert!(found.is_empty(), "{found:#?}");
    let run = dpg(scratch.root(), &["fmt", "--check"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
}

#[test]
fn complete_data_and_content_meet_all_twelve_indicators() {
    for id in ["rain-gauge-archive", "first-readers"] {
        let entry = example(id);
        without_findings(id, &entry);
        let results = assessment(id, entry);
        assert_eq!(results.len(), 12);
        assert_eq!(open(&results), [], "{id}");
    }
}

#[test]
fn a_complete_ai_system_waits_for_a_reviewer_to_confirm_its_risk_assessment() {
    let id = "maize-leaf-check";
    let entry = example(id);
    without_findings(id, &entry);
    let results = assessment(id, entry.clone());
    let expected = [("standards", "needs-human", "standards-risk-unconfirmed")];
    assert_eq!(open(&results), expected);
    let reason = results[7]["reason"].as_str().unwrap();
    assert!(reason.contains("proposal 197"), "{reason}");

    let decision = "decisions:\n  standards:\n    result: met\n    on: 2026-03-01\nindicators:\n";
    let decided = entry.replace("indicators:\n", decision);
    assert_eq!(open(&assessment(id, decided)), []);
}

#[test]
fn an_ai_system_under_one_licence_without_parts_is_asked_for_data_model_documentation_and_risks() {
    let results = assessment("leaf-check", example("leaf-check"));
    let found = open(&results);
    let of = |key: &str| found.iter().find(|one| one.0 == key).copied();
    let gap = ("licenses", "gap", "licenses-ai-part-missing");
    assert_eq!(of("licenses"), Some(gap));
    let reason = results[1]["reason"].as_str().unwrap();
    assert!(reason.contains("data, model"), "{reason}");
    let asked = ("documentation", "needs-human", "documentation-part-unanswered");
    assert_eq!(of("documentation"), Some(asked));
    let asked = ("standards", "needs-human", "standards-risk-unanswered");
    assert_eq!(of("standards"), Some(asked));
    assert_eq!(found.iter().filter(|one| one.1 == "gap").count(), 1);
}

#[test]
fn an_ai_system_that_does_not_say_which_version_it_answers_to_is_asked_nothing_new() {
    let entry = example("leaf-check").replace("standard_version: \"1.1.7\"\n", "");
    assert_eq!(open(&assessment("leaf-check", entry)), []);
}
