//! What a renewal changes in an entry.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};

use super::context::Context;
use crate::entry::{Decided, Decision, Entry, IndicatorKey, Review, ReviewState, ReviewStep};
use crate::format::Edit;
use crate::standard::decisions::standing;

/// A decision on an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// The key of the indicator.
    pub indicator: String,
    /// The decision.
    pub result: Decided,
    /// Its day.
    pub on: Date,
}

/// What becomes of a decision.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It stays, because the answer is the same.
    Kept,
    /// It stays, because nobody knows the answer that it was made on.
    NotCompared,
    /// It goes, because the answer changed.
    Dropped,
}

/// The version, the decisions that stay, and the step that begins the renewal.
pub(super) struct Choices {
    /// The entry with the renewal.
    pub(super) renewed: Entry,
    pub(super) kept: Vec<Kept>,
    pub(super) not_compared: Vec<Kept>,
    pub(super) dropped: Vec<Kept>,
    /// The version to write, if it is another one.
    version: Option<String>,
    step: ReviewStep,
}

impl Choices {
    /// The choices for an entry; `past` is the entry at the last decision, if that is known.
    pub(super) fn new(entry: &Entry, past: Option<&Entry>, context: Context<'_>) -> Self {
        let standard = context.rules.standard();
        let fate = |key: IndicatorKey, decision: &Decision| {
            let stays = match (&decision.answer_hash, past) {
                (Some(_), _) => standing(entry, standard, key).is_some(),
                (None, Some(past)) => {
                    let key = key.as_str();
                    standard.answer_hash(past, key) == standard.answer_hash(entry, key)
                }
                (None, None) => return Fate::NotCompared,
            };
            if stays { Fate::Kept } else { Fate::Dropped }
        };
        let keys = IndicatorKey::ALL.into_iter();
        let all: Vec<(Fate, Kept)> = keys
            .filter_map(|key| {
                let decision = entry.decisions.get(key.as_str())?;
                let kept = Kept {
                    indicator: key.to_string(),
                    result: decision.result,
                    on: decision.on,
                };
                Some((fate(key, decision), kept))
            })
            .collect();
        let of = |fate: Fate| -> Vec<Kept> {
            let of = all.iter().filter(|(one, _)| *one == fate);
            of.map(|(_, kept)| kept.clone()).collect()
        };
        let dropped = of(Fate::Dropped);
        let current = standard.version().to_string();
        let version = (entry.standard_version.as_ref() != Some(&current)).then_some(current);
        let step = ReviewStep {
            state: ReviewState::Renewal,
            on: context.as_of,
            by: None,
            due: None,
            asks: Vec::new(),
            note: None,
        };
        let mut renewed = entry.clone();
        renewed.standard_version = version.clone().or(renewed.standard_version);
        for one in &dropped {
            renewed.decisions.remove(&one.indicator);
        }
        let review = renewed.review.get_or_insert_with(Review::default);
        review.steps.push(step.clone());
        Self {
            kept: of(Fate::Kept),
            not_compared: of(Fate::NotCompared),
            dropped,
            renewed,
            version,
            step,
        }
    }

    /// The changes of the file.
    pub(super) fn edits(&self) -> Vec<Edit> {
        let version = self.version.iter();
        let version = version.map(|version| Edit::Set("standard_version", version.clone()));
        let dropped = self.dropped.iter();
        let dropped = dropped.map(|one| Edit::Remove("decisions", one.indicator.clone()));
        let mut step = Map::new();
        step.insert("state".to_owned(), Value::from(self.step.state.code()));
        step.insert("on".to_owned(), Value::from(self.step.on.to_string()));
        let step = Edit::Append(["review", "steps"], step);
        version.chain(dropped).chain([step]).collect()
    }
}
