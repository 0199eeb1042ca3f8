//! Where a good is used: the countries as dots of a small map, and how many there are per region of the world.

use serde::Serialize;

use crate::pages::chart::Words;
use crate::pages::facts::countries_in_words;
use crate::site::context::Context;
use crate::theme::html::Html;

/// Where a good is used.
#[derive(Serialize)]
pub(crate) struct Reach {
    /// The number of countries in words.
    countries: String,
    map: Html,
    /// The regions of the world, the one with most countries first.
    regions: Vec<InRegion>,
}

/// The countries of a region in which a good is used.
#[derive(Serialize)]
struct InRegion {
    /// Its number in UN M49.
    code: String,
    label: String,
    count: usize,
}

/// Where a good is used; `None` if its entry names no country.
pub(crate) fn reach(context: &Context<'_>, position: usize) -> Option<Reach> {
    let used_in = &context.site.good(position).entry.deployment.used_in;
    let countries = countries_in_words(context, used_in.len());
    let regions = regions(context, used_in);
    if used_in.is_empty() {
        return None;
    }
    let parts = regions
        .iter()
        .map(|one| format!("{} {}", one.label, one.count));
    let parts: Vec<String> = parts.collect();
    let words = Words {
        id: "reach-map",
        title: &countries,
        description: &context.language.list(&parts),
        direction: context.direction(),
    };
    let codes = used_in.iter().map(String::as_str).collect();
    let map = context.dotted(&words, &[("level-5", codes)]);
    Some(Reach {
        countries,
        map,
        regions,
    })
}

/// The regions of the world with some of these countries, and how many each has.
fn regions(context: &Context<'_>, countries: &[String]) -> Vec<InRegion> {
    let all = context.site.sources.derived.regions.iter();
    let mut regions: Vec<InRegion> = all
        .filter(|region| region.parent.is_none())
        .map(|region| InRegion {
            code: region.code.clone(),
            label: context.code_label("region", &region.code),
            count: countries
                .iter()
                .filter(|code| region.countries.binary_search(code).is_ok())
                .count(),
        })
        .filter(|region| region.count > 0)
        .collect();
    regions.sort_by_key(|region| std::cmp::Reverse(region.count));
    regions
}
