//! Keeps the texts of the documents that findings show.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::document::{Content, Document, Unusable};
use crate::diagnostic::Diagnostic;

/// The texts of files by path, without byte order marks, as far as they could be read.
pub type Texts = BTreeMap<String, String>;

/// The texts that findings are in or refer to; the other documents are dropped.
#[must_use]
pub fn texts<'a>(
    documents: Vec<Document>,
    findings: impl IntoIterator<Item = &'a Diagnostic>,
) -> Texts {
    let mut wanted: BTreeSet<&String> = BTreeSet::new();
    for finding in findings {
        wanted.insert(&finding.path);
        wanted.extend(finding.related.iter().map(|related| &related.path));
    }
    // In parallel, because dropping takes most of the time.
    documents
        .into_par_iter()
        .filter(|document| wanted.contains(&document.path))
        .filter_map(|document| Some((document.path, text(document.content)?)))
        .collect()
}

fn text(content: Content) -> Option<String> {
    match content {
        Content::Yaml(source) => Some(source.text),
        Content::Malformed(text, _) | Content::Unusable(Unusable::NotUtf8 { text, .. }) => {
            Some(text)
        }
        Content::Unusable(_) | Content::Head(_) | Content::Dropped => None,
    }
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
