//! The requirements of a collection on its page, on the pages of its goods, and in the API.

use serde_json::{Value, json};

use crate::support::{Scratch, dpg, entry_of, project, sound_entry};

const LEDGER: &str = "registry/harvest-ledger.yaml";
const FARMING: &str = "registry/collections/farming.yaml";

const COLLECTION: &str = "\
title: Farming
text: Goods for farms.
goods: [harvest-ledger, farm-book]
framework: {title: Farm criteria, version: '2', status: published, url: 'https://example.org/criteria'}
requirements:
  - {id: A1, title: Recognised, asks: It is., level: required, check: {properties: {stage: {const: dpg}}}}
  - {id: A2, title: Open interface, asks: It has one., level: required}
  - {id: A3, title: Data sheet, asks: It has one., level: required, categories: [data]}
  - {id: A4, title: Offline, asks: It works., level: recommended}
results:
  harvest-ledger:
    A2: {result: meets, evidence: [{text: The interface, url: 'https://example.org/interface'}]}
    A4: {result: partly, note: Reading only.}
";

/// A registry of two goods in one collection.
fn registry(collection: &str) -> Scratch {
    let recognised = "stage: dpg\ndates: {reviewed: 2026-01-05}";
    Scratch::with(&[
        (
            LEDGER,
            sound_entry().replace("stage: under-review", recognised),
        ),
        ("registry/farm-book.yaml", entry_of("Farm Book")),
        (FARMING, collection.to_owned()),
    ])
}

/// The site of a registry: the text of a file of it.
fn built(scratch: Scratch) -> impl Fn(&str) -> String {
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    move |path| std::fs::read_to_string(scratch.root().join("public").join(path)).unwrap()
}

#[test]
fn the_page_of_a_collection_shows_how_each_good_stands_and_why() {
    let file = built(registry(COLLECTION));
    let page = file("collection/farming/index.html");
    for text in [
        "Farm criteria",
        "version 2",
        "https://example.org/criteria",
        "<a href=\"#good_harvest-ledger_A2\">",
        "<div id=\"good_harvest-ledger_A2\">",
        "https://example.org/interface",
        "Reading only.",
        "Open: A1, A2, A4",
        "Does not apply: A3",
        "no result is known yet. It does not mean that the good fails.",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let rows: Vec<&str> = page.split("<tr><th scope=\"row\">").skip(1).collect();
    let standings = |row: &str| -> Vec<String> {
        let cells = row.split("<td class=\"standing ").skip(1);
        cells
            .map(|cell| cell.split(['"', ' ']).next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(standings(rows[0]), ["meets", "meets", "none", "partly"]);
    assert_eq!(standings(rows[1]), ["open", "open", "none", "open"]);
    assert!(rows[0].contains(">2 of 2<") && rows[1].contains(">0 of 2<"));
}

#[test]
fn the_page_of_a_good_says_how_it_stands_and_leads_to_the_evidence() {
    let file = built(registry(COLLECTION));
    for (id, said) in [
        ("harvest-ledger", "Meets 2 of 2 required"),
        ("farm-book", "Meets 0 of 2 required, 2 open"),
    ] {
        let page = file(&format!("goods/{id}/index.html"));
        let link = format!("<a href=\"/collection/farming/#good_{id}\">{said}</a>");
        assert!(page.contains(&link), "{link}");
    }
}

#[test]
fn a_long_collection_has_pages_and_each_good_leads_to_its_own() {
    let scratch = registry("");
    let ids: Vec<String> = (100..150).map(|n| format!("good-{n}")).collect();
    for id in &ids {
        let entry = entry_of(id).replace(
            "stage: under-review",
            "stage: dpg\ndates: {reviewed: 2026-01-05}",
        );
        scratch.write(&format!("registry/{id}.yaml"), entry);
    }
    let listed = format!("goods: [farm-book, {}]", ids.join(", "));
    let long = COLLECTION.replace("goods: [harvest-ledger, farm-book]", &listed);
    let end = long.find("results:").unwrap();
    scratch.write(FARMING, &long[..end]);
    let file = built(scratch);
    for (id, place) in [("good-147", ""), ("good-148", "page/2/"), ("farm-book", "")] {
        let page = file(&format!("goods/{id}/index.html"));
        let link = format!("/collection/farming/{place}#good_{id}\"");
        assert!(page.contains(&link), "{link}");
        let there = file(&format!("collection/farming/{place}index.html"));
        assert!(there.contains(&format!("id=\"good_{id}\"")), "{id}");
    }
}

#[test]
fn a_draft_is_called_a_draft() {
    let draft = COLLECTION.replace("status: published", "status: draft");
    let page = built(registry(&draft))("collection/farming/index.html");
    assert!(page.contains("These requirements are a draft and can still change."));
    let page = built(registry(COLLECTION))("collection/farming/index.html");
    assert!(!page.contains("draft"));
}

#[test]
fn a_collection_without_requirements_has_none_on_its_page_and_in_the_api() {
    let plain = "title: Farming\ntext: Goods for farms.\ngoods: [harvest-ledger]\n";
    let file = built(registry(plain));
    let page = file("collection/farming/index.html");
    assert!(
        !page.contains("matrix") && !page.contains("requirement"),
        "{page}"
    );
    let found: Value = serde_json::from_str(&file("api/v1/collections.json")).unwrap();
    let found = &found["collections"][0];
    assert_eq!(found["framework"], Value::Null);
    assert_eq!(
        (&found["requirements"], &found["results"]),
        (&json!([]), &json!([]))
    );
}

#[test]
fn the_api_has_a_result_of_each_good_for_each_requirement() {
    let file = built(registry(COLLECTION));
    let found: Value = serde_json::from_str(&file("api/v1/collections.json")).unwrap();
    let found = &found["collections"][0];
    assert_eq!(found["framework"]["status"], "published");
    assert_eq!(found["requirements"][0]["computed"], true);
    assert_eq!(
        found["requirements"][2]["categories"],
        json!([{"code": "data", "label": "Open data"}])
    );
    let [book, ledger] = found["results"].as_array().unwrap().as_slice() else {
        panic!("{found}");
    };
    assert_eq!(
        (&book["good"], &ledger["good"]),
        (&json!("farm-book"), &json!("harvest-ledger"))
    );
    let counts = |one: &Value| ["required", "meets", "partly", "open"].map(|key| one[key].clone());
    assert_eq!(counts(ledger), [json!(2), json!(2), json!(0), json!(0)]);
    assert_eq!(counts(book), [json!(2), json!(0), json!(0), json!(2)]);
    let results = ledger["requirements"].as_array().unwrap().iter();
    let results: Vec<&Value> = results.map(|one| &one["result"]).collect();
    assert_eq!(
        results,
        [
            &json!("meets"),
            &json!("meets"),
            &Value::Null,
            &json!("partly")
        ]
    );
    assert_eq!(
        ledger["requirements"][1]["evidence"][0]["url"],
        "https://example.org/interface"
    );
}

#[test]
fn the_example_of_a_draft_framework_is_valid() {
    let path = "examples/collections/dpgs-for-ai.yaml";
    let example = std::fs::read_to_string(project().join(path)).unwrap();
    let scratch = registry(&example);
    assert_eq!(scratch.findings(), Vec::<Value>::new());
    let page = built(scratch)("collection/farming/index.html");
    assert!(page.contains("DPGs for AI, technical criteria") && page.contains(">Draft<"));
}

/// The same in French.
const FRENCH: &str = "\
translations:
  fr:
    title: Agriculture
    text: Biens pour les fermes.
    framework: {title: Critères des fermes}
    requirements: {A2: {title: Interface ouverte, asks: Il en a une.}}
    results: {harvest-ledger: {A2: {evidence: [L’interface]}, A4: {note: Lecture seulement.}}}
";

#[test]
fn a_collection_is_shown_in_the_language_of_the_page() {
    let scratch = registry(&format!("{COLLECTION}{FRENCH}"));
    let settings = std::fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    let languages = "languages = [\"en\", \"fr\", \"es\"]\n";
    scratch.write("site.toml", format!("{languages}{settings}"));
    let file = built(scratch);
    let page = file("fr/collection/farming/index.html");
    for text in [
        "<h1><bdi>Collection\u{a0}: Agriculture</bdi></h1>",
        "Biens pour les fermes.",
        "Critères des fermes",
        "Interface ouverte",
        "Il en a une.",
        "L’interface",
        "Lecture seulement.",
        // What is not translated stays.
        "Data sheet",
    ] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("Reading only."));
    let home = file("fr/index.html");
    assert!(home.contains("Biens pour les fermes."));
    // Nobody translated it into Spanish, which the page marks.
    let page = file("es/collection/farming/index.html");
    assert!(
        page.contains("<div lang=\"en\"><p>Goods for farms.</p>"),
        "{page}"
    );
    assert!(page.contains("<cite lang=\"en\" dir=\"auto\">Farm criteria</cite>"));
    let page = file("collection/farming/index.html");
    assert!(page.contains("Goods for farms.") && !page.contains("lang=\"en\" dir=\"auto\">Farm"));
}
