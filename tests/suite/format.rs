//! Files in canonical form: no value changes, no comment is lost, and a second run changes nothing.

use dpg_registry::embedded::builtin_schema;
use dpg_registry::format::emit::emit;
use dpg_registry::format::form::Form;
use dpg_registry::format::{Formatted, format};
use dpg_registry::load::{Content, Role, Source, parse};
use serde_json::{Value, json};

use crate::dice::Dice;
use crate::scribe::{Habits, Scribe, any_value, reads};
use crate::support::{files, imported, project, real_entries};

const SCHEMA: &str = "../schema/entry.schema.json";

/// Everything that a scribe may do.
const ALL: Habits = Habits {
    comments: 6,
    blocks: 3,
    brackets: 6,
    anchors: 9,
};

/// What leaves neither a comment nor a line break that is its author's choice.
const PLAIN: Habits = Habits {
    comments: 0,
    blocks: 0,
    brackets: 6,
    anchors: 0,
};

fn form() -> Form {
    Form::new(&builtin_schema()).unwrap()
}

fn source(text: &str) -> Option<Source> {
    match parse(text.as_bytes().to_vec()) {
        Content::Yaml(source) => Some(source),
        Content::Malformed(..) | Content::Unusable(_) | Content::Head(_) => None,
    }
}

/// Formats a text and holds what must hold for every one.
fn formatted(text: &str, form: &Form, role: Role) -> String {
    let before = source(text).unwrap_or_else(|| panic!("not YAML:\n{text}"));
    let shape = form.shape(role);
    let Formatted { text: out, .. } =
        format(&before, shape).unwrap_or_else(|why| panic!("{why}:\n{text}"));
    let after = source(&out).unwrap_or_else(|| panic!("no longer YAML:\n{out}"));
    assert_eq!(after.value, before.value, "{text}\n{out}");
    let again = format(&after, shape).unwrap();
    assert_eq!(again.text, out, "{text}");
    assert!(!out.contains('\r') && !out.starts_with('\u{feff}') && out.ends_with('\n'));
    out
}

/// Writes a value as a scribe would and formats that.
fn rewritten(value: &Value, dice: &mut Dice, habits: Habits) -> Option<String> {
    let mut scribe = Scribe::new(dice, habits);
    let text = scribe.document(value);
    let comments = scribe.comments;
    if !reads(&text, value) {
        return None;
    }
    let out = formatted(&text, &form(), Role::Entry);
    for comment in comments {
        let kept = out.matches(&comment).count();
        assert_eq!(kept, 1, "`{comment}`:\n{text}\n----\n{out}");
    }
    Some(out)
}

fn tries() -> usize {
    std::env::var("DPG_TRIES").map_or(300, |tries| tries.parse().unwrap())
}

#[test]
fn any_value_in_any_hand_stays_what_it_is() {
    let mut dice = Dice(0xf0_5eed);
    let mut read = 0;
    for _ in 0..tries() {
        let value = json!({"extra": any_value(&mut dice, 0), "name": any_value(&mut dice, 2), "indicators": any_value(&mut dice, 0)});
        read += usize::from(rewritten(&value, &mut dice, ALL).is_some());
    }
    println!("{read} of {} texts read", tries());
    assert!(read > tries() * 9 / 10, "{read} of {}", tries());
}
