//! Numbers about the development of a good, as the application keeps them: numbers, and nothing about persons.

use serde_json::Value;

use crate::import::reader::has_email;

/// The numbers in a value, in lists and under names; none if it has none.
pub(super) fn numbers(value: &Value) -> Option<Value> {
    match value {
        Value::Number(_) => Some(value.clone()),
        Value::Array(items) => {
            let items: Vec<Value> = items.iter().filter_map(numbers).collect();
            (!items.is_empty()).then(|| Value::from(items))
        }
        Value::Object(fields) => {
            let named = fields.iter().filter(|(name, _)| !has_email(name));
            let named = named.filter_map(|(name, value)| Some((name.clone(), numbers(value)?)));
            let fields: serde_json::Map<String, Value> = named.collect();
            (!fields.is_empty()).then(|| Value::from(fields))
        }
        Value::Null | Value::Bool(_) | Value::String(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::numbers;

    #[test]
    fn only_numbers_are_kept() {
        let metrics = json!({
            "https://example.org/code": {"issues": 4, "commits": [1, 0], "owner": "Ana", "jane@example.org": 3},
            "owner_email": "jane@example.org",
            "names": ["Ana", {"name": "Ben"}],
        });
        let kept = json!({"https://example.org/code": {"issues": 4, "commits": [1, 0]}});
        assert_eq!(numbers(&metrics), Some(kept));
        assert_eq!(numbers(&json!({"owner": "Ana"})), None);
    }
}
