//! Each structural rule of `schema/repairs.yaml` looks away from one thing, and from nothing without it.

use dpg_registry::embedded;
use dpg_registry::import::repairs::{RULES, Terms};
use dpg_registry::import::{v0, v2};
use serde_json::{Value, json};

use crate::import::normalise;
use crate::import::support::{import_v0, import_v2, only, terms};

/// The built-in terms without the row of one rule.
fn without(rule: &str) -> Terms {
    let mut files = embedded::builtin_schema();
    let rows = String::from_utf8(files["repairs.yaml"].clone()).unwrap();
    let kept: Vec<&str> = rows
        .lines()
        .filter(|row| !row.starts_with(&format!("- {{rule: {rule},")))
        .collect();
    assert_eq!(kept.len() + 1, rows.lines().count(), "no row for `{rule}`");
    files.insert("repairs.yaml".to_owned(), kept.join("\n").into_bytes());
    Terms::new(&files).unwrap()
}

/// Whether a nominee and its answers equal their exports.
fn equal_v0(nominee: &Value, answers: &Value, terms: &Terms) -> bool {
    let imported = import_v0(nominee, Some(answers));
    let vocabularies = terms.vocabularies();
    let back = serde_json::to_value(v0::export::nominee(only(&imported), vocabularies)).unwrap();
    let back_answers =
        serde_json::to_value(v0::export::answers(only(&imported), vocabularies)).unwrap();
    normalise::v0(nominee, Some(answers), terms) == normalise::v0(&back, Some(&back_answers), terms)
}

/// Whether an object of the feed equals its export.
fn equal_v2(object: &Value, terms: &Terms) -> bool {
    let imported = import_v2(&json!([object]).to_string());
    let id = object["id"].as_str().unwrap_or("a");
    let back = v2::export::good(id, only(&imported), terms.vocabularies());
    let back = serde_json::to_value(back).unwrap();
    normalise::v2(object, terms) == normalise::v2(&back, terms)
}

/// A nominee and answers that need a rule.
fn sample(rule: &str) -> (Value, Value) {
    let url = "https://a.example";
    let (key, value) = match rule {
        "prose-in-a-goal-address" => (
            "SDGs",
            json!([{"SDGNumber": 3, "evidenceText": "Yes.", "evidenceURL": "See there"}]),
        ),
        "same-goal-twice" => (
            "SDGs",
            json!([{"SDGNumber": 3, "evidenceText": "One."}, {"SDGNumber": 3, "evidenceText": "Two."}]),
        ),
        "several-addresses-in-an-item" => (
            "repositories",
            json!([{"name": "main", "url": format!("{url}, {url}/b")}]),
        ),
        "repository-without-address" => ("repositories", json!([{"name": "main", "url": ""}])),
        "same-value-twice" => ("aliases", json!(["B", "B"])),
        _ => ("aliases", json!("B")),
    };
    let mut answers = json!({"name": "A"});
    match rule {
        "answers-at-another-level" => {
            answers["dataPrivacySecurity"] = json!({"collectsPII": "Yes"});
        }
        "unknown-country" => {
            answers["locations"] = json!({"developmentCountries": ["Atlantis", "Kenya"]});
        }
        _ => {}
    }
    (json!({"name": "A", "stage": "DPG", key: value}), answers)
}

#[test]
fn every_rule_is_written_down_and_needed() {
    for rule in RULES {
        let (nominee, answers) = sample(rule);
        assert!(equal_v0(&nominee, &answers, terms()), "{rule}");
        let without = without(rule);
        assert!(!equal_v0(&nominee, &answers, &without), "{rule} is idle");
    }
}

#[test]
fn the_feed_needs_the_same_rules() {
    let url = "https://a.example";
    let object = json!({"id": "7", "name": "A", "stage": "DPG", "aliases": "B", "website": format!("{url}, {url}/b"),
        "repositories": [{"name": "main", "url": format!("{url}/c,{url}/d")}],
        "openAlternatives": [], "dpgLink": true, "githubActivity": "&nbsp;",
        "clearOwnership": [{"clearOwnershipName": "X", "clearOwnershipURL": "www.x.example"}]});
    assert!(equal_v2(&object, terms()));
    for rule in ["one-value-for-a-list", "several-addresses-in-an-item"] {
        assert!(!equal_v2(&object, &without(rule)), "{rule}");
    }
}

#[test]
fn a_lost_or_changed_text_is_no_equality() {
    let object = json!({"name": "A", "documentation": "Here", "bestPractices": ["One", "Two"]});
    let plain = normalise::v2(&object, terms());
    for other in [
        json!({"name": "A", "documentation": "There", "bestPractices": ["One", "Two"]}),
        json!({"name": "A", "bestPractices": ["One", "Two"]}),
        json!({"name": "A", "documentation": "Here", "bestPractices": ["Two", "One"]}),
        json!({"name": "A", "documentation": "Here", "bestPractices": ["One"]}),
    ] {
        assert_ne!(normalise::v2(&other, terms()), plain);
    }
    let spaced = json!({"documentation": " Here\r\n", "bestPractices": ["One", "", "Two"], "name": "A", "aliases": [""]});
    assert_eq!(normalise::v2(&spaced, terms()), plain);
}
