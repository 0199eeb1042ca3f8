//! Lists of the goods of one value: `goals/3.json`, `countries/ke.json`, `regions/202.json`, `facets/action-lines/c7.json`,
//! and `regions.json`.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::api::v1::coded::Labels;
use crate::api::v1::good::fill::page_url;
use crate::config::ListOf;
use crate::derive::facets::{Counts, Facet, Kind, Value};
use crate::derive::regions::{CountryCodes, Region};
use crate::good::{Good, Status};

/// The goods of one value of a facet.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ValueList<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// Which facet.
    kind: Kind,
    /// The value as in goods: `3`, `software`, `MIT`, an organisation's name, a collection's id.
    code: &'a str,
    /// Its label in English.
    label: &'a str,
    /// The address of its page.
    url: String,
    /// How many goods have it, per status.
    counts: Counts,
    /// How many goods the list has.
    count: usize,
    /// Its goods of every status, sorted by id.
    goods: Vec<Brief<'a>>,
}

/// The goods of one country.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CountryList<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// Which facet.
    kind: Kind,
    /// The country's ISO 3166-1 alpha-2 code.
    code: &'a str,
    /// Its label in English.
    label: &'a str,
    /// Its ISO 3166-1 alpha-3 code, or null if it has none.
    alpha3: Option<&'a str>,
    /// Its number in UN M49, three digits, or null if it has none.
    m49: Option<&'a str>,
    /// The address of its page.
    url: String,
    /// How many goods are developed or used there, per status.
    counts: Counts,
    /// How many goods the list has.
    count: usize,
    /// The goods developed or used there, of every status, sorted by id.
    goods: Vec<BriefInCountry<'a>>,
}

/// The goods of one region.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RegionList<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// The region.
    region: RegionObject<'a>,
    /// How many goods the list has.
    count: usize,
    /// The goods developed or used in one of its countries, of every status, sorted by id.
    goods: Vec<Brief<'a>>,
}

/// The regions of the world.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Regions<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// How many regions there are.
    count: usize,
    /// The regions of UN M49, each after the one that contains it.
    regions: Vec<RegionObject<'a>>,
}

/// A region or sub-region of UN M49.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Region")]
struct RegionObject<'a> {
    /// Its number, three digits.
    code: &'a str,
    /// Its label in English.
    label: &'a str,
    /// The number of the region that contains it; null for a region of the world.
    parent: Option<&'a str>,
    /// How many goods are developed or used in one of its countries, per status.
    counts: Counts,
    /// Its countries, those of its sub-regions too, sorted by code.
    countries: Vec<CountryObject<'a>>,
    /// The address of the list of its goods; null if there is none.
    json: Option<String>,
}

/// A country by its codes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Country")]
struct CountryObject<'a> {
    /// Its ISO 3166-1 alpha-2 code.
    code: &'a str,
    /// Its label in English.
    label: &'a str,
    /// Its ISO 3166-1 alpha-3 code, or null if it has none.
    alpha3: Option<&'a str>,
    /// Its number in UN M49, three digits, or null if it has none.
    m49: Option<&'a str>,
}

/// A good in a list of a value: a part of the keys of its summary.
#[derive(Debug, Serialize, JsonSchema)]
struct Brief<'a> {
    /// The id; its full object is `goods/ID.json`.
    id: &'a str,
    /// The population it belongs to.
    status: Status,
    /// The address of its page.
    url: String,
    /// The full name.
    name: &'a str,
    /// A summary in plain text, up to 300 characters.
    summary: &'a str,
}

/// A good in the list of a country.
#[derive(Debug, Serialize, JsonSchema)]
struct BriefInCountry<'a> {
    /// The id; its full object is `goods/ID.json`.
    id: &'a str,
    /// The population it belongs to.
    status: Status,
    /// The address of its page.
    url: String,
    /// The full name.
    name: &'a str,
    /// A summary in plain text, up to 300 characters.
    summary: &'a str,
    /// Whether it is developed in the country.
    developed: bool,
    /// Whether it is used in the country.
    used: bool,
}

/// What the lists are made from.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) goods: &'a [Good],
    pub(crate) labels: Labels<'a>,
    pub(crate) base_url: &'a str,
}

impl<'a> Source<'a> {
    fn briefs(self, positions: &[usize]) -> Vec<Brief<'a>> {
        let goods = positions.iter().map(|&at| &self.goods[at]);
        goods.map(|good| self.brief(good)).collect()
    }

    fn brief(self, good: &'a Good) -> Brief<'a> {
        Brief {
            id: &good.id,
            status: good.status,
            url: page_url(self.base_url, &good.id),
            name: &good.entry.name,
            summary: &good.entry.summary,
        }
    }
}

impl<'a> ValueList<'a> {
    /// The goods of a value.
    pub(crate) fn new(facet: &Facet, value: &'a Value, from: Source<'a>) -> Self {
        Self {
            api_version: VERSION,
            kind: facet.kind,
            code: &value.code,
            label: value_label(facet.kind, value, from.labels),
            url: value_page(facet.kind, value, from.base_url),
            counts: value.counts,
            count: value.goods.len(),
            goods: from.briefs(&value.goods),
        }
    }
}

impl<'a> CountryList<'a> {
    /// The goods of a country with these other codes.
    pub(crate) fn new(value: &'a Value, codes: CountryCodes<'a>, from: Source<'a>) -> Self {
        let good = |&at: &usize| {
            let good = &from.goods[at];
            let deployment = &good.entry.deployment;
            let Brief {
                id,
                status,
                url,
                name,
                summary,
            } = from.brief(good);
            BriefInCountry {
                id,
                status,
                url,
                name,
                summary,
                developed: deployment.developed_in.contains(&value.code),
                used: deployment.used_in.contains(&value.code),
            }
        };
        Self {
            api_version: VERSION,
            kind: Kind::Country,
            code: &value.code,
            label: &value.label,
            alpha3: codes.alpha3,
            m49: codes.m49,
            url: value_page(Kind::Country, value, from.base_url),
            counts: value.counts,
            count: value.goods.len(),
            goods: value.goods.iter().map(good).collect(),
        }
    }
}

impl<'a> RegionList<'a> {
    /// The goods of a region.
    pub(crate) fn new(region: &'a Region, codes: &Codes<'a>, from: Source<'a>) -> Self {
        Self {
            api_version: VERSION,
            region: codes.region(region, from),
            count: region.goods.len(),
            goods: from.briefs(&region.goods),
        }
    }
}

impl<'a> Regions<'a> {
    /// All regions.
    pub(crate) fn new(regions: &'a [Region], codes: &Codes<'a>, from: Source<'a>) -> Self {
        let regions = regions.iter().map(|region| codes.region(region, from));
        Self {
            api_version: VERSION,
            count: regions.len(),
            regions: regions.collect(),
        }
    }
}

/// The other codes of countries, and which lists the site has.
pub(crate) struct Codes<'a> {
    pub(crate) countries: std::collections::BTreeMap<&'a str, CountryCodes<'a>>,
    /// Whether regions have lists.
    pub(crate) listed: bool,
}

impl<'a> Codes<'a> {
    fn region(&self, region: &'a Region, from: Source<'a>) -> RegionObject<'a> {
        let country = |code: &'a String| {
            let codes = self.countries.get(code.as_str()).copied();
            let codes = codes.unwrap_or_default();
            CountryObject {
                code,
                label: from.labels.label("country", code),
                alpha3: codes.alpha3,
                m49: codes.m49,
            }
        };
        let is_listed = self.listed && !region.goods.is_empty();
        RegionObject {
            code: &region.code,
            label: &region.label,
            parent: region.parent.as_deref(),
            counts: region.counts,
            countries: region.countries.iter().map(country).collect(),
            json: is_listed.then(|| format!("{}api/v1/{}", from.base_url, region_path(region))),
        }
    }
}

/// The lists of the values of a facet, if it has any.
pub(crate) fn lists_of(kind: Kind) -> Option<ListOf> {
    Some(match kind {
        Kind::Goal => ListOf::Goals,
        Kind::Category => ListOf::Categories,
        Kind::Sector => ListOf::Sectors,
        Kind::License => ListOf::Licenses,
        Kind::Region => ListOf::Regions,
        Kind::Country => ListOf::Countries,
        Kind::Organization => ListOf::Organizations,
        Kind::Language => ListOf::Languages,
        Kind::Collection => ListOf::Collections,
        Kind::Own(_) => ListOf::Facets,
        // The lists of countries say of each good whether it is developed or used there.
        Kind::LicenseFamily | Kind::Link | Kind::DevelopedIn | Kind::UsedIn => return None,
    })
}

/// Whether a value has a list of its goods: if `site.toml` asks for such lists, and there are goods.
pub(crate) fn has_list(lists: &BTreeSet<ListOf>, kind: Kind, value: &Value) -> bool {
    lists_of(kind).is_some_and(|of| lists.contains(&of)) && !value.goods.is_empty()
}

/// The path of the list of a value below `/api/v1/`; `None` for kinds without lists.
pub(crate) fn value_path(kind: Kind, value: &Value) -> Option<String> {
    let folder = lists_of(kind)?.folder();
    Some(match kind {
        // The names of a registry's own facets may be those of other documents.
        Kind::Own(_) => format!("{folder}/{}/{}.json", kind.segment(), value.segment),
        _ => format!("{folder}/{}.json", value.segment),
    })
}

/// The path of the list of a region below `/api/v1/`.
pub(crate) fn region_path(region: &Region) -> String {
    format!("{}/{}.json", ListOf::Regions.folder(), region.code)
}

/// The address of the page of a value.
pub(crate) fn value_page(kind: Kind, value: &Value, base_url: &str) -> String {
    below(
        base_url,
        &format!("{}/{}/", kind.listed_by().segment(), value.segment),
    )
}

/// The English label of a value.
pub(crate) fn value_label<'a>(kind: Kind, value: &'a Value, labels: Labels<'a>) -> &'a str {
    match kind {
        // Pages show a licence by its id.
        Kind::License => labels.label("license", &value.code),
        _ => &value.label,
    }
}
