//! What an import did to its source, one note for each place.

use std::collections::BTreeMap;

/// One thing that was put right, kept in spite of doubt, or left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The source file.
    pub file: String,
    /// JSON pointer into it; empty for the file as a whole.
    pub pointer: String,
    /// Id of the entry that it went into; empty when there is none.
    pub entry: String,
    /// What kind of thing it is.
    pub kind: NoteKind,
    /// What was found and what was done, lower case, without a full stop.
    pub message: String,
}

/// Kinds of notes, in the order in which a summary counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// Something has no place in an entry and was left out.
    Unplaced,
    /// A file is not JSON, not UTF-8 or not an object.
    Unreadable,
    /// Two files hold the same entry.
    Twin,
    /// Answers whose nominee is missing.
    Orphan,
    /// Two entries are probably the same project.
    Alike,
    /// A file name is no id, or the id map names what is not there.
    Id,
    /// The nominee and its answers have different names.
    Name,
    /// An answer stood at another level.
    Level,
    /// A text where a list is meant, a label where a number is meant and the like.
    Shape,
    /// An answer, a role or a stage in other letters.
    Spelling,
    /// A country by another name.
    Country,
    /// A licence in another spelling than SPDX's, or one SPDX does not know.
    License,
    /// A category or sector in another spelling, or an unknown one.
    Label,
    /// The same value twice in a list.
    Repeated,
    /// Prose that was cut into list items at its commas.
    Cut,
    /// An address was put right.
    Address,
    /// Several addresses in a field for one.
    Addresses,
    /// Prose in a field for an address.
    Prose,
    /// Entities, line ends and invisible characters in a text.
    Text,
    /// An empty value that is written with characters.
    Blank,
    /// An e-mail address inside a text, which was left there.
    Email,
    /// How something of a table was read that can be meant otherwise.
    Reading,
}

impl NoteKind {
    /// What a summary calls notes of this kind.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Unplaced => "not imported",
            Self::Unreadable => "unreadable files",
            Self::Twin => "entries in two folders",
            Self::Orphan => "answers without a nominee",
            Self::Alike => "probably the same project",
            Self::Id => "ids",
            Self::Name => "different names in nominee and answers",
            Self::Level => "answers moved to the right level",
            Self::Shape => "values of another type",
            Self::Spelling => "answers, roles and stages spelled differently",
            Self::Country => "countries spelled differently",
            Self::License => "licences spelled differently",
            Self::Label => "categories and sectors spelled differently",
            Self::Repeated => "values listed twice",
            Self::Cut => "texts cut into list items at commas, not changed",
            Self::Address => "corrected addresses",
            Self::Addresses => "several addresses in one field",
            Self::Prose => "text in a field for an address",
            Self::Text => "corrected texts",
            Self::Blank => "empty values left out",
            Self::Email => "texts with an e-mail address, not changed",
            Self::Reading => "how the table was read",
        }
    }
}

/// Sorts notes by kind, file and place, list items by their numbers, cells by row and column.
pub fn sort(notes: &mut [Note]) {
    notes.sort_by_cached_key(|note| {
        let cell = cell(&note.pointer);
        let place: Vec<(u64, String)> = note
            .pointer
            .split('/')
            .map(|step| match step.parse() {
                Ok(number) => (number, String::new()),
                Err(_) => (0, step.to_owned()),
            })
            .collect();
        let message = note.message.clone();
        (note.kind, note.file.clone(), cell, place, message)
    });
}

/// The sheet, row and column of a place such as `Inventory!AB12` or `C2:C40`; nothing for a JSON pointer. Letters of
/// columns are compared by their number first.
fn cell(place: &str) -> Option<(String, u64, usize, String)> {
    let (sheet, range) = place.rsplit_once('!').unwrap_or(("", place));
    let first = range.split(':').next().unwrap_or(range);
    let letters = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let row = first[letters.len()..].parse().ok()?;
    let is_cell = !letters.is_empty() && letters.chars().all(|c| c.is_ascii_uppercase());
    is_cell.then(|| (sheet.to_owned(), row, letters.len(), letters.to_owned()))
}

/// How many notes there are of each kind.
#[must_use]
pub fn counts(notes: &[Note]) -> BTreeMap<NoteKind, usize> {
    let mut counts = BTreeMap::new();
    for note in notes {
        *counts.entry(note.kind).or_insert(0) += 1;
    }
    counts
}
