//! Finds in a text what the reader of values refuses without saying where it stands.

use saphyr_parser::{Event, Parser};

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sought {
    /// The first alias, `*name`.
    Alias,
    /// The start of a second document.
    SecondDocument,
    /// The first list or mapping that serves as a key.
    CompositeKey,
    /// The first value with a tag.
    Tag,
}

/// The line and column of the first one, where the text is sound up to there.
pub(super) fn first(text: &str, sought: Sought) -> Option<(usize, usize)> {
    let mut open: Vec<Open> = Vec::new();
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        let is_key = matches!(open.last(), Some(Open::Mapping { wants_key: true }));
        let is_found = match (sought, &event) {
            (Sought::Alias, Event::Alias(_)) => true,
            (Sought::SecondDocument, Event::DocumentStart(_)) => {
                documents += 1;
                documents == 2
            }
            (Sought::Tag, event) => bears_tag(event),
            (Sought::CompositeKey, Event::SequenceStart(..) | Event::MappingStart(..)) => is_key,
            _ => false,
        };
        if is_found {
            return Some((span.start.line(), span.start.col() + 1));
        }
        step(&mut open, &event);
    }
    None
}

fn bears_tag(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Scalar(.., Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_))
    )
}

/// What is open while a text is walked through.
enum Open {
    List,
    Mapping { wants_key: bool },
}

/// Every node is a key and a value by turns where a mapping is open.
fn step(open: &mut Vec<Open>, event: &Event<'_>) {
    let is_end = matches!(event, Event::SequenceEnd | Event::MappingEnd);
    if is_end {
        open.pop();
    }
    let is_leaf = matches!(event, Event::Scalar(..) | Event::Alias(_));
    if (is_end || is_leaf)
        && let Some(Open::Mapping { wants_key }) = open.last_mut()
    {
        *wants_key = !*wants_key;
    }
    match event {
        Event::SequenceStart(..) => open.push(Open::List),
        Event::MappingStart(..) => open.push(Open::Mapping { wants_key: true }),
        _ => {}
    }
}

/// The line and column of the first character that YAML forbids.
pub(super) fn forbidden(text: &str) -> Option<((usize, usize), char)> {
    let (mut line, mut column) = (1, 1);
    for c in text.chars() {
        if !is_allowed(c) {
            return Some(((line, column), c));
        }
        if c == '\n' {
            (line, column) = (line + 1, 1);
        } else {
            column += 1;
        }
    }
    None
}

/// The printable characters of YAML 1.2, chapter 5.1.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}')
        || (c >= '\u{a0}' && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
}

#[cfg(test)]
mod tests {
    use super::{Sought, first, forbidden};

    #[test]
    fn a_key_that_is_a_list_is_told_from_a_value() {
        let text = "a: [b]\nc: {d: e}\n? [f]\n: g\n";
        assert_eq!(first(text, Sought::CompositeKey), Some((3, 3)));
        assert_eq!(first("a: [b]\n", Sought::CompositeKey), None);
    }

    #[test]
    fn the_second_document_begins_at_its_line() {
        let text = "---\na: b\n---\nc: d\n";
        assert_eq!(first(text, Sought::SecondDocument), Some((3, 1)));
        assert_eq!(first("---\na: b\n...\n", Sought::SecondDocument), None);
    }

    #[test]
    fn a_control_character_is_placed() {
        assert_eq!(forbidden("é\nab\u{7}c"), Some(((2, 3), '\u{7}')));
        assert_eq!(forbidden("é\t\u{1f600}\r\n"), None);
    }
}
