//! The goods of the front page that are used in most countries, of different sectors.

use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::site::context::Context;

/// How many goods are shown.
const SHOWN: usize = 6;

/// Fewer are no choice.
const LEAST: usize = 3;

/// The recognised goods that are used in most countries: each of a sector that those before it do not have, as far
/// as there are such.
pub(super) fn featured(context: &Context<'_>) -> Vec<usize> {
    let used = |good: usize| context.site.good(good).entry.deployment.used_in.len();
    let current = context.site.with_status(Status::Current).iter().copied();
    let mut goods: Vec<usize> = current.filter(|&good| used(good) > 0).collect();
    goods.sort_by_key(|&good| (std::cmp::Reverse(used(good)), good));
    let mut known = Vec::new();
    let (mut first, rest): (Vec<usize>, Vec<usize>) = goods.into_iter().partition(|&good| {
        let values = context.site.values_of(Kind::Sector, good);
        let sectors: Vec<usize> = values.map(|(value, _)| value).collect();
        let is_new = sectors.iter().any(|sector| !known.contains(sector));
        known.extend(sectors);
        is_new
    });
    first.extend(rest);
    first.truncate(SHOWN);
    if first.len() < LEAST {
        Vec::new()
    } else {
        first
    }
}
