//! The texts of a good that words are found in, each with its weight.

use serde::Serialize;

use crate::entry::{AnswerPart, Entry, Evidence, IndicatorKey, Indicators, Named};
use crate::good::Good;

/// Where a word occurs in a good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The name in the language of the index.
    Name,
    /// Another name, the id, a part of the name in brackets.
    Alias,
    /// A part of a word of a name, such as `mrs` of `OpenMRS`.
    Part,
    /// One of its organisations.
    Organization,
    /// The summary in the language of the index.
    Summary,
    /// Labels of goals, categories, sectors, collections.
    Topic,
    /// Labels of countries and languages.
    Place,
    /// Ids and names of licences.
    License,
    /// A name or summary in another language.
    Foreign,
    /// Standards, laws, programmes and parents by name.
    Standard,
    /// The description.
    Description,
    /// Evidence and all other texts of the answers.
    Evidence,
}

/// Where in a good a word is, as a visitor knows these places, the most visible first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In its name or summary, which every result shows.
    Shown,
    /// In another of its names.
    OtherNames,
    /// In the name of an organisation.
    Organizations,
    /// In a goal, category, sector or collection.
    Topics,
    /// In a country or language.
    Countries,
    /// In a licence.
    Licenses,
    /// In its description, or its summary in another language.
    Description,
    /// In the answers to the indicators, and the standards and programmes they name.
    Evidence,
}

impl Place {
    /// All places, in order.
    pub const ALL: [Self; 8] = [
        Self::Shown,
        Self::OtherNames,
        Self::Organizations,
        Self::Topics,
        Self::Countries,
        Self::Licenses,
        Self::Description,
        Self::Evidence,
    ];

    /// In English.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Shown => "name or summary",
            Self::OtherNames => "other names",
            Self::Organizations => "organisations",
            Self::Topics => "goals, types or sectors",
            Self::Countries => "countries and languages",
            Self::Licenses => "licence",
            Self::Description => "description",
            Self::Evidence => "evidence",
        }
    }
}

impl Field {
    /// Where a visitor finds it.
    pub(super) fn place(self) -> Place {
        match self {
            Self::Name | Self::Part | Self::Summary => Place::Shown,
            Self::Alias => Place::OtherNames,
            Self::Organization => Place::Organizations,
            Self::Topic => Place::Topics,
            Self::Place => Place::Countries,
            Self::License => Place::Licenses,
            Self::Foreign | Self::Description => Place::Description,
            Self::Standard | Self::Evidence => Place::Evidence,
        }
    }

    /// The weight of one occurrence in a field of common length, and that length in words.
    pub(super) fn weight(self) -> (u32, u32) {
        match self {
            Self::Name => (640, 3),
            Self::Alias => (560, 4),
            Self::Part => (320, 4),
            Self::Organization => (160, 6),
            Self::Summary => (160, 30),
            Self::Topic => (90, 12),
            Self::Place => (70, 20),
            Self::License => (80, 12),
            Self::Foreign => (100, 30),
            Self::Standard => (50, 30),
            Self::Description => (50, 120),
            Self::Evidence => (16, 400),
        }
    }

    /// Whether it keeps words that most goods have.
    pub(super) fn is_strong(self) -> bool {
        !matches!(self, Self::Standard | Self::Description | Self::Evidence)
    }
}

/// Calls `found` with each long or free text of an entry that has no particular language.
pub(super) fn texts<'a>(good: &'a Good, found: &mut impl FnMut(Field, &'a str)) {
    let entry = &good.entry;
    for organization in &entry.organizations {
        found(Field::Organization, &organization.name);
    }
    deployment(entry, found);
    for distinction in entry.derived_from.iter().flat_map(|one| &one.distinction) {
        evidence(Field::Evidence, &distinction.evidence, found);
    }
    answers(&entry.indicators, found);
    for highlight in &entry.highlights {
        evidence(Field::Evidence, std::slice::from_ref(highlight), found);
    }
}

fn deployment<'a>(entry: &'a Entry, found: &mut impl FnMut(Field, &'a str)) {
    let deployment = &entry.deployment;
    let users = [
        &deployment.organizations,
        &deployment.departments,
        &deployment.other_organizations,
        &deployment.programmes,
    ];
    for user in users.into_iter().flatten() {
        found(Field::Standard, user);
    }
    evidence(Field::Evidence, &deployment.multilingual.evidence, found);
    evidence(Field::Evidence, &deployment.awards, found);
}

fn answers<'a>(indicators: &'a Indicators, found: &mut impl FnMut(Field, &'a str)) {
    let parts = IndicatorKey::ALL.map(|key| indicators.parts(key));
    for part in parts.into_iter().flatten() {
        match part {
            AnswerPart::Goals(goals) => {
                let items = goals.iter().flat_map(|goal| &goal.evidence);
                for text in items.filter_map(|item| item.text.as_ref()) {
                    found(Field::Evidence, text);
                }
            }
            AnswerPart::Licenses(licenses) => {
                for license in licenses {
                    evidence(Field::Evidence, &license.evidence, found);
                }
            }
            AnswerPart::Question {
                evidence: items, ..
            } => evidence(Field::Evidence, items, found),
            AnswerPart::Owners(owners) => {
                for owner in owners {
                    found(Field::Organization, &owner.name);
                    evidence(Field::Evidence, &owner.evidence, found);
                }
            }
            AnswerPart::Parts { parts, .. } => {
                for part in parts {
                    evidence(Field::Evidence, &part.evidence, found);
                }
            }
            AnswerPart::Names { names, .. } => named(Field::Standard, names, found),
            // Nobody searches for how long an answer takes.
            AnswerPart::Texts {
                id: "response-time",
                ..
            }
            | AnswerPart::Handling(_) => {}
            AnswerPart::Texts { texts, .. } => {
                for text in texts {
                    found(Field::Evidence, text);
                }
            }
        }
    }
}

fn named<'a>(field: Field, list: &'a [Named], found: &mut impl FnMut(Field, &'a str)) {
    for one in list {
        found(field, &one.name);
        evidence(Field::Evidence, &one.evidence, found);
    }
}

fn evidence<'a>(field: Field, list: &'a [Evidence], found: &mut impl FnMut(Field, &'a str)) {
    for one in list {
        if let Some(text) = &one.text {
            found(field, text);
        }
    }
}
