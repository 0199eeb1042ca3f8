//! Changes a few values of a file and writes it in canonical form; comments elsewhere stay.

#[cfg(test)]
mod tests;

use saphyr_parser::ScalarStyle;
use serde_json::{Map, Value as Json};

use super::form::Shape;
use super::newlines::with_unix_lines;
use super::tokens::Collection;
use super::transplant::transplant;
use super::tree::{Key, Part, Scalar, Tree, Value};
use super::unformatted::Unformatted;
use super::{order, read, write};
use crate::load::{MAX_BYTES, Source, yaml};

/// A change of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Gives a key at the top this text.
    Set(&'static str, String),
    /// Adds an item to the list at these two keys.
    Append([&'static str; 2], Map<String, Json>),
    /// Removes the second key from the mapping at the first, and the mapping if it becomes empty.
    Remove(&'static str, String),
    /// Gives a key at the top this value, or removes it. What is the same before and after keeps its place and its
    /// comments, at any depth.
    Put(String, Option<Json>),
    /// Gives the value at these keys, one inside of the other, another value, with a comment above the last key.
    Propose(Vec<String>, Json, String),
}

/// A file after some changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// Its text.
    pub text: String,
    /// Whether the rest of the file had to be brought into canonical form too.
    pub is_formatted: bool,
}

/// The text of a file after some changes: with all other lines as they are if possible, else in canonical
/// form.
///
/// # Errors
/// If that is not possible: the file then has to be changed by hand.
pub fn edit(source: &Source, shape: Shape<'_>, edits: &[Edit]) -> Result<Edited, Unformatted> {
    let before = with_unix_lines(source.text.trim_start_matches('\u{feff}'));
    let mut tree = read::read(&before)?;
    order::sort(&mut tree, shape);
    let canonical = write::write(&tree, shape);
    let mut expected = source.value.clone();
    for edit in edits {
        change(&mut tree, &expected, edit)?;
        apply(&mut expected, edit);
    }
    order::sort(&mut tree, shape);
    let text = write::write(&tree, shape);
    if text.len() as u64 > MAX_BYTES {
        return Err(Unformatted::TooLarge);
    }
    let back = yaml::parse(&text).map_err(|_| Unformatted::Value)?;
    // The order of members does not count.
    if back.value != expected || source.repeats_keys {
        return Err(Unformatted::Value);
    }
    if canonical == source.text {
        return Ok(Edited {
            text,
            is_formatted: false,
        });
    }
    let kept = transplant(&source.text, &canonical, &text)
        .filter(|_| !source.has_bom && !source.text.contains('\r'))
        .filter(|kept| yaml::parse(kept).is_ok_and(|back| back.value == expected));
    let is_formatted = kept.is_none();
    Ok(Edited {
        text: kept.unwrap_or(text),
        is_formatted,
    })
}

/// Changes the tree of a value.
fn change<'a>(tree: &mut Tree<'a>, before: &Json, edit: &'a Edit) -> Result<(), Unformatted> {
    let root = &mut tree.root;
    match edit {
        Edit::Set(key, text) => member(root, key)?.value = scalar(text),
        Edit::Append([outer, inner], item) => {
            let list = member(member(root, outer)?, inner)?;
            parts(list, Collection::List)?.push(Part {
                value: value(&Json::Object(item.clone())),
                ..Part::default()
            });
        }
        Edit::Remove(outer, inner) => {
            let outer_part = member(root, outer)?;
            let members = parts(outer_part, Collection::Mapping)?;
            members.retain(|part| !is_named(part, inner));
            if members.is_empty() {
                let all = parts(root, Collection::Mapping)?;
                all.retain(|part| !is_named(part, outer));
            }
        }
        Edit::Put(key, Some(after)) => {
            let part = member(root, key)?;
            replace(part, before.get(key).unwrap_or(&Json::Null), after)?;
        }
        Edit::Put(key, None) => {
            parts(root, Collection::Mapping)?.retain(|part| !is_named(part, key));
        }
        Edit::Propose(keys, after, comment) => {
            let mut part = root;
            for key in keys {
                part = member(part, key)?;
            }
            part.above.push(Some(comment));
            part.value = value(after);
        }
    }
    Ok(())
}

/// Gives a part another value; what is in both stays as it is written.
fn replace(part: &mut Part<'_>, before: &Json, after: &Json) -> Result<(), Unformatted> {
    match (before, after) {
        (before, after) if before == after => Ok(()),
        (Json::Object(old), Json::Object(new)) => {
            parts(part, Collection::Mapping)?.retain(|one| {
                let name = one.key.as_ref().and_then(Key::name);
                name.is_none_or(|name| new.contains_key(name))
            });
            for (key, value) in new {
                replace(
                    member(part, key)?,
                    old.get(key).unwrap_or(&Json::Null),
                    value,
                )?;
            }
            Ok(())
        }
        (Json::Array(old), Json::Array(new)) => replace_items(part, old, new),
        _ => {
            part.value = value(after);
            Ok(())
        }
    }
}

/// Gives a list other items: equal ones are the same items, and of the others those in the same order.
fn replace_items(part: &mut Part<'_>, old: &[Json], new: &[Json]) -> Result<(), Unformatted> {
    let items = parts(part, Collection::List)?;
    if items.len() != old.len() {
        return Err(Unformatted::Unread);
    }
    let mut left: Vec<Option<(Part<'_>, &Json)>> = std::mem::take(items)
        .into_iter()
        .zip(old)
        .map(Some)
        .collect();
    let mut made: Vec<Option<Part<'_>>> = new.iter().map(|_| None).collect();
    for (place, after) in made.iter_mut().zip(new) {
        let same = |one: &&mut Option<(Part<'_>, &Json)>| {
            one.as_ref().is_some_and(|(_, before)| *before == after)
        };
        *place = left
            .iter_mut()
            .find(same)
            .and_then(Option::take)
            .map(|(part, _)| part);
    }
    let mut rest = left.into_iter().flatten();
    for (place, after) in made
        .iter_mut()
        .zip(new)
        .filter(|(place, _)| place.is_none())
    {
        let changed = match rest.next() {
            Some((mut part, before)) => {
                replace(&mut part, before, after)?;
                part
            }
            None => Part {
                value: value(after),
                ..Part::default()
            },
        };
        *place = Some(changed);
    }
    items.extend(made.into_iter().flatten());
    Ok(())
}

/// The same change of the value.
fn apply(value: &mut Json, edit: &Edit) {
    let Json::Object(root) = value else { return };
    match edit {
        Edit::Set(key, text) => {
            root.insert((*key).to_owned(), Json::String(text.clone()));
        }
        Edit::Append([outer, inner], item) => {
            let outer = root.entry(*outer).or_insert_with(|| Map::new().into());
            let Json::Object(outer) = outer else { return };
            let list = outer
                .entry(*inner)
                .or_insert_with(|| Json::Array(Vec::new()));
            if let Json::Array(list) = list {
                list.push(Json::Object(item.clone()));
            }
        }
        Edit::Remove(outer, inner) => {
            let Some(Json::Object(members)) = root.get_mut(*outer) else {
                return;
            };
            members.remove(inner);
            if members.is_empty() {
                root.remove(*outer);
            }
        }
        Edit::Put(key, Some(after)) => {
            root.insert(key.clone(), after.clone());
        }
        Edit::Put(key, None) => {
            root.remove(key);
        }
        Edit::Propose(keys, after, _) => {
            let mut here = value;
            for key in keys {
                if !here.is_object() {
                    *here = Json::Object(Map::new());
                }
                let Json::Object(members) = here else { return };
                here = members.entry(key).or_insert(Json::Null);
            }
            *here = after.clone();
        }
    }
}

fn is_named(part: &Part<'_>, name: &str) -> bool {
    part.key.as_ref().and_then(Key::name) == Some(name)
}

/// The member with a key, which is added if it is missing.
fn member<'p, 'a>(part: &'p mut Part<'a>, name: &str) -> Result<&'p mut Part<'a>, Unformatted> {
    let members = parts(part, Collection::Mapping)?;
    let found = members.iter().position(|part| is_named(part, name));
    let at = found.unwrap_or_else(|| {
        members.push(Part {
            key: Some(Key {
                anchor: None,
                value: scalar(name),
            }),
            ..Part::default()
        });
        members.len() - 1
    });
    Ok(&mut members[at])
}

/// The parts of a list or mapping; what is missing becomes an empty one.
fn parts<'p, 'a>(
    part: &'p mut Part<'a>,
    kind: Collection,
) -> Result<&'p mut Vec<Part<'a>>, Unformatted> {
    if matches!(part.value, Value::Nothing) {
        part.value = Value::Parts(kind, Vec::new());
    }
    match &mut part.value {
        Value::Parts(found, parts) if *found == kind => Ok(parts),
        // An alias stands for values that other places have too.
        Value::Nothing | Value::Alias(_) | Value::Scalar(_) | Value::Parts(..) => {
            Err(Unformatted::Unread)
        }
    }
}

fn scalar<'a>(text: &str) -> Value<'a> {
    Value::Scalar(Scalar {
        text: text.to_owned(),
        style: ScalarStyle::DoubleQuoted,
        source: "",
    })
}

/// A value with the members and items that it has as data.
fn value<'a>(json: &Json) -> Value<'a> {
    match json {
        Json::Object(members) => {
            let parts = members.iter().map(|(name, member)| Part {
                key: Some(Key {
                    anchor: None,
                    value: scalar(name),
                }),
                value: value(member),
                ..Part::default()
            });
            Value::Parts(Collection::Mapping, parts.collect())
        }
        Json::Array(items) => {
            let parts = items.iter().map(|item| Part {
                value: value(item),
                ..Part::default()
            });
            Value::Parts(Collection::List, parts.collect())
        }
        Json::String(text) => scalar(text),
        Json::Null => Value::Nothing,
        // Numbers and `true` are no texts.
        Json::Number(_) | Json::Bool(_) => Value::Scalar(Scalar {
            text: json.to_string(),
            style: ScalarStyle::Plain,
            source: "",
        }),
    }
}
