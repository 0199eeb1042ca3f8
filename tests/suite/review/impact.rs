//! `dpg review` and the page of a candidate ask about impact and breadth, and give no verdict.

use serde_json::{Value, json};

use crate::support::{Scratch, dpg, project};

/// A complete entry whose summary says something else.
fn example(summary: &str) -> String {
    let file = project().join("tests/fixtures/examples/first-readers.yaml");
    let text = std::fs::read_to_string(file).unwrap();
    let (head, rest) = text.split_once("summary:").unwrap();
    let (_, rest) = rest.split_once("\ncategories:").unwrap();
    format!("{head}summary: {summary}\ncategories:{rest}")
}

/// The review of an added entry for programs, as text and as a comment.
fn reviewed(entry: String) -> (Value, String, String) {
    let scratch = Scratch::with(&[("README.md", "A registry.")]);
    scratch.commit();
    scratch.write("registry/first-readers.yaml", entry);
    let of = |format| {
        let asked = ["--base", "HEAD", "--format", format];
        scratch.review(&asked).stdout
    };
    let entry = scratch.reviewed(&["--base", "HEAD"])["entries"][0].clone();
    (entry, of("text"), of("markdown"))
}

fn page(entry: String) -> String {
    let scratch = Scratch::with(&[("registry/first-readers.yaml", entry)]);
    let run = dpg(scratch.root(), &["-q", "build", "--out", "out"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let file = scratch.root().join("out/goods/first-readers/index.html");
    std::fs::read_to_string(file).unwrap()
}

const WHO: &str = "Who benefits from what developers build with it";

#[test]
fn a_library_is_asked_who_benefits_and_its_verdict_stays() {
    let library = example("A JavaScript library that shows stories in any app.")
        .replace("        - \"4.1\"\n        - \"4.6\"\n", "")
        .replace("      targets:\n", "");
    let (entry, text, comment) = reviewed(library.clone());
    assert_eq!(
        entry["impact"]["technical"],
        json!([{"code": "library", "label": "library",
                "quote": "A JavaScript library that shows stories in any app"}])
    );
    assert_eq!(entry["impact"]["goals_without_target"], json!([4]));
    assert_eq!(entry["impact"]["questions"].as_array().unwrap().len(), 3);
    assert_eq!(entry["verdict"]["ruling"], "clear", "{entry:#}");
    for written in [text, comment, page(library)] {
        assert!(written.contains(WHO), "{written}");
        assert!(written.contains("Which target of goal 4"), "{written}");
    }
}

#[test]
fn of_other_goods_only_the_targets_are_told() {
    let plain = example("Stories to read, print and adapt.");
    let (entry, text, comment) = reviewed(plain.clone());
    assert_eq!(entry["impact"]["targets"], json!(["4.1", "4.6"]));
    assert_eq!(entry["impact"]["questions"], json!([]));
    for written in [text, comment] {
        assert!(!written.contains(WHO), "{written}");
        assert!(written.contains("names the targets 4.1, 4.6"), "{written}");
    }
    assert!(!page(plain).contains("id=\"impact\""));
}

#[test]
fn a_recognised_good_is_asked_nothing_unless_it_is_being_recognised() {
    let dpg = |summary| {
        let entry = example(summary).replace("stage: under-review", "stage: dpg");
        entry.replace("  nominated:", "  reviewed: 2026-05-01\n  nominated:")
    };
    let (entry, ..) = reviewed(dpg("A software library for developers."));
    assert_eq!(entry["impact"]["questions"].as_array().unwrap().len(), 2);
    assert!(!page(dpg("A software library.")).contains(WHO));

    let scratch = Scratch::with(&[("registry/first-readers.yaml", dpg("A software library."))]);
    scratch.commit();
    scratch.write("registry/first-readers.yaml", dpg("A software library!"));
    let entry = &scratch.reviewed(&["--base", "HEAD"])["entries"][0];
    assert_eq!(entry["impact"], Value::Null);
}

#[test]
fn a_maintainer_can_name_other_technical_products() {
    let vocabulary =
        r#"{"oneOf": [{"const": "theme", "title": "theme", "x-pattern": "(?i)\\btheme\\b"}]}"#;
    let scratch = Scratch::with(&[
        (
            "schema/vocabulary/technical-product.schema.json",
            vocabulary,
        ),
        ("README.md", "A registry."),
    ]);
    scratch.commit();
    let entry = example("A theme and a JavaScript library.");
    scratch.write("registry/first-readers.yaml", entry);
    let entry = &scratch.reviewed(&["--base", "HEAD"])["entries"][0];
    assert_eq!(entry["impact"]["technical"][0]["code"], "theme");
    assert_eq!(entry["impact"]["technical"].as_array().unwrap().len(), 1);
}
