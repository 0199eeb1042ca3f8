//! An edited table of entries: which cells changed, and what the entries become.

use serde_json::{Map, Value as Json, json};

use super::book::Cell;
use super::cells::CellReader;
use super::columns::Guide;
use super::days::Order;
use super::export::{Column, Columns, ELSEWHERE, RULE, inner, number};
use super::fields::{Shape, Value};
use super::known::Known;
use crate::address::is_web_address;
use crate::import::note::NoteKind;
use crate::import::repairs::Terms;
use crate::invisible::clean;
use crate::names::Names;

/// What came of the cells of a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Change {
    /// The entry with the changes.
    pub entry: Map<String, Json>,
    /// The paths of the fields that changed, in the order of the columns.
    pub changed: Vec<String>,
    /// Cells that say nothing that an entry can have: the path and why.
    pub faults: Vec<(String, String)>,
}

impl Columns {
    /// The columns whose cells differ from what the table of an entry has now. Cells are by path; a column that the file
    /// has not is no change.
    #[must_use]
    pub fn different<'c>(
        &'c self,
        entry: &Json,
        cells: &[(String, String)],
    ) -> Vec<(&'c Column, String)> {
        let changed = cells.iter().filter_map(|(path, text)| {
            let column = self.find(path)?;
            let text = plain(text);
            (plain(&column.cell(entry)) != text && text != ELSEWHERE).then_some((column, text))
        });
        changed.collect()
    }
}

/// A text as cells have it: without line ends of other systems and blanks around it.
fn plain(text: &str) -> String {
    let text = clean(text).replace("\r\n", "\n").replace('\r', "\n");
    text.trim().to_owned()
}

/// Reads the cells of an edited table.
pub struct Updater<'a>(CellReader<'a>);

impl<'a> Updater<'a> {
    /// Takes what values mean.
    #[must_use]
    pub fn new(guide: &'a Guide, terms: &'a Terms, names: &Names) -> Self {
        Self(CellReader {
            known: Known::new(terms, &guide.words, names),
            terms,
            words: &guide.words,
        })
    }

    /// An entry with the cells that differ.
    #[must_use]
    pub fn change(&self, entry: &Map<String, Json>, different: &[(&Column, String)]) -> Change {
        let mut change = Change {
            entry: entry.clone(),
            ..Change::default()
        };
        // The items of a list are there before what their other columns say of them.
        let (leads, others): (Vec<_>, Vec<_>) = different
            .iter()
            .partition(|(column, _)| column.slot.is_lead);
        for (column, text) in leads.into_iter().chain(others) {
            let result = match &column.slot.item {
                None => self
                    .one(&column.slot.shape, text)
                    .map(|value| put(&mut change.entry, &column.slot.keys, value)),
                Some(item) if column.slot.is_lead => {
                    self.lead(&mut change.entry, (column, item), text)
                }
                Some(item) => self.members(&mut change.entry, (column, item), text),
            };
            match result {
                Ok(()) => change.changed.push(column.path().to_owned()),
                Err(fault) => change.faults.push((column.path().to_owned(), fault)),
            }
        }
        change
    }

    /// The value of a text; nothing if it is empty.
    fn one(&self, shape: &Shape, text: &str) -> Result<Option<Json>, String> {
        if text.is_empty() {
            return Ok(None);
        }
        match shape {
            Shape::Evidence => Ok(Some(Json::Array(evidence(text)))),
            Shape::One(Value::Line | Value::Text | Value::Address) => Ok(Some(json!(text))),
            Shape::Many(Value::Line | Value::Text | Value::Address) => {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
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
                Ok(match shape {
                    Shape::One(_) => read.values.into_iter().next(),
                    _ => Some(Json::Array(read.values)),
                })
            }
        }
    }

    /// The items of a list by the column that each of them must have: known ones keep their other members.
    fn lead(
        &self,
        entry: &mut Map<String, Json>,
        (column, item): (&Column, &[String]),
        text: &str,
    ) -> Result<(), String> {
        let old = items_at(entry, &column.slot.keys);
        let mut left: Vec<Option<&Json>> = old.iter().map(Some).collect();
        let lines: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let values: Result<Vec<Json>, String> = lines
            .iter()
            .map(|line| {
                self.one(&column.slot.shape, line)?
                    .ok_or_else(|| format!("`{line}` says nothing"))
            })
            .collect();
        let values = values?;
        let mut items: Vec<Option<Json>> = values.iter().map(|_| None).collect();
        for (place, value) in items.iter_mut().zip(&values) {
            let same =
                |one: &&mut Option<&Json>| one.is_some_and(|one| inner(one, item) == Some(value));
            *place = left.iter_mut().find(same).and_then(Option::take).cloned();
        }
        // A value that was changed is still the same item if as many are there as before.
        let mut rest: Vec<&Json> = left.into_iter().flatten().collect();
        if items.len() < old.len() {
            rest.clear();
        }
        let mut rest = rest.into_iter();
        for (place, value) in items
            .iter_mut()
            .zip(&values)
            .filter(|(place, _)| place.is_none())
        {
            let mut members = rest
                .next()
                .and_then(Json::as_object)
                .cloned()
                .unwrap_or_default();
            put(&mut members, item, Some(value.clone()));
            *place = Some(Json::Object(members));
        }
        let items: Vec<Json> = items.into_iter().flatten().collect();
        put(
            entry,
            &column.slot.keys,
            (!items.is_empty()).then_some(Json::Array(items)),
        );
        Ok(())
    }

    /// What a column says of the items that are there.
    fn members(
        &self,
        entry: &mut Map<String, Json>,
        (column, item): (&Column, &[String]),
        text: &str,
    ) -> Result<(), String> {
        let mut items = items_at(entry, &column.slot.keys);
        let parts = match &column.slot.shape {
            Shape::Evidence | Shape::One(Value::Text) => blocks(text)?,
            Shape::Many(_) => text
                .lines()
                .map(|line| line.replace(", ", "\n").trim().to_owned())
                .collect(),
            Shape::One(_) => text
                .lines()
                .map(|line| line.trim().to_owned())
                .collect::<Vec<_>>(),
        };
        if parts.len() > items.len() {
            return Err(format!(
                "it has {} lines, `{}` has {} items: write a line for each item",
                parts.len(),
                column.slot.keys.join("."),
                items.len()
            ));
        }
        for (at, one) in items.iter_mut().enumerate() {
            let text = parts.get(at).map_or("", String::as_str);
            let value = self.one(&column.slot.shape, text)?;
            if let Some(members) = one.as_object_mut() {
                put(members, item, value);
            }
        }
        put(entry, &column.slot.keys, Some(Json::Array(items)));
        Ok(())
    }
}

/// The items of the list at some keys.
fn items_at(entry: &Map<String, Json>, keys: &[String]) -> Vec<Json> {
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

/// The texts below lines such as `[2]`, by the number of their item.
fn blocks(text: &str) -> Result<Vec<String>, String> {
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
fn put(fields: &mut Map<String, Json>, keys: &[String], value: Option<Json>) {
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
