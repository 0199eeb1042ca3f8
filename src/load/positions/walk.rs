//! The walk through the events of a text that notes where each key and value stands.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, ScalarStyle, Span as YamlSpan};

use super::{Place, Positions, Repeated, escape};
use crate::diagnostic::Span;
use crate::load::lines::Lines;
use crate::load::quoted::quoted;
use crate::load::yaml::plain_key;

/// Deeper values have no place of their own; their ancestor's serves.
const MAX_DEPTH: usize = 128;

/// So many bytes of pointers are kept: below a key of a million letters each value would have one of that
/// length.
const MAX_POINTERS: usize = 64 << 20;

/// One open list or mapping.
struct Open {
    pointer: String,
    start: (usize, usize),
    kind: Collection,
}

/// What is open.
enum Collection {
    List {
        next: usize,
    },
    Mapping {
        key: Option<(String, Span)>,
        seen: BTreeMap<String, Span>,
    },
}

/// The walk through the events of one text.
pub(super) struct Walk<'a> {
    text: &'a str,
    found: Positions,
    lines: Lines<'a>,
    open: Vec<Open>,
    documents: usize,
    /// By its number, the text of an anchored scalar, which an alias may make a key.
    anchors: BTreeMap<usize, String>,
    latest_end: (usize, usize),
    repeated_pointers: BTreeSet<String>,
    /// How many bytes the pointers have that are kept.
    pointers: usize,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            found: Positions::default(),
            lines: Lines::new(text),
            open: Vec::new(),
            documents: 0,
            anchors: BTreeMap::new(),
            latest_end: (1, 1),
            repeated_pointers: BTreeSet::new(),
            pointers: 0,
        }
    }

    /// What was found so far.
    pub(super) fn finish(self) -> Positions {
        self.found
    }

    /// Takes one event; false ends the walk.
    pub(super) fn take(&mut self, event: &Event<'_>, span: YamlSpan) -> bool {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                return self.documents == 1;
            }
            Event::Scalar(text, style, anchor, tag) => {
                let text = match style {
                    ScalarStyle::Plain if tag.is_none() => plain_key(text),
                    _ => Cow::Borrowed(text.as_ref()),
                };
                let mut place = to_span(span);
                if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
                    let start = (span.start.line(), span.start.col() + 1);
                    let end = self.lines.trim_back((span.end.line(), span.end.col() + 1));
                    place = Span::new(start, end.max(start));
                }
                if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
                    place = self.quoted(place);
                }
                if *anchor > 0 {
                    self.anchors.insert(*anchor, text.clone().into_owned());
                }
                self.scalar(&text, place);
            }
            Event::Alias(anchor) => {
                let text = self.anchors.get(anchor).cloned().unwrap_or_default();
                self.scalar(&text, to_span(span));
            }
            Event::SequenceStart(..) => self.start(span, Collection::List { next: 0 }),
            Event::MappingStart(..) => self.start(
                span,
                Collection::Mapping {
                    key: None,
                    seen: BTreeMap::new(),
                },
            ),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        self.open.len() <= MAX_DEPTH && self.pointers <= MAX_POINTERS
    }

    /// The place of a text in quotes up to the closing one.
    fn quoted(&self, place: Span) -> Span {
        let start = place.line.zip(place.column);
        let text = start.and_then(|start| self.text.get(self.lines.offset(start)?..));
        match (start, text.filter(|text| text.starts_with(['"', '\'']))) {
            (Some((line, column)), Some(text)) => {
                let (further, width) = Lines::new(quoted(text)).end();
                let before = if further == 1 { column - 1 } else { 0 };
                Span::new((line, column), (line + further - 1, before + width))
            }
            _ => place,
        }
    }

    /// A scalar is a key when a mapping waits for one.
    fn scalar(&mut self, text: &str, here: Span) {
        if let (Some(line), Some(column)) = (here.end_line, here.end_column) {
            self.latest_end = (line, column);
        }
        let waiting = self.open.last_mut().and_then(|open| match &mut open.kind {
            Collection::Mapping {
                key: key @ None,
                seen,
            } => Some((&open.pointer, key, seen)),
            _ => None,
        });
        let Some((above, key, seen)) = waiting else {
            let (pointer, key) = self.next();
            self.put(pointer, key, here);
            return;
        };
        if let Some(&first) = seen.get(text) {
            let pointer = format!("{above}/{}", escape(text));
            self.pointers += 2 * pointer.len();
            self.repeated_pointers.insert(pointer.clone());
            self.found.repeated.push(Repeated {
                pointer,
                span: here,
                first,
            });
        } else {
            seen.insert(text.to_owned(), here);
        }
        *key = Some((text.to_owned(), here));
        if let Some(place) = self.found.places.get_mut(above) {
            place.first.get_or_insert(here);
        }
    }

    fn start(&mut self, span: YamlSpan, kind: Collection) {
        let start = (span.start.line(), span.start.col() + 1);
        let (pointer, key) = self.next();
        self.put(pointer.clone(), key, Span::at(start.0, start.1));
        self.open.push(Open {
            pointer,
            start,
            kind,
        });
    }

    /// A list or mapping in brackets ends behind its bracket, another one behind its last scalar.
    fn end(&mut self, span: YamlSpan) {
        let Some(open) = self.open.pop() else { return };
        let end = (span.end.line(), span.end.col() + 1);
        if end > (span.start.line(), span.start.col() + 1) {
            self.latest_end = end;
        }
        let end = self.latest_end;
        if let Some(place) = self.found.places.get_mut(&open.pointer)
            && end > open.start
            && !self.repeated_pointers.contains(&open.pointer)
        {
            place.value = Span::new(open.start, end);
        }
    }

    /// The pointer of the value that comes now, and the place of its key.
    fn next(&mut self) -> (String, Option<Span>) {
        match self.open.last_mut() {
            None => (String::new(), None),
            Some(Open { pointer, kind, .. }) => match kind {
                Collection::List { next } => {
                    *next += 1;
                    (format!("{pointer}/{}", *next - 1), None)
                }
                Collection::Mapping { key, .. } => match key.take() {
                    Some((name, span)) => (format!("{pointer}/{}", escape(&name)), Some(span)),
                    None => (pointer.clone(), None),
                },
            },
        }
    }

    /// Keeps the first value of a repeated key, as the reader of values does.
    fn put(&mut self, pointer: String, key: Option<Span>, value: Span) {
        self.pointers += pointer.len();
        self.found.places.entry(pointer).or_insert(Place {
            key,
            first: None,
            value,
        });
    }
}

fn to_span(span: YamlSpan) -> Span {
    let start = (span.start.line(), span.start.col() + 1);
    let end = (span.end.line(), span.end.col() + 1);
    if end > start {
        Span::new(start, end)
    } else {
        Span::at(start.0, start.1)
    }
}
