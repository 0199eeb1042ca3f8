//! A finding as the item of a list.

use std::fmt::Write;

use super::inline::{advice, code, prose};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::few::left_out;
use crate::review::Found;

/// The most other places of one finding that are shown.
const MOST_RELATED: usize = 5;

/// A finding in the file of the entry that the section is about.
pub(super) fn finding(found: &Found) -> String {
    let one = &found.diagnostic;
    let line = one.span.line.map(|line| format!("line {line}: "));
    let mut text = whole(one, &line.unwrap_or_default());
    if !found.is_new {
        text.truncate(text.trim_end().len());
        text.push_str(NOT_NEW);
        text.push('\n');
    }
    text
}

/// The note after a finding that existed before the change.
pub(super) const NOT_NEW: &str = " *(not new)*";

/// A finding in any file.
pub(super) fn diagnostic(one: &Diagnostic) -> String {
    whole(one, &format!("{} ", place(&one.path, one.span.line)))
}

/// A finding at a place, with what to do and its related places.
fn whole(one: &Diagnostic, at: &str) -> String {
    let mut out = first_line(one, at);
    if !one.help.is_empty() {
        let _ = writeln!(out, "  <br>💡 {}", advice(&one.help));
    }
    for related in one.related.iter().take(MOST_RELATED) {
        let place = place(&related.path, related.line);
        let _ = writeln!(out, "  <br>↪ {place} {}", prose(&related.message));
    }
    let hidden = one.related.len().saturating_sub(MOST_RELATED);
    for more in left_out(one, hidden) {
        let _ = writeln!(out, "  <br>↪ {more}");
    }
    out
}

/// A finding in one line, without what to do.
pub(super) fn brief(one: &Diagnostic) -> String {
    first_line(one, &format!("{} ", place(&one.path, one.span.line)))
}

fn first_line(one: &Diagnostic, at: &str) -> String {
    let word = match one.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    format!(
        "- {} **{word}** {at}{} `{}`\n",
        sign(one.severity),
        prose(&one.message),
        one.code
    )
}

/// The symbol of a severity.
pub(super) fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "❌",
        Severity::Warning => "⚠️",
        Severity::Info => "ℹ️",
    }
}

/// A file and a line in it.
fn place(path: &str, line: Option<usize>) -> String {
    match line {
        Some(line) => code(&format!("{path}:{line}"), 160),
        None => code(path, 160),
    }
}

/// How many items of a list are left out; empty for none.
pub(super) fn more(left_out: usize) -> String {
    match left_out {
        0 => String::new(),
        more => format!("- and {more} more\n"),
    }
}
