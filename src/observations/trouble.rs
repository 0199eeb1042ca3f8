//! What the ledger says against an address, once it was seen often enough.

use jiff::civil::Date;

use super::record::{Answer, MOVED_RUNS, Record};

/// On so many days there must have been no page before a link counts as dead.
pub const DEAD_RUNS: u32 = 3;

/// So many days must lie between the first and the last of them.
pub const DEAD_DAYS: i32 = 14;

/// What is wrong with a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble<'a> {
    /// There is no page at its address.
    Dead {
        /// The first day without one.
        since: Date,
        /// The day on which it was asked last.
        checked: Date,
        /// On how many days there was none.
        runs: u32,
        /// The last status, such as `404`.
        status: &'a str,
    },
    /// Its host says that the page is elsewhere for good.
    Moved {
        /// The address to write.
        to: &'a str,
        /// The day on which it was asked last.
        checked: Date,
    },
    /// It is a repository that nobody can change any more.
    Archived {
        /// The day on which it was asked last.
        checked: Date,
    },
}

impl<'a> Trouble<'a> {
    /// What a record says against its address, if anything.
    pub(super) fn of(record: &'a Record) -> Option<Self> {
        let checked = record.checked;
        if record.answer == Answer::Gone {
            let since = record.gone_since?;
            let days = since.until(checked).map_or(0, |span| span.get_days());
            let is_sure = record.gone_runs >= DEAD_RUNS && days >= DEAD_DAYS;
            return is_sure.then_some(Self::Dead {
                since,
                checked,
                runs: record.gone_runs,
                status: &record.why,
            });
        }
        match &record.to {
            Some(to) if record.answer == Answer::Ok && record.to_runs >= MOVED_RUNS => {
                Some(Self::Moved { to, checked })
            }
            _ => record.archived.then_some(Self::Archived { checked }),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::record::{Answer, Record, Seen};
    use super::Trouble;

    /// The record after answers, each a number of days after the one before.
    fn record(answers: &[(i32, Answer, &str)]) -> Record {
        let mut day = date(2026, 1, 1);
        let mut known = None;
        for (days, answer, why) in answers {
            day = day.checked_add(jiff::Span::new().days(*days)).unwrap();
            let seen = (day, Seen::new(*answer, *why));
            known = Some(Record::after(known.as_ref(), "https://a.org/x", seen));
        }
        known.unwrap()
    }

    fn is_dead(answers: &[(i32, Answer, &str)]) -> bool {
        matches!(Trouble::of(&record(answers)), Some(Trouble::Dead { .. }))
    }

    #[test]
    fn a_link_is_dead_after_three_runs_in_two_weeks() {
        use Answer::{Gone, Ok};
        assert!(is_dead(&[
            (0, Gone, "404"),
            (7, Gone, "404"),
            (7, Gone, "410")
        ]));
        assert!(!is_dead(&[(0, Gone, "404"), (30, Gone, "404")]));
        assert!(!is_dead(&[
            (0, Gone, "404"),
            (1, Gone, "404"),
            (1, Gone, "404")
        ]));
        assert!(!is_dead(&[
            (0, Gone, "404"),
            (7, Gone, "404"),
            (7, Ok, "200"),
            (7, Gone, "404")
        ]));
    }

    #[test]
    fn refusals_and_trouble_on_the_way_are_never_dead() {
        for why in [
            "401", "403", "412", "429", "500", "503", "dns", "tls", "timeout",
        ] {
            let year = [(30, Answer::Unclear, why); 12];
            assert_eq!(Trouble::of(&record(&year)), None, "{why}");
        }
        let last = [
            (0, Answer::Gone, "404"),
            (7, Answer::Gone, "404"),
            (7, Answer::Gone, "404"),
            (7, Answer::Unclear, "403"),
        ];
        assert!(!is_dead(&last), "the host answers again, and does not say");
    }
}
