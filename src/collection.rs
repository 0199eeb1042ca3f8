//! What a collection says beside its members: a framework of requirements, and the results of each good.

pub mod translation;

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::entry::Evidence;

/// The requirements of a collection and its written results; empty for a collection without them.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Requirements {
    /// Where they come from.
    pub framework: Option<Framework>,
    /// In the order of the framework.
    #[serde(rename = "requirements")]
    pub list: Vec<Requirement>,
    /// By id of the good, then by id of the requirement.
    pub results: BTreeMap<String, BTreeMap<String, WrittenResult>>,
}

/// The document that states the requirements.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// Its name.
    pub title: String,
    /// Its version.
    #[serde(default)]
    pub version: Option<String>,
    /// Whether it is in force.
    pub status: FrameworkStatus,
    /// The day on which this version was published.
    #[serde(default)]
    pub date: Option<Date>,
    /// Its address.
    #[serde(default)]
    pub url: Option<String>,
    /// What readers need to know about it, in Markdown.
    #[serde(default)]
    pub text: Option<String>,
    /// Its parts, in its order.
    #[serde(default)]
    pub groups: Vec<Group>,
}

/// Whether a framework is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FrameworkStatus {
    /// It can still change.
    Draft,
    /// In force.
    Published,
    /// It no longer applies.
    Withdrawn,
}

/// A part of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its short name.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it is about, in Markdown.
    #[serde(default)]
    pub text: Option<String>,
}

/// One requirement.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Its short name.
    pub id: String,
    /// The id of its group.
    #[serde(default)]
    pub group: Option<String>,
    /// Its name in a few words.
    pub title: String,
    /// What a good must have to meet it, in Markdown.
    pub asks: String,
    /// What counts as evidence, in Markdown.
    #[serde(default)]
    pub evidence: Option<String>,
    /// Whether a good must meet it.
    pub level: Level,
    /// Codes of the categories that it applies to; empty for all.
    #[serde(default)]
    pub categories: Vec<String>,
    /// A JSON Schema under which an entry is valid if the good meets it.
    #[serde(default)]
    pub check: Option<Value>,
}

/// Whether a good must meet a requirement, or should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A good must meet it.
    Required,
    /// A good should meet it.
    Recommended,
}

/// A written result of one good for one requirement, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenResult {
    /// The result.
    pub result: RequirementResult,
    /// The day of the assessment.
    #[serde(default)]
    pub on: Option<Date>,
    /// What supports it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Why it is so, in Markdown.
    #[serde(default)]
    pub note: Option<String>,
}

/// The result of a good for one requirement.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementResult {
    /// The evidence shows that it is met.
    Meets,
    /// The evidence shows a part of what is asked.
    Partly,
    /// No result is known yet; this does not mean that it is not met.
    Open,
}

impl Requirement {
    /// Whether it applies to goods of these categories.
    #[must_use]
    pub fn applies_to(&self, categories: &[String]) -> bool {
        self.categories.is_empty() || self.categories.iter().any(|own| categories.contains(own))
    }
}

impl Requirements {
    /// The written result of a good.
    #[must_use]
    pub fn written(&self, good: &str, requirement: &str) -> Option<&WrittenResult> {
        self.results.get(good)?.get(requirement)
    }

    /// The group of a requirement.
    #[must_use]
    pub fn group(&self, requirement: &Requirement) -> Option<&Group> {
        let id = requirement.group.as_deref()?;
        let groups = &self.framework.as_ref()?.groups;
        groups.iter().find(|group| group.id == id)
    }
}

impl FrameworkStatus {
    /// The word that files use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Level {
    /// The word that files use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Recommended => "recommended",
        }
    }
}

impl RequirementResult {
    /// The word that files use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Meets => "meets",
            Self::Partly => "partly",
            Self::Open => "open",
        }
    }
}
