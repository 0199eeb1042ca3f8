//! What `dpg review` says of a good that is derived from others.

use serde_json::Value;

use crate::support::{Scratch, entry_of};
use crate::validate::derivation::derived;

const DISTINCT: &str = "  - good: root\n    kind: fork\n    distinction:\n      - pillar: functional-innovation\n        evidence:\n          - Works without a connection.\n";
const PLAIN: &str = "  - good: root\n    kind: fork\n";

/// The review of a change of `leaf` from one text to another.
fn review(before: Option<String>, after: String) -> (Value, String, String) {
    let scratch = Scratch::with(&[("registry/root.yaml", entry_of("Root"))]);
    if let Some(before) = before {
        scratch.write("registry/leaf.yaml", before);
    }
    scratch.commit();
    scratch.write("registry/leaf.yaml", after);
    let text = |format| {
        scratch
            .review(&["--base", "HEAD", "--format", format])
            .stdout
    };
    let review = scratch.reviewed(&["--base", "HEAD"]);
    (review["entries"][0].clone(), text("markdown"), text("text"))
}

/// The item of the checklist on the parent.
fn item(entry: &Value) -> Value {
    let items = entry["checklist"].as_array().unwrap();
    let mut of_parent = items
        .iter()
        .filter(|item| item["text"].as_str().unwrap().contains("`root`"));
    let item = of_parent.next().unwrap().clone();
    assert!(of_parent.next().is_none());
    item
}

#[test]
fn a_declared_parent_is_a_question_to_the_reviewer_with_or_without_a_distinction() {
    let (entry, ..) = review(None, derived("Leaf", DISTINCT));
    let text = "Is a fork of `root` and offers public value that `root` does not already offer";
    assert_eq!(item(&entry)["text"], text);
    assert_eq!(item(&entry)["tick"], "open");
    assert_eq!(
        item(&entry)["note"],
        "see the evidence for functional innovation"
    );
    let findings = entry["findings"].as_array().unwrap();
    assert!(findings.iter().all(|one| one["code"] != "no-distinction"));

    let (entry, markdown, text) = review(None, derived("Leaf", PLAIN));
    assert_eq!(item(&entry)["note"], "`distinction` is missing");
    assert_eq!(item(&entry)["tick"], "open");
    let finding = &entry["findings"][0];
    assert_eq!(
        (&finding["code"], &finding["severity"]),
        (&"no-distinction".into(), &"warning".into())
    );
    assert_eq!(entry["verdict"]["ruling"], "needs-human");
    // Said once, with its place and what to write.
    for said in [markdown, text] {
        assert_eq!(
            said.matches("what public value does it offer").count(),
            1,
            "{said}"
        );
        assert!(said.contains("eligibility/derived-works.md"), "{said}");
        assert!(
            said.contains("line 16") || said.contains("leaf.yaml:16"),
            "{said}"
        );
    }
}

#[test]
fn a_good_without_a_parent_is_asked_nothing() {
    let (entry, ..) = review(None, entry_of("Leaf"));
    let items = entry["checklist"].as_array().unwrap();
    assert!(items.iter().all(|item| {
        !item["text"]
            .as_str()
            .unwrap()
            .contains("offers public value")
    }));
}

#[test]
fn recognising_a_derived_good_without_a_distinction_is_an_error() {
    let recognised = |entry: String| {
        entry.replace(
            "stage: under-review",
            "dates: {reviewed: 2026-06-01}\nstage: dpg",
        )
    };
    let (entry, markdown, _) = review(
        Some(derived("Leaf", PLAIN)),
        recognised(derived("Leaf", PLAIN)),
    );
    let findings = entry["findings"].as_array().unwrap();
    let open = findings
        .iter()
        .find(|one| one["code"] == "no-distinction")
        .unwrap();
    assert_eq!(open["severity"], "error");
    assert_eq!(item(&entry)["tick"], "fails");
    assert_eq!(entry["verdict"]["ruling"], "faulty");
    assert_eq!(
        markdown.matches("what public value does it offer").count(),
        1,
        "{markdown}"
    );
    let (entry, ..) = review(
        Some(derived("Leaf", DISTINCT)),
        recognised(derived("Leaf", DISTINCT)),
    );
    let findings = entry["findings"].as_array().unwrap();
    assert!(
        findings.iter().all(|one| one["code"] != "no-distinction"),
        "{findings:#?}"
    );
    // What the text mentions is asked once more.
    let telling = |entry: String| {
        entry.replace(
            "categories:\n",
            "description: Built on Odoo.\ncategories:\n",
        )
    };
    let (entry, ..) = review(
        Some(telling(entry_of("Leaf"))),
        recognised(telling(entry_of("Leaf"))),
    );
    let findings = entry["findings"].as_array().unwrap();
    let undeclared = findings
        .iter()
        .filter(|one| one["code"] == "undeclared-parent");
    assert_eq!(undeclared.count(), 1, "{findings:#?}");
    // One that was recognised before is only asked in the checklist.
    let old = recognised(entry_of("Leaf"));
    let (entry, ..) = review(Some(old), recognised(derived("Leaf", PLAIN)));
    assert_eq!(item(&entry)["tick"], "open");
    assert_eq!(entry["findings"], Value::Array(Vec::new()));
}

#[test]
fn a_change_of_the_derivation_is_told_field_by_field() {
    let after = DISTINCT.replace("fork", "distribution")
        + "  - name: Odoo\n    url: https://www.odoo.com/\n    distinction: [{pillar: distinct-impact, evidence: [Serves fishers.]}]\n";
    let (entry, ..) = review(Some(derived("Leaf", DISTINCT)), derived("Leaf", &after));
    let fields = entry["fields"].as_array().unwrap();
    let labels: Vec<&str> = fields
        .iter()
        .map(|one| one["label"].as_str().unwrap())
        .collect();
    assert_eq!(labels, ["derived_from[root].kind", "derived_from[Odoo]"]);
}

#[test]
fn a_renamed_parent_is_told_in_the_unchanged_file_that_names_it() {
    let scratch = Scratch::with(&[
        ("registry/root.yaml", entry_of("Root")),
        ("registry/leaf.yaml", derived("Leaf", DISTINCT)),
    ]);
    scratch.commit();
    scratch.remove("registry/root.yaml");
    scratch.write(
        "registry/trunk.yaml",
        entry_of("Root").replace("stage: ", "previous_ids: [root]\nstage: "),
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let findings = review["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0]["path"], "registry/leaf.yaml");
    assert!(
        findings[0]["message"]
            .as_str()
            .unwrap()
            .contains("its id is now `trunk`")
    );
}
