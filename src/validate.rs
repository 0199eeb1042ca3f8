//! Turns documents into entries and findings; the only way to get an entry.
//!
//! All faults of all files are collected. A document with an error gives no entry.

mod answers;
mod blanks;
mod bounds;
mod change;
mod checked;
mod checkup;
mod coerce;
mod collections;
mod conflict;
mod dates;
mod derivation;
mod display;
mod duplicates;
mod few;
mod files;
mod finding;
mod formats;
mod gaps;
mod grammar;
mod identities;
mod identity;
mod indentation;
mod join;
mod judged;
mod licenses;
mod linked;
mod links;
mod mention;
mod naming;
mod neighbours;
mod observed;
mod outdated;
mod parents;
mod partial;
mod path;
mod peer;
mod pictures;
mod place;
mod references;
mod repeats;
mod reviewers;
mod rule_set;
mod rules;
mod schema;
mod shown;
mod source_file;
mod state;
mod texts;
mod undeclared;
mod unknown_id;

pub use change::{advise, change, raise, removed};
pub use checkup::Checkup;
pub use collections::CollectionSource;
pub use duplicates::{
    Former, Lexicon, Likeness, Twins, likenesses, organization_name, organization_website, twins,
};
pub use identities::Identities;
pub use join::{Found, join};
pub use judged::{Judged, Reading, ValidParts, judge, reading};
pub use neighbours::neighbours;
pub use observed::{Observed, observed};
pub use place::{Reread, key_lines};
pub use rule_set::Rules;
pub use state::State;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::entry::Entry;
use crate::load::{Document, Role};
use crate::standard::Outcome;
use checked::Checked;
use source_file::SourceFile;

/// Checks all documents of a registry.
#[must_use]
pub fn validate(documents: &[Document], rules: &Rules) -> Found {
    validate_part(documents, &Identities::new(documents, rules), rules)
}

/// The same where of some documents only the head was read, by what was seen of all of them: of
/// those nothing is said, but the rules between entries know them.
#[must_use]
pub fn validate_part(documents: &[Document], identities: &Identities, rules: &Rules) -> Found {
    join::documents(documents, identities, rules)
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
    let mut checked = Checked::entry(document, rules);
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
        diagnostics: place::own((document, checked.findings), SourceFile::new),
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

/// The links of an entry that have moved by the ledger, each with a fix that writes the new address.
#[must_use]
pub fn moved_links(document: &Document, rules: &Rules) -> Vec<Diagnostic> {
    match document.role {
        Role::Entry => links::moved(document, &rules.links),
        Role::Collection | Role::Observation => Vec::new(),
    }
}

/// What can be said of one document, an entry or a collection, without a look at the others.
#[must_use]
pub fn by_itself(document: &Document, rules: &Rules) -> Vec<Diagnostic> {
    let mut found = match document.role {
        Role::Entry => alone(document, rules).diagnostics,
        Role::Collection => {
            let (_, checked) = collections::check(&[document], (&BTreeSet::new(), &[]), rules);
            let findings = checked.into_iter().flat_map(|one| one.findings);
            place::own((document, findings.collect()), SourceFile::new)
        }
        Role::Observation => observed::own(document, rules),
    };
    found.retain(|finding| finding.code != Code::UnknownReference);
    found.sort_by_key(|finding| (finding.span.line, finding.span.column, finding.code));
    found
}
