//! The collections that a good belongs to, and how it stands with their requirements.

use serde::Serialize;

use crate::derive::facets::{Kind, ValueAt};
use crate::pages::matrix;
use crate::site::addresses::value_address;
use crate::site::context::Context;
use crate::site::link::Link;

/// A collection that a good belongs to.
#[derive(Serialize)]
pub(super) struct Membership {
    label: String,
    href: String,
    /// How the good stands with its requirements, and where that is shown; `None` if it has none.
    standing: Option<Link>,
}

/// The collections of a good.
pub(super) fn memberships(context: &Context<'_>, position: usize) -> Vec<Membership> {
    let Some((facet, kind)) = context.site.facet(Kind::Collection) else {
        return Vec::new();
    };
    let values = context.site.values_of(Kind::Collection, position);
    let memberships = values.map(|(value, term)| Membership {
        label: context.language.labels[facet][value].clone(),
        href: context.links.to(&value_address(kind, term)),
        standing: matrix::summary(context, ValueAt { facet, value }, position),
    });
    memberships.collect()
}
