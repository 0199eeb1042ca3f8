//! `standard.json`: the indicators in words.

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::standard::Indicator;

/// The texts of the indicators of the DPG Standard.
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
    requirements: &'a [String],
    /// The address of its page.
    url: String,
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
        let object = |indicator: &'a Indicator| IndicatorObject {
            indicator: indicator.key.as_str(),
            number: &indicator.number,
            title: indicator.title_under(standard.version()),
            titles: titles(indicator),
            asks: &indicator.asks,
            requirements: &indicator.requirements,
            url: below(base_url, &format!("standard/{}/", indicator.key)),
        };
        Self {
            api_version: VERSION,
            version: standard.version().to_string(),
            date: standard.date().to_string(),
            source: standard.source(),
            count: standard.indicators().len(),
            indicators: standard.indicators().iter().map(object).collect(),
        }
    }
}
