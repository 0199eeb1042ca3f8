//! What the rules, strings and settings of a pull request may cost: a file that is too large, nested too deep or
//! leads in a circle is refused by name.

use std::fmt::Write;

use dpg_registry::embedded::builtin_schema;
use serde_json::{Value, json};

use crate::support::{Scratch, dpg, entry_of, sound_entry};

const SITE: &str = "format = 1\ntitle = \"Goods\"\nbase_url = \"https://goods.example/\"\n";
const ENTRY: &str = "schema/entry.schema.json";

/// A build that stops as it cannot use a file; nothing is published.
fn refused(path: &str, content: impl AsRef<[u8]>, reason: &str) {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.write("site.toml", format!("{SITE}theme = \"own\"\n"));
    scratch.write("themes/own/assets/theme.css", "");
    scratch.write(path, content);
    let run = dpg(scratch.root(), &["-q", "build"]);
    let said = &run.stderr;
    assert_eq!(run.status, 2, "{path}: {}{said}", run.stdout);
    assert!(said.contains(reason), "{path}: {reason}: {said}");
    assert!(said.len() < 2_000, "{path}: {}", said.len());
    let name = match path.strip_prefix("themes/own/") {
        Some("locales/en.ftl") => "messages of `en`",
        inside => inside.unwrap_or(path),
    };
    assert!(said.contains(name), "{path}: {said}");
    assert!(!scratch.root().join("public").exists(), "{path}");
}

/// The schema of entries with something else in one of its places.
fn entry_schema(pointer: &str, part: Value) -> String {
    let mut schema: Value = serde_json::from_slice(&builtin_schema()["entry.schema.json"]).unwrap();
    *schema.pointer_mut(pointer).unwrap() = part;
    schema.to_string()
}

/// Definitions of which each uses the next one twice.
fn doubling(number: usize) -> Value {
    let define = |n: usize| {
        let next = json!({"$ref": format!("#/$defs/d{}", n + 1)});
        (format!("d{n}"), json!({"allOf": [next, next]}))
    };
    let last = (format!("d{number}"), json!({"type": "string"}));
    (0..number).map(define).chain([last]).collect()
}

#[test]
fn a_schema_that_refers_to_itself_is_refused() {
    let name = "/properties/name";
    let circle = json!({"$ref": "#/properties/name"});
    refused(ENTRY, entry_schema(name, circle), "in a circle");
    let wide = json!({"allOf": [{"$ref": "#/properties/name"}, {"$ref": "#/properties/name"}]});
    refused(ENTRY, entry_schema(name, wide), "in a circle");
}

#[test]
fn a_schema_whose_definitions_grow_with_each_other_is_refused() {
    let mut schema: Value = serde_json::from_slice(&builtin_schema()["entry.schema.json"]).unwrap();
    schema["properties"]["name"] = json!({"$ref": "#/$defs/d0"});
    let known = schema["$defs"].as_object_mut().unwrap();
    known.extend(doubling(40).as_object().unwrap().clone());
    refused(ENTRY, schema.to_string(), "more than 20000 parts");
}

#[test]
fn patterns_that_may_go_back_and_forth_are_refused() {
    for pattern in ["^(?!x)(a+)+$", "^(?=(a+)+$)", r"^(a+)+\1$"] {
        let schema = entry_schema("/properties/name", json!({"pattern": pattern}));
        refused(ENTRY, schema, "regex");
    }
    let pattern = json!({"type": "string", "pattern": "^(a+)+$"});
    let scratch = Scratch::with(&[
        (ENTRY, entry_schema("/properties/name", pattern)),
        ("registry/a.yaml", entry_of(&("a".repeat(50_000) + "!"))),
    ]);
    let run = scratch.validate(&[]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stdout.contains("[wrong-format]"), "{}", run.stdout);
}

#[test]
fn criteria_of_a_collection_that_lead_in_a_circle_are_a_finding() {
    let doubling = doubling(40);
    for criteria in [
        json!({"$ref": "#"}),
        json!({"properties": {"name": {"$ref": "#/properties/name"}}}),
        json!({"$ref": "#/$defs/d0", "$defs": doubling}),
        json!({"properties": {"name": {"pattern": "^(?!x)(a+)+$"}}}),
    ] {
        let scratch = Scratch::with(&[
            ("registry/harvest-ledger.yaml", sound_entry()),
            (
                "registry/collections/c.yaml",
                format!("title: C\ntext: D\ncriteria: {criteria}\n"),
            ),
        ]);
        let run = scratch.validate(&[]);
        assert_eq!(run.status, 1, "{criteria}: {}", run.stderr);
        assert!(
            run.stdout.contains("error[collection-criteria]"),
            "{}",
            run.stdout
        );
        assert!(run.stdout.len() < 2_000, "{}", run.stdout.len());
    }
}

#[test]
fn rules_nested_too_deep_or_too_large_are_refused() {
    let standard = "schema/standard/standard.yaml";
    refused(standard, "? ".repeat(50_000), "used as a key");
    for nested in ["[", "{a: ", "- "] {
        refused(standard, nested.repeat(50_000), "nested too deeply");
    }
    refused(standard, " ".repeat(300_000), "expected at most 262144");
}

#[test]
fn definitions_of_the_standard_that_grow_with_each_other_are_refused() {
    let known = String::from_utf8(builtin_schema()["standard/standard.yaml"].clone()).unwrap();
    let Value::Object(defined) = doubling(14) else {
        unreachable!()
    };
    let mut lines = String::new();
    for (name, schema) in defined {
        write!(lines, "\n  {name}: {schema}").unwrap();
    }
    let at = known.find("\ndefinitions:").unwrap() + "\ndefinitions:".len();
    let content = format!("{}{lines}{}", &known[..at], &known[at..]);
    refused(
        "schema/standard/standard.yaml",
        content,
        "more than 20000 parts",
    );
}

#[test]
fn strings_nested_too_deep_are_refused() {
    let path = "themes/own/locales/en.ftl";
    refused(path, format!("a = {}", "{".repeat(50_000)), "levels deep");
    refused(
        path,
        format!("a = {{ {}", "F(".repeat(50_000)),
        "levels deep",
    );
    refused(path, "# x\n".repeat(300_000), "expected at most 1048576");
}

#[test]
fn strings_that_use_each_other_make_no_endless_page() {
    let mut strings = String::from("m0 = ha\n");
    for n in 1..40 {
        let inner = format!("{{ m{} }}", n - 1).repeat(90);
        writeln!(strings, "m{n} = {inner}").unwrap();
    }
    strings += "menu-goods = { m39 }\n";
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.write("site.toml", format!("{SITE}theme = \"own\"\n"));
    scratch.write("themes/own/locales/en.ftl", strings);
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let page = std::fs::read(scratch.root().join("public/index.html")).unwrap();
    assert!(page.len() < 1_000_000, "{}", page.len());
}

#[test]
fn settings_and_pages_that_multiply_each_other_are_refused() {
    let tags: Vec<String> = (1_000..1_101).map(|n| format!("\"en-{n}\"")).collect();
    let languages = format!("{SITE}languages = [{}]\n", tags.join(", "));
    refused("site.toml", languages, "has 101 tags, expected at most 100");
    let long = format!("{SITE}description = \"{}\"\n", "x".repeat(70_000));
    refused("site.toml", long, "expected at most 65536");
    refused(
        "themes/own/map/world.json",
        " ".repeat(2 << 20),
        "expected at most 1048576",
    );
    let page = |n: usize| format!("content/page-{n}.md");
    let text = "---\ntitle: A page\n---\nText.\n";
    let pages: Vec<(String, &str)> = (0..101).map(|n| (page(n), text)).collect();
    let pages: Vec<(&str, &str)> = pages
        .iter()
        .map(|(path, text)| (path.as_str(), *text))
        .collect();
    let scratch = Scratch::with(&pages);
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 2);
    let reason = "`content/` has 101 pages, expected at most 100";
    assert!(run.stderr.contains(reason), "{}", run.stderr);
    let nested = format!("---\ntitle: {}\n---\nText.\n", "[".repeat(50_000));
    refused("content/page.md", nested, "nested too deeply");
}
