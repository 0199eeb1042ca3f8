//! The first few of a list, and how many more there are.

/// How many are named.
const SHOWN: usize = 10;

/// The first items, as they are written.
pub(super) fn some(items: &[String]) -> String {
    let shown = items[..items.len().min(SHOWN)].join(", ");
    match items.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
