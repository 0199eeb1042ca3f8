//! How days and JSON values, which are types of other crates, are kept as bytes.

#![allow(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "borsh passes the fields of a struct like this"
)]

use std::io::{Error, ErrorKind, Read, Result, Write};

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;
use serde_json::{Map, Number, Value};

/// Values are not nested more deeply than the files that they come from.
const DEEPEST: usize = 200;

/// Writes a day.
pub(crate) fn write_day(day: &Date, out: &mut impl Write) -> Result<()> {
    (day.year(), day.month(), day.day()).serialize(out)
}

/// Reads a day.
pub(crate) fn read_day(from: &mut impl Read) -> Result<Date> {
    let (year, month, day) = BorshDeserialize::deserialize_reader(from)?;
    Date::new(year, month, day).map_err(|_| wrong("a day"))
}

/// Writes a day or that there is none.
pub(crate) fn write_optional_day(day: &Option<Date>, out: &mut impl Write) -> Result<()> {
    day.is_some().serialize(out)?;
    day.iter().try_for_each(|day| write_day(day, out))
}

/// Reads a day or that there is none.
pub(crate) fn read_optional_day(from: &mut impl Read) -> Result<Option<Date>> {
    let is_there = bool::deserialize_reader(from)?;
    is_there.then(|| read_day(from)).transpose()
}

/// Writes a value or that there is none.
pub(crate) fn write_optional_value(value: &Option<Value>, out: &mut impl Write) -> Result<()> {
    value.is_some().serialize(out)?;
    value.iter().try_for_each(|value| write_value(value, out))
}

/// Reads a value or that there is none.
pub(crate) fn read_optional_value(from: &mut impl Read) -> Result<Option<Value>> {
    let is_there = bool::deserialize_reader(from)?;
    is_there.then(|| read_value(from, 0)).transpose()
}

/// What kind of value follows.
#[derive(BorshSerialize, BorshDeserialize)]
enum Kind {
    Null,
    Bool,
    Natural,
    Integer,
    Float,
    Text,
    List,
    Mapping,
}

fn write_value(value: &Value, out: &mut impl Write) -> Result<()> {
    match value {
        Value::Null => Kind::Null.serialize(out),
        Value::Bool(is) => (Kind::Bool, is).serialize(out),
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), ..) => (Kind::Natural, number).serialize(out),
            (_, Some(number), _) => (Kind::Integer, number).serialize(out),
            (.., number) => (Kind::Float, number.unwrap_or_default().to_bits()).serialize(out),
        },
        Value::String(text) => (Kind::Text, text).serialize(out),
        Value::Array(items) => {
            (Kind::List, items.len()).serialize(out)?;
            items.iter().try_for_each(|item| write_value(item, out))
        }
        Value::Object(members) => {
            (Kind::Mapping, members.len()).serialize(out)?;
            members.iter().try_for_each(|(key, member)| {
                key.serialize(out)?;
                write_value(member, out)
            })
        }
    }
}

fn read_value(from: &mut impl Read, depth: usize) -> Result<Value> {
    if depth > DEEPEST {
        return Err(wrong("a value"));
    }
    Ok(match Kind::deserialize_reader(from)? {
        Kind::Null => Value::Null,
        Kind::Bool => Value::Bool(bool::deserialize_reader(from)?),
        Kind::Natural => u64::deserialize_reader(from)?.into(),
        Kind::Integer => i64::deserialize_reader(from)?.into(),
        Kind::Float => {
            let number = f64::from_bits(u64::deserialize_reader(from)?);
            Number::from_f64(number)
                .ok_or_else(|| wrong("a number"))?
                .into()
        }
        Kind::Text => Value::String(String::deserialize_reader(from)?),
        Kind::List => {
            let items = 0..usize::deserialize_reader(from)?;
            let items = items.map(|_| read_value(from, depth + 1));
            Value::Array(items.collect::<Result<_>>()?)
        }
        Kind::Mapping => {
            let mut members = Map::new();
            for _ in 0..usize::deserialize_reader(from)? {
                let key = String::deserialize_reader(from)?;
                members.insert(key, read_value(from, depth + 1)?);
            }
            Value::Object(members)
        }
    })
}

fn wrong(what: &str) -> Error {
    Error::new(ErrorKind::InvalidData, format!("not {what}"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::{read_optional_day, read_optional_value, write_optional_day, write_optional_value};

    #[test]
    fn what_is_written_is_read_back() {
        let values = [
            None,
            Some(json!(null)),
            Some(json!({"b": [1, -2, 0.1, 1e300, true, "é\u{0}"], "a": {"x": {}}, "n": u64::MAX})),
        ];
        for value in values {
            let mut bytes = Vec::new();
            write_optional_value(&value, &mut bytes).unwrap();
            let read = read_optional_value(&mut bytes.as_slice()).unwrap();
            assert_eq!(read, value);
            assert_eq!(
                format!("{read:?}"),
                format!("{value:?}"),
                "the order of keys too"
            );
        }
        for day in [None, Some(date(2026, 2, 28)), Some(date(-1, 12, 31))] {
            let mut bytes = Vec::new();
            write_optional_day(&day, &mut bytes).unwrap();
            assert_eq!(read_optional_day(&mut bytes.as_slice()).unwrap(), day);
        }
    }

    #[test]
    fn bytes_that_are_cut_off_or_nested_too_deeply_are_an_error() {
        let mut bytes = Vec::new();
        write_optional_value(&Some(json!(["a", "b"])), &mut bytes).unwrap();
        for end in 0..bytes.len() {
            assert!(read_optional_value(&mut &bytes[..end]).is_err(), "{end}");
        }
        let list = [
            vec![1],
            [vec![6], 1_u64.to_le_bytes().to_vec()].concat().repeat(300),
        ]
        .concat();
        assert!(read_optional_value(&mut list.as_slice()).is_err());
        assert!(read_optional_day(&mut [1_u8, 0, 0, 13, 1].as_slice()).is_err());
    }
}
