//! One of the facts by which a reader may trust a good.

use serde::Serialize;

/// A fact.
#[derive(Serialize)]
pub(crate) struct Point {
    /// `recognised`, `license`, `answered`, `used` or `seen`.
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    /// What else is known of it, a line each.
    pub(super) notes: Vec<String>,
    /// Where to read more: a part of the page, another page, or a record on another site.
    pub(super) href: Option<String>,
    /// Whether that is on another site.
    pub(super) away: bool,
}
