//! Finds where each value of a YAML text stands: JSON Pointer -> line and column.
//!
//! Only files that have findings are read a second time for this.

use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, Parser, Span as YamlSpan};

use crate::diagnostic::Span;

/// Deeper values have no place of their own; their ancestor's serves.
const MAX_DEPTH: usize = 128;

/// Places of the keys and values of one text.
#[derive(Debug, Default)]
pub struct Positions {
    places: BTreeMap<String, Place>,
    repeated: Vec<Repeated>,
}

/// Where a value stands, and the key before it.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    key: Option<Span>,
    value: Span,
}

/// A key that stands twice in one mapping.
#[derive(Debug, Clone)]
pub struct Repeated {
    /// JSON Pointer of the value under the key.
    pub pointer: String,
    /// The second key.
    pub span: Span,
    /// The first key.
    pub first: Span,
}

impl Positions {
    /// Reads a text as far as it is YAML.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut walk = Walk::default();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            if !walk.take(&event, span) {
                break;
            }
        }
        walk.found
    }

    /// The place of a value: its key and itself where it is short, else the nearest thing known.
    #[must_use]
    pub fn value(&self, pointer: &str) -> Span {
        self.nearest(pointer, |place| place.value)
    }

    /// The place of the key of a value; of a list's item the item itself.
    #[must_use]
    pub fn key(&self, pointer: &str) -> Span {
        self.nearest(pointer, |place| place.key.unwrap_or(place.value))
    }

    /// All keys that stand twice, in the order of the text.
    #[must_use]
    pub fn repeated(&self) -> &[Repeated] {
        &self.repeated
    }

    fn nearest(&self, pointer: &str, pick: impl Fn(&Place) -> Span) -> Span {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.places.get(pointer) {
                return pick(place);
            }
            match pointer.rfind('/') {
                Some(slash) => pointer = &pointer[..slash],
                None => return Span::at(1, 1),
            }
        }
    }
}

/// One open list or mapping.
struct Open {
    pointer: String,
    start: YamlSpan,
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

#[derive(Default)]
struct Walk {
    found: Positions,
    open: Vec<Open>,
    documents: usize,
    repeated_pointers: BTreeSet<String>,
}

impl Walk {
    /// Takes one event; false ends the walk.
    fn take(&mut self, event: &Event<'_>, span: YamlSpan) -> bool {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                return self.documents == 1;
            }
            Event::Scalar(text, ..) => self.scalar(text, span),
            Event::Alias(_) => self.leaf(span),
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
        self.open.len() <= MAX_DEPTH
    }

    /// A scalar is a key when a mapping waits for one.
    fn scalar(&mut self, text: &str, span: YamlSpan) {
        if let Some(Open {
            pointer,
            kind:
                Collection::Mapping {
                    key: key @ None,
                    seen,
                },
            ..
        }) = self.open.last_mut()
        {
            let here = to_span(span);
            if let Some(&first) = seen.get(text) {
                let pointer = format!("{pointer}/{}", escape(text));
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
        } else {
            self.leaf(span);
        }
    }

    fn leaf(&mut self, span: YamlSpan) {
        let (pointer, key) = self.next();
        self.put(pointer, key, to_span(span));
    }

    fn start(&mut self, span: YamlSpan, kind: Collection) {
        let (pointer, key) = self.next();
        self.put(
            pointer.clone(),
            key,
            Span::at(span.start.line(), span.start.col() + 1),
        );
        self.open.push(Open {
            pointer,
            start: span,
            kind,
        });
    }

    fn end(&mut self, span: YamlSpan) {
        let Some(open) = self.open.pop() else { return };
        if let Some(place) = self.found.places.get_mut(&open.pointer) {
            let start = (open.start.start.line(), open.start.start.col() + 1);
            let end = (span.end.line(), span.end.col() + 1);
            if end > start && !self.repeated_pointers.contains(&open.pointer) {
                place.value = Span::new(start, end);
            }
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
        self.found
            .places
            .entry(pointer)
            .or_insert(Place { key, value });
    }
}

/// A key as a token of a JSON Pointer (RFC 6901).
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
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

#[cfg(test)]
mod tests {
    use super::Positions;
    use crate::diagnostic::Span;

    const TEXT: &str = "name: ab\nlist:\n  - url: x\n  - é: [1, 2]\nname: again\n";

    #[test]
    fn keys_and_values_have_their_places() {
        let positions = Positions::new(TEXT);
        assert_eq!(positions.value("/name"), Span::new((1, 7), (1, 9)));
        assert_eq!(positions.key("/list/0/url"), Span::new((3, 5), (3, 8)));
        assert_eq!(positions.value("/list/1/é/1"), Span::new((4, 12), (4, 13)));
    }

    #[test]
    fn what_is_absent_is_placed_at_its_parent() {
        let positions = Positions::new(TEXT);
        assert_eq!(positions.value("/list/0/text"), positions.value("/list/0"));
    }

    #[test]
    fn a_repeated_key_is_placed_with_the_first_one() {
        let positions = Positions::new(TEXT);
        let [repeated] = positions.repeated() else {
            panic!("expected one repeated key");
        };
        assert_eq!(repeated.pointer, "/name");
        assert_eq!(repeated.span, Span::new((5, 1), (5, 5)));
        assert_eq!(repeated.first, Span::new((1, 1), (1, 5)));
    }

    #[test]
    fn deep_nesting_ends_the_walk() {
        let positions = Positions::new(&"[".repeat(10_000));
        assert_eq!(positions.value("/0/0").line, Some(1));
    }
}
