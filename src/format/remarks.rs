//! Comments between the text and the part they belong to.

use super::tokens::{Token, TokenKind};
use super::tree::{Line, Part, Value};

/// The most characters of a text whose comment may continue below it.
const LONGEST_COMMENTED: usize = 30;

/// The comments before something.
#[derive(Default)]
pub(super) struct Lead<'a> {
    pub(super) comments: Vec<Token<'a>>,
    /// Whether an empty line is between them and what follows.
    pub(super) is_apart: bool,
}

impl<'a> Part<'a> {
    /// Puts the comments between the key and a single-piece value above the key, unless there is only
    /// one, which goes after the key.
    pub(super) fn settle(&mut self, mut between: Vec<Token<'a>>, mut beside: Vec<&'a str>) {
        match between.as_slice() {
            [one] if !one.is_first && beside.is_empty() => beside.push(one.text),
            _ => {
                let texts = between.drain(..).map(|token| Some(token.text));
                self.above.extend(texts);
            }
        }
        let is_long = match &self.value {
            Value::Scalar(scalar) => {
                scalar.text.chars().count() > LONGEST_COMMENTED || scalar.text.contains('\n')
            }
            _ => false,
        };
        if is_long && beside.len() > 1 {
            self.above.extend(beside.drain(..).map(Some));
        }
        self.beside = beside;
    }
}

impl<'a> Lead<'a> {
    pub(super) fn append(&mut self, mut more: Lead<'a>) {
        self.comments.append(&mut more.comments);
        self.is_apart = more.is_apart;
    }
}

/// Whether a comment continues the one at the end of the line above.
pub(super) fn goes_on(token: Token<'_>, latest: Token<'_>) -> bool {
    token.kind == TokenKind::Comment
        && token.is_first
        && token.line == latest.line + 1
        && token.column == latest.column
}

/// The comments at the end of the line on which something opens; the others stay, including those in
/// the column of its first part.
pub(super) fn split<'a>(comments: &mut Vec<Token<'a>>, column: usize) -> Vec<Token<'a>> {
    if comments.first().is_none_or(|first| first.is_first) {
        return Vec::new();
    }
    let pairs = comments.windows(2);
    let going_on = pairs
        .take_while(|pair| goes_on(pair[1], pair[0]) && pair[1].column != column)
        .count();
    comments.drain(..=going_on).collect()
}

/// Comments as lines, with the empty lines between them and before what follows.
pub(super) fn lines<'a>(lead: &Lead<'a>) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for comment in &lead.comments {
        if comment.after_blank {
            lines.push(None);
        }
        lines.push(Some(comment.text));
    }
    if lead.is_apart {
        lines.push(None);
    }
    lines
}

/// Removes empty lines at the front.
pub(super) fn trim(lines: &mut Vec<Line<'_>>) {
    let blank = lines.iter().take_while(|line| line.is_none()).count();
    lines.drain(..blank);
}
