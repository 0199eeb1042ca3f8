//! `statistics.json`: numbers about the whole registry, per status.

use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::VERSION;
use crate::api::v1::coded::Labels;
use crate::derive::facets::{Counts, Facet, Kind};
use crate::derive::regions::country_codes;
use crate::derive::statistics::{Results, Statistics};
use crate::entry::Stage;

/// Numbers about the whole registry.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Statistics")]
pub(crate) struct StatisticsObject<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// How many goods there are, per status.
    goods: Counts,
    /// How many goods are archived.
    archived: usize,
    /// How many goods are at each stage, in the order of the review; those that are archived are not counted here.
    stages: Vec<StageCount<'a>>,
    /// How many values each facet has, in the order of the navigation.
    facets: Vec<FacetSize>,
    /// The results of each indicator, in the order of the Standard.
    indicators: Vec<IndicatorCounts<'a>>,
    /// Current goods by month of recognition, oldest first; months without any are left out.
    recognized: Vec<MonthCount>,
    /// Goods developed and used per country, by code.
    countries: Vec<CountryCounts<'a>>,
}

/// How many current goods were recognised in a month.
#[derive(Debug, Serialize, JsonSchema)]
struct MonthCount {
    /// Year and month, such as `2024-03`.
    month: String,
    /// How many.
    count: usize,
}

/// How many goods are developed and how many are used in a country.
#[derive(Debug, Serialize, JsonSchema)]
struct CountryCounts<'a> {
    /// The ISO 3166-1 alpha-2 code.
    code: &'a str,
    /// The country in English.
    label: &'a str,
    /// The ISO 3166-1 alpha-3 code, or null if it has none.
    alpha3: Option<&'a str>,
    /// The number in UN M49, three digits, or null if it has none.
    m49: Option<&'a str>,
    /// Goods developed there, per status.
    developed: Counts,
    /// Goods used there, per status.
    used: Counts,
}

/// How many goods are at a stage.
#[derive(Debug, Serialize, JsonSchema)]
struct StageCount<'a> {
    /// The stage.
    code: Stage,
    /// The stage in English.
    label: &'a str,
    /// How many goods, without those that are archived.
    count: usize,
}

/// How many values of a facet goods have.
#[derive(Debug, Serialize, JsonSchema)]
struct FacetSize {
    /// Which facet.
    kind: Kind,
    /// How many values goods have.
    values: usize,
}

/// How many goods have each result of an indicator.
#[derive(Debug, Serialize, JsonSchema)]
struct IndicatorCounts<'a> {
    /// The key of the indicator.
    indicator: &'a str,
    /// The number of the indicator.
    number: &'a str,
    /// Goods that meet it, per status.
    met: Counts,
    /// Goods with a gap, per status.
    gap: Counts,
    /// Goods whose evidence needs a reviewer, per status.
    needs_human: Counts,
    /// Goods whose source has no such question, per status.
    not_asked: Counts,
}

impl<'a> StatisticsObject<'a> {
    /// The numbers of a catalogue.
    pub(crate) fn new(statistics: &'a Statistics, facets: &[Facet], labels: Labels<'a>) -> Self {
        let stages = statistics.stages.iter().map(|(&code, &count)| StageCount {
            code,
            label: labels.stage(code),
            count,
        });
        let sizes = facets.iter().map(|facet| FacetSize {
            kind: facet.kind,
            values: facet.values.iter().filter(|v| !v.goods.is_empty()).count(),
        });
        let months = statistics.recognized.iter();
        let months = months.map(|(&(year, month), &count)| MonthCount {
            month: format!("{year}-{month:02}"),
            count,
        });
        let countries = statistics.countries.iter();
        let codes = country_codes(labels.0);
        let countries = countries.map(|(code, presence)| {
            let codes = codes.get(code.as_str()).copied().unwrap_or_default();
            CountryCounts {
                code,
                label: labels.label("country", code),
                alpha3: codes.alpha3,
                m49: codes.m49,
                developed: presence.developed,
                used: presence.used,
            }
        });
        Self {
            api_version: VERSION,
            goods: statistics.goods,
            archived: statistics.archived,
            stages: stages.collect(),
            facets: sizes.collect(),
            indicators: statistics.indicators.iter().map(counts).collect(),
            recognized: months.collect(),
            countries: countries.collect(),
        }
    }
}

fn counts(results: &Results) -> IndicatorCounts<'_> {
    IndicatorCounts {
        indicator: results.key.as_str(),
        number: &results.number,
        met: results.met,
        gap: results.gap,
        needs_human: results.needs_human,
        not_asked: results.not_asked,
    }
}
