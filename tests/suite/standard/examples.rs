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
    let asked = (
        "documentation",
        "needs-human",
        "documentation-part-unanswered",
    );
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

#[test]
fn an_indicator_has_the_title_of_the_version_that_an_entry_was_assessed_under() {
    let id = "rain-gauge-archive";
    let old = example(id).replace("standard_version: \"1.1.7\"", "standard_version: \"1.1.6\"");
    let files = [
        ("registry/new.yaml", example(id)),
        (
            "registry/old.yaml",
            old.replace("Rain Gauge", "Snow Gauge")
                .replace("rain-gauge", "snow-gauge"),
        ),
    ];
    let scratch = Scratch::with(&files);
    let run = dpg(scratch.root(), &["-q", "build", "--out", "out"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let read = |path: &str| std::fs::read_to_string(scratch.root().join("out").join(path)).unwrap();
    let (former, present) = (
        "Inappropriate and illegal content",
        "Inappropriate, misleading and illegal content",
    );
    assert!(read("goods/new/index.html").contains(present));
    let page = read("goods/old/index.html");
    assert!(page.contains(former) && !page.contains(present));
    assert!(read("standard/content_safety/index.html").contains(present));
    let standard: Value = serde_json::from_str(&read("api/v1/standard.json")).unwrap();
    let titles = &standard["indicators"][10]["titles"];
    assert_eq!(titles[0]["since"], Value::Null);
    assert_eq!(titles[1]["since"], "1.1.7");
    assert_eq!(standard["indicators"][10]["title"], titles[1]["title"]);
}

#[test]
fn every_new_answer_is_on_the_page_in_the_api_and_in_the_search() {
    let id = "maize-leaf-check";
    let scratch = Scratch::with(&[(&format!("registry/{id}.yaml"), example(id))]);
    let run = dpg(scratch.root(), &["-q", "build", "--out", "out"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let out = scratch.root().join("out");
    let page = std::fs::read_to_string(out.join(format!("goods/{id}/index.html"))).unwrap();
    for text in [
        "Academic institution, Kenya",
        "Model: are closed components needed?",
        "Training data: is it documented?",
        "Does the training data contain personal data?",
        "Designed for different languages or regions",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let good = std::fs::read(out.join(format!("api/v1/goods/{id}.json"))).unwrap();
    let good: Value = serde_json::from_slice(&good).unwrap();
    let owner = &good["indicators"]["ownership"]["owners"][0];
    assert_eq!(owner["type"], "academic");
    assert_eq!(owner["type_label"], "Academic institution");
    assert_eq!(owner["country_label"], "Kenya");
    let parts = &good["indicators"]["documentation"]["parts"];
    assert_eq!(parts.as_array().unwrap().len(), 7);
    assert_eq!(parts[2]["part_label"], "Training data");
    let parts = &good["indicators"]["platform_independence"]["parts"];
    assert_eq!(parts[2]["part"], "model");
    assert_eq!(
        good["indicators"]["data_privacy"]["training_data"]["answer"],
        "no"
    );
    assert_eq!(good["deployment"]["multilingual"]["answer"], "yes");
    // Words of the evidence for parts of the system, of the documentation, and for languages.
    for word in ["scratch", "exact", "language files"] {
        let found = dpg(scratch.root(), &["search", word, "--status", "candidate"]);
        assert!(found.stdout.contains(id), "{word}: {}", found.stdout);
    }
}

#[test]
fn a_change_of_a_new_answer_is_shown_and_an_unknown_part_is_refused() {
    let id = "rain-gauge-archive";
    let path = format!("registry/{id}.yaml");
    let scratch = Scratch::with(&[(&path, example(id))]);
    scratch.commit();
    let changed = example(id).replace("type: government", "type: company");
    let changed = changed.replace(
        "docs.raingauge.example/download",
        "docs.raingauge.example/get",
    );
    scratch.write(&path, changed);
    let fields = scratch.reviewed(&["--base", "HEAD"])["entries"][0]["fields"].clone();
    let labels = fields
        .as_array()
        .unwrap()
        .iter()
        .map(|field| &field["label"]);
    let labels: Vec<&str> = labels.map(|label| label.as_str().unwrap()).collect();
    assert_eq!(
        labels,
        [
            "indicators.ownership.owners[National Weather Service of Exampleland].type",
            "indicators.documentation.parts[data-access].evidence[https://docs.raingauge.example/get]",
            "indicators.documentation.parts[data-access].evidence[https://docs.raingauge.example/download]"
        ]
    );
    scratch.write(
        &path,
        example(id).replace("part: metadata", "part: meta-data"),
    );
    let found = scratch.findings();
    let wrong = found
        .iter()
        .find(|one| one["code"] == "unknown-value")
        .unwrap();
    assert_eq!(wrong["pointer"], "/indicators/documentation/parts/1/part");
    assert!(
        wrong["help"].as_str().unwrap().contains("metadata"),
        "{wrong}"
    );
}
