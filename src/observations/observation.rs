//! What the source of a good showed on a day: the file `observations/ID.yaml`.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::change::{Change, LICENSE, SERVICE};
use crate::license::ids;

/// The folder of these files, below the root.
pub const FOLDER: &str = "observations";

/// What the source of one good showed on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// The day.
    pub checked: Date,
    /// Address of the repository that was read, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// Full id of the commit that was read, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// What the git history showed, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<Life>,
    /// What was seen, by detector and value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<SourceFact>,
    /// What was looked for and not found: `detector`, or `detector/value`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_found: Vec<String>,
    /// What differed from one record to the next, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// What the git history of a source showed: days and numbers, no names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Life {
    /// The day of the last commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_commit: Option<Date>,
    /// How many different authors have a commit in the year before the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authors: Option<u32>,
    /// The last tag that is a version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<Release>,
}

/// A tag that is a version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The tag.
    pub tag: String,
    /// Its day.
    pub on: Date,
}

/// One fact of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceFact {
    /// What found it, such as `license-text`.
    pub detector: String,
    /// What was found, as a code.
    pub value: String,
    /// How sure it is.
    pub sure: String,
    /// Of closed services: how much the good needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// The first place that shows it: a path, with a line after a colon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

impl SourceFact {
    /// Path and line of its place.
    #[must_use]
    pub fn at(&self) -> Option<(&str, Option<usize>)> {
        let place = self.place.as_deref()?;
        let split = place.rsplit_once(':');
        let split = split.and_then(|(path, line)| Some((path, Some(line.parse().ok()?))));
        Some(split.unwrap_or((place, None)))
    }
}

impl Observation {
    /// The licences of the whole, in order.
    #[must_use]
    pub fn licenses(&self) -> Vec<&str> {
        let all = self.facts.iter().filter(|one| one.detector == LICENSE);
        sorted(all)
    }

    /// The closed services that the code uses, in order; those that are only named are left out.
    #[must_use]
    pub fn services(&self) -> Vec<&str> {
        let all = self.facts.iter().filter(|one| {
            let is_used = one.need.as_deref().is_some_and(|need| need != "mentioned");
            one.detector == SERVICE && is_used
        });
        sorted(all)
    }

    /// The fact that shows the licence: its text, or what else says what it is.
    #[must_use]
    pub fn license_file(&self) -> Option<&SourceFact> {
        self.facts.iter().find(|one| one.detector == LICENSE)
    }

    /// Whether a text of the licence was seen; without one, manifests and heads of files say what it is.
    #[must_use]
    pub fn has_license_text(&self) -> bool {
        self.license_file()
            .is_some_and(|fact| fact.sure == "certain")
    }

    /// Whether the licences that were seen are among those of an entry; none if none was seen.
    #[must_use]
    pub fn has_license_of<'a>(&self, entry: impl Iterator<Item = &'a str>) -> Option<bool> {
        let seen = bases(self.licenses().into_iter());
        let known = bases(entry);
        (!seen.is_empty()).then(|| seen.iter().any(|one| known.contains(one)))
    }

    /// Whether there was a commit in the year before the record; none if the history is not known.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        let last = self.life.as_ref()?.last_commit?;
        Some(last >= self.year_before())
    }

    /// The first day of the year before the record.
    fn year_before(&self) -> Date {
        self.checked.checked_sub(1.year()).unwrap_or(Date::MIN)
    }
}

/// Values, each once, in order.
fn sorted<'a>(facts: impl Iterator<Item = &'a SourceFact>) -> Vec<&'a str> {
    let mut values: Vec<&str> = facts.map(|one| one.value.as_str()).collect();
    values.sort_unstable();
    values.dedup();
    values
}

/// The ids in licence expressions, without whether later versions may be used, which few texts say.
fn bases<'a>(expressions: impl Iterator<Item = &'a str>) -> Vec<String> {
    let all = expressions.flat_map(ids);
    let base = |id: String| {
        let base = id.trim_end_matches("-only").trim_end_matches("-or-later");
        base.trim_end_matches('+').to_owned()
    };
    all.map(base).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Life, Observation, SourceFact};

    fn observation(last: (i16, i8, i8), facts: &[(&str, &str, Option<&str>)]) -> Observation {
        let facts = facts.iter().map(|(detector, value, need)| SourceFact {
            detector: (*detector).to_owned(),
            value: (*value).to_owned(),
            need: need.map(str::to_owned),
            ..SourceFact::default()
        });
        Observation {
            checked: date(2026, 11, 1),
            life: Some(Life {
                last_commit: Some(date(last.0, last.1, last.2)),
                ..Life::default()
            }),
            facts: facts.collect(),
            ..Observation::default()
        }
    }

    #[test]
    fn a_good_is_active_if_its_last_commit_is_in_the_year_before_the_record() {
        let active = |day| observation(day, &[]).is_active();
        assert_eq!(active((2025, 11, 1)), Some(true));
        assert_eq!(active((2025, 10, 31)), Some(false));
        assert_eq!(Observation::default().is_active(), None);
    }

    #[test]
    fn a_licence_is_that_of_the_entry_whether_or_not_later_versions_may_be_used() {
        let seen = observation((2026, 1, 1), &[("license", "GPL-3.0", None)]);
        let of = |entry: &[&str]| seen.has_license_of(entry.iter().copied());
        assert_eq!(of(&["GPL-3.0-or-later"]), Some(true));
        assert_eq!(of(&["MIT OR GPL-3.0-only"]), Some(true));
        assert_eq!(of(&["MIT"]), Some(false));
        assert_eq!(
            Observation::default().has_license_of(["MIT"].into_iter()),
            None
        );
    }

    #[test]
    fn services_that_are_only_named_are_not_used() {
        let facts = [
            ("closed-service", "twilio", Some("optional")),
            ("closed-service", "stripe", Some("mentioned")),
        ];
        assert_eq!(observation((2026, 1, 1), &facts).services(), ["twilio"]);
    }

    #[test]
    fn a_place_has_a_line_if_a_number_follows_the_colon() {
        let seen = |place: &str| SourceFact {
            place: Some(place.to_owned()),
            ..SourceFact::default()
        };
        assert_eq!(seen("src/a.py:12").at(), Some(("src/a.py", Some(12))));
        assert_eq!(seen("docs:old/a.md").at(), Some(("docs:old/a.md", None)));
    }
}
