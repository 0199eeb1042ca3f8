//! A made-up version 1.2.0 as files only: what a registry does with it, without another program.

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::Value;

use crate::support::{Scratch, copy, dpg, golden, project, sound_entry};

/// The files of the made-up version: each is the one in `schema/` with some texts replaced.
const FILES: [(&str, &[(&str, &str)]); 5] = [
    (
        "standard/standard.yaml",
        &[
            (
                "version: \"1.1.7\"\ndate: 2025-06-26\n",
                "# Made up, as an example: there is no version 1.2.0.\nversion: \"1.2.0\"\ndate: 2026-10-01\n",
            ),
            (
                "sources:\n",
                "sources:\n  made-up-1.2.0:\n    title: Version 1.2.0, made up as an example\n    date: 2026-10-01\n    url: https://example.org/standard-1.2.0\n",
            ),
            (
                "\n# The twelve indicators",
                "  - { version: \"1.2.0\", date: 2026-10-01, changes: [made-up-1.2.0] }\n\n# The twelve indicators",
            ),
        ],
    ),
    (
        "standard/do_no_harm.yaml",
        &[
            (
                "title: Do no harm by design\n",
                "title: Safe and frugal by design\n",
            ),
            (
                "not_asked:\n",
                "notes:\n  - since: \"1.2.0\"\n    source: made-up-1.2.0\n    text: The entry says how much energy the good needs.\nquestions:\n  energy_use: Is it known how much energy the good needs?\nnot_asked:\n",
            ),
            (
                "rules:\n",
                "rules:\n  - code: harm-energy-unanswered\n    source: made-up-1.2.0\n    since: \"1.2.0\"\n    when: { $ref: \"#/$defs/states-version\" }\n    at: /indicators/do_no_harm/energy_use/answer\n    require: { $ref: \"#/$defs/answered\" }\n    result: gap\n\n",
            ),
        ],
    ),
    (
        "standard/documentation.yaml",
        &[(
            "  - code: documentation-only-readme\n",
            "  - code: documentation-only-readme\n    until: \"1.1.7\"\n",
        )],
    ),
    (
        "standard/en.ftl",
        &[(
            "harm-unanswered = ",
            "harm-energy-unanswered = The entry does not say how much energy the good needs.\nharm-energy-unanswered-help = Answer `energy_use`, and link to a measurement.\nharm-unanswered = ",
        )],
    ),
    (
        "entry.schema.json",
        &[(
            "              \"description\": \"Mechanisms, processes and policies.\",\n              \"$ref\": \"#/$defs/evidence_list\"\n            }\n",
            "              \"description\": \"Mechanisms, processes and policies.\",\n              \"$ref\": \"#/$defs/evidence_list\"\n            },\n            \"energy_use\": {\n              \"title\": \"Energy\",\n              \"description\": \"Is it known how much energy the good needs?\",\n              \"$ref\": \"#/$defs/question\"\n            }\n",
        )],
    ),
];

fn example() -> PathBuf {
    project().join("examples/standard-1.2.0")
}

/// The sound entry with another name and with some texts replaced.
fn entry(name: &str, changes: &[(&str, &str)]) -> String {
    let mut text = sound_entry()
        .replace("Harvest Ledger", &format!("{name} Ledger"))
        .replace(
            "harvest-ledger.example",
            &format!("{}.example", name.to_lowercase()),
        )
        .replace("harvest/ledger", &name.to_lowercase());
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    text
}

const STAGE: &str = "stage: under-review\n";

/// A registry of three goods with the made-up version: one that states no version, one of 1.1.7 whose
/// documentation is a README, and one of 1.2.0 that answers the new question.
static REGISTRY: LazyLock<Scratch> = LazyLock::new(|| {
    let stage = format!("{STAGE}standard_version: \"1.1.7\"\n");
    let before = entry("Before", &[(STAGE, &stage), ("docs/install", "README.md")]);
    let stage = format!("{STAGE}standard_version: \"1.2.0\"\n");
    let answer =
        "  do_no_harm:\n    energy_use: {answer: no, evidence: [Nobody has measured it yet.]}\n";
    let after = entry("After", &[(STAGE, &stage), ("  do_no_harm:\n", answer)]);
    let scratch = Scratch::with(&[
        ("registry/plain.yaml", entry("Plain", &[]).as_str()),
        ("registry/before.yaml", before.as_str()),
        ("registry/after.yaml", after.as_str()),
    ]);
    copy(&example().join("schema"), &scratch.root().join("schema"));
    scratch
});

/// The site of that registry.
static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = REGISTRY.root().join("public");
    let run = dpg(
        REGISTRY.root(),
        &["build", "--portable", "--as-of", "2026-11-01"],
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    out
});

fn page(path: &str) -> String {
    std::fs::read_to_string(SITE.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn document(path: &str) -> Value {
    serde_json::from_str(&page(path)).unwrap()
}

/// The result of an indicator in the API.
fn result(id: &str, indicator: &str) -> Value {
    let good = document(&format!("api/v1/goods/{id}.json"));
    let all = good["assessment"].as_array().unwrap();
    let mut found = all.iter().filter(|one| one["indicator"] == indicator);
    found.next().unwrap().clone()
}

#[test]
fn the_files_of_the_example_differ_from_the_built_in_ones_only_in_what_they_show() {
    for (path, changes) in FILES {
        let built_in = project().join("schema").join(path);
        let mut text = std::fs::read_to_string(built_in).unwrap();
        for (old, new) in changes {
            assert!(text.contains(old), "{path}: {old}");
            text = text.replacen(old, new, 1);
        }
        golden(&example().join("schema").join(path), &text);
    }
    let readme = std::fs::read_to_string(example().join("README.md")).unwrap();
    assert!(readme.contains("**Version 1.2.0 does not exist.**"));
    let files = walkdir::WalkDir::new(example().join("schema")).into_iter();
    let files = files.filter(|one| one.as_ref().unwrap().file_type().is_file());
    assert_eq!(files.count(), FILES.len());
}

#[test]
fn a_new_rule_a_new_question_and_a_retired_rule_decide_by_the_version_of_each_entry() {
    let run = REGISTRY.validate(&[]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let readme = result("before", "documentation");
    assert_eq!(readme["code"], "documentation-only-readme");
    assert_eq!(result("before", "do_no_harm")["result"], "met");
    assert_eq!(result("after", "do_no_harm")["result"], "met");
    let stated = REGISTRY.root().join("registry/after.yaml");
    let text = std::fs::read_to_string(&stated).unwrap();
    let unanswered = text.replace(
        "    energy_use: {answer: no, evidence: [Nobody has measured it yet.]}\n",
        "",
    );
    let other = Scratch::with(&[("registry/after.yaml", unanswered.as_str())]);
    copy(&example().join("schema"), &other.root().join("schema"));
    let run = other.validate(&[]);
    let said = "does not say how much energy the good needs";
    assert!(run.stdout.contains(said), "{}", run.stdout);
}

#[test]
fn a_question_that_the_schema_does_not_have_is_unknown() {
    let text = entry(
        "After",
        &[(
            "  do_no_harm:\n",
            "  do_no_harm:\n    energy_use: {answer: no}\n",
        )],
    );
    let scratch = Scratch::with(&[("registry/after.yaml", text.as_str())]);
    let run = scratch.validate(&[]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(run.stdout.contains("error[unknown-key]"), "{}", run.stdout);
}

#[test]
fn pages_follow_the_new_version() {
    let standard = page("standard/index.html");
    assert!(standard.contains("Version 1.2.0 of"), "{standard}");
    assert!(standard.contains("9. Safe and frugal by design"));
    assert!(standard.contains("The entry does not say how much energy the good needs."));
    assert!(standard.contains("No longer checked:"));
    assert!(standard.contains("<s>The documentation is a single README file.</s>"));
    assert!(standard.contains("href=\"https://example.org/standard-1.2.0\""));
    let indicator = page("standard/do_no_harm/index.html");
    assert!(indicator.contains("since version 1.2.0:"), "{indicator}");
    assert!(indicator.contains("The entry says how much energy the good needs."));
    assert!(!page("standard/documentation/index.html").contains("a single README file"));
    let after = page("goods/after/index.html");
    assert!(
        after.contains("Is it known how much energy the good needs?"),
        "{after}"
    );
    assert!(after.contains("Nobody has measured it yet."));
    assert!(!after.contains("What changed since"));
    let before = page("goods/before/index.html");
    let line = "Assessed under version 1.1.7 of the Standard, <time datetime=\"2025-06-26\">26 June 2025</time>. \
        <a href=\"../../standard/index.html#versions\">What changed since</a>";
    assert!(before.contains(line), "{before}");
    assert!(!page("goods/plain/index.html").contains("What changed since"));
}

#[test]
fn the_api_follows_the_new_version() {
    let standard = document("api/v1/standard.json");
    assert_eq!(standard["version"], "1.2.0");
    let newest = standard["versions"].as_array().unwrap().last().unwrap();
    assert_eq!(newest["changes"], serde_json::json!(["made-up-1.2.0"]));
    let indicators = standard["indicators"].as_array().unwrap();
    let harm = indicators
        .iter()
        .find(|one| one["indicator"] == "do_no_harm");
    let question = serde_json::json!([{
        "question": "energy_use",
        "asks": "Is it known how much energy the good needs?",
    }]);
    assert_eq!(harm.unwrap()["questions"], question);
    let good = document("api/v1/goods/after.json");
    assert_eq!(good["assessment_version"], "1.2.0");
    let more = serde_json::json!([{
        "indicator": "do_no_harm",
        "question": "energy_use",
        "answer": "no",
        "evidence": [{"text": "Nobody has measured it yet.", "url": null}],
    }]);
    assert_eq!(good["indicators"]["more"], more);
    let plain = document("api/v1/goods/plain.json");
    assert_eq!(plain["standard_version"], Value::Null);
    assert_eq!(plain["assessment_version"], "1.2.0");
    assert_eq!(plain["indicators"]["more"], serde_json::json!([]));
    let before = document("api/v1/goods/before.json");
    assert_eq!(before["assessment_version"], "1.1.7");
}

#[test]
fn the_comparison_follows_the_new_version() {
    let run = dpg(REGISTRY.root(), &["standard", "diff", "1.1.7", "1.2.0"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    golden(
        &project().join("tests/fixtures/standard/diff-1.2.0.txt"),
        &run.stdout,
    );
}

#[test]
fn fmt_puts_a_question_that_the_schema_adds_in_the_order_of_the_schema() {
    let answer = "  do_no_harm:\n    energy_use:\n      answer: no\n";
    let text = entry("After", &[("  do_no_harm:\n", answer)]);
    let scratch = Scratch::with(&[("registry/after.yaml", text.as_str())]);
    copy(&example().join("schema"), &scratch.root().join("schema"));
    let run = dpg(scratch.root(), &["fmt"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let text = std::fs::read_to_string(scratch.root().join("registry/after.yaml")).unwrap();
    let last = "docs/harm\n    energy_use:\n      answer: no\n  data_privacy:";
    assert!(text.contains(last), "{text}");
}
