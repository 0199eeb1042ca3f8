//! The answers to the indicators in the API: the keys of the entry, every one present.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

pub(crate) mod fill;

use schemars::JsonSchema;
use serde::Serialize;

use crate::entry::{Answer, Handling};

/// The answers to all twelve indicators, in the order of the DPG Standard.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Indicators<'a> {
    /// Indicator 1: the goals that the good supports, in the order of the entry.
    sdgs: Vec<Goal<'a>>,
    /// Indicator 2: the licences the good is under, in the order of the entry.
    licenses: Vec<License<'a>>,
    /// Indicator 3: who owns it.
    ownership: Ownership<'a>,
    /// Indicator 4: what it depends on.
    platform_independence: PlatformIndependence<'a>,
    /// Indicator 5: whether it is documented.
    documentation: Documentation<'a>,
    /// Indicator 6: how non-personal data can be exported.
    data_extraction: DataExtraction<'a>,
    /// Indicator 7: which laws it complies with.
    privacy: Privacy<'a>,
    /// Indicator 8: which standards and practices it follows.
    standards: Standards<'a>,
    /// Indicator 9: how it avoids harm.
    do_no_harm: Question<'a>,
    /// Indicator 9a: how it handles personal data.
    data_privacy: DataPrivacy<'a>,
    /// Indicator 9b: how it handles inappropriate or illegal content.
    content_safety: ContentSafety<'a>,
    /// Indicator 9c: how it protects users from each other.
    harassment: Harassment<'a>,
    /// The answers to questions that the registry's own schema adds.
    more: Vec<MoreAnswer<'a>>,
}

/// The answer to a question that the registry's own schema adds.
#[derive(Debug, Serialize, JsonSchema)]
struct MoreAnswer<'a> {
    /// The key of the indicator.
    indicator: &'a str,
    /// The key of the question, as in `questions` of the indicator in `standard.json`.
    question: &'a str,
    /// Yes, no or unknown; null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
}

/// Evidence for an answer: a text in Markdown, an address, or both.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Evidence<'a> {
    /// A text in Markdown.
    text: Option<&'a str>,
    /// A web address.
    url: Option<&'a str>,
}

/// The answer to a question of the Standard.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Question<'a> {
    /// Yes, no or unknown; null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
}

/// The answer to a question about one part of a good.
#[derive(Debug, Serialize, JsonSchema)]
struct PartAnswer<'a> {
    /// The part by its code in the vocabulary.
    part: &'a str,
    /// The part in English.
    part_label: &'a str,
    /// Yes, no or unknown; null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
}

/// An owner of the good.
#[derive(Debug, Serialize, JsonSchema)]
struct Owner<'a> {
    /// Its name.
    name: &'a str,
    /// What kind of body it is, such as `government` or `non-profit`; null if not answered.
    #[serde(rename = "type")]
    kind: Option<&'a str>,
    /// The type in English; null if not answered.
    type_label: Option<&'a str>,
    /// Where it is established, by ISO 3166-1 alpha-2 code; null if not answered.
    country: Option<&'a str>,
    /// The country in English; null if not answered.
    country_label: Option<&'a str>,
    /// Evidence that it owns the good.
    evidence: Vec<Evidence<'a>>,
}

/// Something that the entry names, such as a law or an open standard.
#[derive(Debug, Serialize, JsonSchema)]
struct Named<'a> {
    /// Its name.
    name: &'a str,
    /// Evidence that it applies to the good.
    evidence: Vec<Evidence<'a>>,
}

/// A Sustainable Development Goal that the good supports.
#[derive(Debug, Serialize, JsonSchema)]
struct Goal<'a> {
    /// The goal's number, 1 to 17.
    #[schemars(range(min = 1, max = 17))]
    goal: u8,
    /// The same as a code, as in `facets.json`.
    code: String,
    /// The goal's name in English.
    label: &'a str,
    /// Numbers of the goal's targets, such as `3.8`.
    targets: &'a [String],
    /// Evidence that the good supports the goal.
    evidence: Vec<GoalEvidence<'a>>,
}

/// Evidence that a good supports a goal, or several.
#[derive(Debug, Serialize, JsonSchema)]
struct GoalEvidence<'a> {
    /// A text in Markdown.
    text: Option<&'a str>,
    /// A web address.
    url: Option<&'a str>,
    /// Numbers of other goals that the same evidence supports; it is not repeated there.
    #[schemars(inner(range(min = 1, max = 17)))]
    also_for: &'a [u8],
}

/// A licence of the good or of a part of it.
#[derive(Debug, Serialize, JsonSchema)]
struct License<'a> {
    /// The SPDX licence expression.
    spdx: &'a str,
    /// Each SPDX id in the expression, in its order.
    ids: Vec<LicenseId>,
    /// The parts under this licence, such as `software`, `data`, `content` or `model`; empty means all of it.
    covers: &'a [String],
    /// Evidence for this licence.
    evidence: Vec<Evidence<'a>>,
}

/// A Sustainable Development Goal.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct GoalLabel<'a> {
    /// The goal's number, 1 to 17.
    #[schemars(range(min = 1, max = 17))]
    pub(crate) goal: u8,
    /// The same as a code, as in `facets.json`.
    pub(crate) code: String,
    /// The goal's name in English.
    pub(crate) label: &'a str,
}

/// One SPDX id with the licence's name.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LicenseId {
    /// The SPDX id.
    pub(crate) code: String,
    /// The licence's name in English.
    pub(crate) label: String,
}

/// Indicator 3: clear ownership.
#[derive(Debug, Serialize, JsonSchema)]
struct Ownership<'a> {
    /// Is the ownership clear and documented? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// Who owns the good.
    owners: Vec<Owner<'a>>,
    /// Do the owners have the rights to all of it?
    owns_all: Question<'a>,
    /// If they do not: can it be redistributed?
    redistribution: Question<'a>,
}

/// Indicator 4: platform independence.
#[derive(Debug, Serialize, JsonSchema)]
struct PlatformIndependence<'a> {
    /// Are there mandatory dependencies that are more restricted than the good? `no` is the positive answer; null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// Core dependencies.
    dependencies: Vec<Named<'a>>,
    /// For AI systems: do the code, the data and the model need closed components? `no` is the positive answer.
    parts: Vec<PartAnswer<'a>>,
    /// Can the closed ones be replaced, and by which?
    alternatives: Question<'a>,
}

/// Indicator 5: documentation.
#[derive(Debug, Serialize, JsonSchema)]
struct Documentation<'a> {
    /// Is there documentation? Null if not answered.
    answer: Option<Answer>,
    /// Where it is.
    evidence: Vec<Evidence<'a>>,
    /// Whether it has certain parts, such as a data dictionary or the intended use of an AI system.
    parts: Vec<PartAnswer<'a>>,
}

/// Indicator 6: mechanism for extracting data.
#[derive(Debug, Serialize, JsonSchema)]
struct DataExtraction<'a> {
    /// Does the good collect, use or generate non-personal data or content? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// How they can be exported.
    mechanism: Question<'a>,
}

/// Indicator 7: adherence to privacy and applicable laws.
#[derive(Debug, Serialize, JsonSchema)]
struct Privacy<'a> {
    /// Have steps been taken to comply with laws? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// The laws.
    laws: Vec<Named<'a>>,
}

/// Indicator 8: adherence to standards and best practices.
#[derive(Debug, Serialize, JsonSchema)]
struct Standards<'a> {
    /// Are open standards supported? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// The open standards.
    open_standards: Vec<Named<'a>>,
    /// The best practices.
    best_practices: BestPractices<'a>,
    /// For AI systems: were the risks assessed?
    risk_assessment: Question<'a>,
}

/// The best practices that a good follows.
#[derive(Debug, Serialize, JsonSchema)]
struct BestPractices<'a> {
    /// Are best practices followed? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// The practices.
    items: Vec<Named<'a>>,
}

/// Indicator 9a: data privacy and security.
#[derive(Debug, Serialize, JsonSchema)]
struct DataPrivacy<'a> {
    /// Are personal data collected, stored or distributed? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// What is done with them; null if not answered.
    handling: Option<&'a [Handling]>,
    /// The types of data.
    data_types: &'a [String],
    /// Are they shared with third parties, and when?
    sharing: Question<'a>,
    /// Are they protected, and how?
    protection: Question<'a>,
    /// For AI systems: does the training data contain personal data?
    training_data: Question<'a>,
}

/// Indicator 9b: inappropriate and illegal content.
#[derive(Debug, Serialize, JsonSchema)]
struct ContentSafety<'a> {
    /// Is content collected, stored or distributed? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// What is done with it; null if not answered.
    handling: Option<&'a [Handling]>,
    /// The types of content.
    content_types: &'a [String],
    /// Is there a policy on content?
    policy: Question<'a>,
    /// Is inappropriate content detected and removed, and how?
    moderation: Question<'a>,
    /// How long it takes to act on a report, as text; null if not answered.
    response_time: Option<&'a str>,
}

/// Indicator 9c: protection from harassment.
#[derive(Debug, Serialize, JsonSchema)]
struct Harassment<'a> {
    /// Do people interact through the good? Null if not answered.
    answer: Option<Answer>,
    /// Evidence for the answer.
    evidence: Vec<Evidence<'a>>,
    /// How are people protected from harassment?
    protection: Question<'a>,
    /// What is done to keep minors safe?
    minors: Question<'a>,
}
