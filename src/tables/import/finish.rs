//! What makes the cells of a row an entry, besides their fields.

use serde_json::{Map, Value, json};

use crate::import::describe;
use crate::tables::book::Cell;
use crate::tables::cells::number;
use crate::tables::columns::{Layout, Target};
use crate::tables::fields::{Shape, Value as Kind};
use crate::tables::map::TableMap;
use crate::tables::words::plain;

/// Whether a row sums up the others: a cell is a word such as `Total`, and the name is that word or a number.
pub(super) fn is_total(totals: &[String], cells: &[Cell], name: &str) -> bool {
    let is_word = |text: &str| totals.iter().any(|word| plain(word) == plain(text));
    let is_number = |text: &str| number(text).is_some();
    let others = cells.iter().map(Cell::to_string);
    let mut others = others.filter(|text| !text.is_empty() && text != name);
    if is_word(name) {
        return others.all(|text| is_number(&text));
    }
    is_number(name) && others.any(|text| is_word(&text))
}

/// A cell as a value of `extra`; whole numbers without a point.
pub(super) fn kept(cell: &Cell) -> Value {
    match cell {
        Cell::Number(value) => number(&value.to_string()).unwrap_or(json!(value)),
        Cell::Switch(is_on) => json!(is_on),
        other => json!(other.to_string()),
    }
}

/// Puts cells that are kept below `extra`; fields of the registry's own come first.
pub(super) fn keep(fields: &mut Map<String, Value>, extra: Map<String, Value>) {
    if extra.is_empty() {
        return;
    }
    let own = fields.entry("extra").or_insert_with(|| json!({}));
    if let Value::Object(own) = own {
        for (key, value) in extra {
            own.entry(key).or_insert(value);
        }
    }
}

/// What a cell of a column holds: where each value is an item of a list, any number of them.
pub(super) fn shape(target: &Target) -> Shape {
    match &target.slot.shape {
        Shape::One(value) if target.slot.item.is_some() && *value != Kind::Text => {
            Shape::Many(value.clone())
        }
        other => other.clone(),
    }
}

/// Adds what follows from the rest.
pub(super) fn complete(fields: &mut Map<String, Value>, layout: &Layout, map: &TableMap) {
    let text = |fields: &Map<String, Value>, key: &str| {
        fields.get(key).and_then(Value::as_str).map(str::to_owned)
    };
    let long = match (text(fields, "summary"), text(fields, "description")) {
        (None, Some(description)) => Some(description),
        (Some(summary), None) if summary.chars().count() > describe::LONGEST => Some(summary),
        _ => None,
    };
    if let Some(long) = long {
        let (summary, description) = describe::summary(&long);
        fields.insert("summary".to_owned(), json!(summary));
        fields.remove("description");
        if let Some(description) = description {
            fields.insert("description".to_owned(), json!(description));
        }
    }
    let language = map.language.as_deref().or_else(|| layout.language());
    if let Some(language) = language {
        fields.entry("language").or_insert_with(|| json!(language));
    }
}
