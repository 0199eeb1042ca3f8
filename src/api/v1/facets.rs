//! `facets.json`: what goods are listed by, with counts per status.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::api::v1::coded::Labels;
use crate::api::v1::values::{has_list, value_label, value_page, value_path};
use crate::config::ListOf;
use crate::derive::facets::{Counts, Facet, Kind, Value};
use crate::derive::regions::CountryCodes;

/// All facets with their values.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Facets<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// How many facets there are.
    count: usize,
    /// The facets, in the order of the navigation.
    facets: Vec<FacetObject<'a>>,
}

/// One facet: a property that goods are listed by.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Facet")]
struct FacetObject<'a> {
    /// Which facet.
    kind: Kind,
    /// The address of its page.
    url: String,
    /// How many values it has.
    count: usize,
    /// Its values: goals by number, others by label.
    values: Vec<FacetValue<'a>>,
}

/// One value of a facet.
#[derive(Debug, Serialize, JsonSchema)]
struct FacetValue<'a> {
    /// The value as in goods: `3`, `software`, `KE`, `MIT`, an organisation's name, a collection's id.
    code: &'a str,
    /// Its label in English.
    label: &'a str,
    /// The address of the page that lists its goods; for countries of development and of use that of the country.
    url: String,
    /// How many goods have it, per status.
    counts: Counts,
    /// The address of the list of its goods; null if `site.toml` leaves it out, or if the facet has no lists.
    json: Option<String>,
    /// For countries, the ISO 3166-1 alpha-3 code; null for other values and where there is none.
    alpha3: Option<&'a str>,
    /// For countries, the number in UN M49, three digits; null for other values and where there is none.
    m49: Option<&'a str>,
}

/// What is known besides the facets.
pub(crate) struct Known<'a> {
    pub(crate) labels: Labels<'a>,
    pub(crate) base_url: &'a str,
    /// Which values have lists.
    pub(crate) lists: &'a BTreeSet<ListOf>,
    /// The other codes of countries.
    pub(crate) codes: BTreeMap<&'a str, CountryCodes<'a>>,
}

impl<'a> FacetValue<'a> {
    fn new(kind: Kind, value: &'a Value, known: &Known<'a>) -> Self {
        let codes = (kind == Kind::Country)
            .then(|| known.codes.get(value.code.as_str()).copied())
            .flatten()
            .unwrap_or_default();
        let is_listed = has_list(known.lists, kind, value);
        let path = value_path(kind, value).filter(|_| is_listed);
        Self {
            code: &value.code,
            label: value_label(kind, value, known.labels),
            url: value_page(kind, value, known.base_url),
            counts: value.counts,
            json: path.map(|path| below(known.base_url, &format!("api/v1/{path}"))),
            alpha3: codes.alpha3,
            m49: codes.m49,
        }
    }
}

impl<'a> Facets<'a> {
    /// All facets in the order of the navigation.
    pub(crate) fn new(facets: &'a [Facet], known: &Known<'a>) -> Self {
        let object = |facet: &'a Facet| {
            let values = facet.values.iter();
            FacetObject {
                kind: facet.kind,
                url: below(known.base_url, &format!("{}/", facet.kind.segment())),
                count: facet.values.len(),
                values: values
                    .map(|value| FacetValue::new(facet.kind, value, known))
                    .collect(),
            }
        };
        Self {
            api_version: VERSION,
            count: facets.len(),
            facets: facets.iter().map(object).collect(),
        }
    }

    /// The same with its lists cut to so many items.
    pub(crate) fn shortened(mut self, most: usize) -> Self {
        self.facets.truncate(most);
        for facet in &mut self.facets {
            facet.values.truncate(most);
        }
        self
    }
}
