//! What a change of an entry brings that neither of its two states shows by itself.

use std::collections::BTreeSet;

use super::derivation;
use super::display::{cut, list};
use super::finding::{Finding, On};
use super::outdated::outdated;
use super::reviewers;
use super::rule_set::Rules;
use super::source_file::SourceFile;
use super::state::State;
use super::undeclared;
use crate::address::plain;
use crate::diagnostic::{About, Code, Diagnostic, Severity, Span};
use crate::entry::{Entry, Stage};
use crate::good::Status;
use crate::load::Document;
use crate::standard::{Assessed, Outcome};

/// What an entry that was changed, or is new, brings; `before` is absent for a new one.
#[must_use]
pub fn change(before: Option<State<'_>>, after: State<'_>, rules: &Rules) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(before) = before {
        found.extend(renamed(before, after));
        if Status::of(before.entry) == Status::Current && !is_reviewed_again(before, after) {
            found.extend(rights(before, after));
        }
    }
    if is_newly_recognised(before, after) {
        found.extend(undecided(after, rules));
        if after.tells(&["derived_from"]) {
            found.extend(derivation::undistinguished(after.entry, &rules.standard));
        }
        // Of a recognised good `validate` does not ask this.
        if after.tells(Code::UndeclaredParent.depends_on()) {
            let told = undeclared::alone(after.document, after.entry, &rules.undeclared);
            found.extend(told);
        }
    }
    found.extend(unvoted(before, after, rules));
    if is_newly_ineligible(before, after) {
        found.extend(reviewers::no_reason(after.entry));
    }
    found.extend(outdated(before, after, rules));
    if found.is_empty() {
        return Vec::new();
    }
    let file = SourceFile::new(after.document);
    let placed = found.into_iter().map(|one| one.place(&file).diagnostic);
    let mut placed: Vec<Diagnostic> = placed.collect();
    for one in placed
        .iter_mut()
        .filter(|one| one.code == Code::NoDistinction)
    {
        one.severity = Severity::Error;
    }
    placed
}

/// Makes errors of the findings that nobody may bring in: a good newly recognised has no gap, a
/// review date and decisions that apply, and its stage fits its review; one newly ineligible or archived
/// says why.
pub fn raise(before: Option<State<'_>>, after: State<'_>, found: &mut [Diagnostic]) {
    let mut raised: Vec<Code> = Vec::new();
    if is_newly_recognised(before, after) {
        raised.extend([
            Code::IndicatorGap,
            Code::NoReviewDate,
            Code::StaleDecision,
            Code::DecisionWithoutHash,
            Code::StageMismatch,
            Code::DecidedWithoutVotes,
            Code::RepeatedVote,
        ]);
    }
    if is_newly_ineligible(before, after) && after.entry.review.is_some() {
        raised.extend([
            Code::IneligibleWithoutReason,
            Code::StageMismatch,
            Code::DecidedWithoutVotes,
        ]);
    }
    let was_archived = before.is_some_and(|state| state.entry.archived.is_some());
    if after.entry.archived.is_some() && !was_archived {
        raised.push(Code::ArchivedWithoutReason);
    }
    for one in found {
        if raised.contains(&one.code) {
            one.severity = Severity::Error;
        }
    }
}

/// Puts right what a likely duplicate is told where the change brings one of the two: a redirect is
/// for ids that were published. `added` holds the paths of the new entries.
pub fn advise(found: &mut Diagnostic, added: &BTreeSet<String>) {
    let (Some(About::SameGood(id)), Some(other)) = (&found.about, found.related.first()) else {
        return;
    };
    let id = cut(id, 80);
    found.help = match (added.contains(&found.path), added.contains(&other.path)) {
        (false, false) => return,
        (true, false) => format!(
            "if they are the same good, remove this new entry and update `{id}` instead; its id was never published, so it needs no redirect"
        ),
        (false, true) => format!(
            "if they are the same good, update this entry and remove the new `{id}`; its id was never published, so it needs no redirect"
        ),
        (true, true) => format!(
            "if they are the same good, add only one entry, this one or `{id}`; neither id was published, so no redirect is needed"
        ),
    };
}

/// The finding that an entry is gone, and so is its address, unless another entry had its id.
#[must_use]
pub fn removed(document: &Document, previous_ids: &BTreeSet<String>) -> Option<Diagnostic> {
    let id = &document.stem;
    if previous_ids.contains(id) {
        return None;
    }
    Some(Diagnostic {
        path: document.path.clone(),
        span: Span::default(),
        pointer: String::new(),
        severity: Code::EntryRemoved.severity(),
        code: Code::EntryRemoved,
        message: format!(
            "the entry `{}` is removed, so the address of its page will stop working",
            cut(id, 100)
        ),
        help: format!(
            "keep the file and add `archived:` with a `reason:`, or add `previous_ids: [{}]` to the entry that replaces it",
            cut(id, 100)
        ),
        fix: None,
        related: Vec::new(),
        related_left_out: 0,
        alike_left_out: 0,
        about: None,
    })
}

fn is_newly_recognised(before: Option<State<'_>>, after: State<'_>) -> bool {
    let was =
        before.is_some_and(|state| state.entry.stage == Stage::Dpg || !state.tells(&["stage"]));
    Status::of(after.entry) == Status::Current && !was
}

fn is_newly_ineligible(before: Option<State<'_>>, after: State<'_>) -> bool {
    let is = |state: State<'_>| state.entry.stage == Stage::Ineligible;
    let was = before.is_some_and(|state| is(state) || !state.tells(&["stage"]));
    is(after) && !was && after.entry.archived.is_none() && after.tells(&["stage", "review"])
}

/// The votes that are missing for a recognition, or for its renewal.
fn unvoted(before: Option<State<'_>>, after: State<'_>, rules: &Rules) -> Option<Finding> {
    if !after.tells(&["review", "dates"]) {
        return None;
    }
    if is_newly_recognised(before, after) {
        return reviewers::too_few(after.entry, None, rules);
    }
    let before = before.filter(|_| after.entry.review.is_some())?;
    let is_renewed = Status::of(after.entry) == Status::Current && is_reviewed_again(before, after);
    let since = before.entry.dates.reviewed.filter(|_| is_renewed)?;
    reviewers::too_few(after.entry, Some(since), rules)
}

fn is_reviewed_again(before: State<'_>, after: State<'_>) -> bool {
    after.entry.dates.reviewed > before.entry.dates.reviewed || !after.tells(&["dates"])
}

/// What of the rights in a recognised good changed, as far as both states tell of them.
fn rights(before: State<'_>, after: State<'_>) -> Vec<Finding> {
    type Rule = fn(&Entry, &Entry) -> Option<Finding>;
    let rules: [(&[&str], Rule); 3] = [
        (&["indicators", "licenses"], licenses),
        (&["organizations"], owners),
        (&["repositories"], repositories),
    ];
    let told = rules
        .into_iter()
        .filter(|(keys, _)| before.tells(keys) && after.tells(keys));
    told.filter_map(|(_, rule)| rule(before.entry, after.entry))
        .collect()
}

fn renamed(before: State<'_>, after: State<'_>) -> Option<Finding> {
    let (old, new) = (&before.document.stem, &after.document.stem);
    let is_kept = after.entry.previous_ids.contains(old) || !after.tells(&["previous_ids"]);
    if old == new || is_kept {
        return None;
    }
    let old = cut(old, 100);
    Some(
        Finding::new(
            Code::RenamedWithoutPreviousId,
            "",
            format!(
                "the id changed from `{old}` to `{}`, so the old address of the page will stop working",
                cut(new, 100)
            ),
        )
        .on(On::File)
        .help(format!(
            "add `previous_ids: [{old}]`, so that the old address redirects to the new one"
        )),
    )
}

fn licenses(before: &Entry, after: &Entry) -> Option<Finding> {
    let ids = |entry: &Entry| -> BTreeSet<String> {
        let licenses = entry.indicators.licenses.iter();
        licenses.map(|one| one.spdx.trim().to_owned()).collect()
    };
    let what = Changed::between(&ids(before), &ids(after))?;
    Some(what.finding(Code::LicenseChanged, "/indicators/licenses", "licence"))
}

fn owners(before: &Entry, after: &Entry) -> Option<Finding> {
    let names = |entry: &Entry| -> BTreeSet<String> {
        let owners = entry.organizations_as("owner");
        owners.map(|one| one.name.trim().to_owned()).collect()
    };
    let what = Changed::between(&names(before), &names(after))?;
    Some(what.finding(Code::OwnerChanged, "/organizations", "owner"))
}

/// Repositories that are gone; that others were added needs no new review.
fn repositories(before: &Entry, after: &Entry) -> Option<Finding> {
    let addresses = |entry: &Entry| -> BTreeSet<String> {
        entry
            .repositories
            .iter()
            .map(|one| plain(&one.url))
            .collect()
    };
    let what = Changed::between(&addresses(before), &addresses(after))?;
    (!what.gone.is_empty())
        .then(|| what.finding(Code::RepositoryChanged, "/repositories", "repository"))
}

/// What two sets do not share.
struct Changed {
    gone: Vec<String>,
    new: Vec<String>,
}

impl Changed {
    fn between(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Option<Self> {
        let differ = |one: &BTreeSet<String>, other: &BTreeSet<String>| -> Vec<String> {
            one.difference(other).map(|text| cut(text, 80)).collect()
        };
        let changed = Self {
            gone: differ(before, after),
            new: differ(after, before),
        };
        (!changed.gone.is_empty() || !changed.new.is_empty()).then_some(changed)
    }

    fn finding(&self, code: Code, pointer: &str, noun: &str) -> Finding {
        let list = |texts: &[String]| list(texts.iter().map(String::as_str), "and");
        let what = match (self.gone.as_slice(), self.new.as_slice()) {
            ([], new) => format!(": added {}", list(new)),
            (gone, []) => format!(": removed {}", list(gone)),
            (gone, new) => format!(" from {} to {}", list(gone), list(new)),
        };
        Finding::new(
            code,
            pointer,
            format!("the {noun} of a recognised good changed{what}"),
        )
        .on(On::Key)
        .help("review the good again and update `dates.reviewed`, unless the change only corrects a mistake in the entry")
    }
}

/// The fault of recognising a good on which nobody has decided where data does not decide.
fn undecided(after: State<'_>, rules: &Rules) -> Option<Finding> {
    if !after.tells(&["decisions", "indicators"]) {
        return None;
    }
    let entry = after.entry;
    let none = entry.decisions.is_empty();
    let results = rules.standard.assess(entry).into_iter();
    let results = results.filter(|one| after.tells(&[one.key.as_str()]));
    let open: Vec<Assessed> = results
        .filter(|one| !entry.decisions.contains_key(one.key.as_str()))
        // A gap stays one, whatever is decided.
        .filter(|one| is_doubtful(one) || none && one.result != Outcome::Gap)
        .collect();
    let numbers: Vec<&str> = open.iter().map(|one| one.number.as_str()).collect();
    let which = match numbers.as_slice() {
        _ if none => "any indicator".to_owned(),
        [one] => format!("indicator {one}"),
        several => format!("indicators {}", several.join(", ")),
    };
    (!open.is_empty()).then(|| {
        Finding::new(
            Code::NoDecision,
            "/stage",
            format!("the good is recognised without a decision on {which}"),
        )
        .help(format!(
            "if the reviewers agree, {}; use `not-met` where they disagree, and set `on` to the day of the decision",
            decisions(&open, entry, rules)
        ))
    })
}

/// Whether data does not decide.
fn is_doubtful(assessed: &Assessed) -> bool {
    matches!(assessed.result, Outcome::NeedsHuman | Outcome::NotAsked)
}

/// What to write when reviewers agree: the decisions on indicators that data does not decide, or on
/// all where it decides each.
fn decisions(open: &[Assessed], entry: &Entry, rules: &Rules) -> String {
    let is_any_doubtful = open.iter().any(is_doubtful);
    let told = open
        .iter()
        .filter(|one| !is_any_doubtful || is_doubtful(one));
    let lines = told.map(|one| {
        let hash = rules.standard.answer_hash(entry, one.key.as_str());
        let (key, day) = (&one.key, rules.as_of);
        format!("{key}: {{result: met, on: {day}, answer_hash: \"{hash}\"}}")
    });
    let lines: Vec<String> = lines.collect();
    if entry.decisions.is_empty() {
        format!("write `decisions: {{{}}}`", lines.join(", "))
    } else {
        format!("add under `decisions`: `{}`", lines.join("`, `"))
    }
}
