//! What the sources of goods showed that somebody should look at: another licence, no work for a year, a new closed
//! service.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalog::{Catalog, Good, Status};
use crate::observations::{Change, Observation};

/// What to look at in the source of one good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceChanges {
    /// Its position in the catalogue.
    pub good: usize,
    /// The day on which its source was read.
    pub checked: Date,
    /// What was noticed, the most pressing first.
    pub noticed: Vec<Noticed>,
}

/// What was noticed in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noticed {
    /// The licence is not the one that was reviewed.
    License {
        /// The licences before, or those of the entry.
        was: Vec<String>,
        /// The licences in the source.
        is: Vec<String>,
        /// The day of the record that first showed it; none if only the entry differs.
        on: Option<Date>,
    },
    /// The code uses closed services that it did not use before.
    Service {
        /// Their codes.
        gained: Vec<String>,
        /// The day of the record that first showed them.
        on: Date,
    },
    /// There was no commit in the year before the record.
    Silent {
        /// The day of the last commit.
        since: Date,
    },
}

impl Noticed {
    /// As it is written in JSON.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::License { .. } => "license-changed",
            Self::Service { .. } => "service-gained",
            Self::Silent { .. } => "silent",
        }
    }
}

/// The goods with something to look at, in the order of the catalogue; former goods are left out.
#[must_use]
pub fn source_changes(
    catalog: &Catalog,
    observations: &BTreeMap<String, Observation>,
) -> Vec<SourceChanges> {
    let goods = catalog.goods().iter().enumerate();
    let goods = goods.filter(|(_, good)| good.status != Status::Former);
    let changes = goods.filter_map(|(position, good)| {
        let seen = observations.get(&good.id)?;
        let noticed = noticed(good, seen);
        (!noticed.is_empty()).then_some(SourceChanges {
            good: position,
            checked: seen.checked,
            noticed,
        })
    });
    changes.collect()
}

fn noticed(good: &Good, seen: &Observation) -> Vec<Noticed> {
    let found = [license(good, seen), service(good, seen), silent(seen)];
    found.into_iter().flatten().collect()
}

/// Changes after the last review; of a good without one, all.
fn recent<'a>(
    good: &'a Good,
    seen: &'a Observation,
) -> impl DoubleEndedIterator<Item = &'a Change> {
    let reviewed = good.entry.dates.reviewed;
    let changes = seen.changes.iter();
    changes.filter(move |change| reviewed.is_none_or(|day| change.on > day))
}

/// A licence that the entry does not name is always told, one that it names only if it came after the last review.
fn license(good: &Good, seen: &Observation) -> Option<Noticed> {
    let named = &good.entry.indicators.licenses;
    let named = named.iter().map(|one| one.spdx.as_str());
    let is: Vec<String> = seen.licenses().into_iter().map(str::to_owned).collect();
    let mut changes = recent(good, seen).filter(|change| change.is_of_license());
    if let Some(first) = changes.next()
        && first.was != is
    {
        return Some(Noticed::License {
            was: first.was.clone(),
            on: changes
                .next_back()
                .map_or(Some(first.on), |last| Some(last.on)),
            is,
        });
    }
    let differs = seen.has_license_of(named.clone()) == Some(false);
    let was: Vec<String> = named.map(str::to_owned).collect();
    (differs && !was.is_empty()).then_some(Noticed::License { was, is, on: None })
}

/// The services that came after the last review and are still there.
fn service(good: &Good, seen: &Observation) -> Option<Noticed> {
    let used = seen.services();
    let changes = recent(good, seen).filter(|change| !change.is_of_license());
    let mut gained: Vec<String> = Vec::new();
    let mut on = None;
    for change in changes {
        for value in change.gained() {
            if used.contains(&value) && !gained.iter().any(|known| known == value) {
                gained.push(value.to_owned());
                on = Some(change.on);
            }
        }
    }
    gained.sort_unstable();
    on.map(|on| Noticed::Service { gained, on })
}

fn silent(seen: &Observation) -> Option<Noticed> {
    let since = seen.life.as_ref()?.last_commit?;
    (seen.is_active() == Some(false)).then_some(Noticed::Silent { since })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::{Date, date};

    use super::{Noticed, noticed};
    use crate::entry::{Entry, License};
    use crate::good::Good;
    use crate::observations::{Change, Life, Observation, SourceFact};

    fn good(license: &str, reviewed: Option<Date>) -> Good {
        let mut entry = Entry::default();
        entry.dates.reviewed = reviewed;
        entry.indicators.licenses = vec![License {
            spdx: license.to_owned(),
            ..License::default()
        }];
        Good::new(
            "x".to_owned(),
            "registry/x.yaml".to_owned(),
            Arc::new(entry),
            [],
        )
    }

    fn fact(detector: &str, value: &str) -> SourceFact {
        SourceFact {
            detector: detector.to_owned(),
            value: value.to_owned(),
            need: (detector == "closed-service").then(|| "mandatory".to_owned()),
            ..SourceFact::default()
        }
    }

    fn seen(facts: Vec<SourceFact>, changes: Vec<Change>) -> Observation {
        Observation {
            checked: date(2026, 11, 1),
            facts,
            changes,
            ..Observation::default()
        }
    }

    fn change(detector: &str, was: &[&str], is: &[&str]) -> Change {
        let owned = |values: &[&str]| values.iter().map(|&one| one.to_owned()).collect();
        Change {
            on: date(2026, 10, 1),
            detector: detector.to_owned(),
            was: owned(was),
            is: owned(is),
        }
    }

    #[test]
    fn a_new_licence_is_told_until_the_good_is_reviewed_again() {
        let seen = seen(
            vec![fact("license", "BUSL-1.1")],
            vec![change("license", &["MIT"], &["BUSL-1.1"])],
        );
        let of = |license, reviewed| noticed(&good(license, reviewed), &seen);
        let before = of("BUSL-1.1", Some(date(2026, 9, 1)));
        assert!(matches!(
            &before[..],
            [Noticed::License { on: Some(_), .. }]
        ));
        assert_eq!(of("BUSL-1.1", Some(date(2026, 10, 2))), []);
        // The entry is still wrong.
        let after = of("MIT", Some(date(2026, 10, 2)));
        assert!(matches!(&after[..], [Noticed::License { on: None, .. }]));
    }

    #[test]
    fn a_licence_that_came_and_went_is_not_told() {
        let changes = vec![
            change("license", &["MIT"], &["BUSL-1.1"]),
            change("license", &["BUSL-1.1"], &["MIT"]),
        ];
        let seen = seen(vec![fact("license", "MIT")], changes);
        assert_eq!(noticed(&good("MIT", None), &seen), []);
    }

    #[test]
    fn a_service_is_told_if_it_is_new_and_still_used() {
        let gained = change("closed-service", &["stripe"], &["stripe", "twilio"]);
        let mut seen = seen(
            vec![
                fact("closed-service", "stripe"),
                fact("closed-service", "twilio"),
            ],
            vec![gained],
        );
        let found = noticed(&good("MIT", None), &seen);
        let expected = Noticed::Service {
            gained: vec!["twilio".to_owned()],
            on: date(2026, 10, 1),
        };
        assert_eq!(found, [expected]);
        seen.facts.pop();
        assert_eq!(noticed(&good("MIT", None), &seen), []);
    }

    #[test]
    fn a_good_without_commits_in_the_year_before_the_record_is_silent() {
        let mut seen = seen(Vec::new(), Vec::new());
        seen.life = Some(Life {
            last_commit: Some(date(2025, 10, 31)),
            ..Life::default()
        });
        let found = noticed(&good("MIT", None), &seen);
        assert_eq!(
            found,
            [Noticed::Silent {
                since: date(2025, 10, 31)
            }]
        );
    }
}
