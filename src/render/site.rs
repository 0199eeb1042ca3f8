//! Everything a page is made of, worked out once for all pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use rayon::prelude::*;

use crate::catalog::{Catalog, Good, Status};
use crate::config::Config;
use crate::derive::Derived;
use crate::derive::facets::{Facet, Kind, Value};
use crate::derive::history::Chronicle;
use crate::entry::Organization;
use crate::locale::Locale;
use crate::markdown::clean;
use crate::standard::Standard;
use crate::vocabulary::Vocabularies;

use super::links::LinkStyle;
use super::order::{Order, slugs};
use super::prose::Prose;
use super::search::Search;
use super::theme::{Templates, Theme};

/// What a site is built from; lists per good are in the order of the catalogue.
pub struct Sources {
    /// `site.toml`.
    pub config: Config,
    /// The day that pages speak of.
    pub as_of: Date,
    /// How pages refer to each other.
    pub style: LinkStyle,
    /// All goods.
    pub catalog: Catalog,
    /// What follows from them.
    pub derived: Derived,
    /// What happened to them.
    pub chronicle: Chronicle,
    /// The indicators.
    pub standard: Standard,
    /// Labels of codes.
    pub vocabularies: Vocabularies,
    /// Messages per language, the default one first.
    pub locales: Vec<Arc<Locale>>,
    /// The Standard's messages in English, for documents that are in no language of the site.
    pub messages: Locale,
    /// Templates and assets.
    pub theme: Theme,
    /// Pages written by the registry's keepers.
    pub prose: Vec<Prose>,
}

/// A site ready to be planned and rendered; immutable.
pub struct Site {
    pub(super) sources: Sources,
    pub(super) languages: Vec<Language>,
    /// Per facet and good, the positions of its values.
    values_of: Vec<Vec<Vec<usize>>>,
    /// Per good, for each of its organisations the position of its value in the facet.
    organizations: Vec<Vec<usize>>,
    /// All goods by name.
    pub(super) by_name: Order,
    /// Per status, positions by name.
    with_status: [Vec<usize>; 3],
    /// Per facet and value, positions of the current goods by name.
    listed: Vec<Vec<Vec<usize>>>,
    /// Positions of goods that share their name with another one.
    shared_names: BTreeSet<usize>,
    /// The search index, as far as it was asked for.
    pub(super) search: Search,
}

/// One language of the site.
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) dir: &'static str,
    /// Empty for the default language, else such as `fr/`.
    pub(super) prefix: String,
    /// What its speakers call it.
    pub(super) name: String,
    pub(super) locale: Arc<Locale>,
    pub(super) templates: Templates,
    /// Per facet and value, its label.
    pub(super) labels: Vec<Vec<String>>,
    /// Per facet, its values by label; goals by number.
    pub(super) order: Vec<Order>,
}

impl Site {
    /// Works out what all pages share.
    #[must_use]
    pub fn new(mut sources: Sources) -> Self {
        let locales = std::mem::take(&mut sources.locales);
        let locale_count = locales.len();
        let languages = locales
            .into_iter()
            .enumerate()
            .map(|(position, locale)| Language::new(&sources, locale, position))
            .collect();
        let goods = sources.catalog.goods();
        let names = slugs(goods.iter().map(|good| good.entry.name.as_str()));
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
            .iter()
            .map(|f| invert(f, goods.len()));
        let values_of: Vec<_> = values_of.collect();
        let with_status: [Vec<usize>; 3] = Status::ALL.map(|status| {
            let positions = by_name.positions.iter().copied();
            positions.filter(|&i| goods[i].status == status).collect()
        });
        Self {
            search: Search::new(&sources.catalog, with_status.concat(), locale_count),
            listed: listed(&sources.derived.facets, &values_of, &with_status[0]),
            organizations: organizations(&sources),
            values_of,
            with_status,
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

    pub(super) fn good(&self, position: usize) -> &Good {
        &self.sources.catalog.goods()[position]
    }

    /// A facet by its kind.
    pub(super) fn facet(&self, kind: Kind) -> Option<(usize, &Facet)> {
        let found = self.sources.derived.facets.iter().enumerate();
        found.into_iter().find(|(_, facet)| facet.kind == kind)
    }

    /// The positions of the values of a facet that a good has.
    pub(super) fn values_at(&self, facet: usize, good: usize) -> &[usize] {
        &self.values_of[facet][good]
    }

    /// For each organisation of a good the position of its value in the facet.
    pub(super) fn organizations(&self, good: usize) -> &[usize] {
        &self.organizations[good]
    }

    /// The values of one kind that a good is listed under, with their positions in the facet.
    pub(super) fn values_of(
        &self,
        kind: Kind,
        good: usize,
    ) -> impl Iterator<Item = (usize, &Value)> {
        let found = self.facet(kind);
        found.into_iter().flat_map(move |(position, facet)| {
            let values = self.values_of[position][good].iter();
            values.map(|&value| (value, &facet.values[value]))
        })
    }

    /// The goods of one status by name.
    pub(super) fn with_status(&self, status: Status) -> &[usize] {
        match status {
            Status::Current => &self.with_status[0],
            Status::Candidate => &self.with_status[1],
            Status::Former => &self.with_status[2],
        }
    }

    /// The current goods of a facet's value by name.
    pub(super) fn listed(&self, facet: usize, value: usize) -> &[usize] {
        &self.listed[facet][value]
    }

    /// How many current goods meet an indicator by their answers alone.
    pub(super) fn met(&self, indicator: usize) -> usize {
        let results = self.sources.derived.statistics.indicators.get(indicator);
        results.map_or(0, |results| results.met.current)
    }

    /// Whether another good has the same name.
    pub(super) fn shares_name(&self, good: usize) -> bool {
        self.shared_names.contains(&good)
    }
}

impl Language {
    fn new(sources: &Sources, locale: Arc<Locale>, position: usize) -> Self {
        let tag = locale.tag().to_owned();
        let primary = tag.split('-').next().unwrap_or(&tag);
        let term = |code| sources.vocabularies.get("language").get(code);
        let name = term(&tag)
            .or_else(|| term(primary))
            .map_or(tag.as_str(), |term| {
                term.text("x-native").unwrap_or(&term.title)
            })
            .to_owned();
        let mut language = Self {
            dir: direction(&tag),
            prefix: match position {
                0 => String::new(),
                _ => format!("{}/", tag.to_lowercase()),
            },
            name,
            templates: sources.theme.speaking(&locale, sources.style),
            locale,
            labels: Vec::new(),
            order: Vec::new(),
            tag,
        };
        let labels = sources.derived.facets.iter().map(|facet| {
            let label = |value: &Value| match facet.kind {
                Kind::License | Kind::Organization | Kind::Collection => {
                    clean(&value.label).into_owned()
                }
                Kind::Goal | Kind::Category | Kind::Sector | Kind::Country | Kind::Language => {
                    language.label(facet.kind.segment(), (&value.code, &value.label))
                }
            };
            facet.values.iter().map(label).collect()
        });
        language.labels = labels.collect();
        let order = sources.derived.facets.iter().zip(&language.labels);
        language.order = order
            .map(|(facet, labels)| by_label(facet, labels))
            .collect();
        language
    }

    /// A message without arguments.
    pub(super) fn t(&self, id: &str) -> String {
        self.locale.text(id, &[])
    }

    /// A message with text arguments.
    pub(super) fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.locale.text(id, args)
    }

    /// A message that chooses its form by `count`.
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.locale
            .get(id, Some(&args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The label of a code: the message named after vocabulary and code, such as `goal-3`, or else
    /// the given title.
    pub(super) fn label(&self, vocabulary: &str, (code, title): (&str, &str)) -> String {
        let mut id = format!("{vocabulary}-");
        id.extend(code.chars().map(|c| match c {
            c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
            _ => '-',
        }));
        self.locale
            .get(&id, None)
            .unwrap_or_else(|| clean(title).into_owned())
    }

    /// How a day of a month is written, with `{day}` and `{year}` in their places.
    pub(super) fn month(&self, month: i8) -> String {
        let mut args = FluentArgs::new();
        args.set("day", "{day}");
        args.set("month", month);
        args.set("year", "{year}");
        self.locale.get("day", Some(&args)).unwrap_or_default()
    }

    /// A month in words.
    pub(super) fn month_of(&self, day: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("month", day.month());
        args.set("year", day.year().to_string());
        let month = day.strftime("%Y-%m").to_string();
        self.locale.get("month", Some(&args)).unwrap_or(month)
    }

    /// A day in words.
    pub(super) fn day(&self, day: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.day());
        args.set("month", day.month());
        args.set("year", day.year().to_string());
        self.locale
            .get("day", Some(&args))
            .unwrap_or_else(|| day.to_string())
    }
}

fn by_label(facet: &Facet, labels: &[String]) -> Order {
    match facet.kind {
        Kind::Goal => Order::given(labels.len()),
        _ => Order::by_slug(&slugs(labels.iter().map(String::as_str))),
    }
}

/// Per good, the positions of the values it is listed under.
fn invert(facet: &Facet, goods: usize) -> Vec<Vec<usize>> {
    let mut values_of = vec![Vec::new(); goods];
    for (value, listed) in facet.values.iter().enumerate() {
        for &good in &listed.goods {
            values_of[good].push(value);
        }
    }
    values_of
}

/// Per good, for each of its organisations the position of its value in the facet: worked out once, as the
/// page of an organisation would else compare it with all of each of its goods.
fn organizations(sources: &Sources) -> Vec<Vec<usize>> {
    let mut facets = sources.derived.facets.iter();
    let facet = facets.find(|facet| facet.kind == Kind::Organization);
    let values = facet.map_or(&[][..], |facet| &facet.values);
    let numbered = values.iter().enumerate();
    let key = |name: &str| Kind::Organization.key(name);
    let by_key: BTreeMap<String, usize> = numbered
        .map(|(position, value)| (key(&value.code), position))
        .collect();
    let goods = sources.catalog.goods().par_iter();
    let of_good = goods.map(|good| {
        let named = good.entry.organizations.iter();
        let value = |one: &Organization| by_key.get(&key(&one.name)).copied();
        named
            .map(|one| value(one).expect("the facet has all organisations"))
            .collect()
    });
    of_good.collect()
}

/// Per facet and value, the current goods in their order.
fn listed(
    facets: &[Facet],
    values_of: &[Vec<Vec<usize>>],
    current: &[usize],
) -> Vec<Vec<Vec<usize>>> {
    let lists = facets.iter().zip(values_of).map(|(facet, values_of)| {
        let mut lists = vec![Vec::new(); facet.values.len()];
        for &good in current {
            for &value in &values_of[good] {
                lists[value].push(good);
            }
        }
        lists
    });
    lists.collect()
}

/// The writing direction of a language.
pub(super) fn direction(tag: &str) -> &'static str {
    const RIGHT_TO_LEFT: [&str; 11] = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
    ];
    let primary = tag.split('-').next().unwrap_or(tag);
    let script = tag.split('-').nth(1).unwrap_or_default();
    match script {
        "Arab" | "Hebr" | "Thaa" | "Syrc" => "rtl",
        "Latn" | "Cyrl" => "ltr",
        _ if RIGHT_TO_LEFT.contains(&primary) => "rtl",
        _ => "ltr",
    }
}
