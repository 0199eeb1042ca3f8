//! A good that applies, or is reviewed again, under a version of the Standard that was no longer the
//! newest.

use jiff::civil::Date;

use super::finding::{Finding, On};
use super::rule_set::Rules;
use super::state::State;
use crate::diagnostic::Code;
use crate::good::Status;
use crate::standard::Version;

/// The finding that a change states a version older than the one in force on the day of the
/// application or of the review. By the Alliance's review policy an application is assessed against
/// the newest version on the day it is created.
pub(super) fn outdated(
    before: Option<State<'_>>,
    after: State<'_>,
    rules: &Rules,
) -> Option<Finding> {
    if !after.tells(&["standard_version", "dates", "stage"]) || !is_new(before, after) {
        return None;
    }
    let (day, what) = day(before, after, rules)?;
    let release = rules.standard.on(day)?;
    let Some(stated) = after.entry.standard_version.as_deref() else {
        return (before.is_none() && Status::of(after.entry) == Status::Candidate)
            .then(|| unstated(&release.version));
    };
    let stated: Version = stated.parse().ok()?;
    if stated >= release.version {
        return None;
    }
    let newer = &release.version;
    Some(
        Finding::new(
            Code::OldStandardVersion,
            "/standard_version",
            format!("`standard_version` is {stated}, but version {newer} was in force {what}"),
        )
        .on(On::Value)
        .help(format!(
            "check the answers against version {newer} and write `standard_version: \"{newer}\"`, unless the application was made before {}",
            release.date
        )),
    )
}

/// The finding that a new application names no version: then it is asked nothing that newer versions
/// added, because nobody knows whether the applicant saw these questions.
fn unstated(newest: &Version) -> Finding {
    Finding::new(
        Code::OldStandardVersion,
        "/stage",
        format!("`standard_version` is missing, so questions that are new in version {newest} are not asked"),
    )
    .help(format!(
        "if these are answers to version {newest}, write `standard_version: \"{newest}\"`"
    ))
}

/// Whether the change says anything about the version or the review.
fn is_new(before: Option<State<'_>>, after: State<'_>) -> bool {
    before.is_none_or(|before| {
        let facts = |state: State<'_>| {
            let entry = state.entry;
            (
                entry.stage,
                entry.dates.clone(),
                entry.standard_version.clone(),
            )
        };
        facts(before) != facts(after)
    })
}

/// The day that decides, and the words for it.
fn day(before: Option<State<'_>>, after: State<'_>, rules: &Rules) -> Option<(Date, String)> {
    let dates = &after.entry.dates;
    let was_recognised = before.is_some_and(|before| Status::of(before.entry) == Status::Current);
    let applied = || {
        let day = dates.nominated?;
        Some((day, format!("on {day}, the day of the application")))
    };
    match Status::of(after.entry) {
        Status::Former => None,
        Status::Candidate if before.is_none() => {
            applied().or_else(|| Some((rules.as_of, "when this application was added".to_owned())))
        }
        Status::Candidate => applied(),
        Status::Current => {
            let renewal = || {
                let day = dates.reviewed?;
                Some((day, format!("on {day}, the day of the review")))
            };
            if was_recognised {
                renewal()
            } else {
                applied().or_else(renewal)
            }
        }
    }
}
