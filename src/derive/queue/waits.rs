//! How long reviews took, and the states in them, as far as entries have the days.

use jiff::civil::Date;
use rayon::prelude::*;

use crate::catalog::Good;
use crate::entry::{ReviewState, Round};

/// How long reviews took.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waits {
    /// From the submission to the decision.
    pub review: Median,
    /// Per state that can be left, in the usual order.
    pub states: Vec<(ReviewState, Median)>,
}

/// The middle one of some numbers of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Median {
    /// Whole days; none if there is no number.
    pub days: Option<i32>,
    /// How many numbers there are.
    pub count: usize,
}

impl Median {
    /// The middle one; of two the mean, without its fraction.
    fn of(mut all: Vec<i32>) -> Self {
        all.retain(|days| *days >= 0);
        all.sort_unstable();
        let upper = all.get(all.len() / 2);
        let lower = all.len().checked_sub(1).and_then(|last| all.get(last / 2));
        Self {
            days: upper.zip(lower).map(|(a, b)| i32::midpoint(*a, *b)),
            count: all.len(),
        }
    }
}

/// How long the reviews of some goods took.
pub(super) fn waits(goods: &[Good]) -> Waits {
    let reviews = goods.par_iter().flat_map_iter(reviews).collect();
    let states = ReviewState::ALL.into_iter();
    let states = states.filter(|state| *state != ReviewState::Decided);
    let of = |state| {
        let all = goods.par_iter().flat_map_iter(|good| stays(good, state));
        (state, Median::of(all.collect()))
    };
    Waits {
        review: Median::of(reviews),
        states: states.map(of).collect(),
    }
}

/// The days from submission to decision of each decided review of a good. Of a good without steps, those
/// from its nomination to its recognition.
fn reviews(good: &Good) -> Vec<i32> {
    let dates = &good.entry.dates;
    let Some(review) = &good.entry.review else {
        let both = dates.nominated.zip(dates.recognized);
        return both.map(|(from, to)| days(from, to)).into_iter().collect();
    };
    let rounds = review.rounds().enumerate();
    let decided = rounds.filter(|(_, round)| round.is_decided());
    let lengths = decided.filter_map(|(at, round)| {
        let nominated = dates.nominated.filter(|_| at == 0);
        let from = submitted(&round).or(nominated)?;
        Some(days(from, round.last().on))
    });
    lengths.collect()
}

/// How many days lie between two, fewer than none when the second comes first.
#[must_use]
pub fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// The day a round was first submitted.
pub(super) fn submitted(round: &Round<'_>) -> Option<Date> {
    let mut steps = round.steps.iter();
    let found = steps.find(|step| step.state == ReviewState::Submitted);
    found.map(|step| step.on)
}

/// How long a good was in a state, each time it left it.
fn stays(good: &Good, state: ReviewState) -> Vec<i32> {
    let steps = good.entry.review.as_ref().map_or(&[][..], |r| &r.steps);
    let pairs = steps.windows(2).filter(|pair| pair[0].state == state);
    pairs.map(|pair| days(pair[0].on, pair[1].on)).collect()
}

#[cfg(test)]
mod tests {
    use super::Median;

    #[test]
    fn the_median_is_a_whole_number_of_days() {
        let of = |all: &[i32]| Median::of(all.to_vec()).days;
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]), Some(7));
        assert_eq!(of(&[9, 1, 4]), Some(4));
        assert_eq!(of(&[1, 4]), Some(2));
        // Days in the wrong order say nothing.
        assert_eq!(of(&[-3, 8]), Some(8));
    }
}
