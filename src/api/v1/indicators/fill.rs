//! Fills the answers of the API from the answers of an entry.

use std::collections::BTreeSet;

use crate::api::v1::coded::Labels;
use crate::api::v1::indicators::{
    BestPractices, ContentSafety, DataExtraction, DataPrivacy, Documentation, Evidence, Goal,
    GoalEvidence, GoalLabel, Harassment, Indicators, License, LicenseId, MoreAnswer, Named, Owner,
    Ownership, PartAnswer, PlatformIndependence, Privacy, Question, Standards,
};
use crate::entry;
use crate::license;

/// Evidence with both keys present.
pub(crate) fn evidence(items: &[entry::Evidence]) -> Vec<Evidence<'_>> {
    items
        .iter()
        .map(|item| Evidence {
            text: item.text.as_deref(),
            url: item.url.as_deref(),
        })
        .collect()
}

/// A follow-up question with both keys present.
pub(crate) fn question(question: &entry::Question) -> Question<'_> {
    Question {
        answer: question.answer,
        evidence: evidence(&question.evidence),
    }
}

fn parts<'a>(
    parts: &'a [entry::PartAnswer],
    vocabulary: &str,
    labels: Labels<'a>,
) -> Vec<PartAnswer<'a>> {
    let part = |part: &'a entry::PartAnswer| PartAnswer {
        part: &part.part,
        part_label: labels.label(vocabulary, &part.part),
        answer: part.answer,
        evidence: evidence(&part.evidence),
    };
    parts.iter().map(part).collect()
}

fn owners<'a>(owners: &'a [entry::Owner], labels: Labels<'a>) -> Vec<Owner<'a>> {
    let owner = |owner: &'a entry::Owner| {
        let (kind, country) = (owner.kind.as_deref(), owner.country.as_deref());
        Owner {
            name: &owner.name,
            kind,
            type_label: kind.map(|code| labels.label("owner-type", code)),
            country,
            country_label: country.map(|code| labels.label("country", code)),
            evidence: evidence(&owner.evidence),
        }
    };
    owners.iter().map(owner).collect()
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
    pub(crate) fn new(indicators: &'a entry::Indicators, labels: Labels<'a>) -> Self {
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
            ownership: Ownership::new(ownership, labels),
            platform_independence: PlatformIndependence::new(platform_independence, labels),
            documentation: Documentation {
                answer: documentation.answer,
                evidence: evidence(&documentation.evidence),
                parts: parts(&documentation.parts, "documentation-part", labels),
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
            more: more(indicators),
        }
    }
}

fn more(indicators: &entry::Indicators) -> Vec<MoreAnswer<'_>> {
    let keys = entry::IndicatorKey::ALL.into_iter();
    let all = keys.filter_map(|key| Some((key, indicators.more(key)?)));
    let answers = all.flat_map(|(key, more)| {
        more.iter().map(move |(name, question)| MoreAnswer {
            indicator: key.as_str(),
            question: name,
            answer: question.answer,
            evidence: evidence(&question.evidence),
        })
    });
    answers.collect()
}

impl<'a> Goal<'a> {
    fn new(goal: &'a entry::Goal, labels: Labels<'a>) -> Self {
        let GoalLabel {
            goal: number,
            code,
            label,
        } = goal_label(goal, labels);
        Self {
            goal: number,
            code,
            label,
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
        let ids = license::ids(&license.spdx).into_iter();
        Self {
            spdx: &license.spdx,
            ids: ids.map(|id| license_id(id, labels)).collect(),
            covers: &license.covers,
            evidence: evidence(&license.evidence),
        }
    }
}

fn goal_label<'a>(goal: &entry::Goal, labels: Labels<'a>) -> GoalLabel<'a> {
    let code = goal.goal.to_string();
    let known = labels.0.get("goal").get(&code);
    GoalLabel {
        goal: goal.goal,
        label: known.map_or("", |term| &term.title),
        code,
    }
}

fn license_id(code: String, labels: Labels<'_>) -> LicenseId {
    LicenseId {
        label: labels.0.get("license").label(&code).to_owned(),
        code,
    }
}

/// The goals of an entry with their names, without evidence.
pub(crate) fn goals<'a>(indicators: &entry::Indicators, labels: Labels<'a>) -> Vec<GoalLabel<'a>> {
    let goals = indicators.sdgs.iter();
    goals.map(|goal| goal_label(goal, labels)).collect()
}

/// The SPDX ids in the expressions of an entry, sorted, each once.
pub(crate) fn license_ids(indicators: &entry::Indicators, labels: Labels<'_>) -> Vec<LicenseId> {
    let licenses = indicators.licenses.iter();
    let ids: BTreeSet<String> = licenses.flat_map(|one| license::ids(&one.spdx)).collect();
    ids.into_iter().map(|id| license_id(id, labels)).collect()
}

impl<'a> Ownership<'a> {
    fn new(ownership: &'a entry::Ownership, labels: Labels<'a>) -> Self {
        Self {
            answer: ownership.answer,
            evidence: evidence(&ownership.evidence),
            owners: owners(&ownership.owners, labels),
            owns_all: question(&ownership.owns_all),
            redistribution: question(&ownership.redistribution),
        }
    }
}

impl<'a> PlatformIndependence<'a> {
    fn new(independence: &'a entry::PlatformIndependence, labels: Labels<'a>) -> Self {
        Self {
            answer: independence.answer,
            evidence: evidence(&independence.evidence),
            dependencies: named(&independence.dependencies),
            parts: parts(&independence.parts, "system-part", labels),
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
            training_data: question(&privacy.training_data),
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
