//! The site as data: everything that pages, documents and feeds share, computed once.

pub(crate) mod addresses;
pub(crate) mod changes;
pub(crate) mod common;
pub(crate) mod content;
pub(crate) mod context;
pub(crate) mod ids;
pub(crate) mod language;
pub(crate) mod link;
mod members;
pub(crate) mod order;
pub(crate) mod report;
pub(crate) mod sets;
mod sources;

pub use content::{Content, ContentText, content};
pub use sources::Sources;

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use crate::catalog::{Good, Status};
use crate::derive::duties::keepers;
use crate::derive::facets::{Facet, Kind, Value, ValueAt};
use crate::entry::Organization;
use crate::lists::{Lists, position};
use crate::search::Layout;
use language::Language;
use members::Listed;
use order::{Order, slugs};

/// A site ready to be planned and rendered; immutable.
pub struct Site {
    pub(crate) sources: Sources,
    pub(crate) languages: Vec<Language>,
    /// Per facet and good, the positions of its values.
    pub(crate) values_of: Vec<Lists>,
    /// Per good, for each of its organisations the position of its value in the facet.
    organizations: Lists,
    /// Per value of the facet of organisations, the goods that it keeps current, by name; former ones are left out.
    kept: Lists,
    /// All goods by name.
    pub(crate) by_name: Order,
    /// Per status, positions by name.
    with_status: [Vec<usize>; 3],
    /// The current goods that are recognised, by name: those that are not only listed.
    recognised: Vec<usize>,
    /// Whether the day of recognition is known of any good; every page of the catalogue asks.
    has_days: bool,
    /// Per status, the goods of each value of each facet by name.
    listed: [Listed; 3],
    /// Per collection and good, the page of the collection that it is on.
    member_pages: Vec<Vec<Option<usize>>>,
    /// Positions of goods that share their name with another one.
    shared_names: BTreeSet<usize>,
    /// Which files its search index has.
    pub(crate) search_layout: Layout,
}

impl Site {
    /// Computes everything that pages share.
    #[must_use]
    pub fn new(mut sources: Sources) -> Self {
        let locales = std::mem::take(&mut sources.locales);
        let spoken = locales
            .into_iter()
            .zip(std::mem::take(&mut sources.wordings));
        let spoken: Vec<_> = spoken.collect();
        let languages = spoken
            .into_par_iter()
            .enumerate()
            .map(|(position, spoken)| Language::new(&sources, spoken, position))
            .collect();
        let goods = sources.catalog.goods();
        let names = slugs(goods.par_iter().map(|good| good.entry.name.as_str()));
        let by_name = Order::by_slug(&names);
        let shared_names = by_name
            .positions
            .windows(2)
            .filter(|pair| names[pair[0]] == names[pair[1]])
            .flatten()
            .copied()
            .collect();
        let values_of = sources
            .derived
            .facets
            .par_iter()
            .map(|facet| facet.values_by_good(goods.len()));
        let values_of: Vec<_> = values_of.collect();
        let with_status: [Vec<usize>; 3] = Status::ALL.map(|status| {
            let positions = by_name.positions.iter().copied();
            positions.filter(|&i| goods[i].status == status).collect()
        });
        let organizations = organizations(&sources);
        let recognised = with_status[0].iter().copied();
        let recognised = recognised.filter(|&i| !goods[i].is_listed()).collect();
        let facets = &sources.derived.facets;
        let listed = with_status
            .each_ref()
            .map(|goods| listed(facets, &values_of, goods));
        Self {
            search_layout: Layout::new(&sources.catalog),
            member_pages: members::pages(sources.catalog.collections(), facets, &listed),
            listed,
            has_days: goods
                .iter()
                .any(|good| good.entry.dates.recognized.is_some()),
            kept: kept(&sources, &organizations, &by_name),
            organizations,
            values_of,
            with_status,
            recognised,
            languages,
            by_name,
            shared_names,
            sources,
        }
    }

    /// Languages in which messages are missing: the tag, how many, and of how many.
    pub fn untranslated(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        let languages = self.languages.iter();
        let counts = languages.map(|language| {
            let (missing, all) = language.locale.missing();
            (language.tag.as_str(), missing, all)
        });
        counts.filter(|&(_, missing, _)| missing > 0)
    }

    /// What was given to [`Site::new`], without the locales.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    pub(crate) fn good(&self, position: usize) -> &Good {
        &self.sources.catalog.goods()[position]
    }

    /// A facet by its kind.
    pub(crate) fn facet(&self, kind: Kind) -> Option<(usize, &Facet)> {
        let found = self.sources.derived.facets.iter().enumerate();
        found.into_iter().find(|(_, facet)| facet.kind == kind)
    }

    /// The positions of the values of a facet that a good has.
    pub(crate) fn values_at(
        &self,
        facet: usize,
        good: usize,
    ) -> impl ExactSizeIterator<Item = usize> {
        let values = self.values_of[facet].of(good).iter();
        values.map(|&value| value as usize)
    }

    /// For each organisation of a good the position of its value in the facet.
    pub(crate) fn organizations(&self, good: usize) -> impl Iterator<Item = usize> {
        let values = self.organizations.of(good).iter();
        values.map(|&value| value as usize)
    }

    /// The goods that an organisation keeps current, by name, given its position in the facet.
    pub(crate) fn kept_by(&self, organization: usize) -> impl Iterator<Item = usize> {
        let goods = self.kept.get(organization).iter();
        goods.map(|&good| good as usize)
    }

    /// The values of one kind that a good is listed under, with their positions in the facet.
    pub(crate) fn values_of(
        &self,
        kind: Kind,
        good: usize,
    ) -> impl Iterator<Item = (usize, &Value)> {
        let found = self.facet(kind);
        found.into_iter().flat_map(move |(position, facet)| {
            let values = self.values_at(position, good);
            values.map(|value| (value, &facet.values[value]))
        })
    }

    /// The goods of one status by name.
    pub(crate) fn with_status(&self, status: Status) -> &[usize] {
        &self.with_status[place(status)]
    }

    /// Whether the day of recognition is known of any good.
    pub(crate) fn has_days(&self) -> bool {
        self.has_days
    }

    /// The recognised goods by name: the current ones but those that are listed without assessment.
    pub(crate) fn recognised(&self) -> &[usize] {
        &self.recognised
    }

    /// Whether entries are listed without assessment.
    pub(crate) fn has_listed(&self) -> bool {
        self.recognised.len() < self.with_status(Status::Current).len()
    }

    /// Whether all that is in the registry is listed without assessment.
    pub(crate) fn is_list(&self) -> bool {
        self.has_listed()
            && self.recognised.is_empty()
            && self.with_status(Status::Candidate).is_empty()
    }

    /// A facet's value and its facet.
    pub(crate) fn value(&self, at: ValueAt) -> (&Facet, &Value) {
        at.of(&self.sources.derived.facets)
    }

    /// The current goods of a facet's value by name.
    pub(crate) fn listed(&self, at: ValueAt) -> &[usize] {
        self.listed_with(at, Status::Current)
    }

    /// The goods of a facet's value that have a status, by name.
    pub(crate) fn listed_with(&self, at: ValueAt, status: Status) -> &[usize] {
        &self.listed[place(status)][at.facet][at.value]
    }

    /// The goods that one page of a facet's value names.
    pub(crate) fn on_page(&self, at: ValueAt, number: usize) -> Vec<usize> {
        let lists = Status::ALL.map(|status| self.listed_with(at, status));
        members::on_page(lists, number)
    }

    /// The page of a collection that a good is on; `place` is its place among the collection's goods.
    pub(crate) fn page_of_member(&self, collection: usize, place: usize) -> Option<usize> {
        *self.member_pages.get(collection)?.get(place)?
    }

    /// How many current goods meet an indicator by their answers alone.
    pub(crate) fn met(&self, indicator: usize) -> usize {
        let results = self.sources.derived.statistics.indicators.get(indicator);
        results.map_or(0, |results| results.met.current)
    }

    /// Whether another good has the same name.
    pub(crate) fn shares_name(&self, good: usize) -> bool {
        self.shared_names.contains(&good)
    }
}

/// Per good, the position of each of its organisations among the facet's values. Computed once:
/// otherwise the page of an organisation would compare it with all organisations of each of its goods.
fn organizations(sources: &Sources) -> Lists {
    let goods = sources.catalog.goods();
    let mut facets = sources.derived.facets.iter();
    let facet = facets.find(|facet| facet.kind == Kind::Organization);
    let values = facet.map_or(&[][..], |facet| &facet.values);
    let key = |name: &str| Kind::Organization.key(name);
    let numbered = values.par_iter().enumerate();
    let by_key: HashMap<String, u32> = numbered
        .map(|(at, value)| (key(&value.code), position(at)))
        .collect();
    let numbered = values.iter().enumerate();
    // Most names are written as the facet has them.
    let by_name: HashMap<&str, u32> = numbered
        .map(|(at, value)| (value.code.as_str(), position(at)))
        .collect();
    let value = |one: &Organization| {
        let known = by_name.get(one.name.as_str());
        let known = known.or_else(|| by_key.get(&key(&one.name)));
        *known.expect("the facet has all organisations")
    };
    let of_good = goods.par_iter().map(|good| {
        let named = good.entry.organizations.iter();
        named.map(value).collect()
    });
    let of_good: Vec<Vec<u32>> = of_good.collect();
    let pairs = of_good.iter().enumerate();
    let pairs =
        pairs.flat_map(|(good, values)| values.iter().map(move |&value| (position(good), value)));
    Lists::new(goods.len(), pairs)
}

/// Per organisation, the goods that it keeps current. Computed once, for the same reason.
fn kept(sources: &Sources, organizations: &Lists, by_name: &Order) -> Lists {
    let goods = sources.catalog.goods();
    let mut facets = sources.derived.facets.iter();
    let facet = facets.find(|facet| facet.kind == Kind::Organization);
    let mut pairs = Vec::new();
    for &at in &by_name.positions {
        if goods[at].status == Status::Former {
            continue;
        }
        let values = organizations.of(at);
        let keepers: BTreeSet<u32> = keepers(&goods[at].entry).map(|one| values[one]).collect();
        pairs.extend(keepers.into_iter().map(|value| (value, position(at))));
    }
    Lists::new(
        facet.map_or(0, |facet| facet.values.len()),
        pairs.into_iter(),
    )
}

/// The place of a status among all.
fn place(status: Status) -> usize {
    match status {
        Status::Current => 0,
        Status::Candidate => 1,
        Status::Former => 2,
    }
}

/// Per facet and value, its goods among some, in their order.
fn listed(facets: &[Facet], values_of: &[Lists], goods: &[usize]) -> Listed {
    let both = facets.par_iter().zip(values_of);
    let lists = both.map(|(facet, values_of)| {
        let mut lists = vec![Vec::new(); facet.values.len()];
        for &good in goods {
            for &value in values_of.of(good) {
                lists[value as usize].push(good);
            }
        }
        lists
    });
    lists.collect()
}
