//! What is known of one address, and how one more look at it changes that.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// On so many days an address must have led to the same new one before the link counts as moved.
pub const MOVED_RUNS: u32 = 2;

/// How many days after a failure, or after the first sight of a move, an address is due again.
const SOON: i32 = 7;

/// From this many failed runs on, an address that fails is asked no more often than a good one.
const TIRED: u32 = 6;

/// What an address answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A page.
    Ok,
    /// That there is no page (404), or none any more (410).
    Gone,
    /// Nothing that says whether there is a page: a refusal, an error of the server, no answer at all.
    Unclear,
    /// It was not asked: `robots.txt` or the limits of this program forbid it.
    NotAsked,
}

/// What one run saw at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// What it answered.
    pub answer: Answer,
    /// The status of HTTP such as `404`, or one word: `dns`, `tls`, `timeout`, `robots`.
    pub why: String,
    /// Where permanent redirects lead, if that is an address to write.
    pub to: Option<String>,
    /// Whether the code host says that the repository is archived; none if it was not asked or does not say.
    pub archived: Option<bool>,
    /// Whether the host answers GET only.
    pub get: bool,
    /// The header `ETag` of an answer to GET.
    pub etag: Option<String>,
    /// The header `Last-Modified` of an answer to GET.
    pub last_modified: Option<String>,
}

impl Seen {
    /// An answer without anything else.
    #[must_use]
    pub fn new(answer: Answer, why: impl Into<String>) -> Self {
        Self {
            answer,
            why: why.into(),
            to: None,
            archived: None,
            get: false,
            etag: None,
            last_modified: None,
        }
    }
}

/// What is known of one address: a line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The address, without its fragment.
    pub url: String,
    /// The day on which it was asked last.
    pub checked: Date,
    /// What it answered on that day.
    pub answer: Answer,
    /// See [`Seen::why`].
    pub why: String,
    /// The first day of an unbroken row of failures of any kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// On how many days it failed since then.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub runs: u32,
    /// The first day since the last good answer on which there was no page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone_since: Option<Date>,
    /// On how many days there was none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub gone_runs: u32,
    /// See [`Seen::to`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// On how many days it led there.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub to_runs: u32,
    /// Whether it is a repository that its code host says is archived.
    #[serde(default, skip_serializing_if = "is_false")]
    pub archived: bool,
    /// See [`Seen::get`].
    #[serde(default, skip_serializing_if = "is_false")]
    pub get: bool,
    /// See [`Seen::etag`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// See [`Seen::last_modified`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

impl Record {
    /// What is known after one more look; a second one on the same day counts as no further run.
    #[must_use]
    pub fn after(before: Option<&Self>, url: &str, (day, seen): (Date, Seen)) -> Self {
        let is_new_day = before.is_none_or(|before| before.checked < day);
        let more = |runs: u32| {
            if is_new_day || runs == 0 {
                runs + 1
            } else {
                runs
            }
        };
        let fails = matches!(seen.answer, Answer::Gone | Answer::Unclear);
        let is_gone = seen.answer == Answer::Gone;
        // What was not asked tells nothing new.
        let kept = before.filter(|_| seen.answer != Answer::Ok);
        let same_move = before.filter(|one| one.to.is_some() && one.to == seen.to);
        let archived = before.is_some_and(|one| one.archived);
        let since = kept.and_then(|one| one.since);
        let runs = kept.map_or(0, |one| one.runs);
        let gone_since = kept.and_then(|one| one.gone_since);
        let gone_runs = kept.map_or(0, |one| one.gone_runs);
        Self {
            url: url.to_owned(),
            checked: day,
            answer: seen.answer,
            why: seen.why,
            since: if fails { since.or(Some(day)) } else { since },
            runs: if fails { more(runs) } else { runs },
            gone_since: if is_gone {
                gone_since.or(Some(day))
            } else {
                gone_since
            },
            gone_runs: if is_gone { more(gone_runs) } else { gone_runs },
            to_runs: match (&seen.to, same_move) {
                (None, _) => 0,
                (Some(_), Some(same)) => more(same.to_runs),
                (Some(_), None) => 1,
            },
            to: seen.to,
            archived: seen.archived.unwrap_or(archived),
            get: seen.get,
            etag: seen.etag,
            last_modified: seen.last_modified,
        }
    }

    /// The day from which on it is to be asked again; `good` is how many days a good answer holds.
    #[must_use]
    pub fn due(&self, good: i32) -> Date {
        let is_fresh_failure =
            matches!(self.answer, Answer::Gone | Answer::Unclear) && self.runs < TIRED;
        let is_fresh_move = self.to.is_some() && self.to_runs < MOVED_RUNS;
        let days = if is_fresh_failure || is_fresh_move {
            SOON.min(good)
        } else {
            good
        };
        let span = jiff::Span::new().days(days);
        self.checked.checked_add(span).unwrap_or(Date::MAX)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{Answer, Record, Seen};

    /// What is known after looks on some days of July 2026.
    fn after(looks: &[(i8, Answer)]) -> Record {
        let mut known = None;
        for (day, answer) in looks {
            let seen = (date(2026, 7, *day), Seen::new(*answer, "x"));
            known = Some(Record::after(known.as_ref(), "https://a.org/", seen));
        }
        known.unwrap()
    }

    fn july(day: i8) -> Date {
        date(2026, 7, day)
    }

    #[test]
    fn failures_count_from_the_first_one_after_a_good_answer() {
        use Answer::{Gone, Ok, Unclear};
        let one = after(&[(1, Gone), (3, Ok), (5, Unclear), (8, Gone), (9, Gone)]);
        assert_eq!((one.since, one.runs), (Some(july(5)), 3));
        assert_eq!((one.gone_since, one.gone_runs), (Some(july(8)), 2));
        let good = after(&[(1, Gone), (3, Ok)]);
        assert_eq!((good.since, good.runs, good.gone_runs), (None, 0, 0));
    }

    #[test]
    fn a_second_look_on_a_day_is_no_further_run_and_one_that_was_not_asked_is_none() {
        use Answer::{Gone, NotAsked};
        let one = after(&[(1, Gone), (1, Gone), (8, NotAsked), (9, Gone)]);
        assert_eq!((one.gone_since, one.gone_runs), (Some(july(1)), 2));
    }

    #[test]
    fn a_good_address_is_due_later_than_one_that_fails_or_has_just_moved() {
        use Answer::{Gone, Ok};
        assert_eq!(after(&[(1, Ok)]).due(30), date(2026, 7, 31));
        assert_eq!(after(&[(1, Gone)]).due(30), date(2026, 7, 8));
        let mut seen = Seen::new(Ok, "200");
        seen.to = Some("https://b.org/".to_owned());
        let first = Record::after(None, "https://a.org/", (date(2026, 7, 1), seen.clone()));
        assert_eq!((first.to_runs, first.due(30)), (1, date(2026, 7, 8)));
        let second = Record::after(Some(&first), "https://a.org/", (date(2026, 7, 8), seen));
        assert_eq!((second.to_runs, second.due(30)), (2, date(2026, 8, 7)));
    }
}
