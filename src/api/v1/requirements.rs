//! The requirements of a collection and the results of its goods, in `collections.json`.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::coded::{Coded, Labels};
use crate::api::v1::indicators::Evidence;
use crate::api::v1::indicators::fill::evidence;
use crate::collection::{
    Framework, FrameworkStatus, Group, Level, Requirement, RequirementResult, Requirements,
};
use crate::derive::standing::GoodStanding;

/// The document that states the requirements of a collection.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Framework")]
pub(crate) struct FrameworkObject<'a> {
    /// Its name.
    title: &'a str,
    /// Its version.
    version: Option<&'a str>,
    /// Whether it is in force.
    status: FrameworkStatus,
    /// The day on which this version was published, if it is known.
    date: Option<Date>,
    /// Its address.
    url: Option<&'a str>,
    /// What readers need to know about it, in Markdown.
    text: Option<&'a str>,
    /// Its parts, in its order.
    groups: Vec<GroupObject<'a>>,
}

/// One part of a framework.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "RequirementGroup")]
struct GroupObject<'a> {
    /// Its id, unique among the groups.
    id: &'a str,
    /// Its name.
    title: &'a str,
    /// What it is about, in Markdown.
    text: Option<&'a str>,
}

/// One requirement of a collection.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Requirement")]
pub(crate) struct RequirementObject<'a> {
    /// Its id, unique in the collection.
    id: &'a str,
    /// The id of its group.
    group: Option<&'a str>,
    /// Its name in a few words.
    title: &'a str,
    /// What a good must have to meet it, in Markdown.
    asks: &'a str,
    /// What counts as evidence, in Markdown.
    evidence: Option<&'a str>,
    /// Whether a good must meet it, or should.
    level: Level,
    /// The categories of goods that it applies to; empty if it applies to all.
    categories: Vec<Coded<'a>>,
    /// Whether the data of the entry answers it, instead of a written result.
    computed: bool,
}

/// The results of one good for the requirements of a collection.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "CollectionResults")]
pub(crate) struct ResultsObject<'a> {
    /// The id of the good.
    good: &'a str,
    /// How many required requirements apply to it.
    required: usize,
    /// How many of them it meets.
    meets: usize,
    /// How many of them it meets in part.
    partly: usize,
    /// How many of them are open.
    open: usize,
    /// One for each requirement, in their order.
    requirements: Vec<ResultObject<'a>>,
}

/// The result of one good for one requirement.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "CollectionResult")]
struct ResultObject<'a> {
    /// The id of the requirement.
    requirement: &'a str,
    /// Whether the requirement applies to the categories of the good.
    applicable: bool,
    /// The result; null if the requirement does not apply.
    result: Option<RequirementResult>,
    /// The day of the assessment.
    on: Option<Date>,
    /// What supports the result; empty if the data of the entry answers the requirement.
    evidence: Vec<Evidence<'a>>,
    /// Why it is so, or what is missing, in Markdown.
    note: Option<&'a str>,
}

impl<'a> FrameworkObject<'a> {
    /// The object of a framework.
    pub(crate) fn new(framework: &'a Framework) -> Self {
        let Framework {
            title,
            version,
            status,
            date,
            url,
            text,
            groups,
        } = framework;
        let group = |Group { id, title, text }: &'a Group| GroupObject {
            id,
            title,
            text: text.as_deref(),
        };
        Self {
            title,
            version: version.as_deref(),
            status: *status,
            date: *date,
            url: url.as_deref(),
            text: text.as_deref(),
            groups: groups.iter().map(group).collect(),
        }
    }
}

impl<'a> RequirementObject<'a> {
    /// The object of a requirement.
    pub(crate) fn new(requirement: &'a Requirement, labels: Labels<'a>) -> Self {
        let Requirement {
            id,
            group,
            title,
            asks,
            evidence,
            level,
            categories,
            check,
        } = requirement;
        Self {
            id,
            group: group.as_deref(),
            title,
            asks,
            evidence: evidence.as_deref(),
            level: *level,
            categories: labels.codes("category", categories),
            computed: check.is_some(),
        }
    }
}

impl<'a> ResultsObject<'a> {
    /// The results of a good.
    pub(crate) fn new(
        good: &'a str,
        standing: &GoodStanding,
        requirements: &'a Requirements,
    ) -> Self {
        let results = requirements.list.iter().zip(&standing.results);
        let results = results.map(|(requirement, result)| {
            // What data answers has no written result.
            let written = requirements
                .written(good, &requirement.id)
                .filter(|_| result.is_some() && requirement.check.is_none());
            ResultObject {
                requirement: &requirement.id,
                applicable: result.is_some(),
                result: *result,
                on: written.and_then(|one| one.on),
                evidence: written.map_or_else(Vec::new, |one| evidence(&one.evidence)),
                note: written.and_then(|one| one.note.as_deref()),
            }
        });
        let tally = standing.tally;
        Self {
            good,
            required: tally.required,
            meets: tally.meets,
            partly: tally.partly,
            open: tally.open,
            requirements: results.collect(),
        }
    }
}
