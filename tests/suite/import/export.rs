//! Exports of entries that come from elsewhere: both shapes are complete and say what they can.

use dpg_registry::entry::{Answer, Entry, Evidence, Goal, GoalEvidence, Named, Stage};
use dpg_registry::import::{app, v0, v2};
use serde_json::{Value, json};

use crate::import::support::terms;

/// An entry as somebody would write it by hand.
fn entry() -> Entry {
    let mut entry = Entry {
        name: "Hand Made".to_owned(),
        summary: "Short.".to_owned(),
        categories: vec!["ai-system".to_owned()],
        sectors: vec!["data-management-policy".to_owned(), "Beekeeping".to_owned()],
        stage: Stage::Dpg,
        ..Entry::default()
    };
    entry.deployment.used_in = vec!["CI".to_owned(), "KE".to_owned()];
    let evidence = |text: &str, also_for: Vec<u8>| GoalEvidence {
        text: Some(text.to_owned()),
        url: Some("https://a.example".to_owned()),
        also_for,
    };
    let goal = |goal, evidence| Goal {
        goal,
        targets: Vec::new(),
        evidence,
    };
    let indicators = &mut entry.indicators;
    indicators.sdgs = vec![
        goal(3, vec![evidence("Health.", vec![4])]),
        goal(4, Vec::new()),
        goal(5, vec![evidence("Women.", Vec::new())]),
    ];
    indicators.ownership.answer = Some(Answer::Yes);
    indicators.ownership.evidence = vec![Evidence::url("https://a.example/legal")];
    indicators.privacy.laws = ["GDPR", "HIPAA"]
        .map(|name| Named {
            name: name.to_owned(),
            evidence: Vec::new(),
        })
        .to_vec();
    indicators.privacy.evidence = vec![
        Evidence::text("We ask first."),
        Evidence::url("https://a.example/privacy"),
    ];
    indicators.data_privacy.answer = Some(Answer::Yes);
    indicators.data_privacy.sharing.answer = Some(Answer::Yes);
    indicators.content_safety.answer = Some(Answer::No);
    indicators.harassment.answer = Some(Answer::Unknown);
    entry.organizations = vec![dpg_registry::entry::Organization {
        name: "Makers".to_owned(),
        role: "owner".to_owned(),
        ..Default::default()
    }];
    entry
}

fn feed_object() -> Value {
    let terms = terms();
    serde_json::to_value(v2::export::good(
        "hand-made",
        &entry(),
        terms.vocabularies(),
    ))
    .unwrap()
}

#[test]
fn the_feed_gets_its_own_labels_and_the_id_where_it_has_no_number() {
    let object = feed_object();
    assert_eq!(object["id"], "hand-made");
    assert_eq!(object["stage"], "DPG");
    assert_eq!(object["dpgLink"], true);
    assert_eq!(object["categories"], json!(["Open AI Model"]));
    assert_eq!(
        object["sectors"],
        json!(["Data Management & Policy", "Beekeeping"])
    );
    assert_eq!(object["sdgs"]["sdg"][0], "SDG3: Good Health and Well-Being");
    assert_eq!(object["locations"]["deploymentCountries"][1], "Kenya");
    assert_eq!(
        object["dataPrivacySecurity"]["collectsPII"],
        "PII data is collected and stored and distributed."
    );
    assert_eq!(
        object["userContent"]["contentManagement"],
        "Content is NOT collected NOT stored and NOT distributed."
    );
    assert_eq!(
        object["protectionFromHarassment"]["facilitatesUserInteraction"],
        "Unknown"
    );
}

#[test]
fn the_feed_gets_evidence_beside_the_first_that_has_none() {
    let object = feed_object();
    assert_eq!(
        object["privacy"],
        json!([
            {"privacyCompliance": "GDPR", "privacyComplianceURL": "We ask first.\nhttps://a.example/privacy"},
            {"privacyCompliance": "HIPAA", "privacyComplianceURL": ""}
        ])
    );
    assert_eq!(
        object["clearOwnership"],
        json!([{"clearOwnershipName": "Makers", "clearOwnershipURL": "https://a.example/legal"}])
    );
    assert_eq!(
        object["sdgs"]["relevance"],
        "SDG3, SDG4: Health. https://a.example\nSDG5: Women. https://a.example"
    );
}

#[test]
fn the_first_registry_gets_shared_evidence_under_every_goal() {
    let terms = terms();
    let merged = v0::export::WithId {
        id: "hand-made".to_owned(),
        object: v0::export::merged(&entry(), terms.vocabularies()),
    };
    let object = serde_json::to_value(&merged).unwrap();
    assert_eq!(
        object["SDGs"][1],
        json!({"SDGNumber": 4, "evidenceText": "Health.", "evidenceURL": "https://a.example"})
    );
    assert_eq!(object["type"], json!(["aimodel"]));
    assert_eq!(
        object["privacy"]["adherenceSteps"],
        json!(["We ask first.", "https://a.example/privacy"])
    );
    let keys: Vec<&String> = object.as_object().unwrap().keys().collect();
    assert_eq!(keys[..2], ["id", "name"]);
    assert_eq!(keys.iter().filter(|key| key.as_str() == "name").count(), 1);
    let text = serde_json::to_string(&merged).unwrap();
    assert_eq!(text.matches("\"name\":\"Hand Made\"").count(), 1);
}

/// The fields of a value that are null.
fn nulls(pointer: &str, value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Null => out.push(pointer.to_owned()),
        Value::Array(items) => items.iter().for_each(|item| nulls(pointer, item, out)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| nulls(&format!("{pointer}/{key}"), value, out)),
        _ => {}
    }
}

#[test]
fn an_entry_with_nothing_in_it_gives_every_key_and_no_null() {
    let terms = terms();
    let vocabularies = terms.vocabularies();
    let empty = Entry::default();
    let objects = [
        serde_json::to_value(v0::export::nominee(&empty, vocabularies)).unwrap(),
        serde_json::to_value(v0::export::answers(&empty, vocabularies)).unwrap(),
        serde_json::to_value(v2::export::good("a", &empty, vocabularies)).unwrap(),
    ];
    let counts = objects
        .each_ref()
        .map(|object| object.as_object().unwrap().len());
    assert_eq!(counts, [11, 9, 30]);
    for object in &objects {
        let mut found = Vec::new();
        nulls("", object, &mut found);
        assert_eq!(found, Vec::<String>::new());
    }
    assert_eq!(objects[2]["awardsReceived"], json!([]));
}

#[test]
fn only_websites_are_websites_in_the_feeds() {
    let mut entry = entry();
    entry.website = Some("https://one.example".to_owned());
    let others = [
        "https://two.example",
        "https://www.wikidata.org/wiki/Q1",
        "https://fr.wikipedia.org/wiki/A",
        "https://doi.org/10.5/x",
    ];
    entry.identifiers.same_as = others.map(str::to_owned).into();
    let vocabularies = terms().vocabularies();
    let websites = "https://one.example, https://two.example";
    assert_eq!(
        v2::export::good("a", &entry, vocabularies).website,
        websites
    );
    assert_eq!(v0::export::nominee(&entry, vocabularies).website, websites);
    let app = app::export::good(("a", "https://x.example"), &entry, vocabularies);
    assert_eq!(app.other_sources["website"], json!(["https://two.example"]));
}
