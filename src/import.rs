//! Turns entries in the shapes of the Digital Public Goods Alliance into entries of this registry,
//! and back into their source objects; and files in the form of [`publiccode`] into nominees.
//!
//! [`v0`] is the first registry (two files per good), [`v2`] the live feed (one array), [`app`] the feed of the
//! present application (one array too; [`feed`] tells them apart). All
//! read every field, correct known mistakes with the table in [`repairs`], and write a [`note::Note`] for
//! each place that they changed, doubted or could not import.

pub mod address;
pub mod app;
mod array;
mod codes;
mod common;
pub mod describe;
pub mod feed;
pub mod ids;
pub mod note;
mod outward;
pub mod project;
pub mod publiccode;
pub mod reader;
pub mod repairs;
pub mod text;
pub mod v0;
pub mod v2;

use note::{Note, NoteKind};
use reader::Reader;
use repairs::Terms;

use crate::entry::Entry;
use crate::validate::twins;

/// What an import gives.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// Entries with their ids, by id.
    pub entries: Vec<(String, Entry)>,
    /// What was put right, doubted or left out, by file.
    pub notes: Vec<Note>,
    /// How many contacts of persons were left out.
    pub contacts: usize,
    /// What people should see even if they read no note.
    pub warnings: Vec<String>,
}

impl Imported {
    /// Notes something about a file as a whole.
    fn note(&mut self, file: String, kind: NoteKind, message: String) {
        self.notes.push(Note {
            file,
            pointer: String::new(),
            entry: String::new(),
            kind,
            message,
        });
    }

    /// Takes over what a reader noted.
    fn absorb(&mut self, reader: Reader<'_>) {
        self.notes.extend(reader.notes);
        self.contacts += reader.contacts;
    }

    /// Sorts the entries, and notes those that are likely the same good.
    pub(crate) fn finish(mut self, terms: &Terms) -> Self {
        self.entries.sort_by(|a, b| a.0.cmp(&b.0));
        for pair in twins(&self.entries, terms.duplicates()) {
            let (first, second) = (&self.entries[pair.one].0, &self.entries[pair.other].0);
            self.notes.push(Note {
                file: format!("{second}.yaml"),
                pointer: String::new(),
                entry: second.clone(),
                kind: NoteKind::Alike,
                message: format!("probably the same project as `{first}`: {}", pair.why),
            });
        }
        note::sort(&mut self.notes);
        self
    }
}
