//! What each version of the Standard changed: the rules it brought and those it retired.

use super::Standard;
use super::definition::Release;
use super::indicator::{Indicator, Note, RuleText};
use super::version::Version;

/// A version and what it changed in the rules.
#[derive(Debug)]
pub struct Changes<'a> {
    /// The version.
    pub release: &'a Release,
    /// The version before it; none for the first.
    before: Option<&'a Version>,
    /// The requirements that apply from it on, of indicators without a new rule.
    pub required: Vec<(&'a Indicator, &'a Note)>,
    /// The rules that apply from it on.
    pub brought: Vec<(&'a Indicator, &'a RuleText)>,
    /// The rules that do not apply any more.
    pub retired: Vec<(&'a Indicator, &'a RuleText)>,
}

impl<'a> Changes<'a> {
    /// The requirements of an indicator that apply from this version on.
    pub fn notes(&self, indicator: &'a Indicator) -> impl Iterator<Item = &'a Note> {
        let (before, now) = (self.before, &self.release.version);
        let notes = indicator.notes.iter();
        notes.filter(move |note| {
            let since = note.since.as_ref();
            since.is_some_and(|since| is_new(since, before, now))
        })
    }
}

/// Whether something applies from a version on, and not from the one before.
fn is_new(since: &Version, before: Option<&Version>, now: &Version) -> bool {
    since <= now && before.is_some_and(|before| since > before)
}

impl Standard {
    /// What each version changed, up to the one in force, newest first.
    #[must_use]
    pub fn history(&self) -> Vec<Changes<'_>> {
        let mut before: Option<&Version> = None;
        let mut all = Vec::new();
        for release in &self.releases {
            if release.version > self.version {
                break;
            }
            all.push(self.changes(release, before));
            before = Some(&release.version);
        }
        all.reverse();
        all
    }

    fn changes<'a>(&'a self, release: &'a Release, before: Option<&'a Version>) -> Changes<'a> {
        let now = &release.version;
        let is_new = |since: &Version| is_new(since, before, now);
        let is_over = |until: &Version| until < now && before.is_some_and(|before| until >= before);
        let rules = |applies: &dyn Fn(&RuleText) -> bool| {
            let indicators = self.indicators.iter();
            let rules = indicators.flat_map(|one| one.rules.iter().map(move |rule| (one, rule)));
            rules.filter(|(_, rule)| applies(rule)).collect()
        };
        let brought: Vec<(&Indicator, &RuleText)> =
            rules(&|rule| rule.since.as_ref().is_some_and(is_new));
        let is_said = |indicator: &Indicator| {
            let mut brought = brought.iter();
            brought.any(|(one, _)| one.key == indicator.key)
        };
        let silent = self.indicators.iter().filter(|one| !is_said(one));
        let notes = silent.flat_map(|one| one.notes.iter().map(move |note| (one, note)));
        Changes {
            release,
            before,
            required: notes
                .filter(|(_, note)| note.since.as_ref().is_some_and(is_new))
                .collect(),
            brought,
            retired: rules(&|rule| rule.until.as_ref().is_some_and(is_over)),
        }
    }

    /// Whether something applies in the version in force.
    #[must_use]
    pub fn is_in_force(&self, since: Option<&Version>, until: Option<&Version>) -> bool {
        since.is_none_or(|since| *since <= self.version)
            && until.is_none_or(|until| *until >= self.version)
    }

    /// The newest version on a day; the oldest if there was none yet.
    #[must_use]
    pub fn on(&self, day: jiff::civil::Date) -> Option<&Release> {
        let mut releases = self.releases.iter().rev();
        let found = releases.find(|release| release.date <= day && release.version <= self.version);
        found.or(self.releases.first())
    }

    /// A version in the list of all versions.
    #[must_use]
    pub fn release(&self, version: &Version) -> Option<&Release> {
        let mut releases = self.releases.iter();
        releases.find(|release| release.version == *version)
    }
}
