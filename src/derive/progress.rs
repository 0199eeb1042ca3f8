//! Whose turn it is in a review, from its steps and votes.

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::config::ReviewPolicy;
use crate::entry::{Entry, ReviewState, ReviewStep, Round, Stage, VoteResult};

/// How far a review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The current state.
    pub state: ReviewState,
    /// The day it began.
    pub since: Date,
    /// Which review of the good it is, counted from 1.
    pub round: usize,
    /// The day the round began.
    pub started: Date,
    /// What the review waits for; none if it is complete.
    pub waits_for: Option<WaitsFor>,
    /// The last day for what it waits for.
    pub due: Option<Date>,
    /// The result of the votes, and the day of the last one.
    pub result: Option<(VoteResult, Date)>,
}

/// Who has to act next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "ReviewTurn")]
pub enum Turn {
    /// The applicant.
    Applicant,
    /// The internal reviewers.
    #[serde(rename = "level-1")]
    Level1,
    /// The external reviewers.
    #[serde(rename = "level-2")]
    Level2,
    /// The expert who was asked.
    Expert,
    /// The maintainers of the registry.
    Maintainers,
}

/// What a review waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "ReviewWaitsFor")]
pub enum WaitsFor {
    /// The applicant submits the application.
    Submission,
    /// A reviewer starts.
    Start,
    /// An internal reviewer checks the answers.
    #[serde(rename = "level-1-check")]
    Level1Check,
    /// An external reviewer checks the answers.
    #[serde(rename = "level-2-check")]
    Level2Check,
    /// Another reviewer votes.
    Vote,
    /// The reviewers agree.
    Agreement,
    /// An expert answers.
    Advice,
    /// The applicant answers.
    Answer,
    /// The applicant checks the answers for the renewal.
    Update,
    /// The maintainers update the stage or the review date.
    Stage,
}

impl Turn {
    /// The const of `vocabulary/review-turn`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Level1 => "level-1",
            Self::Level2 => "level-2",
            Self::Expert => "expert",
            Self::Maintainers => "maintainers",
        }
    }
}

impl WaitsFor {
    /// As it is written in the API and in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Start => "start",
            Self::Level1Check => "level-1-check",
            Self::Level2Check => "level-2-check",
            Self::Vote => "vote",
            Self::Agreement => "agreement",
            Self::Advice => "advice",
            Self::Answer => "answer",
            Self::Update => "update",
            Self::Stage => "stage",
        }
    }

    /// Who has to act.
    #[must_use]
    pub const fn turn(self) -> Turn {
        match self {
            Self::Submission | Self::Answer | Self::Update => Turn::Applicant,
            Self::Start | Self::Level1Check => Turn::Level1,
            Self::Level2Check | Self::Vote | Self::Agreement => Turn::Level2,
            Self::Advice => Turn::Expert,
            Self::Stage => Turn::Maintainers,
        }
    }
}

impl Progress {
    /// Who has to act; nobody if the review is complete.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        self.waits_for.map(WaitsFor::turn)
    }

    /// The last day on which the applicant can act before the application lapses.
    #[must_use]
    pub fn lapses_on(&self) -> Option<Date> {
        self.due.filter(|_| self.turn() == Some(Turn::Applicant))
    }

    /// Whether the applicant did not act in time.
    #[must_use]
    pub fn has_lapsed(&self, as_of: Date) -> bool {
        self.lapses_on().is_some_and(|due| due < as_of)
    }
}

/// How far the review of an entry is; none if the entry does not record it.
#[must_use]
pub fn progress(entry: &Entry, policy: ReviewPolicy) -> Option<Progress> {
    let review = entry.review.as_ref()?;
    let rounds: Vec<Round<'_>> = review.rounds().collect();
    let round = rounds.last()?;
    let last = round.last();
    let waits_for = waits_for(entry, round, policy);
    let votes = round.votes().map(|(_, vote)| vote.on);
    Some(Progress {
        state: last.state,
        since: last.on,
        round: rounds.len(),
        started: round.steps[0].on,
        waits_for,
        due: waits_for.and_then(|_| due(last, policy)),
        result: round.result().zip(votes.max()),
    })
}

/// The deadline of a step: its own, or that of the registry for a clarification.
fn due(step: &ReviewStep, policy: ReviewPolicy) -> Option<Date> {
    let usual = policy
        .answer_days
        .filter(|_| step.state == ReviewState::Clarification)
        .and_then(|days| step.on.checked_add(i32::from(days).days()).ok());
    step.due.or(usual)
}

fn waits_for(entry: &Entry, round: &Round<'_>, policy: ReviewPolicy) -> Option<WaitsFor> {
    if entry.archived.is_some() {
        return None;
    }
    Some(match round.last().state {
        ReviewState::Draft => WaitsFor::Submission,
        ReviewState::Submitted => WaitsFor::Start,
        ReviewState::Expert => WaitsFor::Advice,
        ReviewState::Clarification => WaitsFor::Answer,
        ReviewState::Renewal => WaitsFor::Update,
        ReviewState::Level1 | ReviewState::Level2 if is_agreed(round, policy) => WaitsFor::Stage,
        ReviewState::Level1 => WaitsFor::Level1Check,
        ReviewState::Level2 if round.votes().next().is_some() => WaitsFor::Vote,
        ReviewState::Level2 => WaitsFor::Level2Check,
        ReviewState::Decided => return after_decision(entry, round, policy),
    })
}

/// Whether enough reviewers voted for the result of the votes. One vote is enough against a good.
fn is_agreed(round: &Round<'_>, policy: ReviewPolicy) -> bool {
    match round.result() {
        Some(VoteResult::Dpg) => round.count(VoteResult::Dpg) >= policy.reviewers(),
        Some(VoteResult::Ineligible) => round.is_decided() || policy.reviewers() == 1,
        None => false,
    }
}

/// What a decided review still waits for.
fn after_decision(entry: &Entry, round: &Round<'_>, policy: ReviewPolicy) -> Option<WaitsFor> {
    let follows = match (round.result(), entry.stage) {
        (Some(VoteResult::Dpg), Stage::Dpg) => !is_review_date_old(entry, round),
        (Some(VoteResult::Ineligible), Stage::Ineligible) => true,
        _ => false,
    };
    if follows {
        return None;
    }
    Some(if is_agreed(round, policy) {
        WaitsFor::Stage
    } else if round.votes().next().is_some() && round.result().is_none() {
        WaitsFor::Agreement
    } else {
        WaitsFor::Vote
    })
}

/// Whether the review date is that of an earlier review.
fn is_review_date_old(entry: &Entry, round: &Round<'_>) -> bool {
    let reviewed = entry.dates.reviewed;
    round
        .after()
        .is_some_and(|day| reviewed.is_none_or(|reviewed| reviewed <= day))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{Turn, WaitsFor, progress};
    use crate::config::ReviewPolicy;
    use crate::entry::{Dates, Entry, Review, Stage};

    const TWO: ReviewPolicy = ReviewPolicy {
        two_reviewers: true,
        answer_days: Some(30),
    };

    fn entry(stage: Stage, review: &str) -> Entry {
        let value: serde_json::Value = serde_yaml::from_str(review).unwrap();
        let review: Review = serde_json::from_value(value).unwrap();
        Entry {
            stage,
            review: Some(review),
            dates: Dates {
                reviewed: Some(date(2026, 2, 1)),
                ..Dates::default()
            },
            ..Entry::default()
        }
    }

    fn waits(stage: Stage, review: &str) -> (Option<WaitsFor>, Option<Turn>) {
        let found = progress(&entry(stage, review), TWO).unwrap();
        (found.waits_for, found.turn())
    }

    #[test]
    fn each_state_says_whose_turn_it_is() {
        for (state, waits_for, turn) in [
            ("draft", WaitsFor::Submission, Turn::Applicant),
            ("submitted", WaitsFor::Start, Turn::Level1),
            ("level-1", WaitsFor::Level1Check, Turn::Level1),
            ("level-2", WaitsFor::Level2Check, Turn::Level2),
            ("expert", WaitsFor::Advice, Turn::Expert),
            ("clarification", WaitsFor::Answer, Turn::Applicant),
            ("renewal", WaitsFor::Update, Turn::Applicant),
            ("decided", WaitsFor::Vote, Turn::Level2),
        ] {
            let review = format!("steps: [{{state: {state}, on: 2026-01-10}}]");
            let found = waits(Stage::UnderReview, &review);
            assert_eq!(found, (Some(waits_for), Some(turn)), "{state}");
        }
    }

    #[test]
    fn votes_move_the_turn_from_reviewers_to_maintainers() {
        let of = |state: &str, votes: &str| {
            let review =
                format!("{{steps: [{{state: {state}, on: 2026-01-10}}], votes: [{votes}]}}");
            waits(Stage::UnderReview, &review).0
        };
        let heron = "{by: heron, result: dpg, on: 2026-01-10}";
        let kite = "{by: kite, result: dpg, on: 2026-01-10}";
        let no = "{by: kite, result: ineligible, on: 2026-01-10}";
        assert_eq!(of("level-2", heron), Some(WaitsFor::Vote));
        let both = format!("{heron}, {kite}");
        assert_eq!(of("level-2", &both), Some(WaitsFor::Stage));
        assert_eq!(of("decided", heron), Some(WaitsFor::Vote));
        assert_eq!(of("decided", &both), Some(WaitsFor::Stage));
        let split = format!("{heron}, {no}");
        assert_eq!(of("decided", &split), Some(WaitsFor::Agreement));
        assert_eq!(of("decided", no), Some(WaitsFor::Stage));
    }

    #[test]
    fn a_decided_review_waits_until_stage_and_dates_follow() {
        let first = "{state: decided, on: 2026-02-01}";
        let votes =
            "{by: heron, result: dpg, on: 2026-02-01}, {by: kite, result: dpg, on: 2026-02-01}";
        let done = format!("{{steps: [{first}], votes: [{votes}]}}");
        assert_eq!(waits(Stage::Dpg, &done), (None, None));
        let again = format!(
            "{{steps: [{first}, {{state: renewal, on: 2026-12-01}}, {{state: decided, on: 2027-01-05}}], votes: [{votes}, {}]}}",
            votes.replace("2026-02-01", "2027-01-04")
        );
        let mut renewed = entry(Stage::Dpg, &again);
        let found = progress(&renewed, TWO).unwrap();
        assert_eq!((found.waits_for, found.round), (Some(WaitsFor::Stage), 2));
        renewed.dates.reviewed = Some(date(2027, 1, 5));
        assert_eq!(progress(&renewed, TWO).unwrap().waits_for, None);
    }

    #[test]
    fn an_application_lapses_after_the_deadline_of_its_step_or_of_the_registry() {
        let lapses = |due: &str, as_of: Date| {
            let review = format!("steps: [{{state: clarification, on: 2026-01-10{due}}}]");
            let found = progress(&entry(Stage::UnderReview, &review), TWO).unwrap();
            (found.lapses_on(), found.has_lapsed(as_of))
        };
        let due = Some(date(2026, 2, 9));
        assert_eq!(lapses("", date(2026, 2, 9)), (due, false));
        assert_eq!(lapses("", date(2026, 2, 10)), (due, true));
        let due = Some(date(2026, 1, 20));
        assert_eq!(lapses(", due: 2026-01-20", date(2026, 1, 21)), (due, true));
    }
}
