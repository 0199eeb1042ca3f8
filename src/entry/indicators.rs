//! The answers to the twelve indicators of the DPG Standard, in the order of the Standard.
//!
//! `answer` is always the answer to the first question the indicator asks, so that a *no* is the
//! good answer of [`PlatformIndependence`]; the schema words each question.

use borsh::{BorshDeserialize, BorshSerialize};
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Evidence, Named, Owner, PartAnswer, Question};
use super::indicator_key::IndicatorKey;

/// Questions of an indicator that a registry's own `schema/entry.schema.json` adds, by their keys. The
/// schema decides which keys there can be; each is a question with its answer and evidence.
pub type More = BTreeMap<String, Question>;

/// The answers to all indicators.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Indicators {
    /// Indicator 1: the Sustainable Development Goals that the good supports.
    pub sdgs: Vec<Goal>,
    /// Indicator 2: open licences.
    pub licenses: Vec<License>,
    /// Indicator 3: clear ownership.
    pub ownership: Ownership,
    /// Indicator 4: independence from closed components.
    pub platform_independence: PlatformIndependence,
    /// Indicator 5: documentation.
    pub documentation: Documentation,
    /// Indicator 6: getting data out in an open format.
    pub data_extraction: DataExtraction,
    /// Indicator 7: compliance with privacy and other laws.
    pub privacy: Privacy,
    /// Indicator 8: open standards and best practices.
    pub standards: Standards,
    /// Indicator 9: doing no harm by design.
    pub do_no_harm: DoNoHarm,
    /// Indicator 9a: protection of personal data.
    pub data_privacy: DataPrivacy,
    /// Indicator 9b: handling of inappropriate and illegal content.
    pub content_safety: ContentSafety,
    /// Indicator 9c: protection from harassment.
    pub harassment: Harassment,
}

/// One Sustainable Development Goal that a good supports.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Goal {
    /// 1 to 17.
    pub goal: u8,
    /// Targets such as `3.8` or `3.d`.
    pub targets: Vec<String>,
    /// How the good supports the goal.
    pub evidence: Vec<GoalEvidence>,
}

/// Evidence for a goal, which may also apply to other goals of the same entry.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(from = "GoalEvidenceForm")]
pub struct GoalEvidence {
    /// Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Numbers of the other goals.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also_for: Vec<u8>,
}

/// One licence of a good.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct License {
    /// An SPDX expression as its author wrote it.
    pub spdx: String,
    /// Parts under it; empty: everything.
    pub covers: Vec<String>,
    /// Where the project states it.
    pub evidence: Vec<Evidence>,
}

/// 3: who owns the good.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct Ownership {
    /// Is the ownership clear and documented?
    pub answer: Option<Answer>,
    /// The page that says so.
    pub evidence: Vec<Evidence>,
    /// Who holds the rights.
    pub owners: Vec<Owner>,
    /// Do they hold them to all of it?
    pub owns_all: Question,
    /// Else, may it be redistributed?
    pub redistribution: Question,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 4: whether the good can be used without closed components.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct PlatformIndependence {
    /// Are there mandatory dependencies more restricted than the good? *No* is the good answer.
    pub answer: Option<Answer>,
    /// What it is built on.
    pub evidence: Vec<Evidence>,
    /// Core dependencies.
    pub dependencies: Vec<Named>,
    /// AI systems: does the code, the model or the data need closed components?
    pub parts: Vec<PartAnswer>,
    /// Can the closed ones be replaced, and by which?
    pub alternatives: Question,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 5: the documentation.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct Documentation {
    /// Is there any?
    pub answer: Option<Answer>,
    /// Where.
    pub evidence: Vec<Evidence>,
    /// What it contains, by `vocabulary/documentation-part`.
    pub parts: Vec<PartAnswer>,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 6: how data that is not personal gets out and in.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct DataExtraction {
    /// Does the good handle such data?
    pub answer: Option<Answer>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
    /// How it is extracted.
    pub mechanism: Question,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 7: laws complied with.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct Privacy {
    /// Have steps been taken to comply?
    pub answer: Option<Answer>,
    /// The steps.
    pub evidence: Vec<Evidence>,
    /// The laws.
    pub laws: Vec<Named>,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 8: standards and practices followed.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct Standards {
    /// Are open standards supported?
    pub answer: Option<Answer>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// The standards.
    pub open_standards: Vec<Named>,
    /// The practices.
    pub best_practices: BestPractices,
    /// AI systems: was the risk assessed?
    pub risk_assessment: Question,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// The practices of design, engineering or the sector that a good follows.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct BestPractices {
    /// Are any followed?
    pub answer: Option<Answer>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// Which.
    pub items: Vec<Named>,
}

/// 9: steps taken by design.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct DoNoHarm {
    /// Are steps taken?
    pub answer: Option<Answer>,
    /// Which.
    pub evidence: Vec<Evidence>,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// What is done with data or content.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
    JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Handling {
    /// It is collected.
    Collected,
    /// It is stored.
    Stored,
    /// It is distributed.
    Distributed,
}

/// 9a: personal data.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct DataPrivacy {
    /// Is personal data collected, stored or distributed?
    pub answer: Option<Answer>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
    /// What is done with it; absent: not said.
    pub handling: Option<Vec<Handling>>,
    /// Which data.
    pub data_types: Vec<String>,
    /// Is it shared with third parties, and when?
    pub sharing: Question,
    /// Is it protected, and how?
    pub protection: Question,
    /// AI systems: does the training data contain personal data?
    pub training_data: Question,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 9b: inappropriate and illegal content.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct ContentSafety {
    /// Is content collected, stored or distributed?
    pub answer: Option<Answer>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
    /// What is done with it; absent: not said.
    pub handling: Option<Vec<Handling>>,
    /// Which content.
    pub content_types: Vec<String>,
    /// Is there a policy?
    pub policy: Question,
    /// Is inappropriate content detected and removed, and how?
    pub moderation: Question,
    /// How long a report takes.
    pub response_time: Option<String>,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

/// 9c: protection of people who meet through the good.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default)]
pub struct Harassment {
    /// Do users or contributors interact?
    pub answer: Option<Answer>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
    /// Are they protected, and how?
    pub protection: Question,
    /// What is done to keep minors safe?
    pub minors: Question,
    /// Questions that a registry's own schema adds.
    #[serde(flatten)]
    pub more: More,
}

impl Indicators {
    /// The questions of an indicator that a registry's own schema adds.
    #[must_use]
    pub fn more(&self, key: IndicatorKey) -> Option<&More> {
        match key {
            IndicatorKey::Sdgs | IndicatorKey::Licenses => None,
            IndicatorKey::Ownership => Some(&self.ownership.more),
            IndicatorKey::PlatformIndependence => Some(&self.platform_independence.more),
            IndicatorKey::Documentation => Some(&self.documentation.more),
            IndicatorKey::DataExtraction => Some(&self.data_extraction.more),
            IndicatorKey::Privacy => Some(&self.privacy.more),
            IndicatorKey::Standards => Some(&self.standards.more),
            IndicatorKey::DoNoHarm => Some(&self.do_no_harm.more),
            IndicatorKey::DataPrivacy => Some(&self.data_privacy.more),
            IndicatorKey::ContentSafety => Some(&self.content_safety.more),
            IndicatorKey::Harassment => Some(&self.harassment.more),
        }
    }
}

/// How evidence for a goal may be written: a bare string is a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum GoalEvidenceForm {
    Bare(String),
    Full {
        #[serde(default)]
        text: Option<String>,
        #[serde(default)]
        url: Option<String>,
        #[serde(default)]
        also_for: Vec<u8>,
    },
}

impl From<GoalEvidenceForm> for GoalEvidence {
    fn from(form: GoalEvidenceForm) -> Self {
        let (text, url, also_for) = match form {
            GoalEvidenceForm::Bare(text) => (Some(text), None, Vec::new()),
            GoalEvidenceForm::Full {
                text,
                url,
                also_for,
            } => (text, url, also_for),
        };
        Self {
            text,
            url,
            also_for,
        }
    }
}
