//! A finding before its place in the text is known, and the step that places it.

use super::code::Code;
use crate::diagnostic::{Diagnostic, Edit, Fix, Related, Severity, Span};
use crate::load::lines::Lines;
use crate::load::positions::Positions;
use crate::load::{Content, Document, Unusable, yaml};

/// What a rule found in one file.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) code: Code,
    /// JSON Pointer to the value in question.
    pub(super) pointer: String,
    on: On,
    message: String,
    help: String,
    replacement: Option<Replacement>,
    /// Places in other files that belong to it.
    related: Vec<Related>,
    /// Pointers to places in the same file that belong to it, each with why.
    also: Vec<(String, &'static str)>,
}

/// Which part of a member is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    /// Its key, or the item of a list.
    Key,
    /// Its value.
    Value,
    /// A known line and column.
    At((usize, usize)),
    /// The file as a whole.
    File,
}

/// What may take the place of the text in question.
#[derive(Debug, Clone)]
enum Replacement {
    /// Another text.
    Text(String, Safe),
    /// The same text in quotes.
    Quotes,
}

/// Whether a replacement is sure to keep what the author meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Safe {
    /// It is.
    Yes,
    /// A person should look.
    No,
}

/// A file in whose text findings get their places.
pub(super) struct Sheet<'a> {
    path: &'a str,
    lines: Option<Lines<'a>>,
    pub(super) positions: Positions,
}

impl<'a> Sheet<'a> {
    /// Reads the text of a document once more, for the places in it.
    pub(super) fn new(document: &'a Document) -> Self {
        let (text, positions) = match &document.content {
            Content::Yaml(source) => (Some(source.text.as_str()), Positions::new(&source.text)),
            Content::Malformed(text, _) => (Some(text.as_str()), Positions::default()),
            Content::Unusable(Unusable::Empty) => (Some(""), Positions::default()),
            Content::Unusable(_) | Content::Head(_) => (None, Positions::default()),
        };
        Self {
            path: &document.path,
            lines: text.map(Lines::new),
            positions,
        }
    }

    /// A stretch moved inside the text.
    fn inside(&self, span: Span) -> Span {
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

    /// The text of a stretch where it is a number or a truth value written out.
    fn scalar(&self, span: Span) -> Option<&'a str> {
        let text = self.lines.as_ref()?.slice(span)?;
        let value = yaml::parse(text).ok()?.value;
        (value.is_number() || value.is_boolean()).then_some(text)
    }
}

impl Finding {
    /// A finding on a value.
    pub(super) fn new(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code,
            pointer: pointer.into(),
            on: On::Value,
            message: message.into(),
            help: String::new(),
            replacement: None,
            related: Vec::new(),
            also: Vec::new(),
        }
    }

    /// The same, meaning another part.
    pub(super) fn on(mut self, on: On) -> Self {
        self.on = on;
        self
    }

    /// The same with what to write instead.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same with a text that may take the place of the key or value.
    pub(super) fn replace(mut self, text: impl Into<String>, safe: Safe) -> Self {
        self.replacement = Some(Replacement::Text(text.into(), safe));
        self
    }

    /// The same with the advice to put the value in quotes, as it is written.
    pub(super) fn quote(mut self) -> Self {
        self.replacement = Some(Replacement::Quotes);
        self.help("write it in quotes")
    }

    /// The same with places in other files that belong to it.
    pub(super) fn related(mut self, related: impl IntoIterator<Item = Related>) -> Self {
        self.related.extend(related);
        self
    }

    /// The same with a place in the same file that belongs to it.
    pub(super) fn also(mut self, pointer: impl Into<String>, why: &'static str) -> Self {
        self.also.push((pointer.into(), why));
        self
    }

    /// Whether it keeps a document from becoming an entry.
    pub(super) fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }

    /// The finding at its place in the file.
    pub(super) fn place(self, sheet: &Sheet<'_>) -> Diagnostic {
        let positions = &sheet.positions;
        let span = sheet.inside(match self.on {
            On::Key => positions.key(&self.pointer),
            On::Value => positions.value(&self.pointer),
            On::At((line, column)) => Span::at(line, column),
            On::File => Span::default(),
        });
        let mut help = self.help;
        let replacement = match self.replacement {
            None => None,
            Some(Replacement::Text(text, safe)) => Some((text, safe)),
            Some(Replacement::Quotes) => sheet.scalar(span).map(|text| {
                let quoted = format!("\"{text}\"");
                help = format!("write it in quotes: `{quoted}`");
                (quoted, Safe::Yes)
            }),
        };
        let fix = replacement.map(|(text, safe)| Fix {
            edits: vec![Edit {
                path: sheet.path.to_owned(),
                span,
                text,
            }],
            safe: safe == Safe::Yes,
        });
        let mut related = self.related;
        related.extend(self.also.into_iter().map(|(pointer, why)| {
            let at = sheet.inside(positions.value(&pointer));
            Related {
                path: sheet.path.to_owned(),
                line: at.line,
                column: at.column,
                message: why.to_owned(),
            }
        }));
        Diagnostic {
            path: sheet.path.to_owned(),
            span,
            pointer: self.pointer,
            severity: self.code.severity(),
            code: self.code.name(),
            message: self.message,
            help,
            fix,
            related,
        }
    }
}
