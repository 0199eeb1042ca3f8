//! The shape of the Alliance's first registry: a folder with a file per nominee and another for its
//! answers, of `DPGAlliance/publicgoods-candidates`.

mod answers;
mod early;
pub mod export;
mod nominee;
pub mod relocate;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::codes::Membership;
use super::note::{Note, NoteKind};
use super::reader::{Object, Reader};
use super::repairs::Terms;
use super::{Imported, ids};
use crate::entry::{Archived, Entry};

/// A folder of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// `nominees/`.
    Nominees,
    /// `digitalpublicgoods/`: the answers.
    Answers,
    /// `archive/`: nominees that left the registry.
    Archive,
}

impl Folder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Nominees, Self::Answers, Self::Archive];

    /// Its name on disk.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nominees => "nominees",
            Self::Answers => "digitalpublicgoods",
            Self::Archive => "archive",
        }
    }
}

/// A source file.
#[derive(Debug, Clone)]
pub struct Document {
    /// The folder it stood in.
    pub folder: Folder,
    /// Its name without `.json`.
    pub stem: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Document {
    /// Its path in the source, with `/`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.json", self.folder.name(), self.stem)
    }
}

/// The files of one entry.
#[derive(Debug, Default)]
struct Files {
    nominee: Option<(String, Map<String, Value>)>,
    archived: Option<(String, Map<String, Value>)>,
    answers: Option<(String, Map<String, Value>)>,
}

/// Turns a source folder into entries.
#[must_use]
pub fn import(documents: Vec<Document>, terms: &Terms) -> Imported {
    let mut imported = Imported::default();
    let mut goods: BTreeMap<String, Files> = BTreeMap::new();
    for document in documents {
        let path = document.path();
        match object(&document.bytes) {
            Ok(fields) => {
                let files = goods.entry(document.stem).or_default();
                let place = match document.folder {
                    Folder::Nominees => &mut files.nominee,
                    Folder::Answers => &mut files.answers,
                    Folder::Archive => &mut files.archived,
                };
                *place = Some((path, fields));
            }
            Err(fault) => imported.note(path, NoteKind::Unreadable, format!("left out: {fault}")),
        }
    }
    let valid = goods.keys().filter(|id| ids::valid(id));
    let mut taken: ids::Taken = valid.map(|id| (id.clone(), 1)).collect();
    for (stem, files) in goods {
        let before = imported.notes.len();
        let Some((entry, path)) = entry(files, &mut imported, terms) else {
            continue;
        };
        let id = id(stem, &mut taken);
        if let Some(message) = id.1 {
            imported.note(path, NoteKind::Id, message);
        }
        for note in &mut imported.notes[before..] {
            note.entry.clone_from(&id.0);
        }
        imported.entries.push((id.0, entry));
    }
    imported.finish(terms)
}

/// The id for a file name, and what to say where it is none itself.
fn id(stem: String, taken: &mut ids::Taken) -> (String, Option<String>) {
    if ids::valid(&stem) {
        return (stem, None);
    }
    let id = ids::free(&ids::from_name(&stem), taken);
    let message = format!("`{stem}` is not a valid id, changed to `{id}`");
    (id, Some(message))
}

/// A JSON object from the bytes of a file.
fn object(bytes: &[u8]) -> Result<Map<String, Value>, String> {
    let text = std::str::from_utf8(bytes).map_err(|fault| format!("not UTF-8, {fault}"))?;
    let text = text.trim_start_matches('\u{feff}');
    match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err("expected a JSON object".to_owned()),
        Err(fault) => Err(format!("not JSON, {fault}")),
    }
}

/// One entry from its files, with the path of the main one.
fn entry(files: Files, imported: &mut Imported, terms: &Terms) -> Option<(Entry, String)> {
    let membership = match files.nominee {
        Some(_) => Membership::Current,
        None => Membership::Archived,
    };
    if let (Some((_, nominee)), Some((path, fields))) = (&files.nominee, &files.archived) {
        imported.note(path.clone(), NoteKind::Twin, twin(nominee, fields));
    }
    let Some((path, mut fields)) = files.nominee.or(files.archived) else {
        if let Some((path, _)) = files.answers {
            let message = "left out: neither `nominees/` nor `archive/` has this id";
            imported.note(path, NoteKind::Orphan, message.to_owned());
        }
        return None;
    };
    let note = |file: &str, kind| {
        let file = file.to_owned();
        move |(pointer, message)| Note {
            file: file.clone(),
            pointer,
            entry: String::new(),
            kind,
            message,
        }
    };
    let renamed = early::renew(&mut fields).into_iter();
    imported
        .notes
        .extend(renamed.map(note(&path, NoteKind::Shape)));
    let mut answers = files.answers;
    if let Some((answers_path, answers)) = &mut answers {
        let moved = relocate::relocate(&mut fields, answers).into_iter();
        imported
            .notes
            .extend(moved.map(note(answers_path, NoteKind::Level)));
    }
    let mut entry = Entry::default();
    let mut reader = Reader::new(path.clone(), terms);
    let stated = nominee::read(&mut reader, Object::root(&fields, ""), &mut entry);
    if membership == Membership::Archived || stated == Membership::Archived {
        entry.archived = Some(Archived::default());
    }
    imported.absorb(reader);
    if let Some((path, fields)) = &answers {
        let mut reader = Reader::new(path.clone(), terms);
        answers::read(&mut reader, Object::root(fields, ""), &mut entry);
        imported.absorb(reader);
    }
    Some((entry, path))
}

/// What is said of an archived file whose entry is still among the nominees.
fn twin(nominee: &Map<String, Value>, archived: &Map<String, Value>) -> String {
    let differing: Vec<String> = archived
        .iter()
        .filter(|(key, value)| nominee.get(*key) != Some(value))
        .map(|(key, _)| format!("`{key}`"))
        .collect();
    let said = "left out: `nominees/` has the same id";
    if differing.is_empty() {
        format!("{said} with the same content")
    } else {
        format!("{said} with other content in {}", differing.join(", "))
    }
}
