//! Finds new entries that look like an entry of the base under another id.

use super::collisions::{FEW, Member, collide};
use super::say::Partner;
use super::traits::Traits;
use super::verdict::{Basis, Setting, Side, Verdict};
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::Document;
use crate::validate::identity::Identity;
use crate::validate::rule_set::Rules;
use crate::validate::source_file::SourceFile;

/// An entry of the base that a change removes or changes.
#[derive(Debug, Clone, Copy)]
pub struct Former<'a> {
    /// As it was.
    pub before: &'a Document,
    /// As it is now; nothing where it is removed.
    pub after: Option<&'a Document>,
}

/// A new entry that looks like one of the base, by their places in the two lists.
#[derive(Debug)]
pub struct Likeness {
    /// The entry of the base.
    pub former: usize,
    /// The new entry.
    pub added: usize,
    /// What is said of it in the file of the new entry.
    pub finding: Diagnostic,
}

/// The new entries that are likely the same good as an entry that the change removes, or as one whose
/// file now describes another good; in the order of the new entries, the surest first.
#[must_use]
pub fn likenesses(formers: &[Former<'_>], added: &[&Document], rules: &Rules) -> Vec<Likeness> {
    if formers.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let before = formers.iter().map(|former| former.before);
    let all: Vec<Known<'_>> = before
        .chain(added.iter().copied())
        .map(|document| Known::new(document, rules))
        .collect();
    let members: Vec<Member<'_>> = all
        .iter()
        .enumerate()
        .map(|(at, known)| Member {
            id: &known.document.stem,
            identity: &known.identity,
            traits: &known.traits,
            is_wanted: at >= formers.len(),
        })
        .collect();
    let by = (&rules.duplicates, Setting::Change);
    let (collisions, _) = collide(&members, by);
    let mut partners: Vec<Vec<Partner>> = vec![Vec::new(); added.len()];
    for pair in &collisions {
        let is_across = pair.one < formers.len() && pair.other >= formers.len();
        if is_across && pair.verdict.basis != Basis::Parts {
            partners[pair.other - formers.len()].push(Partner::first(pair.one, &pair.verdict));
        }
    }
    let mut found = Vec::new();
    for (at, mut partners) in partners.into_iter().enumerate() {
        partners.sort_by_key(Partner::rank);
        let known = &all[formers.len() + at];
        let told = partners.iter().filter_map(|partner| {
            let finding =
                known.finding(partner, (&formers[partner.at], &all[partner.at]), rules)?;
            Some(Likeness {
                former: partner.at,
                added: at,
                finding,
            })
        });
        found.extend(told.take(FEW));
    }
    found
}

/// An entry with what of it is compared.
struct Known<'a> {
    document: &'a Document,
    identity: Identity,
    traits: Traits,
}

impl<'a> Known<'a> {
    fn new(document: &'a Document, rules: &Rules) -> Self {
        let identity = Identity::with_license_files(document);
        Self {
            document,
            traits: Traits::of(&identity, &rules.duplicates),
            identity,
        }
    }

    fn side(&self) -> Side<'_> {
        Side {
            identity: &self.identity,
            traits: &self.traits,
        }
    }

    /// What is said of a new entry and its partner in the base; nothing where that one is still there.
    fn finding(
        &self,
        partner: &Partner,
        (former, known): (&Former<'_>, &Known<'_>),
        rules: &Rules,
    ) -> Option<Diagnostic> {
        let theirs = (known.document, &known.identity);
        let finding = match former.after {
            None => partner.renamed(&self.identity, theirs),
            Some(after) => {
                let now = Known::new(after, rules);
                let by = (&rules.duplicates, Setting::Change);
                if Verdict::on(known.side(), now.side(), by).is_some() {
                    return None;
                }
                partner.displaced(&self.identity, theirs)
            }
        };
        let mut finding = finding.place(&SourceFile::new(self.document)).diagnostic;
        // It is likely, not certain.
        finding.severity = Severity::Warning;
        Some(finding)
    }
}
