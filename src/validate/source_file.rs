//! The text of a document with the positions in it, where findings get their places.

use crate::diagnostic::{Related, Span};
use crate::load::lines::Lines;
use crate::load::positions::Positions;
use crate::load::{Content, Document, Unusable, yaml};

/// The text of a document, with the positions of its keys and values.
pub(super) struct SourceFile<'a> {
    pub(super) path: &'a str,
    lines: Option<Lines<'a>>,
    pub(super) positions: Positions,
}

impl<'a> SourceFile<'a> {
    /// Reads the text of a document once more, for its positions.
    pub(super) fn new(document: &'a Document) -> Self {
        let positions = match &document.content {
            Content::Yaml(source) => Positions::new(&source.text),
            _ => Positions::default(),
        };
        Self::with(document, positions)
    }

    /// The text of a document whose positions are known.
    pub(super) fn with(document: &'a Document, positions: Positions) -> Self {
        let text = match &document.content {
            Content::Yaml(source) => Some(source.text.as_str()),
            Content::Malformed(text, _) => Some(text.as_str()),
            Content::Unusable(Unusable::Empty) => Some(""),
            Content::Unusable(_) | Content::Head(_) | Content::Dropped => None,
        };
        Self {
            path: &document.path,
            lines: text.map(Lines::new),
            positions,
        }
    }

    /// A file that is YAML by its text, if it can still be read.
    pub(super) fn of(path: &'a str, text: Option<&'a str>) -> Self {
        Self {
            path,
            lines: text.map(Lines::new),
            positions: text.map(Positions::new).unwrap_or_default(),
        }
    }

    /// The position of the value of a pointer.
    pub(super) fn position(&self, pointer: &str) -> Span {
        match self.lines {
            Some(_) => self.inside(self.positions.value(pointer)),
            None => Span::default(),
        }
    }

    /// The value of a pointer as a place that belongs to a finding.
    pub(super) fn related(&self, pointer: &str, why: &str) -> Related {
        let at = self.position(pointer);
        Related {
            path: self.path.to_owned(),
            line: at.line,
            column: at.column,
            message: why.to_owned(),
        }
    }

    /// A span, limited to the text.
    pub(super) fn inside(&self, span: Span) -> Span {
        match (&self.lines, span) {
            (
                Some(lines),
                Span {
                    line: Some(line),
                    column: Some(column),
                    end_line: Some(end_line),
                    end_column: Some(end_column),
                },
            ) => Span::new(
                lines.clamp((line, column)),
                lines.clamp((end_line, end_column)),
            ),
            _ => span,
        }
    }

    /// Where a text occurs inside a span, in order.
    pub(super) fn find(&self, span: Span, text: &str) -> Vec<Span> {
        let lines = self.lines.as_ref();
        lines.map_or_else(Vec::new, |lines| lines.find(span, text))
    }

    /// Edits that put a number or a true-or-false value in quotes.
    pub(super) fn quoted(&self, span: Span) -> Vec<(Span, String)> {
        let quoted = self.scalar(span).map(|text| format!("\"{text}\""));
        quoted.map(|text| (span, text)).into_iter().collect()
    }

    /// Edits that remove some characters from a span.
    pub(super) fn without(&self, span: Span, characters: &[char]) -> Vec<(Span, String)> {
        let places = |c: &char| self.find(span, &c.to_string());
        let mut found: Vec<Span> = characters.iter().flat_map(places).collect();
        found.sort_by_key(|span| (span.line, span.column));
        found.into_iter().map(|at| (at, String::new())).collect()
    }

    /// The text of a span, if it is a number or a true-or-false value.
    fn scalar(&self, span: Span) -> Option<&'a str> {
        let text = self.lines.as_ref()?.slice(span)?;
        let value = yaml::parse(text).ok()?.value;
        (value.is_number() || value.is_boolean()).then_some(text)
    }
}
