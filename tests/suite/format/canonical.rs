//! Files in canonical form: no value changes, no comment is lost, and a second run changes nothing.

use std::cell::Cell;

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
use crate::support::property::{drawn, property, tries};
use crate::support::sample::Entries;
use crate::support::scribe::{Habits, Scribe};
use crate::support::values::{any_value, reads};
use crate::support::{files, imported, project, sound_entry};

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

fn form() -> Form {
    Form::new(&builtin_schema()).unwrap()
}

/// Formats a text and checks what must be true of every one.
fn formatted(form: &Form, text: &str, role: Role) -> Fate {
    let Some(before) = source(text) else {
        return Fate::Unread;
    };
    let shape = form.shape(role);
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

/// A value as somebody wrote it.
#[derive(Debug)]
struct Written {
    value: Value,
    text: String,
    comments: Vec<String>,
}

/// Writes a value as a scribe would.
fn written(dice: &mut Dice, value: Value, habits: Habits) -> Written {
    let mut scribe = Scribe::new(dice, habits);
    let text = scribe.document(&value);
    let comments = scribe.comments;
    Written {
        value,
        text,
        comments,
    }
}

/// Formats what somebody wrote and checks that each comment is still there.
fn rewritten(form: &Form, written: &Written) -> Fate {
    let text = &written.text;
    if !reads(text, &written.value) {
        return Fate::Unread;
    }
    let fate = formatted(form, text, Role::Entry);
    if let Fate::Formatted(out) = &fate {
        for comment in &written.comments {
            let kept = out.matches(comment).count();
            assert_eq!(kept, 1, "`{comment}`:\n{text}\n----\n{out}");
        }
    }
    fate
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
        Content::Malformed(..) | Content::Unusable(_) | Content::Head(_) | Content::Dropped => None,
    }
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
    let (form, count, tries) = (form(), Cell::new(0), tries(500));
    let inputs = drawn(|dice| {
        let value = json!({
            "extra": any_value(dice, 0),
            "name": any_value(dice, 2),
            "indicators": any_value(dice, 0),
        });
        written(dice, value, ALL)
    });
    property(tries, inputs, |written| {
        let fate = rewritten(&form, &written);
        count.set(count.get() + u32::from(matches!(fate, Fate::Formatted(_))));
    });
    let count = count.get();
    assert!(count > tries * 98 / 100, "{count} of {tries}");
}

#[test]
fn made_up_entries_are_emitted_in_form() {
    let form = form();
    property(tries(150), drawn(Dice::entry), |entry| {
        let emitted = emit(&entry, SCHEMA, &form);
        let Fate::Formatted(same) = formatted(&form, &emitted, Role::Entry) else {
            panic!("{emitted}");
        };
        assert_eq!(same, emitted);
    });
}

#[test]
fn made_up_entries_in_any_hand_stay_what_they_are() {
    let (form, count, tries) = (form(), Cell::new(0), tries(150));
    let inputs = drawn(|dice| {
        let emitted = emit(&dice.entry(), SCHEMA, &form);
        let value = source(&emitted).unwrap().value;
        written(dice, value, ALL)
    });
    property(tries, inputs, |written| {
        let fate = rewritten(&form, &written);
        count.set(count.get() + u32::from(matches!(fate, Fate::Formatted(_))));
    });
    let count = count.get();
    assert!(count > tries * 9 / 10, "{count} of {tries}");
}

#[test]
fn what_the_importer_writes_is_in_form() {
    let form = form();
    for text in imported_texts() {
        let Fate::Formatted(same) = formatted(&form, &text, Role::Entry) else {
            panic!("{text}");
        };
        assert_eq!(same, text);
    }
}

#[test]
fn imported_entries_come_back_from_any_hand() {
    let (form, mut dice) = (form(), Dice::seeded(0x1a97));
    let (mut unread, mut whole, texts) = (0, 0, imported_texts());
    for text in &texts {
        let value = source(text).unwrap().value;
        let any = written(&mut dice, value.clone(), ALL);
        if !matches!(rewritten(&form, &any), Fate::Formatted(_)) {
            unread += 1;
        }
        // Without comments and chosen line breaks it is the very file again.
        let (head, body) = text.split_once('\n').unwrap();
        let plain = written(&mut dice, value, PLAIN);
        if let Fate::Formatted(out) = rewritten(&form, &plain) {
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
    let (form, mut count) = (form(), 0);
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
            if let Fate::Formatted(out) = formatted(&form, &text, role) {
                count += 1;
                assert!(folder != "registry" || out == text, "registry/{path}");
            }
        }
    }
    assert!(count > 150, "{count}");
}

#[test]
fn slips_of_the_hand_do_no_harm() {
    let (form, count, tries) = (form(), Cell::new(0), tries(900));
    let sound = source(&sound_entry()).unwrap().value;
    let inputs = drawn(|dice| {
        let slips = 1 + dice.roll(3);
        let text = written(dice, sound.clone(), ALL).text;
        (0..slips).fold(text, |text, _| slip(dice, &text))
    });
    property(tries, inputs, |text| {
        let fate = formatted(&form, &text, Role::Entry);
        count.set(count.get() + u32::from(matches!(fate, Fate::Formatted(_))));
    });
    let count = count.get();
    assert!(count > tries / 6, "{count} of {tries}");
}

#[test]
fn the_schema_has_the_order_of_the_entry() {
    let entry: Entry = Dice::seeded(7).entry();
    let Value::Object(members) = serde_json::to_value(&entry).unwrap() else {
        panic!("an entry is a mapping");
    };
    let form = form();
    let ranks: Vec<_> = members
        .keys()
        .map(|key| form.shape(Role::Entry).rank(key).unwrap())
        .collect();
    assert!(ranks.is_sorted(), "{members:?}");
    assert!(Entry::deserialize(Value::Object(members)).is_ok());
}
