//! Every id that leads to a good, also the ids that goods had before, and the addresses that moved.

use super::Site;
use super::addresses::{good_address, list_address, status_address};
use crate::catalog::Status;
use crate::derive::history::Outcome;

/// Addresses that moved, each with its new address; never one that a good has now.
pub(crate) fn moved(site: &Site) -> Vec<(String, String)> {
    let to = |position| good_address(&site.good(position).id);
    let renamed = ids_before(site).map(|(id, position)| (good_address(id), to(position)));
    let current = (
        status_address(Status::Current).to_owned(),
        list_address(Status::Current).to_owned(),
    );
    renamed.chain([current]).collect()
}

/// Every id that leads to a good, including earlier ids, with the good's position: what other sites
/// show of a good keeps working when it is renamed.
pub(crate) fn ids(site: &Site) -> impl Iterator<Item = (&str, usize)> {
    let goods = site.sources.catalog.goods().iter().enumerate();
    let own = goods.map(|(position, good)| (good.id.as_str(), position));
    own.chain(ids_before(site))
}

/// Every earlier id that no good has now, with the good's position.
fn ids_before(site: &Site) -> impl Iterator<Item = (&str, usize)> {
    let stones = site.sources.timeline.tombstones().iter();
    stones.filter_map(|stone| match stone.outcome {
        Outcome::Moved(position) => Some((stone.id.as_str(), position)),
        Outcome::Removed { .. } => None,
    })
}
