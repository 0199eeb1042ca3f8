//! Requests to organisations: what each has to update, as a mail, as Markdown or as rows of a table.

pub mod contacts;
pub mod letter;
pub mod mail;
mod organizations;
pub mod rows;

use crate::catalog::Good;
use crate::derive::duties::{Duty, all, duties, responsible};
use crate::derive::facets::{Kind, ValueAt};
use crate::site::Site;
use crate::site::addresses::{CONTRIBUTE, value_address};
use crate::site::context::Context;

pub use organizations::Organizations;

/// What one organisation is asked to update.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked<'a> {
    /// Its position in the facet of organisations.
    pub organization: usize,
    /// Its name, as the first of its entries writes it.
    pub name: &'a str,
    /// The last part of the address of its page, which no other organisation has.
    pub segment: &'a str,
    /// Its goods with something to do for it, those that are due first.
    pub goods: Vec<Duty<'a>>,
}

/// What is asked of whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Requests<'a> {
    /// The organisations with something to do, by name.
    pub asked: Vec<Asked<'a>>,
    /// How many organisations keep an entry current.
    pub keepers: usize,
    /// How many goods with something to do name no organisation that could be asked.
    pub unowned: usize,
}

/// What is asked of each organisation that keeps an entry current, on the day of the site.
#[must_use]
pub fn requests<'a>(site: &'a Site, organizations: &Organizations<'_>) -> Requests<'a> {
    let sources = site.sources();
    let (catalog, queue) = (&sources.catalog, &sources.derived.queue);
    let values = site.facet(Kind::Organization);
    let values = values.map_or(&[][..], |(_, facet)| &facet.values);
    let asked = duties(catalog, queue).into_iter().filter_map(|mut one| {
        one.goods.retain(Duty::is_of_owner);
        let organization = organizations.named(one.organization)?;
        let segment = &values.get(organization)?.segment;
        (!one.goods.is_empty()).then_some(Asked {
            organization,
            name: one.organization,
            segment,
            goods: one.goods,
        })
    });
    let kept = (0..values.len()).filter(|&at| site.kept_by(at).next().is_some());
    let unowned = all(catalog, queue).filter(|duty| {
        duty.is_of_owner() && responsible(&catalog.goods()[duty.good].entry).is_empty()
    });
    Requests {
        asked: asked.collect(),
        keepers: kept.count(),
        unowned: unowned.count(),
    }
}

/// The absolute address of the page of an organisation, by its position in the facet.
fn page_of(context: &Context<'_>, organization: usize) -> String {
    let Some((at, _)) = context.site.facet(Kind::Organization) else {
        return String::new();
    };
    let (facet, value) = context.site.value(ValueAt {
        facet: at,
        value: organization,
    });
    context.absolute(context.language, &value_address(facet, value))
}

/// The absolute address of the form with the entry of a good.
fn form_of(context: &Context<'_>, good: &Good) -> String {
    let form = context.absolute(context.language, CONTRIBUTE);
    format!("{form}?id={}", good.id)
}
