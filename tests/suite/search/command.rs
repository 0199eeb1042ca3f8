//! `dpg search`.

use serde_json::Value;

use crate::support::{Run, Scratch, dpg, entry_of, own_registry, sound_entry};

fn search(scratch: &Scratch, arguments: &[&str]) -> Run {
    let fixed = ["search", "--as-of", "2026-07-01", "--status", "current"];
    let fixed = [&fixed[..], &["--status", "candidate"]].concat();
    dpg(scratch.root(), &[&fixed[..], arguments].concat())
}

fn two_goods() -> Scratch {
    Scratch::with(&[
        ("registry/harvest-ledger.yaml", sound_entry()),
        ("registry/water-atlas.yaml", entry_of("Water Atlas")),
    ])
}

#[test]
fn a_misspelled_name_is_found_and_said_to_be_read_otherwise() {
    let run = search(&two_goods(), &["watre", "atlsa"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let said = &run.stdout;
    assert!(
        said.contains("Showing results for `water atlas`."),
        "{said}"
    );
    assert!(said.contains("Water Atlas (water-atlas"), "{said}");
    assert!(said.contains("found by: water, atlas"), "{said}");
    assert!(said.contains("1 of 1 shown"), "{said}");
}

#[test]
fn programs_get_one_document() {
    let run = search(&two_goods(), &["harvest ledger", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["query"], "harvest ledger");
    assert_eq!(document["results"][0]["id"], "harvest-ledger");
    assert_eq!(document["words"][0]["forms"][0], "harvest");
    assert_eq!(document["spelled"], Value::Null);
}

#[test]
fn what_is_no_facet_or_language_is_said_to_be_none() {
    let scratch = two_goods();
    for (arguments, words) in [
        (["--only", "gaol=3"], "expected one of goal, category"),
        (["--only", "goal"], "such as `goal=3`"),
        (["--language", "xx"], "the languages of the site are en"),
    ] {
        let run = search(&scratch, &[&["x"], &arguments[..]].concat());
        assert_eq!(run.status, 2, "{}", run.stdout);
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn a_value_is_taken_by_its_label_or_in_another_case() {
    let entry = sound_entry();
    let scratch = two_goods();
    let found = |only: &str| {
        let run = search(&scratch, &["ledger", "--only", only]);
        assert_eq!(run.status, 0, "{only}: {}", run.stderr);
        run.stdout.contains("(harvest-ledger")
    };
    assert!(entry.contains("spdx: Apache-2.0") && entry.contains("goal: 2"));
    for only in ["license=apache-2.0", "goal=2", "goal=Zero hunger"] {
        assert!(found(only), "{only}");
    }
    let role = entry
        .lines()
        .find_map(|line| line.trim().strip_prefix("- name: "));
    let owner = role.unwrap().to_uppercase();
    assert!(found(&format!("organization={owner}")), "{owner}");
    // A name that differs only in punctuation is another name.
    let signs = owner.replace(' ', "+");
    let run = search(
        &scratch,
        &["ledger", "--only", &format!("organization={signs}")],
    );
    assert_eq!(run.status, 2, "{signs}");
    assert!(run.stderr.contains("did you mean"), "{}", run.stderr);
    for only in ["country=Fiji", "country=fj", "license=MIT"] {
        assert!(!found(only), "{only} is a value that neither has");
    }
}

#[test]
fn what_is_no_value_of_a_facet_is_said_to_be_none() {
    let scratch = two_goods();
    for (only, words) in [
        ("goal=99", "there is no such goal"),
        ("country=Kenia", "did you mean `KE` (Kenya)?"),
        ("license=MITT", "did you mean `MIT`"),
        ("sector=Healht", "(Health)?"),
        (
            "organization=seedling",
            "did you mean `Seedling Foundation`?",
        ),
        ("collection=x", "no good has one"),
        ("country=", "there is no such country"),
    ] {
        let run = search(&scratch, &["ledger", "--only", only]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{only}");
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn a_faulty_entry_is_left_out_and_named() {
    let scratch = two_goods();
    scratch.write("registry/broken.yaml", "name: Broken\n");
    let run = search(&scratch, &["water"]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(
        run.stderr.contains("registry/broken.yaml"),
        "{}",
        run.stderr
    );
}

#[test]
fn results_can_be_narrowed_to_values_of_facets() {
    let registry = own_registry();
    let ask = ["search", "data", "--limit", "100", "--format", "json"];
    let all = dpg(registry.path(), &ask);
    let some = dpg(registry.path(), &[&ask[..], &["--only", "goal=3"]].concat());
    let results = |run: &Run| {
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        document["results"].as_array().unwrap().clone()
    };
    let serves = |card: &Value| card["goals"].as_array().unwrap().contains(&Value::from(3));
    let expected: Vec<Value> = results(&all).into_iter().filter(serves).collect();
    assert!(!expected.is_empty() && expected.len() < results(&all).len());
    assert_eq!(results(&some), expected);
}
