//! The search page: search boxes lead here if no script runs, so it shows every other way to the goods.

use serde::Serialize;

use crate::derive::facets::Kind;
use crate::pages::breakdown::Breakdown;
use crate::pages::frame::{self, About, Frame};
use crate::pages::home::{GoalTile, goals};
use crate::pages::index::letters;
use crate::site::addresses::NAMES;
use crate::site::context::Context;
use crate::site::link::Link;

/// `search.html`.
#[derive(Serialize)]
pub(crate) struct SearchPage<'a> {
    page: Frame<'a>,
    /// The address of each letter in the list of all names; empty if that list is short.
    letters: Vec<Link>,
    /// The list of all names.
    names: Link,
    goals: Vec<GoalTile>,
    /// The most common values of the other facets.
    facets: Vec<Breakdown>,
}

/// The page that search boxes lead to.
pub(crate) fn find<'a>(context: &'a Context<'_>) -> SearchPage<'a> {
    let heading = context.language.t("search-heading");
    let facets = context.whole().into_iter();
    SearchPage {
        page: context.frame(About {
            title: heading.clone(),
            description: context.language.t("search-description"),
            name: heading,
            kind: frame::Kind::Search,
            ..About::default()
        }),
        letters: letters(context, (NAMES, &context.site.by_name)),
        names: context.link(context.language.t("names-heading"), NAMES),
        goals: goals(context),
        facets: facets
            .filter(|facet| facet.kind != Kind::Goal.segment())
            .collect(),
    }
}
