//! The state of a good on a day, calculated from its dates and never stored.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use crate::config::Periods;
use crate::entry::{Entry, Stage};

/// What the calendar says of a good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lifecycle {
    /// The last day on which its recognition is valid; absent without a review date.
    pub valid_until: Option<Date>,
    /// The state on the day asked about.
    pub state: State,
}

/// The state of a recognised good on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Not recognised, archived, or without a review date.
    #[default]
    NoTerm,
    /// Recognition is valid.
    Valid,
    /// Valid, and near enough to its end to be renewed.
    Renewable,
    /// Past its end.
    Expired,
}

/// The lifecycle of an entry as of a day.
#[must_use]
pub fn lifecycle(entry: &Entry, periods: Periods, as_of: Date) -> Lifecycle {
    let valid_until = (entry.stage == Stage::Dpg && entry.archived.is_none())
        .then_some(entry.dates.reviewed)
        .flatten()
        .and_then(|day| day.checked_add(i32::from(periods.valid_days).days()).ok());
    let state = match valid_until {
        None => State::NoTerm,
        Some(end) if as_of > end => State::Expired,
        Some(end) => {
            let window = end.checked_sub(i32::from(periods.renewal_days).days());
            match window {
                Ok(opens) if as_of >= opens => State::Renewable,
                _ => State::Valid,
            }
        }
    };
    Lifecycle { valid_until, state }
}

/// The last day on which a listed entry counts as confirmed; absent if nobody has confirmed it, or the registry asks
/// for no confirmations.
#[must_use]
pub fn confirmed_until(entry: &Entry, periods: Periods) -> Option<Date> {
    let days = periods
        .update_days
        .filter(|_| is_to_confirm(entry, periods))?;
    let confirmed = entry.dates.reviewed?;
    confirmed.checked_add(i32::from(days).days()).ok()
}

/// Whether somebody has to confirm an entry from time to time.
#[must_use]
pub fn is_to_confirm(entry: &Entry, periods: Periods) -> bool {
    periods.update_days.is_some() && entry.stage == Stage::Listed && entry.archived.is_none()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{State, confirmed_until, lifecycle};
    use crate::config::Periods;
    use crate::entry::{Dates, Entry, Stage};

    fn state(as_of: Date) -> State {
        let entry = Entry {
            stage: Stage::Dpg,
            dates: Dates {
                reviewed: Some(date(2025, 7, 1)),
                ..Dates::default()
            },
            ..Entry::default()
        };
        lifecycle(&entry, Periods::default(), as_of).state
    }

    #[test]
    fn only_listed_entries_of_a_registry_with_a_period_are_to_be_confirmed() {
        let until = |stage, update_days| {
            let mut entry = Entry {
                stage,
                ..Entry::default()
            };
            entry.dates.reviewed = Some(date(2025, 7, 1));
            let periods = Periods {
                update_days,
                ..Periods::default()
            };
            confirmed_until(&entry, periods)
        };
        assert_eq!(until(Stage::Listed, Some(30)), Some(date(2025, 7, 31)));
        assert_eq!(until(Stage::Listed, None), None);
        assert_eq!(until(Stage::Dpg, Some(30)), None);
    }

    #[test]
    fn recognition_lasts_a_year_and_is_renewable_near_its_end() {
        assert_eq!(state(date(2026, 1, 1)), State::Valid);
        assert_eq!(state(date(2026, 5, 2)), State::Renewable);
        assert_eq!(state(date(2026, 7, 1)), State::Renewable);
        assert_eq!(state(date(2026, 7, 2)), State::Expired);
    }
}
