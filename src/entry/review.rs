//! The path of a review: its steps, and the votes of its reviewers, grouped in rounds.

#[cfg(test)]
mod tests;

use crate::cache::forms;
use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::indicator_key::IndicatorKey;

/// The path of a review.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Review {
    /// The steps, the oldest first; the last one is the current state.
    pub steps: Vec<ReviewStep>,
    /// What each reviewer decided.
    pub votes: Vec<Vote>,
}

/// One step of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewStep {
    /// The state that begins with it.
    pub state: ReviewState,
    /// The day.
    #[borsh(
        serialize_with = "forms::write_day",
        deserialize_with = "forms::read_day"
    )]
    pub on: Date,
    /// Pseudonym of the reviewer or expert who took it.
    #[serde(default)]
    pub by: Option<String>,
    /// The last day for an answer.
    #[serde(default)]
    #[borsh(
        serialize_with = "forms::write_optional_day",
        deserialize_with = "forms::read_optional_day"
    )]
    pub due: Option<Date>,
    /// The indicators that its question is about.
    #[serde(default)]
    pub asks: Vec<IndicatorKey>,
    /// What was asked or said, in Markdown.
    #[serde(default)]
    pub note: Option<String>,
}

/// The state of a review.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// The applicant is still writing.
    Draft,
    /// Submitted, and no reviewer has started.
    Submitted,
    /// With the internal reviewers.
    #[serde(rename = "level-1")]
    Level1,
    /// With the external reviewers.
    #[serde(rename = "level-2")]
    Level2,
    /// An expert was asked.
    Expert,
    /// The applicant was asked.
    Clarification,
    /// The reviewers have voted.
    Decided,
    /// The recognition is being renewed.
    Renewal,
}

/// What one reviewer decided about a good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// Pseudonym of the reviewer.
    pub by: String,
    /// The decision.
    pub result: VoteResult,
    /// The day.
    #[borsh(
        serialize_with = "forms::write_day",
        deserialize_with = "forms::read_day"
    )]
    pub on: Date,
    /// Consts of `vocabulary/ineligible-reason`.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// The indicators that are not met.
    #[serde(default)]
    pub indicators: Vec<IndicatorKey>,
    /// More about the reasons, in Markdown.
    #[serde(default)]
    pub note: Option<String>,
}

/// The result of a vote.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum VoteResult {
    /// The good meets the Standard.
    Dpg,
    /// It does not.
    Ineligible,
}

impl ReviewState {
    /// All of them, in the usual order.
    pub const ALL: [Self; 8] = [
        Self::Draft,
        Self::Submitted,
        Self::Level1,
        Self::Level2,
        Self::Expert,
        Self::Clarification,
        Self::Decided,
        Self::Renewal,
    ];

    /// The const of `vocabulary/review-state`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Level1 => "level-1",
            Self::Level2 => "level-2",
            Self::Expert => "expert",
            Self::Clarification => "clarification",
            Self::Decided => "decided",
            Self::Renewal => "renewal",
        }
    }

    /// The states that can follow; a clarification can be followed by another one, with a later
    /// deadline.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Submitted, Self::Decided],
            Self::Submitted => &[
                Self::Draft,
                Self::Level1,
                Self::Level2,
                Self::Clarification,
                Self::Decided,
            ],
            Self::Level1 => &[
                Self::Level2,
                Self::Expert,
                Self::Clarification,
                Self::Decided,
            ],
            Self::Level2 => &[
                Self::Level1,
                Self::Expert,
                Self::Clarification,
                Self::Decided,
            ],
            Self::Expert => &[Self::Level1, Self::Level2, Self::Clarification],
            Self::Clarification => &[
                Self::Submitted,
                Self::Level1,
                Self::Level2,
                Self::Clarification,
                Self::Decided,
            ],
            Self::Decided => &[Self::Draft, Self::Submitted, Self::Level1, Self::Renewal],
            Self::Renewal => &[
                Self::Submitted,
                Self::Level1,
                Self::Clarification,
                Self::Decided,
            ],
        }
    }
}

impl VoteResult {
    /// As it is written in an entry.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dpg => "dpg",
            Self::Ineligible => "ineligible",
        }
    }
}

/// The steps up to a decision, or after the last one.
#[derive(Debug, Clone, Copy)]
pub struct Round<'a> {
    /// Its steps, the oldest first; never empty.
    pub steps: &'a [ReviewStep],
    /// The day of the decision before it.
    after: Option<Date>,
    votes: &'a [Vote],
}

impl Review {
    /// The current state.
    #[must_use]
    pub fn last(&self) -> Option<&ReviewStep> {
        self.steps.last()
    }

    /// The rounds, the oldest first. Each ends with a step `decided`, the last one may be open.
    #[must_use]
    pub fn rounds(&self) -> impl DoubleEndedIterator<Item = Round<'_>> {
        let ends = |step: &ReviewStep| step.state == ReviewState::Decided;
        let mut after = None;
        let rounds = self.steps.split_inclusive(ends).map(|steps| {
            let round = Round {
                steps,
                after,
                votes: &self.votes,
            };
            after = steps.last().map(|step| step.on);
            round
        });
        rounds.collect::<Vec<_>>().into_iter()
    }
}

impl<'a> Round<'a> {
    /// Its last step.
    ///
    /// # Panics
    /// Never: a round has a step.
    #[must_use]
    pub fn last(&self) -> &'a ReviewStep {
        self.steps.last().expect("a round has a step")
    }

    /// The day of the decision before it; none for the first round.
    #[must_use]
    pub fn after(&self) -> Option<Date> {
        self.after
    }

    /// Whether it ended with a decision.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.last().state == ReviewState::Decided
    }

    /// The day of its earliest step; none if only its decision is recorded.
    fn began(&self) -> Option<Date> {
        let is_recorded = self.steps.len() > 1 || !self.is_decided();
        let days = self.steps.iter().map(|step| step.on);
        days.min().filter(|_| is_recorded)
    }

    /// Its votes with their places in the list: those from the day of its first step to its decision.
    pub fn votes(&self) -> impl Iterator<Item = (usize, &'a Vote)> + use<'a> {
        let began = self.began();
        let given = self.given();
        given.filter(move |(_, vote)| began.is_none_or(|day| vote.on >= day))
    }

    /// The votes between the decision before it and its first step, with their places in the list; they
    /// count for no round.
    pub fn early_votes(&self) -> impl Iterator<Item = (usize, &'a Vote)> + use<'a> {
        let began = self.began();
        let given = self.given();
        given.filter(move |(_, vote)| began.is_some_and(|day| vote.on < day))
    }

    /// The votes after the day of the decision before it, up to its own.
    fn given(&self) -> impl Iterator<Item = (usize, &'a Vote)> + use<'a> {
        let after = self.after;
        let until = self.is_decided().then(|| self.last().on);
        let votes = self.votes.iter().enumerate();
        votes.filter(move |(_, vote)| {
            after.is_none_or(|day| vote.on > day) && until.is_none_or(|day| vote.on <= day)
        })
    }

    /// The latest vote of each reviewer, by pseudonym; of one day, the later in the list.
    #[must_use]
    pub fn verdicts(&self) -> std::collections::BTreeMap<&'a str, &'a Vote> {
        let mut votes: Vec<&Vote> = self.votes().map(|(_, vote)| vote).collect();
        votes.sort_by_key(|vote| vote.on);
        let votes = votes.into_iter();
        votes.map(|vote| (vote.by.as_str(), vote)).collect()
    }

    /// How many reviewers voted for a result.
    #[must_use]
    pub fn count(&self, result: VoteResult) -> usize {
        let verdicts = self.verdicts();
        verdicts
            .values()
            .filter(|vote| vote.result == result)
            .count()
    }

    /// The result of most reviewers; none if nobody voted or as many voted for each.
    #[must_use]
    pub fn result(&self) -> Option<VoteResult> {
        let (yes, no) = (
            self.count(VoteResult::Dpg),
            self.count(VoteResult::Ineligible),
        );
        match yes.cmp(&no) {
            std::cmp::Ordering::Greater => Some(VoteResult::Dpg),
            std::cmp::Ordering::Less => Some(VoteResult::Ineligible),
            std::cmp::Ordering::Equal => None,
        }
    }
}
