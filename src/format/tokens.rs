//! Splits YAML text into scalars, the characters between them and the comments, each with its place.
//!
//! An event parser reports where the scalars are; between two of them are white space, comments and the
//! characters of the grammar, which are read here.

mod lexer;
mod token;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::unformatted::Unformatted;
use lexer::Lexer;
pub(super) use token::{Anchored, Collection, Pieces, Step, Token, TokenKind};

/// Splits a text whose lines end in LF.
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
                    steps.push(Step::Scalar(text.into_owned(), style, anchored));
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
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
    }
    Ok((lexer.tokens, steps))
}

#[cfg(test)]
mod tests {
    use super::{TokenKind, cut};

    fn kinds(text: &str) -> Vec<(TokenKind, &str)> {
        let (tokens, _) = cut(text).unwrap();
        tokens
            .iter()
            .map(|token| (token.kind, token.text))
            .collect()
    }

    #[test]
    fn scalars_are_distinguished_from_punctuation_and_comments() {
        assert_eq!(
            kinds("é: # c\n  - &x \"#\" # d\n  - *x\n"),
            [
                (TokenKind::Leaf, "é"),
                (TokenKind::Sign, ":"),
                (TokenKind::Comment, "# c"),
                (TokenKind::Dash, "-"),
                (TokenKind::Anchor, "&x"),
                (TokenKind::Leaf, "\"#\""),
                (TokenKind::Comment, "# d"),
                (TokenKind::Dash, "-"),
                (TokenKind::Leaf, "*x"),
            ]
        );
    }

    #[test]
    fn a_block_scalar_is_the_lines_below_its_head() {
        assert_eq!(
            kinds("a: >- # c\n\n  # no comment\n   x\n\n # d\nb:\n"),
            [
                (TokenKind::Leaf, "a"),
                (TokenKind::Sign, ":"),
                (TokenKind::Sign, ">-"),
                (TokenKind::Comment, "# c"),
                (TokenKind::Leaf, "\n  # no comment\n   x\n\n"),
                (TokenKind::Comment, "# d"),
                (TokenKind::Leaf, "b"),
                (TokenKind::Sign, ":"),
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
