//! Visits every text below a value.

use serde_json::Value;

use crate::load::positions::escape;

/// Calls a function with every text below a value and its JSON Pointer, keys excepted; `pointer` is that
/// of the value.
pub(crate) fn each_text(value: &Value, pointer: &mut String, visit: &mut impl FnMut(&str, &str)) {
    let length = pointer.len();
    match value {
        Value::String(text) => visit(text, pointer),
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&i.to_string());
                each_text(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                pointer.push('/');
                pointer.push_str(&escape(key));
                each_text(member, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}
