//! An entry: one digital public good as plain data, in the shape and order of `schema/entry.schema.json`.
//!
//! Every list that an author may leave out is empty here, every object that may be left out is its
//! default. The only way to get an [`Entry`] from text is [`crate::validate`].

mod answer;
mod derivation;
mod indicator_key;
mod indicators;
mod parts;
mod pictures;
mod review;

pub use derivation::{Derivation, Distinction};
pub use indicator_key::IndicatorKey;
pub use indicators::{
    BestPractices, ContentSafety, DataExtraction, DataPrivacy, DoNoHarm, Documentation, Goal,
    GoalEvidence, Handling, Harassment, Indicators, License, More, Ownership, PlatformIndependence,
    Privacy, Standards,
};
pub use parts::AnswerPart;
pub use pictures::{Link, Logo, Screenshot};
pub use review::{Review, ReviewState, ReviewStep, Round, Vote, VoteResult};

use borsh::{BorshDeserialize, BorshSerialize};
use std::collections::BTreeMap;

use crate::cache::forms;
pub use answer::{Answer, Evidence, Named, Owner, PartAnswer, Question};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One good, without its id (which is the file's name).
#[derive(
    Debug, Clone, PartialEq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// The full name.
    pub name: String,
    /// Acronyms and other names.
    pub aliases: Vec<String>,
    /// Plain text, at most 300 characters.
    pub summary: String,
    /// Markdown; absent where the summary says it all.
    pub description: Option<String>,
    /// Consts of `vocabulary/category`.
    pub categories: Vec<String>,
    /// The public address.
    pub website: Option<String>,
    /// The addresses of its source, data or content.
    pub repositories: Vec<Repository>,
    /// Other addresses where people start with it.
    pub links: Vec<Link>,
    /// The picture of it.
    pub logo: Option<Logo>,
    /// What it looks like.
    pub screenshots: Vec<Screenshot>,
    /// Consts of `vocabulary/sector`, or the author's own words.
    pub sectors: Vec<String>,
    /// Its organisations, one item per role.
    pub organizations: Vec<Organization>,
    /// Its stage.
    pub stage: Stage,
    /// The version of the DPG Standard the answers were assessed against.
    pub standard_version: Option<String>,
    /// The dates of the good.
    pub dates: Dates,
    /// The path of its review, if the registry records it.
    pub review: Option<Review>,
    /// Present when the good left the registry.
    pub archived: Option<Archived>,
    /// By indicator key, what human reviewers decided.
    pub decisions: BTreeMap<String, Decision>,
    /// Its identifiers in other registries.
    pub identifiers: Identifiers,
    /// Its former ids.
    pub previous_ids: Vec<String>,
    /// What it is derived from.
    pub derived_from: Vec<Derivation>,
    /// The answers to the Standard.
    pub indicators: Indicators,
    /// Where and by whom it is used.
    pub deployment: Deployment,
    /// Notable facts about it.
    pub highlights: Vec<Evidence>,
    /// The BCP 47 tag of its texts; absent where they are in the first language of the registry.
    pub language: Option<String>,
    /// By BCP 47 tag, its texts in other languages.
    pub translations: BTreeMap<String, Translation>,
    /// A registry's own additions, untouched.
    #[borsh(
        serialize_with = "forms::write_optional_value",
        deserialize_with = "forms::read_optional_value"
    )]
    pub extra: Option<Value>,
}

/// One repository.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Repository {
    /// What it contains.
    pub name: Option<String>,
    /// Its address.
    pub url: String,
    /// A note on the address.
    pub note: Option<String>,
}

/// One organisation in one role.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Organization {
    /// Its name.
    pub name: String,
    /// A const of `vocabulary/role`.
    pub role: String,
    /// Its public address.
    pub website: Option<String>,
    /// Other addresses of it.
    pub same_as: Vec<String>,
}

/// The stage of a good; archiving is separate from it.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Submitted.
    #[default]
    Nominee,
    /// Being reviewed.
    UnderReview,
    /// Recognised as a digital public good.
    Dpg,
    /// Found not to meet the Standard.
    Ineligible,
    /// Listed without assessment, because no indicator applies to its categories.
    Listed,
}

impl Stage {
    /// All of them, in the order of a good's way.
    pub const ALL: [Self; 5] = [
        Self::Nominee,
        Self::UnderReview,
        Self::Dpg,
        Self::Ineligible,
        Self::Listed,
    ];

    /// The const of `vocabulary/stage`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nominee => "nominee",
            Self::UnderReview => "under-review",
            Self::Dpg => "dpg",
            Self::Ineligible => "ineligible",
            Self::Listed => "listed",
        }
    }
}

/// The dates of a good.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Dates {
    /// Submitted.
    #[borsh(
        serialize_with = "forms::write_optional_day",
        deserialize_with = "forms::read_optional_day"
    )]
    pub nominated: Option<Date>,
    /// First recognised.
    #[borsh(
        serialize_with = "forms::write_optional_day",
        deserialize_with = "forms::read_optional_day"
    )]
    pub recognized: Option<Date>,
    /// Latest completed review; recognition runs for a year from here.
    #[borsh(
        serialize_with = "forms::write_optional_day",
        deserialize_with = "forms::read_optional_day"
    )]
    pub reviewed: Option<Date>,
}

/// When and why a good was archived.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Archived {
    /// The day.
    #[borsh(
        serialize_with = "forms::write_optional_day",
        deserialize_with = "forms::read_optional_day"
    )]
    pub on: Option<Date>,
    /// A const of `vocabulary/archive-reason`.
    pub reason: Option<String>,
    /// More about the reason, in Markdown.
    pub note: Option<String>,
    /// Id of its successor.
    pub by: Option<String>,
    /// Id of the good it duplicates.
    pub of: Option<String>,
}

/// What human reviewers decided about one indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Met or not.
    pub result: Decided,
    /// The day.
    #[borsh(
        serialize_with = "forms::write_day",
        deserialize_with = "forms::read_day"
    )]
    pub on: Date,
    /// The version of the Standard applied.
    #[serde(default)]
    pub standard_version: Option<String>,
    /// The reason, in Markdown.
    #[serde(default)]
    pub note: Option<String>,
    /// Hash of the answer that was reviewed, 16 hexadecimal digits.
    #[serde(default)]
    pub answer_hash: Option<String>,
}

/// The outcome of a decision.
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
#[serde(rename_all = "kebab-case")]
pub enum Decided {
    /// The indicator is met.
    Met,
    /// The indicator is not met.
    NotMet,
}

/// Identifiers of a good in other registries.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Identifiers {
    /// Number in the Alliance's live feed (v2 `id`).
    pub dpga_id: Option<String>,
    /// Global id there (v2 `dpgid`).
    pub dpga_gid: Option<String>,
    /// Name over its v0 answers, where it differs.
    pub dpga_name: Option<String>,
    /// Whether that feed links to it (v2 `dpgLink`); absent means yes.
    pub dpga_linked: Option<bool>,
    /// What that feed says of its activity (v2 `githubActivity`).
    pub dpga_activity: Option<String>,
    /// Wikidata item.
    pub wikidata: Option<String>,
    /// Digital object identifier.
    pub doi: Option<String>,
    /// Other addresses of the same good.
    pub same_as: Vec<String>,
}

/// Where and by whom a good is developed and used.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Deployment {
    /// ISO 3166-1 alpha-2 codes.
    pub developed_in: Vec<String>,
    /// ISO 3166-1 alpha-2 codes.
    pub used_in: Vec<String>,
    /// Is it designed for different languages or regions?
    pub multilingual: Question,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    /// International organisations using it.
    pub organizations: Vec<String>,
    /// Public bodies using it.
    pub departments: Vec<String>,
    /// Other users.
    pub other_organizations: Vec<String>,
    /// Programmes it belongs to.
    pub programmes: Vec<String>,
    /// Awards.
    pub awards: Vec<Evidence>,
}

/// A good's texts in one other language.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// The name in this language.
    pub name: Option<String>,
    /// The summary in this language.
    pub summary: Option<String>,
    /// The description in this language, Markdown.
    pub description: Option<String>,
}

impl Entry {
    /// The long text where there is one, else the summary.
    #[must_use]
    pub fn full_description(&self) -> &str {
        self.description.as_deref().unwrap_or(&self.summary)
    }

    /// The organisations in one role, in the author's order.
    pub fn organizations_as(&self, role: &str) -> impl Iterator<Item = &Organization> {
        self.organizations.iter().filter(move |o| o.role == role)
    }
}
