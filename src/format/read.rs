//! Builds the tree of a document from its tokens and attaches each comment.
//!
//! A comment on its own lines belongs to the part after it, unless it has the indentation of the part
//! that ends there; a comment at the end of a line belongs to that line.

use std::collections::VecDeque;
use std::iter::Peekable;
use std::vec;

use super::remarks::{Lead, goes_on, lines, split, trim};
use super::tokens::{Anchored, Collection, Step, Token, TokenKind, cut};
use super::tree::{Key, Line, Part, Scalar, Tree, Value};
use super::unformatted::Unformatted;

/// Reads a text whose lines end in LF.
pub(super) fn read(text: &str) -> Result<Tree<'_>, Unformatted> {
    let (tokens, steps) = cut(text)?;
    let texts = |kind: TokenKind| {
        let chosen = tokens.iter().filter(move |token| token.kind == kind);
        chosen.map(|token| token.text).collect::<Vec<_>>()
    };
    let directives = texts(TokenKind::Directive);
    let mut comments = texts(TokenKind::Comment);
    comments.sort_unstable();
    let mut reader = Reader {
        steps: steps.into_iter().peekable(),
        tokens,
        at: 0,
        anchors: VecDeque::new(),
        brackets: 0,
    };
    let (mut head, of_first) = reader.head();
    let mut root = Part::default();
    reader.value(&mut root, 0)?;
    let Value::Parts(_, parts) = &mut root.value else {
        return Err(Unformatted::Bare);
    };
    head.append(&mut root.above);
    head.extend(root.beside.drain(..).map(Some));
    match parts.first_mut() {
        Some(first) => {
            first.above.splice(0..0, of_first);
        }
        None => head.extend(of_first),
    }
    let mut foot = std::mem::take(&mut root.below);
    foot.extend(lines(&reader.lead()));
    Ok(Tree {
        directives,
        head,
        root,
        foot,
        comments,
    })
}

/// The walk through tokens and events.
struct Reader<'a> {
    steps: Peekable<vec::IntoIter<Step>>,
    tokens: Vec<Token<'a>>,
    at: usize,
    /// Anchors that were read and belong to the next value.
    anchors: VecDeque<&'a str>,
    /// How many brackets are open.
    brackets: usize,
}

impl<'a> Reader<'a> {
    /// The comments at the head of the file, and those of the first key: if there are several
    /// paragraphs, the last one, if the key follows it directly.
    fn head(&mut self) -> (Vec<Line<'a>>, Vec<Line<'a>>) {
        let mut head = lines(&self.lead());
        match head.iter().rposition(Option::is_none) {
            Some(gap) if gap + 1 < head.len() => {
                let of_first = head.split_off(gap + 1);
                (head, of_first)
            }
            _ => (head, Vec::new()),
        }
    }

    /// The next value; `column` is that of its key or dash.
    fn value(&mut self, part: &mut Part<'a>, column: usize) -> Result<(), Unformatted> {
        match self.steps.next() {
            Some(Step::Nothing(anchored)) => self.nothing(part, anchored, column),
            Some(Step::Scalar(text, style, anchored)) => {
                let lead = self.lead();
                part.anchor = self.anchor(anchored)?;
                let source = self.expect(TokenKind::Leaf)?.text;
                part.value = Value::Scalar(Scalar {
                    text,
                    style,
                    source,
                });
                let beside = self.beside();
                part.settle(lead.comments, beside);
                Ok(())
            }
            Some(Step::Alias) => {
                let lead = self.lead();
                part.value = Value::Alias(self.expect(TokenKind::Leaf)?.text);
                let beside = self.beside();
                part.settle(lead.comments, beside);
                Ok(())
            }
            Some(Step::Start(kind, anchored)) => self.parts(part, kind, anchored),
            Some(Step::Stop) | None => Err(Unformatted::Unread),
        }
    }

    /// A missing value; comments that are indented deeper than its key take its place.
    fn nothing(
        &mut self,
        part: &mut Part<'a>,
        anchored: Anchored,
        column: usize,
    ) -> Result<(), Unformatted> {
        let mut lead = Vec::new();
        while let Some(token) = self.peek() {
            match token.kind {
                TokenKind::Sign if token.text == ":" => {}
                TokenKind::Anchor if anchored == Anchored::Yes && part.anchor.is_none() => {
                    part.anchor = Some(token.text);
                }
                TokenKind::Comment if anchored == Anchored::Yes && part.anchor.is_none() => {
                    lead.push(token);
                }
                _ => break,
            }
            self.at += 1;
        }
        if anchored == Anchored::Yes && part.anchor.is_none() {
            return Err(Unformatted::Unread);
        }
        let beside = self.beside();
        part.settle(lead, beside);
        part.below = self.below(column + 1);
        Ok(())
    }

    /// The parts of a list or mapping.
    fn parts(
        &mut self,
        part: &mut Part<'a>,
        kind: Collection,
        anchored: Anchored,
    ) -> Result<(), Unformatted> {
        let mut lead = self.lead();
        part.anchor = self.anchor(anchored)?;
        let is_bracketed = self
            .peek()
            .is_some_and(|token| token.kind == TokenKind::Open);
        if is_bracketed {
            self.at += 1;
            self.brackets += 1;
            lead.comments.append(&mut self.lead().comments);
        }
        let column = self.column();
        let opening = split(&mut lead.comments, column);
        part.beside = opening.iter().map(|token| token.text).collect();
        let mut children: Vec<Part<'a>> = Vec::new();
        while !matches!(self.steps.peek(), Some(Step::Stop) | None) {
            let mut child = Part::default();
            lead.append(self.lead());
            child.above = lines(&std::mem::take(&mut lead));
            if children.is_empty() {
                trim(&mut child.above);
            }
            let column = self.column();
            match kind {
                Collection::Mapping => child.key = Some(self.key()?),
                Collection::List if is_bracketed => {}
                Collection::List => {
                    self.expect(TokenKind::Dash)?;
                }
            }
            self.value(&mut child, column)?;
            children.push(child);
        }
        self.steps.next();
        part.value = Value::Parts(kind, children);
        if is_bracketed {
            lead.append(self.lead());
            self.close(part, lead)
        } else {
            part.below = self.below(column);
            Ok(())
        }
    }

    /// The closing bracket, with the comments before and after it.
    fn close(&mut self, part: &mut Part<'a>, lead: Lead<'a>) -> Result<(), Unformatted> {
        self.expect(TokenKind::Close)?;
        self.brackets -= 1;
        let closing = self.beside();
        match &part.value {
            Value::Parts(_, children) if children.is_empty() => {
                let opening = std::mem::take(&mut part.beside);
                part.above.extend(opening.into_iter().map(Some));
                part.settle(lead.comments, closing);
            }
            _ => {
                part.below = lines(&Lead {
                    is_apart: false,
                    ..lead
                });
                if part.beside.is_empty() {
                    part.beside = closing;
                } else {
                    part.below.extend(closing.into_iter().map(Some));
                }
            }
        }
        Ok(())
    }

    /// A key.
    fn key(&mut self) -> Result<Key<'a>, Unformatted> {
        match self.steps.next() {
            Some(Step::Scalar(text, style, anchored)) => {
                let anchor = self.anchor(anchored)?;
                let source = self.expect(TokenKind::Leaf)?.text;
                let value = Value::Scalar(Scalar {
                    text,
                    style,
                    source,
                });
                Ok(Key { anchor, value })
            }
            Some(Step::Alias) => Ok(Key {
                anchor: None,
                value: Value::Alias(self.expect(TokenKind::Leaf)?.text),
            }),
            _ => Err(Unformatted::Unread),
        }
    }

    /// The comments before the next part; anchors and characters on the way are skipped.
    fn lead(&mut self) -> Lead<'a> {
        let mut lead = Lead::default();
        while let Some(token) = self.peek() {
            match token.kind {
                TokenKind::Comment => lead.comments.push(token),
                TokenKind::Anchor => self.anchors.push_back(token.text),
                TokenKind::Sign | TokenKind::Comma | TokenKind::Directive | TokenKind::End => {}
                TokenKind::Dash | TokenKind::Open | TokenKind::Close | TokenKind::Leaf => {
                    lead.is_apart |= token.after_blank;
                    break;
                }
            }
            if token.kind != TokenKind::Comment {
                lead.is_apart |= token.after_blank;
            }
            self.at += 1;
        }
        lead
    }

    /// The comment at the end of the line, and its continuation lines.
    fn beside(&mut self) -> Vec<&'a str> {
        let skipped = usize::from(
            self.peek()
                .is_some_and(|token| token.kind == TokenKind::Comma),
        );
        let is_beside = |token: &&Token<'_>| token.kind == TokenKind::Comment && !token.is_first;
        let Some(&first) = self.tokens.get(self.at + skipped).filter(is_beside) else {
            return Vec::new();
        };
        self.at += skipped + 1;
        let mut latest = first;
        let mut found = vec![first.text];
        while let Some(token) = self.peek().filter(|token| goes_on(*token, latest)) {
            found.push(token.text);
            latest = token;
            self.at += 1;
        }
        found
    }

    /// The comments that belong to the end of the part at a column: those indented at least
    /// as far as it, and deeper than what follows.
    fn below(&mut self, column: usize) -> Vec<Line<'a>> {
        let mut lead = Lead::default();
        if self.brackets > 0 {
            return Vec::new();
        }
        let rest = self.tokens[self.at..].iter();
        let next = rest
            .take_while(|token| token.kind != TokenKind::End)
            .find(|token| token.kind != TokenKind::Comment)
            .map_or(0, |token| token.column);
        let belongs = |token: &Token<'_>| {
            token.kind == TokenKind::Comment && token.column >= column && token.column > next
        };
        while let Some(token) = self.peek().filter(belongs) {
            lead.comments.push(token);
            self.at += 1;
        }
        lines(&lead)
    }

    fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).copied()
    }

    /// The column of the next token.
    fn column(&self) -> usize {
        self.peek().map_or(0, |token| token.column)
    }

    fn expect(&mut self, kind: TokenKind) -> Result<Token<'a>, Unformatted> {
        let token = self.peek().filter(|token| token.kind == kind);
        self.at += 1;
        token.ok_or(Unformatted::Unread)
    }

    fn anchor(&mut self, anchored: Anchored) -> Result<Option<&'a str>, Unformatted> {
        match anchored {
            Anchored::No => Ok(None),
            Anchored::Yes => self
                .anchors
                .pop_front()
                .map(Some)
                .ok_or(Unformatted::Unread),
        }
    }
}
