//! The JSON documents: what programs that fetch them rely on.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::api::compat::{Kinds, kinds};
use crate::support::{dpg, own_registry};

/// All documents of the project's own registry by path.
fn documents() -> BTreeMap<String, Value> {
    let folder = own_registry();
    let run = dpg(folder.path(), &["-q", "build", "--as-of", "2026-07-13"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    crate::support::files(&folder.path().join("public"))
        .into_iter()
        .filter(|(path, _)| Path::new(path).extension().is_some_and(|e| e == "json"))
        .map(|(path, bytes)| {
            let value = serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
            (path, value)
        })
        .collect()
}

#[test]
fn every_key_is_always_present_and_of_one_type() {
    let documents = documents();
    let goods = documents["api/v1/goods.full.json"]["goods"]
        .as_array()
        .unwrap();
    let mut shapes = Kinds::new();
    for good in goods {
        kinds(good, "", &mut shapes);
    }
    shapes.retain(|path, _| !path.starts_with(".extra"));
    for (path, kinds) in &shapes {
        let others = kinds.iter().filter(|kind| **kind != "null").count();
        assert!(others <= 1, "`{path}` is {kinds:?}");
        assert!(
            !(kinds.contains(&"array") && kinds.contains(&"null") && !path.ends_with("handling")),
            "`{path}` is {kinds:?}"
        );
    }
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    for good in goods {
        assert_eq!(keys(good), keys(&goods[0]), "{}", good["id"]);
        assert_eq!(keys(&good["indicators"]), keys(&goods[0]["indicators"]));
        assert_eq!(
            keys(&good["indicators"]["ownership"]),
            keys(&goods[0]["indicators"]["ownership"])
        );
    }
}

#[test]
fn lists_agree_with_the_single_objects_and_with_each_other() {
    let documents = documents();
    let full = documents["api/v1/goods.full.json"]["goods"]
        .as_array()
        .unwrap();
    let short = documents["api/v1/goods.json"]["goods"].as_array().unwrap();
    assert_eq!(documents["api/v1/goods.json"]["count"], short.len());
    assert!(full.len() >= 60, "{} goods", full.len());
    let mut ids: Vec<&str> = Vec::new();
    for (good, summary) in full.iter().zip(short) {
        let id = good["id"].as_str().unwrap();
        assert_eq!(good, &documents[&format!("api/v1/goods/{id}.json")]);
        for key in ["id", "status", "url", "name", "summary", "stage", "dates"] {
            assert_eq!(good[key], summary[key], "{id}: {key}");
        }
        ids.push(id);
    }
    assert!(ids.is_sorted());
}

/// Whether a good in short has a value of a facet; nothing for facets that are not in the short form.
fn has(good: &Value, kind: &str, code: &str) -> Option<bool> {
    let coded = |key: &str| {
        let mut values = good[key].as_array().unwrap().iter();
        values.any(|value| value["code"] == code)
    };
    match kind {
        "goal" => {
            let number: u64 = code.parse().unwrap();
            Some(
                good["goals"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|goal| goal["goal"] == number),
            )
        }
        "license" => Some(
            good["licenses"]
                .as_array()
                .unwrap()
                .iter()
                .any(|license| license["code"] == code),
        ),
        "category" => Some(coded("categories")),
        "country" => Some(coded("developed_in") || coded("used_in")),
        _ => None,
    }
}

#[test]
fn counts_of_facets_and_statistics_are_counts_of_the_goods() {
    let documents = documents();
    let goods = documents["api/v1/goods.json"]["goods"].as_array().unwrap();
    let count = |status: &str, kind: &str, code: &str| -> Option<usize> {
        let of_status = goods.iter().filter(|good| good["status"] == status);
        let all: Option<Vec<bool>> = of_status.map(|good| has(good, kind, code)).collect();
        all.map(|all| all.into_iter().filter(|&one| one).count())
    };
    let statistics = &documents["api/v1/statistics.json"];
    for status in ["current", "candidate", "former"] {
        let all = goods.iter().filter(|good| good["status"] == status).count();
        assert_eq!(statistics["goods"][status], all);
        for facet in documents["api/v1/facets.json"]["facets"]
            .as_array()
            .unwrap()
        {
            let kind = facet["kind"].as_str().unwrap();
            for value in facet["values"].as_array().unwrap() {
                let code = value["code"].as_str().unwrap();
                if let Some(expected) = count(status, kind, code) {
                    assert_eq!(value["counts"][status], expected, "{kind} {code} {status}");
                }
            }
        }
    }
}

#[test]
fn every_good_has_twelve_results_in_the_order_of_the_standard() {
    let documents = documents();
    let numbers = [
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "9a", "9b", "9c",
    ];
    for good in documents["api/v1/goods.full.json"]["goods"]
        .as_array()
        .unwrap()
    {
        let assessment = good["assessment"].as_array().unwrap();
        let found: Vec<&str> = assessment
            .iter()
            .map(|one| one["number"].as_str().unwrap())
            .collect();
        assert_eq!(found, numbers, "{}", good["id"]);
        for one in assessment {
            let result = one["result"].as_str().unwrap();
            assert!(["met", "gap", "needs-human", "not-asked"].contains(&result));
            assert!(!one["reason"].as_str().unwrap().is_empty());
            assert_eq!(
                one["code"].is_null(),
                ["met", "not-asked"].contains(&result),
                "{one}"
            );
        }
    }
}

#[test]
fn old_consumers_find_what_they_know() {
    let documents = documents();
    let dpgs = documents["api/v0/dpgs/index.json"].as_array().unwrap();
    let nominees = documents["api/v0/nominees/index.json"].as_array().unwrap();
    let live = documents["api/v2/dpgs/index.json"].as_array().unwrap();
    assert_eq!(dpgs.len(), live.len());
    assert!(!nominees.is_empty());
    for good in dpgs {
        assert_eq!(good.as_object().unwrap().keys().next().unwrap(), "id");
        for list in [
            "SDGs",
            "license",
            "type",
            "organizations",
            "repositories",
            "sectors",
            "aliases",
        ] {
            assert!(good[list].is_array(), "{}: {list}", good["id"]);
        }
        let one = &documents[&format!("api/v0/dpg/{}/index.json", good["id"].as_str().unwrap())];
        assert_eq!(one["name"], good["name"]);
        assert!(one["clearOwnership"].is_object());
    }
    for good in live {
        assert!(good["id"].is_string());
        assert!(good["sdgs"]["sdg"].is_array());
    }
    let text = serde_json::to_string(&documents).unwrap();
    assert!(!text.contains("contact_name") && !text.contains("contact_email"));
}

#[test]
fn a_code_has_the_same_label_in_every_document() {
    let all = documents();
    let labelled = |list: &Value| -> BTreeMap<String, String> {
        let items = list.as_array().unwrap().iter();
        let text = |item: &Value, key: &str| item[key].as_str().unwrap().to_owned();
        items
            .map(|item| (text(item, "code"), text(item, "label")))
            .collect()
    };
    let facets = all["api/v1/facets.json"]["facets"]
        .as_array()
        .unwrap()
        .iter();
    let facets: BTreeMap<&str, BTreeMap<String, String>> = facets
        .map(|facet| (facet["kind"].as_str().unwrap(), labelled(&facet["values"])))
        .collect();
    let mut compared = 0;
    for good in all["api/v1/goods.json"]["goods"].as_array().unwrap() {
        for (key, kind) in [
            ("licenses", "license"),
            ("categories", "category"),
            ("sectors", "sector"),
        ] {
            for (code, label) in labelled(&good[key]) {
                assert_eq!(facets[kind].get(&code), Some(&label), "{kind} {code}");
                compared += 1;
            }
        }
    }
    assert!(compared > 150, "{compared}");
}
