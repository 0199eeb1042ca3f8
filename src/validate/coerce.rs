//! Reads values as they are meant: `True` and `on` as the answer `yes`, `2.0` as the number 2.

use serde_json::{Number, Value};

/// Members at the top with answers and numbers.
const ANSWERS: [&str; 2] = ["indicators", "derived_from"];

/// Corrects the answers and numbers below `indicators` and `derived_from`.
pub(super) fn coerce(value: &mut Value) {
    let Some(members) = value.as_object_mut() else {
        return;
    };
    let members = members.iter_mut();
    let mut open: Vec<&mut Value> = members
        .filter(|(key, _)| ANSWERS.contains(&key.as_str()))
        .map(|(_, value)| value)
        .collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => open.extend(members.iter_mut().filter_map(member)),
            Value::Array(items) => open.extend(items),
            Value::Number(number) => *number = whole(number).unwrap_or_else(|| number.clone()),
            _ => {}
        }
    }
}

/// The member of a mapping, unless it is an answer, which is corrected at once.
fn member<'a>((key, value): (&String, &'a mut Value)) -> Option<&'a mut Value> {
    if key != "answer" {
        return Some(value);
    }
    if let Some(answer) = answer(value) {
        *value = Value::String(answer.to_owned());
    }
    None
}

/// A whole number, such as `2.0`, without its point.
fn whole(number: &Number) -> Option<Number> {
    let text = number.to_string();
    text.strip_suffix(".0")?
        .parse::<i64>()
        .ok()
        .map(Number::from)
}

/// The answer that a value means: YAML 1.1 has booleans of many spellings.
fn answer(value: &Value) -> Option<&'static str> {
    match value {
        Value::Bool(true) => Some("yes"),
        Value::Bool(false) => Some("no"),
        Value::String(text) => match text.to_lowercase().as_str() {
            "y" | "yes" | "on" | "true" => Some("yes"),
            "n" | "no" | "off" | "false" => Some("no"),
            "unknown" => Some("unknown"),
            _ => None,
        },
        _ => None,
    }
}
