//! Cuts YAML text into scalars, the signs between them and the comments, each with its place.
//!
//! An event parser tells where the scalars stand; what lies between two of them is white space,
//! comments and the signs of the grammar, which are read here.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::Unformatted;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
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
    /// Other signs: `:`, `?`, `---`, the head of a block scalar.
    Sign,
    /// `%` and the rest of its line.
    Directive,
    /// `...`.
    End,
    /// A scalar as it is written, or an alias; of a block scalar the lines below its head.
    Leaf,
}

/// A piece of the text that is no white space.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Counted from 0.
    pub(super) line: usize,
    /// In characters, counted from 0.
    pub(super) column: usize,
    /// Whether it is the first one on its line.
    pub(super) is_first: bool,
    /// Whether an empty line stands before it.
    pub(super) after_blank: bool,
}

/// What the event parser makes of a text.
#[derive(Debug)]
pub(super) enum Step<'a> {
    /// A list or mapping begins.
    Start(Collection, Anchored),
    /// It ends.
    Stop,
    /// A scalar with a token of its own, as its reader sees it.
    Scalar(Cow<'a, str>, ScalarStyle, Anchored),
    /// A value that is left out.
    Nothing(Anchored),
    /// An alias.
    Alias,
}

/// What holds other values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Collection {
    List,
    Mapping,
}

/// Whether an anchor stands before a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchored {
    Yes,
    No,
}

impl Anchored {
    /// The parser counts anchors from 1.
    fn of(number: usize) -> Self {
        if number > 0 { Self::Yes } else { Self::No }
    }
}

/// The tokens of a text, and what the event parser makes of them.
pub(super) type Pieces<'a> = (Vec<Token<'a>>, Vec<Step<'a>>);

/// Cuts a text whose lines end in LF.
pub(super) fn cut(text: &str) -> Result<Pieces<'_>, Unformatted> {
    let mut lexer = Lexer::new(text);
    let mut steps = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|_| Unformatted::Unread)?;
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let anchored = Anchored::of(anchor);
                if text.is_empty() && style == ScalarStyle::Plain {
                    steps.push(Step::Nothing(anchored));
                } else {
                    lexer.scalar(style, anchored, span)?;
                    steps.push(Step::Scalar(text, style, anchored));
                }
            }
            Event::Alias(_) => {
                lexer.alias(span)?;
                steps.push(Step::Alias);
            }
            Event::SequenceStart(anchor, _) => {
                steps.push(Step::Start(Collection::List, Anchored::of(anchor)));
            }
            Event::MappingStart(anchor, _) => {
                steps.push(Step::Start(Collection::Mapping, Anchored::of(anchor)));
            }
            Event::SequenceEnd | Event::MappingEnd => steps.push(Step::Stop),
            Event::StreamEnd => lexer.gap(text.len())?,
            Event::Nothing
            | Event::StreamStart
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
    }
    Ok((lexer.tokens, steps))
}

/// The walk along a text.
struct Lexer<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    /// Where it is, in bytes.
    at: usize,
    line: usize,
    /// In characters.
    column: usize,
    /// Whether a token stands before it on the line.
    is_behind: bool,
    /// The line on which the latest token ended.
    latest: usize,
    bytes: Bytes<'a>,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            tokens: Vec::new(),
            at: 0,
            line: 0,
            column: 0,
            is_behind: false,
            latest: 0,
            bytes: Bytes {
                text,
                is_ascii: text.is_ascii(),
                chars: 0,
                bytes: 0,
            },
        }
    }

    /// The scalar at a place, with the anchor and the head before it.
    fn scalar(
        &mut self,
        style: ScalarStyle,
        anchored: Anchored,
        span: Span,
    ) -> Result<(), Unformatted> {
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let start = self.bytes.at(span.start.index());
        let end = self.bytes.at(span.end.index());
        if is_block {
            return self.block(end);
        }
        self.gap(start)?;
        if anchored == Anchored::Yes {
            self.sign()?;
            self.blanks();
        }
        self.push(Kind::Leaf, end);
        Ok(())
    }

    /// The block scalar that begins at the next head and ends before a place.
    fn block(&mut self, end: usize) -> Result<(), Unformatted> {
        self.blanks();
        while !self.rest().starts_with(['|', '>']) {
            self.sign()?;
            self.blanks();
        }
        let head = self.rest().split(char::is_whitespace).next();
        let head = head.unwrap_or_default();
        self.push(Kind::Sign, self.at + head.len());
        self.indentation();
        self.comment();
        let line_end = self.rest().find('\n').map_or(self.rest().len(), |n| n + 1);
        self.advance(self.at + line_end);
        let below = self.at;
        let end = end.max(below);
        let last = self.text[..end].trim_end_matches(' ').len();
        let end = if self.text[..last].ends_with('\n') {
            last
        } else {
            end
        };
        let shown = self.text[below..end].trim_end().matches('\n').count();
        let first = self.line;
        self.push(Kind::Leaf, end);
        if !head.contains('+') {
            self.latest = first + shown;
        }
        Ok(())
    }

    /// An alias, with what stands before it.
    fn alias(&mut self, span: Span) -> Result<(), Unformatted> {
        let start = self.bytes.at(span.start.index());
        let end = self.bytes.at(span.end.index());
        self.gap(start)?;
        self.push(Kind::Leaf, end);
        Ok(())
    }

    /// All signs and comments before a place.
    fn gap(&mut self, until: usize) -> Result<(), Unformatted> {
        self.blanks();
        while self.at < until {
            self.sign()?;
            self.blanks();
        }
        Ok(())
    }

    /// One sign of the grammar.
    fn sign(&mut self) -> Result<(), Unformatted> {
        let rest = self.rest();
        let at_margin = self.column == 0;
        let is_mark = |mark: &str| {
            let after = rest.strip_prefix(mark).filter(|_| at_margin);
            after.is_some_and(|after| after.is_empty() || after.starts_with(char::is_whitespace))
        };
        let (kind, length) = match rest.chars().next() {
            _ if is_mark("---") => (Kind::Sign, 3),
            _ if is_mark("...") => (Kind::End, 3),
            Some('%') if at_margin => (Kind::Directive, rest.lines().next().map_or(0, str::len)),
            Some('-') => (Kind::Dash, 1),
            Some('[' | '{') => (Kind::Open, 1),
            Some(']' | '}') => (Kind::Close, 1),
            Some(',') => (Kind::Comma, 1),
            Some(':' | '?') => (Kind::Sign, 1),
            Some('&') => {
                let ends = |c: char| c.is_whitespace() || ",[]{}".contains(c);
                (Kind::Anchor, rest.find(ends).unwrap_or(rest.len()))
            }
            _ => return Err(Unformatted::Unread),
        };
        self.push(kind, self.at + length);
        Ok(())
    }

    /// White space and comments.
    fn blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\n']).len();
            self.advance(self.at + blank);
            if !self.rest().starts_with('#') {
                return;
            }
            self.comment();
        }
    }

    /// Blanks that do not end the line.
    fn indentation(&mut self) {
        let rest = self.rest();
        let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        self.advance(self.at + blank);
    }

    /// A comment, if one begins here.
    fn comment(&mut self) {
        if self.rest().starts_with('#') {
            let length = self.rest().find('\n').unwrap_or(self.rest().len());
            self.push(Kind::Comment, self.at + length);
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The text up to a place is a token.
    fn push(&mut self, kind: Kind, end: usize) {
        let end = end.max(self.at);
        let text = &self.text[self.at..end];
        self.tokens.push(Token {
            kind,
            text: match kind {
                Kind::Leaf => text,
                _ => text.trim_end_matches([' ', '\t']),
            },
            line: self.line,
            column: self.column,
            is_first: !self.is_behind,
            after_blank: !self.tokens.is_empty() && self.line > self.latest + 1,
        });
        self.is_behind = true;
        self.advance(end);
        self.latest = self.line;
    }

    /// Goes on to a place, counting lines and columns.
    fn advance(&mut self, to: usize) {
        let mut passed = &self.text[self.at..to];
        if let Some(last) = passed.rfind('\n') {
            self.line += passed.matches('\n').count();
            self.column = 0;
            self.is_behind = false;
            passed = &passed[last + 1..];
        }
        self.column += passed.chars().count();
        self.at = to;
    }
}

/// Finds the byte at which a character stands; it only goes forward.
struct Bytes<'a> {
    text: &'a str,
    is_ascii: bool,
    chars: usize,
    bytes: usize,
}

impl Bytes<'_> {
    fn at(&mut self, index: usize) -> usize {
        if self.is_ascii {
            return index.min(self.text.len());
        }
        let rest = &self.text[self.bytes..];
        let ahead = index.saturating_sub(self.chars);
        let (chars, bytes) = rest
            .char_indices()
            .map(|(byte, _)| byte)
            .chain([rest.len()])
            .enumerate()
            .take(ahead + 1)
            .last()
            .unwrap_or_default();
        self.chars += chars;
        self.bytes += bytes;
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, cut};

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        let (tokens, _) = cut(text).unwrap();
        tokens.iter().map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn scalars_are_told_from_signs_and_comments() {
        assert_eq!(
            kinds("é: # c\n  - &x \"#\" # d\n  - *x\n"),
            [
                (Kind::Leaf, "é"),
                (Kind::Sign, ":"),
                (Kind::Comment, "# c"),
                (Kind::Dash, "-"),
                (Kind::Anchor, "&x"),
                (Kind::Leaf, "\"#\""),
                (Kind::Comment, "# d"),
                (Kind::Dash, "-"),
                (Kind::Leaf, "*x"),
            ]
        );
    }

    #[test]
    fn a_block_scalar_is_the_lines_below_its_head() {
        assert_eq!(
            kinds("a: >- # c\n\n  # no comment\n   x\n\n # d\nb:\n"),
            [
                (Kind::Leaf, "a"),
                (Kind::Sign, ":"),
                (Kind::Sign, ">-"),
                (Kind::Comment, "# c"),
                (Kind::Leaf, "\n  # no comment\n   x\n\n"),
                (Kind::Comment, "# d"),
                (Kind::Leaf, "b"),
                (Kind::Sign, ":"),
            ]
        );
    }

    #[test]
    fn empty_lines_are_remarked() {
        let (tokens, _) = cut("a: |\n  x\n\nb: |+\n  y\n\nc: z\n\n\n# e\n").unwrap();
        let after: Vec<&str> = tokens
            .iter()
            .filter(|token| token.after_blank)
            .map(|token| token.text)
            .collect();
        assert_eq!(after, ["b", "# e"]);
    }
}
