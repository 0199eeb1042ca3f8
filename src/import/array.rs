//! A file with an array of goods: each object becomes an entry with an id of its own.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::note::NoteKind;
use super::reader::{Object, Reader};
use super::repairs::Terms;
use super::{Imported, ids};
use crate::entry::Entry;

/// The source: a file and the ids that its goods are to get.
#[derive(Debug)]
pub struct Source<'a> {
    /// The name of the file, for notes.
    pub file: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
    /// Ids by the feed's number (`id`) or global id (`dpgid`, `dpgId`); others get one from their name.
    pub ids: &'a BTreeMap<String, String>,
}

/// Fills an entry in from its object; gives the id that the source has for it, if that is valid here.
pub(super) type Read = fn(&mut Reader<'_>, Object<'_>, &mut Entry) -> Option<String>;

/// The objects of a file.
///
/// # Errors
/// When the file is not UTF-8, not JSON or holds no array.
pub(super) fn items(bytes: &[u8]) -> Result<Vec<Value>> {
    let text = std::str::from_utf8(bytes).context("not UTF-8")?;
    let text = text.trim_start_matches('\u{feff}');
    match serde_json::from_str(text).context("not JSON")? {
        Value::Array(items) => Ok(items),
        Value::Object(fields) => bail!(
            "expected an array of goods, found an object with {}",
            keys(&fields)
        ),
        _ => bail!("expected an array of goods"),
    }
}

/// The first keys of an object, for a message.
pub(super) fn keys(fields: &Map<String, Value>) -> String {
    const SHOWN: usize = 5;
    let keys: Vec<String> = fields
        .keys()
        .take(SHOWN)
        .map(|key| format!("`{key}`"))
        .collect();
    match fields.len() {
        0 => "no key".to_owned(),
        count if count > SHOWN => format!("{}, ...", keys.join(", ")),
        _ => keys.join(", "),
    }
}

/// Turns objects into entries.
pub(super) fn import(
    (source, items): (&Source<'_>, &[Value]),
    terms: &Terms,
    read: Read,
) -> Imported {
    let mut imported = Imported::default();
    let mut entries: Vec<(Option<String>, Entry)> = Vec::new();
    let mut spans = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let mut reader = Reader::new(source.file, terms);
        let Value::Object(fields) = item else {
            reader.note(
                &format!("/{i}"),
                NoteKind::Unreadable,
                "left out: not an object",
            );
            imported.absorb(reader);
            continue;
        };
        let mut entry = Entry::default();
        let own = read(
            &mut reader,
            Object::root(fields, format!("/{i}")),
            &mut entry,
        );
        entries.push((mapped(&entry, source.ids).or(own), entry));
        let before = imported.notes.len();
        imported.absorb(reader);
        spans.push(before..imported.notes.len());
    }
    for number in unused(&entries, source.ids) {
        let message = format!("the id map contains `{number}`, which no good in this file has");
        imported.note(source.file.to_owned(), NoteKind::Id, message);
    }
    imported.entries = named(entries);
    for ((id, _), span) in imported.entries.iter().zip(spans) {
        for note in &mut imported.notes[span] {
            note.entry.clone_from(id);
        }
    }
    imported.finish(terms)
}

/// The id that the map gives to an entry.
fn mapped(entry: &Entry, ids: &BTreeMap<String, String>) -> Option<String> {
    let identifiers = &entry.identifiers;
    [&identifiers.dpga_id, &identifiers.dpga_gid]
        .into_iter()
        .flatten()
        .find_map(|number| ids.get(number))
        .cloned()
}

/// Gives every entry an id of its own: the wanted one, else one from its name, numbered in order.
fn named(entries: Vec<(Option<String>, Entry)>) -> Vec<(String, Entry)> {
    let wanted = entries.iter().filter_map(|(id, _)| id.clone());
    let mut taken: ids::Taken = wanted.map(|id| (id, 1)).collect();
    let mut given = BTreeSet::new();
    entries
        .into_iter()
        .map(|(id, entry)| {
            let id = match id {
                Some(id) if given.insert(id.clone()) => id,
                _ => ids::free(&ids::from_name(&entry.name), &mut taken),
            };
            (id, entry)
        })
        .collect()
}

/// The numbers of the id map that no entry has.
fn unused<'a>(
    entries: &'a [(Option<String>, Entry)],
    ids: &'a BTreeMap<String, String>,
) -> impl Iterator<Item = &'a String> {
    ids.keys().filter(move |number| {
        !entries.iter().any(|(_, entry)| {
            let identifiers = &entry.identifiers;
            [&identifiers.dpga_id, &identifiers.dpga_gid]
                .into_iter()
                .flatten()
                .any(|known| known == *number)
        })
    })
}
