//! The tokens of a text, and the events of its structure.

use saphyr_parser::ScalarStyle;

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::format) enum TokenKind {
    /// From `#` to the end of the line.
    Comment,
    /// `&name`.
    Anchor,
    /// `-` before an item.
    Dash,
    /// `[` or `{`.
    Open,
    /// `]` or `}`.
    Close,
    /// `,`.
    Comma,
    /// Other characters: `:`, `?`, `---`, the head of a block scalar.
    Sign,
    /// `%` and the rest of its line.
    Directive,
    /// `...`.
    End,
    /// A scalar as it is written, or an alias; for a block scalar, the lines below its head.
    Leaf,
}

/// A piece of the text that is not white space.
#[derive(Debug, Clone, Copy)]
pub(in crate::format) struct Token<'a> {
    pub(in crate::format) kind: TokenKind,
    pub(in crate::format) text: &'a str,
    /// Counted from 0.
    pub(in crate::format) line: usize,
    /// In characters, counted from 0.
    pub(in crate::format) column: usize,
    /// Whether it is the first one on its line.
    pub(in crate::format) is_first: bool,
    /// Whether an empty line is before it.
    pub(in crate::format) after_blank: bool,
}

/// The events that the parser reports for a text.
#[derive(Debug)]
pub(in crate::format) enum Step {
    /// A list or mapping begins.
    Start(Collection, Anchored),
    /// It ends.
    Stop,
    /// A scalar that has its own token, with the value that a reader gets.
    Scalar(String, ScalarStyle, Anchored),
    /// A missing value.
    Nothing(Anchored),
    /// An alias.
    Alias,
}

/// The kinds of values that contain others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::format) enum Collection {
    List,
    Mapping,
}

/// Whether an anchor is before a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::format) enum Anchored {
    Yes,
    No,
}

impl Anchored {
    /// The parser counts anchors from 1.
    pub(in crate::format) fn of(number: usize) -> Self {
        if number > 0 { Self::Yes } else { Self::No }
    }
}

/// The tokens of a text, and the parser's events.
pub(in crate::format) type Pieces<'a> = (Vec<Token<'a>>, Vec<Step>);
