//! The fingerprint of an answer, which shows whether it is still the one that a reviewer saw.

use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

/// 16 hexadecimal digits that change when the answer does; white space, the order of members, and
/// missing or empty members do not count.
pub(super) fn hash(answer: &Value) -> String {
    let mut canonical = String::new();
    write(answer, &mut canonical);
    let digest = Sha256::digest(canonical.as_bytes());
    let mut hex = String::with_capacity(16);
    for byte in digest.iter().take(8) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Writes canonical JSON: sorted members, nothing empty, each run of white space one space.
fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut filled: Vec<(&String, &Value)> = members
                .iter()
                .filter(|(_, member)| !is_empty(member))
                .collect();
            filled.sort_by_key(|&(key, _)| key);
            out.push('{');
            for (i, (key, member)) in filled.into_iter().enumerate() {
                let comma = if i == 0 { "" } else { "," };
                let _ = write!(out, "{comma}{}:", Value::from(key.as_str()));
                write(member, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().filter(|item| !is_empty(item)).enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                write(item, out);
            }
            out.push(']');
        }
        Value::String(text) => {
            let words: Vec<&str> = text.split_whitespace().collect();
            let _ = write!(out, "{}", Value::from(words.join(" ")));
        }
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::hash;

    #[test]
    fn white_space_order_and_empty_members_do_not_count() {
        let a = json!({"answer": "yes", "evidence": [{"text": "a  b\n"}], "owners": []});
        let b = json!({"evidence": [{"url": null, "text": "a b"}], "answer": "yes"});
        assert_eq!(hash(&a), hash(&b));
        assert_eq!(hash(&a).len(), 16);
    }

    #[test]
    fn another_word_is_another_answer() {
        assert_ne!(
            hash(&json!({"answer": "yes"})),
            hash(&json!({"answer": "no"}))
        );
        assert_ne!(hash(&json!(["a", "b"])), hash(&json!(["a b"])));
    }
}
