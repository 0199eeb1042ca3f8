//! Whether a good is alive, and what its code is written in: the git history, and the sizes of files.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::fact::{Fact, Facts, Place, Sure};
use super::folders::Role;
use super::languages::Languages;
use super::tree::Tree;
use crate::load::git::Activity;

/// How many languages of code are named.
const MOST_LANGUAGES: usize = 6;

/// The least share of the code that is named, in percent.
const LEAST_SHARE: u64 = 2;

/// Adds the languages of the code, each with its share of the bytes of all code.
pub(super) fn languages(facts: &mut Facts, tree: &Tree, languages: &Languages) {
    let mut bytes: BTreeMap<&str, (u64, &str, u64)> = BTreeMap::new();
    let mut aside = BTreeSet::new();
    let own = tree.files.iter().filter(|file| file.role == Role::Own);
    for file in own {
        let Some(language) = languages.of(file) else {
            continue;
        };
        if language.is_aside {
            aside.insert(language.name.as_str());
        }
        let (sum, largest, size) = bytes.entry(&language.name).or_insert((0, &file.path, 0));
        *sum += file.size;
        if file.size > *size {
            (*largest, *size) = (&file.path, file.size);
        }
    }
    if bytes.len() > aside.len() {
        bytes.retain(|name, _| !aside.contains(name));
    }
    let all: u64 = bytes.values().map(|(sum, ..)| sum).sum();
    let mut sorted: Vec<_> = bytes.into_iter().collect();
    sorted.sort_by_key(|(name, (sum, ..))| (std::cmp::Reverse(*sum), *name));
    for (name, (sum, largest, _)) in sorted.into_iter().take(MOST_LANGUAGES) {
        let share = (sum * 100).checked_div(all).unwrap_or_default();
        if share >= LEAST_SHARE {
            facts.add(
                Fact::new(("code-language", name), name, None)
                    .seen(format!("{share} % of the code"), Sure::Certain)
                    .at(Place::file(largest)),
            );
        }
    }
}

/// Adds what the git history shows, as days in UTC and numbers; no names.
pub(super) fn history(facts: &mut Facts, activity: &Activity) {
    let mut add = |detector: &str, value: &str, seen: &str| {
        facts.add(Fact::new((detector, value), value, None).seen(seen, Sure::Certain));
    };
    if let Some(day) = activity.last.and_then(day) {
        let commit = &activity.commit;
        let short = commit.get(..12).unwrap_or(commit);
        add("last-commit", &day.to_string(), &format!("commit {short}"));
    }
    if let Some(day) = activity
        .first
        .filter(|_| !activity.is_shallow)
        .and_then(day)
    {
        add("first-commit", &day.to_string(), "git history");
    }
    let authors = activity.authors.to_string();
    add(
        "authors-in-a-year",
        &authors,
        "different authors of commits in the year before the day of this report",
    );
    if let Some((name, time)) = &activity.release
        && let Some(day) = day(*time)
    {
        add("last-release", &day.to_string(), &format!("tag `{name}`"));
        let count = activity.releases.to_string();
        add("releases", &count, "tags that are versions");
    }
}

fn day(seconds: i64) -> Option<Date> {
    let time = Timestamp::from_second(seconds).ok()?;
    Some(time.to_zoned(TimeZone::UTC).date())
}
