//! The path of a review, in the object of a good.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::coded::{Coded, Labels};
use crate::derive::progress::{Progress, Turn, WaitsFor};
use crate::entry;
use crate::entry::{Entry, IndicatorKey, ReviewState, VoteResult};

/// The path of a review, and who has to act next.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Review<'a> {
    /// The current state: that of the last step.
    state: ReviewState,
    /// The state in English.
    state_label: &'a str,
    /// The day the state began.
    since: Date,
    /// Which review of the good it is, counted from 1; each decision ends one.
    round: usize,
    /// What the review waits for; null if it is complete.
    waits_for: Option<WaitsFor>,
    /// Who has to act next; null if the review is complete.
    turn: Option<Turn>,
    /// The same in English.
    turn_label: Option<&'a str>,
    /// The last day for what the review waits for, from the step or from the period of the registry; null if there is no deadline.
    due: Option<Date>,
    /// The steps, the oldest first.
    steps: Vec<ReviewStep<'a>>,
    /// What each reviewer decided, in the order of the entry.
    votes: Vec<ReviewVote<'a>>,
}

/// One step of a review.
#[derive(Debug, Serialize, JsonSchema)]
struct ReviewStep<'a> {
    /// The state that began with it.
    state: ReviewState,
    /// The state in English.
    state_label: &'a str,
    /// The day.
    on: Date,
    /// The pseudonym of the reviewer or expert who took it.
    by: Option<&'a str>,
    /// The last day for an answer, if the step names one.
    due: Option<Date>,
    /// The keys of the indicators that its question is about.
    asks: Vec<&'a str>,
    /// What was asked or said, in Markdown.
    note: Option<&'a str>,
}

/// What one reviewer decided about the good as a whole.
#[derive(Debug, Serialize, JsonSchema)]
struct ReviewVote<'a> {
    /// The pseudonym of the reviewer.
    by: &'a str,
    /// The decision.
    result: VoteResult,
    /// The day.
    on: Date,
    /// Why the good is ineligible.
    reasons: Vec<Coded<'a>>,
    /// The keys of the indicators that are not met.
    indicators: Vec<&'a str>,
    /// More about the reasons, in Markdown.
    note: Option<&'a str>,
}

impl<'a> Review<'a> {
    /// The path of an entry's review; none if the entry does not record it.
    pub(crate) fn new(
        entry: &'a Entry,
        progress: Option<Progress>,
        labels: Labels<'a>,
    ) -> Option<Self> {
        let review = entry.review.as_ref()?;
        let progress = progress?;
        let turn = progress.turn();
        Some(Self {
            state: progress.state,
            state_label: state(progress.state, labels),
            since: progress.since,
            round: progress.round,
            waits_for: progress.waits_for,
            turn,
            turn_label: turn.map(|turn| labels.label("review-turn", turn.code())),
            due: progress.due,
            steps: review.steps.iter().map(|one| step(one, labels)).collect(),
            votes: review.votes.iter().map(|one| vote(one, labels)).collect(),
        })
    }
}

fn state(state: ReviewState, labels: Labels<'_>) -> &str {
    labels.label("review-state", state.code())
}

fn step<'a>(step: &'a entry::ReviewStep, labels: Labels<'a>) -> ReviewStep<'a> {
    let entry::ReviewStep {
        state: code,
        on,
        by,
        due,
        asks,
        note,
    } = step;
    ReviewStep {
        state: *code,
        state_label: state(*code, labels),
        on: *on,
        by: by.as_deref(),
        due: *due,
        asks: keys(asks),
        note: note.as_deref(),
    }
}

fn vote<'a>(vote: &'a entry::Vote, labels: Labels<'a>) -> ReviewVote<'a> {
    let entry::Vote {
        by,
        result,
        on,
        reasons,
        indicators,
        note,
    } = vote;
    ReviewVote {
        by,
        result: *result,
        on: *on,
        reasons: labels.codes("ineligible-reason", reasons),
        indicators: keys(indicators),
        note: note.as_deref(),
    }
}

fn keys(keys: &[IndicatorKey]) -> Vec<&'static str> {
    keys.iter().map(|key| key.as_str()).collect()
}
