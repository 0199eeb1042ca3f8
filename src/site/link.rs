//! Links and days as templates take them.

use serde::Serialize;

/// A link with its text.
#[derive(Serialize)]
pub(crate) struct Link {
    pub(crate) label: String,
    pub(crate) href: String,
    /// The value of `aria-current`: `page` for this page, `true` for a page above it, else nothing.
    pub(crate) current: Option<&'static str>,
}

/// A day for programs and for people.
#[derive(Serialize, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) iso: String,
    pub(crate) text: String,
}

/// Something with its page, if it has one.
#[derive(Serialize, Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) href: Option<String>,
}
