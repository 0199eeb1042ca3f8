//! A finding before its place in the text is known, and the step that places it.

use super::code::Code;
use crate::diagnostic::{Diagnostic, Edit, Fix, Related, Severity, Span};
use crate::load::positions::Positions;

/// What a rule found in one file.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    /// JSON Pointer to the value in question.
    pub(crate) pointer: String,
    pub(crate) on: On,
    pub(crate) message: String,
    pub(crate) help: String,
    /// Text that may take the place of the value, and whether that is sure to keep the meaning.
    pub(crate) replacement: Option<(String, bool)>,
    pub(crate) related: Vec<Related>,
}

/// Which part of a member is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum On {
    /// Its key, or the item of a list.
    Key,
    /// Its value.
    Value,
    /// A known place.
    At(usize, usize),
    /// The file as a whole.
    File,
}

impl Finding {
    /// A finding on a value.
    pub(crate) fn new(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code,
            pointer: pointer.into(),
            on: On::Value,
            message: message.into(),
            help: String::new(),
            replacement: None,
            related: Vec::new(),
        }
    }

    /// The same, meaning another part.
    pub(crate) fn on(mut self, on: On) -> Self {
        self.on = on;
        self
    }

    /// The same with what to write instead.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same with a text that may take the place of the value.
    pub(crate) fn replace(mut self, text: impl Into<String>, safe: Safe) -> Self {
        self.replacement = Some((text.into(), safe == Safe::Yes));
        self
    }

    /// The same with another place that belongs to it.
    pub(crate) fn related(mut self, related: Related) -> Self {
        self.related.push(related);
        self
    }

    /// The finding at its place in the file.
    pub(crate) fn place(self, path: &str, positions: &Positions) -> Diagnostic {
        let span = match self.on {
            On::Key => positions.key(&self.pointer),
            On::Value => positions.value(&self.pointer),
            On::At(line, column) => Span::at(line, column),
            On::File => Span::default(),
        };
        let fix = self.replacement.map(|(text, safe)| Fix {
            edits: vec![Edit {
                path: path.to_owned(),
                span,
                text,
            }],
            safe,
        });
        Diagnostic {
            path: path.to_owned(),
            span,
            pointer: self.pointer,
            severity: self.code.severity(),
            code: self.code.name(),
            message: self.message,
            help: self.help,
            fix,
            related: self.related,
        }
    }

    pub(crate) fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }
}

/// Whether a replacement is sure to keep what the author meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Safe {
    /// It is.
    Yes,
    /// A person should look.
    No,
}

/// A pointer as people write it: `/indicators/licenses/0/spdx` is `indicators.licenses[0].spdx`.
pub(crate) fn readable(pointer: &str) -> String {
    let mut out = String::new();
    for token in pointer.split('/').skip(1) {
        if !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit()) {
            out.push('[');
            out.push_str(token);
            out.push(']');
        } else {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(&token.replace("~1", "/").replace("~0", "~"));
        }
    }
    if out.is_empty() {
        "the file".to_owned()
    } else {
        out
    }
}
