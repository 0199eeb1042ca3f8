//! A YAML document as it is written: values with the comments that belong to them.

use saphyr_parser::ScalarStyle;

use super::form::Shape;
use super::tokens::Collection;

/// Characters at which YAML 1.1 ends a line and YAML 1.2 does not: a text with one is written in quotes.
pub(super) const LINE_ENDS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];

/// A line without a value: a comment, or `None` for an empty line.
pub(super) type Line<'a> = Option<&'a str>;

/// A document.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    /// Lines that begin with `%`.
    pub(super) directives: Vec<&'a str>,
    /// The comments that belong to the file and not to its first key.
    pub(super) head: Vec<Line<'a>>,
    pub(super) root: Part<'a>,
    pub(super) foot: Vec<Line<'a>>,
    /// The texts of all comments, sorted.
    pub(super) comments: Vec<&'a str>,
}

/// A member of a mapping, an item of a list, or the whole.
#[derive(Debug, Default)]
pub(super) struct Part<'a> {
    pub(super) above: Vec<Line<'a>>,
    pub(super) key: Option<Key<'a>>,
    pub(super) anchor: Option<&'a str>,
    pub(super) value: Value<'a>,
    /// The comment at the end of its first line, and its continuation lines in the same column.
    pub(super) beside: Vec<&'a str>,
    /// The lines after everything in it.
    pub(super) below: Vec<Line<'a>>,
}

/// The key of a member.
#[derive(Debug)]
pub(super) struct Key<'a> {
    pub(super) anchor: Option<&'a str>,
    pub(super) value: Value<'a>,
}

/// The content of a part.
#[derive(Debug, Default)]
pub(super) enum Value<'a> {
    /// It is missing.
    #[default]
    Nothing,
    /// `*name`.
    Alias(&'a str),
    Scalar(Scalar<'a>),
    Parts(Collection, Vec<Part<'a>>),
}

/// A scalar.
#[derive(Debug)]
pub(super) struct Scalar<'a> {
    /// As a reader gets it.
    pub(super) text: String,
    pub(super) style: ScalarStyle,
    /// As it is written; for a block scalar, the lines below its head.
    pub(super) source: &'a str,
}

impl Part<'_> {
    /// The schema of the value, from that of the mapping or list around it.
    pub(super) fn shape<'s>(&self, around: Shape<'s>) -> Shape<'s> {
        match &self.key {
            None => around.item(),
            Some(key) => key
                .name()
                .map_or_else(|| around.unknown(), |name| around.member(name)),
        }
    }
}

impl Key<'_> {
    /// The key as the schema may contain it.
    pub(super) fn name(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            Value::Nothing | Value::Alias(_) | Value::Parts(..) => None,
        }
    }
}
