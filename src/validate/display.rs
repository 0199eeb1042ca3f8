//! Values, pointers and names as messages show them: short, on one line, nothing unseen in them.

use serde_json::Value;

use crate::invisible::is_invisible;

/// The longest pointer that a message shows.
const LONGEST_NAME: usize = 120;

/// A pointer as people write it: `/indicators/licenses/0/spdx` is `indicators.licenses[0].spdx`.
pub(super) fn readable(pointer: &str) -> String {
    let mut out = String::new();
    for token in pointer.split('/').skip(1) {
        if !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit()) {
            out.push('[');
            out.push_str(token);
            out.push(']');
        } else {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(&token.replace("~1", "/").replace("~0", "~"));
        }
    }
    cut(&out, LONGEST_NAME)
}

/// A value in a message: quoted, on one line, not long.
pub(super) fn short(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{}`", cut(text, 80)),
        Value::Array(_) | Value::Object(_) => kind_of(value).to_owned(),
        other => format!("`{other}`"),
    }
}

/// A text cut to some characters, unseen ones spelt out.
pub(super) fn cut(text: &str, limit: usize) -> String {
    let mut out = String::new();
    for (n, c) in text.chars().enumerate() {
        if n == limit {
            out.push('…');
            break;
        }
        if is_invisible(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// A kind of value with its article.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a true-or-false value",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

/// Words in backticks with `or` before the last one.
pub(super) fn either<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    list(words, "or")
}

/// Words in backticks with a conjunction before the last one.
pub(super) fn list<'a>(words: impl IntoIterator<Item = &'a str>, conjunction: &str) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    series(&quoted, conjunction)
}

/// Words as they are with a conjunction before the last one.
pub(super) fn series(words: &[String], conjunction: &str) -> String {
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} {conjunction} {last}", before.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, either, readable};

    #[test]
    fn pointers_read_like_paths() {
        assert_eq!(
            readable("/indicators/licenses/0/spdx"),
            "indicators.licenses[0].spdx"
        );
        assert_eq!(readable("/a~1b"), "a/b");
    }

    #[test]
    fn long_and_unseen_text_is_shown_short_and_seen() {
        assert_eq!(cut("a\u{202e}b", 9), "a\\u{202e}b");
        assert_eq!(cut("abcdef", 3), "abc…");
    }

    #[test]
    fn alternatives_end_in_or() {
        assert_eq!(either(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(either(["a"]), "`a`");
    }
}
