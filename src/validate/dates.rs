//! Faults of the calendar: steps out of order, days to come, dates of stages not reached.

use jiff::ToSpan;
use jiff::civil::Date;

use super::display::readable;
use super::finding::{Finding, On};
use crate::diagnostic::Code;
use crate::entry::{Entry, Stage};

/// Checks the dates of one entry as of a day.
pub(super) fn check(entry: &Entry, as_of: Date) -> Vec<Finding> {
    let mut found = order(entry);
    found.extend(
        days(entry)
            .into_iter()
            .filter(|(_, day)| *day > as_of)
            .map(|(pointer, day)| in_future(pointer, day, as_of)),
    );
    if matches!(entry.stage, Stage::Nominee) {
        for (key, day) in [
            ("recognized", entry.dates.recognized),
            ("reviewed", entry.dates.reviewed),
        ] {
            if day.is_some() {
                found.push(
                    Finding::new(
                        Code::DateWithoutStage,
                        format!("/dates/{key}"),
                        format!("`dates.{key}` is set, but `stage` is `nominee`"),
                    )
                    .on(On::Key)
                    .help(format!("change `stage`, or remove `dates.{key}`"))
                    .also("/stage", "the stage"),
                );
            }
        }
    }
    found
}

/// All days of an entry with their pointers.
fn days(entry: &Entry) -> Vec<(String, Date)> {
    let dates = &entry.dates;
    let single = [
        ("/dates/nominated", dates.nominated),
        ("/dates/recognized", dates.recognized),
        ("/dates/reviewed", dates.reviewed),
        ("/archived/on", entry.archived.as_ref().and_then(|a| a.on)),
    ];
    let decided = entry
        .decisions
        .iter()
        .map(|(key, decision)| (format!("/decisions/{key}/on"), decision.on));
    // A deadline may be in the future.
    let review = entry.review.iter();
    let steps = review.clone().flat_map(|review| review.steps.iter());
    let steps = steps.enumerate();
    let steps = steps.map(|(at, step)| (format!("/review/steps/{at}/on"), step.on));
    let votes = review.flat_map(|review| review.votes.iter()).enumerate();
    let votes = votes.map(|(at, vote)| (format!("/review/votes/{at}/on"), vote.on));
    single
        .into_iter()
        .filter_map(|(pointer, day)| day.map(|day| (pointer.to_owned(), day)))
        .chain(decided)
        .chain(steps)
        .chain(votes)
        .collect()
}

/// Each given step against those given before it.
fn order(entry: &Entry) -> Vec<Finding> {
    let dates = &entry.dates;
    let steps = [
        ("dates.nominated", "/dates/nominated", dates.nominated),
        ("dates.recognized", "/dates/recognized", dates.recognized),
        ("dates.reviewed", "/dates/reviewed", dates.reviewed),
        (
            "archived.on",
            "/archived/on",
            entry.archived.as_ref().and_then(|a| a.on),
        ),
    ];
    let given: Vec<(&str, &str, Date)> = steps
        .into_iter()
        .filter_map(|(name, pointer, day)| day.map(|day| (name, pointer, day)))
        .collect();
    let too_early = |at: usize| {
        let (after, _, later) = given[at];
        let mut before = given[..at].iter().rev();
        before.find(|(before, _, earlier)| later < earliest((before, *earlier), after))
    };
    let late = given.iter().enumerate();
    late.filter_map(|(at, (after, pointer, later))| {
        let (before, first, earlier) = too_early(at)?;
        let how_early = match (*before, *after) {
            ("dates.recognized", "dates.reviewed") => "more than a year before",
            _ => "before",
        };
        Some(
            Finding::new(
                Code::DatesOutOfOrder,
                *pointer,
                format!("`{after}` ({later}) is {how_early} `{before}` ({earlier})"),
            )
            .help("correct the dates; the order is `nominated`, `reviewed`, `recognized`, then the day of archiving")
            .also(*first, not_later(before, after)),
        )
    })
    .collect()
}

/// What holds of an earlier step.
fn not_later(before: &str, after: &str) -> &'static str {
    match (before, after) {
        ("dates.recognized", "dates.reviewed") => {
            "must not be more than a year later than `dates.reviewed`"
        }
        (_, "dates.recognized") => "must not be later than `dates.recognized`",
        (_, "dates.reviewed") => "must not be later than `dates.reviewed`",
        _ => "must not be later than `archived.on`",
    }
}

/// The first day that a step may have after another one. A review is completed some days before the
/// recognition that rests on it, and is good for a year.
fn earliest((before, day): (&str, Date), after: &str) -> Date {
    match (before, after) {
        ("dates.recognized", "dates.reviewed") => day.saturating_sub(1.year()),
        _ => day,
    }
}

/// The fault of a day to come.
pub(super) fn in_future(pointer: String, day: Date, as_of: Date) -> Finding {
    let name = readable(&pointer);
    Finding::new(
        Code::DateInFuture,
        pointer,
        format!("`{name}` is in the future: {day} is after {as_of}"),
    )
    .help("write the day on which it happened, or remove the date")
}
