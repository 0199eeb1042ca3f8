//! The goods of the front page that are chosen by their dates: the newest, and those to be renewed next.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Status;
use crate::markdown::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;
use crate::site::link::{Day, Link};

/// How many newly recognised goods are shown, and how many of those to be renewed.
const SHOWN: usize = 6;

/// A good whose recognition ends on a known day.
#[derive(Serialize)]
pub(crate) struct Ending {
    link: Link,
    day: Day,
}

/// The latest recognised goods, newest first.
pub(super) fn recent(context: &Context<'_>) -> Vec<usize> {
    let current = context.site.with_status(Status::Current).iter().copied();
    let mut dated: Vec<_> = current
        .filter_map(|position| Some((recognized(context, position)?, position)))
        .collect();
    dated.sort_by_key(|&(day, position)| (std::cmp::Reverse(day), position));
    let goods = dated.into_iter().take(SHOWN);
    goods.map(|(_, position)| position).collect()
}

/// The day on which a good was recognised, from its entry or else from the history.
fn recognized(context: &Context<'_>, position: usize) -> Option<Date> {
    let written = context.site.good(position).entry.dates.recognized;
    written.or_else(|| context.site.sources.timeline.recognized(position))
}

/// The goods whose recognition ends next, the first first.
pub(super) fn ending(context: &Context<'_>) -> Vec<Ending> {
    let current = context.site.with_status(Status::Current);
    let sources = &context.site.sources;
    let until = |good: usize| {
        let cycle = sources.derived.lifecycles.get(good)?;
        cycle.valid_until.filter(|&end| end >= sources.as_of)
    };
    let dated = current
        .iter()
        .filter_map(|&good| Some((until(good)?, good)));
    let mut dated: Vec<(Date, usize)> = dated.collect();
    dated.sort();
    let soon = dated.into_iter().take(SHOWN);
    soon.map(|(day, good)| {
        let good = context.site.good(good);
        let name = clean(&context.texts(&good.entry).name).into_owned();
        Ending {
            link: context.link(name, &good_address(&good.id)),
            day: context.day(day),
        }
    })
    .collect()
}
