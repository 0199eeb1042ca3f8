//! Whether enough reviewers stand behind a change of the stage.

use jiff::civil::Date;

use super::finding::{Finding, On};
use super::rule_set::Rules;
use crate::diagnostic::Code;
use crate::entry::{Entry, Review, Round, VoteResult};

/// The fault of recognising a good, or renewing its recognition, without the votes that the registry
/// asks for; `since` is the day of the review before, whose votes do not count any more.
pub(super) fn too_few(entry: &Entry, since: Option<Date>, rules: &Rules) -> Option<Finding> {
    let policy = rules.review();
    if !policy.two_reviewers {
        return None;
    }
    let rounds = entry.review.iter().flat_map(Review::rounds);
    let round: Option<Round<'_>> = rounds
        .last()
        .filter(|round| since.is_none_or(|day| round.last().on > day));
    let count = |result| round.as_ref().map_or(0, |round| round.count(result));
    let (yes, no) = (count(VoteResult::Dpg), count(VoteResult::Ineligible));
    if yes >= policy.reviewers() && yes > no {
        return None;
    }
    let what = match (yes, no) {
        (0, 0) => "without the vote of a reviewer".to_owned(),
        (1, 0) => "with the vote of one reviewer".to_owned(),
        (yes, no) => format!("although {yes} voted for it and {no} against it"),
    };
    let verb = if since.is_some() {
        "review date of the good is changed"
    } else {
        "good is recognised"
    };
    let pointer = if since.is_some() {
        "/dates/reviewed"
    } else {
        "/stage"
    };
    let day = rules.as_of;
    Some(
        Finding::new(
            Code::TooFewReviewers,
            pointer,
            format!("the {verb} {what}; this registry asks for two reviewers who agree"),
        )
        .help(format!(
            "each reviewer adds a vote under `review.votes`, such as `{{by: grey-heron, result: dpg, on: {day}}}`; `two_reviewers` in `site.toml` asks for this"
        )),
    )
}

/// The fault of making a good ineligible without a word on why.
pub(super) fn no_reason(entry: &Entry) -> Option<Finding> {
    entry.review.is_none().then(|| {
        Finding::new(
            Code::IneligibleWithoutReason,
            "/stage",
            "the good becomes ineligible without a reason",
        )
        .on(On::Value)
        .help("add `review:` with the step `decided` and the votes of the reviewers with their `reasons`")
    })
}
