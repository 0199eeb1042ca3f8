//! A finding as one line of JSON, the shape of [`Diagnostic`].

use std::fmt::Write;

use anyhow::Result;
use serde::Serialize;

use crate::diagnostic::{Diagnostic, is_invisible};

/// One line with its end. What cannot be seen or would move a cursor is written as `\\u` and its
/// number, which every reader of JSON turns back.
///
/// # Errors
/// Never in practice: a finding is plain data.
pub fn line(diagnostic: &Diagnostic) -> Result<String> {
    Ok(seen(&serde_json::to_string(diagnostic)?))
}

/// A whole document on indented lines, with the same care for what cannot be seen.
///
/// # Errors
/// Never in practice: what is written is plain data.
pub fn document(data: &impl Serialize) -> Result<String> {
    let raw = serde_json::to_string_pretty(data)?;
    let lines: Vec<String> = raw.lines().map(seen).collect();
    Ok(lines.concat())
}

/// A line of JSON without signs that cannot be seen, with its end.
fn seen(raw: &str) -> String {
    let mut line = String::with_capacity(raw.len() + 1);
    for c in raw.chars() {
        if is_invisible(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                let _ = write!(line, "\\u{unit:04x}");
            }
        } else {
            line.push(c);
        }
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::diagnostic::{Diagnostic, Severity, Span};

    #[test]
    fn what_cannot_be_seen_is_written_as_its_number() {
        let diagnostic = Diagnostic {
            path: "a\u{202e}\u{9b}\u{e0001}b.yaml".to_owned(),
            span: Span::at(1, 1),
            pointer: String::new(),
            severity: Severity::Error,
            code: "file-name",
            message: String::new(),
            help: String::new(),
            fix: None,
            related: Vec::new(),
        };
        let line = line(&diagnostic).unwrap();
        assert!(line.contains(r"a\u202e\u009b\udb40\udc01b.yaml"), "{line}");
        let back: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(back["path"], diagnostic.path.as_str());
    }
}
