//! The front page.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Kind, Value};
use crate::exports::schema_org::registry::catalogue;
use crate::markdown::{plain, shorten};
use crate::pages::card::Listed;
use crate::pages::frame::{self, About, Frame};
use crate::site::addresses::{facet_address, list_address, value_address};
use crate::site::context::Context;
use crate::site::link::Link;

/// How many newly recognised goods the front page shows.
const RECENT: usize = 6;

/// `home.html`.
#[derive(Serialize)]
pub(crate) struct HomePage<'a> {
    page: Frame<'a>,
    description: String,
    /// How many goods have each status, with the address of their list.
    counts: Vec<Count>,
    goals: Vec<GoalTile>,
    /// The types of goods: code, label, address and count.
    categories: Vec<Category>,
    collections: Vec<Set>,
    /// The other facets that goods are listed by, and how many values each has.
    ways: Vec<Count>,
    /// The latest recognised goods, if the registry has dates.
    recent: Vec<Listed<'a>>,
}

/// A count of things, and their address.
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
    /// The first sentences of its description.
    text: String,
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
    let counts = Status::ALL.map(|status| {
        let count = context.site.with_status(status).len();
        let label = context
            .language
            .count(&format!("home-{}", status.code()), count);
        Count {
            count,
            link: context.link(label, list_address(status)),
        }
    });
    HomePage {
        page: context.frame(About {
            description: description.clone(),
            json_ld: Some(catalogue(context)),
            kind: frame::Kind::Home,
            ..About::default()
        }),
        description,
        counts: counts.into(),
        goals: goals(context),
        categories: categories(context),
        collections: collections(context),
        ways: ways(context),
        recent: context.cards(&recent(context), |_| None),
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
        .zip(sets)
        .map(|((_, count), set)| Set {
            text: shorten(&plain(&set.text), 160),
            count,
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

fn ways(context: &Context<'_>) -> Vec<Count> {
    let facets = context.site.sources.derived.facets.iter();
    let facets = facets.filter(|facet| {
        let is_above = matches!(facet.kind, Kind::Goal | Kind::Category | Kind::Collection);
        !is_above && !facet.values.is_empty()
    });
    facets
        .map(|facet| {
            let label = context
                .language
                .t(&format!("facet-{}", facet.kind.segment()));
            Count {
                count: facet.values.len(),
                link: context.link(label, &facet_address(facet)),
            }
        })
        .collect()
}

/// The day on which a good was recognised, from its entry or else from the history.
fn recognized(context: &Context<'_>, position: usize) -> Option<Date> {
    let written = context.site.good(position).entry.dates.recognized;
    written.or_else(|| context.site.sources.timeline.recognized(position))
}

/// The latest recognised goods, newest first.
fn recent(context: &Context<'_>) -> Vec<usize> {
    let current = context.site.with_status(Status::Current).iter().copied();
    let mut dated: Vec<_> = current
        .filter_map(|position| Some((recognized(context, position)?, position)))
        .collect();
    dated.sort_by_key(|&(day, position)| (std::cmp::Reverse(day), position));
    dated
        .into_iter()
        .take(RECENT)
        .map(|(_, position)| position)
        .collect()
}
