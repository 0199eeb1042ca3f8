//! Entries as YAML: what is written reads back as the same entry, whatever the texts hold.

use dpg_registry::embedded::builtin_schema;
use dpg_registry::entry::{Answer, Archived, Entry, Evidence, Owner, Stage};
use dpg_registry::format::emit::emit;
use dpg_registry::format::form::Form;
use dpg_registry::format::scalar::{ScalarContext, inline, scalar};
use serde_json::json;

use crate::support::dice::Dice;
use crate::support::property::{drawn, property, tries};

const SCHEMA: &str = "../schema/entry.schema.json";

fn form() -> Form {
    Form::new(&builtin_schema()).unwrap()
}

#[test]
fn any_entry_reads_back_as_it_was() {
    let form = form();
    property(tries(500), drawn(Dice::entry), |entry| {
        let text = emit(&entry, SCHEMA, &form);
        let back: Entry =
            serde_yaml::from_str(&text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
        assert_eq!(back, entry, "{text}");
    });
}

#[test]
fn any_text_reads_back_in_every_place() {
    let inputs = drawn(|dice| (dice.roll(90), dice.text()));
    property(tries(20_000), inputs, |(column, text)| {
        let place = ScalarContext { column, indent: 4 };
        for line in [
            format!("a:\n  b: {}\n", scalar(&text, place)),
            format!("a:\n  b: {}\n", inline(&text)),
        ] {
            let back: serde_json::Value =
                serde_yaml::from_str(&line).unwrap_or_else(|fault| panic!("{fault}: {line}"));
            assert_eq!(back, json!({"a": {"b": text}}), "{line}");
        }
    });
}

#[test]
fn texts_that_a_reader_takes_for_something_else_stand_in_quotes() {
    for text in [
        "",
        "no",
        "Yes",
        "ON",
        "y",
        "~",
        "null",
        "1.10",
        "1_000",
        "0x1f",
        "2020-01-01",
        "12:30",
        "<<",
        "=",
        "- a",
        "a: b",
        "a #b",
        "a:",
        " a",
        "a ",
        "@a",
        "%a",
        "`a",
        "!a",
        "&a",
        "*a",
        ".inf",
        "-.INF",
        "1e3",
        "+1",
        "...",
        "---",
    ] {
        assert!(inline(text).starts_with('"'), "{text}: {}", inline(text));
    }
}

#[test]
fn plain_words_and_addresses_stand_without_quotes() {
    for text in [
        "MIT",
        "Health",
        "https://example.org/a#b",
        "1. Inclusive",
        "O'Neil",
        "3 goals",
        "naïve — yes",
    ] {
        assert_eq!(inline(text), text);
    }
}

/// What the entry of the next test must become.
const CANONICAL: &str = "\
# yaml-language-server: $schema=../schema/entry.schema.json
name: Example
aliases:
  - \"no\"
summary: >-
  A platform that ministries of health use to collect, check and analyse data from every facility of
  a country, every month.
description: |-
  First: line.

  Second line.
stage: dpg
dates:
  reviewed: 2024-02-29
archived: {}
indicators:
  ownership:
    answer: no
    evidence:
      - In the footer.
      - text: \"Here:\"
        url: https://example.org/about
    owners:
      - name: A
        evidence:
          - url: https://example.org
      - B
  data_privacy:
    handling: []
";

#[test]
fn an_entry_is_written_in_canonical_form() {
    let long = "A platform that ministries of health use to collect, check and analyse data from every facility of a country, every month.";
    let mut entry = Entry {
        name: "Example".to_owned(),
        aliases: vec!["no".to_owned()],
        summary: long.to_owned(),
        description: Some("First: line.\n\nSecond line.".to_owned()),
        stage: Stage::Dpg,
        archived: Some(Archived::default()),
        ..Entry::default()
    };
    entry.dates.reviewed = Some(jiff::civil::date(2024, 2, 29));
    entry.indicators.ownership.answer = Some(Answer::No);
    entry.indicators.ownership.owners = vec![
        Owner {
            name: "A".to_owned(),
            evidence: vec![Evidence::url("https://example.org")],
            ..Owner::default()
        },
        Owner {
            name: "B".to_owned(),
            ..Owner::default()
        },
    ];
    entry.indicators.ownership.evidence = vec![
        Evidence::text("In the footer."),
        Evidence {
            text: Some("Here:".to_owned()),
            url: Some("https://example.org/about".to_owned()),
        },
    ];
    entry.indicators.data_privacy.handling = Some(Vec::new());
    assert_eq!(emit(&entry, SCHEMA, &form()), CANONICAL);
}
