//! A record after an earlier one: what differs between the two is added to what had changed before.

use super::change::{Change, LICENSE, SERVICE};
use super::observation::Observation;

/// How many changes a file keeps: the latest.
pub const MOST_CHANGES: usize = 50;

impl Observation {
    /// The same after an earlier record: with the changes that it kept, and what differs from it.
    #[must_use]
    pub fn after(mut self, before: &Self) -> Self {
        self.changes.clone_from(&before.changes);
        for detector in [LICENSE, SERVICE] {
            let of = |one: &Self| -> Vec<String> {
                let values = match detector {
                    LICENSE => one.licenses(),
                    _ => one.services(),
                };
                values.into_iter().map(str::to_owned).collect()
            };
            let (was, is) = (of(before), of(&self));
            if was != is {
                self.changes.push(Change {
                    on: self.checked,
                    detector: detector.to_owned(),
                    was,
                    is,
                });
            }
        }
        let old = self.changes.len().saturating_sub(MOST_CHANGES);
        self.changes.drain(..old);
        self
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{MOST_CHANGES, Observation};
    use crate::observations::SourceFact;

    fn with(day: i8, license: &str) -> Observation {
        Observation {
            checked: date(2026, 7, day),
            facts: vec![SourceFact {
                detector: "license".to_owned(),
                value: license.to_owned(),
                ..SourceFact::default()
            }],
            ..Observation::default()
        }
    }

    #[test]
    fn a_change_is_kept_once_and_stays() {
        let first = with(1, "MIT").after(&with(1, "MIT"));
        assert_eq!(first.changes, []);
        let second = with(2, "BUSL-1.1").after(&first);
        let third = with(3, "BUSL-1.1").after(&second);
        let [change] = &third.changes[..] else {
            panic!("one change")
        };
        assert_eq!(
            (change.on, change.gained()),
            (date(2026, 7, 2), vec!["BUSL-1.1"])
        );
        assert_eq!(change.was, ["MIT"]);
    }

    #[test]
    fn only_the_latest_changes_are_kept() {
        let mut known = with(1, "MIT");
        for at in 0..60 {
            known = with(2, ["MIT", "BUSL-1.1"][at % 2]).after(&known);
        }
        assert_eq!(known.changes.len(), MOST_CHANGES);
        assert_eq!(known.changes.last().unwrap().is, ["BUSL-1.1"]);
    }
}
