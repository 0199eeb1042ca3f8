//! Where an answer goes in an entry, and what its question is called.

use serde_json::Value;

use crate::questions::Field;

/// The title of items that have no better name than that of their list.
const PLAIN: &str = "Item";

/// Whether a question can be left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Must,
    May,
}

/// The place of an answer.
#[derive(Debug)]
pub(super) struct Place {
    /// JSON Pointer into the entry.
    pub(super) pointer: String,
    /// What the questions below it begin with; may be empty.
    above: String,
    /// What the question is called, if it is not the title of its field.
    name: Option<String>,
    pub(super) need: Need,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
}

impl Place {
    /// The place of a field at the top of an entry or of an indicator, below which questions begin with a text.
    pub(super) fn top(field: &Field, above: &str) -> Self {
        Self {
            pointer: field.pointer.clone(),
            above: above.to_owned(),
            name: None,
            need: if field.required {
                Need::Must
            } else {
                Need::May
            },
            is_item: false,
        }
    }

    /// The place of a member, which must be there if its mapping must.
    pub(super) fn member(&self, field: &Field, need: Need) -> Self {
        let title = joined(&self.above, &field.title);
        Self {
            pointer: format!("{}/{}", self.pointer, field.key),
            above: title.clone(),
            name: Some(title),
            need: if field.required { need } else { Need::May },
            is_item: false,
        }
    }

    /// The place of an item of a list.
    pub(super) fn item(&self, (field, item): (&Field, &Field), at: usize, need: Need) -> Self {
        let title = if item.title.is_empty() || item.title == PLAIN {
            &field.title
        } else {
            &item.title
        };
        let numbered = format!("{title} {}", at + 1);
        let title = match self.above.as_str() {
            above if above == field.title => numbered,
            above => joined(
                above
                    .strip_suffix(&field.title)
                    .unwrap_or(above)
                    .trim_end_matches(", "),
                &numbered,
            ),
        };
        Self {
            pointer: format!("{}/{at}", self.pointer),
            above: title.clone(),
            name: Some(title),
            need,
            is_item: true,
        }
    }

    /// The place of one more item that is none of the known values.
    pub(super) fn own(&self, field: &Field, at: usize) -> Self {
        Self {
            pointer: format!("{}/{at}", self.pointer),
            above: String::new(),
            name: Some(format!("{}, another one", self.title(field))),
            need: Need::May,
            is_item: true,
        }
    }

    /// What the question of a field is called here.
    pub(super) fn title(&self, field: &Field) -> String {
        self.name.clone().unwrap_or_else(|| field.title.clone())
    }
}

fn joined(above: &str, title: &str) -> String {
    match (above, title) {
        ("", title) => title.to_owned(),
        (above, "") => above.to_owned(),
        (above, title) => format!("{above}, {title}"),
    }
}

/// Whether an entry says something at a place.
pub(super) fn has(fields: &Value, pointer: &str) -> bool {
    match fields.pointer(pointer) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(Value::Object(members)) => !members.is_empty(),
        Some(_) => true,
    }
}

/// The categories of a good.
pub(super) fn categories(fields: &Value) -> Vec<String> {
    let said = fields["categories"].as_array();
    let said = said.into_iter().flatten().filter_map(Value::as_str);
    said.map(str::to_owned).collect()
}

/// How many items a list has.
pub(super) fn length(fields: &Value, pointer: &str) -> usize {
    let list = fields.pointer(pointer).and_then(Value::as_array);
    list.map_or(0, Vec::len)
}

/// Writes a value at a place; what is missing on the way is added.
pub(super) fn put(fields: &mut Value, pointer: &str, value: Value) {
    let mut here = fields;
    for token in pointer.split('/').skip(1) {
        let at = token.parse::<usize>().ok().filter(|_| !here.is_object());
        here = if let Some(at) = at {
            if !here.is_array() {
                *here = Value::Array(Vec::new());
            }
            let Value::Array(items) = here else { return };
            if items.len() <= at {
                items.resize(at + 1, Value::Null);
            }
            &mut items[at]
        } else {
            if !here.is_object() {
                *here = Value::Object(serde_json::Map::new());
            }
            let Value::Object(members) = here else {
                return;
            };
            members.entry(token).or_insert(Value::Null)
        };
    }
    *here = value;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{has, length, put};

    #[test]
    fn what_is_missing_on_the_way_is_added() {
        let mut fields = json!({"name": "A"});
        put(&mut fields, "/organizations/0/name", json!("B"));
        put(&mut fields, "/indicators/privacy/answer", json!("yes"));
        put(&mut fields, "/organizations/0/role", json!("owner"));
        assert_eq!(
            fields,
            json!({"name": "A", "organizations": [{"name": "B", "role": "owner"}],
                "indicators": {"privacy": {"answer": "yes"}}})
        );
        assert_eq!(length(&fields, "/organizations"), 1);
        assert!(has(&fields, "/indicators/privacy") && !has(&fields, "/organizations/1"));
    }
}
