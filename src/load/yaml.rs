//! Turns YAML text into a value of the JSON data model, within limits that no normal entry reaches.
//!
//! One walk over the events of the parser gives the value, and the listener of the same walk learns
//! where each key and value is ([`super::positions`]). So both always agree.

mod anchors;
mod builder;
mod characters;
mod listener;
mod scalar;

use saphyr_parser::{Event, Parser, ScanError, Span};

use super::fault::{Fault, FaultKind};
use super::lines::Lines;
use builder::Builder;
pub(super) use listener::Listener;
pub use listener::Parsed;

/// Ignores all events.
struct Deaf;

impl Listener for Deaf {
    fn key(&mut self, _: &str, _: &Event<'_>, _: Span) {}
    fn leaf(&mut self, _: &Event<'_>, _: Span) {}
    fn start(&mut self, _: &Event<'_>, _: Span) {}
    fn end(&mut self, _: Span) {}
}

/// Reads one YAML document; a text without one is null.
///
/// # Errors
/// If the text breaks the grammar of YAML 1.2, contains several documents, tags, keys that are lists or
/// mappings, or numbers that JSON cannot represent, nests deeper than [`super::fault::MAX_DEPTH`]
/// levels, or has aliases that expand beyond limits. The error is the first one in the text.
pub fn parse(text: &str) -> Result<Parsed, Fault> {
    walk(text, &mut Deaf)
}

/// Like [`parse`], with a listener that follows up to the first error.
pub(super) fn walk(text: &str, listener: &mut impl Listener) -> Result<Parsed, Fault> {
    let fault = |kind, place| Fault {
        kind,
        place: Lines::new(text).clamp(place),
    };
    if let Some((place, c)) = characters::forbidden(text) {
        return Err(fault(FaultKind::Character(c), place));
    }
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (kind, place) = match event {
            Err(error) => (complaint(&error), place_of(error.marker())),
            Ok((event, span)) => match builder.take(&event, span, listener) {
                Ok(()) => continue,
                Err(kind) => (kind, place_of(&span.start)),
            },
        };
        return Err(fault(kind, place));
    }
    Ok(builder.finish())
}

/// The parser's error.
fn complaint(error: &ScanError) -> FaultKind {
    let words = error.info();
    if words.contains("byte order mark") {
        return FaultKind::Character('\u{feff}');
    }
    // The parser looks ahead in a line, and nests up to 255 levels there.
    if words == "recursion limit exceeded" {
        return FaultKind::Depth;
    }
    FaultKind::Grammar(words.to_owned())
}

/// The parser counts columns from 0.
fn place_of(marker: &saphyr_parser::Marker) -> (usize, usize) {
    (marker.line(), marker.col() + 1)
}

#[cfg(test)]
mod tests;
