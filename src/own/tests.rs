//! What a registry can declare, and what it is told about what it cannot.

use serde_json::json;

use super::{Additions, FILE, Shape, entry_schema, fields, values};
use crate::config::Config;
use crate::embedded::{Files, builtin_schema};
use crate::vocabulary::Vocabularies;

const LINES: &str = r#"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "About the initiative",
  "type": "object",
  "properties": {
    "action_lines": {
      "title": "Action lines",
      "x-titles": {"fr": "Grandes orientations"},
      "type": "array",
      "items": {"title": "Action line", "$ref": "vocabulary/action-line.schema.json"},
      "uniqueItems": true
    },
    "lead_body": {"title": "Lead body", "type": "string", "maxLength": 200},
    "page": {"title": "Page", "$ref": "entry.schema.json#/$defs/url"},
    "start": {"title": "Start", "type": "integer"},
    "fr": {"title": "French", "type": "string"}
  }
}"#;

const TERMS: &str = r#"{"oneOf": [{"const": "c1", "title": "The role of governments"}]}"#;

fn files(own: &str) -> Files {
    let mut files = builtin_schema();
    files.insert(FILE.to_owned(), own.into());
    files.insert(
        "vocabulary/action-line.schema.json".to_owned(),
        TERMS.into(),
    );
    files
}

fn facets(lines: &str) -> Result<Additions, String> {
    let files = files(LINES);
    let schema = entry_schema(&files).unwrap();
    let head = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\nlanguages = [\"en\", \"fr\"]\n";
    let config = Config::parse(&format!("{head}{lines}")).unwrap();
    let additions = Additions {
        fields: fields(&schema),
        facets: Vec::new(),
    };
    let vocabularies = Vocabularies::new(&files).unwrap();
    additions
        .with_facets(&config, &vocabularies)
        .map_err(|error| error.to_string())
}

#[test]
fn fields_are_read_with_their_names_and_vocabularies() {
    let schema = entry_schema(&files(LINES)).unwrap();
    let fields = fields(&schema);
    let [lines, lead, page, start, _] = fields.as_slice() else {
        panic!("{fields:?}");
    };
    assert_eq!(lines.names.title_in("fr-CA"), "Grandes orientations");
    assert_eq!(lines.names.one_in("en"), "Action line");
    assert_eq!(lines.vocabulary.as_deref(), Some("action-line"));
    assert_eq!(
        (lead.shape, page.shape, start.shape),
        (Shape::Text, Shape::Address, Shape::Number)
    );
    let target = schema.pointer("/properties/extra/properties/page/$ref");
    assert_eq!(target, Some(&json!("#/$defs/url")));
}

#[test]
fn a_registry_without_fields_has_the_schema_of_the_program() {
    let schema = entry_schema(&builtin_schema()).unwrap();
    assert!(fields(&schema).is_empty());
    assert_eq!(schema["properties"]["extra"]["title"], "Extra");
    assert_eq!(schema["properties"]["extra"].get("$ref"), None);
}

#[test]
fn a_field_that_cannot_be_used_is_named_with_its_line_and_what_to_write() {
    for (own, found) in [
        ("[]", "expected an object"),
        (
            "{\"properties\": {}}",
            "line 1: fields belong to a mapping: write `\"type\": \"object\"`",
        ),
        (
            "{\"type\": \"object\",\n\"properties\": {\n\"Lead\": {\"title\": \"Lead\"}}}",
            "line 3: `Lead` cannot be the key of a field",
        ),
        (
            "{\"type\": \"object\",\n\"properties\": {\"lead\": {}}}",
            "line 2: the field `lead` has no title",
        ),
        (
            "{\"type\": \"object\",\n\"properties\": {\"lead\": {\"title\": \"Lead\",\n\"$ref\": \"vocabulary/leads.schema.json\"}}}",
            "line 3: there is no ",
        ),
    ] {
        let error = format!("{:#}", entry_schema(&files(own)).unwrap_err());
        let start = format!("cannot use `schema/{FILE}`: ");
        assert!(
            error.starts_with(&start) && error.contains(found),
            "{error}"
        );
    }
}

#[test]
fn a_facet_that_cannot_be_one_is_named_with_its_line_and_what_to_write() {
    let found = facets("facets = [\"action_lines\", \"lead_body\", \"start\"]").unwrap();
    let segments = found
        .facets
        .iter()
        .map(|facet| facet.get().segment.as_str());
    assert_eq!(
        segments.collect::<Vec<_>>(),
        ["action-lines", "lead-body", "start"]
    );
    for (key, message) in [
        (
            "action_line",
            "line 5: `facets`: `action_line` is no field of `schema/extra.schema.json`: did you mean `action_lines`?",
        ),
        ("zzz", "expected one of `action_lines`, `lead_body`"),
        (
            "page",
            "`page` cannot be a facet, because its values are no short texts",
        ),
        ("fr", "its pages would be at `/fr/`, which the site needs"),
        ("lead_body\", \"lead_body", "names `lead_body` twice"),
    ] {
        let error = facets(&format!("facets = [\"{key}\"]")).unwrap_err();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn values_are_texts_and_numbers_alone_or_in_lists() {
    let extra = json!({"a": [" x ", 3, null, "", {}], "b": 2026, "c": {"d": 1}});
    assert_eq!(values(Some(&extra), "a"), ["x", "3"]);
    assert_eq!(values(Some(&extra), "b"), ["2026"]);
    assert!(values(Some(&extra), "c").is_empty());
    assert!(values(None, "a").is_empty());
}
