//! A finding as one line of JSON, the shape of [`Diagnostic`].

use std::fmt::Write;

use anyhow::Result;
use serde::Serialize;

use super::spell::Speller;
use crate::diagnostic::Diagnostic;

/// One line with its end.
///
/// # Errors
/// Never in practice: a finding is plain data.
pub fn line(diagnostic: &Diagnostic) -> Result<String> {
    Ok(visible(&serde_json::to_string(diagnostic)?) + "\n")
}

/// A whole document on indented lines, with the same escapes for invisible characters.
///
/// # Errors
/// Never in practice: the document is plain data.
pub fn document(data: &impl Serialize) -> Result<String> {
    let raw = serde_json::to_string_pretty(data)?;
    Ok(raw.lines().map(|line| visible(line) + "\n").collect())
}

/// JSON without line ends. Characters that are invisible, would move a cursor or would give the log of
/// a build a command are written as `\\u` and their number, which every JSON reader decodes.
pub(super) fn visible(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 1);
    let mut speller = Speller::default();
    for c in json.chars() {
        if speller.takes(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::diagnostic::{Code, Diagnostic, Severity, Span};

    #[test]
    fn what_cannot_be_seen_is_written_as_its_number() {
        let diagnostic = Diagnostic {
            path: "a\u{202e}\u{9b}\u{e0001}b##[c.yaml".to_owned(),
            span: Span::at(1, 1),
            pointer: String::new(),
            severity: Severity::Error,
            code: Code::FileName,
            message: String::new(),
            help: String::new(),
            fix: None,
            related: Vec::new(),
            related_left_out: 0,
            alike_left_out: 0,
            about: None,
        };
        let line = line(&diagnostic).unwrap();
        assert!(
            line.contains(r"a\u202e\u009b\udb40\udc01b##\u005bc.yaml"),
            "{line}"
        );
        let back: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(back["path"], diagnostic.path.as_str());
    }
}
