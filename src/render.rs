//! Turns the catalogue and what was derived from it into a plan of pages, and each page into bytes.
//!
//! [`plan()`] is cheap and complete; [`page`] is pure and needs nothing but the [`Site`], so that a
//! build renders in parallel and a server renders what is asked for.

mod answers;
mod api;
mod badge;
mod breakdown;
mod card;
mod changes;
mod chart;
mod compare;
mod dcat;
mod extra;
mod facts;
mod feed;
mod files;
mod find;
mod frame;
mod good;
mod headers;
mod home;
mod index;
mod json_ld;
mod links;
mod list;
mod map;
mod order;
mod pictures;
mod plan;
mod prose;
mod queue;
mod reference;
mod search;
mod site;
mod standard;
mod statistics;
mod theme;

pub use api::Document;
pub use frame::check_navigation;
pub use headers::{Header, headers};
pub use links::LinkStyle;
pub use plan::{Page, Planned, plan};
pub use prose::{Prose, ProseText, prose};
pub use search::{bytes as search_file, path as search_path};
pub use site::{Site, Sources};
pub use theme::{Asset, Theme, dress, locales};

use anyhow::{Context, Result};
use serde::{Serialize, Serializer};

use crate::invisible::cleaned;
use frame::Here;

/// The bytes of one planned page.
///
/// # Errors
/// When a template of the theme uses what is not there; the error names the page and the place.
pub fn page(site: &Site, planned: &Planned) -> Result<Vec<u8>> {
    let here = Here::new(site, planned);
    let text = match &planned.page {
        Page::Home => here.render("home.html", &home::home(&here)),
        Page::Catalogue { number } => here.render("list.html", &list::catalogue(&here, *number)),
        Page::Status { status, number } => {
            here.render("list.html", &list::status(&here, *status, *number))
        }
        Page::Value {
            facet,
            value,
            number,
        } => here.render("list.html", &list::value(&here, (*facet, *value), *number)),
        Page::Facet { facet, number } => {
            here.render("index.html", &index::facet(&here, *facet, *number))
        }
        Page::Names { number } => here.render("index.html", &index::names(&here, *number)),
        Page::Good { position } => here.render("good.html", &good::good(&here, *position)),
        Page::Standard => here.render("standard.html", &standard::standard(&here)),
        Page::Indicator { position, number } => here.render(
            "indicator.html",
            &standard::indicator(&here, *position, *number),
        ),
        Page::Reference => here.render("api.html", &reference::reference(&here)?),
        Page::Statistics => here.render("statistics.html", &statistics::statistics(&here)),
        Page::Map => here.render("map.html", &map::map(&here)),
        Page::Compare => here.render("compare.html", &compare::compare(&here)),
        Page::Find => here.render("search.html", &find::find(&here)),
        Page::Queue { number } => here.render("queue.html", &queue::queue(&here, *number)),
        Page::Changes { number } => here.render("changes.html", &changes::changes(&here, *number)),
        Page::Prose { position } => here.render("prose.html", &prose::page(&here, *position)),
        Page::NotFound => here.render("missing.html", &prose::missing(&here)),
        Page::Redirect { to } => here.render("redirect.html", &prose::redirect(&here, to)),
        Page::Tombstone { position } => {
            let stone = &site.sources.chronicle.tombstones()[*position];
            here.render("tombstone.html", &changes::tombstone(&here, stone))
        }
        Page::Feed => Ok(feed::atom(&here)),
        Page::JsonFeed => feed::json(&here),
        Page::ValueFeed { facet, value } => Ok(feed::of_value(&here, (*facet, *value))),
        Page::Sitemap { part } => Ok(files::sitemap(site, *part)),
        Page::Robots => Ok(files::robots(site)),
        Page::Redirects => Ok(files::redirects_file(site)),
        Page::Badge { position } => Ok(badge::badge(&here, *position)),
        Page::Extra { extra, position } => extra::render(&here, *extra, *position),
        Page::Dcat => dcat::dcat(&here),
        Page::Headers => Ok(headers::headers_file(site)),
        Page::Search { file } => return Ok(search::bytes(site, planned.language, *file)),
        Page::Api { document } => return api::render(site, *document),
        Page::Asset { position } => {
            return Ok(site.sources.theme.assets()[*position].bytes.clone());
        }
    };
    let text = text.with_context(|| format!("cannot render `{}`", planned.path))?;
    Ok(text.into_bytes())
}

/// HTML that is already safe; templates write it as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Safe HTML, without the characters that nobody sees.
    pub(crate) fn new(html: String) -> Self {
        Self(cleaned(html))
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}
