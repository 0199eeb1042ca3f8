//! Values whose texts are hard to write down, and whether a text reads as one of them.

use dpg_registry::load::yaml;
use serde_json::{Map, Value, json};

use crate::support::dice::Dice;

/// A text in double quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' | 'é' | '😀' => out.push(c),
            c => out.extend(["\\U", &format!("{:08x}", c as u32)]),
        }
    }
    out + "\""
}

/// Whether a text reads as a value.
pub(crate) fn reads(text: &str, value: &Value) -> bool {
    yaml::parse(text).is_ok_and(|parsed| parsed.value == *value)
}

/// A value with other texts in it, some of which need several lines.
pub(crate) fn any_value(dice: &mut Dice, depth: usize) -> Value {
    match dice.roll(if depth > 3 { 4 } else { 7 }) {
        0 | 1 => json!(dice.text()),
        2 => json!(prose(dice)),
        3 => [json!(null), json!(true), json!(3), json!(-1.5), json!("")][dice.roll(5)].clone(),
        4 => (0..dice.roll(4))
            .map(|_| any_value(dice, depth + 1))
            .collect(),
        _ => {
            let members = (0..dice.roll(4)).map(|i| {
                let key = if dice.chance(3) {
                    dice.text()
                } else {
                    format!("k{i}")
                };
                (key, any_value(dice, depth + 1))
            });
            Value::Object(members.collect::<Map<String, Value>>())
        }
    }
}

/// Words in paragraphs, with blanks at places that matter.
fn prose(dice: &mut Dice) -> String {
    let pieces = [
        "word",
        "a longer one",
        "# no comment",
        "- dash",
        "é",
        "x: y",
        "\n",
        "\n\n",
        "\n  deep",
        " ",
        "\n\n\n",
        "\t",
        "https://example.org/a-rather-long-address/that-cannot-be-broken/anywhere-at-all",
    ];
    let count = 1 + dice.roll(40);
    let words: Vec<&str> = (0..count)
        .map(|_| pieces[dice.roll(pieces.len())])
        .collect();
    let text = words.join(" ").replace(" \n", "\n").replace("\n ", "\n");
    text + ["", "\n", "\n\n"][dice.roll(3)]
}
