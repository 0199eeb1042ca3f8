//! Turns YAML text into a value of the JSON data model, within bounds that no honest entry reaches.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use super::fault::{self, Fault};
use super::places::{self, Sought};

/// The most bytes that the values of one text may take, aliases followed; no text of
/// [`super::MAX_BYTES`] without aliases comes near.
const MAX_EXPANDED: usize = 32 << 20;

/// What a value takes besides its text.
const VALUE_BYTES: usize = 32;

/// What a text gave.
#[derive(Debug)]
pub struct Parsed {
    /// The value; of a key that stands twice the first one.
    pub value: Value,
    /// Whether some key stands twice in one mapping.
    pub repeats_keys: bool,
}

/// Reads one YAML document.
///
/// # Errors
/// When the text breaks the grammar, holds several documents, tags, keys that are no scalars or
/// numbers that JSON cannot hold, nests deeper than 128 levels, or its aliases expand beyond bounds.
pub fn parse(text: &str) -> Result<Parsed, Fault> {
    let reader = Reader {
        budget: &Cell::new(MAX_EXPANDED),
        repeats_keys: &Cell::new(false),
    };
    let value = reader
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| Fault::new(&error, text))?;
    // The reader passes over tags that it does not know by their short names.
    if may_hold_tag(text)
        && let Some(place) = places::first(text, Sought::Tag)
    {
        return Err(Fault::tag(place));
    }
    Ok(Parsed {
        value,
        repeats_keys: reader.repeats_keys.get(),
    })
}

/// Whether a `!` stands where a tag could begin.
fn may_hold_tag(text: &str) -> bool {
    text.match_indices('!').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| c.is_whitespace() || "[{,".contains(c))
    })
}

/// A plain scalar in the spelling it has where it is a key: `0x10` is `16`.
#[must_use]
pub fn plain_key(text: &str) -> Cow<'_, str> {
    let is_word = text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && !["true", "false", "null"].contains(&text.to_lowercase().as_str());
    if is_word {
        return Cow::Borrowed(text);
    }
    let value = match text {
        "" => Some(Value::Null),
        _ => parse(text).ok().map(|parsed| parsed.value),
    };
    value
        .and_then(spelt)
        .map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A scalar as a key.
fn spelt(key: Value) -> Option<String> {
    match key {
        Value::String(text) => Some(text),
        Value::Array(_) | Value::Object(_) => None,
        scalar => Some(scalar.to_string()),
    }
}

/// Builds the value, counting what it builds.
#[derive(Clone, Copy)]
struct Reader<'a> {
    budget: &'a Cell<usize>,
    repeats_keys: &'a Cell<bool>,
}

impl Reader<'_> {
    fn spend<E: serde::de::Error>(self, bytes: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(bytes + VALUE_BYTES) {
            Some(rest) => {
                self.budget.set(rest);
                Ok(())
            }
            None => Err(E::custom(fault::EXPANDS)),
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

    fn visit_i128<E: serde::de::Error>(self, _: i128) -> Result<Value, E> {
        Err(E::custom(fault::UNBOUNDED))
    }

    fn visit_u128<E: serde::de::Error>(self, _: u128) -> Result<Value, E> {
        Err(E::custom(fault::UNBOUNDED))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom(fault::UNBOUNDED))
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

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom(fault::TAGGED))
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
            let key = spelt(key).ok_or_else(|| A::Error::custom(fault::COMPOSITE))?;
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
    use super::{parse, plain_key};
    use crate::load::fault::FaultKind;

    #[test]
    fn the_first_of_two_equal_keys_stays_and_is_remarked() {
        let parsed = parse("a: 1\nb: 2\na: 3\n").unwrap();
        assert_eq!(parsed.value["a"], 1);
        assert!(parsed.repeats_keys);
    }

    #[test]
    fn aliases_that_explode_are_refused() {
        let level = |level: usize| {
            let below = vec![format!("*a{}", level.saturating_sub(1)); 9];
            let list = if level == 0 {
                "x".to_owned()
            } else {
                below.join(", ")
            };
            format!("a{level}: &a{level} [{list}]\n")
        };
        let text: String = (0..12).map(level).collect();
        let fault = parse(&text).unwrap_err();
        assert_eq!((fault.kind, fault.place), (FaultKind::Limit, (2, 10)));
    }

    #[test]
    fn one_long_text_repeated_by_aliases_is_refused() {
        let long = "x".repeat(100_000);
        let list = vec!["*a"; 5_000].join(", ");
        let fault = parse(&format!("a: &a {long}\nb: [{list}]\n")).unwrap_err();
        assert_eq!((fault.kind, fault.place), (FaultKind::Limit, (2, 5)));
    }

    #[test]
    fn many_small_values_repeated_by_aliases_are_refused() {
        let ones = vec!["1"; 100_000].join(",");
        let list = vec!["*a"; 1_000].join(", ");
        let fault = parse(&format!("a: &a [{ones}]\nb: [{list}]\n")).unwrap_err();
        assert_eq!(fault.kind, FaultKind::Limit);
    }

    #[test]
    fn the_largest_file_without_aliases_is_within_bounds() {
        let ones = vec!["1"; (1 << 19) - 2].join(",");
        assert!(parse(&format!("[{ones}]")).is_ok());
    }

    #[test]
    fn ten_thousand_levels_are_refused() {
        let fault = parse(&"[".repeat(10_000)).unwrap_err();
        assert_eq!(fault.kind, FaultKind::Limit);
    }

    #[test]
    fn what_json_cannot_hold_is_refused_at_its_place() {
        let fault = |text: &str| {
            let fault = parse(text).unwrap_err();
            (fault.kind, fault.place)
        };
        assert_eq!(fault("a: .inf\n"), (FaultKind::Number, (1, 4)));
        for tag in ["!d", "!", "!!binary", "!<x>", "&y !d"] {
            let place = fault(&format!("a: b !\nc: {tag} e\n"));
            assert_eq!((place.0, place.1.0), (FaultKind::Tag, 2), "{tag}");
        }
        assert_eq!(
            fault("a: b\n? [c]\n: d\n"),
            (FaultKind::CompositeKey, (2, 3))
        );
        assert_eq!(fault("a: b\n---\nc: d\n"), (FaultKind::Documents, (2, 1)));
        assert_eq!(fault("a: b\nc: \0\n"), (FaultKind::Character('\0'), (2, 4)));
    }

    #[test]
    fn a_syntax_fault_has_a_place() {
        let fault = parse("name: x\n\tsummary: y\n").unwrap_err();
        assert_eq!((fault.kind, fault.place.0), (FaultKind::Grammar, 2));
    }

    #[test]
    fn keys_are_spelt_as_their_values_are() {
        let spelt = ["name", "0x10", "~", "True", "", "nullable", "-x"].map(plain_key);
        assert_eq!(
            spelt,
            ["name", "16", "null", "true", "null", "nullable", "-x"]
        );
    }
}
