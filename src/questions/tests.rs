//! The questions of the built-in schema, and of one that a registry has changed.

use serde_json::Value;

use super::{Field, Kind, Questions};
use crate::embedded::{Files, builtin_schema};
use crate::vocabulary::Vocabularies;

fn questions(files: &Files) -> Questions {
    let vocabularies = Vocabularies::new(files).unwrap();
    Questions::new(files, &vocabularies, &[]).unwrap()
}

fn field(questions: &Questions, pointer: &str) -> Field {
    questions.field(pointer).unwrap().clone()
}

#[test]
fn there_is_a_step_for_the_good_its_people_and_each_indicator() {
    let questions = questions(&builtin_schema());
    let keys: Vec<&str> = questions
        .steps
        .iter()
        .map(|step| step.key.as_str())
        .collect();
    assert_eq!(keys[..4], ["good", "people", "links", "sdgs"]);
    assert_eq!(keys[14..], ["harassment", "use", "origin"]);
    assert!(questions.kept.iter().any(|key| key == "review"));
    assert!(questions.field("/review").is_none());
}

#[test]
fn every_property_of_the_schema_is_asked_or_kept() {
    let files = builtin_schema();
    let questions = questions(&files);
    let schema: Value = serde_json::from_slice(&files["entry.schema.json"]).unwrap();
    for key in schema["properties"].as_object().unwrap().keys() {
        let is_asked = questions.field(&format!("/{key}")).is_some();
        let is_kept = questions.kept.contains(key) || key == "indicators";
        assert!(is_asked != is_kept, "{key}");
    }
}

#[test]
fn kinds_limits_and_words_come_from_the_schema() {
    let questions = questions(&builtin_schema());
    let name = field(&questions, "/name");
    assert_eq!((name.title.as_str(), name.required), ("Name", true));
    assert_eq!((name.kind, name.most), (Kind::Line, Some(200)));
    assert_eq!(field(&questions, "/summary").kind, Kind::Text);
    assert_eq!(field(&questions, "/website").kind, Kind::Address);
    let language = field(&questions, "/deployment/languages/*");
    assert_eq!(language.kind, Kind::Language);
    let target = field(&questions, "/indicators/sdgs/*/targets/*");
    assert_eq!(target.example.as_deref(), Some("3.8"));
    let Kind::Choice(goal) = field(&questions, "/indicators/sdgs/*/goal").kind else {
        panic!("a goal is a choice");
    };
    assert_eq!((goal.values.len(), goal.is_number), (17, true));
    let Kind::Several(sectors) = field(&questions, "/sectors").kind else {
        panic!("sectors are several of some");
    };
    assert!(sectors.is_open);
    let spdx = field(&questions, "/indicators/licenses/*/spdx");
    assert_eq!(spdx.suggests.as_deref(), Some("license"));
}

#[test]
fn only_some_categories_are_asked_some_questions() {
    let questions = questions(&builtin_schema());
    let risks = field(&questions, "/indicators/standards/risk_assessment");
    assert!(risks.is_asked_of(&["ai-system".to_owned()]));
    assert!(!risks.is_asked_of(&["software".to_owned()]));
    assert!(field(&questions, "/name").is_asked_of(&[]));
}

#[test]
fn a_property_that_a_registry_adds_is_asked() {
    let mut files = builtin_schema();
    let mut schema: Value = serde_json::from_slice(&files["entry.schema.json"]).unwrap();
    schema["properties"]["colour"] =
        serde_json::json!({"title": "Colour", "enum": ["red", "blue"]});
    let before = questions(&files);
    files.insert("entry.schema.json".to_owned(), schema.to_string().into());
    let after = questions(&files);
    assert_eq!(after.steps[0].fields.last().unwrap().title, "Colour");
    assert_ne!(before.fingerprint(), after.fingerprint());
}

/// A schema without a single annotation.
fn unmarked(part: &Value) -> Value {
    match part {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| !key.starts_with("x-"))
            .map(|(key, value)| (key.clone(), unmarked(value)))
            .collect(),
        Value::Array(items) => items.iter().map(unmarked).collect(),
        other => other.clone(),
    }
}

#[test]
fn an_older_copy_of_the_schema_without_annotations_asks_the_same() {
    let files = builtin_schema();
    let new = questions(&files);
    let mut older = files.clone();
    let schema: Value = serde_json::from_slice(&files["entry.schema.json"]).unwrap();
    let mut schema = unmarked(&schema);
    older.insert("entry.schema.json".to_owned(), schema.to_string().into());
    let old = questions(&older);
    assert_eq!((&old.steps, &old.kept), (&new.steps, &new.kept));
    let pointers = [
        "/stage",
        "/first_recognised",
        "/review",
        "/standard_version",
    ];
    assert!(pointers.iter().all(|one| old.field(one).is_none()));
    // What a registry says itself counts.
    schema["properties"]["website"]["x-step"] = "registry".into();
    older.insert("entry.schema.json".to_owned(), schema.to_string().into());
    assert!(questions(&older).field("/website").is_none());
    // A property that an older copy does not have is not asked.
    let properties = schema["properties"].as_object_mut().unwrap();
    properties.remove("logo");
    older.insert("entry.schema.json".to_owned(), schema.to_string().into());
    assert!(questions(&older).field("/logo").is_none());
}

#[test]
fn the_rules_have_all_that_decides_and_no_texts() {
    let questions = questions(&builtin_schema());
    let rules: Value = serde_json::from_str(questions.rules()).unwrap();
    assert_eq!(rules["indicators"].as_array().unwrap().len(), 12);
    assert_eq!(rules["schema"]["properties"]["name"]["maxLength"], 200);
    assert!(rules["schema"]["properties"]["name"].get("title").is_none());
    let good = &rules["schema"]["properties"]["derived_from"]["items"]["properties"];
    assert!(good["name"].is_object());
    assert!(questions.reasons.iter().any(|one| one.id == "licenses-met"));
}

#[test]
fn the_template_is_yaml_in_which_only_the_values_are_missing() {
    let questions = questions(&builtin_schema());
    let text = questions.template("../schema/entry.schema.json");
    let value = crate::load::yaml::parse(&text).unwrap().value;
    assert_eq!(value["stage"], "nominee");
    assert_eq!(value["name"], Value::Null);
    assert!(value["indicators"]["licenses"][0].get("spdx").is_some());
    assert!(text.contains("\n# website:"), "{text}");
    assert!(
        text.lines().all(|line| line.chars().count() <= 120),
        "{text}"
    );
    // Without the signs of the comments it is YAML, too.
    let open = text.lines().map(|line| match line.split_once("# ") {
        Some((before, rest)) if before.trim().is_empty() && is_key(rest) => {
            format!("{before}{rest}")
        }
        _ => line.to_owned(),
    });
    let open: Vec<String> = open.collect();
    let all = crate::load::yaml::parse(&open.join("\n")).unwrap().value;
    assert!(
        all["indicators"]["harassment"].get("answer").is_some(),
        "{all}"
    );
}

/// Whether a line begins with a key or the dash of an item.
fn is_key(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches("- ");
    let word = line.split(':').next().unwrap_or_default();
    line.contains(':') && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

#[test]
fn the_language_of_the_texts_is_asked_where_there_are_several() {
    let files = builtin_schema();
    let vocabularies = Vocabularies::new(&files).unwrap();
    let of = |tags: &[&str]| {
        let tags: Vec<String> = tags.iter().map(|&tag| tag.to_owned()).collect();
        Questions::new(&files, &vocabularies, &tags).unwrap()
    };
    let one = of(&["sw"]);
    assert!(one.field("/language").is_none());
    assert!(one.kept.iter().any(|key| key == "language"));
    let two = of(&["sw", "en"]);
    let language = field(&two, "/language");
    assert_eq!((language.kind, language.required), (Kind::Language, false));
    assert_eq!(language.example.as_deref(), Some("sw"));
    assert!(!two.kept.iter().any(|key| key == "language"));
}

#[test]
fn goals_are_asked_of_every_category_and_required_where_all_are_assessed_by_them() {
    let mut files = builtin_schema();
    let mut of = |terms: &str| {
        let vocabulary = format!("{{\"title\": \"Category\", \"oneOf\": [{terms}]}}");
        files.insert(
            "vocabulary/category.schema.json".to_owned(),
            vocabulary.into_bytes(),
        );
        let questions = questions(&files);
        let step = questions.steps.iter().find(|step| step.key == "sdgs");
        step.unwrap().clone()
    };
    let none = r#"{"const": "pact", "title": "Pact", "x-indicators": []}"#;
    let all = r#"{"const": "software", "title": "Software"}"#;
    for (terms, is_assessed, is_required) in [
        (none.to_owned(), false, false),
        (format!("{all}, {none}"), true, false),
        (all.to_owned(), true, true),
    ] {
        let step = of(&terms);
        assert_eq!(step.asked_of, Vec::<String>::new(), "{terms}");
        assert_eq!(step.is_assessed, is_assessed, "{terms}");
        assert_eq!(step.fields[0].required, is_required, "{terms}");
        assert_eq!(step.fields[0].title == "Goals", !is_assessed, "{terms}");
    }
}
