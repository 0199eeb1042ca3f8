//! Values of facets: what is one value, and where its page is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::dice::Dice;
use crate::support::{Scratch, dpg, entry_of};

/// The values of a kind in `facets.json`, of a registry with a good for each organisation.
fn organizations(names: &[String]) -> Vec<Value> {
    let scratch = Scratch::new();
    for (number, name) in names.iter().enumerate() {
        let entry = entry_of(&format!("Good Number {number}"));
        let quoted = serde_json::to_string(name).unwrap();
        let entry = entry.replace("name: Seedling Foundation", &format!("name: {quoted}"));
        scratch.write(&format!("registry/good-{number:03}.yaml"), entry);
    }
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let site = scratch.root().join("public");
    let facets = std::fs::read_to_string(site.join("api/v1/facets.json")).unwrap();
    let facets: Value = serde_json::from_str(&facets).unwrap();
    let kinds = facets["facets"].as_array().unwrap();
    let found = kinds.iter().find(|kind| kind["kind"] == "organization");
    let values = found.unwrap()["values"].as_array().unwrap().clone();
    for value in &values {
        let url = value["url"].as_str().unwrap();
        let path = url.split("/organization/").nth(1).unwrap();
        let page = percent_encoding::percent_decode_str(path)
            .decode_utf8()
            .unwrap();
        let page = site.join(format!("organization/{page}index.html"));
        assert!(page.is_file(), "{}", page.display());
    }
    values
}

fn total(value: &Value) -> u64 {
    let counts = value["counts"].as_object().unwrap();
    counts.values().filter_map(Value::as_u64).sum()
}

#[test]
fn organizations_whose_names_differ_in_signs_are_two() {
    let names = [
        "bash",
        "ＢＡＳＨ",
        "C++",
        "C#",
        "баш",
        "ba sh",
        "A+",
        "A",
        "Σ",
        "!",
    ];
    let values = organizations(&names.map(str::to_owned));
    let by_name: BTreeMap<&str, u64> = values
        .iter()
        .map(|value| (value["label"].as_str().unwrap(), total(value)))
        .collect();
    assert_eq!(by_name["bash"], 2, "{by_name:?}");
    for name in ["C++", "C#", "баш", "ba sh", "A+", "A", "Σ", "!"] {
        assert_eq!(by_name[name], 1, "{by_name:?}");
    }
    assert_eq!(by_name.len(), 9);
}

#[test]
fn names_of_signs_digits_and_scripts_have_a_page_each() {
    let mut dice = Dice::seeded(0x12ad);
    let pieces = [
        "C", "c", "+", "#", "!", "é", "é", "1", "-", ".", "株", "ب", "и", "й", "कि", "का", "&",
        "/", "Σ",
    ];
    let mut names = BTreeSet::new();
    while names.len() < 60 {
        let name: String = (0..=dice.roll(3))
            .map(|_| pieces[dice.roll(pieces.len())])
            .collect();
        names.insert(name);
    }
    let names: Vec<String> = names.into_iter().collect();
    let keys: BTreeSet<String> = names
        .iter()
        .map(|name| dpg_registry::slug::name_key(name))
        .collect();
    let values = organizations(&names);
    assert_eq!(values.len(), keys.len());
    let urls: BTreeSet<&str> = values.iter().map(|v| v["url"].as_str().unwrap()).collect();
    assert_eq!(urls.len(), values.len());
    assert_eq!(values.iter().map(total).sum::<u64>(), names.len() as u64);
}
