//! Why a text is not taken as YAML, told from the complaint of the reader of values.

use super::lines::Lines;
use super::places::{self, Sought};

/// Why a text is not taken as YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong with it.
    pub kind: FaultKind,
    /// The reader's own words, without the position.
    pub message: String,
    /// Line and column, 1-based, inside the text.
    pub place: (usize, usize),
}

/// What is wrong with a text that is not taken as YAML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// It breaks the grammar.
    Grammar,
    /// It holds a character that YAML forbids.
    Character(char),
    /// A bound was passed: it nests or expands too far.
    Limit,
    /// It holds several documents.
    Documents,
    /// A value bears a tag.
    Tag,
    /// A list or a mapping serves as a key.
    CompositeKey,
    /// A number that JSON cannot hold.
    Number,
}

/// The words of the reader of values for what it refuses besides the grammar.
pub(super) const EXPANDS: &str = "aliases expand to too much text";
pub(super) const TAGGED: &str = "a value bears a tag";
pub(super) const COMPOSITE: &str = "a list or a mapping serves as a key";
pub(super) const UNBOUNDED: &str = "a number is beyond what JSON can hold";

impl Fault {
    /// A tag at a place.
    pub(super) fn tag(place: (usize, usize)) -> Self {
        Self {
            kind: FaultKind::Tag,
            message: TAGGED.to_owned(),
            place,
        }
    }

    /// What the reader complains of, at its place in the text.
    pub(super) fn new(error: &serde_yaml::Error, text: &str) -> Self {
        let whole = error.to_string();
        let message = whole.split(" at line ").next().unwrap_or(&whole);
        let ends = |words: &[&str]| words.iter().any(|word| message.ends_with(word));
        let location = error.location();
        let mut place = location.map(|at| recounted(text, (at.line(), at.column())));
        let mut find = |sought: Sought| place = places::first(text, sought).or(place);
        let kind = if ends(&["recursion limit exceeded"]) {
            FaultKind::Limit
        } else if ends(&["repetition limit exceeded", EXPANDS]) {
            find(Sought::Alias);
            FaultKind::Limit
        } else if ends(&["more than one document is not supported"]) {
            find(Sought::SecondDocument);
            FaultKind::Documents
        } else if ends(&[COMPOSITE]) {
            find(Sought::CompositeKey);
            FaultKind::CompositeKey
        } else if ends(&[TAGGED, "empty YAML tag is not allowed"]) {
            FaultKind::Tag
        } else if ends(&[UNBOUNDED]) {
            FaultKind::Number
        } else if message.contains("control characters are not allowed")
            && let Some((at, c)) = places::forbidden(text)
        {
            place = Some(at);
            FaultKind::Character(c)
        } else {
            FaultKind::Grammar
        };
        Self {
            kind,
            place: Lines::new(text).clamp(place.unwrap_or((1, 1))),
            message: message.to_owned(),
        }
    }
}

/// A place as the reader counts lines, which for it end at three more characters (YAML 1.1, chapter
/// 5.4), as editors count them.
fn recounted(text: &str, (line, column): (usize, usize)) -> (usize, usize) {
    let mut theirs = (1, 1);
    let mut ours = (1, 1);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if theirs >= (line, column) {
            break;
        }
        let is_half = c == '\r' && letters.peek() == Some(&'\n');
        let next = |(line, column): (usize, usize), ends: bool| {
            if ends && !is_half {
                (line + 1, 1)
            } else {
                (line, column + 1)
            }
        };
        ours = next(ours, matches!(c, '\n' | '\r'));
        theirs = next(
            theirs,
            matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'),
        );
    }
    ours
}

#[cfg(test)]
mod tests {
    use super::recounted;

    #[test]
    fn lines_that_only_the_reader_sees_are_not_counted() {
        assert_eq!(recounted("a\nb\u{2028}c\n", (3, 1)), (2, 3));
        assert_eq!(recounted("a\r\nb\rc", (3, 1)), (3, 1));
        assert_eq!(recounted("a\nb", (2, 2)), (2, 2));
    }
}
