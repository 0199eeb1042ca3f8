//! Turns a change of a registry into what a maintainer needs to decide on it: for each entry a
//! verdict, the findings, the indicators, what changed, and a checklist.

mod agenda;
mod change;
mod checklist;
mod collections;
mod derivation;
mod effect;
mod fields;
mod found;
mod gaps;
mod impact;
mod indicators;
mod pairs;
mod renames;
mod reviewed;
mod verdict;
mod version;
mod words;

pub use agenda::{Agenda, OpenItem};
pub use checklist::{Item, Tick};
pub use collections::{CollectionChange, Difference, Moved, ResultChange, collections};
pub use effect::{Effect, Summary, summary};
pub use fields::{Field, How};
pub use found::Found;
pub use impact::Impact;
pub use indicators::{Indicator, indicators};
pub use pairs::{Pair, pairs};
pub use renames::renames;
pub use verdict::{Ruling, Verdict};
pub use words::{Kind, Piece};

use std::collections::{BTreeMap, BTreeSet};

use found::Earlier;
use rayon::prelude::*;
use serde::Serialize;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::entry::Entry;
use crate::good::Status;
use crate::inspect::{Inspection, Question};
use crate::load::Document;
use crate::standard::{Source, Standard};
use crate::validate::{Rules, advise, change, raise, removed};
pub use change::Change;
pub use reviewed::Reviewed;
use version::{Version, entry};

/// A change of a registry, reviewed.
#[derive(Debug, Serialize)]
pub struct Review {
    /// Full id of the commit that the change is compared with.
    pub base: String,
    /// Whether that is the merge base; otherwise it is the revision asked for, because the clone is
    /// too shallow to find the merge base.
    pub is_merge_base: bool,
    /// The entries added, changed, renamed or removed, by id.
    pub entries: Vec<Reviewed>,
    /// The collections added, changed or removed, by id.
    pub collections: Vec<CollectionChange>,
    /// Other changed files of the registry and its rules, by path.
    pub others: Vec<Other>,
    /// Findings in files that did not change but name entries that did.
    pub findings: Vec<Diagnostic>,
    /// How the whole change affects the counts of the catalogue.
    pub effect: Vec<Effect>,
    /// The documents that reasons follow, by the ids that `source` of the indicators has.
    pub sources: BTreeMap<String, Source>,
    /// What the sources of changed entries show, where they were given; by id.
    pub shown: Vec<Shown>,
}

/// What the source of a changed entry shows.
#[derive(Debug, Clone, Serialize)]
pub struct Shown {
    /// Id of the entry.
    pub id: String,
    /// What to ask, where the entry and the source do not say the same.
    pub questions: Vec<Question>,
    /// What was read, as `dpg inspect` reports it.
    pub source: Inspection,
}

/// A changed file that is not an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Other {
    /// Its path relative to the root, with `/`.
    pub path: String,
    /// Whether it still exists.
    pub is_there: bool,
    /// Whether it holds rules that entries are checked by; this review follows the changed rules.
    pub judges: bool,
}

/// What a change is reviewed with.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Schemas, vocabularies and the Standard.
    pub rules: &'a Rules,
    /// What was found in the registry after the change, by path.
    pub found: &'a [Diagnostic],
    /// Ids that entries list as their former ones.
    pub previous_ids: &'a BTreeSet<String>,
}

impl<'a> Context<'a> {
    /// The findings in one file.
    fn found_in(&self, path: &str) -> &'a [Diagnostic] {
        let from = self.found.partition_point(|one| one.path.as_str() < path);
        let rest = &self.found[from..];
        &rest[..rest.partition_point(|one| one.path == path)]
    }
}

/// The fields that differ between two versions of a file, and how many more there are.
#[must_use]
pub fn differences(before: &Document, after: &Document, rules: &Rules) -> (Vec<Field>, usize) {
    let versions = [before, after].map(|document| Version::new(document, rules));
    let report = fields::fields(&versions[0], &versions[1]);
    (report.fields, report.left_out)
}

/// Both versions of an entry; one of them may be absent.
struct Versions<'a> {
    before: Option<Version<'a>>,
    after: Option<Version<'a>>,
    likenesses: &'a [Diagnostic],
}

/// Reviews the entries of a change, by id, and sums up how they affect the counts of the catalogue.
#[must_use]
pub fn review(pairs: &[Pair], context: Context<'_>) -> (Vec<Reviewed>, Vec<Effect>) {
    let all: Vec<Versions<'_>> = pairs
        .par_iter()
        .map(|pair| Versions {
            before: pair.before.as_ref().map(|d| Version::new(d, context.rules)),
            after: pair.after.as_ref().map(|d| Version::new(d, context.rules)),
            likenesses: &pair.likenesses,
        })
        .collect();
    let mut reviewed: Vec<Reviewed> = all
        .par_iter()
        .filter_map(|versions| versions.review(context))
        .collect();
    let new = reviewed.iter().filter(|one| one.change == Change::Added);
    let added: BTreeSet<String> = new.map(|one| one.path.clone()).collect();
    let findings = reviewed.iter_mut().flat_map(|one| &mut one.findings);
    findings.for_each(|found| advise(&mut found.diagnostic, &added));
    reviewed.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.path.cmp(&b.path)));
    let effect = effect::effect(
        all.iter().filter_map(Versions::was),
        all.iter().filter_map(Versions::is),
        context.rules.vocabularies(),
    );
    (reviewed, effect)
}

/// The documents that the reasons of entries follow, by id.
#[must_use]
pub fn sources(entries: &[Reviewed], standard: &Standard) -> BTreeMap<String, Source> {
    let indicators = entries.iter().flat_map(|one| &one.indicators);
    let impact = entries.iter().filter_map(|one| one.impact.as_ref());
    let ids = indicators.filter_map(|one| one.source.as_ref());
    let items = entries.iter().flat_map(|one| &one.checklist);
    let of_items = items.filter_map(|item| item.source);
    let of_impact = impact.filter_map(|one| one.source.as_deref());
    let ids = ids.map(String::as_str).chain(of_items).chain(of_impact);
    let known = ids.filter_map(|id| standard.sources().get_key_value(id));
    known
        .map(|(id, source)| (id.clone(), source.clone()))
        .collect()
}

impl Versions<'_> {
    fn review(&self, context: Context<'_>) -> Option<Reviewed> {
        let (before, after) = (self.before.as_ref(), self.after.as_ref());
        let now = after.or(before)?.document;
        let (old, new) = (entry(before), entry(after));
        let change = self.change();
        let status = new.map(Status::of);
        let findings = self.findings(context);
        let mut indicators = new.map_or_else(Vec::new, |new| {
            indicators::indicators(old, new, context.rules)
        });
        // An answer that cannot be read has no result.
        let mut items = new.map_or_else(Vec::new, |new| {
            derivation::items(new, &findings, context.rules.vocabularies())
        });
        indicators.retain_mut(|one| {
            let tells = |version: &Version<'_>, result| version.alone.tells(&one.indicator, result);
            let was = one.before.zip(before);
            one.before = was.and_then(|(was, version)| tells(version, was).then_some(was));
            let is_read = after.is_some_and(|version| tells(version, one.result));
            items.push(if is_read {
                checklist::indicator(one)
            } else {
                checklist::unread(one, &findings)
            });
            is_read
        });
        if let Some(after) = after {
            indicators::locate(&mut indicators, after.document);
        }
        let previous = before.map(|version| version.document);
        let fields = match (before, after) {
            (Some(before), Some(after)) if old.is_some() && new.is_some() => {
                fields::fields(before, after)
            }
            _ => fields::Report::default(),
        };
        Some(Reviewed {
            id: now.stem.clone(),
            path: now.path.clone(),
            previous_id: previous
                .map(|d| d.stem.clone())
                .filter(|id| *id != now.stem),
            previous_path: previous
                .map(|d| d.path.clone())
                .filter(|path| *path != now.path),
            change,
            name: new
                .or(old)
                .map(|entry| entry.name.clone())
                .unwrap_or_default(),
            status_before: old.map(Status::of),
            status,
            verdict: verdict::verdict(change, &findings, &indicators, self.faults(context)),
            impact: new.and_then(|new| impact::impact(old, new, context.rules)),
            fields_left_out: fields.left_out,
            fields: fields.fields,
            effect: effect::effect(self.was(), self.is(), context.rules.vocabularies()),
            is_counted: self.is_counted(),
            checklist: checklist::checklist((change, status, new), &findings, items),
            findings,
            indicators,
        })
    }

    /// The entry before the change, as it is counted; nothing if the present one cannot be read.
    fn was(&self) -> Option<&Entry> {
        let is_readable = self.after.is_none() || entry(self.after.as_ref()).is_some();
        entry(self.before.as_ref()).filter(|_| is_readable && self.is_counted())
    }

    /// The present entry, as it is counted.
    fn is(&self) -> Option<&Entry> {
        entry(self.after.as_ref()).filter(|_| self.is_counted())
    }

    /// Whether the status before and after the change is known.
    fn is_counted(&self) -> bool {
        let versions = [&self.before, &self.after];
        versions.into_iter().flatten().all(Version::has_status)
    }

    fn change(&self) -> Change {
        match (&self.before, &self.after) {
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            (Some(before), Some(after)) if before.document.path != after.document.path => {
                Change::Renamed
            }
            _ => Change::Changed,
        }
    }

    /// How many errors the present file has by itself: one is enough to keep it out of the site.
    fn faults(&self, context: Context<'_>) -> usize {
        let Some(after) = &self.after else { return 0 };
        let here = context.found_in(&after.document.path).iter();
        let errors = here.filter(|one| one.severity == Severity::Error);
        errors.map(Diagnostic::count).sum()
    }

    /// The findings in the present file and those that only the change shows, the most severe first.
    fn findings(&self, context: Context<'_>) -> Vec<Found> {
        let Some(after) = &self.after else {
            let gone = self.before.as_ref();
            let found = gone.and_then(|version| removed(version.document, context.previous_ids));
            return found.map(Found::new).into_iter().collect();
        };
        let mut found: Vec<Diagnostic> = context.found_in(&after.document.path).to_vec();
        let before = self.before.as_ref();
        if let Some(now) = after.state() {
            let then = before.and_then(Version::state);
            raise(then, now, &mut found);
            let mut brought = change(then, now, context.rules);
            // Where it only looks like a rename, that is said instead.
            brought.retain(|one| {
                one.code != Code::RenamedWithoutPreviousId || self.likenesses.is_empty()
            });
            found.extend(brought);
        }
        found.extend_from_slice(self.likenesses);
        let was = Earlier::new(before.map_or(&[], |version| &version.alone.diagnostics));
        let found = found.into_iter().map(|one| Found {
            is_new: !was.knows(&one),
            diagnostic: one,
        });
        let mut found: Vec<Found> = found.collect();
        found.sort_by_key(Found::rank);
        found
    }
}
