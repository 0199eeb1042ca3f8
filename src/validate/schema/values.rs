//! Values that are not what the schema asks for.

use std::collections::BTreeMap;

use jsonschema::error::TypeKind;
use serde_json::Value;

use super::keys;
use super::lists::List;
use super::location::Location;
use crate::diagnostic::Code;
use crate::slug::slug;
use crate::suggest::closest;
use crate::validate::bounds::Lengths;
use crate::validate::display::{cut, kind_of, short};
use crate::validate::finding::{Finding, On, Safe};
use crate::validate::formats::{self, without_credentials};

/// Whether there is no value: nothing after the key, or a text without words.
pub(super) fn is_absent(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// A value of another kind than the schema asks for.
pub(super) fn wrong_type(place: &Location<'_>, kind: &TypeKind) -> Finding {
    let found = place.instance;
    let is_scalar = found.is_number() || found.is_boolean();
    if let Some(format) = place.note("format").filter(|_| is_scalar) {
        return format_fault(place, format);
    }
    if let Some(options) = place.schema.get("enum").filter(|_| is_scalar) {
        return unknown_value(place, options, None);
    }
    let expected = expected(kind);
    let finding = Finding::new(
        Code::WrongType,
        &place.pointer,
        format!("{} is {}, expected {expected}", place.name, kind_of(found)),
    );
    let takes = |word: &str| expected.contains(word);
    let keys: Vec<&str> = place.properties().map(|(name, _)| name).collect();
    match found {
        Value::Number(_) | Value::Bool(_) if takes("text") => finding.quote(),
        Value::String(text) if takes("list") => finding.help(format!(
            "write it as a list item: `- {}` on its own line below the key",
            cut(text, 40)
        )),
        Value::Object(_) if takes("list") => {
            finding.help("put `- ` before the first key of each item")
        }
        Value::String(_) if takes("true") => finding.help("write `true` or `false` without quotes"),
        _ if place.pointer.is_empty() => finding.help(format!(
            "start each line with a key, such as `{}: …`",
            keys.first().copied().unwrap_or("name")
        )),
        _ if takes("mapping") && !keys.is_empty() => {
            let item = found.as_str().and_then(|text| keys::item(place, text));
            let what = match item {
                Some(item) => format!("`{item}`"),
                None => "keys with their values under it".to_owned(),
            };
            finding.help(format!("write {what}; valid keys: {}", keys.join(", ")))
        }
        _ => finding.help(format!("write {expected} here")),
    }
}

/// The kinds that a schema allows, with their articles.
fn expected(kind: &TypeKind) -> String {
    let names: Vec<String> = match kind {
        TypeKind::Single(one) => vec![one.to_string()],
        TypeKind::Multiple(many) => many.iter().map(|one| one.to_string()).collect(),
    };
    let words: Vec<&str> = names
        .iter()
        .map(|name| match name.as_str() {
            "array" => "a list",
            "object" => "a mapping",
            "string" => "text",
            "integer" | "number" => "a number",
            "boolean" => "true or false",
            _ => "nothing",
        })
        .collect();
    words.join(" or ")
}

/// A value that is not among those allowed.
pub(super) fn unknown_value(
    place: &Location<'_>,
    options: &Value,
    listed: Option<&List>,
) -> Finding {
    let words: Vec<String> = options
        .as_array()
        .into_iter()
        .flatten()
        .map(plain)
        .collect();
    let among = match listed {
        Some(listed) => format!("the values in `schema/{}`", listed.path),
        None => "the allowed values".to_owned(),
    };
    let finding = Finding::new(
        Code::UnknownValue,
        &place.pointer,
        format!(
            "{} is {}, which is not one of {among}",
            place.name,
            short(place.instance)
        ),
    );
    let titles = listed.map_or(&[][..], |listed| &listed.titles);
    if let Some(word) = named(place, listed) {
        return finding
            .help(format!("did you mean `{word}`?"))
            .replace(word, Safe::No);
    }
    match meant(&plain(place.instance), &words, titles) {
        Some((word, title, safe)) => {
            let label = title
                .filter(|title| slug(title) != slug(word))
                .map_or_else(String::new, |title| format!(" ({title})"));
            finding
                .help(format!("did you mean `{word}`{label}?"))
                .replace(word, safe)
        }
        None if words.len() <= 20 => finding.help(format!("write one of: {}", words.join(", "))),
        None => finding.help(format!(
            "write one of the {} values, such as `{}`",
            words.len(),
            words[0]
        )),
    }
}

/// A value without quotes.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The value that has a text among its other names, in the vocabulary or beside the values in the schema.
fn named<'a>(place: &'a Location<'_>, listed: Option<&'a List>) -> Option<&'a str> {
    let folded = slug(place.instance.as_str()?);
    let is_meant = |name: &str| slug(name) == folded;
    let mut listed = listed.iter().flat_map(|listed| &listed.names);
    if let Some((word, _)) = listed.find(|(_, name)| is_meant(name)) {
        return Some(word);
    }
    let mut beside = place.schema.get("x-names")?.as_object()?.iter();
    let is_one = |names: &Value| {
        let mut names = names.as_array().into_iter().flatten();
        names.any(|name| name.as_str().is_some_and(is_meant))
    };
    beside
        .find(|(_, names)| is_one(names))
        .map(|(word, _)| word.as_str())
}

/// The word that a text stands for: the same in another spelling, the one of that label, or one
/// that differs by a slip.
fn meant<'a>(
    text: &str,
    words: &'a [String],
    titles: &'a [String],
) -> Option<(&'a str, Option<&'a str>, Safe)> {
    let title = |at: usize| titles.get(at).map(String::as_str);
    let is_word = text.trim().starts_with(char::is_alphabetic);
    let folded = slug(text);
    let same = words
        .iter()
        .position(|word| text.trim() == word || is_word && slug(word) == folded);
    let labelled = || titles.iter().position(|title| slug(title) == folded);
    if let Some(at) = same.or_else(|| labelled().filter(|_| is_word)) {
        return Some((&words[at], title(at), Safe::Yes));
    }
    // Of two letters any one is a slip of any other.
    if text.chars().count() < 3 {
        return None;
    }
    let near = |candidates: &'a [String]| {
        let found = closest(text, candidates.iter().map(String::as_str))?;
        candidates.iter().position(|candidate| candidate == found)
    };
    let at = near(words).or_else(|| near(titles))?;
    Some((&words[at], title(at), Safe::No))
}

/// A text that breaks a pattern, explained by the description and the examples beside it.
pub(super) fn wrong_format(place: &Location<'_>) -> Finding {
    let description = place.note("description").unwrap_or("see the schema");
    let description = description.trim_end_matches('.');
    let examples = place.schema.get("examples").and_then(Value::as_array);
    let help = match examples.and_then(|examples| examples.first()) {
        Some(example) if !description.contains("such as") => {
            format!("write it like {} ({description})", short(example))
        }
        _ => format!("expected: {description}"),
    };
    Finding::new(
        Code::WrongFormat,
        &place.pointer,
        format!(
            "{} is {}, which does not have the expected form",
            place.name,
            short(place.instance)
        ),
    )
    .help(help)
}

/// A text that is not of the format that the schema names.
pub(super) fn format_fault(place: &Location<'_>, format: &str) -> Finding {
    let text = place.instance.as_str().unwrap_or_default();
    let (code, what, help, meant) = match format {
        "date" => (
            Code::InvalidDate,
            "a valid date",
            "write the date as YYYY-MM-DD, such as 2026-07-13",
            formats::meant_day(text),
        ),
        "language-tag" => (
            Code::InvalidLanguage,
            "a BCP 47 language tag",
            "write a tag such as `fr`, `pt-BR` or `zh-Hant`",
            formats::meant_tag(text),
        ),
        "web-address" => (
            Code::InvalidAddress,
            "a public web address",
            formats::address_advice(text),
            formats::meant_address(text),
        ),
        _ => (
            Code::WrongFormat,
            "what the schema asks for",
            "see the schema",
            None,
        ),
    };
    let shown = match without_credentials(text) {
        Some(masked) => short(&Value::String(masked)),
        None => short(place.instance),
    };
    let finding = Finding::new(
        code,
        &place.pointer,
        format!("{} is {shown}, expected {what}", place.name),
    );
    match meant {
        Some(meant) => finding
            .help(format!("did you mean `{meant}`?"))
            .replace(meant, Safe::No),
        None => finding.help(help),
    }
}

/// A text with too many characters.
pub(super) fn too_long(place: &Location<'_>, limit: u64) -> Finding {
    let long = place
        .instance
        .as_str()
        .map_or(0, |text| text.chars().count());
    let help = if place.pointer.ends_with("summary") {
        "shorten it, and move details to `description`"
    } else {
        "shorten it"
    };
    Finding::new(
        Code::TooLong,
        &place.pointer,
        format!(
            "{} has {long} characters, expected at most {limit}",
            place.name
        ),
    )
    .help(help)
}

/// A list with too few items.
pub(super) fn too_few(place: &Location<'_>, limit: u64) -> Finding {
    let items = place.instance.as_array().map_or(0, Vec::len);
    let found = match items {
        0 => "is an empty list".to_owned(),
        1 => "has 1 item".to_owned(),
        n => format!("has {n} items"),
    };
    let noun = if limit == 1 { "item" } else { "items" };
    Finding::new(
        Code::TooFew,
        &place.pointer,
        format!("{} {found}, expected at least {limit} {noun}", place.name),
    )
    .help("write each item as `- …` on its own line below the key")
}

/// A list with too many items, or a mapping with too many keys.
pub(super) fn too_many(place: &Location<'_>, limit: u64, lengths: &Lengths) -> Finding {
    let (length, noun) = match place.instance {
        Value::Object(members) => (members.len(), "keys"),
        other => (other.as_array().map_or(0, Vec::len), "items"),
    };
    let length = lengths.get(&place.pointer).unwrap_or(&length);
    Finding::new(
        Code::TooMany,
        &place.pointer,
        format!(
            "{} has {length} {noun}, expected at most {limit}",
            place.name
        ),
    )
    .on(On::Key)
    .help("keep the most important ones")
}

/// Every item of a list that is already there.
pub(super) fn repeated_items(place: &Location<'_>) -> Vec<Finding> {
    let Location { pointer, name, .. } = place;
    let items = place.instance.as_array().map(Vec::as_slice);
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (i, item) in items.unwrap_or_default().iter().enumerate() {
        let earlier = *first.entry(item.to_string()).or_insert(i);
        if earlier != i {
            found.push(
                Finding::new(
                    Code::RepeatedItem,
                    format!("{pointer}/{i}"),
                    format!("{name} lists {} twice", short(item)),
                )
                .help("remove one of the two")
                .also(format!("{pointer}/{earlier}"), "the first one"),
            );
        }
    }
    if found.is_empty() {
        // Items may be equal in other words, as 2 and 2.0 are.
        found.push(
            Finding::new(
                Code::RepeatedItem,
                pointer,
                format!("{name} lists an item twice"),
            )
            .help("remove one of the two"),
        );
    }
    found
}
