//! The breakdown of a list of goods by facet: ways to narrow it, and its own statistics.

use std::cmp::Reverse;

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Facet, Kind};
use crate::markdown::clean;
use crate::site::addresses::{facet_address, list_address, value_address};
use crate::site::context::Context;
use crate::site::link::Link;

/// How many values of a facet are shown; goals are always all shown.
const SHOWN: usize = 8;

/// The width of a bar that represents all goods of the list.
const WIDTH: usize = 100;

/// The values of one facet that goods of a list have, the most common first; goals by number.
#[derive(Serialize)]
pub(crate) struct Breakdown {
    pub(crate) kind: &'static str,
    heading: String,
    values: Vec<Share>,
    /// The address of all values of the registry, if some are left out here.
    all: Option<Link>,
    /// How many values goods of the list have, in words, where a script can show them all.
    every: Option<String>,
}

/// The code of goods that state no value of a facet, which no entry can write: sectors have two letters at least.
const UNSTATED: &str = "-";

/// A value and how many goods of the list have it.
#[derive(Serialize)]
struct Share {
    label: String,
    /// The address of all goods with the value; none for goods that state none.
    href: Option<String>,
    /// A goal's number.
    goal: Option<u8>,
    /// The value as entries write it.
    code: String,
    count: usize,
    bar: usize,
}

impl Context<'_> {
    /// The breakdowns of the recognised goods of the registry.
    pub(crate) fn whole(&self) -> Vec<Breakdown> {
        let facets = self.site.sources.derived.facets.iter().enumerate();
        let goods = self.site.with_status(Status::Current);
        let all = goods.len();
        let of_facet = |(at, facet): (usize, &Facet)| {
            let counts = facet.values.iter().map(|value| value.counts.current);
            let had = counts.enumerate().filter(|&(_, count)| count > 0);
            let mut part = self.breakdown(at, had.collect(), (all, self.without(at, goods)))?;
            part.every = None;
            Some(part)
        };
        facets.filter_map(of_facet).collect()
    }

    /// The breakdowns of some goods, except by the facet that they are listed by.
    pub(crate) fn parts(&self, goods: &[usize], listed_by: Kind) -> Vec<Breakdown> {
        let facets = self.site.sources.derived.facets.iter().enumerate();
        let of_facet = |at: usize| {
            // Only what the goods have: most lists are short, and a facet can have a value per good.
            let values = goods.iter().flat_map(|&good| self.site.values_at(at, good));
            let mut values: Vec<usize> = values.collect();
            values.sort_unstable();
            let had = values.chunk_by(|one, other| one == other);
            let had = had.map(|same| (same[0], same.len()));
            self.breakdown(at, had.collect(), (goods.len(), self.without(at, goods)))
        };
        facets
            .filter(|(_, facet)| facet.kind != listed_by && facet.kind.is_main())
            .filter_map(|(at, _)| of_facet(at))
            .collect()
    }

    /// How many of some goods state no value of a facet that they may leave out.
    fn without(&self, at: usize, goods: &[usize]) -> usize {
        match self.site.sources.derived.facets[at].kind {
            Kind::Sector
            | Kind::LicenseFamily
            | Kind::Region
            | Kind::Country
            | Kind::DevelopedIn
            | Kind::UsedIn
            | Kind::Language
            | Kind::Own(_) => {
                let goods = goods.iter();
                goods
                    .filter(|&&good| self.site.values_at(at, good).len() == 0)
                    .count()
            }
            Kind::Goal
            | Kind::Category
            | Kind::License
            | Kind::Link
            | Kind::Organization
            | Kind::Collection => 0,
        }
    }

    /// One facet, given which values goods of the list have and how many goods each, how many goods there are
    /// and how many have none of its values; `None` if no good has any.
    fn breakdown(
        &self,
        at: usize,
        mut had: Vec<(usize, usize)>,
        (all, without): (usize, usize),
    ) -> Option<Breakdown> {
        let facet = &self.site.sources.derived.facets[at];
        let places = &self.language.order[at].places;
        let is_goal = facet.kind == Kind::Goal;
        let count_of_values = had.len();
        if is_goal {
            had.sort_unstable_by_key(|&(value, _)| places[value]);
        } else {
            let rank = |&(value, count): &(usize, usize)| (Reverse(count), places[value]);
            if had.len() > SHOWN {
                had.select_nth_unstable_by_key(SHOWN, rank);
                had.truncate(SHOWN);
            }
            had.sort_unstable_by_key(rank);
        }
        let &(_, most) = had.first()?;
        // If each value has one good, the list itself shows as much.
        if most == 1 && count_of_values > SHOWN && !is_goal {
            return None;
        }
        let bar = |count: usize| (count * WIDTH).div_ceil(all.max(1));
        let values = had.iter().map(|&(value, count)| {
            let term = &facet.values[value];
            Share {
                label: self.language.labels[at][value].clone(),
                href: Some(self.links.to(&value_address(facet, term))),
                goal: term.code.parse().ok().filter(|_| is_goal),
                code: clean(&term.code).into_owned(),
                count,
                bar: bar(count),
            }
        });
        let unstated = (without > 0).then(|| Share {
            label: self.language.t("breakdown-unstated"),
            href: None,
            goal: None,
            code: UNSTATED.to_owned(),
            count: without,
            bar: bar(without),
        });
        let kind = facet.kind.segment();
        Some(Breakdown {
            kind,
            heading: self.language.facet(facet.kind, ""),
            values: values.chain(unstated).collect(),
            every: (count_of_values > had.len())
                .then(|| self.language.count("breakdown-all", count_of_values)),
            all: (count_of_values > had.len()).then(|| {
                let label = self
                    .language
                    .count("breakdown-registry", facet.values.len());
                self.link(label, &facet_address(facet))
            }),
        })
    }

    /// How many goods have each status, with the address of their list and the status's code.
    pub(crate) fn statuses(&self) -> Vec<(usize, Link, &'static str)> {
        let all = Status::ALL.into_iter().map(|status| {
            let count = self.site.with_status(status).len();
            let link = self.link(self.status_label(status), list_address(status));
            (count, link, status.code())
        });
        all.collect()
    }
}
