//! Where an entry and the source do not say the same: questions for reviewers and applicants, never errors.

use std::collections::BTreeSet;

use regex::Regex;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::closed;
use super::fact::{Fact, Need, Place, Sure};
use super::inspection::Inspection;
use super::things::Things;
use crate::entry::{Answer, Entry, IndicatorKey};
use crate::license::ids;
use crate::vocabulary::Vocabularies;

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// The source shows another licence than the entry.
    LicenseDiffers,
    /// The source shows no licence.
    LicenseNotFound,
    /// The source uses a closed service that the entry does not name.
    ClosedServiceNotMentioned,
    /// The entry says that there is documentation, and the source shows none.
    DocumentationNotFound,
    /// The entry names an open standard that left no trace in the source.
    StandardWithoutTrace,
}

/// Something to ask, as the entry and the source do not say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Question {
    /// What it is about.
    pub ask: Ask,
    /// The indicator that it concerns.
    #[schemars(with = "String")]
    pub indicator: IndicatorKey,
    /// What the entry says, and what the source shows.
    pub text: String,
    /// The places in the source, at most five; empty for what was not found.
    pub places: Vec<Place>,
}

/// An entry beside its source.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Compared {
    /// Path of the entry, relative to the root of the registry.
    pub path: String,
    /// What to ask, where the entry and the source do not say the same; by the order of indicators.
    pub questions: Vec<Question>,
    /// The keys that got a proposed value, each with points between its parts.
    pub proposed: Vec<String>,
}

/// Compares an entry with its source.
pub(super) fn compare(
    entry: &Entry,
    inspection: &Inspection,
    (things, vocabularies): (&Things, &Vocabularies),
) -> Vec<Question> {
    let mut all = licenses(entry, inspection);
    all.extend(services(entry, inspection, vocabularies));
    all.extend(documentation(entry, inspection));
    all.extend(standards(entry, inspection, things));
    all
}

/// The services that the source uses and the entry does not name.
fn services(entry: &Entry, inspection: &Inspection, vocabularies: &Vocabularies) -> Vec<Question> {
    let said = serde_json::to_value(entry).unwrap_or(Value::Null);
    let said = said.to_string().to_lowercase();
    let spaced = spaced(&said);
    let known = vocabularies.get("closed-service");
    let is_said = |fact: &&Fact| {
        let pattern = known
            .get(&fact.value)
            .and_then(|term| term.text("x-pattern"));
        let pattern = pattern.and_then(|pattern| Regex::new(pattern).ok());
        pattern.is_some_and(|pattern| pattern.is_match(&said))
            || spaced.contains(&self::spaced(&fact.title))
            || spaced.contains(&self::spaced(&fact.value))
    };
    let facts = inspection.of(closed::DETECTOR);
    let facts = facts.filter(|fact| fact.need > Some(Need::Mentioned) && !is_said(fact));
    let questions = facts.map(|fact| {
        let need = match fact.need {
            Some(Need::Mandatory) => "uses it, and no alternative was found",
            _ => "can use it",
        };
        let text = format!(
            "the entry does not mention {}, and the source {need}: {}",
            fact.title, fact.seen
        );
        question(Ask::ClosedServiceNotMentioned, text, &fact.places)
    });
    questions.collect()
}

/// The standards that the entry names, the tables know, and the source does not show.
fn standards(entry: &Entry, inspection: &Inspection, things: &Things) -> Vec<Question> {
    let things = || things.all.iter().filter(|one| one.detector == STANDARD);
    let mut questions = Vec::new();
    for named in &entry.indicators.standards.open_standards {
        let name = words(&named.name);
        let has = |text: &str| words(text).is_subset(&name);
        let known: Vec<&str> = things()
            .filter(|thing| has(&thing.value) || has(&thing.title))
            .map(|thing| thing.value.as_str())
            .collect();
        let is_seen = |value: &&str| inspection.of(STANDARD).any(|fact| fact.value == **value);
        if !known.is_empty() && !known.iter().any(is_seen) {
            let text = format!(
                "the entry names the standard `{}`, and no trace of it was found in the source",
                named.name.replace('`', "'")
            );
            questions.push(question(Ask::StandardWithoutTrace, text, &[]));
        }
    }
    questions
}

/// The detector of standards.
const STANDARD: &str = "open-standard";

fn question(ask: Ask, text: String, places: &[Place]) -> Question {
    let indicator = match ask {
        Ask::LicenseDiffers | Ask::LicenseNotFound => IndicatorKey::Licenses,
        Ask::ClosedServiceNotMentioned => IndicatorKey::PlatformIndependence,
        Ask::DocumentationNotFound => IndicatorKey::Documentation,
        Ask::StandardWithoutTrace => IndicatorKey::Standards,
    };
    Question {
        ask,
        indicator,
        text,
        places: places.to_vec(),
    }
}

/// A text as its words in small letters, with a space around each.
fn spaced(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    format!(" {} ", words.join(" "))
}

/// The words of a name in small letters.
fn words(text: &str) -> BTreeSet<String> {
    spaced(text).split_whitespace().map(str::to_owned).collect()
}

/// Licences of the source that the entry does not have.
fn licenses(entry: &Entry, inspection: &Inspection) -> Vec<Question> {
    let claimed: Vec<&str> = entry
        .indicators
        .licenses
        .iter()
        .map(|one| one.spdx.as_str())
        .collect();
    if claimed.is_empty() {
        return Vec::new();
    }
    let named = claimed
        .iter()
        .map(|one| format!("`{}`", one.replace('`', "'")));
    let named = named.collect::<Vec<_>>().join(", ");
    let found: Vec<&Fact> = inspection.of("license").collect();
    if found.is_empty() {
        let text =
            format!("the entry has the licence {named}, and no licence was found in the source");
        return vec![question(Ask::LicenseNotFound, text, &[])];
    }
    let bases: BTreeSet<String> = claimed
        .iter()
        .flat_map(|one| ids(one))
        .map(|id| base(&id))
        .collect();
    let differ = found.into_iter().filter(|fact| {
        let parts = ids(&fact.value);
        parts.is_empty() || !parts.iter().all(|id| bases.contains(&base(id)))
    });
    let questions = differ.map(|fact| {
        let text = format!(
            "the entry has the licence {named}, and the source shows `{}`: {}",
            fact.title.replace('`', "'"),
            fact.seen
        );
        question(Ask::LicenseDiffers, text, &fact.places)
    });
    questions.collect()
}

/// An id without what it says of later versions.
fn base(id: &str) -> String {
    let end = ["-only", "-or-later", "+"];
    let cut = end.iter().find_map(|end| id.strip_suffix(end));
    cut.unwrap_or(id).to_owned()
}

/// Documentation that the entry says there is.
fn documentation(entry: &Entry, inspection: &Inspection) -> Option<Question> {
    let is_claimed = entry.indicators.documentation.answer == Some(Answer::Yes);
    let mut facts = inspection.of("documentation");
    let is_found = facts.any(|fact| fact.sure > Sure::Mentioned);
    (is_claimed && !is_found).then(|| {
        let text = "the entry says that there is documentation, and none was found in the source; it can be elsewhere";
        question(Ask::DocumentationNotFound, text.to_owned(), &[])
    })
}

#[cfg(test)]
mod tests {
    use super::{base, spaced, words};

    #[test]
    fn names_of_standards_are_compared_by_their_words() {
        assert!(words("FHIR").is_subset(&words("HL7 FHIR (R4)")));
        assert!(!words("data-package").is_subset(&words("Data exchange")));
    }

    #[test]
    fn a_service_is_named_by_whole_words() {
        assert!(spaced("Runs on AWS.").contains(&spaced("aws")));
        assert!(!spaced("the laws of a country").contains(&spaced("aws")));
    }

    #[test]
    fn a_licence_with_later_versions_is_the_same_licence() {
        assert_eq!(base("GPL-3.0-or-later"), base("GPL-3.0-only"));
        assert_ne!(base("GPL-3.0-or-later"), base("GPL-2.0"));
    }
}
