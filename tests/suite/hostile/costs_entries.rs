//! What entries with long lists cost: they are refused, and what is allowed makes pages in proportion.

use dpg_registry::embedded::builtin_schema;
use serde_json::Value;

use crate::support::{Scratch, dpg, files, sound_entry};

const NUMBER: usize = 10_000;

fn many(number: usize, item: impl Fn(usize) -> String) -> String {
    (0..number).map(item).collect()
}

/// Fails with a finding that says how many items or keys a list or mapping has.
fn too_many(name: &str, number: usize, entry: String) {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
    let run = scratch.validate(&[]);
    let message = format!("error[too-many]: `{name}` has {number} ");
    assert!(run.stdout.contains(&message), "{name}: {}", run.stdout);
    assert!(run.stdout.len() < 100_000, "{name}: {}", run.stdout.len());
}

#[test]
fn ten_thousand_items_of_a_list_are_refused_with_their_number() {
    let words = many(NUMBER, |n| format!("  - word-{n}\n"));
    let inner = many(NUMBER, |n| format!("    - word-{n}\n"));
    let languages = many(NUMBER, |n| format!("    - en-{}\n", n + 1_000));
    let translations = many(NUMBER, |n| format!("  en-{}: {{name: Name}}\n", n + 1_000));
    for (name, lines) in [
        ("aliases", format!("aliases:\n{words}")),
        ("previous_ids", format!("previous_ids:\n{words}")),
        ("highlights", format!("highlights:\n{words}")),
        (
            "deployment.languages",
            format!("deployment:\n  languages:\n{languages}"),
        ),
        (
            "deployment.programmes",
            format!("deployment:\n  programmes:\n{inner}"),
        ),
        ("translations", format!("translations:\n{translations}")),
    ] {
        too_many(name, NUMBER, sound_entry() + &lines);
    }
}

#[test]
fn ten_thousand_items_more_than_a_list_has_are_refused_with_their_number() {
    for (name, key, item) in [
        (
            "organizations",
            "organizations:\n",
            "  - {name: Office N, role: funder}",
        ),
        (
            "repositories",
            "repositories:\n",
            "  - url: https://code.example.org/a/N",
        ),
        ("sectors", "sectors:\n", "  - word-N"),
        (
            "indicators.licenses",
            "  licenses:\n",
            "    - spdx: LicenseRef-N",
        ),
        (
            "indicators.sdgs[0].evidence",
            "evidence:\n",
            "        - Proof N of many.",
        ),
        (
            "indicators.standards.open_standards",
            "    open_standards:\n",
            "      - Standard N",
        ),
    ] {
        let items = many(NUMBER, |n| item.replace('N', &n.to_string()) + "\n");
        let entry = sound_entry().replacen(key, &format!("{key}{items}"), 1);
        too_many(name, NUMBER + 1, entry);
    }
}

#[test]
fn an_entry_fills_no_more_pages_than_its_lists_allow() {
    let owners = many(199, |n| {
        format!("  - name: Organisation {n}\n    role: funder\n")
    });
    let sectors = many(99, |n| format!("  - word-{n}\n"));
    let ids = many(50, |n| format!("  - book-{n}\n"));
    let entry = sound_entry()
        .replace("organizations:\n", &format!("organizations:\n{owners}"))
        .replace("sectors:\n", &format!("sectors:\n{sectors}"))
        + &format!("previous_ids:\n{ids}");
    let built = |entry: &str| {
        let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
        let run = dpg(scratch.root(), &["-q", "build"]);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        let all = files(&scratch.root().join("public"));
        let bytes: usize = all.iter().map(|(_, bytes)| bytes.len()).sum();
        (all.len(), bytes)
    };
    let (few, small) = built(&sound_entry());
    let (many, large) = built(&entry);
    // Of each organisation and sector a page and, where the good is current, a feed; of each former id a page.
    assert!(many - few < 2 * (199 + 99) + 2 * 50, "{}", many - few);
    assert!((large - small) / (many - few) < 12_000, "{}", large - small);
}

#[test]
fn a_key_that_is_too_long_is_refused_before_anything_stands_below_it() {
    let key = "k".repeat(400_000);
    for place in ["extra", "translations", "colour"] {
        let items = "[], ".repeat(100_000);
        let entry = sound_entry() + &format!("{place}:\n  ? {key}\n  : [{items}]\n");
        let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
        let run = scratch.validate(&["--format", "json"]);
        let one: Value = serde_json::from_str(run.stdout.trim_end()).unwrap();
        assert_eq!(one["code"], "too-long", "{place}");
        assert!(run.stdout.len() < 2_000, "{place}: {}", run.stdout.len());
    }
}

/// The lists, mappings and texts of a schema without a limit, by JSON Pointer.
fn without_limit(schema: &Value, pointer: &str, found: &mut Vec<String>) {
    let limit = match schema["type"].as_str() {
        Some("array") => Some("maxItems"),
        Some("string") => Some("maxLength"),
        Some("object") if !schema["additionalProperties"].is_boolean() => Some("maxProperties"),
        _ => None,
    };
    let others = ["enum", "const", "format", "pattern"];
    let is_limited = |keyword| {
        others
            .iter()
            .chain([&keyword])
            .any(|key| schema.get(key).is_some())
    };
    if limit.is_some_and(|keyword| !is_limited(keyword)) {
        found.push(pointer.to_owned());
    }
    match schema {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, part)| without_limit(part, &format!("{pointer}/{key}"), found)),
        Value::Array(parts) => parts
            .iter()
            .for_each(|part| without_limit(part, &format!("{pointer}/-"), found)),
        _ => {}
    }
}

#[test]
fn every_list_and_text_of_the_format_has_a_limit() {
    for (file, free) in [
        ("entry.schema.json", &["/properties/extra"][..]),
        ("observation.schema.json", &[]),
        (
            "collection.schema.json",
            &[
                "/properties/criteria",
                "/properties/requirements/items/properties/check",
            ],
        ),
    ] {
        let schema: Value = serde_json::from_slice(&builtin_schema()[file]).unwrap();
        let mut found = Vec::new();
        without_limit(&schema, "", &mut found);
        found.retain(|pointer| !free.contains(&pointer.as_str()));
        assert_eq!(found, [""; 0], "{file}");
    }
}
