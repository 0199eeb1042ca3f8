//! The page of search: where its boxes lead when no script runs, with every other way to the goods.

use serde::Serialize;

use crate::derive::facets::Kind;

use super::breakdown::Breakdown;
use super::frame::{About, Frame, Here, Link};
use super::home::{GoalTile, goals};
use super::index::letters;
use super::plan::NAMES;

/// `search.html`.
#[derive(Serialize)]
pub(super) struct SearchPage<'a> {
    page: Frame<'a>,
    /// Where each letter of the list of all names begins; nothing where that list is short.
    letters: Vec<Link>,
    /// The list of all names.
    names: Link,
    goals: Vec<GoalTile>,
    /// The most common values of the other facets.
    facets: Vec<Breakdown>,
}

/// The page that search boxes lead to.
pub(super) fn find<'a>(here: &'a Here<'_>) -> SearchPage<'a> {
    let heading = here.language.t("search-heading");
    let facets = here.whole().into_iter();
    SearchPage {
        page: here.frame(About {
            title: heading.clone(),
            description: here.language.t("search-description"),
            name: heading,
            ..About::default()
        }),
        letters: letters(here, (NAMES, &here.site.by_name)),
        names: here.link(here.language.t("names-heading"), NAMES),
        goals: goals(here),
        facets: facets
            .filter(|facet| facet.kind != Kind::Goal.segment())
            .collect(),
    }
}
