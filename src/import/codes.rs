//! Fields that hold codes here: licences, categories, sectors, the stage, countries.

use super::note::NoteKind;
use super::outward;
use super::reader::{Meant, Object, Reader, Text};
use super::repairs::{Meaning, Terms};
use super::text::one_line;
use crate::entry::{Deployment, License, Stage};

/// One licence from its two fields.
pub(super) fn license(
    reader: &mut Reader<'_>,
    mut object: Object<'_>,
    (id, link): (&str, &str),
) -> Option<License> {
    let pointer = object.at(id);
    let written = reader.line(&mut object, id);
    let evidence = reader.evidence(&mut object, link, Meant::Address);
    reader.finish(&object);
    let Some(text) = written else {
        if !evidence.is_empty() {
            let evidence = outward::field(&evidence);
            let message = format!("not imported: evidence for a licence without an id: {evidence}");
            reader.note(object.pointer(), NoteKind::Unplaced, message);
        }
        return None;
    };
    Some(License {
        spdx: spdx(reader, &pointer, text),
        covers: Vec::new(),
        evidence,
    })
}

/// An SPDX expression; other texts stay as they are written.
pub(super) fn spdx(reader: &mut Reader<'_>, pointer: &str, text: String) -> String {
    if let Some(meaning) = reader.terms.license(&text) {
        reader.repaired(pointer, NoteKind::License, (&text, &meaning));
        return meaning.code;
    }
    let message = format!("`{text}` is not an SPDX expression, not changed");
    reader.note(pointer, NoteKind::License, message);
    text
}

/// A table of codes: what its entries are called, and how to look one up.
type Table<'t> = (&'static str, fn(&'t Terms, &str) -> Option<&'t Meaning>);

/// Category codes; unknown ones stay as they are written.
pub(super) fn categories(reader: &mut Reader<'_>, root: &mut Object<'_>, key: &str) -> Vec<String> {
    codes(reader, (root, key), ("category", Terms::category))
}

/// The code of one category; an unknown one stays as it is written.
pub(super) fn category(reader: &mut Reader<'_>, pointer: &str, text: String) -> String {
    code(reader, (pointer, text), ("category", Terms::category))
}

/// Sector codes; unknown ones stay as they are written.
pub(super) fn sectors(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<String> {
    codes(reader, (root, "sectors"), ("sector", Terms::sector))
}

fn codes<'t>(
    reader: &mut Reader<'t>,
    (object, key): (&mut Object<'_>, &str),
    table: Table<'t>,
) -> Vec<String> {
    let mut codes = Vec::new();
    for Text { pointer, text } in reader.texts(object, key) {
        codes.push(code(reader, (&pointer, one_line(&text)), table));
    }
    distinct(reader, &object.at(key), codes)
}

fn code<'t>(
    reader: &mut Reader<'t>,
    (pointer, text): (&str, String),
    (what, meaning): Table<'t>,
) -> String {
    if let Some(meaning) = meaning(reader.terms, &text) {
        reader.repaired(pointer, NoteKind::Label, (&text, meaning));
        return meaning.code.clone();
    }
    let message = format!("unknown {what} `{text}`, not changed");
    reader.note(pointer, NoteKind::Label, message);
    text
}

/// The stage from a field, and whether it says that the good was archived.
pub(super) fn stage(
    reader: &mut Reader<'_>,
    root: &mut Object<'_>,
    key: &str,
) -> (Stage, Membership) {
    let pointer = root.at(key);
    let Some(text) = reader.line(root, key) else {
        reader.note(
            &pointer,
            NoteKind::Spelling,
            "no stage, imported as nominee",
        );
        return (Stage::Nominee, Membership::Current);
    };
    let membership = if text.eq_ignore_ascii_case("archive") {
        Membership::Archived
    } else {
        Membership::Current
    };
    let code = reader
        .terms
        .stage(&text)
        .map(|meaning| meaning.code.as_str());
    let code = code.unwrap_or(&text);
    let known = Stage::ALL.into_iter().find(|stage| stage.code() == code);
    let stage = known.unwrap_or_else(|| {
        let message = format!("unknown stage `{code}`, imported as nominee");
        reader.note(&pointer, NoteKind::Spelling, message);
        Stage::Nominee
    });
    (stage, membership)
}

/// Whether a good is in the registry or has left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Membership {
    /// It is in the registry.
    Current,
    /// It has left.
    Archived,
}

/// Countries of development and use.
pub(super) fn locations(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Deployment {
    let mut object = reader.object(root, "locations");
    let deployment = Deployment {
        developed_in: reader.countries(&mut object, "developmentCountries"),
        used_in: reader.countries(&mut object, "deploymentCountries"),
        ..Deployment::default()
    };
    reader.finish(&object);
    deployment
}

/// Each value once; what is left out is noted.
pub(super) fn distinct(reader: &mut Reader<'_>, pointer: &str, values: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for value in values {
        if kept.contains(&value) {
            let message = format!("`{value}` is listed twice, the second one left out");
            reader.note(pointer, NoteKind::Repeated, message);
        } else {
            kept.push(value);
        }
    }
    kept
}
