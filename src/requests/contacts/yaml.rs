//! Contacts as a list in YAML.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::table::{Fault, Row, Table, field, missing};
use crate::load::positions::Positions;
use crate::load::yaml;

/// What the file is to be.
const EXPECTED: &str =
    "expected a list of contacts, each with `organization`, `email` and, if you like, `name`";

/// Reads a list.
pub(super) fn table(text: &str) -> Table {
    let mut table = Table::default();
    let fault = |line: usize, message: &str| Fault {
        line,
        message: message.to_owned(),
    };
    let parsed = match yaml::parse(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            table.faults = vec![fault(error.place.0, &error.kind.to_string())];
            return table;
        }
    };
    let positions = Positions::new(text);
    for repeated in positions.repeated() {
        let line = repeated.span.line.unwrap_or(1);
        let message = "this key is there twice: remove one of the two";
        table.faults.push(fault(line, message));
    }
    let Value::Array(items) = &parsed.value else {
        table.faults.push(fault(1, EXPECTED));
        return table;
    };
    for (at, item) in items.iter().enumerate() {
        let line = positions.value(&format!("/{at}")).line.unwrap_or(1);
        let Value::Object(item) = item else {
            table.faults.push(fault(line, EXPECTED));
            continue;
        };
        let (row, unused, messages) = row(item, line);
        table.unused.extend(unused);
        let messages = messages.iter().map(|message| fault(line, message));
        table.faults.extend(messages);
        table.rows.extend(row);
    }
    table
}

/// The contact of a mapping, its keys that mean nothing, and what is wrong with it.
fn row(item: &Map<String, Value>, line: usize) -> (Option<Row>, BTreeSet<String>, Vec<String>) {
    let mut unused = BTreeSet::new();
    let mut fields = BTreeMap::new();
    let mut messages = Vec::new();
    for (key, value) in item {
        match (field(key), value) {
            (None, _) => {
                unused.insert(key.clone());
            }
            (Some(field), Value::String(text)) => {
                if fields.insert(field, text.clone()).is_some() {
                    messages.push(format!("two keys are `{field}`: remove one of them"));
                }
            }
            (Some(field), Value::Null) => {
                fields.insert(field, String::new());
            }
            (Some(field), _) => messages.push(format!(
                "`{field}` is no text: write one line of text, in quotes if it looks like a number or a list"
            )),
        }
    }
    if messages.is_empty() {
        messages = missing(&fields.keys().copied().collect(), &unused);
    }
    let is_good = messages.is_empty();
    (is_good.then_some(Row { line, fields }), unused, messages)
}
