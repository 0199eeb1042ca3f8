//! The keywords that rules may use besides those of JSON Schema.
//!
//! Each accepts a text, an object of the view (then its `_text` and `_links` count) or a list (then all
//! items together); a missing value has no text.

use jsonschema::{Keyword, ValidationError, Validator};
use regex::Regex;
use serde_json::Value;

use super::pointer::Pointer;
use super::prose;

/// The keywords, each with its requirement.
pub const KEYWORDS: [(&str, &str); 4] = [
    (
        "fields",
        "JSON Pointers, each with a schema for the value there; what is missing is null",
    ),
    (
        "minWords",
        "at least this many words; addresses do not count",
    ),
    ("hasLink", "contains a web address"),
    (
        "mentions",
        "contains one of these words or phrases, in upper or lower case",
    ),
];

/// A keyword as the validator needs it.
type Boxed = Box<dyn for<'i> Keyword<'i>>;

/// A keyword, or why its value is not valid.
pub(super) type Made = Result<Boxed, ValidationError<'static>>;

/// A keyword that is a test of a value.
struct Test<T> {
    holds: T,
    fault: &'static str,
}

impl<'i, T> Keyword<'i> for Test<T>
where
    T: Fn(&Value) -> bool + Send + Sync,
{
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) {
            Ok(())
        } else {
            Err(ValidationError::custom(self.fault))
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        (self.holds)(instance)
    }
}

fn test(fault: &'static str, holds: impl Fn(&Value) -> bool + Send + Sync + 'static) -> Boxed {
    Box::new(Test { holds, fault })
}

fn wrong<T>(message: impl Into<String>) -> Result<T, ValidationError<'static>> {
    Err(ValidationError::custom(message))
}

/// `minWords`: at least this many words.
pub(super) fn min_words(value: &Value) -> Made {
    let Some(wanted) = value.as_u64().and_then(|n| usize::try_from(n).ok()) else {
        return wrong("`minWords` must be a number");
    };
    Ok(test("too few words", move |value| {
        match said(value).as_slice() {
            [text] => prose::has_words(text, wanted),
            texts => prose::has_words(&texts.join("\n"), wanted),
        }
    }))
}

/// `hasLink`: whether it contains a web address.
pub(super) fn has_link(value: &Value) -> Made {
    let Some(wanted) = value.as_bool() else {
        return wrong("`hasLink` must be true or false");
    };
    Ok(test("does not match `hasLink`", move |value| {
        is_linked(value) == wanted
    }))
}

fn is_linked(value: &Value) -> bool {
    match value {
        Value::String(text) => !prose::links(text).is_empty(),
        Value::Object(members) => match members.get("_links") {
            Some(Value::Array(links)) => !links.is_empty(),
            _ => false,
        },
        Value::Array(items) => items.iter().any(is_linked),
        _ => false,
    }
}

/// `mentions`: one of some words or phrases, whole, in any case; a space matches any white space.
pub(super) fn mentions(value: &Value) -> Made {
    let phrases = value.as_array().map_or(&[][..], Vec::as_slice);
    let patterns: Vec<String> = phrases
        .iter()
        .filter_map(|phrase| Some(pattern(phrase.as_str()?)))
        .collect();
    if patterns.is_empty() || patterns.len() < phrases.len() {
        return wrong("`mentions` must be a list of words or phrases");
    }
    let Ok(regex) = Regex::new(&format!("(?i){}", patterns.join("|"))) else {
        return wrong("`mentions` is too long");
    };
    Ok(test(
        "contains none of the words in `mentions`",
        move |value| said(value).into_iter().any(|text| regex.is_match(text)),
    ))
}

/// A phrase as a pattern. Word borders are those of ASCII, which keep the search fast; a phrase that
/// begins or ends with another letter has no border there.
fn pattern(phrase: &str) -> String {
    let words: Vec<String> = phrase.split_whitespace().map(regex::escape).collect();
    let border = |c: Option<char>| match c {
        Some(c) if c.is_ascii_alphanumeric() => r"(?-u:\b)",
        _ => "",
    };
    let before = border(phrase.trim().chars().next());
    let after = border(phrase.trim().chars().next_back());
    format!("{before}{}{after}", words.join(r"\s+"))
}

/// `fields`: a schema for the value at each of some JSON Pointers; `compile` makes a validator from
/// one.
pub(super) fn fields(value: &Value, compile: impl Fn(&Value) -> Result<Validator, String>) -> Made {
    let Some(members) = value.as_object() else {
        return wrong("`fields` must map JSON Pointers to schemas");
    };
    let mut fields: Vec<(Pointer, Validator)> = Vec::new();
    for (pointer, schema) in members {
        match compile(schema) {
            Ok(validator) => fields.push((Pointer::parse(pointer), validator)),
            Err(error) => return wrong(format!("`fields`: `{pointer}`: {error}")),
        }
    }
    Ok(test("a value does not match `fields`", move |value| {
        fields.iter().all(|(pointer, validator)| {
            let passes = |found: &Value| validator.is_valid(found);
            pointer.first_failing(value, &passes).is_none()
        })
    }))
}

/// The text of a value of the view.
fn said(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Object(members) => members.get("_text").map(said).unwrap_or_default(),
        Value::Array(items) => items.iter().flat_map(said).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{has_link, mentions, min_words};

    fn mentioned(text: &str) -> bool {
        let keyword = mentions(&json!(["api", "apis", "open format", "c++", "données"])).unwrap();
        keyword.is_valid(&json!(text))
    }

    #[test]
    fn phrases_are_found_whole_in_any_case_and_over_line_ends() {
        for text in [
            "An API.",
            "APIs",
            "(Open\n format)",
            "in C++",
            "les Données",
        ] {
            assert!(mentioned(text), "{text}");
        }
        for text in ["rapid", "apiary", "openformat", "C"] {
            assert!(!mentioned(text), "{text}");
        }
    }

    #[test]
    fn objects_speak_by_their_evidence_and_lists_together() {
        let words = min_words(&json!(3)).unwrap();
        assert!(words.is_valid(&json!(["one two", "three"])));
        assert!(words.is_valid(&json!({"_text": "one two three", "_links": []})));
        assert!(!words.is_valid(&Value::Null));
        let link = has_link(&json!(true)).unwrap();
        assert!(link.is_valid(&json!([{"_links": []}, {"_links": ["https://a.org"]}])));
        assert!(!link.is_valid(&json!({"_text": "https://a.org", "_links": []})));
    }
}
