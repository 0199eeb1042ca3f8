//! The columns of a table of entries, and the cells of a row.

use serde_json::Value as Json;

use crate::invisible::clean;
use crate::questions::{Choices, Field};
use crate::tables::fields::{Fields, Shape, Slot, Value};

/// The column with the id of an entry.
pub const ID: &str = "id";

/// The column that says which text of a file a row was made from.
pub const BASE: &str = "dpg:base";

/// Separates items of evidence that are more than addresses.
pub(in crate::tables) const RULE: &str = "---";

/// The most characters that a cell of a spreadsheet can have.
const MOST: usize = 32_000;

/// What a cell says that cannot hold its value.
pub(in crate::tables) const ELSEWHERE: &str = "(edit this in the file)";

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    pub(in crate::tables) slot: Slot,
    /// Whether each entry must have a value.
    pub(in crate::tables) is_required: bool,
}

/// The columns of a table of entries.
#[derive(Debug, Clone)]
pub struct Columns(Vec<Column>);

impl Columns {
    /// The columns for the fields of an entry.
    #[must_use]
    pub fn new(fields: Vec<Field>) -> Self {
        let required = fields.iter().filter(|field| field.required);
        let required: Vec<String> = required.map(|field| field.key.clone()).collect();
        let fields = Fields::new(fields);
        let slots = fields
            .paths()
            .into_iter()
            .filter_map(|path| fields.slot(&path));
        let columns = slots.map(|slot| Column {
            is_required: required.contains(&slot.path),
            slot,
        });
        Self(columns.collect())
    }

    /// The columns, between the id and the base.
    pub fn iter(&self) -> impl Iterator<Item = &Column> {
        self.0.iter()
    }

    /// Whether there is a column with a path.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.find(path).is_some()
    }

    /// The column with a path.
    pub(in crate::tables) fn find(&self, path: &str) -> Option<&Column> {
        self.0.iter().find(|column| column.slot.path == path)
    }

    /// The columns of a list of mappings, which each have a line for each of its items.
    pub(in crate::tables) fn of_list(&self, keys: &[String]) -> Vec<&Column> {
        let columns = self.0.iter();
        let inside = columns.filter(|one| one.slot.item.is_some() && one.slot.keys == keys);
        inside.collect()
    }

    /// The cells of an entry, in the order of the columns; empty ones are empty texts.
    #[must_use]
    pub fn cells(&self, entry: &Json) -> Vec<String> {
        self.0.iter().map(|column| column.cell(entry)).collect()
    }
}

impl Column {
    /// The keys of the field, joined by dots.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.slot.path
    }

    /// The values to choose from, if a cell has exactly one of them.
    #[must_use]
    pub fn choices(&self) -> Option<&Choices> {
        match (&self.slot.item, &self.slot.shape) {
            (None, Shape::One(Value::Choice(choices))) => Some(choices),
            _ => None,
        }
    }

    /// The vocabulary that its values are from, if they are.
    #[must_use]
    pub fn vocabulary(&self) -> Option<&str> {
        match &self.slot.shape {
            Shape::One(Value::Choice(choices)) | Shape::Many(Value::Choice(choices)) => {
                choices.vocabulary.as_deref()
            }
            Shape::One(Value::Language) | Shape::Many(Value::Language) => Some("language"),
            _ => None,
        }
    }

    /// Whether its cells are long texts.
    pub(in crate::tables) fn is_long(&self) -> bool {
        matches!(self.slot.shape, Shape::Evidence | Shape::One(Value::Text))
    }

    /// Its cell of an entry.
    #[must_use]
    pub fn cell(&self, entry: &Json) -> String {
        let Some(value) = inner(entry, &self.slot.keys) else {
            return String::new();
        };
        let text = match &self.slot.item {
            None => whole(value, &self.slot.shape),
            Some(item) => items(value, item, &self.slot.shape),
        };
        match text {
            Some(text) if text.chars().count() <= MOST => text,
            _ => ELSEWHERE.to_owned(),
        }
    }
}

/// A text as cells have it: without line ends of other systems and blanks around it.
pub(in crate::tables) fn plain(text: &str) -> String {
    let text = clean(text).replace("\r\n", "\n").replace('\r', "\n");
    text.trim().to_owned()
}

/// The value at some keys.
pub(in crate::tables) fn inner<'v>(value: &'v Json, keys: &[String]) -> Option<&'v Json> {
    keys.iter().try_fold(value, |value, key| value.get(key))
}

/// A value as a cell; nothing if a cell cannot hold it.
pub(in crate::tables) fn whole(value: &Json, shape: &Shape) -> Option<String> {
    match shape {
        Shape::One(_) => Some(scalar(value)),
        Shape::Many(_) => lines(value.as_array()?),
        Shape::Evidence => evidence(value.as_array()?),
    }
}

/// The values of the items of a list, a line for each; several lines have the number of their item above them.
fn items(value: &Json, keys: &[String], shape: &Shape) -> Option<String> {
    let list = value.as_array()?;
    let inside = list.iter().map(|item| inner(item, keys));
    match shape {
        Shape::One(kind) if *kind != Value::Text => {
            let texts: Vec<String> = inside
                .map(|value| value.map_or_else(String::new, scalar))
                .collect();
            let is_plain = texts.iter().all(|text| !text.contains('\n'));
            is_plain.then(|| texts.join("\n").trim_end_matches('\n').to_owned())
        }
        Shape::Many(_) => {
            let texts: Option<Vec<String>> = inside
                .map(|value| match value {
                    None => Some(String::new()),
                    Some(value) => {
                        let texts: Vec<String> = value.as_array()?.iter().map(scalar).collect();
                        let is_plain = texts.iter().all(|text| !text.contains([',', '\n']));
                        is_plain.then(|| texts.join(", "))
                    }
                })
                .collect();
            Some(texts?.join("\n").trim_end_matches('\n').to_owned())
        }
        Shape::One(_) | Shape::Evidence => {
            let mut out: Vec<String> = Vec::new();
            for (at, value) in inside.enumerate() {
                let Some(value) = value else { continue };
                let text = whole(value, shape)?;
                if text.lines().any(|line| number(line).is_some()) {
                    return None;
                }
                if !text.is_empty() {
                    out.push(format!("[{}]\n{text}", at + 1));
                }
            }
            Some(out.join("\n"))
        }
    }
}

/// The number of the item that follows a line such as `[2]`.
pub(in crate::tables) fn number(line: &str) -> Option<usize> {
    let number = line.trim().strip_prefix('[')?.strip_suffix(']')?;
    number.parse().ok().filter(|&number| number > 0)
}

/// Evidence: an address on each line, or items with a rule between them.
fn evidence(items: &[Json]) -> Option<String> {
    let texts: Option<Vec<String>> = items.iter().map(item_of_evidence).collect();
    let texts = texts?;
    let is_plain = items
        .iter()
        .all(|item| item.get("text").is_none() && !item.is_string());
    let separator = if is_plain {
        "\n".to_owned()
    } else {
        format!("\n{RULE}\n")
    };
    Some(texts.join(&separator))
}

/// A text, an address, or both with the address on the last line; nothing if it is more than that.
fn item_of_evidence(item: &Json) -> Option<String> {
    if let Some(text) = item.as_str() {
        return is_free(text).then(|| text.to_owned());
    }
    let fields = item.as_object()?;
    let part = |key: &str| fields.get(key).and_then(Json::as_str);
    if fields
        .keys()
        .any(|key| key != "text" && key != "url" && key != "also_for")
        || fields.contains_key("also_for")
    {
        return None;
    }
    match (part("text"), part("url")) {
        (Some(text), None) => is_free(text).then(|| text.to_owned()),
        (None, Some(url)) => Some(url.to_owned()),
        (Some(text), Some(url)) => is_free(text).then(|| format!("{text}\n{url}")),
        (None, None) => None,
    }
}

/// Whether a text has no line that would be a rule.
fn is_free(text: &str) -> bool {
    !text.lines().any(|line| line.trim() == RULE) && text.trim() == text
}

fn lines(items: &[Json]) -> Option<String> {
    let texts: Vec<String> = items.iter().map(scalar).collect();
    let is_plain = texts.iter().all(|text| !text.contains('\n'));
    is_plain.then(|| texts.join("\n"))
}

pub(in crate::tables) fn scalar(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        other => other.to_string(),
    }
}
