//! The front page.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Kind, Value};
use crate::markdown::{plain, shorten};

use super::card::Card;
use super::frame::{About, Frame, Here, Link};
use super::plan::{facet_address, list_address, value_address};

/// How many newly recognised goods the front page shows.
const RECENT: usize = 6;

/// `home.html`.
#[derive(Serialize)]
pub(super) struct HomePage<'a> {
    page: Frame<'a>,
    description: String,
    /// How many goods of each status, with where they are.
    counts: Vec<Count>,
    goals: Vec<GoalTile>,
    /// What kind of thing the goods are: code, label, address and how many.
    categories: Vec<Category>,
    collections: Vec<Set>,
    /// The other ways in: what goods are listed by, and how many values there are.
    ways: Vec<Count>,
    /// The goods recognised last, where the registry has dates.
    recent: Vec<Card<'a>>,
}

/// A number of things, and where they are.
#[derive(Serialize)]
struct Count {
    count: usize,
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
    /// The first sentences of what is said of it.
    text: String,
    #[serde(flatten)]
    count: Count,
}

/// A Sustainable Development Goal.
#[derive(Serialize)]
pub(super) struct GoalTile {
    goal: u8,
    label: String,
    href: String,
    count: usize,
}

/// The front page.
pub(super) fn home<'a>(here: &'a Here<'_>) -> HomePage<'a> {
    let description = here.about_site();
    let counts = Status::ALL.map(|status| {
        let count = here.site.with_status(status).len();
        let label = here
            .language
            .count(&format!("home-{}", status.code()), count);
        Count {
            count,
            link: here.link(label, list_address(status)),
        }
    });
    HomePage {
        page: here.frame(About {
            description: description.clone(),
            ..About::default()
        }),
        description,
        counts: counts.into(),
        goals: goals(here),
        categories: categories(here),
        collections: collections(here),
        ways: ways(here),
        recent: here.cards(&recent(here)),
    }
}

pub(super) fn goals(here: &Here<'_>) -> Vec<GoalTile> {
    let goals = values(here, Kind::Goal).filter_map(|(value, count)| {
        Some(GoalTile {
            goal: value.code.parse().ok()?,
            label: count.link.label,
            href: count.link.href,
            count: count.count,
        })
    });
    goals.collect()
}

fn categories(here: &Here<'_>) -> Vec<Category> {
    let values = values(here, Kind::Category).filter(|(value, _)| value.counts.current > 0);
    let mut categories: Vec<Category> = values
        .map(|(value, count)| Category {
            code: value.code.clone(),
            count,
        })
        .collect();
    categories.sort_by_key(|category| std::cmp::Reverse(category.count.count));
    categories
}

fn collections(here: &Here<'_>) -> Vec<Set> {
    let sets = here.site.sources.catalog.collections().iter();
    values(here, Kind::Collection)
        .zip(sets)
        .map(|((_, count), set)| Set {
            text: shorten(&plain(&set.text), 160),
            count,
        })
        .collect()
}

/// The values of a facet in their own order, each with how many current goods have it.
fn values<'a>(here: &'a Here<'_>, kind: Kind) -> impl Iterator<Item = (&'a Value, Count)> {
    let found = here.site.facet(kind).into_iter();
    found.flat_map(move |(at, facet)| {
        let labels = here.language.labels[at].iter();
        facet.values.iter().zip(labels).map(|(value, label)| {
            let count = Count {
                count: value.counts.current,
                link: here.link(label.as_str(), &value_address(facet, value)),
            };
            (value, count)
        })
    })
}

fn ways(here: &Here<'_>) -> Vec<Count> {
    let facets = here.site.sources.derived.facets.iter();
    let facets = facets.filter(|facet| {
        let is_above = matches!(facet.kind, Kind::Goal | Kind::Category | Kind::Collection);
        !is_above && !facet.values.is_empty()
    });
    facets
        .map(|facet| {
            let label = here.language.t(&format!("facet-{}", facet.kind.segment()));
            Count {
                count: facet.values.len(),
                link: here.link(label, &facet_address(facet)),
            }
        })
        .collect()
}

/// The day on which a good was recognised, as its entry says, or else the history.
fn recognized(here: &Here<'_>, position: usize) -> Option<Date> {
    let written = here.site.good(position).entry.dates.recognized;
    written.or_else(|| here.site.sources.chronicle.recognized(position))
}

/// The goods recognised last, the newest first.
fn recent(here: &Here<'_>) -> Vec<usize> {
    let current = here.site.with_status(Status::Current).iter().copied();
    let mut dated: Vec<_> = current
        .filter_map(|position| Some((recognized(here, position)?, position)))
        .collect();
    dated.sort_by_key(|&(day, position)| (std::cmp::Reverse(day), position));
    dated
        .into_iter()
        .take(RECENT)
        .map(|(_, position)| position)
        .collect()
}
