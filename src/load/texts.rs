//! Keeps the texts of the documents that findings show.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::document::Document;
use crate::diagnostic::Diagnostic;

/// The texts of files by path, without byte order marks, as far as they could be read.
pub type Texts = BTreeMap<String, String>;

/// Gives the text of the file at a path, without a byte order mark, if it can be read.
pub type ReadText<'a> = dyn Fn(&str) -> Option<String> + Sync + 'a;

/// The texts that findings are in or refer to; the other documents are dropped.
#[must_use]
pub fn texts<'a>(
    documents: Vec<Document>,
    findings: impl IntoIterator<Item = &'a Diagnostic>,
) -> Texts {
    let wanted = named(findings);
    // In parallel, because dropping takes most of the time.
    documents
        .into_par_iter()
        .filter(|document| wanted.contains(&document.path))
        .filter_map(|document| Some((document.path.clone(), document.text()?.to_owned())))
        .collect()
}

/// The same where each text is read.
#[must_use]
pub fn read_texts<'a>(
    findings: impl IntoIterator<Item = &'a Diagnostic>,
    read: &ReadText<'_>,
) -> Texts {
    let named = named(findings).into_par_iter();
    named
        .filter_map(|path| Some((path.clone(), read(path)?)))
        .collect()
}

/// The paths that findings name.
fn named<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>) -> BTreeSet<&'a String> {
    let mut named = BTreeSet::new();
    for finding in findings {
        named.insert(&finding.path);
        named.extend(finding.related.iter().map(|related| &related.path));
    }
    named
}

#[cfg(test)]
mod tests {
    use super::texts;
    use crate::diagnostic::{Code, Diagnostic, Related, Severity, Span};
    use crate::load::{Document, Role, parse};

    fn document(path: &str, content: &[u8]) -> Document {
        Document {
            path: path.to_owned(),
            stem: path.to_owned(),
            role: Role::Entry,
            content: parse(content.to_vec()),
        }
    }

    #[test]
    fn only_what_findings_name_is_kept() {
        let finding = Diagnostic {
            path: "a".to_owned(),
            span: Span::default(),
            pointer: String::new(),
            severity: Severity::Error,
            code: Code::DuplicateId,
            message: String::new(),
            help: String::new(),
            fix: None,
            related: vec![Related {
                path: "c".to_owned(),
                line: None,
                column: None,
                message: String::new(),
            }],
            related_left_out: 0,
            alike_left_out: 0,
            about: None,
        };
        let documents = vec![
            document("a", b"name: x\n"),
            document("b", b"name: y\n"),
            document("c", b"name: \xe9\n"),
        ];
        let kept: Vec<_> = texts(documents, &[finding]).into_iter().collect();
        let expected = [("a", "name: x\n"), ("c", "name: \u{fffd}\n")];
        assert_eq!(
            kept,
            expected.map(|(path, text)| (path.to_owned(), text.to_owned()))
        );
    }
}
