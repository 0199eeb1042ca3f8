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
        (["--only", "gaol=3"], "the facets are goal, category"),
        (["--only", "goal"], "such as `goal=3`"),
        (["--language", "xx"], "the site speaks en"),
    ] {
        let run = search(&scratch, &[&["x"], &arguments[..]].concat());
        assert_eq!(run.status, 2, "{}", run.stdout);
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
