//! The lists of goods by value, made from the site.

use serde::Serialize;

use super::document::Document;
use super::v1::coded::Labels;
use super::v1::values::{
    Codes, CountryList, RegionList, Regions, Source, ValueList, has_list, lists_of, region_path,
    value_path,
};
use crate::config::ListOf;
use crate::derive::facets::{Kind, ValueAt};
use crate::derive::regions::{codes_of, country_codes};
use crate::site::Site;

/// The goods of a value: countries have codes of their own.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Listed<'a> {
    Country(CountryList<'a>),
    Other(ValueList<'a>),
}

/// All lists that `site.toml` asks for, with their paths.
pub(crate) fn plan(site: &Site) -> Vec<(String, Document)> {
    let wanted = &site.sources.config.lists;
    let derived = &site.sources.derived;
    let mut plan = Vec::new();
    for (facet, of) in derived.facets.iter().enumerate() {
        // The lists of regions have a shape of their own.
        if of.kind == Kind::Region {
            continue;
        }
        let values = of.values.iter().enumerate();
        let values = values.filter(|(_, one)| has_list(wanted, of.kind, one));
        plan.extend(values.filter_map(|(value, one)| {
            let path = format!("api/v1/{}", value_path(of.kind, one)?);
            Some((path, Document::Value { facet, value }))
        }));
    }
    if wanted.contains(&ListOf::Regions) {
        let regions = derived.regions.iter().enumerate();
        let regions = regions.filter(|(_, region)| !region.goods.is_empty());
        plan.extend(regions.map(|(position, region)| {
            let path = format!("api/v1/{}", region_path(region));
            (path, Document::Region { position })
        }));
    }
    plan
}

/// The value that examples show in the place of a word: a facet, `region`, or `facet` and `value` of the first facet of
/// the registry's own; none if this site has no such list.
pub(crate) fn first(site: &Site, word: &str) -> Option<String> {
    let wanted = &site.sources.config.lists;
    if ["facet", "value"].contains(&word) {
        let (facet, value) = site.value(first_own(site)?);
        return Some(match word {
            "facet" => facet.kind.segment().to_owned(),
            _ => value.segment.clone(),
        });
    }
    if word == "region" {
        let region = wanted
            .contains(&ListOf::Regions)
            .then(|| first_region(site));
        return region
            .flatten()
            .map(|position| site.sources.derived.regions[position].code.clone());
    }
    let kind = Kind::ALL.into_iter().find(|kind| kind.segment() == word)?;
    let wanted = wanted
        .contains(&lists_of(kind)?)
        .then(|| first_value(site, kind));
    wanted.flatten().map(|at| site.value(at).1.segment.clone())
}

fn first_value(site: &Site, kind: Kind) -> Option<ValueAt> {
    let (facet, of) = site.facet(kind)?;
    let value = of.values.iter().position(|one| !one.goods.is_empty())?;
    Some(ValueAt { facet, value })
}

/// The first value of a facet of the registry's own, if such values have lists.
fn first_own(site: &Site) -> Option<ValueAt> {
    let has_lists = site.sources.config.lists.contains(&ListOf::Facets);
    let mut kinds = site.sources.own.facets.iter().filter(|_| has_lists);
    kinds.find_map(|own| first_value(site, Kind::Own(*own)))
}

fn first_region(site: &Site) -> Option<usize> {
    let mut regions = site.sources.derived.regions.iter();
    regions.position(|region| !region.goods.is_empty())
}

/// The lists that examples show, if this site has them.
pub(crate) fn sample<'a>(site: &'a Site, word: &str) -> Option<Listed<'a>> {
    first(site, word)?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.segment() == word)?;
    first_value(site, kind).map(|at| of_value(site, at))
}

/// The list of a region that examples show, if this site has one.
pub(crate) fn sample_region(site: &Site) -> Option<RegionList<'_>> {
    first(site, "region")?;
    first_region(site).map(|position| of_region(site, position))
}

/// The list of a value.
pub(crate) fn of_value(site: &Site, at: ValueAt) -> Listed<'_> {
    let (facet, value) = site.value(at);
    let from = from(site);
    if facet.kind != Kind::Country {
        return Listed::Other(ValueList::new(facet, value, from));
    }
    let codes = codes_of(&site.sources.vocabularies, &value.code);
    Listed::Country(CountryList::new(value, codes, from))
}

/// The list of a region.
pub(crate) fn of_region(site: &Site, position: usize) -> RegionList<'_> {
    let region = &site.sources.derived.regions[position];
    RegionList::new(region, &codes(site), from(site))
}

/// The regions of the world.
pub(crate) fn regions(site: &Site) -> Regions<'_> {
    Regions::new(&site.sources.derived.regions, &codes(site), from(site))
}

fn codes(site: &Site) -> Codes<'_> {
    Codes {
        countries: country_codes(&site.sources.vocabularies),
        listed: site.sources.config.lists.contains(&ListOf::Regions),
    }
}

fn from(site: &Site) -> Source<'_> {
    Source {
        goods: site.sources.catalog.goods(),
        labels: Labels(&site.sources.vocabularies),
        base_url: &site.sources.config.base_url,
    }
}
