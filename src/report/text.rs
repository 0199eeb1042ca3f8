//! A finding as lines for people: `path:line:column: severity[code]: message`, then the help.

use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Severity, is_invisible};

/// Whether lines carry the colours of a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Escape sequences are welcome.
    Colored,
    /// Plain text.
    Plain,
}

impl From<bool> for Ink {
    fn from(colored: bool) -> Self {
        if colored { Self::Colored } else { Self::Plain }
    }
}

/// One finding with its help and the places that belong to it.
#[must_use]
pub fn line(diagnostic: &Diagnostic, ink: Ink) -> String {
    let (word, color) = match diagnostic.severity {
        Severity::Error => ("error", "\u{1b}[1;31m"),
        Severity::Warning => ("warning", "\u{1b}[1;33m"),
        Severity::Info => ("info", "\u{1b}[1;36m"),
    };
    let (on, bold, off) = match ink {
        Ink::Colored => (color, "\u{1b}[1m", "\u{1b}[0m"),
        Ink::Plain => ("", "", ""),
    };
    let mut out = String::new();
    let place = place(
        &diagnostic.path,
        diagnostic.span.line,
        diagnostic.span.column,
    );
    let message = safe(&diagnostic.message);
    let code = diagnostic.code;
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "{bold}{place}{off}: {on}{word}[{code}]{off}: {message}"
    );
    if !diagnostic.help.is_empty() {
        let _ = writeln!(out, "    help: {}", safe(&diagnostic.help));
    }
    for related in &diagnostic.related {
        let place = self::place(&related.path, related.line, related.column);
        let _ = writeln!(out, "    {}: {place}", safe(&related.message));
    }
    out
}

fn place(path: &str, line: Option<usize>, column: Option<usize>) -> String {
    let path = safe(path);
    match (line, column) {
        (Some(line), Some(column)) => format!("{path}:{line}:{column}"),
        _ => path,
    }
}

/// A stranger's text for a terminal: what cannot be seen or moves the cursor is spelt out.
#[must_use]
pub fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}
