//! Lists of goods: the envelope, and one good in short.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use std::collections::BTreeSet;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use anyhow::Result;

use crate::api::json::bytes;
use crate::api::rows::Frame;
use crate::api::v1::VERSION;
use crate::api::v1::coded::{Coded, OwnCodes};
use crate::api::v1::good::fill::{dates, object_url, page_url, repositories_of};
use crate::api::v1::good::{Dates, Known, Repository};
use crate::api::v1::indicators::fill::{goals, license_ids};
use crate::api::v1::indicators::{GoalLabel, LicenseId};
use crate::entry::Stage;
use crate::good::{Good, Status};

/// A list of goods of every status.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "{T}List")]
pub(crate) struct Goods<T> {
    /// The version of the API: always `1` below `/api/v1/`.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// How many goods there are.
    count: usize,
    /// All goods of every status, sorted by id.
    goods: Vec<T>,
}

/// Some of many goods.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "GoodsPart")]
pub(crate) struct GoodsPart<T> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// The number of the part, from 1 on.
    part: usize,
    /// How many parts there are.
    parts: usize,
    /// How many goods this part has.
    count: usize,
    /// Its goods; all parts in their order have all goods of every status, sorted by id.
    goods: Vec<T>,
}

/// A summary of one good.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Summary<'a> {
    /// The id, as in `goods/ID.json`.
    id: &'a str,
    /// The population it belongs to.
    status: Status,
    /// The address of its page.
    url: String,
    /// The full name.
    name: &'a str,
    /// Acronyms and other names.
    aliases: &'a [String],
    /// A summary in plain text, up to 300 characters.
    summary: &'a str,
    /// The types of the good.
    categories: Vec<Coded<'a>>,
    /// Its public address.
    website: Option<&'a str>,
    /// The sectors it is for.
    sectors: Vec<Coded<'a>>,
    /// The Sustainable Development Goals it supports, in the order of its entry.
    goals: Vec<GoalLabel<'a>>,
    /// The SPDX ids in its licence expressions, sorted, each once.
    licenses: Vec<LicenseId>,
    /// The names of its organisations in any role, each once.
    organizations: Vec<&'a str>,
    /// Countries by ISO 3166-1 alpha-2 code.
    developed_in: Vec<Coded<'a>>,
    /// Countries by ISO 3166-1 alpha-2 code.
    used_in: Vec<Coded<'a>>,
    /// Languages of the good by BCP 47 tag.
    languages: Vec<Coded<'a>>,
    /// How far it is in the review.
    stage: Stage,
    /// The stage in English.
    stage_label: &'a str,
    /// The dates of the good.
    dates: Dates,
    /// The addresses of its source, data or content.
    repositories: Vec<Repository<'a>>,
    /// The address of its full object.
    json: String,
    /// Its number in the Alliance's live feed.
    dpga_id: Option<&'a str>,
    /// The day of the last change to its entry, in UTC; null if the history of the registry is not known.
    changed: Option<Date>,
    /// Its id in the Alliance's present application, such as `GID0012345`.
    dpga_gid: Option<&'a str>,
    /// Its values in the facets of the registry's own, by the `kind` of the facet; empty if the registry has none.
    facets: OwnCodes,
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

/// What is around a list of so many goods.
///
/// # Errors
/// If the envelope cannot be written as JSON.
pub(crate) fn frame(count: usize) -> Result<Frame> {
    around(&Goods::<()> {
        count,
        ..Goods::new(Vec::new())
    })
}

/// What is around a part with so many goods: its number, from 1 on, and how many parts there are.
///
/// # Errors
/// If the envelope cannot be written as JSON.
pub(crate) fn part_frame(count: usize, (part, parts): (usize, usize)) -> Result<Frame> {
    around(&GoodsPart::<()> {
        api_version: VERSION,
        part,
        parts,
        count,
        goods: Vec::new(),
    })
}

/// What is around the items of an envelope that ends with an empty list of them.
fn around(envelope: &impl Serialize) -> Result<Frame> {
    const END: &[u8] = b"]}\n";
    let mut begin = bytes(envelope)?;
    begin.truncate(begin.len() - END.len());
    Ok(Frame {
        begin,
        between: b",",
        end: END,
    })
}

impl<'a> Summary<'a> {
    /// The short form of a good.
    pub(crate) fn new(good: &'a Good, known: &Known<'a>) -> Self {
        let (entry, labels) = (&good.entry, known.labels);
        Self {
            id: &good.id,
            status: good.status,
            url: page_url(known.base_url, &good.id),
            name: &entry.name,
            aliases: &entry.aliases,
            summary: &entry.summary,
            categories: labels.codes("category", &entry.categories),
            website: entry.website.as_deref(),
            sectors: labels.codes("sector", &entry.sectors),
            goals: goals(&entry.indicators, labels),
            licenses: license_ids(&entry.indicators, labels),
            organizations: organizations(good),
            developed_in: labels.codes("country", &entry.deployment.developed_in),
            used_in: labels.codes("country", &entry.deployment.used_in),
            languages: labels.codes("language", &entry.deployment.languages),
            stage: entry.stage,
            stage_label: labels.stage(entry.stage),
            dates: dates(entry, known.lifecycle),
            repositories: repositories_of(&entry.repositories),
            json: object_url(known.base_url, &good.id),
            dpga_id: entry.identifiers.dpga_id.as_deref(),
            changed: known.changed,
            dpga_gid: entry.identifiers.dpga_gid.as_deref(),
            facets: labels.own(entry, known.facets),
        }
    }
}

/// The names of the organisations of a good, each once.
pub(crate) fn organizations(good: &Good) -> Vec<&str> {
    let mut known = BTreeSet::new();
    let names = good.entry.organizations.iter().map(|one| one.name.as_str());
    names.filter(|name| known.insert(*name)).collect()
}
