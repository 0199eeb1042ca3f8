//! Entries with faults of structure: one run tells all else there is to put right, and nothing that only the fault
//! makes look wrong.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::support::{Scratch, sound_entry};

/// A good that is recognised, without a finding.
fn recognised() -> Value {
    let text = sound_entry().replace("stage: under-review", "stage: dpg");
    let mut entry: Value = serde_yaml::from_str(&text).unwrap();
    entry["dates"] = json!({"reviewed": "2026-03-16"});
    entry["aliases"] = json!(["Ledger of harvests"]);
    entry
}

/// Codes and pointers of what is found in each of some entries, likely duplicates aside.
fn found(entries: &[Value]) -> Vec<BTreeSet<(String, String)>> {
    let scratch = Scratch::new();
    for (n, entry) in entries.iter().enumerate() {
        scratch.write(&format!("registry/good-{n:04}.yaml"), entry.to_string());
    }
    let mut all = vec![BTreeSet::new(); entries.len()];
    for finding in scratch.findings() {
        let text = |key: &str| finding[key].as_str().unwrap().to_owned();
        let number: usize = text("path")[14..18].parse().unwrap();
        if !text("code").starts_with("duplicate-") {
            all[number].insert((text("code"), text("pointer")));
        }
    }
    all
}

/// Ways to spoil a member: a value of another kind, a key that nobody knows in it, a slip in its own key, and,
/// where it must be there, none at all.
fn spoilt(members: &Map<String, Value>, key: &str) -> Vec<Value> {
    let with = |value: Value| {
        let mut members = members.clone();
        members.insert(key.to_owned(), value);
        Value::Object(members)
    };
    let mut slip = members.clone();
    let value = slip.remove(key).unwrap();
    slip.insert(format!("{key}x"), value);
    let mut none = members.clone();
    none.remove(key);
    vec![
        with(json!(7)),
        with(json!({"zz": 1})),
        with(json!([{"zz": 1}])),
        Value::Object(slip),
        Value::Object(none),
    ]
}

#[test]
fn a_fault_makes_nothing_else_look_wrong() {
    let entry = recognised();
    let top = entry.as_object().unwrap();
    let answers = entry["indicators"].as_object().unwrap();
    let mut entries = vec![entry.clone()];
    for key in top.keys() {
        // Where no answer is there, its gap is no mistake.
        let is_empty = |entry: &Value| entry["indicators"] == json!({"zz": 1});
        entries.extend(spoilt(top, key).into_iter().filter(|one| !is_empty(one)));
    }
    for key in answers.keys() {
        let spoilt = spoilt(answers, key).into_iter();
        entries.extend(spoilt.map(|answers| {
            let mut entry = entry.clone();
            entry["indicators"] = answers;
            entry
        }));
    }
    for archived in [json!({"reason": 7}), json!("inactive"), json!({"why": "x"})] {
        let mut entry = entry.clone();
        entry["archived"] = archived;
        entry["indicators"]["ownership"] = json!({});
        entries.push(entry);
    }
    let mut misplaced = entry.clone();
    misplaced["reviewed"] = misplaced["dates"]["reviewed"].take();
    misplaced.as_object_mut().unwrap().remove("dates");
    entries.push(misplaced);
    let structure = BTreeSet::from([
        "unknown-key",
        "missing-key",
        "wrong-type",
        "wrong-format",
        "unknown-value",
        "invalid-address",
        "empty-value",
    ]);
    let all = found(&entries);
    assert!(all[0].is_empty(), "{:?}", all[0]);
    let mut faulty = 0;
    for (entry, found) in entries.iter().zip(all) {
        let codes: BTreeSet<&str> = found.iter().map(|(code, _)| code.as_str()).collect();
        let is_faulty = codes.iter().any(|code| structure.contains(code));
        faulty += usize::from(is_faulty);
        // What may be left out is no fault when it is.
        assert!(
            !is_faulty || codes.is_subset(&structure),
            "{found:?}\n{entry:#}"
        );
    }
    assert!(faulty > 90, "{faulty}");
}

#[test]
fn a_fault_hides_nothing_else() {
    let mut weak = recognised();
    weak["name"] = json!("HLX");
    weak.as_object_mut().unwrap().remove("aliases");
    weak.as_object_mut().unwrap().remove("dates");
    weak["organizations"][0]["role"] = json!("maintainer");
    weak["sectors"] = json!(["beekeeping"]);
    weak["previous_ids"] = json!(["good-0000"]);
    weak["indicators"]
        .as_object_mut()
        .unwrap()
        .remove("ownership");
    weak["indicators"]["licenses"][0]["spdx"] = json!("GPL-3.0");
    weak["deployment"] = json!({"languages": ["qqx"]});
    weak["highlights"] = json!(["Won a prize\u{200b} in 2025."]);
    let spoil = |changes: &[(&str, Value)]| {
        let mut entry = weak.clone();
        for (key, value) in changes {
            entry[*key] = value.clone();
        }
        entry
    };
    let entries = [
        json!({}),
        weak.clone(),
        spoil(&[("website", json!("nope"))]),
        spoil(&[("colour", json!("green"))]),
        spoil(&[
            ("colour", json!("green")),
            ("website", json!("nope")),
            ("repositories", json!(7)),
        ]),
    ];
    let all = found(&entries);
    let codes: BTreeSet<&str> = all[1].iter().map(|(code, _)| code.as_str()).collect();
    for code in [
        "acronym-name",
        "no-review-date",
        "no-owner",
        "unknown-sector",
        "previous-id-taken",
        "indicator-gap",
        "deprecated-license",
        "unknown-language",
        "hidden-character",
    ] {
        assert!(codes.contains(code), "{code} is not among {codes:?}");
    }
    for (number, faults) in [(2, 1), (3, 1), (4, 3)] {
        assert!(
            all[number].is_superset(&all[1]),
            "{:?}",
            all[1].difference(&all[number])
        );
        assert_eq!(
            all[number].len(),
            all[1].len() + faults,
            "{:?}",
            all[number]
        );
    }
}

#[test]
fn a_text_at_fault_is_told_of_once_and_one_beside_it_too() {
    let mut entry = recognised();
    entry["website"] = json!("https: //ledger.example.org/");
    entry["organizations"][0]["colour"] = json!("write to jane.roe@example.net\u{200b}");
    entry["organizations"][0]["name"] = json!("Harvest\u{200b} Cooperative");
    let all = found(&[entry]);
    let told: Vec<(&str, &str)> = all[0]
        .iter()
        .map(|(code, at)| (code.as_str(), at.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("hidden-character", "/organizations/0/name"),
            ("invalid-address", "/website"),
            ("unknown-key", "/organizations/0/colour"),
        ]
    );
}

#[test]
fn a_review_says_nothing_of_an_answer_that_cannot_be_read() {
    let scratch = Scratch::with(&[("registry/a.yaml", recognised().to_string())]);
    scratch.commit();
    let mut entry = recognised();
    entry["indicators"]["ownership"] = json!({"anwser": "yes"});
    entry["indicators"]["licenses"] = json!("MIT");
    entry["repositories"] = json!(7);
    entry["decisions"] = json!(7);
    scratch.write("registry/a.yaml", entry.to_string());
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let entry = &review["entries"][0];
    let told = entry["indicators"].as_array().unwrap();
    assert_eq!(told.len(), 10, "{told:?}");
    assert!(told.iter().all(|one| one["result"] != "gap"), "{told:?}");
    let codes: BTreeSet<&str> = entry["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, BTreeSet::from(["unknown-key", "wrong-type"]));
}
