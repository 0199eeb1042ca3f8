//! The rows of a file of contacts as they are written.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::spell::spell;
use crate::suggest::closest;

/// The fields of a contact, with the ways to write them.
const FIELDS: [(&str, &[&str]); 3] = [
    ("organization", &["organization", "organisation"]),
    ("name", &["name"]),
    ("email", &["email", "e-mail", "mail"]),
];

/// A problem of a file of contacts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to write.
    pub message: String,
}

/// A contact as it is written, by the names of the fields.
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) fields: BTreeMap<&'static str, String>,
}

/// The rows of a file, the columns or keys that mean nothing, and what is wrong with it.
#[derive(Default)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) unused: BTreeSet<String>,
    pub(super) faults: Vec<Fault>,
}

/// The field that a column or key means.
pub(super) fn field(heading: &str) -> Option<&'static str> {
    let heading = heading.trim().to_lowercase();
    let mut fields = FIELDS.iter();
    let found = fields.find(|(_, names)| names.contains(&heading.as_str()));
    found.map(|(field, _)| *field)
}

/// What to say of required fields that are not among some headings.
pub(super) fn missing(found: &BTreeSet<&'static str>, unused: &BTreeSet<String>) -> Vec<String> {
    let required = ["organization", "email"].into_iter();
    let missing = required.filter(|field| !found.contains(field));
    missing
        .map(|field| {
            let near = closest(field, unused.iter().map(String::as_str));
            let hint = near.map_or_else(String::new, |near| {
                format!(" (`{}` may be meant)", spell(near))
            });
            format!("there is no `{field}`{hint}: expected `organization`, `email` and, if you like, `name`")
        })
        .collect()
}
