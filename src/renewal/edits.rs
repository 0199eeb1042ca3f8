//! What a renewal changes in an entry.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};

use super::context::Context;
use crate::entry::{Decided, Decision, Entry, Review, ReviewState, ReviewStep};
use crate::format::Edit;

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

/// The version, the decisions that stay, and the step that begins the renewal.
pub(super) struct Choices {
    /// The entry with the renewal.
    pub(super) renewed: Entry,
    pub(super) kept: Vec<Kept>,
    pub(super) dropped: Vec<Kept>,
    /// The version to write, if it is another one.
    version: Option<String>,
    step: ReviewStep,
}

impl Choices {
    /// The choices for an entry; `past` is the entry at the last decision, if that is known.
    pub(super) fn new(entry: &Entry, past: Option<&Entry>, context: Context<'_>) -> Self {
        let standard = context.rules.standard();
        let is_same = |key: &str, decision: &Decision| {
            let now = standard.answer_hash(entry, key);
            match (&decision.answer_hash, past) {
                (Some(hash), _) => *hash == now,
                (None, Some(past)) => standard.answer_hash(past, key) == now,
                (None, None) => true,
            }
        };
        let all = entry.decisions.iter();
        let (kept, dropped): (Vec<_>, Vec<_>) =
            all.partition(|(key, decision)| is_same(key, decision));
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
        for (key, _) in &dropped {
            renewed.decisions.remove(*key);
        }
        let review = renewed.review.get_or_insert_with(Review::default);
        review.steps.push(step.clone());
        let listed = |all: Vec<(&String, &Decision)>| -> Vec<Kept> {
            let all = all.into_iter().map(|(key, decision)| Kept {
                indicator: key.clone(),
                result: decision.result,
                on: decision.on,
            });
            all.collect()
        };
        Self {
            kept: listed(kept),
            dropped: listed(dropped),
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
