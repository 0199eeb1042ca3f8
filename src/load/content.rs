//! The content of a document from the bytes of its file.

use std::path::Path;

use crate::fs::beneath::{Root, TooLarge};
use crate::load::document::{Content, Source, Unusable};
use crate::load::fault::Fault;
use crate::load::head;
use crate::load::positions::Positions;
use crate::load::yaml::{self, Parsed};

/// The largest file that is read: 1 MiB, about fifty times the longest real entry.
pub const MAX_BYTES: u64 = 1 << 20;

pub(super) fn read(root: &Root, file: &Path, parse: impl FnOnce(Vec<u8>) -> Content) -> Content {
    bytes(root, file).map_or_else(Content::Unusable, parse)
}

/// The bytes of a file, or why they cannot be used.
pub(super) fn bytes(root: &Root, file: &Path) -> Result<Vec<u8>, Unusable> {
    let bytes = root.read(file, MAX_BYTES);
    bytes.map_err(|error| match error.downcast_ref::<TooLarge>() {
        Some(large) => Unusable::TooLarge(large.size),
        None => Unusable::Unreadable(cause(&error)),
    })
}

/// The innermost reason, without absolute paths.
pub(super) fn cause(error: &anyhow::Error) -> String {
    error.root_cause().to_string()
}

/// Bytes of a file as a document's content.
#[must_use]
pub fn parse(bytes: Vec<u8>) -> Content {
    content(bytes, yaml::parse)
}

/// The same with the place of everything in it; of what is not YAML, nothing has a place.
#[must_use]
pub fn parse_placed(bytes: Vec<u8>) -> (Content, Positions) {
    let mut positions = Positions::default();
    let content = content(bytes, |text| {
        let (parsed, places) = Positions::with_value(text);
        positions = places;
        parsed
    });
    match content {
        Content::Yaml(_) => (content, positions),
        _ => (content, Positions::default()),
    }
}

/// Bytes of a file as a document's content; `read` reads the text as YAML.
fn content(bytes: Vec<u8>, read: impl FnOnce(&str) -> Result<Parsed, Fault>) -> Content {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
            let place = place_after(error.as_bytes(), valid);
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            return Content::Unusable(Unusable::NotUtf8 { byte, place, text });
        }
    };
    let (has_bom, text) = without_bom(text);
    match read(&text) {
        Ok(parsed) if parsed.value.is_null() => Content::Unusable(Unusable::Empty),
        Ok(parsed) => Content::Yaml(Source {
            text,
            value: parsed.value,
            repeats_keys: parsed.repeats_keys,
            has_bom,
        }),
        Err(fault) => Content::Malformed(text, fault),
    }
}

/// The text of a file as it is shown.
#[must_use]
pub fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => without_bom(text).1,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

/// Whether a text begins with a byte order mark, and the text without it.
fn without_bom(text: String) -> (bool, String) {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    }
}

/// Bytes of a file of which only the head is needed.
pub(super) fn parse_head(bytes: Vec<u8>) -> Content {
    let text = String::from_utf8(bytes).unwrap_or_default();
    Content::Head(head::head(text.trim_start_matches('\u{feff}')))
}

/// The line and column directly after some valid bytes, if lines end in LF.
pub(crate) fn place_after(bytes: &[u8], valid: usize) -> (usize, usize) {
    let before = String::from_utf8_lossy(&bytes[..valid]);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |rest| rest.chars().count());
    (line, column + 1)
}
