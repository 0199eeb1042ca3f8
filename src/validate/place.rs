//! Turns findings into diagnostics at their places; texts are read again only where there is one.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::checked::Checked;
use super::files;
use super::finding::{FilePointer, Finding, Placed};
use super::source_file::SourceFile;
use crate::diagnostic::{Diagnostic, Span};
use crate::load::{Content, Document};

/// What one document gave: its findings, and its places that findings of others ask for.
#[derive(Default)]
struct Placement {
    placed: Vec<Placed>,
    spots: Vec<(FilePointer, Span)>,
}

/// All findings of all documents.
pub(super) fn all(checked: Vec<Checked<'_>>) -> Vec<Diagnostic> {
    let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let findings = checked.iter().flat_map(|one| &one.findings);
    for (path, pointer) in findings.flat_map(Finding::spots) {
        let pointers = asked.entry(path.clone()).or_default();
        pointers.insert(pointer.clone());
    }
    let pages: Vec<Placement> = checked
        .into_par_iter()
        .map(|one| {
            let asked = asked.get(&one.document.path);
            page(one, asked)
        })
        .collect();
    let spots = pages.iter().flat_map(|page| &page.spots);
    let spots: BTreeMap<FilePointer, Span> = spots.cloned().collect();
    let placed = pages.into_iter().flat_map(|page| page.placed);
    placed
        .map(
            |Placed {
                 mut diagnostic,
                 open,
             }| {
                for (n, spot) in open {
                    let at = spots.get(&spot).copied().unwrap_or_default();
                    diagnostic.related[n].line = at.line;
                    diagnostic.related[n].column = at.column;
                }
                diagnostic
            },
        )
        .collect()
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

fn page(checked: Checked<'_>, asked: Option<&BTreeSet<String>>) -> Placement {
    let repeats = match &checked.document.content {
        Content::Yaml(source) if source.repeats_keys => Some(source),
        _ => None,
    };
    // Of a text that is no YAML nothing has a place but what keeps it from being so.
    let is_yaml = matches!(checked.document.content, Content::Yaml(_));
    let asked = asked.filter(|_| is_yaml);
    if checked.findings.is_empty() && repeats.is_none() && asked.is_none() {
        return Placement::default();
    }
    let file = SourceFile::new(checked.document);
    let findings = checked.findings.into_iter();
    let mut placed: Vec<Placed> = findings.map(|finding| finding.place(&file)).collect();
    let repeated = repeats.map(|source| files::repeated_keys(source, &file));
    placed.extend(repeated.into_iter().flatten());
    let path = &checked.document.path;
    let spot = |pointer: &String| ((path.clone(), pointer.clone()), file.position(pointer));
    Placement {
        placed,
        spots: asked.into_iter().flatten().map(spot).collect(),
    }
}
