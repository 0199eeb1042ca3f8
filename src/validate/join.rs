//! Joins what is found in each file with what is found between entries, and in collections.

use std::sync::Arc;

use rayon::prelude::*;

use super::checkup::{Checkup, Own};
use super::few::few;
use super::identities::Identities;
use super::peer::Peer;
use super::place::{self, Reread};
use super::rule_set::Rules;
use super::source_file::SourceFile;
use super::{collections, duplicates, judged, links, pictures, references, undeclared};
use crate::diagnostic::{Code, Diagnostic};
use crate::good::Good;
use crate::load::{Content, Document, Role, parse};

/// What is found in a registry.
#[derive(Debug, Default)]
pub struct Found {
    /// The paths of the entries without an error.
    pub valid: Vec<String>,
    /// All findings, by path and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Found {
    /// Adds findings of other files.
    pub fn add(&mut self, diagnostics: Vec<Diagnostic>) {
        self.diagnostics.extend(diagnostics);
        sort(&mut self.diagnostics);
    }
}

/// All that is found in a registry, by what is found in each file of an entry, and its collections. `reread`
/// gives the text of such a file once more.
#[must_use]
pub fn join(
    entries: Vec<(Document, Checkup)>,
    sets: &[Document],
    rules: &Rules,
    reread: Reread<'_>,
) -> Found {
    let (documents, checkups): (Vec<Document>, Vec<Checkup>) = entries.into_iter().unzip();
    let each = checkups.into_iter().map(|one| (one.identity, one.own));
    let (identities, own): (Vec<_>, Vec<_>) = each.unzip();
    let identities = Identities::with_traits(identities, rules);
    let entries = documents.iter().zip(own).collect();
    let sets: Vec<&Document> = sets.iter().collect();
    between((entries, &identities), &sets, rules, reread)
}

/// The same for documents that are at hand: of those of which only the head was read nothing is said, but the
/// rules between entries know them.
pub(super) fn documents(documents: &[Document], identities: &Identities, rules: &Rules) -> Found {
    let (sets, entries): (Vec<_>, Vec<_>) =
        documents.iter().partition(|d| d.role == Role::Collection);
    let entries = entries.into_par_iter();
    let entries = entries.map(|one| (one, Own::new(one, SourceFile::new, rules)));
    let reread = |document: &Document| document.text().map(str::to_owned);
    between((entries.collect(), identities), &sets, rules, &reread)
}

fn between(
    (entries, identities): (Vec<(&Document, Own)>, &Identities),
    sets: &[&Document],
    rules: &Rules,
    reread: Reread<'_>,
) -> Found {
    let peers = entries.iter();
    let peers = peers.map(|(document, own)| Peer::new(document, own.extent, own.linked.as_ref()));
    let mut peers: Vec<Peer<'_>> = peers.collect();
    let known = references::check(&mut peers, identities);
    pictures::check(&mut peers, &rules.pictures);
    links::check(&mut peers, &rules.links);
    let of_files = pictures::of_files(&peers, &rules.pictures);
    duplicates::check(&mut peers, identities.members(), &rules.duplicates);
    undeclared::check(&mut peers, identities, &rules.undeclared);
    let each = entries.iter().zip(&peers);
    let valid = each.filter(|((_, own), peer)| own.is_valid && !peer.has_error());
    let valid: Vec<&Document> = valid.map(|((document, _), _)| *document).collect();
    let goods = assessed((sets, &valid), reread);
    let (_, of_sets) = collections::check(sets, (&known, &goods), rules);
    let valid = valid.into_iter().map(|document| document.path.clone());
    let valid = valid.collect();
    let found = peers.into_iter().map(|peer| (peer.findings, peer.orphaned));
    let (found, orphaned): (Vec<_>, Vec<_>) = found.unzip();
    let files = entries
        .iter()
        .map(|(document, own)| (*document, own.extent));
    let found = place::between(files.zip(found).collect(), reread);
    let own = entries.into_iter().map(|(_, own)| own.found);
    let of_entries = own.zip(orphaned).zip(found);
    let of_entries = of_entries.map(|((own, orphaned), found)| both(own, &orphaned, found));
    let of_sets = of_sets.into_par_iter().map(|one| {
        let found = (one.document, few(one.findings));
        place::own(found, SourceFile::new)
    });
    let of_sets: Vec<Vec<Diagnostic>> = of_sets.collect();
    let mut diagnostics: Vec<Diagnostic> = of_entries
        .chain(of_sets)
        .flatten()
        .chain(of_files)
        .collect();
    sort(&mut diagnostics);
    Found { valid, diagnostics }
}

/// What is found in an entry by itself, without what rests on a parent that is not there, and what is found
/// between it and others.
fn both(mut own: Vec<Diagnostic>, orphaned: &[String], found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    own.retain(|one| one.code != Code::NoDistinction || !orphaned.contains(&one.pointer));
    if found.is_empty() {
        return own;
    }
    own.extend(found);
    few(own)
}

fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.line, d.span.column, d.severity, d.code);
        let by_path = a.path.cmp(&b.path);
        by_path
            .then_with(|| key(a).cmp(&key(b)))
            .then_with(|| a.message.cmp(&b.message))
    });
}

/// The goods that collections have results for, by id; read once more, because nobody else asks for all that an
/// entry says.
fn assessed((sets, valid): (&[&Document], &[&Document]), reread: Reread<'_>) -> Vec<Good> {
    let ids = collections::assessed(sets.iter().copied());
    let named = valid
        .par_iter()
        .filter(|one| ids.contains(one.stem.as_str()));
    let goods = named.filter_map(|&document| {
        let Content::Yaml(source) = parse(reread(document)?.into_bytes()) else {
            return None;
        };
        let entry = judged::unchecked(source.value)?;
        let Document { stem, path, .. } = document.name();
        // Nobody asks for the results of its indicators.
        Some(Good::new(stem, path, Arc::new(entry), []))
    });
    let mut goods: Vec<Good> = goods.collect();
    goods.sort_by(|a, b| a.id.cmp(&b.id));
    goods
}
