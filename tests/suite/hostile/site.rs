//! What strangers write, and what was written once, on its way through a whole site: documents, feeds, addresses.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::changes::history::Story;
use crate::changes::site::parsed;
use crate::support::{Scratch, dpg, entry_of, files};

/// A name as nobody has one, in YAML.
const NAME: &str = r#""Evil \u202Egnp.exe\u202C A\x01B\x0B\uFFFE\uFEFF </script><script>alert(1)</script> ]]> <!-- & ' \"""#;

/// An entry whose name is written as given.
fn named(id: &str, name: &str) -> String {
    let entry = entry_of(id);
    entry.replacen(&format!("name: {id}"), &format!("name: {name}"), 1)
}

/// An entry with one text in place of another.
fn with(entry: &str, from: &str, to: &str) -> String {
    assert!(entry.contains(from), "{from}");
    entry.replacen(from, to, 1)
}

/// The same, archived in favour of another.
fn archived(entry: &str, by: &str) -> String {
    format!("{entry}archived: {{on: 2026-01-01, reason: superseded, by: {by}}}\n")
}

fn build(root: &Path, arguments: &[&str]) -> PathBuf {
    let fixed = ["-q", "build", "--as-of", "2026-07-01"];
    let run = dpg(root, &[&fixed[..], arguments].concat());
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    root.join("public")
}

fn document(site: &Path, path: &str) -> Value {
    let bytes = std::fs::read(site.join("api/v1").join(path));
    serde_json::from_slice(&bytes.unwrap_or_else(|e| panic!("{path}: {e}"))).unwrap()
}

/// Whether XML may hold a character.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Every file can be read, and nothing in it does what its author wants.
fn harmless(site: &Path) {
    for (path, bytes) in files(site) {
        let ending = path.rsplit('.').next().unwrap();
        let text = String::from_utf8_lossy(&bytes);
        match ending {
            "json" | "jsonld" => {
                let value: Result<Value, _> = serde_json::from_str(&text);
                assert!(value.is_ok(), "{path}: {value:?}");
            }
            "ndjson" => {
                for line in text.lines() {
                    let good: Value = serde_json::from_str(line).unwrap();
                    assert!(good["id"].is_string());
                }
            }
            "xml" | "svg" | "html" => {
                assert!(text.chars().all(is_xml), "{path}");
                assert!(!text.contains("<script>alert"), "{path}");
                assert!(!text.contains(['\u{202e}', '\u{feff}']), "{path}");
            }
            _ => {}
        }
    }
}

#[test]
fn a_name_of_any_script_and_length_has_a_page_that_file_systems_can_hold() {
    let scratch = Scratch::new();
    for (id, organization) in [("han", "株".repeat(120)), ("deseret", "𐐨".repeat(120))] {
        let entry = with(
            &entry_of(id),
            "name: Seedling Foundation",
            &format!("name: {organization}"),
        );
        scratch.write(&format!("registry/{id}.yaml"), entry);
    }
    let site = build(scratch.root(), &["--compress"]);
    let names = files(&site).into_iter().map(|(path, _)| path);
    let longest = names
        .flat_map(|path| path.split('/').map(str::len).collect::<Vec<_>>())
        .max();
    assert!(longest <= Some(255), "{longest:?}");
    assert!(
        site.join("organization")
            .join("株".repeat(66))
            .join("index.html")
            .is_file()
    );
}

#[test]
fn texts_that_attack_are_texts_in_every_document_now_and_in_the_past() {
    let story = Story::new();
    let extra = "extra: {__proto__: {polluted: true}, constructor: {prototype: 1}, '': null}\n";
    let recognised = "stage: dpg\ndates: {recognized: 2026-01-01, reviewed: 2026-01-01}";
    let entry = with(
        &named("constructor", NAME),
        "stage: under-review",
        recognised,
    );
    let entry = with(
        &entry,
        "- agriculture",
        "- __proto__\n  - constructor\n  - '=1+1'",
    );
    story.set("constructor", Some(&(entry + extra)));
    story.set("tostring", Some(&named("tostring", "toString")));
    story.set("gone", Some(&named("gone", NAME)));
    story
        .set("past", Some(&named("past", NAME)))
        .commit("2026-01-01");
    story
        .set("past", Some(&named("past", "Past")))
        .set("gone", None)
        .commit("2026-02-01");
    story.0.write(
        "site.toml",
        "format = 1\ntitle = \"</title><script>alert(1)</script>\"\n\
        base_url = \"https://example.org/a/é/\"\ncompat = [\"v0\", \"v2\"]\nfacet_feeds = true\n\
        extras = [\"embed\", \"codemeta\", \"shields\"]\n",
    );
    let site = build(story.root(), &[]);
    harmless(&site);
    let good = document(&site, "goods/constructor.json");
    assert_eq!(good["extra"]["__proto__"], json!({ "polluted": true }));
    assert_eq!(good["sectors"][1]["code"], "constructor");
    let facets = document(&site, "facets.json").to_string();
    for sector in ["proto", "constructor", "1-1"] {
        assert!(
            facets.contains(&format!("/a/%C3%A9/sector/{sector}/")),
            "{sector}"
        );
    }
    parsed(&site);
}

#[test]
fn an_address_as_long_as_a_book_is_a_fault_of_its_entry() {
    let long = format!("https://long.example.org/{}", "x".repeat(2000));
    let entry = with(
        &entry_of("Long"),
        "https://long.example.org\n",
        &format!("{long}\n"),
    );
    let scratch = Scratch::with(&[("registry/long.yaml", entry)]);
    let found = scratch.findings();
    let fault = found.iter().find(|one| one["code"] == "too-long").unwrap();
    assert_eq!(
        (&fault["pointer"], &fault["severity"]),
        (&json!("/website"), &json!("error"))
    );
}

#[test]
fn an_id_of_the_past_that_is_a_file_of_the_site_leaves_the_file() {
    let story = Story::new();
    let entry = entry_of("Well Watch");
    for id in ["index.html", "index.html.gz", "page", "UPPER", "well"] {
        story.set(
            id,
            Some(&entry.replace("Well Watch", &format!("Well {id}"))),
        );
    }
    story.commit("2026-01-01");
    for id in ["index.html", "index.html.gz", "page", "UPPER"] {
        story.set(id, None);
    }
    story.commit("2026-02-01");
    let site = build(story.root(), &["--compress"]);
    assert!(site.join("goods/index.html").is_file());
    let gone = document(&site, "changes.json");
    let ids = gone["goods"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["id"]);
    assert_eq!(ids.collect::<Vec<_>>(), ["well"]);
}

#[test]
fn ids_that_lead_in_circles_and_successors_that_are_gone_too_lead_nowhere_wrong() {
    let story = Story::new();
    let (round, keep) = (entry_of("Round About"), entry_of("Keep"));
    let [own, m, n] = ["Own", "Em Road", "En Road"].map(entry_of);
    story.set("a", Some(&round)).set("keep", Some(&keep));
    story
        .set("own", Some(&own))
        .set("m", Some(&m))
        .set("n", Some(&n))
        .commit("2026-01-01");
    for (day, from, to) in [
        ("2026-01-02", "a", "b"),
        ("2026-01-03", "b", "a"),
        ("2026-01-04", "a", "b"),
    ] {
        story.set(from, None).set(to, Some(&round)).commit(day);
    }
    // Archived in favour of itself, and of each other: faults, but they have been there.
    story.set("own", Some(&archived(&own, "own")));
    story
        .set("m", Some(&archived(&m, "n")))
        .set("n", Some(&archived(&n, "m")))
        .commit("2026-01-05");
    story
        .set("own", None)
        .set("m", None)
        .set("b", None)
        .commit("2026-01-06");
    story.set("n", None).commit("2026-01-07");
    story
        .set("keep", Some(&format!("{keep}previous_ids: [old.id]\n")))
        .commit("2026-01-08");
    let site = build(story.root(), &[]);
    for id in ["a", "b", "own", "m", "n"] {
        let stone = document(&site, &format!("goods/{id}.json"));
        assert_eq!(
            (&stone["status"], &stone["successor"]),
            (&json!("removed"), &Value::Null),
            "{id}"
        );
        assert!(
            site.join(format!("goods/{id}/index.html")).is_file(),
            "{id}"
        );
    }
    let moved = document(&site, "goods/old.id.json");
    assert_eq!(
        (&moved["status"], &moved["successor"]),
        (&json!("moved"), &json!("keep"))
    );
    let redirects = std::fs::read_to_string(site.join("_redirects")).unwrap();
    let lines: Vec<&str> = redirects
        .lines()
        .filter(|line| line.contains("/goods/"))
        .collect();
    assert_eq!(
        lines,
        [
            "/goods/old.id/ /goods/keep/ 301",
            "/status/current/ /goods/ 301"
        ]
    );
}

#[test]
fn what_a_failure_quotes_does_nothing_to_the_terminal_or_the_log() {
    let scratch = Scratch::with(&[("registry/plain.yaml", entry_of("Plain"))]);
    let line =
        r#"{"on":"2026-01-01","id":"\u001b[2J\u202ex\n::add-mask::y","kind":"removed","name":"X"}"#;
    scratch.write(
        "changes.jsonl",
        format!("{{\"format\":1,\"commit\":\"a\"}}\n{line}\n"),
    );
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains(r"\u{1b}[2J\u{202e}x"), "{}", run.stderr);
    assert!(!run.stderr.contains(['\u{1b}', '\u{202e}']));
    assert!(
        !run.stderr
            .lines()
            .any(|line| line.trim_start().starts_with("::"))
    );
}
