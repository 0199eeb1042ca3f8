//! JSON without characters that nobody sees: taken out of what people are shown, spelt out in data.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use serde_json::{Map, Result, Value};

use super::{cleaned, hidden};

/// A value with [`super::clean`] texts and keys.
///
/// # Errors
/// When it is not JSON.
pub fn clean(value: &impl Serialize) -> Result<Value> {
    Ok(each(serde_json::to_value(value)?))
}

/// The members of an object with clean texts and keys.
#[must_use]
pub fn members(members: Map<String, Value>) -> Map<String, Value> {
    let members = members.into_iter();
    members
        .map(|(key, member)| (cleaned(key), each(member)))
        .collect()
}

fn each(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(cleaned(text)),
        Value::Array(items) => items.into_iter().map(each).collect(),
        Value::Object(object) => Value::Object(members(object)),
        other => other,
    }
}

/// A value as compact JSON, its [`hidden`] characters as `\u202e` and the like: the data is the same.
///
/// # Errors
/// When it is not JSON.
pub fn spelled(value: &impl Serialize) -> Result<Vec<u8>> {
    let mut json = Vec::new();
    write_spelled(&mut json, value)?;
    Ok(json)
}

/// Writes what [`spelled`] gives.
///
/// # Errors
/// When it is not JSON or cannot be written.
pub fn write_spelled(writer: &mut impl Write, value: &impl Serialize) -> Result<()> {
    value.serialize(&mut Serializer::with_formatter(writer, Spelling))
}

/// Writes as JSON a text that is to be part of a JSON string.
///
/// # Errors
/// When it cannot be written.
pub fn spell(writer: &mut (impl Write + ?Sized), text: &str) -> io::Result<()> {
    let mut from = 0;
    for (at, c) in hidden(text) {
        writer.write_all(&text.as_bytes()[from..at])?;
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(writer, "\\u{unit:04x}")?;
        }
        from = at + c.len_utf8();
    }
    writer.write_all(&text.as_bytes()[from..])
}

/// A value as compact JSON, as it is: for one whose texts are clean already.
///
/// # Errors
/// When it is not JSON.
pub fn exact(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value)
}

struct Spelling;

impl Formatter for Spelling {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        spell(writer, fragment)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{clean, spelled};

    #[test]
    fn data_is_spelt_out_and_stays_the_same() {
        let value = json!({"a\u{202e}": ["\0\u{1b}\u{7f}\u{e0041}\"é می\u{200c}خ"], "n": 1.5});
        let text = String::from_utf8(spelled(&value).unwrap()).unwrap();
        assert_eq!(
            text,
            "{\"a\\u202e\":[\"\\u0000\\u001b\\u007f\\udb40\\udc41\\\"é می\u{200c}خ\"],\"n\":1.5}"
        );
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }

    #[test]
    fn what_is_shown_has_clean_texts_and_keys() {
        let value = json!({"a\u{202e}": ["\0b\u{1b}", 1, null]});
        assert_eq!(clean(&value).unwrap(), json!({"a": ["b", 1, null]}));
    }
}
