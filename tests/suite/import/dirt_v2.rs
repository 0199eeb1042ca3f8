//! Each kind of dirt in the live feed, made up: what becomes of it, and what is said.

use std::collections::BTreeMap;

use dpg_registry::entry::{Answer, Evidence, Handling};
use dpg_registry::import::note::NoteKind;
use dpg_registry::import::{ids, v2};
use serde_json::{Value, json};

use crate::import::support::{import_v2, messages, only, terms};

/// Imports one object.
fn import(object: &Value) -> dpg_registry::import::Imported {
    import_v2(&json!([object]).to_string())
}

#[test]
fn one_text_for_all_goals_stands_once() {
    let imported = import(
        &json!({"name": "A", "sdgs": {"sdg": ["SDG9: Industry\u{b8} Innovation and Infrastructure", "SDG3: Good Health and Well-Being", "SDG99: No"], "relevance": "Because."}}),
    );
    let goals = &only(&imported).indicators.sdgs;
    assert_eq!(
        goals.iter().map(|goal| goal.goal).collect::<Vec<_>>(),
        [9, 3]
    );
    assert_eq!(goals[0].evidence[0].text.as_deref(), Some("Because."));
    assert_eq!(goals[0].evidence[0].also_for, [3]);
    assert_eq!(goals[1].evidence, []);
    assert_eq!(messages(&imported, NoteKind::Unplaced).len(), 1);
}

#[test]
fn the_third_shape_of_goals_keeps_each_its_text() {
    let imported = import(
        &json!({"name": "A", "sdgs": [{"sdg": "SDG3: Good Health and Well-Being", "relevance": "Health."}, {"sdg": "SDG4: Quality Education", "relevance": "School."}]}),
    );
    let goals = &only(&imported).indicators.sdgs;
    assert_eq!(goals[1].goal, 4);
    assert_eq!(goals[1].evidence[0].text.as_deref(), Some("School."));
    assert_eq!(
        imported
            .notes
            .iter()
            .filter(|note| note.kind == NoteKind::Shape)
            .count(),
        0
    );
}

#[test]
fn yes_to_platform_independence_means_closed_dependencies() {
    let imported = import(
        &json!({"name": "A", "platformIndependence": {"isPlatformIndependent": "Yes", "openAlternatives": ["Maps", ""]}}),
    );
    let platform = &only(&imported).indicators.platform_independence;
    assert_eq!(platform.answer, Some(Answer::Yes));
    assert_eq!(platform.alternatives.evidence, [Evidence::text("Maps")]);
}

#[test]
fn sentences_say_what_is_done() {
    let imported = import(&json!({"name": "A",
        "dataPrivacySecurity": {"collectsPII": "PII data is collected and stored but NOT distributed."},
        "userContent": {"contentManagement": "Content is NOT collected NOT stored and NOT distributed."}}));
    let indicators = &only(&imported).indicators;
    assert_eq!(indicators.data_privacy.answer, Some(Answer::Yes));
    assert_eq!(
        indicators.data_privacy.handling,
        Some(vec![Handling::Collected, Handling::Stored])
    );
    assert_eq!(indicators.content_safety.answer, Some(Answer::No));
    assert_eq!(indicators.content_safety.handling, Some(Vec::new()));
}

#[test]
fn lists_cut_at_commas_are_kept_and_reported() {
    let imported = import(
        &json!({"name": "A", "openStandards": ["We follow JSON", " and also XML"], "bestPractices": ["One", "Two"]}),
    );
    let standards = &only(&imported).indicators.standards;
    let names: Vec<&str> = standards
        .open_standards
        .iter()
        .map(|item| item.name.as_str())
        .collect();
    assert_eq!(names, ["We follow JSON", "and also XML"]);
    assert_eq!(
        messages(&imported, NoteKind::Cut),
        [
            "/0/openStandards: cut at commas into 2 items, 1 of which start in lower case; not changed"
        ]
    );
}

#[test]
fn owners_and_laws_keep_their_own_evidence() {
    let imported = import(&json!({"name": "A",
        "clearOwnership": [{"clearOwnershipName": "X", "clearOwnershipURL": "https://x.example,\r\nhttps://y.example"}],
        "privacy": [{"privacyCompliance": "GDPR", "privacyComplianceURL": "In the terms: https://x.example"}, {"privacyCompliance": ""}]}));
    let indicators = &only(&imported).indicators;
    assert_eq!(
        indicators.ownership.owners[0].evidence,
        [
            Evidence::url("https://x.example"),
            Evidence::url("https://y.example")
        ]
    );
    assert_eq!(indicators.privacy.laws.len(), 1);
    assert_eq!(
        indicators.privacy.laws[0].evidence,
        [Evidence::text("In the terms: https://x.example")]
    );
}

#[test]
fn blank_texts_for_lists_and_blank_activity_are_absent() {
    let imported = import(
        &json!({"name": "A", "aliases": "", "awardsReceived": "", "githubActivity": "&nbsp;", "categories": ["Open Software", ""], "dpgLink": false, "id": 7, "dpgid": "GID7"}),
    );
    let entry = only(&imported);
    assert_eq!(entry.categories, ["software"]);
    assert_eq!(entry.identifiers.dpga_activity, None);
    assert_eq!(entry.identifiers.dpga_linked, Some(false));
    assert_eq!(entry.identifiers.dpga_id.as_deref(), Some("7"));
    assert_eq!(messages(&imported, NoteKind::Blank).len(), 4);
}

#[test]
fn a_country_with_its_former_name_in_quotes_is_known() {
    let imported = import(
        &json!({"name": "A", "locations": {"deploymentCountries": ["Eswatini (fmr. \"\"Swaziland\"\")", "Côte d"]}}),
    );
    assert_eq!(only(&imported).deployment.used_in, ["SZ", "CI"]);
}

#[test]
fn equal_names_get_ids_of_their_own_in_order() {
    let imported = import_v2(&json!([{"name": "Same"}, {"name": "Same"}, {"name": "Über Größe!"}, "no object", {"name": ""}]).to_string());
    let ids: Vec<&str> = imported.entries.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["good", "same", "same-2", "uber-grosse"]);
    assert_eq!(
        messages(&imported, NoteKind::Unreadable),
        ["/3: left out: not an object"]
    );
}

#[test]
fn an_id_map_names_entries_by_either_number() {
    for text in [
        "{\"10024\": \"digit\", \"GID9\": \"nine\"}",
        "10024: digit\nGID9: nine\n",
        "number,id\n10024,digit\nGID9,nine\n",
    ] {
        let map = ids::map(text).unwrap();
        let feed = json!([{"id": "10024", "name": "Any"}, {"id": "1", "dpgid": "GID9", "name": "Any"}, {"id": "2", "name": "Digit"}]).to_string();
        let source = v2::Source {
            file: "feed.json",
            bytes: feed.as_bytes(),
            ids: &map,
        };
        let imported = v2::import(&source, terms()).unwrap();
        let ids: Vec<&str> = imported.entries.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["digit", "digit-2", "nine"], "{text}");
    }
    assert!(ids::map("1,Not An Id").is_err());
    assert!(ids::map("1,same\n2,same").is_err());
}

#[test]
fn a_feed_that_is_no_array_is_refused() {
    let ids = BTreeMap::new();
    for bytes in [&b"{}"[..], b"[", b"\xff"] {
        let source = v2::Source {
            file: "feed.json",
            bytes,
            ids: &ids,
        };
        assert!(v2::import(&source, terms()).is_err());
    }
}

#[test]
fn a_long_description_is_kept_whole_beside_its_leading_sentences() {
    let first = "It helps, e.g. ministries, to see. ";
    let long = first.to_owned() + &"And it does a great many other things as well. ".repeat(10);
    let imported = import(&json!({"name": "A", "description": long}));
    let entry = only(&imported);
    assert_eq!(entry.description.as_deref(), Some(long.trim()));
    assert!(entry.summary.chars().count() <= 300);
    assert!(entry.summary.ends_with("as well."));
    let endless = "word ".repeat(100);
    let summary = &only(&import(&json!({"name": "A", "description": endless})))
        .summary
        .clone();
    assert!(
        summary.ends_with("word…") && summary.chars().count() <= 300,
        "{summary}"
    );
}
