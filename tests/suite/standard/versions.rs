//! `dpg standard diff`: what differs between two versions, and how it is told.

use serde_json::{Value, json};

use crate::support::{Run, Scratch, dpg, entry_of, golden, project, sound_entry};

/// The sound entry of another category, with a name of its own.
fn good(id: &str, category: &str, lines: &str) -> (String, String) {
    let text = sound_entry()
        .replace("Harvest Ledger", &format!("The {id} Ledger"))
        .replace("harvest-ledger.example", &format!("{id}.example"))
        .replace("harvest/ledger", id)
        .replace("  - software\n", &format!("  - {category}\n"))
        .replace("stage: under-review\n", lines);
    assert!(text.contains(category) && text.contains(lines), "{text}");
    (format!("registry/{id}.yaml"), text)
}

/// Goods that the versions 1.1.6 and 1.1.7 ask more of, and some that they do not.
fn registry() -> Scratch {
    let mut mixed = good("mixed", "data", "stage: nominee\n");
    mixed.1 = mixed.1.replace(
        "  licenses:\n",
        "  licenses:\n    - spdx: My-Own-1.0\n      evidence: [{url: \"https://mixed.example.org/terms\"}]\n",
    );
    let decided = "stage: dpg\nstandard_version: \"1.1.5\"\ndates: {reviewed: 2024-01-15}\n\
        decisions: {ownership: {result: met, on: 2024-01-15, standard_version: \"1.1.5\"}}\n";
    let files = [
        good(
            "books",
            "content",
            "stage: dpg\ndates: {reviewed: 2026-03-16}\n",
        ),
        good("code", "software", "stage: nominee\n"),
        good("decided", "content", decided),
        good(
            "gone",
            "data",
            "stage: dpg\narchived: {on: 2026-01-01, reason: inactive}\n",
        ),
        mixed,
    ];
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    Scratch::with(&files)
}

fn diff(scratch: &Scratch, arguments: &[&str]) -> Run {
    let all: Vec<&str> = ["standard", "diff"]
        .iter()
        .chain(arguments)
        .copied()
        .collect();
    dpg(scratch.root(), &all)
}

fn json_of(scratch: &Scratch, arguments: &[&str]) -> Value {
    let run = diff(scratch, &[arguments, &["--format", "json"]].concat());
    assert_eq!(run.status, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Ids of entries with their indicators that differ and the rules after.
fn told(document: &Value) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for entry in document["entries"].as_array().unwrap() {
        for one in entry["indicators"].as_array().unwrap() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            all.push((
                text(&entry["id"]),
                text(&one["indicator"]),
                text(&one["after"]["code"]),
            ));
        }
    }
    all
}

#[test]
fn the_comparison_is_told_in_three_formats() {
    let scratch = registry();
    for (format, file) in [
        ("text", "diff.txt"),
        ("markdown", "diff.md"),
        ("json", "diff.json"),
    ] {
        let run = diff(&scratch, &["1.1.5", "1.1.7", "--format", format]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{format}");
        golden(
            &project().join("tests/fixtures/standard").join(file),
            &run.stdout,
        );
    }
}

#[test]
fn only_goods_that_a_version_asks_more_of_differ() {
    let scratch = registry();
    let row = |id: &str, key: &str, code: &str| (id.to_owned(), key.to_owned(), code.to_owned());
    assert_eq!(
        told(&json_of(&scratch, &["1.1.6", "1.1.7"])),
        [
            row("books", "documentation", "documentation-part-unanswered"),
            row("code", "ownership", "ownership-rights-unanswered"),
            row("decided", "documentation", "documentation-part-unanswered"),
            row("mixed", "licenses", "licenses-mixed"),
            row("mixed", "documentation", "documentation-part-unanswered"),
        ]
    );
    let asked = "ownership-all-unanswered";
    assert_eq!(
        told(&json_of(&scratch, &["1.1.5", "1.1.6"])),
        [
            row("books", "ownership", asked),
            // The reviewers of 1.1.5 did not decide on what 1.1.6 asks.
            row("decided", "ownership", asked),
            row("mixed", "ownership", asked),
        ]
    );
    let same = json_of(&scratch, &["1.1.7", "1.1.7"]);
    assert_eq!(
        (&same["compared"], &same["differing"]),
        (&json!(4), &json!(0))
    );
}

#[test]
fn the_way_back_is_the_same_with_the_sides_exchanged() {
    let scratch = registry();
    let (there, back) = (
        json_of(&scratch, &["1.1.5", "1.1.7"]),
        json_of(&scratch, &["1.1.7", "1.1.5"]),
    );
    let sides = |document: &Value, side: &str| -> Vec<Value> {
        let entries = document["entries"].as_array().unwrap().iter();
        let indicators = entries.flat_map(|one| one["indicators"].as_array().unwrap());
        indicators.map(|one| one[side].clone()).collect()
    };
    assert_eq!(sides(&there, "before"), sides(&back, "after"));
    assert_eq!(sides(&there, "after"), sides(&back, "before"));
}

#[test]
fn each_rule_is_summed_up_with_its_document() {
    let document = json_of(&registry(), &["1.1.5", "1.1.6"]);
    let expected = json!([{
        "indicator": "ownership",
        "number": "3",
        "code": "ownership-all-unanswered",
        "before": "met",
        "after": "needs-human",
        "entries": 3,
    }]);
    assert_eq!(document["rules"], expected);
    let source = &document["entries"][0]["indicators"][0]["after"]["source"];
    let source = &document["sources"][source.as_str().unwrap()];
    assert_eq!(source["date"], "2024-07-01");
    assert!(source["url"].as_str().unwrap().ends_with("/pull/178"));
}

#[test]
fn paths_restrict_what_is_compared() {
    let scratch = registry();
    let document = json_of(&scratch, &["1.1.5", "1.1.7", "registry/books.yaml"]);
    assert_eq!(
        (&document["compared"], &document["differing"]),
        (&json!(1), &json!(1))
    );
    let run = diff(&scratch, &["1.1.5", "1.1.7", "registry/nowhere.yaml"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr
            .contains("`registry/nowhere.yaml` does not exist"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_unknown_version_is_told_with_the_one_that_was_meant() {
    let scratch = registry();
    for (given, said) in [
        (
            "1.1.8",
            "there is no version `1.1.8` of the Standard: did you mean `1.1.7`?",
        ),
        ("1.17", "did you mean `1.1.7`?"),
        (
            "newest",
            "there is no version `newest` of the Standard: there are 1.1.7, 1.1.6,",
        ),
    ] {
        for arguments in [["1.1.6", given], [given, "1.1.6"]] {
            let run = diff(&scratch, &arguments);
            assert_eq!((run.status, run.stdout.as_str()), (2, ""));
            assert!(run.stderr.contains(said), "{}", run.stderr);
        }
    }
    assert_eq!(diff(&scratch, &["v1.1.6", "1.1.7"]).status, 0);
}

#[test]
fn entries_with_errors_are_named_and_the_others_compared() {
    let scratch = registry();
    scratch.write("registry/broken.yaml", "name: [\n");
    let run = diff(&scratch, &["1.1.5", "1.1.6"]);
    assert_eq!(run.status, 1);
    assert!(
        run.stderr.contains("left out because of errors"),
        "{}",
        run.stderr
    );
    assert!(
        run.stdout.contains("3 of 4 entries differ"),
        "{}",
        run.stdout
    );
}

#[test]
fn nothing_that_an_entry_says_is_markup_or_a_command() {
    let (path, text) = good("books", "content", "stage: nominee\n");
    let text = text.replace("The books Ledger", "\"<b>[x](y) @all \\e[31m\"");
    let scratch = Scratch::with(&[(path.as_str(), text.as_str())]);
    let run = diff(&scratch, &["1.1.5", "1.1.6", "--format", "markdown"]);
    assert!(!run.stdout.contains('\u{1b}'), "{}", run.stdout);
    assert!(
        run.stdout.contains("`<b>[x](y) @all \\u{1b}[31m`"),
        "{}",
        run.stdout
    );
    for format in ["text", "json"] {
        let run = diff(&scratch, &["1.1.5", "1.1.6", "--format", format]);
        assert!(!run.stdout.contains('\u{1b}'), "{}", run.stdout);
    }
}

#[test]
fn a_review_names_a_version_that_was_no_longer_the_newest() {
    let nominee = |version: &str, day: &str| {
        let lines = format!("stage: nominee\n{version}dates: {{nominated: {day}}}\n");
        let (path, text) = good("books", "software", &lines);
        let scratch = Scratch::with(&[("registry/other.yaml", entry_of("other").as_str())]);
        scratch.commit();
        scratch.write(&path, text);
        let reviewed = scratch.reviewed(&[]);
        let findings = reviewed["entries"][0]["findings"]
            .as_array()
            .unwrap()
            .clone();
        findings
            .into_iter()
            .any(|one| one["code"] == "old-standard-version")
    };
    let stated = |version: &str| format!("standard_version: \"{version}\"\n");
    assert!(nominee(&stated("1.1.6"), "2025-06-26"));
    assert!(!nominee(&stated("1.1.6"), "2025-06-25"));
    assert!(!nominee(&stated("1.1.7"), "2026-06-30"));
    assert!(nominee("", "2026-06-30"));
}

#[test]
fn explain_tells_what_a_rule_says_and_where_it_comes_from() {
    let nowhere = tempfile::tempdir().unwrap();
    let run = dpg(nowhere.path(), &["explain", "licenses-mixed"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    for said in [
        "# licenses-mixed\n",
        "A rule of indicator 2 (Approved open licences).",
        "From version 1.1.7 of the Standard.",
        "Only for data, content.",
        "(2025-06-26)\nhttps://github.com/DPGAlliance/dpg-standard/issues/186\n",
    ] {
        assert!(run.stdout.contains(said), "{said}: {}", run.stdout);
    }
    let run = dpg(nowhere.path(), &["explain", "licences-mixed"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("did you mean `licenses-mixed`?"),
        "{}",
        run.stderr
    );
    let run = dpg(nowhere.path(), &["explain", "broken-address"]);
    assert!(run.stdout.contains("## Wrong"), "{}", run.stdout);
    let run = dpg(nowhere.path(), &["explain", "says-nothing"]);
    assert!(
        run.stdout.contains("A rule of every indicator."),
        "{}",
        run.stdout
    );
}
