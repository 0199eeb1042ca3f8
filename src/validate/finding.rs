//! A finding before its place in the text is known, and the step that places it.

use super::source_file::SourceFile;
use crate::diagnostic::{
    About, Code, Diagnostic, Edit, Fix, MOST_RELATED, Related, Severity, Span,
};

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
    /// A stretch of the value that is meant alone, and how many like it come before.
    part: Option<(String, usize)>,
    /// Places in other files that belong to it.
    related: Vec<Related>,
    /// How many more belong to it than are listed.
    related_left_out: usize,
    /// How many more findings of this rule the file has than are listed.
    pub(super) alike_left_out: usize,
    /// Pointers to places in the same file that belong to it, each with why.
    also: Vec<(String, &'static str)>,
    /// Pointers to places in other files that belong to it, each with why.
    elsewhere: Vec<(FilePointer, &'static str)>,
    about: Option<About>,
}

/// The most characters of a message, and of what to write instead: both may quote an entry.
const LONGEST_TEXT: usize = 2_000;

/// A fix of more edits is not offered.
const MOST_EDITS: usize = 1_000;

/// A place in a file: its path, and a JSON Pointer.
pub(super) type FilePointer = (String, String);

/// A finding at its place, and which of its related places lie in other files and are not known yet.
pub(super) struct Placed {
    pub(super) diagnostic: Diagnostic,
    pub(super) open: Vec<(usize, FilePointer)>,
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
    /// A known stretch of text.
    Span(Span),
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
    /// The same text without some characters.
    Without(Vec<char>),
}

/// Whether a replacement is sure to keep what the author meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Safe {
    /// It is.
    Yes,
    /// A person should look.
    No,
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
            part: None,
            related: Vec::new(),
            related_left_out: 0,
            alike_left_out: 0,
            also: Vec::new(),
            elsewhere: Vec::new(),
            about: None,
        }
    }

    /// What it says.
    pub(super) fn message(&self) -> &str {
        &self.message
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

    /// The same, meaning a stretch of the value alone, before which `earlier` equal ones come. Where
    /// the file writes it otherwise, as an escape for example, the whole value is meant.
    pub(super) fn part(mut self, stretch: impl Into<String>, earlier: usize) -> Self {
        self.part = Some((stretch.into(), earlier));
        self
    }

    /// The same with the advice to take some characters out of the value.
    pub(super) fn without(mut self, characters: impl IntoIterator<Item = char>) -> Self {
        self.replacement = Some(Replacement::Without(characters.into_iter().collect()));
        self
    }

    /// The same with the advice to put the value in quotes, as it is written.
    pub(super) fn quote(mut self) -> Self {
        self.replacement = Some(Replacement::Quotes);
        self.help("write it in quotes")
    }

    /// The same without a place and without edits, for a file whose text is not there any more.
    pub(super) fn nowhere(self) -> Self {
        Self {
            on: On::File,
            replacement: None,
            part: None,
            also: Vec::new(),
            ..self
        }
    }

    /// The same with the first of some places that belong to it; `all` is how many there are.
    pub(super) fn related(
        mut self,
        related: impl IntoIterator<Item = Related>,
        all: usize,
    ) -> Self {
        let room = MOST_RELATED.saturating_sub(self.related.len());
        let before = self.related.len();
        self.related.extend(related.into_iter().take(room));
        self.related_left_out += all.saturating_sub(self.related.len() - before);
        self
    }

    /// The same with a place in the same file that belongs to it.
    pub(super) fn also(mut self, pointer: impl Into<String>, why: &'static str) -> Self {
        self.also.push((pointer.into(), why));
        self
    }

    /// The same with a place in another file that belongs to it.
    pub(super) fn elsewhere(
        mut self,
        path: impl Into<String>,
        pointer: impl Into<String>,
        why: &'static str,
    ) -> Self {
        self.elsewhere.push(((path.into(), pointer.into()), why));
        self
    }

    /// The same, about another entry.
    pub(super) fn about(mut self, about: About) -> Self {
        self.about = Some(about);
        self
    }

    /// The text that may take the place of the key or value, where one is known.
    pub(super) fn suggestion(&self) -> Option<&str> {
        match &self.replacement {
            Some(Replacement::Text(text, _)) => Some(text),
            _ => None,
        }
    }

    /// The places in other files that belong to it.
    pub(super) fn spots(&self) -> impl Iterator<Item = &FilePointer> {
        self.elsewhere.iter().map(|(spot, _)| spot)
    }

    /// Whether it keeps a document from becoming an entry.
    pub(super) fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }

    /// The finding at its place in the file.
    pub(super) fn place(self, file: &SourceFile<'_>) -> Placed {
        let positions = &file.positions;
        let whole = file.inside(match self.on {
            On::Key => positions.key(&self.pointer),
            On::Value => positions.value(&self.pointer),
            On::At((line, column)) => Span::at(line, column),
            On::Span(span) => span,
            On::File => Span::default(),
        });
        let part = self.part.as_ref().map(|(stretch, earlier)| {
            let found = file.find(whole, stretch);
            found.get(*earlier).copied()
        });
        let is_elsewhere = part == Some(None);
        let span = part.flatten().unwrap_or(whole);
        let (edits, safe) = match self.replacement {
            // What the file writes otherwise cannot be replaced.
            Some(Replacement::Text(ref text, safe)) if !is_elsewhere => {
                (vec![(span, text.clone())], safe)
            }
            Some(Replacement::Text(..)) | None => (Vec::new(), Safe::No),
            Some(Replacement::Quotes) => (file.quoted(span), Safe::Yes),
            Some(Replacement::Without(ref characters)) => {
                (file.without(whole, characters), Safe::Yes)
            }
        };
        let help = match (&self.replacement, edits.as_slice()) {
            (Some(Replacement::Quotes), [(_, quoted)]) => format!("write it in quotes: `{quoted}`"),
            _ => self.help,
        };
        let fix = fix(file.path, edits, safe);
        let mut related = self.related;
        let also = self.also.iter();
        related.extend(also.map(|(pointer, why)| file.related(pointer, why)));
        let mut open = Vec::new();
        for (spot, why) in self.elsewhere {
            related.push(Related {
                path: spot.0.clone(),
                line: None,
                column: None,
                message: why.to_owned(),
            });
            open.push((related.len() - 1, spot));
        }
        let diagnostic = Diagnostic {
            path: file.path.to_owned(),
            span,
            pointer: self.pointer,
            severity: self.code.severity(),
            code: self.code,
            message: within(self.message),
            help: within(help),
            fix,
            related,
            related_left_out: self.related_left_out,
            alike_left_out: self.alike_left_out,
            about: self.about,
        };
        Placed { diagnostic, open }
    }
}

/// Edits of a file as a fix, if there are any, but not too many.
fn fix(path: &str, edits: Vec<(Span, String)>, safe: Safe) -> Option<Fix> {
    let edits = edits.into_iter().map(|(span, text)| Edit {
        path: path.to_owned(),
        span,
        text,
    });
    let edits: Vec<Edit> = edits.collect();
    (1..=MOST_EDITS).contains(&edits.len()).then_some(Fix {
        edits,
        safe: safe == Safe::Yes,
    })
}

/// A text as it is, or its beginning where it is too long.
fn within(text: String) -> String {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
