//! The walk along a text that splits it into tokens, from one scalar to the next.

use saphyr_parser::{ScalarStyle, Span};

use super::token::{Anchored, Token, TokenKind};
use crate::format::unformatted::Unformatted;
use crate::load::quoted::quoted;

/// The walk along a text.
pub(super) struct Lexer<'a> {
    text: &'a str,
    pub(super) tokens: Vec<Token<'a>>,
    /// The current position, in bytes.
    at: usize,
    line: usize,
    /// In characters.
    column: usize,
    /// Whether a token is before it on the line.
    is_behind: bool,
    /// The line on which the latest token ended.
    latest: usize,
    bytes: Bytes<'a>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
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
                at: 0,
            },
        }
    }

    /// The scalar at a place, with the anchor and the head before it.
    pub(super) fn scalar(
        &mut self,
        style: ScalarStyle,
        anchored: Anchored,
        span: Span,
    ) -> Result<(), Unformatted> {
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let start = self.bytes.of(span.start.index());
        let end = self.bytes.of(span.end.index());
        if is_block {
            return self.block(end);
        }
        self.gap(start)?;
        if anchored == Anchored::Yes {
            self.sign()?;
            self.blanks();
        }
        let end = match style {
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                self.at + quoted(self.rest()).len()
            }
            _ => end,
        };
        self.push(TokenKind::Leaf, end);
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
        self.push(TokenKind::Sign, self.at + head.len());
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
        let first = self.line;
        let shown = shown(head, &self.text[below..end]);
        self.push(TokenKind::Leaf, end);
        if let Some(shown) = shown {
            self.latest = first + shown;
        }
        Ok(())
    }

    /// An alias, with what is before it.
    pub(super) fn alias(&mut self, span: Span) -> Result<(), Unformatted> {
        let start = self.bytes.of(span.start.index());
        let end = self.bytes.of(span.end.index());
        self.gap(start)?;
        self.push(TokenKind::Leaf, end);
        Ok(())
    }

    /// All characters and comments before a place.
    pub(super) fn gap(&mut self, until: usize) -> Result<(), Unformatted> {
        self.blanks();
        while self.at < until {
            self.sign()?;
            self.blanks();
        }
        Ok(())
    }

    /// One character of the grammar.
    fn sign(&mut self) -> Result<(), Unformatted> {
        let rest = self.rest();
        let at_margin = self.column == 0;
        let is_mark = |mark: &str| {
            let after = rest.strip_prefix(mark).filter(|_| at_margin);
            after.is_some_and(|after| after.is_empty() || after.starts_with(char::is_whitespace))
        };
        let (kind, length) = match rest.chars().next() {
            _ if is_mark("---") => (TokenKind::Sign, 3),
            _ if is_mark("...") => (TokenKind::End, 3),
            Some('%') if at_margin => (
                TokenKind::Directive,
                rest.lines().next().map_or(0, str::len),
            ),
            Some('-') => (TokenKind::Dash, 1),
            Some('[' | '{') => (TokenKind::Open, 1),
            Some(']' | '}') => (TokenKind::Close, 1),
            Some(',') => (TokenKind::Comma, 1),
            Some(':' | '?') => (TokenKind::Sign, 1),
            Some('&') => {
                let ends = |c: char| c.is_whitespace() || ",[]{}".contains(c);
                (TokenKind::Anchor, rest.find(ends).unwrap_or(rest.len()))
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

    /// Spaces that do not end the line.
    fn indentation(&mut self) {
        let rest = self.rest();
        let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        self.advance(self.at + blank);
    }

    /// A comment, if one begins here.
    fn comment(&mut self) {
        if self.rest().starts_with('#') {
            let length = self.rest().find('\n').unwrap_or(self.rest().len());
            self.push(TokenKind::Comment, self.at + length);
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Makes a token of the text up to a place.
    fn push(&mut self, kind: TokenKind, end: usize) {
        let end = end.max(self.at);
        let text = &self.text[self.at..end];
        self.tokens.push(Token {
            kind,
            text: match kind {
                TokenKind::Leaf => text,
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

    /// Moves on to a place, counting lines and columns.
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

/// The index of the last line of a block scalar that does not look empty, from 0; `None` if empty lines
/// belong to it too.
fn shown(head: &str, body: &str) -> Option<usize> {
    if head.contains('+') {
        return None;
    }
    let is_blank = |line: &str| line.trim_matches([' ', '\t']).is_empty();
    let first = body
        .lines()
        .find(|line| !is_blank(line))
        .unwrap_or_default();
    let margin = if head.contains(|c: char| c.is_ascii_digit()) {
        0
    } else {
        first.len() - first.trim_start_matches(' ').len()
    };
    let is_content = |line: &str| !is_blank(line) || line.len() > margin;
    let last = body.lines().collect::<Vec<_>>();
    Some(last.iter().rposition(|line| is_content(line)).unwrap_or(0))
}

/// Finds the byte position of a character; it only moves forward.
struct Bytes<'a> {
    text: &'a str,
    is_ascii: bool,
    chars: usize,
    at: usize,
}

impl Bytes<'_> {
    fn of(&mut self, index: usize) -> usize {
        if self.is_ascii {
            return index.min(self.text.len());
        }
        let rest = &self.text[self.at..];
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
        self.at += bytes;
        self.at
    }
}
