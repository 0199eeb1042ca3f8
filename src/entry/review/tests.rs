//! Tests of rounds and votes.

use jiff::civil::{Date, date};

use super::{Review, ReviewState, ReviewStep, Vote, VoteResult};

fn step(state: ReviewState, on: Date) -> ReviewStep {
    ReviewStep {
        state,
        on,
        by: None,
        due: None,
        asks: Vec::new(),
        note: None,
    }
}

fn vote(by: &str, result: VoteResult, on: Date) -> Vote {
    Vote {
        by: by.to_owned(),
        result,
        on,
        reasons: Vec::new(),
        indicators: Vec::new(),
        note: None,
    }
}

#[test]
fn a_vote_belongs_to_the_first_decision_on_or_after_its_day() {
    let review = Review {
        steps: vec![
            step(ReviewState::Level1, date(2026, 1, 1)),
            step(ReviewState::Decided, date(2026, 2, 1)),
            step(ReviewState::Renewal, date(2026, 12, 1)),
        ],
        votes: vec![
            vote("heron", VoteResult::Dpg, date(2026, 1, 20)),
            vote("kite", VoteResult::Ineligible, date(2026, 1, 21)),
            vote("kite", VoteResult::Dpg, date(2026, 2, 1)),
            vote("heron", VoteResult::Ineligible, date(2026, 12, 2)),
        ],
    };
    let rounds: Vec<_> = review.rounds().collect();
    let of = |at: usize| rounds[at].votes().map(|(at, _)| at).collect::<Vec<_>>();
    assert_eq!((of(0), of(1)), (vec![0, 1, 2], vec![3]));
    assert_eq!(rounds[0].count(VoteResult::Dpg), 2);
    assert_eq!(rounds[0].result(), Some(VoteResult::Dpg));
    assert!(rounds[0].is_decided() && !rounds[1].is_decided());
}

#[test]
fn a_vote_before_the_first_step_of_its_round_does_not_count() {
    let mut review = Review {
        steps: vec![
            step(ReviewState::Submitted, date(2026, 1, 1)),
            step(ReviewState::Decided, date(2026, 2, 1)),
            step(ReviewState::Renewal, date(2026, 12, 1)),
        ],
        votes: vec![
            vote("heron", VoteResult::Dpg, date(2025, 12, 31)),
            vote("kite", VoteResult::Dpg, date(2026, 1, 1)),
            vote("heron", VoteResult::Dpg, date(2026, 5, 1)),
        ],
    };
    let of = |review: &Review, at: usize| {
        let round = review.rounds().nth(at).unwrap();
        let votes = round.votes().map(|(at, _)| at).collect::<Vec<_>>();
        (votes, round.early_votes().map(|(at, _)| at).collect())
    };
    assert_eq!(of(&review, 0), (vec![1], vec![0]));
    assert_eq!(of(&review, 1), (vec![], vec![2]));
    // Of a record that has only the decision, nobody knows when the review began.
    review.steps.remove(0);
    assert_eq!(of(&review, 0), (vec![0, 1], vec![]));
}

#[test]
fn the_latest_vote_of_a_reviewer_counts_wherever_it_is_in_the_list() {
    let of = |votes: Vec<Vote>| {
        let review = Review {
            steps: vec![step(ReviewState::Decided, date(2026, 2, 1))],
            votes,
        };
        review.rounds().next().unwrap().result()
    };
    let (yes, no) = (VoteResult::Dpg, VoteResult::Ineligible);
    let day = |day| date(2026, 1, day);
    let late_first = vec![vote("kite", yes, day(21)), vote("kite", no, day(20))];
    assert_eq!(of(late_first), Some(yes));
    let same_day = vec![vote("kite", yes, day(20)), vote("kite", no, day(20))];
    assert_eq!(of(same_day), Some(no));
}

#[test]
fn every_state_can_be_left_and_reached() {
    for state in ReviewState::ALL {
        assert!(!state.next().is_empty(), "{state:?}");
        let reached = ReviewState::ALL
            .iter()
            .any(|from| from.next().contains(&state));
        assert!(reached, "{state:?}");
        let written = serde_json::to_value(state).unwrap();
        assert_eq!(written, state.code());
    }
}
