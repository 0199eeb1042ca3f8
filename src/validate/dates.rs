//! Faults of the calendar: steps out of order, days to come, dates of stages not reached.

use jiff::civil::Date;

use super::code::Code;
use super::finding::{Finding, On};
use super::words::readable;
use crate::entry::{Entry, Stage};

/// Judges the dates of one entry as of a day.
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
                        format!("`dates.{key}` is given, but the stage is `nominee`"),
                    )
                    .on(On::Key)
                    .help("raise the stage, or remove the date")
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
    single
        .into_iter()
        .filter_map(|(pointer, day)| day.map(|day| (pointer.to_owned(), day)))
        .chain(decided)
        .collect()
}

/// Each given step against the one given before it.
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
    given
        .windows(2)
        .filter(|pair| pair[1].2 < pair[0].2)
        .map(|pair| {
            let ((before, first, earlier), (after, pointer, later)) = (pair[0], pair[1]);
            Finding::new(
                Code::DatesOutOfOrder,
                pointer,
                format!("`{after}` is {later}, before `{before}`, which is {earlier}"),
            )
            .help("put the days right: the steps follow each other as nominated, recognised, reviewed, archived")
            .also(first, "the step before it")
        })
        .collect()
}

fn in_future(pointer: String, day: Date, as_of: Date) -> Finding {
    let name = readable(&pointer);
    Finding::new(
        Code::DateInFuture,
        pointer,
        format!("`{name}` is {day}, which lies after {as_of}"),
    )
    .help("write the day on which it happened")
}
