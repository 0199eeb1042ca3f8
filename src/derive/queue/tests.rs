//! What is due, at the edges of every period.

use jiff::civil::{Date, date};

use super::{Due, Group, Queue, Tally, days, queue};
use crate::catalog::{Catalog, Good};
use crate::config::{Periods, ReviewPolicy};
use crate::derive::Options;
use crate::embedded::builtin_schema;
use crate::entry::{Answer, Archived, Dates, Decided, Decision, Entry, Evidence, Stage};
use crate::standard::Standard;
use crate::standard::decisions::assessment;
use crate::vocabulary::Vocabularies;

/// The queue of some entries, whose ids are `a`, `b` and so on.
fn queue_of(entries: Vec<Entry>, periods: Periods, as_of: Date) -> Queue {
    let files = builtin_schema();
    let vocabularies = Vocabularies::new(&files).unwrap();
    let standard = Standard::new(&files, &vocabularies).unwrap();
    let goods = ('a'..).zip(entries);
    let goods = goods.map(|(id, entry)| {
        let assessed = assessment(&entry, &standard);
        Good::new(id.into(), format!("{id}.yaml"), entry, assessed)
    });
    let catalog = Catalog::new(goods.collect(), Vec::new());
    let options = Options {
        facets: &[],
        standard: &standard,
        vocabularies: &vocabularies,
        periods,
        review: ReviewPolicy::default(),
        as_of,
    };
    queue(&catalog, options)
}

fn recognised(reviewed: Option<Date>) -> Entry {
    Entry {
        stage: Stage::Dpg,
        dates: Dates {
            reviewed,
            ..Dates::default()
        },
        ..Entry::default()
    }
}

fn candidate(nominated: Option<Date>) -> Entry {
    Entry {
        dates: Dates {
            nominated,
            ..Dates::default()
        },
        ..Entry::default()
    }
}

fn decision(result: Decided, on: Date) -> Decision {
    Decision {
        result,
        on,
        standard_version: None,
        note: None,
        answer_hash: None,
    }
}

/// The group of one recognised good on a day, with the last day of its recognition.
fn standing(reviewed: Date, as_of: Date) -> Option<(Group, Option<Date>)> {
    let queue = queue_of(vec![recognised(Some(reviewed))], Periods::default(), as_of);
    let due = queue.due.first()?;
    Some((due.group, due.day))
}

fn places(queue: &Queue) -> Vec<(Group, usize)> {
    queue.due.iter().map(|due| (due.group, due.good)).collect()
}

#[test]
fn a_good_is_due_from_the_60th_day_before_its_end_and_expired_the_day_after_it() {
    let reviewed = date(2025, 7, 1);
    let end = Some(date(2026, 7, 1));
    for (as_of, group) in [
        (date(2025, 7, 1), None),
        (date(2026, 5, 1), None),
        (date(2026, 5, 2), Some(Group::Expiring)),
        (date(2026, 7, 1), Some(Group::Expiring)),
        (date(2026, 7, 2), Some(Group::Expired)),
        (date(2036, 1, 1), Some(Group::Expired)),
    ] {
        let expected = group.map(|group| (group, end));
        assert_eq!(standing(reviewed, as_of), expected, "{as_of}");
    }
    assert_eq!(days(date(2026, 5, 2), date(2026, 7, 1)), 60);
}

#[test]
fn a_leap_day_is_a_day_like_others() {
    // 365 days from a leap day, and over one.
    let leap = standing(date(2024, 2, 29), date(2025, 3, 1));
    assert_eq!(leap, Some((Group::Expired, Some(date(2025, 2, 28)))));
    let over = standing(date(2023, 3, 1), date(2024, 2, 29));
    assert_eq!(over, Some((Group::Expiring, Some(date(2024, 2, 29)))));
    let after = standing(date(2023, 3, 1), date(2024, 3, 1));
    assert_eq!(after, Some((Group::Expired, Some(date(2024, 2, 29)))));
    assert_eq!(days(date(2024, 2, 28), date(2024, 3, 1)), 2);
}

#[test]
fn a_renewed_good_leaves_the_queue() {
    let as_of = date(2026, 7, 2);
    let before = standing(date(2025, 7, 1), as_of);
    assert!(matches!(before, Some((Group::Expired, _))));
    assert_eq!(standing(date(2026, 6, 20), as_of), None);
}

#[test]
fn other_periods_move_the_edges() {
    let periods = Periods {
        valid_days: 10,
        renewal_days: 2,
        ..Periods::default()
    };
    let group = |day: i8| {
        let entries = vec![recognised(Some(date(2026, 1, 1)))];
        let queue = queue_of(entries, periods, date(2026, 1, day));
        queue.due.first().map(|due| due.group)
    };
    assert_eq!(group(8), None);
    assert_eq!(group(9), Some(Group::Expiring));
    assert_eq!(group(11), Some(Group::Expiring));
    assert_eq!(group(12), Some(Group::Expired));
}

#[test]
fn what_left_the_registry_is_never_due() {
    let old = Some(date(2001, 1, 1));
    let ineligible = Entry {
        stage: Stage::Ineligible,
        ..candidate(old)
    };
    let archived = |entry| Entry {
        archived: Some(Archived::default()),
        ..entry
    };
    let entries = vec![
        ineligible,
        archived(recognised(old)),
        archived(recognised(None)),
        archived(candidate(old)),
    ];
    let queue = queue_of(entries, Periods::default(), date(2026, 7, 1));
    assert_eq!(queue.due, []);
}

#[test]
fn groups_follow_each_other_and_the_oldest_is_first_in_each() {
    let day = |year| Some(date(year, 1, 1));
    let under_review = Entry {
        stage: Stage::UnderReview,
        ..candidate(day(2024))
    };
    let undated = Entry {
        dates: Dates {
            recognized: day(2020),
            ..Dates::default()
        },
        ..recognised(None)
    };
    let entries = vec![
        recognised(None),
        candidate(None),
        candidate(day(2025)),
        under_review,
        recognised(Some(date(2025, 8, 1))),
        recognised(day(2024)),
        recognised(day(2023)),
        candidate(None),
        undated,
        recognised(Some(date(2025, 7, 20))),
    ];
    let queue = queue_of(entries, Periods::default(), date(2026, 7, 1));
    let expected = [
        (Group::Expired, 6),
        (Group::Expired, 5),
        (Group::Expiring, 9),
        (Group::Expiring, 4),
        (Group::Waiting, 3),
        (Group::Waiting, 2),
        // No day is known of these: last, by id.
        (Group::Waiting, 1),
        (Group::Waiting, 7),
        (Group::Undated, 8),
        (Group::Undated, 0),
    ];
    assert_eq!(places(&queue), expected);
    assert_eq!(queue.of(Group::Decided), []);
    let of_all: Vec<Due> = Group::ALL
        .into_iter()
        .flat_map(|group| queue.of(group).to_vec())
        .collect();
    assert_eq!(of_all, queue.due);
}

/// A candidate with a decision on every indicator, all of whose answers are there.
fn covered() -> Entry {
    let sound = include_str!("../../../tests/fixtures/harvest-ledger.yaml");
    let value: serde_json::Value = serde_yaml::from_str(sound).unwrap();
    let mut entry: Entry = serde_json::from_value(value).unwrap();
    entry.indicators.documentation.evidence =
        vec![Evidence::url("https://code.example/good/README.md")];
    entry
}

#[test]
fn a_candidate_waits_until_decisions_leave_nothing_open() {
    let of = |entry: &Entry| {
        let queue = queue_of(vec![entry.clone()], Periods::default(), date(2026, 7, 1));
        queue.due.into_iter().next().unwrap()
    };
    let mut entry = covered();
    let doubt = of(&entry);
    assert_eq!((doubt.group, doubt.tally.needs_human), (Group::Waiting, 1));

    // On another indicator: the doubt stays.
    let decisions = &mut entry.decisions;
    decisions.insert(
        "ownership".to_owned(),
        decision(Decided::Met, date(2026, 3, 1)),
    );
    let doubt = of(&entry);
    assert_eq!((doubt.group, doubt.tally.decided), (Group::Waiting, 1));

    let decisions = &mut entry.decisions;
    decisions.insert(
        "documentation".to_owned(),
        decision(Decided::Met, date(2026, 2, 1)),
    );
    let met = of(&entry);
    assert_eq!(
        (met.group, met.day, met.decided),
        (Group::Decided, Some(date(2026, 3, 1)), Some(Decided::Met))
    );
    let tally = Tally {
        met: 12,
        decided: 2,
        ..Tally::default()
    };
    assert_eq!(met.tally, tally);

    // A gap is left: no decision fills it.
    entry.indicators.ownership.answer = Some(Answer::Unknown);
    assert_eq!(of(&entry).group, Group::Waiting);
}

#[test]
fn rules_alone_decide_nothing() {
    let mut entry = covered();
    let handbook = Evidence::url("https://good.example/handbook");
    entry.indicators.documentation.evidence.push(handbook);
    let queue = queue_of(vec![entry], Periods::default(), date(2026, 7, 1));
    assert_eq!(queue.due[0].tally.met, 12);
    assert_eq!(queue.due[0].group, Group::Waiting);
}

#[test]
fn one_indicator_not_met_decides_until_its_answer_changes() {
    let mut entry = covered();
    let files = builtin_schema();
    let standard = Standard::new(&files, &Vocabularies::new(&files).unwrap()).unwrap();
    let mut no = decision(Decided::NotMet, date(2026, 3, 1));
    no.answer_hash = Some(standard.answer_hash(&entry, "documentation"));
    entry.decisions.insert("documentation".to_owned(), no);
    let later = decision(Decided::Met, date(2026, 4, 1));
    entry.decisions.insert("ownership".to_owned(), later);
    let of = |entry: Entry| {
        let queue = queue_of(vec![entry], Periods::default(), date(2026, 7, 1));
        queue.due.into_iter().next().unwrap()
    };
    let refused = of(entry.clone());
    assert_eq!(
        (refused.group, refused.day, refused.decided),
        (
            Group::Decided,
            Some(date(2026, 3, 1)),
            Some(Decided::NotMet)
        )
    );
    let handbook = Evidence::url("https://good.example/handbook");
    entry.indicators.documentation.evidence = vec![handbook];
    let again = of(entry);
    assert_eq!((again.group, again.tally.decided), (Group::Waiting, 1));
}
