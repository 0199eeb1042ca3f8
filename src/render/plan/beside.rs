//! What stands beside the pages that readers are meant to find: old addresses, and feeds.

use crate::catalog::Status;
use crate::derive::history::Fate;
use crate::render::feed::has_feeds;
use crate::render::site::Site;

use super::{FEED, JSON_FEED, Page, Planned, feed_address, good_address, neutral, status_address};

/// Addresses that moved, each once, never one that a good has now.
pub(in crate::render) fn redirects(site: &Site) -> Vec<(String, Page)> {
    let to = |position| good_address(&site.good(position).id);
    let mut moved: Vec<(String, Page)> = ids_before(site)
        .map(|(id, position)| (good_address(id), Page::Redirect { to: to(position) }))
        .collect();
    let current = status_address(Status::Current);
    moved.push((
        current.to_owned(),
        Page::Redirect {
            to: "goods/".to_owned(),
        },
    ));
    moved
}

/// Every id that leads to a good, those from before among them, with the good's position: what other
/// sites show of a good goes on when it is renamed.
pub(in crate::render) fn ids(site: &Site) -> impl Iterator<Item = (&str, usize)> {
    let goods = site.sources.catalog.goods().iter().enumerate();
    let own = goods.map(|(position, good)| (good.id.as_str(), position));
    own.chain(ids_before(site))
}

/// Every id that a good had before and nothing has now, with the good's position.
fn ids_before(site: &Site) -> impl Iterator<Item = (&str, usize)> {
    let stones = site.sources.chronicle.tombstones().iter();
    stones.filter_map(|stone| match stone.fate {
        Fate::Moved(position) => Some((stone.id.as_str(), position)),
        Fate::Removed { .. } => None,
    })
}

/// Addresses of goods that were removed.
pub(super) fn tombstones(site: &Site) -> Vec<(String, Page)> {
    let stones = site.sources.chronicle.tombstones().iter().enumerate();
    let removed = stones.filter(|(_, stone)| matches!(stone.fate, Fate::Removed { .. }));
    removed
        .map(|(position, stone)| (good_address(&stone.id), Page::Tombstone { position }))
        .collect()
}

/// The feeds, which are in the default language alone.
pub(super) fn feeds(site: &Site) -> Vec<Planned> {
    let mut feeds = vec![
        neutral(FEED.to_owned(), Page::Feed),
        neutral(JSON_FEED.to_owned(), Page::JsonFeed),
    ];
    if !site.sources.config.facet_feeds {
        return feeds;
    }
    for (facet, of) in site.sources.derived.facets.iter().enumerate() {
        if has_feeds(of) {
            let values = of.values.iter().enumerate();
            feeds.extend(values.map(|(value, term)| {
                neutral(feed_address(of, term), Page::ValueFeed { facet, value })
            }));
        }
    }
    feeds
}
