//! Lists what a reviewer checks in an entry, ticked where data decides.

use serde::Serialize;

use super::change::Change;
use super::found::Found;
use super::indicators::Indicator;
use crate::diagnostic::{Code, Severity};
use crate::entry::{Entry, Round, VoteResult};
use crate::good::Status;
use crate::standard::Outcome;

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What should be true.
    pub text: String,
    /// Whether data shows that it is.
    pub tick: Tick,
    /// Why it is not ticked; empty where it is.
    pub note: String,
    /// The key of the indicator that it is about, if any.
    #[serde(skip)]
    pub indicator: Option<String>,
    /// JSON Pointer to the part of the entry that it is about, if that is no indicator.
    #[serde(skip)]
    pub pointer: Option<String>,
    /// The id of the document that asks for it, if that is not the document of the indicator.
    #[serde(skip)]
    pub source: Option<&'static str>,
}

/// Whether a line of the checklist holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    /// Data shows that it holds.
    Holds,
    /// Data shows that it does not.
    Fails,
    /// Data cannot tell: a reviewer decides.
    Open,
}

/// The checklist of an entry, with these items on its indicators; that of a former or removed one is
/// short.
pub(super) fn checklist(
    (change, status, entry): (Change, Option<Status>, Option<&Entry>),
    findings: &[Found],
    indicators: Vec<Item>,
) -> Vec<Item> {
    if change == Change::Removed {
        return vec![open("Removal is right (archiving would not be enough)")];
    }
    if status.is_none() {
        return vec![valid(findings)];
    }
    let mut items = vec![valid(findings), distinct(findings)];
    if status == Some(Status::Former) {
        let is_archived = entry.is_none_or(|entry| entry.archived.is_some());
        items.push(open(if is_archived {
            "The reason for archiving is right"
        } else {
            "The reasons why it is ineligible are right"
        }));
        return items;
    }
    items.extend(indicators);
    items.push(open("The links work and show what the entry says"));
    if status == Some(Status::Current) {
        items.push(agreement(entry, findings));
    }
    items
}

/// Whether two reviewers agree, by the votes of the last review.
fn agreement(entry: Option<&Entry>, findings: &[Found]) -> Item {
    let open = open("Two reviewers agree that it is a digital public good");
    let review = entry.and_then(|entry| entry.review.as_ref());
    let round = review.and_then(|review| review.rounds().next_back());
    let verdicts = round.as_ref().map(Round::verdicts).unwrap_or_default();
    let of = |result| {
        let votes = verdicts
            .iter()
            .filter(move |(_, vote)| vote.result == result);
        votes.map(|(by, _)| format!("`{by}`")).collect::<Vec<_>>()
    };
    let (yes, no) = (of(VoteResult::Dpg), of(VoteResult::Ineligible));
    let is_missing = |one: &Found| one.diagnostic.code == Code::TooFewReviewers;
    let tick = match (yes.len(), no.len()) {
        _ if findings.iter().any(is_missing) => Tick::Fails,
        (for_it @ 2.., against) if for_it > against => {
            return Item {
                tick: Tick::Holds,
                ..open
            };
        }
        (_, 1..) => Tick::Fails,
        (_, 0) => Tick::Open,
    };
    let side = |voters: Vec<String>, what: &str| {
        (!voters.is_empty()).then(|| format!("{what}: {}", voters.join(", ")))
    };
    let sides = [side(yes, "for it"), side(no, "against it")];
    let sides: Vec<String> = sides.into_iter().flatten().collect();
    let note = match sides.as_slice() {
        [] if tick == Tick::Fails => "nobody has voted".to_owned(),
        sides => sides.join("; "),
    };
    Item { tick, note, ..open }
}

fn open(text: &str) -> Item {
    Item {
        text: text.to_owned(),
        tick: Tick::Open,
        note: String::new(),
        indicator: None,
        pointer: None,
        source: None,
    }
}

fn valid(findings: &[Found]) -> Item {
    let errors: usize = findings
        .iter()
        .filter(|found| found.diagnostic.severity == Severity::Error)
        .map(|found| found.diagnostic.count())
        .sum();
    match errors {
        0 => item("No errors in the file", Tick::Holds),
        number => Item {
            note: number.to_string(),
            ..item("The file has errors", Tick::Fails)
        },
    }
}

fn distinct(findings: &[Found]) -> Item {
    let is_twin = |found: &&Found| {
        let one = &found.diagnostic;
        // A likely rename is a warning; a certain one is no other entry.
        let is_likely_rename =
            one.code == Code::RenamedWithoutPreviousId && one.severity != Severity::Error;
        one.code.is_duplicate() || is_likely_rename
    };
    let twins = findings.iter().filter(is_twin);
    let related = twins.flat_map(|found| &found.diagnostic.related);
    let mut paths: Vec<String> = related
        .map(|related| format!("`{}`", related.path))
        .collect();
    paths.dedup();
    if paths.is_empty() {
        return item("Not a duplicate", Tick::Holds);
    }
    let text = format!("Possible duplicate of {}", paths.join(", "));
    item(&text, Tick::Fails)
}

fn item(text: &str, tick: Tick) -> Item {
    Item { tick, ..open(text) }
}

/// The item of an indicator whose answer cannot be read because of an error.
pub(super) fn unread(one: &Indicator, findings: &[Found]) -> Item {
    let above = format!("/indicators/{}", one.indicator);
    let errors = findings.iter().map(|found| &found.diagnostic);
    let mut errors = errors.filter(|one| one.severity == Severity::Error);
    let error = errors.find(|error| {
        let rest = error.pointer.strip_prefix(&above);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    let what = match error.and_then(|error| error.span.line) {
        Some(line) => format!("the error in line {line}"),
        None => "the errors".to_owned(),
    };
    Item {
        note: format!("not checked; fix {what} first"),
        ..open(&format!("{} {}", one.number, one.title))
    }
}

/// The item of an indicator.
pub(super) fn indicator(one: &Indicator) -> Item {
    let tick = match one.result {
        Outcome::Met => Tick::Holds,
        Outcome::Gap => Tick::Fails,
        Outcome::NeedsHuman | Outcome::NotAsked => Tick::Open,
    };
    Item {
        text: format!("{} {}", one.number, one.title),
        note: match tick {
            Tick::Holds => String::new(),
            Tick::Fails | Tick::Open => one.reason.clone(),
        },
        tick,
        indicator: Some(one.indicator.clone()),
        pointer: None,
        source: None,
    }
}
