//! The goods of a facet's value that are not current, in the order in which its page names them.

use crate::catalog::Status;
use crate::derive::facets::Value;
use crate::site::context::Context;
use crate::slug::slug;

/// The positions of the goods of one status that a value lists, by name.
pub(crate) fn others(context: &Context<'_>, value: &Value, status: Status) -> Vec<usize> {
    let goods = value.goods.iter().copied();
    let mut goods: Vec<usize> = goods
        .filter(|&position| context.site.good(position).status == status)
        .collect();
    goods.sort_by_cached_key(|&position| {
        let good = context.site.good(position);
        (slug(&good.entry.name), good.id.clone())
    });
    goods
}
