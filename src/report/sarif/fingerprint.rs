//! Gives findings names that stay the same when lines above them are added or removed.

use std::collections::BTreeMap;
use std::fmt::Write;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Span};
use crate::load::ReadText;
use crate::load::lines::Lines;

/// A name for each finding, from its rule, its file, its field and the text there; findings that share
/// all of these are numbered. Positions in lists and messages do not matter: both may change when
/// nothing else does.
pub(super) fn fingerprints(findings: &[Diagnostic], text: &ReadText) -> Vec<String> {
    let of_files: Vec<&[Diagnostic]> = findings.chunk_by(|a, b| a.path == b.path).collect();
    let names = of_files.into_par_iter().flat_map_iter(|of_file| {
        let text = of_file.first().and_then(|one| text(&one.path));
        let lines = text.as_deref().map(Lines::new);
        let names = of_file.iter().map(|finding| {
            let written = lines.as_ref();
            let written = written.and_then(|lines| written_at(lines, finding.span));
            name(finding, written.unwrap_or_default())
        });
        names.collect::<Vec<String>>()
    });
    let names: Vec<String> = names.collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let numbered = names.iter().map(|name| {
        let count = seen.entry(name).or_default();
        *count += 1;
        format!("{name}:{count}")
    });
    numbered.collect()
}

/// The first line of a span.
fn written_at<'a>(lines: &Lines<'a>, span: Span) -> Option<&'a str> {
    let (line, column) = (span.line?, span.column?);
    let behind = lines.width(line)? + 1;
    let end = match span.end_column {
        Some(end) if span.end_line == span.line => end,
        _ => behind,
    };
    lines.slice(Span::new((line, column), (line, end.min(behind))))
}

fn name(finding: &Diagnostic, written: &str) -> String {
    let is_number = |token: &&str| !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    let field: Vec<&str> = finding
        .pointer
        .split('/')
        .filter(|token| !is_number(token))
        .collect();
    let parts = [
        finding.code.name(),
        &finding.path,
        &field.join("/"),
        written,
    ];
    let digest = Sha256::digest(parts.join("\0").as_bytes());
    let mut hex = String::with_capacity(32);
    for byte in digest.iter().take(16) {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::fingerprints;
    use crate::diagnostic::{Code, Diagnostic, Severity, Span};

    fn finding(line: usize, pointer: &str) -> Diagnostic {
        Diagnostic {
            path: "a.yaml".to_owned(),
            span: Span::new((line, 1), (line, 2)),
            pointer: pointer.to_owned(),
            severity: Severity::Error,
            code: Code::WrongType,
            message: format!("on line {line}"),
            help: String::new(),
            fix: None,
            related: Vec::new(),
            related_left_out: 0,
            alike_left_out: 0,
            about: None,
        }
    }

    fn names(text: &str, findings: &[Diagnostic]) -> Vec<String> {
        fingerprints(findings, &|path| {
            (path == "a.yaml").then(|| text.to_owned())
        })
    }

    #[test]
    fn a_finding_keeps_its_name_when_lines_come_and_go() {
        let before = names("x\ny\n", &[finding(1, "/a/0"), finding(2, "/a/1")]);
        let after = names("# new\n\nx\ny\n", &[finding(3, "/a/4"), finding(4, "/a/5")]);
        assert_eq!(before, after);
        assert_ne!(before[0], before[1]);
        assert_ne!(names("x\n", &[finding(1, "/b/0")])[0], before[0]);
    }

    #[test]
    fn findings_that_are_alike_are_counted() {
        let both = names("x\nx\n", &[finding(1, "/a/0"), finding(2, "/a/1")]);
        assert_eq!(both[0].replace(":1", ":2"), both[1]);
    }
}
