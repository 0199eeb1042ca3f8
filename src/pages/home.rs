//! The front page.

mod days;
mod examples;
mod featured;
mod needs;

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Kind, Value};
use crate::exports::schema_org::registry::catalogue;
use crate::markdown::{plain, shorten};
use crate::pages::card::Listed;
use crate::pages::chart::Words;
use crate::pages::facts::countries_in_words;
use crate::pages::frame::{self, About, Frame};
use crate::site::addresses::{
    CONTRIBUTE, MAP, REFERENCE, facet_address, list_address, value_address,
};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::site::sets::Told;
use crate::theme::html::Html;
use days::Ending;
use examples::examples;
use needs::{Need, needs};

/// `home.html`.
#[derive(Serialize)]
pub(crate) struct HomePage<'a> {
    page: Frame<'a>,
    /// Whether all of the registry is listed without assessment.
    list: bool,
    description: String,
    /// Searches that find something.
    examples: Vec<Link>,
    /// What the registry has: recognised goods, countries, organisations, candidates.
    counts: Vec<Count>,
    /// The countries in which recognised goods are used, as dots; `None` if entries name none.
    map: Option<Html>,
    /// Sectors with goods, or types of goods.
    needs: Vec<Need>,
    goals: Vec<GoalTile>,
    /// The types of goods: code, label, address and count.
    categories: Vec<Category>,
    collections: Vec<Set>,
    /// Recognised goods of different sectors that are used in many countries, each with how many.
    featured: Vec<Listed<'a>>,
    /// The latest recognised goods, if the registry has dates.
    recent: Vec<Listed<'a>>,
    /// The goods whose recognition ends next.
    ending: Vec<Ending>,
    /// The facets that goods are listed by, and how many values each has.
    browse: Vec<Count>,
    /// What visitors can do here: find, contribute, build.
    ways: Vec<Way>,
}

/// A count of things, and their address.
#[derive(Serialize)]
struct Count {
    count: usize,
    link: Link,
}

/// Something that visitors can do here.
#[derive(Serialize)]
struct Way {
    /// `find`, `contribute` or `build`.
    code: &'static str,
    text: String,
    link: Link,
}

/// A category of goods.
#[derive(Serialize)]
struct Category {
    code: String,
    #[serde(flatten)]
    count: Count,
}

/// A curated set of goods.
#[derive(Serialize)]
struct Set {
    /// The first sentences of its description.
    text: String,
    /// The language of the text if it is not the page's.
    lang: Option<String>,
    #[serde(flatten)]
    count: Count,
}

/// A Sustainable Development Goal.
#[derive(Serialize)]
pub(crate) struct GoalTile {
    goal: u8,
    label: String,
    href: String,
    count: usize,
}

/// The front page.
pub(crate) fn home<'a>(context: &'a Context<'_>) -> HomePage<'a> {
    let description = context.about_site();
    HomePage {
        page: context.frame(About {
            description: description.clone(),
            json_ld: Some(catalogue(context)),
            kind: frame::Kind::Home,
            ..About::default()
        }),
        description,
        list: context.site.is_list(),
        examples: examples(context),
        counts: counts(context),
        map: map(context),
        needs: needs(context),
        goals: goals(context),
        categories: categories(context),
        collections: collections(context),
        featured: context.cards(&featured::featured(context), |good| {
            let used = context.site.good(good).entry.deployment.used_in.len();
            let countries = countries_in_words(context, used);
            Some(
                context
                    .language
                    .text("home-used-in", &[("countries", &countries)]),
            )
        }),
        recent: context.cards(&days::recent(context), |_| None),
        ending: days::ending(context),
        browse: browse(context),
        ways: ways(context),
    }
}

pub(crate) fn goals(context: &Context<'_>) -> Vec<GoalTile> {
    let goals = values(context, Kind::Goal).filter_map(|(value, count)| {
        Some(GoalTile {
            goal: value.code.parse().ok()?,
            label: count.link.label,
            href: count.link.href,
            count: count.count,
        })
    });
    goals.collect()
}

fn categories(context: &Context<'_>) -> Vec<Category> {
    let values = values(context, Kind::Category).filter(|(value, _)| value.counts.current > 0);
    let mut categories: Vec<Category> = values
        .map(|(value, count)| Category {
            code: value.code.clone(),
            count,
        })
        .collect();
    categories.sort_by_key(|category| std::cmp::Reverse(category.count.count));
    categories
}

fn collections(context: &Context<'_>) -> Vec<Set> {
    let sets = context.site.sources.catalog.collections().iter();
    values(context, Kind::Collection)
        .zip(sets.zip(&context.language.sets))
        .map(|((_, count), (set, told))| {
            let text = told.as_ref().and_then(Told::text);
            Set {
                text: shorten(&plain(text.unwrap_or(&set.text)), 160),
                lang: context
                    .other_language()
                    .filter(|_| text.is_none())
                    .map(str::to_owned),
                count,
            }
        })
        .collect()
}

/// The values of a facet in their own order, each with its number of current goods.
fn values<'a>(context: &'a Context<'_>, kind: Kind) -> impl Iterator<Item = (&'a Value, Count)> {
    let found = context.site.facet(kind).into_iter();
    found.flat_map(move |(at, facet)| {
        let labels = context.language.labels[at].iter();
        facet.values.iter().zip(labels).map(|(value, label)| {
            let count = Count {
                count: value.counts.current,
                link: context.link(label.as_str(), &value_address(facet, value)),
            };
            (value, count)
        })
    })
}

fn browse(context: &Context<'_>) -> Vec<Count> {
    let facets = context.site.sources.derived.facets.iter();
    let facets = facets.filter(|facet| {
        let is_above = matches!(facet.kind, Kind::Goal | Kind::Category | Kind::Collection);
        !is_above && facet.kind.is_main() && !facet.values.is_empty()
    });
    facets
        .map(|facet| {
            let label = context.language.facet(facet.kind, "");
            Count {
                count: facet.values.len(),
                link: context.link(label, &facet_address(facet)),
            }
        })
        .collect()
}

/// The numbers of the registry that are not zero; that of recognised goods always.
fn counts(context: &Context<'_>) -> Vec<Count> {
    let goods = |status| context.site.with_status(status).len();
    let organizations = context.site.facet(Kind::Organization);
    let organizations = organizations.map_or(0, |(_, facet)| {
        let values = facet.values.iter();
        values.filter(|value| value.counts.current > 0).count()
    });
    let numbers = [
        (
            "current",
            goods(Status::Current),
            list_address(Status::Current),
        ),
        ("countries", used_in(context).len(), MAP),
        ("organizations", organizations, "organization/"),
        (
            "candidate",
            goods(Status::Candidate),
            list_address(Status::Candidate),
        ),
    ];
    let shown = numbers
        .into_iter()
        .filter(|&(code, count, _)| count > 0 || code == "current");
    shown
        .map(|(code, count, address)| {
            let label = context.language.count(&format!("home-{code}"), count);
            Count {
                count,
                link: context.link(label, address),
            }
        })
        .collect()
}

/// The countries in which recognised goods are used, with the number of goods.
fn used_in<'a>(context: &'a Context<'_>) -> Vec<(&'a str, usize)> {
    let countries = context.site.sources.derived.statistics.countries.iter();
    let used = countries.map(|(code, presence)| (code.as_str(), presence.used.current));
    used.filter(|(_, goods)| *goods > 0).collect()
}

/// The countries of use as dots, in up to three shades.
fn map(context: &Context<'_>) -> Option<Html> {
    let used = used_in(context);
    let most = used.iter().map(|(_, goods)| *goods).max()?;
    let shades = [("level-1", 0), ("level-3", most / 5), ("level-5", most / 2)];
    let mut classes: Vec<(&str, Vec<&str>)> = shades
        .iter()
        .map(|(class, _)| (*class, Vec::new()))
        .collect();
    for (code, goods) in &used {
        let shade = shades.iter().rposition(|(_, above)| goods > above);
        classes[shade.unwrap_or(0)].1.push(code);
    }
    let title = context.language.t("map-used");
    let words = Words {
        id: "home-map",
        title: &title,
        description: &context.language.count("map-countries", used.len()),
        direction: context.direction(),
    };
    Some(context.dotted(&words, &classes))
}

/// What visitors can do here.
fn ways(context: &Context<'_>) -> Vec<Way> {
    let ways = [
        ("find", "goods/"),
        ("contribute", CONTRIBUTE),
        ("build", REFERENCE),
    ];
    ways.into_iter()
        .map(|(code, address)| {
            let message = |part: &str| context.language.t(&format!("way-{code}{part}"));
            Way {
                code,
                text: message("-text"),
                link: context.link(message(""), address),
            }
        })
        .collect()
}
