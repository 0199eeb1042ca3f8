//! The list documents of `/api/v1/`: goods in short and in full, facets, statistics, the Standard.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use serde::Serialize;

use super::coded::{Coded, Labels};
use super::good::{Dates, dates, page_url};
use super::indicators::goals;
use crate::derive::facets::{Counts, Facet, Kind};
use crate::derive::lifecycle::Lifecycle;
use crate::derive::statistics::{Results, Statistics};
use crate::entry::{Good, Stage, Status};
use crate::license;
use crate::standard::Indicator;

/// The version of the API, in every envelope.
pub(crate) const VERSION: &str = "1";

/// A list of goods, sorted by id.
#[derive(Debug, Serialize)]
pub(crate) struct Goods<T> {
    api_version: &'static str,
    count: usize,
    goods: Vec<T>,
}

/// One good in short.
#[derive(Debug, Serialize)]
pub(crate) struct Summary<'a> {
    id: &'a str,
    status: Status,
    url: String,
    name: &'a str,
    aliases: &'a [String],
    summary: &'a str,
    categories: Vec<Coded<'a>>,
    website: Option<&'a str>,
    sectors: Vec<Coded<'a>>,
    goals: Vec<u8>,
    licenses: Vec<String>,
    organizations: Vec<&'a str>,
    developed_in: Vec<Coded<'a>>,
    used_in: Vec<Coded<'a>>,
    languages: Vec<Coded<'a>>,
    stage: Stage,
    stage_label: &'a str,
    dates: Dates,
}

/// All facets with their values.
#[derive(Debug, Serialize)]
pub(crate) struct Facets<'a> {
    api_version: &'static str,
    count: usize,
    facets: Vec<FacetObject<'a>>,
}

#[derive(Debug, Serialize)]
struct FacetObject<'a> {
    kind: Kind,
    url: String,
    count: usize,
    values: Vec<FacetValue<'a>>,
}

#[derive(Debug, Serialize)]
struct FacetValue<'a> {
    code: &'a str,
    label: &'a str,
    url: String,
    counts: Counts,
}

/// Numbers about the whole registry.
#[derive(Debug, Serialize)]
pub(crate) struct StatisticsObject<'a> {
    api_version: &'static str,
    goods: Counts,
    archived: usize,
    stages: Vec<StageCount<'a>>,
    facets: Vec<FacetSize>,
    indicators: Vec<IndicatorCounts<'a>>,
    recognized: Vec<MonthCount>,
    countries: Vec<CountryCounts<'a>>,
}

/// How many current goods were recognised in a month.
#[derive(Debug, Serialize)]
struct MonthCount {
    month: String,
    count: usize,
}

/// How many goods are developed and how many are used in a country.
#[derive(Debug, Serialize)]
struct CountryCounts<'a> {
    code: &'a str,
    label: &'a str,
    developed: Counts,
    used: Counts,
}

#[derive(Debug, Serialize)]
struct StageCount<'a> {
    code: Stage,
    label: &'a str,
    count: usize,
}

/// How many values of a facet some good has.
#[derive(Debug, Serialize)]
struct FacetSize {
    kind: Kind,
    values: usize,
}

#[derive(Debug, Serialize)]
struct IndicatorCounts<'a> {
    indicator: &'a str,
    number: &'a str,
    met: Counts,
    gap: Counts,
    needs_human: Counts,
    not_asked: Counts,
}

/// The indicators in words.
#[derive(Debug, Serialize)]
pub(crate) struct StandardObject<'a> {
    api_version: &'static str,
    version: String,
    date: String,
    source: &'a str,
    count: usize,
    indicators: Vec<IndicatorObject<'a>>,
}

#[derive(Debug, Serialize)]
struct IndicatorObject<'a> {
    indicator: &'a str,
    number: &'a str,
    title: &'a str,
    asks: &'a str,
    requirements: &'a [String],
    url: String,
}

impl<T> Goods<T> {
    /// An envelope around some goods.
    pub(crate) fn new(goods: Vec<T>) -> Self {
        Self {
            api_version: VERSION,
            count: goods.len(),
            goods,
        }
    }
}

impl<'a> Summary<'a> {
    /// The short form of a good.
    pub(crate) fn new(
        good: &'a Good,
        lifecycle: Lifecycle,
        labels: Labels<'a>,
        base_url: &str,
    ) -> Self {
        let entry = &good.entry;
        let mut licenses: Vec<String> = entry
            .indicators
            .licenses
            .iter()
            .flat_map(|one| license::ids(&one.spdx))
            .collect();
        licenses.sort();
        licenses.dedup();
        let mut organizations: Vec<&str> = Vec::new();
        for organization in &entry.organizations {
            if !organizations.contains(&organization.name.as_str()) {
                organizations.push(&organization.name);
            }
        }
        Self {
            id: &good.id,
            status: good.status,
            url: page_url(base_url, &good.id),
            name: &entry.name,
            aliases: &entry.aliases,
            summary: &entry.summary,
            categories: labels.codes("category", &entry.categories),
            website: entry.website.as_deref(),
            sectors: labels.codes("sector", &entry.sectors),
            goals: goals(&entry.indicators),
            licenses,
            organizations,
            developed_in: labels.codes("country", &entry.deployment.developed_in),
            used_in: labels.codes("country", &entry.deployment.used_in),
            languages: labels.codes("language", &entry.deployment.languages),
            stage: entry.stage,
            stage_label: labels.stage(entry.stage),
            dates: dates(entry, lifecycle),
        }
    }
}

impl<'a> Facets<'a> {
    /// All facets in the order of the navigation.
    pub(crate) fn new(facets: &'a [Facet], base_url: &str) -> Self {
        let object = |facet: &'a Facet| {
            let kind = facet.kind.segment();
            FacetObject {
                kind: facet.kind,
                url: format!("{base_url}{kind}/"),
                count: facet.values.len(),
                values: facet
                    .values
                    .iter()
                    .map(|value| FacetValue {
                        code: &value.code,
                        label: &value.label,
                        url: format!("{base_url}{kind}/{}/", value.segment),
                        counts: value.counts,
                    })
                    .collect(),
            }
        };
        Self {
            api_version: VERSION,
            count: facets.len(),
            facets: facets.iter().map(object).collect(),
        }
    }
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
        let countries = countries.map(|(code, presence)| CountryCounts {
            code,
            label: labels.label("country", code),
            developed: presence.developed,
            used: presence.used,
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
        indicator: &results.key,
        number: &results.number,
        met: results.met,
        gap: results.gap,
        needs_human: results.needs_human,
        not_asked: results.not_asked,
    }
}

impl<'a> StandardObject<'a> {
    /// The Standard in force.
    pub(crate) fn new(standard: &'a crate::standard::Standard, base_url: &str) -> Self {
        let object = |indicator: &'a Indicator| IndicatorObject {
            indicator: &indicator.key,
            number: &indicator.number,
            title: &indicator.title,
            asks: &indicator.asks,
            requirements: &indicator.requirements,
            url: format!("{base_url}standard/{}/", indicator.key),
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
