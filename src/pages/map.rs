//! The world map: in which countries goods are used and developed.

mod dotted;
mod shades;

use serde::Serialize;

use crate::derive::facets::{Counts, Kind, Value};
use crate::pages::chart::{Figure, Key, Role, Row, Svg, Table, Words, escaped};
use crate::pages::frame::{About, Frame};
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::theme::html::Html;
use crate::theme::world::World;
use shades::Shades;

/// `map.html`.
#[derive(Serialize)]
pub(crate) struct MapPage<'a> {
    page: Frame<'a>,
    maps: Vec<Figure>,
}

/// What a map shows for each country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Goods that are used there.
    Used,
    /// Goods that are developed there.
    Developed,
    /// Goods that are used or developed there: the goods on the country's page.
    Either,
}

/// The source of the outlines of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outlines {
    /// Its own.
    Own,
    /// Those of another map on the same page.
    Shared,
}

/// A country that has goods.
struct Country<'a> {
    value: &'a Value,
    /// The address of its goods.
    href: String,
    label: &'a str,
    counts: Counts,
}

/// The map of use, and that of development.
pub(crate) fn map<'a>(context: &'a Context<'_>) -> MapPage<'a> {
    MapPage {
        page: context.frame(About {
            title: context.language.t("map-heading"),
            description: context.language.t("map-description"),
            name: context.language.t("menu-map"),
            ..About::default()
        }),
        maps: vec![
            context.map(Subject::Used, Outlines::Own),
            context.map(Subject::Developed, Outlines::Shared),
        ],
    }
}

impl Subject {
    /// Its name in ids and messages.
    fn code(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Developed => "developed",
            Self::Either => "either",
        }
    }

    /// The facet of its goods, to whose pages the countries lead.
    fn kind(self) -> Kind {
        match self {
            Self::Used => Kind::UsedIn,
            Self::Developed => Kind::DevelopedIn,
            Self::Either => Kind::Country,
        }
    }
}

impl Context<'_> {
    /// One map with its legend and its table.
    pub(crate) fn map(&self, subject: Subject, outlines: Outlines) -> Figure {
        let mut countries = self.countries(subject);
        let most = countries.iter().map(|c| c.counts.current).max();
        let shades = Shades::new(most.unwrap_or(0));
        let id = format!("map-{}", subject.code());
        let caption = self.language.t(&id);
        let description = self.map_description(&countries);
        let words = Words {
            id: &id,
            title: &caption,
            description: &description,
            direction: self.direction(),
        };
        let svg = self.world(&words, (&countries, &shades), outlines);
        let notes = self.map_notes(&countries, outlines);
        let with_goods = countries.iter().filter(|c| c.counts.current > 0).count();
        // The table begins with the darkest shade.
        countries.sort_by_key(|c| std::cmp::Reverse((c.counts.current, c.counts.total())));
        Figure {
            legend: self.map_legend(&shades),
            svg,
            notes,
            table: Table {
                columns: self.columns("facet-country-one"),
                rows: countries.iter().map(map_row).collect(),
            },
            all: None,
            passable: true,
            headline: Some(self.language.count("map-countries", with_goods)),
            caption,
            id,
        }
    }

    /// The countries that have goods of any status, by their labels.
    fn countries(&self, subject: Subject) -> Vec<Country<'_>> {
        let Some((at, facet)) = self.site.facet(subject.kind()) else {
            return Vec::new();
        };
        let countries = self.language.order[at].positions.iter().map(|&position| {
            let value = &facet.values[position];
            Country {
                label: &self.language.labels[at][position],
                href: self.links.to(&value_address(facet, value)),
                counts: value.counts,
                value,
            }
        });
        countries
            .filter(|country| country.counts.total() > 0)
            .collect()
    }

    fn map_description(&self, countries: &[Country<'_>]) -> String {
        let with = countries.iter().filter(|c| c.counts.current > 0).count();
        let mut most: Vec<&Country<'_>> = countries.iter().collect();
        most.sort_by_key(|c| std::cmp::Reverse(c.counts.current));
        let items = most.iter().filter(|c| c.counts.current > 0);
        let items = items.map(|c| (c.label, c.counts.current));
        let largest = self.largest(items);
        let countries = self.language.count("map-countries", with);
        format!("{countries} {largest}").trim_end().to_owned()
    }

    fn map_legend(&self, shades: &Shades) -> Vec<Key> {
        let none = Key {
            class: "level-0".to_owned(),
            label: self.language.t("map-none"),
        };
        let levels = shades.ranges().map(|(class, from, to)| Key {
            class,
            label: if from == to {
                from.to_string()
            } else {
                format!("{from}–{to}")
            },
        });
        std::iter::once(none).chain(levels).collect()
    }

    /// Countries that are only in the table; with the first map of a page, a note on boundaries.
    fn map_notes(&self, countries: &[Country<'_>], outlines: Outlines) -> Vec<String> {
        let world = self.site.sources.theme.world();
        let absent = countries.iter().filter(|c| !world.has(&c.value.code));
        let absent: Vec<&str> = absent.map(|c| c.label).collect();
        let mut notes = Vec::new();
        if !absent.is_empty() {
            let list = self.language.list(&absent);
            notes.push(self.language.text("map-absent", &[("list", &list)]));
        }
        if outlines == Outlines::Own {
            notes.push(self.language.t("map-boundaries"));
        }
        notes
    }

    /// The drawing: land, then countries with goods by name, then small countries on top.
    fn world(
        &self,
        words: &Words<'_>,
        (countries, shades): (&[Country<'_>], &Shades),
        outlines: Outlines,
    ) -> Html {
        let world = self.site.sources.theme.world();
        let size = format!("viewBox=\"0 0 {} {}\"", world.width, world.height);
        let mut svg = Svg::open(words, &Role::Links, ("chart world", &size));
        svg.put("<g class=\"level-0\">");
        let linked = |code: &str| countries.iter().any(|c| c.value.code == code);
        for code in world.areas.keys().filter(|code| !linked(code)) {
            svg.put(&outline(world, code, outlines));
        }
        if !world.land.is_empty() {
            svg.put(&format!("<path d=\"{}\"/>", world.land));
        }
        svg.put("</g>\n");
        for country in countries {
            if world.areas.contains_key(&country.value.code) {
                let shape = outline(world, &country.value.code, outlines);
                svg.put(&self.country_link(country, (shades, &shape)));
            }
        }
        for country in countries {
            if let Some((x, y)) = world.dots.get(&country.value.code) {
                let shape = format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"9\"/>");
                svg.put(&self.country_link(country, (shades, &shape)));
            }
        }
        svg.close()
    }

    fn country_link(&self, country: &Country<'_>, (shades, shape): (&Shades, &str)) -> String {
        let current = country.counts.current;
        let count = match current {
            0 => self.language.t("map-others"),
            _ => self.language.count("goods", current),
        };
        let args = [("label", country.label), ("count", &count)];
        let name = escaped(&self.language.text("figure-item", &args));
        let (class, href) = (shades.class(current), escaped(&country.href));
        let world = self.site.sources.theme.world();
        format!(
            "<a class=\"{class}\" href=\"{href}\"><title>{name}</title>{shape}\
             <text x=\"12\" y=\"{}\" aria-hidden=\"true\">{name}</text></a>\n",
            world.height - 14
        )
    }
}

/// The shape of a country, under an id that other maps on the page use.
fn outline(world: &World, code: &str, outlines: Outlines) -> String {
    let id = escaped(code);
    match (outlines, world.areas.get(code)) {
        (Outlines::Own, Some(path)) => format!("<path id=\"area-{id}\" d=\"{path}\"/>"),
        (Outlines::Shared, Some(_)) => format!("<use href=\"#area-{id}\"/>"),
        (_, None) => String::new(),
    }
}

/// A country in the table of the map.
fn map_row(country: &Country<'_>) -> Row {
    let counts = country.counts;
    Row {
        label: country.label.to_owned(),
        href: Some(country.href.clone()),
        goal: None,
        cells: vec![counts.current, counts.candidate, counts.former],
    }
}
