//! The cells of an edited table as values of an entry, and where in it they are put.

use serde_json::{Map, Value as Json, json};

use crate::address::is_web_address;
use crate::import::note::NoteKind;
use crate::tables::book::Cell;
use crate::tables::cells::CellReader;
use crate::tables::days::Order;
use crate::tables::export::{RULE, inner, number};
use crate::tables::fields::{Shape, Value};

/// Reads texts as values.
pub(super) struct Values<'a>(pub(super) CellReader<'a>);

impl Values<'_> {
    /// The value of a text; nothing if it is empty.
    pub(super) fn one(&self, shape: &Shape, text: &str) -> Result<Option<Json>, String> {
        if text.is_empty() {
            return Ok(None);
        }
        match shape {
            Shape::Evidence => Ok(Some(Json::Array(evidence(text)))),
            Shape::One(Value::Address) => Ok(Some(address(text)?)),
            Shape::One(Value::Line | Value::Text) => Ok(Some(json!(text))),
            Shape::Many(Value::Line | Value::Text | Value::Address) => {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                if *shape == Shape::Many(Value::Address) {
                    return Ok(Some(lines.map(address).collect::<Result<_, _>>()?));
                }
                Ok(Some(lines.map(Json::from).collect()))
            }
            shape => {
                let read = self.0.read(&Cell::of(text), (shape, None), Order::Open);
                let fault = read
                    .remarks
                    .iter()
                    .find(|(kind, _)| *kind == NoteKind::Unplaced);
                if let Some((_, message)) = fault {
                    return Err(message.clone());
                }
                if read.is_contact {
                    return Err(format!("an e-mail address is no value of it: `{text}`"));
                }
                Ok(match shape {
                    Shape::One(_) => read.values.into_iter().next(),
                    _ => Some(Json::Array(read.values)).filter(|list| *list != json!([])),
                })
            }
        }
    }
}

/// A text that is a web address.
fn address(text: &str) -> Result<Json, String> {
    if is_web_address(text) {
        return Ok(json!(text));
    }
    Err(format!(
        "no web address: `{text}`; it begins with `https://` or `http://`"
    ))
}

/// The items of the list at some keys.
pub(super) fn items_at(entry: &Map<String, Json>, keys: &[String]) -> Vec<Json> {
    let Some((first, rest)) = keys.split_first() else {
        return Vec::new();
    };
    let list = entry.get(first).and_then(|value| inner(value, rest));
    list.and_then(Json::as_array).cloned().unwrap_or_default()
}

/// Items of evidence: parted by rules, or an address on each line.
fn evidence(text: &str) -> Vec<Json> {
    let lines: Vec<&str> = text.lines().collect();
    let is_plain = lines.iter().all(|line| is_web_address(line.trim()));
    let parts: Vec<String> = if is_plain {
        lines.iter().map(|line| line.trim().to_owned()).collect()
    } else {
        let parts = lines.split(|line| line.trim() == RULE);
        parts
            .map(|part| part.join("\n").trim().to_owned())
            .collect()
    };
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let last = part.lines().last().unwrap_or_default().trim().to_owned();
            if !is_web_address(&last) {
                return json!(part);
            }
            let before = part[..part.len() - last.len()].trim();
            if before.is_empty() {
                json!({"url": last})
            } else {
                json!({"text": before, "url": last})
            }
        })
        .collect()
}

/// The texts below lines such as `[2]`, by the number of their item, of which there are some.
pub(super) fn blocks(text: &str, count: usize) -> Result<Vec<String>, String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut at = None;
    for line in text.lines() {
        if let Some(number) = number(line) {
            if number > 1_000 {
                return Err(format!("there is no item {number}"));
            }
            blocks.resize(blocks.len().max(number), String::new());
            at = Some(number - 1);
            continue;
        }
        let at = match at {
            Some(at) => at,
            None if line.trim().is_empty() => continue,
            None if count > 1 => {
                return Err(
                    "which lines it is about is not said: write `[1]` above what belongs to line 1"
                        .to_owned(),
                );
            }
            // One item needs no number.
            None => {
                blocks.push(String::new());
                *at.insert(0)
            }
        };
        if !blocks[at].is_empty() {
            blocks[at].push('\n');
        }
        blocks[at].push_str(line);
    }
    Ok(blocks
        .into_iter()
        .map(|block| block.trim().to_owned())
        .collect())
}

/// Puts a value at some keys, or takes it away; mappings without members go with it.
pub(super) fn put(fields: &mut Map<String, Json>, keys: &[String], value: Option<Json>) {
    let Some((first, rest)) = keys.split_first() else {
        return;
    };
    if rest.is_empty() {
        match value {
            // Evidence that is a text alone is written as one.
            Some(value) => _ = fields.insert(first.clone(), value),
            None => _ = fields.remove(first),
        }
        return;
    }
    let inner = fields.entry(first.as_str()).or_insert_with(|| json!({}));
    if let Json::Object(inner) = inner {
        put(inner, rest, value);
        if inner.is_empty() {
            fields.remove(first);
        }
    }
}
