//! What is kept of an inspection: days, numbers, codes and paths, and nobody's name.

use jiff::civil::Date;

use super::fact::{Fact, Need, Place, Sure};
use super::inspection::Inspection;
use crate::observations::{
    LICENSE, Life, Observation, Release, SERVICE, SourceFact, is_code, path_fault,
};

/// How many facts are kept.
const MOST: usize = 300;

/// How much is kept of what was not found.
const MOST_NOT_FOUND: usize = 100;

/// Detectors whose facts name persons, are of parts and copies, or are kept as [`Life`].
const LEFT_OUT: [&str; 12] = [
    "copyright",
    "copyright-notice",
    "owner-stated",
    "license-notice",
    "license-of-copy",
    "license-of-part",
    "license-stated-of-part",
    "authors-in-a-year",
    "first-commit",
    "last-commit",
    "last-release",
    "releases",
];

/// What to keep of an inspection on a day.
#[must_use]
pub fn record(inspection: &Inspection, checked: Date) -> Observation {
    let facts = inspection.facts.iter();
    let facts = facts.filter(|fact| is_name(&fact.detector) && !is_left_out(&fact.detector));
    let mut facts: Vec<SourceFact> = facts.filter_map(kept).collect();
    facts.sort_by_key(|fact| {
        // What pages and the queue use is kept in any case.
        let is_used = fact.detector == LICENSE || fact.detector == SERVICE;
        (!is_used, fact.detector.clone())
    });
    facts.truncate(MOST);
    facts.sort();
    let not_found = inspection.not_found.iter();
    let not_found = not_found.filter(|one| is_name(&one.detector) && !is_left_out(&one.detector));
    let not_found = not_found.filter(|one| one.value.as_deref().is_none_or(is_name));
    let not_found = not_found.take(MOST_NOT_FOUND).map(|one| match &one.value {
        Some(value) => format!("{}/{value}", one.detector),
        None => one.detector.clone(),
    });
    Observation {
        checked,
        repository: inspection.repository.clone(),
        commit: inspection.commit.clone(),
        life: life(inspection, checked),
        facts,
        not_found: not_found.collect(),
        changes: Vec::new(),
    }
}

/// Whether nothing of a detector is kept.
fn is_left_out(detector: &str) -> bool {
    LEFT_OUT.contains(&detector)
}

/// Whether a registry's own table has a name for something that the schema of these files allows.
fn is_name(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=60).contains(&text.len()) && text.bytes().all(is_letter)
}

/// A fact, if its value is a code.
fn kept(fact: &Fact) -> Option<SourceFact> {
    let is_license = fact.detector == LICENSE;
    let is_kept = is_code(&fact.value)
        && (!is_license || crate::license::parse(&fact.value).is_some())
        // A statement that is no known licence can be any sentence.
        && (fact.detector != "license-stated" || fact.sure > Sure::Mentioned);
    let place = fact
        .places
        .iter()
        .find(|one| path_fault(&one.path).is_none());
    is_kept.then(|| SourceFact {
        detector: fact.detector.clone(),
        value: fact.value.clone(),
        sure: match fact.sure {
            Sure::Certain => "certain",
            Sure::Likely => "likely",
            Sure::Mentioned => "mentioned",
        }
        .to_owned(),
        need: fact.need.map(|need| {
            match need {
                Need::Mandatory => "mandatory",
                Need::Optional => "optional",
                Need::Mentioned => "mentioned",
            }
            .to_owned()
        }),
        place: place.map(written),
    })
}

/// A place as a path, with the line after a colon.
fn written(place: &Place) -> String {
    match place.line {
        Some(line) => format!("{}:{line}", place.path),
        None => place.path.clone(),
    }
}

/// What the history shows up to a day.
fn life(inspection: &Inspection, checked: Date) -> Option<Life> {
    inspection.commit.as_ref()?;
    let value = |detector| Some(inspection.of(detector).next()?.value.as_str());
    let day = |detector| {
        let day: Date = value(detector)?.parse().ok()?;
        // Clocks of authors can be wrong.
        (day <= checked).then_some(day)
    };
    let tag = inspection.release.clone().filter(|tag| is_code(tag));
    let release = tag.zip(day("last-release"));
    Some(Life {
        last_commit: day("last-commit"),
        authors: value("authors-in-a-year").and_then(|count| count.parse().ok()),
        release: release.map(|(tag, on)| Release { tag, on }),
    })
}
