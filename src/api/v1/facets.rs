//! `facets.json`: what goods are listed by, with counts per status.

#![allow(
    clippy::struct_field_names,
    reason = "the fields are the keys of the API"
)]

use schemars::JsonSchema;
use serde::Serialize;

use crate::address::below;
use crate::api::v1::VERSION;
use crate::api::v1::coded::Labels;
use crate::derive::facets::{Counts, Facet, Kind};

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
    /// The address of its page.
    url: String,
    /// How many goods have it, per status.
    counts: Counts,
}

impl<'a> Facets<'a> {
    /// All facets in the order of the navigation.
    pub(crate) fn new(facets: &'a [Facet], labels: Labels<'a>, base_url: &str) -> Self {
        let object = |facet: &'a Facet| {
            let kind = facet.kind.segment();
            FacetObject {
                kind: facet.kind,
                url: below(base_url, &format!("{kind}/")),
                count: facet.values.len(),
                values: facet
                    .values
                    .iter()
                    .map(|value| FacetValue {
                        code: &value.code,
                        label: match facet.kind {
                            // Pages show a licence by its id.
                            Kind::License => labels.label("license", &value.code),
                            _ => &value.label,
                        },
                        url: below(base_url, &format!("{kind}/{}/", value.segment)),
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

    /// The same with its lists cut to so many items.
    pub(crate) fn shortened(mut self, most: usize) -> Self {
        self.facets.truncate(most);
        for facet in &mut self.facets {
            facet.values.truncate(most);
        }
        self
    }
}
