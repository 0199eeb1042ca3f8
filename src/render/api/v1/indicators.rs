//! The answers to the indicators as the API gives them: the keys of the entry, every one present.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use serde::Serialize;

use super::coded::Labels;
use crate::entry::{self, Answer, Handling};
use crate::license;

/// The answers to all twelve indicators.
#[derive(Debug, Serialize)]
pub(super) struct Indicators<'a> {
    sdgs: Vec<Goal<'a>>,
    licenses: Vec<License<'a>>,
    ownership: Ownership<'a>,
    platform_independence: PlatformIndependence<'a>,
    documentation: Question<'a>,
    data_extraction: DataExtraction<'a>,
    privacy: Privacy<'a>,
    standards: Standards<'a>,
    do_no_harm: Question<'a>,
    data_privacy: DataPrivacy<'a>,
    content_safety: ContentSafety<'a>,
    harassment: Harassment<'a>,
}

/// A text in Markdown, an address, or both.
#[derive(Debug, Serialize)]
pub(super) struct Evidence<'a> {
    text: Option<&'a str>,
    url: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Question<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
}

#[derive(Debug, Serialize)]
struct Named<'a> {
    name: &'a str,
    evidence: Vec<Evidence<'a>>,
}

#[derive(Debug, Serialize)]
struct Goal<'a> {
    goal: u8,
    label: &'a str,
    targets: &'a [String],
    evidence: Vec<GoalEvidence<'a>>,
}

#[derive(Debug, Serialize)]
struct GoalEvidence<'a> {
    text: Option<&'a str>,
    url: Option<&'a str>,
    also_for: &'a [u8],
}

#[derive(Debug, Serialize)]
struct License<'a> {
    spdx: &'a str,
    ids: Vec<LicenseId>,
    covers: &'a [String],
    evidence: Vec<Evidence<'a>>,
}

/// One SPDX id of an expression; its label is the licence's name.
#[derive(Debug, Serialize)]
struct LicenseId {
    code: String,
    label: String,
}

#[derive(Debug, Serialize)]
struct Ownership<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    owners: Vec<Named<'a>>,
    owns_all: Question<'a>,
    redistribution: Question<'a>,
}

#[derive(Debug, Serialize)]
struct PlatformIndependence<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    dependencies: Vec<Named<'a>>,
    alternatives: Question<'a>,
}

#[derive(Debug, Serialize)]
struct DataExtraction<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    mechanism: Question<'a>,
}

#[derive(Debug, Serialize)]
struct Privacy<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    laws: Vec<Named<'a>>,
}

#[derive(Debug, Serialize)]
struct Standards<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    open_standards: Vec<Named<'a>>,
    best_practices: BestPractices<'a>,
    risk_assessment: Question<'a>,
}

#[derive(Debug, Serialize)]
struct BestPractices<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    items: Vec<Named<'a>>,
}

#[derive(Debug, Serialize)]
struct DataPrivacy<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    handling: Option<&'a [Handling]>,
    data_types: &'a [String],
    sharing: Question<'a>,
    protection: Question<'a>,
}

#[derive(Debug, Serialize)]
struct ContentSafety<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    handling: Option<&'a [Handling]>,
    content_types: &'a [String],
    policy: Question<'a>,
    moderation: Question<'a>,
    response_time: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Harassment<'a> {
    answer: Option<Answer>,
    evidence: Vec<Evidence<'a>>,
    protection: Question<'a>,
    minors: Question<'a>,
}

/// Evidence with both keys present.
pub(super) fn evidence(items: &[entry::Evidence]) -> Vec<Evidence<'_>> {
    items
        .iter()
        .map(|item| Evidence {
            text: item.text.as_deref(),
            url: item.url.as_deref(),
        })
        .collect()
}

fn question(question: &entry::Question) -> Question<'_> {
    Question {
        answer: question.answer,
        evidence: evidence(&question.evidence),
    }
}

fn named(items: &[entry::Named]) -> Vec<Named<'_>> {
    items
        .iter()
        .map(|item| Named {
            name: &item.name,
            evidence: evidence(&item.evidence),
        })
        .collect()
}

impl<'a> Indicators<'a> {
    /// The answers of an entry.
    pub(super) fn new(indicators: &'a entry::Indicators, labels: Labels<'a>) -> Self {
        let entry::Indicators {
            sdgs,
            licenses,
            ownership,
            platform_independence,
            documentation,
            data_extraction,
            privacy,
            standards,
            do_no_harm,
            data_privacy,
            content_safety,
            harassment,
        } = indicators;
        Self {
            sdgs: sdgs.iter().map(|goal| Goal::new(goal, labels)).collect(),
            licenses: licenses
                .iter()
                .map(|one| License::new(one, labels))
                .collect(),
            ownership: Ownership::new(ownership),
            platform_independence: PlatformIndependence::new(platform_independence),
            documentation: Question {
                answer: documentation.answer,
                evidence: evidence(&documentation.evidence),
            },
            data_extraction: DataExtraction {
                answer: data_extraction.answer,
                evidence: evidence(&data_extraction.evidence),
                mechanism: question(&data_extraction.mechanism),
            },
            privacy: Privacy {
                answer: privacy.answer,
                evidence: evidence(&privacy.evidence),
                laws: named(&privacy.laws),
            },
            standards: Standards::new(standards),
            do_no_harm: Question {
                answer: do_no_harm.answer,
                evidence: evidence(&do_no_harm.evidence),
            },
            data_privacy: DataPrivacy::new(data_privacy),
            content_safety: ContentSafety::new(content_safety),
            harassment: Harassment {
                answer: harassment.answer,
                evidence: evidence(&harassment.evidence),
                protection: question(&harassment.protection),
                minors: question(&harassment.minors),
            },
        }
    }
}

impl<'a> Goal<'a> {
    fn new(goal: &'a entry::Goal, labels: Labels<'a>) -> Self {
        let number = goal.goal.to_string();
        Self {
            goal: goal.goal,
            label: labels
                .0
                .get("goal")
                .get(&number)
                .map_or("", |term| &term.title),
            targets: &goal.targets,
            evidence: goal
                .evidence
                .iter()
                .map(|item| GoalEvidence {
                    text: item.text.as_deref(),
                    url: item.url.as_deref(),
                    also_for: &item.also_for,
                })
                .collect(),
        }
    }
}

impl<'a> License<'a> {
    fn new(license: &'a entry::License, labels: Labels<'a>) -> Self {
        let known = labels.0.get("license");
        let ids = license::ids(&license.spdx).into_iter();
        Self {
            spdx: &license.spdx,
            ids: ids
                .map(|code| LicenseId {
                    label: known.label(&code).to_owned(),
                    code,
                })
                .collect(),
            covers: &license.covers,
            evidence: evidence(&license.evidence),
        }
    }
}

impl<'a> Ownership<'a> {
    fn new(ownership: &'a entry::Ownership) -> Self {
        Self {
            answer: ownership.answer,
            evidence: evidence(&ownership.evidence),
            owners: named(&ownership.owners),
            owns_all: question(&ownership.owns_all),
            redistribution: question(&ownership.redistribution),
        }
    }
}

impl<'a> PlatformIndependence<'a> {
    fn new(independence: &'a entry::PlatformIndependence) -> Self {
        Self {
            answer: independence.answer,
            evidence: evidence(&independence.evidence),
            dependencies: named(&independence.dependencies),
            alternatives: question(&independence.alternatives),
        }
    }
}

impl<'a> Standards<'a> {
    fn new(standards: &'a entry::Standards) -> Self {
        Self {
            answer: standards.answer,
            evidence: evidence(&standards.evidence),
            open_standards: named(&standards.open_standards),
            best_practices: BestPractices {
                answer: standards.best_practices.answer,
                evidence: evidence(&standards.best_practices.evidence),
                items: named(&standards.best_practices.items),
            },
            risk_assessment: question(&standards.risk_assessment),
        }
    }
}

impl<'a> DataPrivacy<'a> {
    fn new(privacy: &'a entry::DataPrivacy) -> Self {
        Self {
            answer: privacy.answer,
            evidence: evidence(&privacy.evidence),
            handling: privacy.handling.as_deref(),
            data_types: &privacy.data_types,
            sharing: question(&privacy.sharing),
            protection: question(&privacy.protection),
        }
    }
}

impl<'a> ContentSafety<'a> {
    fn new(safety: &'a entry::ContentSafety) -> Self {
        Self {
            answer: safety.answer,
            evidence: evidence(&safety.evidence),
            handling: safety.handling.as_deref(),
            content_types: &safety.content_types,
            policy: question(&safety.policy),
            moderation: question(&safety.moderation),
            response_time: safety.response_time.as_deref(),
        }
    }
}

/// The goals of an entry with their names, without evidence.
pub(super) fn goals(indicators: &entry::Indicators) -> Vec<u8> {
    indicators.sdgs.iter().map(|goal| goal.goal).collect()
}
