//! Turns documents into entries and findings; the only way to get an entry.
//!
//! All faults of all files are collected. A document with an error gives no entry.

mod answers;
mod blanks;
mod bounds;
mod change;
mod checked;
mod coerce;
mod collections;
mod conflict;
mod dates;
mod derivation;
mod display;
mod duplicates;
mod each_text;
mod few;
mod files;
mod finding;
mod formats;
mod gaps;
mod grammar;
mod identities;
mod identity;
mod indentation;
mod judged;
mod licenses;
mod naming;
mod neighbours;
mod outdated;
mod parents;
mod partial;
mod path;
mod place;
mod references;
mod repeats;
mod reviewers;
mod rule_set;
mod rules;
mod schema;
mod source_file;
mod state;
mod texts;
mod undeclared;
mod unknown_id;

pub use change::{advise, change, raise, removed};
pub use collections::CollectionSource;
pub use duplicates::{Former, Lexicon, Likeness, Twins, likenesses, twins};
pub use identities::Identities;
pub use judged::{Judged, Reading, ValidParts, judge, reading};
pub use neighbours::neighbours;
pub use place::key_lines;
pub use rule_set::Rules;
pub use state::State;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Deserialize;

use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::entry::Entry;
use crate::good::Good;
use crate::load::{Content, Document, Role, Source};
use crate::standard::Outcome;
use crate::standard::decisions::decided;
use checked::Checked;
use coerce::coerce;

/// What the documents gave.
#[derive(Debug, Default)]
pub struct Validated {
    /// The entries without an error, by id.
    pub goods: Vec<Good>,
    /// The collections without an error, by id.
    pub collections: Vec<CollectionSource>,
    /// All findings, by path and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks all documents of a registry.
#[must_use]
pub fn validate(documents: &[Document], rules: &Rules) -> Validated {
    validate_part(documents, &Identities::new(documents, rules), rules)
}

/// The same where of some documents only the head was read, by what was seen of all of them: of
/// those nothing is said, but the rules between entries know them.
#[must_use]
pub fn validate_part(documents: &[Document], identities: &Identities, rules: &Rules) -> Validated {
    let (sets, entries): (Vec<_>, Vec<_>) =
        documents.iter().partition(|d| d.role == Role::Collection);
    let mut checked: Vec<Checked<'_>> = entries
        .par_iter()
        .map(|document| check_entry(document, rules))
        .collect();
    let known = references::check(&mut checked, identities);
    duplicates::check(&mut checked, identities.members(), &rules.duplicates);
    undeclared::check(&mut checked, identities, &rules.undeclared);
    let mut goods = Vec::new();
    for one in &mut checked {
        let document = one.document;
        let faulty = one.has_error();
        if let Some(entry) = one.entry.take().filter(|_| !faulty) {
            goods.push(Good::new(
                document.stem.clone(),
                document.path.clone(),
                entry,
                std::mem::take(&mut one.assessed),
            ));
        }
    }
    goods.sort_by(|a, b| a.id.cmp(&b.id));
    let (collections, mut of_sets) = collections::check(&sets, (&known, &goods), rules);
    checked.append(&mut of_sets);
    for one in &mut checked {
        one.findings = few::few(std::mem::take(&mut one.findings));
    }
    let mut diagnostics: Vec<Diagnostic> = place::all(checked);
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.line, d.span.column, d.severity, d.code);
        let by_path = a.path.cmp(&b.path);
        by_path
            .then_with(|| key(a).cmp(&key(b)))
            .then_with(|| a.message.cmp(&b.message))
    });
    Validated {
        goods,
        collections,
        diagnostics,
    }
}

/// One document, validated by itself.
#[derive(Debug)]
pub struct Alone {
    /// What it says; where the schema finds faults, what is left without the parts at fault.
    pub entry: Option<Entry>,
    /// Whether no part had to be left out.
    pub is_whole: bool,
    /// Keys at the top, and of indicators, of which nobody can tell what they say.
    pub lost: BTreeSet<String>,
    /// What is found in it, by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks one document without the others.
#[must_use]
pub fn alone(document: &Document, rules: &Rules) -> Alone {
    let mut checked = check_entry(document, rules);
    let whole = checked.entry.take();
    let is_whole = whole.is_some();
    let (entry, lost) = match (whole, checked.partial.take()) {
        (None, Some(partial)) => (Some(partial.entry), partial.lost),
        (whole, _) => (whole.map(Arc::unwrap_or_clone), BTreeSet::new()),
    };
    Alone {
        entry,
        is_whole,
        lost,
        diagnostics: place::all(vec![checked]),
    }
}

impl Alone {
    /// Whether the result of an indicator can be told: a gap, by all that decides on one.
    #[must_use]
    pub fn tells(&self, indicator: &str, result: Outcome) -> bool {
        let is_lost = |key: &str| self.lost.contains(key);
        let mut keys = Code::IndicatorGap.depends_on().iter();
        let rests_on_lost = result == Outcome::Gap && keys.any(|key| is_lost(key));
        !is_lost("indicators") && !is_lost(indicator) && !rests_on_lost
    }
}

/// What can be said of one document, an entry or a collection, without a look at the others.
#[must_use]
pub fn by_itself(document: &Document, rules: &Rules) -> Vec<Diagnostic> {
    let mut found = match document.role {
        Role::Entry => alone(document, rules).diagnostics,
        Role::Collection => {
            let (_, checked) = collections::check(&[document], (&BTreeSet::new(), &[]), rules);
            place::all(checked)
        }
    };
    found.retain(|finding| finding.code != Code::UnknownReference);
    found.sort_by_key(|finding| (finding.span.line, finding.span.column, finding.code));
    found
}

/// Everything that can be said of an entry by itself.
fn check_entry<'a>(document: &'a Document, rules: &Rules) -> Checked<'a> {
    let mut checked = Checked {
        document,
        entry: None,
        assessed: Vec::new(),
        partial: None,
        findings: files::name(document),
    };
    let found = &mut checked.findings;
    match &document.content {
        Content::Unusable(why) => found.push(files::unusable(document, why)),
        Content::Malformed(text, fault) => {
            let conflict = conflict::find(document, text);
            found.push(conflict.unwrap_or_else(|| grammar::malformed(text, fault)));
        }
        Content::Yaml(source) => {
            found.extend(files::bytes(source));
            match conflict::find(document, &source.text) {
                Some(conflict) => found.push(conflict),
                None => entry(source, rules, &mut checked),
            }
        }
        Content::Head(_) | Content::Dropped => found.clear(),
    }
    checked
}

/// Turns a text into an entry, unless the schema forbids it; then into its valid parts.
fn entry(source: &Source, rules: &Rules, checked: &mut Checked<'_>) {
    let mut value = source.value.clone();
    let found = &mut checked.findings;
    let lengths = match bounds::cut(&mut value) {
        Ok(lengths) => lengths,
        Err(too_long) => return found.push(*too_long),
    };
    coerce(&mut value);
    let faults = rules.entry.check(&value, &lengths);
    if !faults.is_empty() {
        let (more, partial) = partial::check(&value, &faults, rules);
        found.extend(more);
        found.extend(faults);
        checked.partial = partial;
        return;
    }
    match Entry::deserialize(&value) {
        Ok(entry) => {
            let results = rules.standard.assess(&entry);
            found.extend(rules::check((&value, &entry), &results, rules));
            found.extend(texts::check(&value, &entry, rules));
            checked.assessed = decided(&entry, &rules.standard, results);
            checked.entry = Some(entry.into());
        }
        Err(error) => found.push(schema::beyond(&error)),
    }
}
