//! One good as in `goods/ID.json`: every key present, codes with their labels beside them.

mod derivation;
pub(crate) mod fill;
mod observations;
mod pictures;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::api::v1::coded::{Coded, Labels, OwnCodes};
use crate::api::v1::indicators::{Evidence, Indicators, Question};
use crate::api::v1::review::Review;
use crate::catalog::Catalog;
use crate::derive::lifecycle::Lifecycle;
use crate::derive::lineage::Lineage;
use crate::derive::progress::Progress;
use crate::entry::{Decided, Stage};
use crate::good::Status;
use crate::locale::Locale;
use crate::media::Library;
use crate::observations::Observation;
use crate::own::Own;
use crate::standard::{Assessed, Outcome, Standard};
use derivation::ParentObject;
use observations::Observations;
use pictures::{Link, Picture};

/// One good in full: the keys of its entry in their order, and derived values.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Good")]
pub(crate) struct GoodObject<'a> {
    /// The id: lower-case letters and digits with single `-` or `.` between them, at most 100 characters.
    id: &'a str,
    /// What this object is: always `good`; what is left of an id that no longer exists is a `tombstone`.
    #[schemars(extend("const" = "good"))]
    object: &'static str,
    /// The population it belongs to; derived from `stage` and `archived`.
    status: Status,
    /// The address of its page.
    url: String,
    /// The full name.
    name: &'a str,
    /// Acronyms and other names.
    aliases: &'a [String],
    /// A summary in plain text, up to 300 characters.
    summary: &'a str,
    /// The long description in Markdown, or null.
    description: Option<&'a str>,
    /// The types of the good.
    categories: Vec<Coded<'a>>,
    /// Its public address.
    website: Option<&'a str>,
    /// The addresses of its source, data or content.
    repositories: Vec<Repository<'a>>,
    /// Other addresses where people start with it.
    links: Vec<Link<'a>>,
    /// The picture that stands for it, or null.
    logo: Option<Picture<'a>>,
    /// What it looks like in use.
    screenshots: Vec<Picture<'a>>,
    /// The sectors it is for; an unknown sector is its own label.
    sectors: Vec<Coded<'a>>,
    /// Its organisations, one item per role.
    organizations: Vec<Organization<'a>>,
    /// How far it is in the review.
    stage: Stage,
    /// The stage in English.
    stage_label: &'a str,
    /// The version of the DPG Standard the answers were assessed against.
    standard_version: Option<&'a str>,
    /// The dates of the good.
    dates: Dates,
    /// The path of its review and who has to act next, or null if the entry does not record it.
    review: Option<Review<'a>>,
    /// When and why it was archived, or null.
    archived: Option<Archived<'a>>,
    /// What human reviewers decided, by key of the indicator.
    decisions: Vec<Decision<'a>>,
    /// Its identifiers in other registries.
    identifiers: Identifiers<'a>,
    /// Its former ids.
    previous_ids: &'a [String],
    /// The projects that it is a fork, a distribution or a vertical build of.
    derived_from: Vec<ParentObject<'a>>,
    /// The answers to the DPG Standard.
    indicators: Indicators<'a>,
    /// Where and by whom it is developed and used.
    deployment: Deployment<'a>,
    /// Notable facts about it.
    highlights: Vec<Evidence<'a>>,
    /// The tag of the language of its texts; null where they are in the first language of the site.
    language: Option<&'a str>,
    /// Its texts in other languages, by language tag.
    translations: Vec<Translation<'a>>,
    /// Additional data of the registry, in any structure, or null.
    extra: Option<&'a Value>,
    /// The result of each indicator: always twelve, in the order of the Standard.
    assessment: Vec<Assessment<'a>>,
    /// The version of the DPG Standard that `assessment` follows: `standard_version`, or the newest if that is null.
    assessment_version: String,
    /// The ids of the goods whose `derived_from` names this one, sorted.
    derivatives: Vec<&'a str>,
    /// The address of this object.
    json: String,
    /// The day of the last change to its entry, in UTC; null if the history of the registry is not known.
    changed: Option<Date>,
    /// Its values in the facets of the registry's own, by the `kind` of the facet; empty if the registry has none.
    facets: OwnCodes,
    /// What its source showed when it was read last, or null if nobody recorded that.
    observations: Option<Observations<'a>>,
}

/// The addresses of its source, data or content.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Repository<'a> {
    /// What it contains.
    name: Option<&'a str>,
    /// Its address.
    url: &'a str,
    /// A note on the address.
    note: Option<&'a str>,
}

/// An organisation in one role.
#[derive(Debug, Serialize, JsonSchema)]
struct Organization<'a> {
    /// Its name.
    name: &'a str,
    /// The code of its role, such as `owner`.
    role: &'a str,
    /// The role in English.
    role_label: &'a str,
    /// Its public address.
    website: Option<&'a str>,
    /// Other addresses of it.
    same_as: &'a [String],
}

/// The dates of a good.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Dates {
    /// Submitted.
    pub(crate) nominated: Option<Date>,
    /// First recognised.
    pub(crate) recognized: Option<Date>,
    /// The latest completed review.
    pub(crate) reviewed: Option<Date>,
    /// The last day on which the recognition is valid; derived from `reviewed`, and null unless the good is recognised and not archived.
    pub(crate) valid_until: Option<Date>,
}

/// When and why a good was archived.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Archived<'a> {
    /// The day.
    pub(crate) on: Option<Date>,
    /// The code of the reason.
    pub(crate) reason: Option<&'a str>,
    /// The reason in English.
    pub(crate) reason_label: Option<&'a str>,
    /// More about the reason, in Markdown.
    pub(crate) note: Option<&'a str>,
    /// The id of its successor.
    pub(crate) by: Option<&'a str>,
    /// The id of the good it duplicates.
    pub(crate) of: Option<&'a str>,
}

/// What human reviewers decided about one indicator.
#[derive(Debug, Serialize, JsonSchema)]
struct Decision<'a> {
    /// The key of the indicator.
    indicator: &'a str,
    /// Whether it is met.
    result: Decided,
    /// The day.
    on: Date,
    /// The version of the Standard that was applied.
    standard_version: Option<&'a str>,
    /// The reason, in Markdown.
    note: Option<&'a str>,
    /// The hash of the answer that was reviewed.
    answer_hash: Option<&'a str>,
}

/// Identifiers of a good in other registries.
#[derive(Debug, Serialize, JsonSchema)]
struct Identifiers<'a> {
    /// Its number in the Alliance's live feed (`id` in v2).
    dpga_id: Option<&'a str>,
    /// Its global id there (`dpgid` in v2).
    dpga_gid: Option<&'a str>,
    /// The name with its v0 answers, if different.
    dpga_name: Option<&'a str>,
    /// Whether that feed links to it (`dpgLink` in v2); null means yes.
    dpga_linked: Option<bool>,
    /// Its activity according to that feed (`githubActivity` in v2).
    dpga_activity: Option<&'a str>,
    /// Its item in Wikidata.
    wikidata: Option<&'a str>,
    /// Its digital object identifier.
    doi: Option<&'a str>,
    /// Other addresses of the same good.
    same_as: &'a [String],
}

/// Where and by whom a good is developed and used.
#[derive(Debug, Serialize, JsonSchema)]
struct Deployment<'a> {
    /// Countries by ISO 3166-1 alpha-2 code.
    developed_in: Vec<Coded<'a>>,
    /// Countries by ISO 3166-1 alpha-2 code.
    used_in: Vec<Coded<'a>>,
    /// Is it designed for different languages or regions?
    multilingual: Question<'a>,
    /// Languages of the good by BCP 47 tag.
    languages: Vec<Coded<'a>>,
    /// International organisations that use it.
    organizations: &'a [String],
    /// Public bodies that use it.
    departments: &'a [String],
    /// Other users.
    other_organizations: &'a [String],
    /// Programmes it belongs to.
    programmes: &'a [String],
    /// Awards it received.
    awards: Vec<Evidence<'a>>,
}

/// A good's texts in one other language.
#[derive(Debug, Serialize, JsonSchema)]
struct Translation<'a> {
    /// The BCP 47 tag.
    language: &'a str,
    /// The language in English.
    language_label: &'a str,
    /// The name in this language.
    name: Option<&'a str>,
    /// The summary in this language.
    summary: Option<&'a str>,
    /// The description in this language, in Markdown.
    description: Option<&'a str>,
}

/// The result of one indicator.
#[derive(Debug, Serialize, JsonSchema)]
struct Assessment<'a> {
    /// The key of the indicator.
    indicator: &'a str,
    /// The number of the indicator, such as `9a`.
    number: &'a str,
    /// The result.
    result: Outcome,
    /// Whether the indicator applies to this good.
    applicable: bool,
    /// The rule that decided; null if the indicator is met or was not asked.
    code: Option<&'a str>,
    /// The reason, as a sentence in English.
    reason: String,
    /// The id of the document that the reason follows, as in `sources` of `standard.json`; null if reviewers decided.
    source: Option<&'a str>,
    /// A short quote of the answer.
    quote: Option<&'a str>,
}

/// What is known of a good besides its entry.
pub(crate) struct Known<'a> {
    pub(crate) labels: Labels<'a>,
    pub(crate) base_url: &'a str,
    pub(crate) lifecycle: Lifecycle,
    pub(crate) progress: Option<Progress>,
    pub(crate) catalog: &'a Catalog,
    pub(crate) lineage: &'a Lineage,
    pub(crate) assessed: &'a [Assessed],
    pub(crate) standard: &'a Standard,
    /// The pictures that can be shown.
    pub(crate) pictures: &'a Library,
    /// The Standard's messages in English.
    pub(crate) messages: &'a Locale,
    /// The day of the last change to its entry, if the history is known.
    pub(crate) changed: Option<Date>,
    /// The facets of the registry's own.
    pub(crate) facets: &'a [Own],
    /// What its source showed.
    pub(crate) observation: Option<&'a Observation>,
}
