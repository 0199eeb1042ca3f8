//! Texts that hold nothing but white space, which no length in a schema can tell from words.

use std::collections::BTreeSet;

use serde_json::Value;

use super::display::readable;
use super::finding::{Finding, On};
use crate::diagnostic::Code;
use crate::invisible::is_invisible;
use crate::load::positions::escape;

/// Members at the top that may hold anything.
const ANYTHING: [&str; 2] = ["extra", "criteria"];

/// All blank texts of a document that no other finding speaks of.
pub(super) fn check(value: &Value, told: &[Finding]) -> Vec<Finding> {
    let told: BTreeSet<&str> = told
        .iter()
        .map(|finding| finding.pointer.as_str())
        .collect();
    let mut found = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((pointer, value)) = open.pop() {
        match value {
            Value::String(text) if is_blank(text) && !told.contains(pointer.as_str()) => {
                found.push(empty(&pointer, &format!("`{}`", readable(&pointer))));
            }
            Value::Array(items) => open.extend(
                items
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| holds_text(item))
                    .map(|(i, item)| (format!("{pointer}/{i}"), item)),
            ),
            Value::Object(members) => open.extend(
                members
                    .iter()
                    .filter(|(key, _)| !(pointer.is_empty() && ANYTHING.contains(&key.as_str())))
                    .filter(|(_, member)| holds_text(member))
                    .map(|(key, member)| (format!("{pointer}/{}", escape(key)), member)),
            ),
            _ => {}
        }
    }
    found
}

/// A key or an item without a value.
pub(super) fn empty(pointer: &str, name: &str) -> Finding {
    let is_item = pointer
        .rsplit('/')
        .next()
        .is_some_and(|token| !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit()));
    let what = if is_item { "item" } else { "key" };
    Finding::new(Code::EmptyValue, pointer, format!("{name} has no value"))
        .on(On::Key)
        .help(format!("write a value, or remove the {what}"))
}

/// Whether a value is a blank text, or may hold one.
fn holds_text(value: &Value) -> bool {
    match value {
        Value::String(text) => is_blank(text),
        Value::Array(_) | Value::Object(_) => true,
        _ => false,
    }
}

/// Whether a text, which is not empty, shows nothing.
fn is_blank(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}
