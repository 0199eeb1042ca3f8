//! Keys that should not be there, and keys that should.

use std::collections::BTreeMap;

use serde_json::Value;

use super::location::{Location, properties};
use crate::address::is_address;
use crate::diagnostic::Code;
use crate::id::is_id;
use crate::load::positions::escape;
use crate::suggest::closest;
use crate::validate::display::{cut, either};
use crate::validate::finding::{Finding, On, Safe};
use crate::validate::formats;

/// How a text that stands where a mapping is asked for is most likely written: under the one key that must be
/// there, or of several ways under the one that it fits.
pub(super) fn item(place: &Location<'_>, text: &str) -> Option<String> {
    let required = |schema: &'_ Value| match schema.get("required")?.as_array()?.as_slice() {
        [Value::String(one)] => Some(one.clone()),
        _ => None,
    };
    let ways = place.schema.get("anyOf").and_then(Value::as_array);
    let key = match ways.map(Vec::as_slice) {
        Some([first, .., last]) => required(if is_id(text) { first } else { last })?,
        _ => required(place.schema)?,
    };
    let mut known = place.properties();
    let is_url = is_address(text) && known.any(|(name, _)| name == "url");
    let key = if is_url { "url" } else { &key };
    let last = place.pointer.rsplit('/').next().unwrap_or_default();
    let is_item = !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit());
    let dash = if is_item { "- " } else { "" };
    Some(format!("{dash}{key}: {}", cut(text, 60)))
}

/// What is known of the keys of one mapping.
pub(super) struct Keys<'a> {
    place: &'a Location<'a>,
    known: Vec<&'a str>,
    /// Those of the known ones that are not there.
    absent: Vec<&'a str>,
    /// By key, the members at the top of the document that know it.
    homes: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Keys<'a> {
    /// Looks the mapping up in the schema.
    pub(super) fn new(place: &'a Location<'a>) -> Self {
        let members = place.instance.as_object();
        let known: Vec<&str> = place.properties().map(|(name, _)| name).collect();
        let mut homes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (home, schema) in properties(place.root) {
            for (key, _) in properties(schema) {
                homes.entry(key).or_default().push(home);
            }
        }
        Self {
            place,
            absent: known
                .iter()
                .copied()
                .filter(|name| !members.is_some_and(|members| members.contains_key(*name)))
                .collect(),
            known,
            homes,
        }
    }

    /// The fault of a key that the schema does not know, and the absent required key that it was
    /// to be, if any.
    pub(super) fn unknown(&self, key: &str) -> (Finding, Option<String>) {
        let place = self.place;
        let shown = cut(key, 60);
        // A key that is right in another place is no slip.
        let is_elsewhere = place.pointer.is_empty() && self.homes.contains_key(key);
        let meant = closest(key, self.absent.iter().copied()).filter(|_| !is_elsewhere);
        let required = meant.filter(|meant| is_required(place.schema, meant));
        let what = format!("unknown key `{shown}` in {}", place.name);
        let message = match required {
            Some(required) => format!("{what}, where `{required}` is missing"),
            None => what,
        };
        let pointer = format!("{}/{}", place.pointer, escape(key));
        let finding = Finding::new(Code::UnknownKey, pointer, message).on(On::Key);
        let finding = match meant {
            Some(meant) => finding
                .help(format!("did you mean `{meant}`?"))
                .replace(meant, Safe::No),
            None => finding.help(self.advice(key)),
        };
        (finding, required.map(str::to_owned))
    }

    /// What to do with a key that is no slip of an absent one.
    fn advice(&self, key: &str) -> String {
        let Self { place, known, .. } = self;
        if key == "<<" {
            return "write out the keys: merge keys (`<<`) are not supported".to_owned();
        }
        if place.pointer.is_empty()
            && let Some(homes) = self.homes.get(key)
        {
            return format!("move it under {}", either(homes.iter().copied()));
        }
        if let Some(there) = closest(key, known.iter().copied()) {
            return format!("remove it: `{there}` is already there");
        }
        if !place.pointer.is_empty() {
            let noun = place.noun;
            let is_above = properties(place.root).any(|(name, _)| name == key);
            let above = if is_above {
                format!(", or move it to the top level of the {noun}, where `{key}` is a valid key")
            } else {
                String::new()
            };
            return format!("remove it (valid keys here: {}){above}", known.join(", "));
        }
        if known.contains(&"extra") {
            return "remove it, or move it under `extra`, which accepts any key".to_owned();
        }
        format!("remove it (valid keys here: {})", known.join(", "))
    }
}

fn is_required(schema: &Value, key: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|keys| keys.iter().any(|name| name == key))
}

/// A key that must be there; of several keys one must.
pub(super) fn missing(place: &Location<'_>, keys: &[&str]) -> Finding {
    let advice: Vec<String> = keys
        .iter()
        .map(|key| {
            let schema = place.properties().find(|(name, _)| name == key);
            let description = schema.and_then(|(_, schema)| schema.get("description"));
            match description.and_then(Value::as_str) {
                Some(description) => {
                    format!("`{key}:` ({})", description.trim_end_matches('.'))
                }
                None => format!("`{key}:`"),
            }
        })
        .collect();
    Finding::new(
        Code::MissingKey,
        &place.pointer,
        format!(
            "{} is missing in {}",
            either(keys.iter().copied()),
            place.name
        ),
    )
    .on(On::Key)
    .help(format!("add {}", advice.join(" or ")))
}

/// A key that must be a language tag and is none.
pub(super) fn wrong_name(place: &Location<'_>, key: &str) -> Finding {
    let finding = Finding::new(
        Code::InvalidLanguage,
        format!("{}/{}", place.pointer, escape(key)),
        format!(
            "the key `{}` in {} is not a BCP 47 language tag",
            cut(key, 60),
            place.name
        ),
    )
    .on(On::Key);
    match formats::meant_tag(key) {
        Some(tag) => finding
            .help(format!("did you mean `{tag}`?"))
            .replace(tag, Safe::No),
        None => finding.help("write a tag such as `fr`, `pt-BR` or `zh-Hant`"),
    }
}
