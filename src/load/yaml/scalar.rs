//! Decides what a scalar means: null, a truth value, a number or a text.

use saphyr_parser::ScalarStyle;
use serde_json::{Number, Value};

use crate::load::fault::FaultKind;

/// The value of a scalar, by the core schema of YAML 1.2 (chapter 10.3.2); digits after a leading zero
/// are a text, because they are a version or a number in a list and never a quantity.
///
/// # Errors
/// If it is a number that JSON cannot represent.
pub(super) fn value(text: &str, style: ScalarStyle) -> Result<Value, FaultKind> {
    if style != ScalarStyle::Plain {
        return Ok(Value::String(text.to_owned()));
    }
    Ok(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if may_be_number(text) => {
            number(text)?.map_or_else(|| Value::String(text.to_owned()), Value::Number)
        }
        _ => Value::String(text.to_owned()),
    })
}

/// A value as a key of a mapping: `0x10` is `16`.
///
/// # Errors
/// If it is a list or a mapping.
pub(super) fn name(value: Value) -> Result<String, FaultKind> {
    match value {
        Value::String(text) => Ok(text),
        Value::Array(_) | Value::Object(_) => Err(FaultKind::CompositeKey),
        scalar => Ok(scalar.to_string()),
    }
}

fn may_be_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
}

/// The number of a plain scalar; `None` if it is a text.
fn number(text: &str) -> Result<Option<Number>, FaultKind> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err(FaultKind::Number);
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix)
            && !digits.is_empty()
            && digits.chars().all(|c| c.is_digit(radix))
        {
            let number = u64::from_str_radix(digits, radix);
            return number.map_or(Err(FaultKind::Number), |n| Ok(Some(n.into())));
        }
    }
    if unsigned.bytes().all(|b| b.is_ascii_digit()) {
        return integer(text, unsigned);
    }
    let is_decimal = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    match text.parse::<f64>() {
        Ok(number) if is_decimal => Number::from_f64(number).map(Some).ok_or(FaultKind::Number),
        _ => Ok(None),
    }
}

/// An integer in decimal digits with or without a sign.
fn integer(text: &str, digits: &str) -> Result<Option<Number>, FaultKind> {
    if digits.is_empty() || (digits.len() > 1 && digits.starts_with('0')) {
        return Ok(None);
    }
    let positive = text.parse::<u64>().map(Number::from);
    let number = positive.or_else(|_| text.parse::<i64>().map(Number::from));
    number.map_or(Err(FaultKind::Number), |n| Ok(Some(n)))
}

#[cfg(test)]
mod tests {
    use saphyr_parser::ScalarStyle;
    use serde_json::{Value, json};

    use super::{FaultKind, value};

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        for (text, expected) in [
            ("~", Value::Null),
            ("True", json!(true)),
            ("yes", json!("yes")),
            ("-12", json!(-12)),
            ("+5", json!(5)),
            ("0", json!(0)),
            ("0x1F", json!(31)),
            ("0o17", json!(15)),
            ("007", json!("007")),
            ("1.10", json!(1.1)),
            (".5", json!(0.5)),
            ("1e3", json!(1000.0)),
            ("1.1.7", json!("1.1.7")),
            ("2026-01-02", json!("2026-01-02")),
            ("-", json!("-")),
            (".", json!(".")),
            ("+", json!("+")),
            ("0x", json!("0x")),
            ("1_000", json!("1_000")),
            ("infinity", json!("infinity")),
            ("-inf", json!("-inf")),
            (
                "18446744073709551615",
                json!(18_446_744_073_709_551_615_u64),
            ),
        ] {
            assert_eq!(value(text, ScalarStyle::Plain), Ok(expected), "{text}");
        }
        assert_eq!(value("1", ScalarStyle::SingleQuoted), Ok(json!("1")));
    }

    #[test]
    fn a_number_beyond_json_is_refused() {
        for text in [
            ".inf",
            "-.Inf",
            ".nan",
            "1e999",
            "99999999999999999999",
            "0xffffffffffffffffff",
        ] {
            assert_eq!(
                value(text, ScalarStyle::Plain),
                Err(FaultKind::Number),
                "{text}"
            );
        }
    }
}
