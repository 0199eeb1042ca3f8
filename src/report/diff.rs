//! The changes to a file, as a unified diff.

use similar::{ChangeTag, TextDiff};
use std::fmt::Write;

use super::spell::spell;
use super::terminal::Coloring;

/// The lines of a file that would change, with three lines around them; empty if none would.
///
/// Invisible characters in a line are escaped, including a byte order mark and a carriage return.
#[must_use]
pub fn diff(path: &str, before: &str, after: &str, coloring: Coloring) -> String {
    let diff = TextDiff::from_lines(before, after);
    let path = spell(path);
    let mut out = String::new();
    for hunk in diff.unified_diff().iter_hunks() {
        if out.is_empty() {
            line(&mut out, &format!("--- {path}"), "\u{1b}[1m", coloring);
            line(&mut out, &format!("+++ {path}"), "\u{1b}[1m", coloring);
        }
        line(&mut out, &hunk.header().to_string(), "\u{1b}[36m", coloring);
        for change in hunk.iter_changes() {
            let (sign, color) = match change.tag() {
                ChangeTag::Delete => ('-', "\u{1b}[31m"),
                ChangeTag::Insert => ('+', "\u{1b}[32m"),
                ChangeTag::Equal => (' ', ""),
            };
            let text = change.value().strip_suffix('\n').unwrap_or(change.value());
            line(&mut out, &format!("{sign}{}", spell(text)), color, coloring);
            if change.missing_newline() {
                line(&mut out, "\\ No newline at end of file", "", coloring);
            }
        }
    }
    out
}

/// One line in a colour.
fn line(out: &mut String, text: &str, color: &str, coloring: Coloring) {
    // Writing to a String cannot fail.
    let _ = match coloring {
        Coloring::Colored if !color.is_empty() => writeln!(out, "{color}{text}\u{1b}[0m"),
        Coloring::Colored | Coloring::Plain => writeln!(out, "{text}"),
    };
}

#[cfg(test)]
mod tests {
    use super::diff;
    use crate::report::terminal::Coloring;

    #[test]
    fn invisible_characters_are_escaped() {
        let shown = diff(
            "x.yaml",
            "\u{feff}a: 1\r\nb: \u{202e}2",
            "a: 1\nb: \u{202e}2\n",
            Coloring::Plain,
        );
        assert_eq!(
            shown,
            "--- x.yaml\n+++ x.yaml\n@@ -1,2 +1,2 @@\n-\\u{feff}a: 1\\u{d}\n-b: \\u{202e}2\n\
             \\ No newline at end of file\n+a: 1\n+b: \\u{202e}2\n"
        );
    }

    #[test]
    fn lines_have_colours_on_a_terminal() {
        let shown = diff("x.yaml", "a: 1\nb: 2\n", "a: 1\n", Coloring::Colored);
        assert!(shown.contains("\u{1b}[31m-b: 2\u{1b}[0m\n"));
        assert_eq!(diff("x.yaml", "a\n", "a\n", Coloring::Colored), "");
    }
}
