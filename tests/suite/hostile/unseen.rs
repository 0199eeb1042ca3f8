//! Characters that nobody sees in every text of a registry: none of them reaches a published file, and
//! those that a script needs stay.

use std::collections::BTreeSet;
use std::io::Read;

use dpg_registry::embedded::builtin_schema;
use dpg_registry::links::LinkStyle;
use flate2::read::{DeflateDecoder, MultiGzDecoder};
use serde_json::Value;

use crate::changes::history::Story;
use crate::site::pages::site::{site_saying, spelt};
use crate::support::rendered;
use crate::support::{Scratch, dpg, entry_of, files, project, sound_entry};

/// Controls, marks that turn text, characters of no width, and letters that are tags.
const WILD: &str = "\u{202e}\u{2066}\u{1b}[2J\0\u{7f}\u{9b}\u{200b}\u{feff}\u{2028}\u{ad}\u{200e}\u{e0041}\u{fffe}";

fn is_wild(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || (!c.is_ascii() && WILD.contains(c))
}

/// A text with wild characters in it and behind it.
fn laced(text: &str) -> String {
    let at = text.chars().next().map_or(0, char::len_utf8);
    format!("{}{WILD}{}{WILD}", &text[..at], &text[at..])
}

/// All texts and keys of a value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => {
            found.extend(members.keys().cloned());
            members.values().for_each(|member| texts(member, found));
        }
        _ => {}
    }
}

/// What a file says: of one that is packed, or is of the search index, the texts inside.
fn said(bytes: Vec<u8>) -> String {
    // Of a picture, its dots are no text; that nothing else is in it is tested with pictures.
    if bytes.starts_with(b"\x89PNG") || bytes.starts_with(&[0xff, 0xd8]) {
        return String::new();
    }
    let mut unpacked = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut decoder = MultiGzDecoder::new(bytes.as_slice());
        decoder.read_to_string(&mut unpacked).unwrap();
        return unpacked;
    }
    String::from_utf8(bytes).unwrap_or_else(|error| {
        let mut inside = Vec::new();
        let (_version, deflated) = error.as_bytes().split_at(4);
        let mut decoder = DeflateDecoder::new(deflated);
        decoder.read_to_end(&mut inside).unwrap();
        // Numbers stand between the texts, and look like controls.
        let text = String::from_utf8_lossy(&inside).into_owned();
        text.chars().filter(|c| !c.is_control()).collect()
    })
}

/// The JSON of a file that people are shown. The documents of the API are data: programs read from
/// them what was written.
fn shown(path: &str, text: &str) -> Vec<String> {
    match path.rsplit_once('.') {
        Some((_, "json")) if path.starts_with("api/") => Vec::new(),
        Some((_, "json" | "jsonld")) => vec![text.to_owned()],
        Some((_, "html")) => {
            let blocks = text.split("<script type=\"application/ld+json\">").skip(1);
            let blocks = blocks.map(|rest| rest.split("</script>").next().unwrap());
            blocks.map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// No file has a wild character in it.
fn tame(files: impl IntoIterator<Item = (String, Vec<u8>)>) {
    let mut count = 0;
    for (path, bytes) in files {
        let mut text = said(bytes);
        if path.ends_with(".csv") {
            text = text.replace("\r\n", "\n");
        }
        let wild = text.find(is_wild).map(|at| {
            let before = text[..at].char_indices().rev().nth(60);
            &text[before.map_or(0, |(from, _)| from)..at]
        });
        assert_eq!(wild, None, "{path}");
        for json in shown(&path, &text) {
            let mut found = Vec::new();
            texts(&serde_json::from_str(&json).unwrap(), &mut found);
            let wild = found.iter().find(|text| text.contains(is_wild));
            assert_eq!(wild, None, "{path}");
        }
        count += 1;
    }
    assert!(count > 100, "{count}");
}

#[test]
fn no_text_of_an_entry_a_collection_a_page_or_the_settings_brings_one() {
    for style in [LinkStyle::Pretty, LinkStyle::Portable] {
        // Beside Arabic the mark of direction has a use.
        let arabic = laced("سجل").replace('\u{200e}', "");
        for text in [laced("Word"), laced("MIT"), arabic] {
            let site = site_saying(&text, style);
            let files = rendered::files(&site, |_| true).into_iter();
            tame(files.map(|(planned, bytes)| (planned.path, bytes)));
        }
    }
}

/// All keys that a schema names.
fn keys(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            for (name, member) in members {
                if let ("properties", Value::Object(keys)) = (name.as_str(), member) {
                    found.extend(keys.keys().cloned());
                }
                keys(member, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn the_entry_with_a_text_in_every_place_has_every_key_of_the_schema() {
    let schema = builtin_schema()["entry.schema.json"].clone();
    let mut wanted = BTreeSet::new();
    keys(&serde_json::from_slice(&schema).unwrap(), &mut wanted);
    let file = project().join("tests/fixtures/full.yaml");
    let text = std::fs::read_to_string(file).unwrap();
    // What was archived is added by the tests; two others are no texts.
    let has = |key: &&String| text.contains(&format!("{key}:"));
    let missing: Vec<&String> = wanted.iter().filter(|key| !has(key)).collect();
    assert_eq!(
        missing,
        ["answer_hash", "archived", "dpga_linked", "of", "reason"],
        "{wanted:?}"
    );
}

/// An entry with a wild name and a wild licence.
fn named(name: &str) -> String {
    let entry = entry_of(name);
    let text = |text: &str| format!("\"{}\"", spelt(&laced(text)));
    let entry = entry.replacen(
        &format!("name: {name}\n"),
        &format!("name: {}\n", text(name)),
        1,
    );
    entry.replacen("Apache-2.0", &text("Apache-2.0"), 1)
}

#[test]
fn no_command_line_and_no_history_brings_one() {
    let story = Story::new();
    story
        .set("everything", Some(&named("Seed")))
        .set("gone", Some(&named("Well")))
        .commit("2026-01-01");
    story
        .set("gone", None)
        .set("more", Some(&named("Mill")))
        .commit("2026-02-01");
    let run = dpg(story.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let site = story.root().join("public");
    tame(files(&site));
    let read = |path: &str| std::fs::read_to_string(site.join(path)).unwrap();
    let good = read("api/v1/goods/everything.json");
    assert!(
        good.contains("\\u202e") && good.contains("\\u0000"),
        "{good}"
    );
    assert!(read("goods/gone/index.html").contains("<h1><bdi>W[2J"));
}

#[test]
fn characters_that_a_script_needs_stay_in_pages_documents_and_feeds() {
    let names = [
        "می\u{200c}خواهم",
        "سجل C++\u{200e} مفتوح",
        "👩\u{200d}🌾 farm",
        "ภาษา\u{200b}ไทย",
        "葛\u{e0100}飾",
    ];
    let scratch = Scratch::new();
    for (at, name) in names.into_iter().enumerate() {
        let entry = sound_entry().replace("Harvest Ledger", name);
        let entry = entry.replace("harvest", &format!("harvest{at}"));
        scratch.write(&format!("registry/good-{at}.yaml"), entry);
    }
    scratch.commit();
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let site = scratch.root().join("public");
    let read = |path: &str| std::fs::read_to_string(site.join(path)).unwrap();
    for (at, name) in names.into_iter().enumerate() {
        for path in [
            format!("goods/good-{at}/index.html"),
            format!("api/v1/goods/good-{at}.json"),
            "a-z/index.html".to_owned(),
            "feed.xml".to_owned(),
            "feed.json".to_owned(),
            "api/v1/goods.csv".to_owned(),
        ] {
            assert!(read(&path).contains(name), "{name} in {path}");
        }
    }
}
