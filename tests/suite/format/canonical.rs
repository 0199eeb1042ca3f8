//! Files in canonical form: no value changes, no comment is lost, and a second run changes nothing.

use dpg_registry::embedded::builtin_schema;
use dpg_registry::entry::Entry;
use dpg_registry::format::emit::emit;
use dpg_registry::format::form::Form;
use dpg_registry::format::{Formatted, Unformatted, format};
use dpg_registry::load::{Content, Role, Source, parse};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::hostile::dice::slip;
use crate::support::dice::Dice;
use crate::support::sample::Entries;
use crate::support::scribe::{Habits, Scribe};
use crate::support::values::{any_value, reads};
use crate::support::{files, imported, project};

const SCHEMA: &str = "../schema/entry.schema.json";

/// Everything that a scribe may do.
const ALL: Habits = Habits {
    comments: 6,
    blocks: 3,
    brackets: 6,
    anchors: 9,
};

/// What leaves neither a comment nor a line break of its author's choice nor an alias.
const PLAIN: Habits = Habits {
    comments: 0,
    blocks: 0,
    brackets: 6,
    anchors: 0,
};

/// What became of a text.
enum Fate {
    /// No YAML in the first place.
    Unread,
    /// One bare value.
    Bare,
    Formatted(String),
}

struct Bench {
    form: Form,
    dice: Dice,
}

impl Bench {
    fn new(seed: u64) -> Self {
        Self {
            form: Form::new(&builtin_schema()).unwrap(),
            dice: Dice(seed),
        }
    }

    /// Formats a text and holds what must hold for every one.
    fn format(&self, text: &str, role: Role) -> Fate {
        let Some(before) = source(text) else {
            return Fate::Unread;
        };
        let shape = self.form.shape(role);
        let out = match format(&before, shape) {
            Ok(Formatted { text, .. }) => text,
            Err(Unformatted::Bare) => return Fate::Bare,
            Err(Unformatted::Unread) if is_odd(text) => return Fate::Bare,
            Err(why) => panic!("{why}:\n{text}"),
        };
        let after = source(&out).unwrap_or_else(|| panic!("no longer YAML:\n{out}"));
        assert_eq!(after.value, before.value, "{text}\n----\n{out}");
        let again = format(&after, shape).unwrap();
        assert_eq!(again.text, out, "{text}");
        assert!(!out.contains('\r') && !after.has_bom && out.ends_with('\n'));
        Fate::Formatted(out)
    }

    /// Writes a value as a scribe would and formats that.
    fn rewrite(&mut self, value: &Value, habits: Habits) -> Fate {
        let mut scribe = Scribe::new(&mut self.dice, habits);
        let text = scribe.document(value);
        let comments = scribe.comments;
        if !reads(&text, value) {
            return Fate::Unread;
        }
        let fate = self.format(&text, Role::Entry);
        if let Fate::Formatted(out) = &fate {
            for comment in comments {
                let kept = out.matches(&comment).count();
                assert_eq!(kept, 1, "`{comment}`:\n{text}\n----\n{out}");
            }
        }
        fate
    }
}

/// Whether a text has forms that nobody writes and `fmt` leaves alone: directives, and keys that
/// are left out.
fn is_odd(text: &str) -> bool {
    let mut lines = text.split(['\n', '\r']).map(str::trim);
    lines.any(|line| line == "?" || line.starts_with([':', '%']))
}

fn source(text: &str) -> Option<Source> {
    match parse(text.as_bytes().to_vec()) {
        Content::Yaml(source) => Some(source),
        Content::Malformed(..) | Content::Unusable(_) | Content::Head(_) => None,
    }
}

fn tries(usual: usize) -> usize {
    std::env::var("DPG_TRIES").map_or(usual, |tries| tries.parse().unwrap())
}

/// The files of an imported registry, of both shapes.
fn imported_texts() -> Vec<String> {
    let all = Entries::get();
    let mut texts = Vec::new();
    for source in [&all.folder, &all.feed] {
        let folder = imported(source);
        let entries = files(&folder.path().join("registry")).into_iter();
        texts.extend(entries.map(|(_, bytes)| String::from_utf8(bytes).unwrap()));
    }
    assert!(texts.len() > all.least(500), "{}", texts.len());
    texts
}

#[test]
fn any_value_in_any_hand_stays_what_it_is() {
    let mut bench = Bench::new(0x00f0_5eed);
    let mut formatted = 0;
    let tries = tries(500);
    for _ in 0..tries {
        let dice = &mut bench.dice;
        let value = json!({
            "extra": any_value(dice, 0),
            "name": any_value(dice, 2),
            "indicators": any_value(dice, 0),
        });
        let fate = bench.rewrite(&value, ALL);
        formatted += usize::from(matches!(fate, Fate::Formatted(_)));
    }
    assert!(formatted > tries * 98 / 100, "{formatted} of {tries}");
}

#[test]
fn made_up_entries_in_any_hand_stay_what_they_are() {
    let mut bench = Bench::new(0x0e27_11e5);
    let mut formatted = 0;
    let tries = tries(150);
    for _ in 0..tries {
        let emitted = emit(&bench.dice.entry(), SCHEMA, &bench.form);
        let Fate::Formatted(same) = bench.format(&emitted, Role::Entry) else {
            panic!("{emitted}");
        };
        assert_eq!(same, emitted);
        let value = source(&emitted).unwrap().value;
        let fate = bench.rewrite(&value, ALL);
        formatted += usize::from(matches!(fate, Fate::Formatted(_)));
    }
    assert!(formatted > tries * 9 / 10, "{formatted} of {tries}");
}

#[test]
fn what_the_importer_writes_is_in_form() {
    let bench = Bench::new(1);
    for text in imported_texts() {
        let Fate::Formatted(same) = bench.format(&text, Role::Entry) else {
            panic!("{text}");
        };
        assert_eq!(same, text);
    }
}

#[test]
fn imported_entries_come_back_from_any_hand() {
    let mut bench = Bench::new(0x1a97);
    let (mut unread, mut whole, texts) = (0, 0, imported_texts());
    for text in &texts {
        let value = source(text).unwrap().value;
        if !matches!(bench.rewrite(&value, ALL), Fate::Formatted(_)) {
            unread += 1;
        }
        // Without comments and chosen line breaks it is the very file again.
        let (head, body) = text.split_once('\n').unwrap();
        if let Fate::Formatted(out) = bench.rewrite(&value, PLAIN) {
            let out = out.trim_start_matches("%YAML 1.2\n---\n");
            assert_eq!(out, body, "{head}");
            whole += 1;
        }
    }
    println!("{unread} not read, {whole} whole of {}", texts.len());
    assert!(unread * 50 <= texts.len(), "{unread} of {}", texts.len());
    assert!(whole * 50 >= texts.len() * 49, "{whole} of {}", texts.len());
}

#[test]
fn every_file_of_the_project_stays_what_it_is() {
    let bench = Bench::new(1);
    let mut formatted = 0;
    for folder in ["registry", "tests/fixtures", "schema"] {
        for (path, bytes) in files(&project().join(folder)) {
            let is_yaml = path.ends_with(".yaml") || path.ends_with(".yml");
            let Some(text) = String::from_utf8(bytes).ok().filter(|_| is_yaml) else {
                continue;
            };
            let role = if path.contains("collections/") {
                Role::Collection
            } else {
                Role::Entry
            };
            if let Fate::Formatted(out) = bench.format(&text, role) {
                formatted += 1;
                assert!(folder != "registry" || out == text, "registry/{path}");
            }
        }
    }
    assert!(formatted > 150, "{formatted}");
}

#[test]
fn slips_of_the_hand_do_no_harm() {
    let mut bench = Bench::new(0x511b);
    let (sound, mut formatted, tries) = (crate::support::sound_entry(), 0, tries(300));
    for _ in 0..tries {
        let value = source(&sound).unwrap().value;
        let mut scribe = Scribe::new(&mut bench.dice, ALL);
        let mut text = scribe.document(&value);
        for _ in 0..3 {
            text = slip(&mut bench.dice, &text);
            if let Fate::Formatted(_) = bench.format(&text, Role::Entry) {
                formatted += 1;
            }
        }
    }
    assert!(formatted > tries / 2, "{formatted} of {tries}");
}

#[test]
fn the_schema_has_the_order_of_the_entry() {
    let entry: Entry = Bench::new(7).dice.entry();
    let Value::Object(members) = serde_json::to_value(&entry).unwrap() else {
        panic!("an entry is a mapping");
    };
    let form = Form::new(&builtin_schema()).unwrap();
    let ranks: Vec<_> = members
        .keys()
        .map(|key| form.shape(Role::Entry).rank(key).unwrap())
        .collect();
    assert!(ranks.is_sorted(), "{members:?}");
    assert!(Entry::deserialize(Value::Object(members)).is_ok());
}
