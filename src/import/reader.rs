//! A JSON document read field by field; what is odd about a field becomes a note.

mod object;
mod values;

pub use object::{Object, is_blank};

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::note::{Note, NoteKind};
use super::repairs::Terms;
use super::text::{clean, one_line};
use crate::entry::Named;

/// Whether a field is about persons, whom no entry names: `contact_name`, `contactEmail`, `contact`, ...
#[must_use]
pub fn is_contact(key: &str) -> bool {
    key.to_ascii_lowercase().starts_with("contact")
}

/// Whether a text has an e-mail address.
#[must_use]
pub fn has_email(text: &str) -> bool {
    EMAIL.is_match(text)
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\w.+-]+@[\w-]+(\.[\w-]+)+").expect("a constant that the tests compile")
});

/// Reads one source file.
#[derive(Debug)]
pub struct Reader<'t> {
    /// What spellings mean.
    pub terms: &'t Terms,
    file: String,
    /// What was odd so far.
    pub notes: Vec<Note>,
    /// Contacts of persons left out so far.
    pub contacts: usize,
}

/// A text and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// JSON pointer.
    pub pointer: String,
    /// Cleaned, not blank.
    pub text: String,
}

/// What a field is meant to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// Addresses only: prose is worth a note.
    Address,
    /// Anything.
    Words,
}

impl<'t> Reader<'t> {
    /// Starts on a file.
    #[must_use]
    pub fn new(file: impl Into<String>, terms: &'t Terms) -> Self {
        Self {
            terms,
            file: file.into(),
            notes: Vec::new(),
            contacts: 0,
        }
    }

    /// Notes something. E-mail addresses are not repeated.
    pub fn note(&mut self, pointer: &str, kind: NoteKind, message: impl Into<String>) {
        self.notes.push(Note {
            file: self.file.clone(),
            pointer: pointer.to_owned(),
            entry: String::new(),
            kind,
            message: EMAIL
                .replace_all(&message.into(), "[e-mail address]")
                .into_owned(),
        });
    }

    /// Notes each field that was not read and holds anything.
    pub fn finish(&mut self, object: &Object<'_>) {
        for (key, value) in object.unread() {
            if is_contact(key) {
                self.contacts += usize::from(!is_blank(value));
            } else if !is_blank(value) {
                let message = format!("not imported: entries have no such field: {value}");
                self.note(&object.at(key), NoteKind::Unplaced, message);
            }
        }
    }

    /// An object below another; an absent or blank one has no fields.
    pub fn object<'v>(&mut self, parent: &mut Object<'v>, key: &str) -> Object<'v> {
        let pointer = parent.at(key);
        let fields = match parent.take(key) {
            Some(Value::Object(fields)) => Some(fields),
            Some(other) if !is_blank(other) => {
                let message = format!("not imported: expected an object, found {other}");
                self.note(&pointer, NoteKind::Unplaced, message);
                None
            }
            _ => None,
        };
        Object::new(fields, pointer)
    }

    /// The values of a list; a single value counts as a list of one, blanks as none.
    pub fn items<'v>(&mut self, parent: &mut Object<'v>, key: &str) -> Vec<(String, &'v Value)> {
        let pointer = parent.at(key);
        match parent.take(key) {
            None => Vec::new(),
            Some(Value::Array(items)) => items
                .iter()
                .enumerate()
                .map(|(i, item)| (format!("{pointer}/{i}"), item))
                .collect(),
            Some(blank) if is_blank(blank) => {
                self.note(
                    &pointer,
                    NoteKind::Blank,
                    format!("{blank} instead of a list"),
                );
                Vec::new()
            }
            Some(single) => {
                self.note(&pointer, NoteKind::Shape, "one value instead of a list");
                vec![(pointer, single)]
            }
        }
    }

    /// The objects of a list; anything else in it is noted.
    pub fn objects<'v>(&mut self, parent: &mut Object<'v>, key: &str) -> Vec<Object<'v>> {
        let mut objects = Vec::new();
        for (pointer, item) in self.items(parent, key) {
            match item {
                Value::Object(fields) => objects.push(Object::root(fields, pointer)),
                blank if is_blank(blank) => self.note(&pointer, NoteKind::Blank, "empty list item"),
                other => {
                    let message = format!("not imported: expected an object, found {other}");
                    self.note(&pointer, NoteKind::Unplaced, message);
                }
            }
        }
        objects
    }

    /// A text, which may have several lines.
    pub fn text(&mut self, parent: &mut Object<'_>, key: &str) -> Option<String> {
        let pointer = parent.at(key);
        let value = parent.take(key)?;
        self.words(&pointer, value)
    }

    /// A text on one line.
    pub fn line(&mut self, parent: &mut Object<'_>, key: &str) -> Option<String> {
        self.text(parent, key).map(|text| one_line(&text))
    }

    /// The texts of a list, blanks left out.
    pub fn texts(&mut self, parent: &mut Object<'_>, key: &str) -> Vec<Text> {
        let items = self.items(parent, key);
        let mut texts = Vec::new();
        for (pointer, item) in items {
            match self.words(&pointer, item) {
                Some(text) => texts.push(Text { pointer, text }),
                None => self.note(&pointer, NoteKind::Blank, "empty list item"),
            }
        }
        texts
    }

    /// The names of a list, each on one line.
    pub fn lines(&mut self, parent: &mut Object<'_>, key: &str) -> Vec<String> {
        let texts = self.texts(parent, key);
        texts.iter().map(|found| one_line(&found.text)).collect()
    }

    /// A list of names without evidence.
    pub fn named(&mut self, parent: &mut Object<'_>, key: &str) -> Vec<Named> {
        self.texts(parent, key)
            .into_iter()
            .map(|found| Named {
                name: found.text,
                evidence: Vec::new(),
            })
            .collect()
    }

    /// A value as a cleaned text; nothing when it is blank.
    pub fn words(&mut self, pointer: &str, value: &Value) -> Option<String> {
        let raw = match value {
            Value::String(text) => text.clone(),
            Value::Null => return None,
            Value::Array(items) => return self.joined(pointer, items),
            Value::Object(_) if is_blank(value) => return None,
            Value::Object(_) => {
                let message = format!("not imported: expected text, found {value}");
                self.note(pointer, NoteKind::Unplaced, message);
                return None;
            }
            other => {
                self.note(pointer, NoteKind::Shape, format!("{other} instead of text"));
                other.to_string()
            }
        };
        let cleaned = clean(&raw, self.terms);
        if cleaned.text.is_empty() {
            if !raw.trim().is_empty() {
                self.note(
                    pointer,
                    NoteKind::Blank,
                    format!("`{raw}` means an empty value"),
                );
            }
            return None;
        }
        for (reason, count) in cleaned.repairs {
            let times = if count == 1 {
                String::new()
            } else {
                format!(" ({count} times)")
            };
            self.note(pointer, NoteKind::Text, format!("{reason}{times}"));
        }
        let emails = EMAIL.find_iter(&cleaned.text).count();
        if emails > 0 {
            self.note(
                pointer,
                NoteKind::Email,
                format!("e-mail addresses in the text: {emails}"),
            );
        }
        Some(cleaned.text)
    }

    /// A list where one text is meant, as its items on lines of their own.
    fn joined(&mut self, pointer: &str, items: &[Value]) -> Option<String> {
        let texts: Vec<String> = items
            .iter()
            .filter_map(|item| self.words(pointer, item))
            .collect();
        if texts.is_empty() {
            return None;
        }
        self.note(pointer, NoteKind::Shape, "a list instead of one text");
        Some(texts.join("\n"))
    }
}
