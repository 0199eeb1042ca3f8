//! Turns YAML text into a value of the JSON data model, within bounds that no honest entry reaches.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The most bytes of text that aliases may expand to.
const MAX_EXPANDED: usize = 16 << 20;

/// What a text gave.
#[derive(Debug)]
pub struct Parsed {
    /// The value; of a key that stands twice the first one.
    pub value: Value,
    /// Whether some key stands twice in one mapping.
    pub repeats_keys: bool,
}

/// Why a text is not taken as YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The reader's own words, without the position.
    pub message: String,
    /// Line and column, 1-based, where it is known.
    pub place: Option<(usize, usize)>,
    /// Whether a bound was passed rather than the grammar broken.
    pub is_limit: bool,
}

/// Reads one YAML document.
///
/// # Errors
/// When the text breaks the grammar, holds several documents, nests deeper than 128 levels, or
/// its aliases expand beyond bounds.
pub fn parse(text: &str) -> Result<Parsed, Fault> {
    let reader = Reader {
        budget: &Cell::new(MAX_EXPANDED.max(text.len() * 2)),
        repeats_keys: &Cell::new(false),
    };
    let value = reader
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| fault(&error))?;
    Ok(Parsed {
        value,
        repeats_keys: reader.repeats_keys.get(),
    })
}

fn fault(error: &serde_yaml::Error) -> Fault {
    let whole = error.to_string();
    let message = whole.split(" at line ").next().unwrap_or(&whole);
    let limits = ["recursion limit", "repetition limit", EXPANDS];
    Fault {
        is_limit: limits.iter().any(|limit| whole.contains(limit)),
        place: error
            .location()
            .map(|at| (at.line().max(1), at.column().max(1))),
        message: message.to_owned(),
    }
}

const EXPANDS: &str = "aliases expand to too much text";

/// Builds the value, counting what it builds.
#[derive(Clone, Copy)]
struct Reader<'a> {
    budget: &'a Cell<usize>,
    repeats_keys: &'a Cell<bool>,
}

impl Reader<'_> {
    fn spend<E: serde::de::Error>(self, bytes: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(bytes + 1) {
            Some(rest) => {
                self.budget.set(rest);
                Ok(())
            }
            None => Err(E::custom(EXPANDS)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, a list or a mapping without a tag")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        self.spend(value.len())?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            self.spend(0)?;
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = members.next_key_seed(self)? {
            let key = match key {
                Value::String(text) => text,
                Value::Array(_) | Value::Object(_) => {
                    return Err(A::Error::custom("a key is a list or a mapping"));
                }
                scalar => scalar.to_string(),
            };
            let value = members.next_value_seed(self)?;
            self.spend(key.len())?;
            match map.entry(key) {
                serde_json::map::Entry::Vacant(free) => {
                    free.insert(value);
                }
                serde_json::map::Entry::Occupied(_) => self.repeats_keys.set(true),
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_first_of_two_equal_keys_stays_and_is_remarked() {
        let parsed = parse("a: 1\nb: 2\na: 3\n").unwrap();
        assert_eq!(parsed.value["a"], 1);
        assert!(parsed.repeats_keys);
    }

    #[test]
    fn aliases_that_explode_are_refused() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let below = format!("*a{}", level - 1);
            let list = vec![below; 9].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{list}]\n"));
        }
        assert!(parse(&text).unwrap_err().is_limit);
    }

    #[test]
    fn one_long_text_repeated_by_aliases_is_refused() {
        let long = "x".repeat(100_000);
        let list = vec!["*a"; 5_000].join(", ");
        let fault = parse(&format!("a: &a {long}\nb: [{list}]\n")).unwrap_err();
        assert!(fault.is_limit, "{fault:?}");
    }

    #[test]
    fn ten_thousand_levels_are_refused() {
        let fault = parse(&"[".repeat(10_000)).unwrap_err();
        assert!(fault.is_limit, "{fault:?}");
    }

    #[test]
    fn a_syntax_fault_has_a_place() {
        let fault = parse("name: x\n\tsummary: y\n").unwrap_err();
        assert_eq!(fault.place.map(|place| place.0), Some(2));
    }
}
