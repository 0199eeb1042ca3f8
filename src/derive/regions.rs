//! The regions of the world with their goods: UN M49, as `schema/vocabulary/region.schema.json` has it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::catalog::Catalog;
use crate::derive::facets::{Counts, Facet, Kind, Value};
use crate::slug::slug;
use crate::vocabulary::{Term, Vocabularies};

/// A region or sub-region.
#[derive(Debug, Clone)]
pub struct Region {
    /// Its number in M49, three digits.
    pub code: String,
    /// Its name in English.
    pub label: String,
    /// The number of the region that contains it; none for a region of the world.
    pub parent: Option<String>,
    /// The alpha-2 codes of its countries, those of its sub-regions too, sorted.
    pub countries: Vec<String>,
    /// Positions of the goods developed or used in one of them, ascending.
    pub goods: Vec<usize>,
    /// How many of them there are per status.
    pub counts: Counts,
}

/// The other codes of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CountryCodes<'a> {
    /// ISO 3166-1 alpha-3.
    pub alpha3: Option<&'a str>,
    /// The number in M49 and ISO 3166-1, three digits.
    pub m49: Option<&'a str>,
}

/// The whole world, which is no region.
const WORLD: &str = "001";

/// The regions, in the order of the vocabulary.
#[must_use]
pub fn regions(catalog: &Catalog, facets: &[Facet], vocabularies: &Vocabularies) -> Vec<Region> {
    let terms = vocabularies.get("region").terms();
    let parent = |term: &Term| term.text("x-parent").map(str::to_owned);
    let parents: BTreeMap<&str, Option<&str>> = terms
        .iter()
        .map(|term| (term.code.as_str(), term.text("x-parent")))
        .collect();
    let mut within: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for term in terms {
        let own: Vec<&str> = countries(term).map(|(code, _)| code).collect();
        let mut at = Some(term.code.as_str());
        // A region has no more regions around it than there are, even if they contain each other.
        for _ in 0..terms.len() {
            let Some(code) = at else { break };
            let all = within.entry(code).or_default();
            all.extend(own.iter().map(|&code| code.to_owned()));
            at = parents.get(code).copied().flatten();
        }
    }
    let values = facets.iter().filter(|facet| facet.kind == Kind::Country);
    let goods: BTreeMap<&str, &[usize]> = values
        .flat_map(|facet| &facet.values)
        .map(|value| (value.code.as_str(), value.goods.as_slice()))
        .collect();
    let regions = terms.iter().filter(|term| term.code != WORLD).map(|term| {
        let countries = within.remove(term.code.as_str()).unwrap_or_default();
        let of_each = countries.iter().filter_map(|code| goods.get(code.as_str()));
        let goods: BTreeSet<usize> = of_each.copied().flatten().copied().collect();
        let goods: Vec<usize> = goods.into_iter().collect();
        Region {
            code: term.code.clone(),
            label: term.title.clone(),
            parent: parent(term).filter(|code| code != WORLD),
            countries: countries.into_iter().collect(),
            counts: Counts::count(catalog, &goods),
            goods,
        }
    });
    regions.collect()
}

/// The regions that have goods as a facet, by label.
#[must_use]
pub fn facet(regions: &[Region]) -> Facet {
    let with_goods = regions.iter().filter(|region| !region.goods.is_empty());
    let values = with_goods.map(|region| Value {
        code: region.code.clone(),
        segment: region.code.clone(),
        label: region.label.clone(),
        goods: region.goods.clone(),
        counts: region.counts,
    });
    let mut values: Vec<Value> = values.collect();
    values.sort_by_cached_key(|value| (slug(&value.label), value.code.clone()));
    Facet {
        kind: Kind::Region,
        values,
    }
}

/// The other codes of countries by their alpha-2 codes.
#[must_use]
pub fn country_codes(vocabularies: &Vocabularies) -> BTreeMap<&str, CountryCodes<'_>> {
    let terms = vocabularies.get("region").terms().iter();
    terms.flat_map(countries).collect()
}

/// The other codes of one country.
#[must_use]
pub fn codes_of<'a>(vocabularies: &'a Vocabularies, country: &str) -> CountryCodes<'a> {
    let terms = vocabularies.get("region").terms().iter();
    let found = terms.flat_map(countries).find(|(code, _)| *code == country);
    found.map(|(_, codes)| codes).unwrap_or_default()
}

/// The countries that a term names itself.
fn countries(term: &Term) -> impl Iterator<Item = (&str, CountryCodes<'_>)> {
    let listed = term.annotations.get("x-countries").and_then(Json::as_array);
    listed.into_iter().flatten().filter_map(|country| {
        let text = |key: &str| country.get(key).and_then(Json::as_str);
        let codes = CountryCodes {
            alpha3: text("alpha3"),
            m49: text("m49"),
        };
        Some((text("code")?, codes))
    })
}

#[cfg(test)]
mod tests {
    use super::{country_codes, regions};
    use crate::catalog::Catalog;
    use crate::embedded;
    use crate::vocabulary::Vocabularies;

    #[test]
    fn every_country_is_in_one_region_and_has_its_codes() {
        let vocabularies = Vocabularies::new(&embedded::builtin_schema()).unwrap();
        let codes = country_codes(&vocabularies);
        let regions = regions(&Catalog::default(), &[], &vocabularies);
        for country in vocabularies.get("country").terms() {
            let code = country.code.as_str();
            let known = codes[code];
            assert_eq!(known.alpha3.is_none(), code == "XK", "{code}");
            assert_eq!(known.m49.is_none(), code == "XK", "{code}");
            let of_world = regions.iter().filter(|one| one.parent.is_none());
            let of_world = of_world.filter(|one| one.countries.iter().any(|it| it == code));
            assert_eq!(of_world.count(), usize::from(code != "AQ"), "{code}");
        }
        let all: std::collections::BTreeSet<_> = codes.values().map(|one| one.alpha3).collect();
        assert_eq!(all.len(), codes.len());
        let africa = regions.iter().find(|one| one.code == "202").unwrap();
        assert_eq!(africa.parent.as_deref(), Some("002"));
        assert!(africa.countries.iter().any(|code| code == "KE"));
        assert_eq!(codes["KE"].alpha3, Some("KEN"));
        assert_eq!(codes["KE"].m49, Some("404"));
    }
}
