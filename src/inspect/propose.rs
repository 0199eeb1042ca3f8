//! What the source suggests to answer in an entry, each answer with the places that show it as evidence.

use serde_json::{Value, json};

use super::closed::DETECTOR;
use super::fact::{Fact, Need, Place, Sure};
use super::inspection::Inspection;
use crate::entry::IndicatorKey;
use crate::invisible::clean;
use crate::license;

/// How many facts support one answer at most, and how many items a proposed list has.
const MOST_EVIDENCE: usize = 5;
const MOST_ITEMS: usize = 20;

/// The longest name of an item, in characters.
const LONGEST: usize = 120;

/// An answer that the source suggests.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The keys of the entry that lead to it, one inside of the other.
    pub keys: Vec<String>,
    /// What to write there.
    pub value: Value,
    /// How sure the surest fact behind it is.
    pub sure: Sure,
}

/// A question of the Standard that some facts answer with *yes*.
struct Answered {
    /// Its place below `indicators`.
    place: &'static str,
    detector: &'static str,
    /// The values of the detector that count; empty: all.
    values: &'static [&'static str],
    /// Whether they are an answer; otherwise only evidence for one.
    answers: bool,
}

/// Questions and what answers them. What is not here, such as whether personal data is handled, no file can answer.
const ANSWERED: &[Answered] = &[
    answered("ownership", "copyright", &[]),
    answered(
        "documentation",
        "documentation",
        &[
            "readme",
            "docs-folder",
            "install-guide",
            "user-guide",
            "developer-guide",
            "api-description",
            "architecture",
        ],
    ),
    evidence_for("data_extraction.mechanism", "format", &[]),
    answered(
        "privacy",
        "policy",
        &["privacy-policy", "terms", "data-protection"],
    ),
    answered("standards", "open-standard", &[]),
    evidence_for("data_privacy", "personal-data", &[]),
    evidence_for("data_privacy.protection", "policy", &["security-policy"]),
    evidence_for("content_safety.moderation", "policy", &["moderation"]),
    answered("harassment", "policy", &["contributing-guide"]),
    answered("harassment.protection", "policy", &["code-of-conduct"]),
    evidence_for("harassment.minors", "policy", &["child-protection"]),
];

const fn answered(
    place: &'static str,
    detector: &'static str,
    values: &'static [&'static str],
) -> Answered {
    Answered {
        place,
        detector,
        values,
        answers: true,
    }
}

const fn evidence_for(
    place: &'static str,
    detector: &'static str,
    values: &'static [&'static str],
) -> Answered {
    Answered {
        answers: false,
        ..answered(place, detector, values)
    }
}

/// What the source suggests for the questions that an entry leaves open: those without an answer, or with `unknown`.
#[must_use]
pub fn propose(inspection: &Inspection, entry: &Value) -> Vec<Proposal> {
    let mut all = Vec::new();
    if let Some(address) = &inspection.repository {
        let item = json!([{ "url": address }]);
        list(&mut all, entry, (&["repositories"], item), Sure::Certain);
    }
    licenses(&mut all, inspection, entry);
    let services: Vec<&Fact> = mandatory(inspection).collect();
    if !services.is_empty() {
        question(
            &mut all,
            (inspection, entry),
            "platform_independence",
            (&services, true),
        );
        let items = items(inspection, &services);
        let keys = ["indicators", "platform_independence", "dependencies"];
        list(&mut all, entry, (&keys, items), Sure::Certain);
    }
    for one in ANSWERED {
        let facts: Vec<&Fact> = inspection
            .of(one.detector)
            .filter(|fact| fact.sure > Sure::Mentioned)
            .filter(|fact| one.values.is_empty() || one.values.contains(&fact.value.as_str()))
            .collect();
        if !facts.is_empty() {
            question(
                &mut all,
                (inspection, entry),
                one.place,
                (&facts, one.answers),
            );
        }
    }
    named(&mut all, inspection, entry);
    all.sort_by_key(|one| rank(&one.keys));
    all
}

/// The services that the code needs without a doubt.
fn mandatory(inspection: &Inspection) -> impl Iterator<Item = &Fact> {
    let services = inspection.of(DETECTOR);
    services.filter(|fact| fact.need == Some(Need::Mandatory) && fact.sure == Sure::Certain)
}

/// The licences of the whole.
fn licenses(all: &mut Vec<Proposal>, inspection: &Inspection, entry: &Value) {
    let facts = inspection
        .of("license")
        .filter(|fact| license::parse(&fact.value).is_some());
    let facts: Vec<&Fact> = facts.take(MOST_ITEMS).collect();
    let items = facts
        .iter()
        .map(|fact| json!({ "spdx": fact.value, "evidence": evidence(inspection, &[fact]) }));
    let sure = surest(&facts);
    list(
        all,
        entry,
        (&["indicators", "licenses"], items.collect()),
        sure,
    );
}

/// Owners and standards by their names.
fn named(all: &mut Vec<Proposal>, inspection: &Inspection, entry: &Value) {
    for (detector, keys) in [
        ("copyright", ["indicators", "ownership", "owners"]),
        (
            "open-standard",
            ["indicators", "standards", "open_standards"],
        ),
    ] {
        let facts = inspection
            .of(detector)
            .filter(|fact| fact.sure == Sure::Certain);
        let facts: Vec<&Fact> = facts.take(MOST_ITEMS).collect();
        let items = items(inspection, &facts);
        list(all, entry, (&keys, items), Sure::Certain);
    }
}

/// Facts as items with a name and evidence.
fn items(inspection: &Inspection, facts: &[&Fact]) -> Value {
    let items = facts.iter().map(|fact| {
        let name: String = clean(&fact.title).chars().take(LONGEST).collect();
        json!({ "name": name, "evidence": evidence(inspection, &[fact]) })
    });
    items.collect()
}

/// Proposes a list that an entry does not have.
fn list(all: &mut Vec<Proposal>, entry: &Value, (keys, items): (&[&str], Value), sure: Sure) {
    let known = keys.iter().try_fold(entry, |here, key| here.get(key));
    let is_open =
        known.is_none_or(|known| known.is_null() || known.as_array().is_some_and(Vec::is_empty));
    if is_open && items.as_array().is_some_and(|items| !items.is_empty()) {
        all.push(Proposal {
            keys: keys.iter().map(|&key| key.to_owned()).collect(),
            value: items,
            sure,
        });
    }
}

/// Proposes the answer to a question that an entry leaves open, and evidence if it has none.
fn question(
    all: &mut Vec<Proposal>,
    (inspection, entry): (&Inspection, &Value),
    place: &str,
    (facts, answers): (&[&Fact], bool),
) {
    let keys = || std::iter::once("indicators").chain(place.split('.'));
    let known = keys().try_fold(entry, |here, key| here.get(key));
    let known = known.unwrap_or(&Value::Null);
    if !matches!(known["answer"].as_str(), None | Some("unknown")) {
        return;
    }
    let mut push = |key: &str, value: Value| {
        all.push(Proposal {
            keys: keys().map(str::to_owned).chain([key.to_owned()]).collect(),
            value,
            sure: surest(facts),
        });
    };
    if answers {
        push("answer", json!("yes"));
    }
    if known["evidence"].as_array().is_none_or(Vec::is_empty) {
        push("evidence", evidence(inspection, facts));
    }
}

fn surest(facts: &[&Fact]) -> Sure {
    let all = facts.iter().map(|fact| fact.sure);
    all.max().unwrap_or_default()
}

/// Facts as evidence: what was seen and where, with a permanent link if there can be one.
fn evidence(inspection: &Inspection, facts: &[&Fact]) -> Value {
    let items = facts.iter().take(MOST_EVIDENCE).map(|fact| {
        let mut text = fact.title.chars().take(LONGEST).collect::<String>();
        let place = fact.places.first();
        if let Some(place) = place {
            text = format!("{text}: {}", shown(place));
        }
        let link = place.and_then(|place| inspection.link(place));
        // A link names the commit.
        match (link, &inspection.commit) {
            (Some(url), _) => json!({ "text": clean(&text), "url": url }),
            (None, Some(commit)) => {
                json!({ "text": clean(&format!("{text}, at commit {commit}")) })
            }
            (None, None) => json!({ "text": clean(&text) }),
        }
    });
    items.collect()
}

fn shown(place: &Place) -> String {
    let path = place.path.replace('`', "'");
    match place.line {
        Some(line) => format!("`{path}`, line {line}"),
        None => format!("`{path}`"),
    }
}

/// The order of the Standard.
fn rank(keys: &[String]) -> Option<usize> {
    let key = keys.get(1)?;
    IndicatorKey::ALL.iter().position(|one| one.as_str() == key)
}
