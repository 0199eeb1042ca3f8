//! Turns a change of a registry into what a maintainer needs to decide on it: per entry a verdict,
//! the findings, the indicators, what changed, and what is left to look at.

mod checklist;
mod effect;
mod fields;
mod found;
mod indicators;
mod pairs;
mod renames;
mod verdict;
mod words;

pub use checklist::{Item, Tick};
pub use effect::Effect;
pub use fields::{Field, How};
pub use found::Found;
pub use indicators::Indicator;
pub use pairs::{Pair, pairs};
pub use renames::renames;
pub use verdict::{Ruling, Verdict};
pub use words::{Kind, Piece};

use std::collections::BTreeSet;

use found::Known;
use rayon::prelude::*;
use serde::Serialize;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::entry::Entry;
use crate::good::Status;
use crate::load::Document;
use crate::validate::{Alone, Rules, State, advise, alone, change, raise, removed};

/// A change of a registry, reviewed.
#[derive(Debug, Serialize)]
pub struct Review {
    /// Full id of the commit that the change is held against.
    pub base: String,
    /// Whether that is where the two lines of history part; otherwise it is the revision asked for,
    /// because the clone is too shallow to tell.
    pub is_merge_base: bool,
    /// The entries added, changed, renamed or removed, by id.
    pub entries: Vec<Reviewed>,
    /// Other changed files that bear on the registry, by path.
    pub others: Vec<Other>,
    /// Findings in files that did not change, but concern those that did.
    pub findings: Vec<Diagnostic>,
    /// What all of it does to the counts of the catalogue.
    pub effect: Vec<Effect>,
}

/// A changed file that is no entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Other {
    /// Its path relative to the root, with `/`.
    pub path: String,
    /// Whether it is still there.
    pub is_there: bool,
    /// Whether entries are judged by it, so that this review already is.
    pub judges: bool,
}

/// One entry of a change, reviewed.
#[derive(Debug, Serialize)]
pub struct Reviewed {
    /// The id it has now, or had when it was removed.
    pub id: String,
    /// Its file, relative to the root, with `/`.
    pub path: String,
    /// The id it had before, where that was another one.
    pub previous_id: Option<String>,
    /// The file it was in before, where that was another one.
    pub previous_path: Option<String>,
    /// What happened to it.
    pub change: Change,
    /// Its name; empty where it cannot be read.
    pub name: String,
    /// Its population before.
    pub status_before: Option<Status>,
    /// Its population now.
    pub status: Option<Status>,
    /// What follows from all below.
    pub verdict: Verdict,
    /// What was found in it, the gravest first.
    pub findings: Vec<Found>,
    /// The twelve indicators without those whose answer cannot be read; none of an entry that is
    /// former or gone.
    pub indicators: Vec<Indicator>,
    /// What changed, field by field, in the order of the format; none for an added entry.
    pub fields: Vec<Field>,
    /// How many more fields changed than are listed.
    pub fields_left_out: usize,
    /// What it does to the counts of the catalogue.
    pub effect: Vec<Effect>,
    /// What a reviewer goes through, ticked where data decides.
    pub checklist: Vec<Item>,
}

impl Reviewed {
    /// What happened to it, in a word; to a reader a file in another folder is not renamed.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match (self.change, &self.previous_id) {
            (Change::Added, _) => "added",
            (Change::Changed, _) => "changed",
            (Change::Renamed, Some(_)) => "renamed",
            (Change::Renamed, None) => "moved",
            (Change::Removed, _) => "removed",
        }
    }
}

/// What happened to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is new.
    Added,
    /// Its file changed.
    Changed,
    /// Its file has another name, and so it has another id or folder.
    Renamed,
    /// It is gone.
    Removed,
}

/// What a change is judged by.
#[derive(Clone, Copy)]
pub struct Lens<'a> {
    /// Schemas, vocabularies and the Standard.
    pub rules: &'a Rules,
    /// What was found in the registry after the change, by path.
    pub found: &'a [Diagnostic],
    /// Ids that its entries had before.
    pub previous_ids: &'a BTreeSet<String>,
}

impl<'a> Lens<'a> {
    /// What was found in one file.
    fn found_in(&self, path: &str) -> &'a [Diagnostic] {
        let from = self.found.partition_point(|one| one.path.as_str() < path);
        let rest = &self.found[from..];
        &rest[..rest.partition_point(|one| one.path == path)]
    }
}

/// One state of an entry, read.
struct Side<'a> {
    document: &'a Document,
    alone: Alone,
}

/// Both states of an entry; one of them may be absent.
struct Sides<'a> {
    before: Option<Side<'a>>,
    after: Option<Side<'a>>,
    likenesses: &'a [Diagnostic],
}

/// Reviews the entries of a change, by id, and says what all of them together do to the counts of
/// the catalogue.
#[must_use]
pub fn review(pairs: &[Pair], lens: Lens<'_>) -> (Vec<Reviewed>, Vec<Effect>) {
    let all: Vec<Sides<'_>> = pairs
        .par_iter()
        .map(|pair| Sides {
            before: pair.before.as_ref().map(|d| Side::new(d, lens.rules)),
            after: pair.after.as_ref().map(|d| Side::new(d, lens.rules)),
            likenesses: &pair.likenesses,
        })
        .collect();
    let mut reviewed: Vec<Reviewed> = all
        .par_iter()
        .filter_map(|sides| sides.review(lens))
        .collect();
    let new = reviewed.iter().filter(|one| one.change == Change::Added);
    let added: BTreeSet<String> = new.map(|one| one.path.clone()).collect();
    let findings = reviewed.iter_mut().flat_map(|one| &mut one.findings);
    findings.for_each(|found| advise(&mut found.diagnostic, &added));
    reviewed.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.path.cmp(&b.path)));
    let effect = effect::effect(
        all.iter().filter_map(Sides::was),
        all.iter().filter_map(|sides| entry(sides.after.as_ref())),
        lens.rules.vocabularies(),
    );
    (reviewed, effect)
}

/// What a side says, as far as it can be read.
fn entry<'a>(side: Option<&'a Side<'_>>) -> Option<&'a Entry> {
    side?.alone.entry.as_ref()
}

impl<'a> Side<'a> {
    fn new(document: &'a Document, rules: &Rules) -> Self {
        Self {
            document,
            alone: alone(document, rules),
        }
    }

    fn state(&self) -> Option<State<'_>> {
        let entry = self.alone.entry.as_ref()?;
        Some(State {
            document: self.document,
            entry,
            lost: &self.alone.lost,
        })
    }
}

impl Sides<'_> {
    fn review(&self, lens: Lens<'_>) -> Option<Reviewed> {
        let (before, after) = (self.before.as_ref(), self.after.as_ref());
        let now = after.or(before)?.document;
        let (old, new) = (entry(before), entry(after));
        let change = self.change();
        let status = new.map(Status::of);
        let findings = self.findings(lens);
        let mut indicators =
            new.map_or_else(Vec::new, |new| indicators::indicators(old, new, lens.rules));
        // Of an answer that cannot be read nothing is said.
        indicators.retain_mut(|one| {
            let tells = |side: &Side<'_>, result| side.alone.tells(&one.indicator, result);
            let was = one.before.zip(before);
            one.before = was.and_then(|(was, side)| tells(side, was).then_some(was));
            after.is_some_and(|side| tells(side, one.result))
        });
        let previous = before.map(|side| side.document);
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
            verdict: verdict::verdict(change, &findings, &indicators, self.faults(lens)),
            fields_left_out: fields.left_out,
            fields: fields.fields,
            effect: effect::effect(self.was(), new, lens.rules.vocabularies()),
            checklist: checklist::checklist(change, status, &findings, &indicators),
            findings,
            indicators,
        })
    }

    /// What the entry said before; nothing where nobody can read what it says now.
    fn was(&self) -> Option<&Entry> {
        let is_readable = self.after.is_none() || entry(self.after.as_ref()).is_some();
        entry(self.before.as_ref()).filter(|_| is_readable)
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

    /// How many errors are in the present file, whatever it was before: one keeps it out of the site.
    fn faults(&self, lens: Lens<'_>) -> usize {
        let Some(after) = &self.after else { return 0 };
        let here = lens.found_in(&after.document.path).iter();
        let errors = here.filter(|one| one.severity == Severity::Error);
        errors.map(Diagnostic::count).sum()
    }

    /// What was found in the present file and what only the change shows, the gravest first.
    fn findings(&self, lens: Lens<'_>) -> Vec<Found> {
        let Some(after) = &self.after else {
            let gone = self.before.as_ref();
            let found = gone.and_then(|side| removed(side.document, lens.previous_ids));
            return found.map(Found::brought).into_iter().collect();
        };
        let mut found: Vec<Diagnostic> = lens.found_in(&after.document.path).to_vec();
        let before = self.before.as_ref();
        if let Some(now) = after.state() {
            let then = before.and_then(Side::state);
            raise(then, now, &mut found);
            let mut brought = change(then, now, lens.rules);
            // That the id changed is likely then, and not certain.
            brought.retain(|one| {
                one.code != Code::RenamedWithoutPreviousId || self.likenesses.is_empty()
            });
            found.extend(brought);
        }
        found.extend_from_slice(self.likenesses);
        let was = Known::new(before.map_or(&[], |side| &side.alone.diagnostics));
        let found = found.into_iter().map(|one| Found {
            is_new: !was.knows(&one),
            diagnostic: one,
        });
        let mut found: Vec<Found> = found.collect();
        found.sort_by_key(Found::rank);
        found
    }
}
