//! What the content of each file depends on, as hashes: two builds in which a file has the same print give it
//! the same bytes, so the second one need not make it.
//!
//! A print may change although the content stays: then the file is made in vain. The other way round a
//! reader would see an old page. So a page that few others resemble has the print of the whole site, and
//! only the pages of goods and of lists, of which there are many, name what they show.

use rayon::prelude::*;

use super::plan::{Item, Planned};
use crate::api::{Document, part_of_goods};
use crate::cache::{Key, Keyed};
use crate::catalog::Status;
use crate::derive::facets::{Kind, ValueAt};
use crate::derive::lifecycle::State;
use crate::derive::matches::matches;
use crate::exports::Export;
use crate::pages::Page;
use crate::site::Site;
use crate::site::addresses::part;
use crate::site::order::Order;

/// The prints of all files of a plan, in its order; none if it is not known what the site is made from.
#[must_use]
pub fn prints(site: &Site, plan: &[Planned]) -> Option<Vec<Key>> {
    let prints = Prints::new(site)?;
    Some(plan.par_iter().map(|planned| prints.of(planned)).collect())
}

/// The prints of the parts of a site.
struct Prints<'a> {
    site: &'a Site,
    /// What every file depends on: settings, theme, texts, and which entries the menu has.
    frame: Keyed,
    /// Everything.
    whole: Key,
    /// Per facet and value, its names and its address.
    values: Vec<Vec<Key>>,
    /// Per facet, the letters of its values in all languages, and how many values it has.
    orders: Vec<Key>,
    /// Per good, what it says, what it is listed under, and how it stands in collections.
    goods: Vec<Key>,
    /// Per good, what files about it name: the good, its relatives, the goods that it names or that are like
    /// it, and what happened to it.
    about: Vec<Key>,
    /// The counts that every page of the catalogue shows.
    counts: Key,
    /// The letters of all names.
    names: Key,
}

impl<'a> Prints<'a> {
    fn new(site: &'a Site) -> Option<Self> {
        let mut frame = site.sources.basis.clone()?;
        let facets = &site.sources.derived.facets;
        for facet in facets {
            frame.add([u8::from(facet.values.is_empty())]);
        }
        frame.add([u8::from(site.sources.editions.list().is_empty())]);
        frame.add([u8::from(site.sources.timeline.is_dated())]);
        // The words of all pages and the menu depend on it.
        frame.add([u8::from(site.has_listed()), u8::from(site.is_list())]);
        let values: Vec<Vec<Key>> = (0..facets.len()).map(|at| values(site, at)).collect();
        let goods = (0..site.sources.catalog.goods().len()).into_par_iter();
        let goods = goods.map(|position| good(site, position, &values));
        let goods: Vec<Key> = goods.collect::<Option<_>>()?;
        let orders = (0..facets.len()).map(|at| {
            let orders = site.languages.iter().map(|language| &language.order[at]);
            orders.fold(Keyed::new(), letters).key()
        });
        let mut prints = Self {
            about: Vec::new(),
            whole: whole(site, &goods),
            counts: counts(site, &values),
            names: letters(Keyed::new(), &site.by_name).key(),
            orders: orders.collect(),
            frame,
            values,
            goods,
            site,
        };
        let goods = (0..prints.goods.len()).into_par_iter();
        prints.about = goods.map(|position| prints.about(position)).collect();
        Some(prints)
    }

    /// The print of a file.
    fn of(&self, planned: &Planned) -> Key {
        let print = self.frame.clone().with(&planned.path);
        let print = match &planned.item {
            Item::Asset(_) => print,
            Item::Page(page) => self.page(print, page, planned.language),
            Item::Document(document) => match document {
                Document::Good { position }
                | Document::V0Dpg { position }
                | Document::V0Nominee { position }
                | Document::V2Dpg { position }
                | Document::V2Nominee { position } => print.with(self.about[*position]),
                Document::Value { facet, value } => self.listed(
                    print,
                    ValueAt {
                        facet: *facet,
                        value: *value,
                    },
                ),
                Document::GoodsPart { part } | Document::PackedPart { part } => {
                    let goods = part_of_goods(self.site, *part);
                    let print = print.with(self.goods.len().to_string());
                    goods.fold(print, |print, at| print.with(self.about[at]))
                }
                _ => print.with(self.whole),
            },
            Item::Export(export) => match export {
                Export::Badge { position }
                | Export::Extra { position, .. }
                | Export::Picture { position, .. } => print.with(self.about[*position]),
                Export::OfEdition { edition, .. } => {
                    print.with(&self.site.sources.editions.list()[*edition].manifest)
                }
                _ => print.with(self.whole),
            },
            Item::Search(_) => print.with(self.whole),
        };
        print.key()
    }

    fn page(&self, print: Keyed, page: &Page, language: usize) -> Keyed {
        match page {
            Page::Good { position } | Page::Embed { position } => print.with(self.about[*position]),
            Page::Catalogue { number } => {
                let goods = self.site.with_status(Status::Current);
                self.list(print.with(self.counts), goods, *number)
            }
            Page::Status { status, number } => {
                let goods = self.site.with_status(*status);
                self.list(print.with(self.counts), goods, *number)
            }
            Page::Names { number } => self.list(
                print.with(self.names),
                &self.site.by_name.positions,
                *number,
            ),
            Page::Value { at, number } => self.value(print, *at, *number),
            Page::Facet { facet, number } if *number > 1 => {
                self.index(print, (*facet, language), *number)
            }
            Page::Indicator { position, number } if *number > 1 => {
                let met = self.site.met(*position).to_string();
                let goods = self.site.recognised();
                self.list(print.with(met), goods, *number)
            }
            Page::Redirect { to } => print.with(to),
            Page::Home
            | Page::Facet { .. }
            | Page::Standard
            | Page::Indicator { .. }
            | Page::Reference
            | Page::Statistics
            | Page::Report
            | Page::ReportList { .. }
            | Page::ReportCountries
            | Page::ReportOwners
            | Page::Editions
            | Page::Edition { .. }
            | Page::Map
            | Page::Compare
            | Page::Find
            | Page::Contribute
            | Page::Queue { .. }
            | Page::Changes { .. }
            | Page::Content { .. }
            | Page::NotFound
            | Page::Tombstone { .. } => print.with(self.whole),
        }
    }

    /// What files about a good name.
    fn about(&self, position: usize) -> Key {
        let sources = &self.site.sources;
        let mut print = Keyed::new().with(self.goods[position]);
        for related in sources.related(position) {
            print.add(self.goods[related.good]);
            print.add(format!("{:?}", related.kin));
            for shared in related.shared {
                print.add(self.shared(shared));
            }
        }
        let lineage = &sources.derived.lineages[position];
        for relatives in [&lineage.parents, &lineage.derivatives, &lineage.siblings] {
            print.add(relatives.len().to_string());
            for (at, item) in relatives {
                print.add(self.goods[*at]);
                print.add(item.to_string());
            }
        }
        let entry = &self.site.good(position).entry;
        let archived = entry.archived.iter().flat_map(|one| [&one.by, &one.of]);
        let parents = entry.derived_from.iter().map(|one| &one.good);
        for id in archived.chain(parents).flatten() {
            self.named(&mut print, id);
        }
        let timeline = &sources.timeline;
        print.add([u8::from(timeline.is_dated())]);
        for event in timeline.of_good(position) {
            print.add(format!("{event:?}"));
            for id in event.successor.iter().chain([&event.id]) {
                self.named(&mut print, id);
            }
        }
        print.key()
    }

    /// Adds what is known of an id.
    fn named(&self, print: &mut Keyed, id: &str) {
        let sources = &self.site.sources;
        match sources.catalog.position(id) {
            Some(position) => print.add(self.goods[position]),
            None => print.add([u8::from(sources.timeline.tombstone(id).is_some())]),
        }
    }

    fn shared(&self, shared: &crate::derive::related::Trait) -> Key {
        use crate::derive::related::Trait;
        match shared {
            Trait::Value(facet, value) => self.values[*facet][*value],
            Trait::Standard(text) | Trait::Word(text) => Keyed::new().with(text).key(),
        }
    }

    /// One page of a list of goods: those on it, and how many there are.
    fn list(&self, mut print: Keyed, goods: &[usize], number: usize) -> Keyed {
        print.add(goods.len().to_string());
        for &position in part(goods, number) {
            print.add(self.goods[position]);
        }
        print
    }

    /// One page of the goods of a value. The first one shows all of them in numbers, names those of other
    /// statuses, and says what an organisation has to update in its own.
    fn value(&self, mut print: Keyed, at: ValueAt, number: usize) -> Keyed {
        let (facet, value) = self.site.value(at);
        if facet.kind == Kind::Collection {
            return print.with(self.whole);
        }
        print.add(self.values[at.facet][at.value]);
        print.add(format!("{:?}", value.counts));
        if facet.kind == Kind::Region {
            // Its page names the regions around and inside it, with their counts.
            print.add(self.counts);
        }
        if number > 1 {
            return self.list(print, self.site.listed(at), number);
        }
        let sources = &self.site.sources;
        for facet in &sources.derived.facets {
            print.add(facet.values.len().to_string());
        }
        for one in matches(&sources.derived.facets, &sources.vocabularies, at) {
            print.add(self.values[one.facet][one.value]);
            print.add(format!("{:?}", self.site.value(one).1.counts));
        }
        for status in Status::ALL {
            let goods = self.site.listed_with(at, status);
            print.add(goods.len().to_string());
            for &position in goods {
                print.add(self.goods[position]);
            }
        }
        print
    }

    /// The list of all goods of a value.
    fn listed(&self, mut print: Keyed, at: ValueAt) -> Keyed {
        let (_, value) = self.site.value(at);
        print.add(self.values[at.facet][at.value]);
        print.add(value.goods.len().to_string());
        for &position in &value.goods {
            print.add(self.goods[position]);
        }
        print
    }

    /// One page of the values of a facet.
    fn index(&self, mut print: Keyed, (facet, language): (usize, usize), number: usize) -> Keyed {
        print.add(self.orders[facet]);
        let order = &self.site.languages[language].order[facet];
        for &value in part(&order.positions, number) {
            let counts = self.site.sources.derived.facets[facet].values[value].counts;
            print.add(self.values[facet][value]);
            print.add(format!("{counts:?}"));
        }
        print
    }
}

/// What a good says, what it is listed under and how it stands in collections.
fn good(site: &Site, position: usize, values: &[Vec<Key>]) -> Option<Key> {
    let good = site.good(position);
    let mut print = Keyed::new().with(good.content?);
    print.add(format!("{} {}", good.id, good.path));
    let seen = site.sources.observations.get(&good.id);
    print.add(format!("{seen:?}"));
    print.add([u8::from(site.shares_name(position))]);
    let state = site.sources.derived.lifecycles[position].state;
    print.add([u8::from(state == State::Expired)]);
    for (facet, of_facet) in values.iter().enumerate() {
        let values = site.values_at(facet, position);
        print.add(values.len().to_string());
        for value in values {
            print.add(of_facet[value]);
        }
    }
    let shown = good.entry.logo.iter().map(|logo| &logo.file);
    for file in shown.chain(good.entry.screenshots.iter().map(|one| &one.file)) {
        print.add(format!("{:?}", site.sources.pictures.content(file)));
    }
    let organizations = site.facet(Kind::Organization).map_or(0, |(at, _)| at);
    for value in site.organizations(position) {
        print.add(values[organizations][value]);
    }
    let catalog = &site.sources.catalog;
    for (at, collection) in catalog.collections().iter().enumerate() {
        let Ok(place) = collection.goods.binary_search(&position) else {
            continue;
        };
        let standings = &site.sources.derived.standings[at];
        let page = site.page_of_member(at, place);
        print.add(format!("{:?} {page:?}", standings.get(place)));
        print.add(format!("{:?}", collection.requirements));
        print.add(format!("{:?}", collection.translations));
    }
    Some(print.key())
}

/// Names and addresses of the values of a facet.
fn values(site: &Site, facet: usize) -> Vec<Key> {
    let of_facet = &site.sources.derived.facets[facet];
    let values = of_facet.values.par_iter().enumerate().map(|(at, value)| {
        let mut print = Keyed::new().with(of_facet.kind.segment());
        for text in [&value.code, &value.segment, &value.label] {
            print.add(text);
        }
        for language in &site.languages {
            print.add(&language.labels[facet][at]);
        }
        print.key()
    });
    values.collect()
}

/// How many items an order has, and where its letters begin.
fn letters(mut print: Keyed, order: &Order) -> Keyed {
    print.add(order.positions.len().to_string());
    for (start, letter) in &order.letters {
        print.add(format!("{start} {letter}"));
    }
    print
}

/// How many goods have each status and each value, and how many recognised ones have none of a facet.
fn counts(site: &Site, values: &[Vec<Key>]) -> Key {
    let mut print = Keyed::new();
    for status in Status::ALL {
        print.add(site.with_status(status).len().to_string());
    }
    for (facet, prints) in site.sources.derived.facets.iter().zip(values) {
        for (value, named) in facet.values.iter().zip(prints) {
            print.add(named);
            print.add(value.counts.current.to_string());
        }
    }
    for facet in 0..site.sources.derived.facets.len() {
        let goods = site.with_status(Status::Current).iter();
        let without = goods.filter(|&&good| site.values_at(facet, good).len() == 0);
        print.add(without.count().to_string());
    }
    print.add([u8::from(site.has_days())]);
    print.key()
}

/// Everything, the day too.
fn whole(site: &Site, goods: &[Key]) -> Key {
    let sources = &site.sources;
    let mut print = Keyed::new().with(sources.as_of.to_string());
    for good in goods {
        print.add(good);
    }
    for collection in sources.catalog.collections() {
        print.add(format!("{collection:?}"));
    }
    sources.editions.add_to(&mut print);
    print.add([u8::from(sources.timeline.is_dated())]);
    for event in sources.timeline.events() {
        print.add(format!("{event:?}"));
    }
    print.key()
}
