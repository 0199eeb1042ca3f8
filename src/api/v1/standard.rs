//! `standard.json`: the indicators in words, their rules, the versions, and the documents they follow.

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::standard::{Indicator, Note, Outcome, Release, RuleText, Source, Version};

/// The texts of the indicators of the DPG Standard, their rules and the documents they follow.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Standard")]
pub(crate) struct StandardObject<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// The version of the Standard.
    version: String,
    /// The day of that version.
    #[schemars(extend("format" = "date"))]
    date: String,
    /// The address of the Standard.
    source: &'a str,
    /// How many indicators there are.
    count: usize,
    /// The indicators, in the order of the Standard.
    indicators: Vec<IndicatorObject<'a>>,
    /// All versions, oldest first.
    versions: Vec<VersionObject<'a>>,
    /// The documents that requirements, notes and rules follow, by id.
    sources: Vec<SourceObject<'a>>,
}

/// The texts of one indicator.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Indicator")]
struct IndicatorObject<'a> {
    /// Its key in `indicators` and `assessment` of a good.
    indicator: &'a str,
    /// Its number, such as `9a`.
    number: &'a str,
    /// Its title.
    title: &'a str,
    /// Its titles in the order of the versions that they are from.
    titles: Vec<TitleObject<'a>>,
    /// What it asks.
    asks: &'a str,
    /// What it requires.
    requirements: Vec<&'a str>,
    /// The address of its page.
    url: String,
    /// For each of `requirements`, the id of the document that asks for it.
    requirement_sources: Vec<&'a str>,
    /// What it also requires of some categories, or in some versions.
    notes: Vec<NoteObject<'a>>,
    /// The questions that the registry's own schema adds.
    questions: Vec<QuestionObject<'a>>,
    /// Its rules, in the order in which they are tried.
    rules: Vec<RuleObject<'a>>,
}

/// A question that the registry's own schema adds.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "IndicatorQuestion")]
struct QuestionObject<'a> {
    /// Its key.
    question: &'a str,
    /// What it asks.
    asks: &'a str,
}

/// What an indicator also requires of some categories, or in some versions.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "IndicatorNote")]
struct NoteObject<'a> {
    /// The codes of the categories; empty for all.
    categories: &'a [String],
    /// The first version that requires it, or null.
    since: Option<String>,
    /// The last version that requires it, or null.
    until: Option<String>,
    /// What it requires.
    text: &'a str,
    /// The id of the document that asks for it.
    source: &'a str,
}

/// A rule of an indicator.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "IndicatorRule")]
struct RuleObject<'a> {
    /// Its code, as in `assessment` of a good.
    code: &'a str,
    /// The result if a good does not satisfy it.
    result: Outcome,
    /// The codes of the categories that it applies to; empty for all.
    categories: &'a [String],
    /// The first version that it applies to, or null.
    since: Option<String>,
    /// The last version that it applies to, or null.
    until: Option<String>,
    /// The id of the document that it follows.
    source: &'a str,
}

/// A version of the Standard.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "StandardVersion")]
struct VersionObject<'a> {
    /// The version.
    version: String,
    /// Its day.
    #[schemars(extend("format" = "date"))]
    date: String,
    /// The ids of the documents that say what it changed in the indicators.
    changes: &'a [String],
}

/// A document that requirements, notes and rules follow.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "StandardSource")]
struct SourceObject<'a> {
    /// Its id, as in `source` of `assessment` of a good.
    id: &'a str,
    /// Its title.
    title: &'a str,
    /// The day of the document; for a page without versions the day it was read.
    #[schemars(extend("format" = "date"))]
    date: String,
    /// Its address.
    url: &'a str,
}

/// A title of an indicator.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Title")]
struct TitleObject<'a> {
    /// The first version of the Standard with this title; null for the first title.
    since: Option<String>,
    /// The title.
    title: &'a str,
}

/// The titles of an indicator, oldest first.
fn titles(indicator: &Indicator) -> Vec<TitleObject<'_>> {
    let first = TitleObject {
        since: None,
        title: &indicator.title,
    };
    let later = indicator.titles.iter().map(|later| TitleObject {
        since: Some(later.since.to_string()),
        title: &later.title,
    });
    std::iter::once(first).chain(later).collect()
}

impl<'a> StandardObject<'a> {
    /// The Standard in force.
    pub(crate) fn new(standard: &'a crate::standard::Standard, base_url: &str) -> Self {
        let indicators = standard.indicators().iter();
        Self {
            api_version: VERSION,
            version: standard.version().to_string(),
            date: standard.date().to_string(),
            source: standard.source(),
            count: standard.indicators().len(),
            indicators: indicators
                .map(|indicator| IndicatorObject::new(indicator, standard.version(), base_url))
                .collect(),
            versions: standard.releases().iter().map(VersionObject::new).collect(),
            sources: standard.sources().iter().map(SourceObject::new).collect(),
        }
    }
}

impl<'a> IndicatorObject<'a> {
    fn new(indicator: &'a Indicator, version: &Version, base_url: &str) -> Self {
        let requirements = || indicator.requirements.iter();
        Self {
            indicator: indicator.key.as_str(),
            number: &indicator.number,
            title: indicator.title_under(version),
            titles: titles(indicator),
            asks: &indicator.asks,
            requirements: requirements().map(|one| one.text.as_str()).collect(),
            url: below(base_url, &format!("standard/{}/", indicator.key)),
            requirement_sources: requirements().map(|one| one.source.as_str()).collect(),
            notes: indicator.notes.iter().map(NoteObject::new).collect(),
            questions: indicator
                .questions
                .iter()
                .map(|(question, asks)| QuestionObject { question, asks })
                .collect(),
            rules: indicator.rules.iter().map(RuleObject::new).collect(),
        }
    }
}

impl<'a> NoteObject<'a> {
    fn new(note: &'a Note) -> Self {
        Self {
            categories: &note.categories,
            since: note.since.as_ref().map(ToString::to_string),
            until: note.until.as_ref().map(ToString::to_string),
            text: &note.text,
            source: &note.source,
        }
    }
}

impl<'a> RuleObject<'a> {
    fn new(rule: &'a RuleText) -> Self {
        Self {
            code: &rule.code,
            result: rule.result,
            categories: &rule.categories,
            since: rule.since.as_ref().map(ToString::to_string),
            until: rule.until.as_ref().map(ToString::to_string),
            source: &rule.source,
        }
    }
}

impl<'a> VersionObject<'a> {
    fn new(release: &'a Release) -> Self {
        Self {
            version: release.version.to_string(),
            date: release.date.to_string(),
            changes: &release.changes,
        }
    }
}

impl<'a> SourceObject<'a> {
    fn new((id, source): (&'a String, &'a Source)) -> Self {
        Self {
            id,
            title: &source.title,
            date: source.date.to_string(),
            url: &source.url,
        }
    }
}
