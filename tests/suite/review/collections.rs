//! What a review says of changed collections: which result of which good changed, and how.

use serde_json::{Value, json};

use crate::support::{Scratch, entry_of, sound_entry};

const FARMING: &str = "registry/collections/farming.yaml";

const COLLECTION: &str = "\
title: Farming
text: Goods for farms.
goods: [harvest-ledger, farm-book]
framework: {title: Farm criteria, version: '1', status: draft}
requirements:
  - {id: A1, title: Open interface, asks: It has one., level: required}
  - {id: A2, title: Offline, asks: It works., level: required}
results:
  harvest-ledger:
    A1: {result: partly, note: Reading only.}
    A2: {result: partly, note: Half of it.}
";

fn registry() -> Scratch {
    let scratch = Scratch::with(&[
        ("registry/harvest-ledger.yaml", sound_entry()),
        ("registry/farm-book.yaml", entry_of("Farm Book")),
        (FARMING, COLLECTION.to_owned()),
    ]);
    scratch.commit();
    scratch
}

fn said(scratch: &Scratch, format: &str) -> String {
    scratch
        .review(&["--base", "HEAD", "--format", format])
        .stdout
}

#[test]
fn each_changed_result_is_told_with_what_it_was() {
    let scratch = registry();
    let evidence = "{result: meets, evidence: [{url: 'https://example.org/api'}]}";
    let changed = COLLECTION
        .replace("{result: partly, note: Reading only.}", evidence)
        .replace("Half of it.", "A third of it.")
        .replace(
            "version: '1', status: draft",
            "version: '2', status: published",
        )
        .replace(
            "goods: [harvest-ledger, farm-book]",
            "goods: [harvest-ledger]",
        )
        .replace("asks: It works.", "asks: It works well.");
    scratch.write(FARMING, &changed);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let [one] = review["collections"].as_array().unwrap().as_slice() else {
        panic!("{review}");
    };
    assert_eq!(one["id"], "farming");
    assert_eq!(one["change"], "changed");
    assert_eq!(one["goods"], json!({"added": [], "removed": ["farm-book"]}));
    assert_eq!(
        one["framework"],
        json!({"before": "Farm criteria 1, draft", "after": "Farm criteria 2, published"})
    );
    assert_eq!(one["requirements_changed"], json!(["A2"]));
    assert_eq!(
        one["results"],
        json!([
            {"good": "harvest-ledger", "requirement": "A1", "before": "partly", "after": "meets",
             "parts": ["result", "evidence", "note"]},
            {"good": "harvest-ledger", "requirement": "A2", "before": "partly", "after": "partly",
             "parts": ["note"]},
        ])
    );
    for format in ["text", "markdown"] {
        let text = said(&scratch, format);
        for line in [
            "goods removed: `farm-book`",
            "requirements changed: `A2`",
            "framework changed from `Farm criteria 1, draft` to `Farm criteria 2, published`",
            "`harvest-ledger`, `A1`: changed from `partly` to `meets`",
            "`harvest-ledger`, `A2`: still `partly`, changed: note",
        ] {
            assert!(text.contains(line), "{line}: {text}");
        }
    }
}

#[test]
fn a_result_that_is_new_or_gone_was_open_or_becomes_open() {
    let scratch = registry();
    let added = COLLECTION.replace(
        "results:\n",
        "results:\n  farm-book:\n    A1: {result: partly, note: Some.}\n",
    );
    let gone = "    A2: {result: partly, note: Half of it.}\n";
    scratch.write(FARMING, added.replace(gone, ""));
    let text = said(&scratch, "text");
    assert!(
        text.contains("`farm-book`, `A1`: changed from `open` to `partly`"),
        "{text}"
    );
    assert!(
        text.contains("`harvest-ledger`, `A2`: changed from `partly` to `open`"),
        "{text}"
    );
}

#[test]
fn a_change_of_words_alone_is_no_change_of_results() {
    let scratch = registry();
    scratch.write(
        FARMING,
        COLLECTION.replace("Goods for farms.", "Goods for all farms."),
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(review["collections"][0]["results"], json!([]));
    assert!(!said(&scratch, "text").contains("collection farming"));
    assert!(!said(&scratch, "markdown").contains("### Collections"));
}

#[test]
fn a_new_and_a_removed_collection_are_told_and_a_broken_one_is_left_to_its_findings() {
    let scratch = registry();
    scratch.write("registry/collections/fields.yaml", COLLECTION);
    scratch.remove(FARMING);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let found = review["collections"].as_array().unwrap().iter();
    let text = |one: &'_ Value, key: &str| one[key].as_str().unwrap().to_owned();
    let found: Vec<[String; 2]> = found
        .map(|one| [text(one, "id"), text(one, "change")])
        .collect();
    let expected = [["farming", "removed"], ["fields", "added"]];
    assert_eq!(found, expected);
    scratch.write("registry/collections/fields.yaml", "requirements: 7\n");
    scratch.write(FARMING, COLLECTION);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(review["collections"], json!([]));
    assert!(!review["findings"].as_array().unwrap().is_empty());
}

#[test]
fn ids_that_are_not_checked_yet_stay_inside_their_quotation() {
    let scratch = registry();
    let hostile = COLLECTION
        .replace("farm-book]", "'a` @all **b** `<img>']")
        .replace("{id: A2,", "{id: 'A` @all',")
        .replace("    A2: {", "    'A` @all': {")
        .replace("  harvest-ledger:", "  'x` @all `y':");
    scratch.write(FARMING, &hostile);
    let text = said(&scratch, "markdown");
    for line in [
        "goods added: `a' @all **b** '<img>`",
        "requirements added: `A' @all`",
        "`x' @all 'y`, `A' @all`: changed from `open` to `partly`",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
}
