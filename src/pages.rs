//! The pages of the site: a file per kind of page, with the struct of its template and the function that fills it.

pub(crate) mod answers;
pub(crate) mod besides;
pub(crate) mod breakdown;
pub(crate) mod card;
pub(crate) mod changes;
pub(crate) mod chart;
pub(crate) mod compare;
pub(crate) mod contribute;
pub(crate) mod editions;
pub(crate) mod embed;
pub(crate) mod evidence;
pub(crate) mod facts;
pub(crate) mod find;
mod frame;
pub(crate) mod good;
pub(crate) mod home;
pub(crate) mod index;
pub(crate) mod link_notes;
mod list;
pub(crate) mod map;
pub(crate) mod mark;
pub(crate) mod matrix;
mod menu;
pub(crate) mod pictures;
pub(crate) mod prose;
pub(crate) mod queue;
pub(crate) mod reference;
pub(crate) mod report;
mod review_words;
mod rights;
mod source;
pub(crate) mod standard;
pub(crate) mod statistics;
mod terms;
mod updates;
pub(crate) mod value_intro;

use anyhow::Result;

use crate::catalog::Status;
use crate::derive::facets::ValueAt;
use crate::site::context::Context;

/// Every kind of page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The front page.
    Home,
    /// One page of the current goods.
    Catalogue {
        /// 1 for the first.
        number: usize,
    },
    /// One page of the goods of another status.
    Status {
        /// Which.
        status: Status,
        /// 1 for the first.
        number: usize,
    },
    /// One page of the names of all goods.
    Names {
        /// 1 for the first.
        number: usize,
    },
    /// A good.
    Good {
        /// Its position in the catalogue.
        position: usize,
    },
    /// One page of the values of a facet.
    Facet {
        /// Its position.
        facet: usize,
        /// 1 for the first.
        number: usize,
    },
    /// One page of the goods of a facet's value.
    Value {
        /// Which.
        at: ValueAt,
        /// 1 for the first.
        number: usize,
    },
    /// The indicators.
    Standard,
    /// One page on an indicator.
    Indicator {
        /// Its position in the Standard.
        position: usize,
        /// 1 for the first.
        number: usize,
    },
    /// The reference of the API.
    Reference,
    /// Charts of all counts.
    Statistics,
    /// What the registry as a whole tells.
    Report,
    /// One page of a list of the report.
    ReportList {
        /// Its position in the analysis.
        list: usize,
        /// 1 for the first.
        number: usize,
    },
    /// The countries of the goods of each goal.
    ReportCountries,
    /// The owners of the goods.
    ReportOwners,
    /// The list of all editions.
    Editions,
    /// An edition.
    Edition {
        /// Its position, the newest first.
        edition: usize,
    },
    /// The world map.
    Map,
    /// Some goods side by side, filled by a script.
    Compare,
    /// Ways to find goods without a script.
    Find,
    /// How to contribute, and the form of an entry.
    Contribute,
    /// One page of the list of due reviews.
    Queue {
        /// 1 for the first.
        number: usize,
    },
    /// One page of the list of changes.
    Changes {
        /// 1 for the first.
        number: usize,
    },
    /// A page that the maintainers wrote.
    Content {
        /// Its position.
        position: usize,
    },
    /// The page that hosts show for missing addresses.
    NotFound,
    /// The page at an address that moved.
    Redirect {
        /// The new address, without language and base path.
        to: String,
    },
    /// The page at the address of a good that was removed.
    Tombstone {
        /// Its position in the timeline.
        position: usize,
    },
    /// The card of a good that other sites show in a frame.
    Embed {
        /// Its position in the catalogue.
        position: usize,
    },
}

impl Page {
    /// Whether readers and search engines should find it.
    pub(crate) fn is_listed(&self) -> bool {
        !matches!(
            self,
            Self::NotFound | Self::Redirect { .. } | Self::Tombstone { .. } | Self::Embed { .. }
        )
    }
}

/// A page as HTML.
///
/// # Errors
/// If a template of the theme uses something missing; the error names the place.
pub(crate) fn render(context: &Context<'_>, page: &Page) -> Result<String> {
    match page {
        Page::Home => context.render("home.html", &home::home(context)),
        Page::Catalogue { number } => {
            context.render("list.html", &list::catalogue(context, *number))
        }
        Page::Status { status, number } => {
            context.render("list.html", &list::status(context, *status, *number))
        }
        Page::Value { at, number } => {
            context.render("list.html", &list::value(context, *at, *number))
        }
        Page::Facet { facet, number } => {
            context.render("index.html", &index::facet(context, *facet, *number))
        }
        Page::Names { number } => context.render("index.html", &index::names(context, *number)),
        Page::Good { position } => {
            let page = context.render("good.html", &good::good(context, *position))?;
            Ok(link_notes::with_notes(page, context))
        }
        Page::Standard => context.render("standard.html", &standard::standard(context)),
        Page::Indicator { position, number } => context.render(
            "indicator.html",
            &standard::indicator(context, *position, *number),
        ),
        Page::Reference => context.render("api.html", &reference::reference(context)?),
        Page::Statistics => context.render("statistics.html", &statistics::statistics(context)),
        Page::Report => context.render("report.html", &report::report(context)),
        Page::ReportList { list, number } => {
            context.render("index.html", &index::of_report(context, *list, *number))
        }
        Page::ReportOwners => context.render("index.html", &index::owners(context)),
        Page::ReportCountries => context.render("index.html", &index::countries(context)),
        Page::Editions => context.render("editions.html", &editions::editions(context)),
        Page::Edition { edition } => {
            context.render("edition.html", &editions::edition(context, *edition))
        }
        Page::Map => context.render("map.html", &map::map(context)),
        Page::Compare => context.render("compare.html", &compare::compare(context)),
        Page::Contribute => context.render("contribute.html", &contribute::contribute(context)),
        Page::Find => context.render("search.html", &find::find(context)),
        Page::Queue { number } => context.render("queue.html", &queue::queue(context, *number)),
        Page::Changes { number } => {
            context.render("changes.html", &changes::changes(context, *number))
        }
        Page::Content { position } => {
            context.render("prose.html", &prose::page(context, *position))
        }
        Page::NotFound => context.render("missing.html", &prose::missing(context)),
        Page::Redirect { to } => context.render("redirect.html", &prose::redirect(context, to)),
        Page::Tombstone { position } => {
            context.render("tombstone.html", &changes::tombstone(context, *position))
        }
        Page::Embed { position } => context.render("embed.html", &embed::embed(context, *position)),
    }
}
