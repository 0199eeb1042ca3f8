//! Faults in the path of a review: steps in a wrong order, votes that do not count, a stage that says
//! something else.

use std::collections::{BTreeMap, BTreeSet};

use super::display::{cut, list};
use super::finding::{Finding, On};
use crate::diagnostic::Code;
use crate::entry::{Entry, Review, ReviewState, ReviewStep, Round, Stage, Vote, VoteResult};

/// The reason that names indicators.
const NOT_MET: &str = "indicator-not-met";

/// The states in which the applicant or an expert has to answer.
const ANSWERED: [ReviewState; 4] = [
    ReviewState::Draft,
    ReviewState::Expert,
    ReviewState::Clarification,
    ReviewState::Renewal,
];

/// Checks the path of one entry's review; nothing if the entry does not record it.
pub(super) fn check(entry: &Entry) -> Vec<Finding> {
    let Some(review) = &entry.review else {
        return Vec::new();
    };
    let mut found = steps(review);
    found.extend(votes(review));
    found.extend(nominated(entry, review));
    if entry.archived.is_none() {
        found.extend(stage(entry, review));
    }
    found
}

/// Steps out of order, impossible ones, and deadlines before their steps.
fn steps(review: &Review) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut latest = 0;
    for (at, step) in review.steps.iter().enumerate() {
        let pointer = format!("/review/steps/{at}");
        if at > 0 {
            found.extend(early(review, (at, latest), &pointer));
            found.extend(impossible(&review.steps[at - 1], step, (at, &pointer)));
        }
        if review.steps[latest].on <= step.on {
            latest = at;
        }
        found.extend(deadline(step, &pointer));
    }
    found
}

/// A step of the latest application before the day of the nomination; an applicant may write before it.
fn nominated(entry: &Entry, review: &Review) -> Option<Finding> {
    let day = entry.dates.nominated?;
    let mut first = 0;
    let mut before = 0;
    for round in review.rounds() {
        let state = round.steps[0].state;
        if matches!(state, ReviewState::Draft | ReviewState::Submitted) {
            first = before;
        }
        before += round.steps.len();
    }
    let mut steps = review.steps.iter().enumerate().skip(first);
    let (at, step) = steps.find(|(_, step)| step.state != ReviewState::Draft && step.on < day)?;
    Some(
        Finding::new(
            Code::DatesOutOfOrder,
            format!("/review/steps/{at}/on"),
            format!(
                "the step `{}` ({}) is before `dates.nominated` ({day})",
                step.state.code(),
                step.on
            ),
        )
        .help("correct one of the days; a good is nominated before its review, or on the same day")
        .also("/dates/nominated", "must not be later than the step"),
    )
}

/// A step on an earlier day than one before it.
fn early(review: &Review, (at, latest): (usize, usize), pointer: &str) -> Option<Finding> {
    let (step, before) = (&review.steps[at], &review.steps[latest]);
    (step.on < before.on).then(|| {
        Finding::new(
            Code::ReviewOutOfOrder,
            format!("{pointer}/on"),
            format!(
                "the step `{}` ({}) is before the step `{}` ({}) above it",
                step.state.code(),
                step.on,
                before.state.code(),
                before.on
            ),
        )
        .help("correct the day, or move the step; the oldest step is first")
        .also(format!("/review/steps/{latest}/on"), "the later day")
    })
}

fn impossible(
    before: &ReviewStep,
    step: &ReviewStep,
    (at, pointer): (usize, &str),
) -> Option<Finding> {
    let next = before.state.next();
    if next.contains(&step.state) {
        return None;
    }
    let codes = next.iter().map(|state| state.code());
    Some(
        Finding::new(
            Code::ImpossibleStep,
            format!("{pointer}/state"),
            format!(
                "`{}` cannot follow `{}`",
                step.state.code(),
                before.state.code()
            ),
        )
        .help(format!(
            "write {}, or add the missing step between the two",
            list(codes, "or")
        ))
        .also(format!("/review/steps/{}/state", at - 1), "the step before"),
    )
}

/// A deadline where nobody is asked, or before its step.
fn deadline(step: &ReviewStep, pointer: &str) -> Option<Finding> {
    let due = step.due?;
    if !ANSWERED.contains(&step.state) {
        let states = list(ANSWERED.map(ReviewState::code), "or");
        return Some(
            Finding::new(
                Code::DeadlineWithoutQuestion,
                format!("{pointer}/due"),
                format!(
                    "the step `{}` has a deadline, but asks for no answer",
                    step.state.code()
                ),
            )
            .on(On::Key)
            .help(format!(
                "remove `due`, or add it to the step that asks: {states}"
            ))
            .also(format!("{pointer}/state"), "the state of the step"),
        );
    }
    (due < step.on).then(|| {
        Finding::new(
            Code::DeadlineBeforeStep,
            format!("{pointer}/due"),
            format!("the deadline {due} is before the step itself ({})", step.on),
        )
        .help("correct `due`: it is the last day for an answer")
        .also(format!("{pointer}/on"), "the day of the step")
    })
}

/// Votes that replace each other, reasons that are missing, and decisions without votes.
fn votes(review: &Review) -> Vec<Finding> {
    let numbered = review.votes.iter().enumerate();
    let mut found: Vec<Finding> = numbered
        .filter_map(|(at, vote)| reasons(at, vote))
        .collect();
    found.extend(unsorted(review));
    let mut before = 0;
    for round in review.rounds() {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        let mut is_empty = true;
        let early = round.early_votes();
        found.extend(early.map(|(at, vote)| too_early(vote, at, (&round, before))));
        for (at, vote) in round.votes() {
            is_empty = false;
            let earlier = *first.entry(&vote.by).or_insert(at);
            if earlier != at {
                found.push(repeated(vote, (at, earlier)));
            }
        }
        before += round.steps.len();
        if round.is_decided() && is_empty {
            found.push(undecided(&round, before - 1));
        }
    }
    found
}

/// Votes on an earlier day than one above them; those before their round are reported as that.
fn unsorted(review: &Review) -> Vec<Finding> {
    let rounds = review.rounds();
    let early: BTreeSet<usize> = rounds
        .flat_map(|round| round.early_votes())
        .map(|(at, _)| at)
        .collect();
    let mut found = Vec::new();
    let mut latest: Option<(usize, &Vote)> = None;
    for (at, vote) in review.votes.iter().enumerate() {
        if early.contains(&at) {
            continue;
        }
        match latest.filter(|(_, before)| vote.on < before.on) {
            Some(before) => found.push(unsorted_vote((at, vote), before)),
            None => latest = Some((at, vote)),
        }
    }
    found
}

fn unsorted_vote((at, vote): (usize, &Vote), (latest, before): (usize, &Vote)) -> Finding {
    Finding::new(
        Code::ReviewOutOfOrder,
        format!("/review/votes/{at}/on"),
        format!(
            "the vote of `{}` ({}) is before the vote of `{}` ({}) above it",
            cut(&vote.by, 40),
            vote.on,
            cut(&before.by, 40),
            before.on
        ),
    )
    .help("correct the day, or move the vote; the oldest vote is first")
    .also(format!("/review/votes/{latest}/on"), "the later day")
}

/// A vote before its round began; `before` steps are those of earlier rounds.
fn too_early(vote: &Vote, at: usize, (round, before): (&Round<'_>, usize)) -> Finding {
    let days = round.steps.iter().enumerate();
    let (first, step) = days
        .min_by_key(|(_, step)| step.on)
        .expect("a round has a step");
    Finding::new(
        Code::ReviewOutOfOrder,
        format!("/review/votes/{at}/on"),
        format!(
            "the vote of `{}` ({}) is before the first step of its review, `{}` ({}), and does not count",
            cut(&vote.by, 40),
            vote.on,
            step.state.code(),
            step.on
        ),
    )
    .help("correct the day, or add the step with which the review began")
    .also(format!("/review/steps/{}/on", before + first), "the first day of the review")
}

fn repeated(vote: &Vote, (at, earlier): (usize, usize)) -> Finding {
    Finding::new(
        Code::RepeatedVote,
        format!("/review/votes/{at}/by"),
        format!("`{}` votes twice in the same round", cut(&vote.by, 40)),
    )
    .help("keep the vote that counts, or correct the pseudonym if it was another reviewer")
    .also(format!("/review/votes/{earlier}/by"), "the first vote")
}

fn undecided(round: &Round<'_>, at: usize) -> Finding {
    Finding::new(
        Code::DecidedWithoutVotes,
        format!("/review/steps/{at}/state"),
        format!(
            "the review was decided on {}, but nobody voted",
            round.last().on
        ),
    )
    .help("add each vote under `review.votes`, such as `{by: grey-heron, result: dpg, on: YYYY-MM-DD}`; its day is not after the decision")
}

/// A vote against a good that does not say why.
fn reasons(at: usize, vote: &Vote) -> Option<Finding> {
    let pointer = format!("/review/votes/{at}");
    if vote.result == VoteResult::Dpg {
        return None;
    }
    if vote.reasons.is_empty() {
        return Some(
            Finding::new(
                Code::IneligibleWithoutReason,
                format!("{pointer}/result"),
                format!("the vote of `{}` gives no reason", cut(&vote.by, 40)),
            )
            .help("add `reasons:` with at least one value of `schema/vocabulary/ineligible-reason.schema.json`"),
        );
    }
    let is_unnamed = vote.reasons.iter().any(|reason| reason == NOT_MET);
    (is_unnamed && vote.indicators.is_empty()).then(|| {
        Finding::new(
            Code::IneligibleWithoutReason,
            format!("{pointer}/reasons"),
            format!(
                "the vote of `{}` does not say which indicator is not met",
                cut(&vote.by, 40)
            ),
        )
        .on(On::Key)
        .help("add `indicators:` with the keys, such as `indicators: [ownership]`")
    })
}

/// A stage that does not fit the state of the review.
fn stage(entry: &Entry, review: &Review) -> Option<Finding> {
    let rounds: Vec<Round<'_>> = review.rounds().collect();
    let (round, earlier) = rounds.split_last()?;
    let state = round.last().state;
    let result = round.result().filter(|_| round.is_decided());
    let was_recognised = earlier
        .last()
        .map_or(round.steps[0].state == ReviewState::Renewal, |before| {
            before.result() != Some(VoteResult::Ineligible)
        });
    let is_new = matches!(state, ReviewState::Draft | ReviewState::Submitted);
    let help = match (entry.stage, state, result) {
        (Stage::Dpg, _, Some(VoteResult::Ineligible)) => {
            "write `stage: ineligible`, or add the vote that changed the result"
        }
        (Stage::Dpg, ReviewState::Decided, _)
        | (Stage::Ineligible, _, Some(VoteResult::Ineligible))
        | (Stage::Ineligible, ReviewState::Decided, None) => return None,
        (Stage::Dpg, _, _) if was_recognised => return None,
        (Stage::Dpg, _, _) if is_new => "write `stage: nominee`, or add the step `decided`",
        (Stage::Dpg, _, _) => "write `stage: under-review`, or add the step `decided`",
        (Stage::Ineligible, _, Some(VoteResult::Dpg)) => {
            "write `stage: dpg`, or add the vote that changed the result"
        }
        (Stage::Ineligible, _, _) if is_new => {
            "write `stage: nominee`, or add the step `decided` and the votes with their reasons"
        }
        (Stage::Ineligible, _, _) => {
            "write `stage: under-review`, or add the step `decided` and the votes with their reasons"
        }
        (Stage::Nominee, ReviewState::Level1 | ReviewState::Level2 | ReviewState::Expert, _) => {
            "write `stage: under-review`"
        }
        (Stage::Nominee, ReviewState::Renewal, _) => {
            "write `stage: dpg`; only a recognised good is renewed"
        }
        (Stage::UnderReview, _, _) if is_new => {
            "write `stage: nominee` until a reviewer starts, or add the step `level-1`"
        }
        (Stage::Nominee | Stage::UnderReview | Stage::Listed, _, _) => return None,
    };
    let at = review.steps.len() - 1;
    let outcome = match result {
        Some(result) => format!(" with the result `{}`", result.code()),
        None => String::new(),
    };
    Some(
        Finding::new(
            Code::StageMismatch,
            "/stage",
            format!(
                "`stage` is `{}`, but the last step of the review is `{}`{outcome}",
                entry.stage.code(),
                state.code(),
            ),
        )
        .help(help)
        .also(format!("/review/steps/{at}/state"), "the last step"),
    )
}
