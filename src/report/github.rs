//! Findings as GitHub's workflow commands, which become annotations in the files of a pull request.
//!
//! The form of a command and its escapes follow `escapeData` and `escapeProperty` of GitHub's own
//! `@actions/core`, and the runner that decodes both.

use std::fmt::Write;

use super::few::left_out;
use super::spell::spell;
use crate::diagnostic::{Diagnostic, Severity, Span};

/// One line with its end. `folder` is the path from the repository's root to the registry's: empty, or
/// with `/` at the end.
#[must_use]
pub fn command(finding: &Diagnostic, folder: &str) -> String {
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let path = format!("{folder}{}", spell(&finding.path));
    let mut line = format!("::{name} file={}", property(&path));
    let place = place(finding.span);
    for (key, number) in ["line", "endLine", "col", "endColumn"].iter().zip(place) {
        if let Some(number) = number {
            // Writing to a String cannot fail.
            let _ = write!(line, ",{key}={number}");
        }
    }
    let title = property(finding.code.name());
    let _ = writeln!(line, ",title={title}::{}", data(&message(finding, &path)));
    line
}

/// First and last line, first and last column; GitHub accepts columns only for a single line, and no
/// end before the beginning.
fn place(span: Span) -> [Option<usize>; 4] {
    let end_column = match (span.column, span.end_column) {
        (Some(first), Some(behind)) => Some(first.max(behind.saturating_sub(1))),
        _ => None,
    };
    if span.line == span.end_line {
        [span.line, span.end_line, span.column, end_column]
    } else {
        [span.line, span.end_line, None, None]
    }
}

/// The text of the annotation and of the log, which does not show the place by itself.
fn message(finding: &Diagnostic, path: &str) -> String {
    let mut text = at(path, finding.span.line, finding.span.column);
    let _ = write!(text, ": {}", spell(&finding.message));
    for related in &finding.related {
        let place = at(&spell(&related.path), related.line, related.column);
        let _ = write!(text, "\n{}: {place}", spell(&related.message));
    }
    for more in left_out(finding, 0) {
        let _ = write!(text, "\n{more}");
    }
    if !finding.help.is_empty() {
        let _ = write!(text, "\nhelp: {}", spell(&finding.help));
    }
    text
}

fn at(path: &str, line: Option<usize>, column: Option<usize>) -> String {
    match (line, column) {
        (Some(line), Some(column)) => format!("{path}:{line}:{column}"),
        _ => path.to_owned(),
    }
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::command;
    use crate::diagnostic::{Code, Diagnostic, Related, Severity, Span};

    fn finding() -> Diagnostic {
        Diagnostic {
            path: "registry/a.yaml".to_owned(),
            span: Span::new((2, 3), (2, 7)),
            pointer: String::new(),
            severity: Severity::Error,
            code: Code::WrongFormat,
            message: "`x` is no date".to_owned(),
            help: "write a day".to_owned(),
            fix: None,
            related: Vec::new(),
            related_left_out: 0,
            alike_left_out: 0,
            about: None,
        }
    }

    #[test]
    fn a_finding_is_one_command() {
        let expected = "::error file=site/registry/a.yaml,line=2,endLine=2,col=3,endColumn=6,title=wrong-format::site/registry/a.yaml:2:3: `x` is no date%0Ahelp: write a day\n";
        assert_eq!(command(&finding(), "site/"), expected);
    }

    #[test]
    fn columns_are_given_for_one_line_only_and_places_where_there_are_some() {
        let several = Diagnostic {
            span: Span::new((2, 3), (4, 1)),
            severity: Severity::Warning,
            ..finding()
        };
        let line = command(&several, "");
        assert!(
            line.starts_with("::warning file=registry/a.yaml,line=2,endLine=4,title="),
            "{line}"
        );
        let nowhere = Diagnostic {
            span: Span::default(),
            severity: Severity::Info,
            ..finding()
        };
        let line = command(&nowhere, "");
        assert!(
            line.starts_with("::notice file=registry/a.yaml,title=wrong-format::registry/a.yaml: "),
            "{line}"
        );
        let empty = Diagnostic {
            span: Span::new((2, 3), (2, 3)),
            ..finding()
        };
        assert!(command(&empty, "").contains(",col=3,endColumn=3,"));
    }

    #[test]
    fn no_quoted_text_ends_the_command_or_begins_another() {
        let hostile =
            "%0A\r\n::error::x\u{2028}::set-env name=a::b ##[add-mask]c, \u{1b}[2J\u{202e}";
        let line = command(
            &Diagnostic {
                path: format!("a,b:c%2C{hostile}.yaml"),
                message: hostile.to_owned(),
                help: hostile.to_owned(),
                related: vec![Related {
                    path: hostile.to_owned(),
                    line: Some(1),
                    column: Some(1),
                    message: hostile.to_owned(),
                }],
                ..finding()
            },
            "",
        );
        let body = line.strip_suffix('\n').unwrap();
        assert!(!body.chars().any(char::is_control), "{body}");
        assert!(!body.contains(['\u{2028}', '\u{202e}']), "{body}");
        assert!(!body.contains("##["), "{body}");
        // As the runner reads it: properties up to the second `::`, then text.
        let (head, text) = body[2..].split_once("::").unwrap();
        let properties = head.strip_prefix("error ").unwrap().split(',');
        let keys: Vec<&str> = properties
            .map(|one| one.split_once('=').unwrap().0)
            .collect();
        assert_eq!(
            keys,
            ["file", "line", "endLine", "col", "endColumn", "title"]
        );
        assert!(
            head.contains("file=a%2Cb%3Ac%252C%250A\\u{d}\\u{a}%3A%3Aerror"),
            "{head}"
        );
        assert!(text.contains("%250A\\u{d}\\u{a}::error"), "{text}");
    }
}
