//! The breakdown of a list of goods by facet: ways to narrow it, and its own statistics.

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
}

/// A value and how many goods of the list have it.
#[derive(Serialize)]
struct Share {
    link: Link,
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
        let of_facet = |(at, facet): (usize, &Facet)| {
            let counts = facet.values.iter().map(|value| value.counts.current);
            let counts: Vec<usize> = counts.collect();
            let all = self.site.with_status(Status::Current).len();
            self.breakdown(at, &counts, all)
        };
        facets.filter_map(of_facet).collect()
    }

    /// The breakdowns of some goods, except by the facet that they are listed by.
    pub(crate) fn parts(&self, goods: &[usize], listed_by: Kind) -> Vec<Breakdown> {
        let facets = self.site.sources.derived.facets.iter().enumerate();
        let of_facet = |(at, facet): (usize, &Facet)| {
            let mut counts = vec![0; facet.values.len()];
            for &good in goods {
                for value in self.site.values_at(at, good) {
                    counts[value] += 1;
                }
            }
            self.breakdown(at, &counts, goods.len())
        };
        facets
            .filter(|(_, facet)| facet.kind != listed_by)
            .filter_map(of_facet)
            .collect()
    }

    /// One facet with the number of goods of the list per value; `None` if no good has a value.
    fn breakdown(&self, at: usize, counts: &[usize], all: usize) -> Option<Breakdown> {
        let facet = &self.site.sources.derived.facets[at];
        let order = self.language.order[at].positions.iter().copied();
        let mut had: Vec<usize> = order.filter(|&value| counts[value] > 0).collect();
        let most = had.iter().map(|&value| counts[value]).max()?;
        let is_goal = facet.kind == Kind::Goal;
        // If each value has one good, the list itself shows as much.
        if most == 1 && had.len() > SHOWN && !is_goal {
            return None;
        }
        if !is_goal {
            had.sort_by_key(|&value| std::cmp::Reverse(counts[value]));
        }
        let shown = if is_goal { had.len() } else { SHOWN };
        let values = had.iter().take(shown).map(|&value| {
            let term = &facet.values[value];
            let label = self.language.labels[at][value].as_str();
            Share {
                link: self.link(label, &value_address(facet, term)),
                goal: term.code.parse().ok().filter(|_| is_goal),
                code: clean(&term.code).into_owned(),
                count: counts[value],
                bar: (counts[value] * WIDTH).div_ceil(all.max(1)),
            }
        });
        let kind = facet.kind.segment();
        Some(Breakdown {
            kind,
            heading: self.language.t(&format!("facet-{kind}")),
            values: values.collect(),
            all: (had.len() > shown).then(|| {
                let label = self.language.count("breakdown-all", facet.values.len());
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
