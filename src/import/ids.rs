//! Ids for entries that come without one, or with one that is none here.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::id::{LONGEST, is_id, is_reserved};
use crate::load::typed;
use crate::slug::slug;

/// Whether an entry can have an id.
#[must_use]
pub fn valid(id: &str) -> bool {
    is_id(id) && !is_reserved(id)
}

/// The id nearest to a name.
#[must_use]
pub fn from_name(name: &str) -> String {
    let ascii: String = slug(name)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let parts: Vec<&str> = ascii.split('-').filter(|part| !part.is_empty()).collect();
    let mut id = parts.join("-");
    if id.len() > LONGEST - 5 {
        id.truncate(LONGEST - 5);
        id.truncate(id.rfind('-').unwrap_or(id.len()));
    }
    match id.as_str() {
        _ if !name.chars().any(char::is_alphanumeric) => "good".to_owned(),
        "" => "good".to_owned(),
        id if is_reserved(id) => format!("{id}-good"),
        id => id.to_owned(),
    }
}

/// Whether a name says something in an id.
#[must_use]
pub fn has_letters(name: &str) -> bool {
    // The slug of no letters at all is a letter.
    name.chars().any(char::is_alphanumeric) && slug(name).chars().any(|c| c.is_ascii_alphanumeric())
}

/// The ids that are taken, each with the number after it that was tried last.
pub type Taken = BTreeMap<String, usize>;

/// The id itself, or the first free one with a number after it; it is taken from then on.
pub fn free(id: &str, taken: &mut Taken) -> String {
    let mut found = id.to_owned();
    let mut number = taken.get(id).copied().unwrap_or(1);
    while taken.contains_key(&found) {
        number += 1;
        found = format!("{id}-{number}");
    }
    taken.insert(id.to_owned(), number);
    taken.insert(found.clone(), 1);
    found
}

/// Reads an id map: a JSON or YAML object from number to id, or lines `number,id`.
///
/// # Errors
/// When it is neither, or an id in it is none or is listed twice.
pub fn map(text: &str) -> Result<BTreeMap<String, String>> {
    let pairs = match typed::read::<Value>(text) {
        Ok(Value::Object(fields)) => fields
            .into_iter()
            .map(|(number, id)| match id {
                Value::String(id) => Ok((number, id)),
                other => anyhow::bail!("the id of `{number}` is {other}: expected text"),
            })
            .collect::<Result<Vec<_>>>()?,
        _ => lines(text)?,
    };
    let mut ids = BTreeSet::new();
    for (number, id) in &pairs {
        ensure!(
            valid(id),
            "the id of `{number}` is `{id}`: expected lower-case letters and digits with single `-` or `.` between them"
        );
        ensure!(ids.insert(id), "the id `{id}` is listed twice");
    }
    Ok(pairs.into_iter().collect())
}

fn lines(text: &str) -> Result<Vec<(String, String)>> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let (number, id) = line
                .split_once([',', ';', '\t'])
                .with_context(|| format!("`{line}`: expected `number,id`"))?;
            let unquoted = |text: &str| text.trim().trim_matches('"').to_owned();
            Ok((unquoted(number), unquoted(id)))
        })
        .filter(|pair| !matches!(pair, Ok((number, id)) if number == "id" || id == "id"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{from_name, valid};

    #[test]
    fn ids_are_lower_case_with_single_signs_inside() {
        for id in ["a", "dhis2", "pol.is", "open-g2p"] {
            assert!(valid(id), "{id}");
        }
        for id in [
            "",
            "A",
            "a--b",
            "-a",
            "a.",
            "a_b",
            "é",
            "index",
            &"a".repeat(101),
        ] {
            assert!(!valid(id), "{id}");
        }
    }

    #[test]
    fn any_name_gives_an_id() {
        let long = "word ".repeat(60);
        for (name, id) in [
            ("Côte d'Azur 2.0", "cote-dazur-2-0"),
            ("Index", "index-good"),
            ("الصحة", "good"),
            ("???", "good"),
            ("X", "x"),
        ] {
            assert_eq!(from_name(name), id);
        }
        assert!(valid(&from_name(&long)));
    }
}
