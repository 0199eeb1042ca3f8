//! Turns findings into diagnostics at their places; texts are read again only where there is one.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::files;
use super::finding::{FilePointer, Finding, Placed};
use super::peer::Extent;
use super::source_file::SourceFile;
use crate::diagnostic::{Diagnostic, Span};
use crate::load::{Content, Document};

/// Gives the text of a document once more; nothing if it cannot be read, or is another one now.
pub type Reread<'a> = &'a (dyn Fn(&Document) -> Option<String> + Sync);

/// What one document gave: its findings, and its places that findings of others ask for.
#[derive(Default)]
struct Placement {
    placed: Vec<Placed>,
    spots: Vec<(FilePointer, Span)>,
}

/// What is found in a document by itself, keys that appear twice included; `file` finds the places in it.
pub(super) fn own<'a>(
    (document, findings): (&'a Document, Vec<Finding>),
    file: impl FnOnce(&'a Document) -> SourceFile<'a>,
) -> Vec<Diagnostic> {
    let repeats = match &document.content {
        Content::Yaml(source) if source.repeats_keys => Some(source),
        _ => None,
    };
    if findings.is_empty() && repeats.is_none() {
        return Vec::new();
    }
    let file = file(document);
    let placed = findings.into_iter().map(|finding| finding.place(&file));
    let repeated = repeats.map(|source| files::repeated_keys(source, &file));
    let placed = placed.chain(repeated.into_iter().flatten());
    placed.map(|placed| placed.diagnostic).collect()
}

/// What is found between documents, for each of them.
pub(super) fn between(
    found: Vec<((&Document, Extent), Vec<Finding>)>,
    reread: Reread<'_>,
) -> Vec<Vec<Diagnostic>> {
    let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let findings = found.iter().flat_map(|(_, findings)| findings);
    for (path, pointer) in findings.flat_map(Finding::spots) {
        let pointers = asked.entry(path.clone()).or_default();
        pointers.insert(pointer.clone());
    }
    let pages: Vec<Placement> = found
        .into_par_iter()
        .map(|((document, extent), findings)| {
            // Of a text that is no YAML nothing has a place but what keeps it from being so.
            let is_yaml = extent == Extent::Yaml;
            let asked = asked.get(&document.path).filter(|_| is_yaml);
            if findings.is_empty() && asked.is_none() {
                return Placement::default();
            }
            let text = is_yaml.then(|| reread(document)).flatten();
            let findings = match text {
                // Its places are those of another text.
                None if is_yaml => findings.into_iter().map(Finding::nowhere).collect(),
                _ => findings,
            };
            let file = SourceFile::of(&document.path, text.as_deref());
            page(&file, findings, asked)
        })
        .collect();
    let spots = pages.iter().flat_map(|page| &page.spots);
    let spots: BTreeMap<FilePointer, Span> = spots.cloned().collect();
    let pages = pages.into_iter().map(|page| {
        let placed = page.placed.into_iter();
        placed.map(|placed| placed.closed(&spots)).collect()
    });
    pages.collect()
}

fn page(
    file: &SourceFile<'_>,
    findings: Vec<Finding>,
    asked: Option<&BTreeSet<String>>,
) -> Placement {
    let spot = |pointer: &String| {
        let at = (file.path.to_owned(), pointer.clone());
        (at, file.position(pointer))
    };
    Placement {
        placed: findings
            .into_iter()
            .map(|finding| finding.place(file))
            .collect(),
        spots: asked.into_iter().flatten().map(spot).collect(),
    }
}

impl Placed {
    /// The finding with the places in other files.
    fn closed(mut self, spots: &BTreeMap<FilePointer, Span>) -> Diagnostic {
        for (n, spot) in self.open {
            let at = spots.get(&spot).copied().unwrap_or_default();
            self.diagnostic.related[n].line = at.line;
            self.diagnostic.related[n].column = at.column;
        }
        self.diagnostic
    }
}

/// The lines of the keys that some pointers lead to, each or of the nearest key above it; nothing
/// where the text is not YAML.
#[must_use]
pub fn key_lines(document: &Document, pointers: &[&str]) -> Vec<Option<usize>> {
    if pointers.is_empty() || !matches!(document.content, Content::Yaml(_)) {
        return vec![None; pointers.len()];
    }
    let positions = SourceFile::new(document).positions;
    let lines = pointers.iter().map(|pointer| positions.key(pointer).line);
    lines.collect()
}
