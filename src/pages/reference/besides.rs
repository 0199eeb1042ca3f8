//! What programs can fetch besides the documents of `/api/v1`: feeds, the catalogue, files per good.

use serde::Serialize;

use crate::config::{Config, Extra};
use crate::site::addresses::{CATALOG, FEED, JSON_FEED, LLMS, OPEN_SEARCH};
use crate::site::context::Context;

/// A file, or a kind of files.
#[derive(Serialize)]
pub(crate) struct Beside {
    /// Its address below the site's; capitals are placeholders.
    address: &'static str,
    /// A link to it, if there is one.
    href: Option<String>,
    holds: String,
}

/// When the site has such a file.
enum When {
    Always,
    With(Extra),
    WithFacetFeeds,
}

/// Address, the end of its message's name, and when the site has it.
const BESIDES: [(&str, &str, When); 13] = [
    (FEED, "atom", When::Always),
    (JSON_FEED, "feed", When::Always),
    ("goal/N/feed.xml", "facets", When::WithFacetFeeds),
    (CATALOG, "catalog", When::Always),
    (LLMS, "llms", When::Always),
    ("badges/ID.svg", "badge", When::Always),
    ("badges/ID.json", "shields", When::With(Extra::Shields)),
    (
        "goods/ID/codemeta.json",
        "codemeta",
        When::With(Extra::Codemeta),
    ),
    (
        "goods/ID/publiccode.yml",
        "publiccode",
        When::With(Extra::Publiccode),
    ),
    ("embed/ID/", "embed", When::With(Extra::Embed)),
    ("cards/ID.png", "card", When::With(Extra::Cards)),
    ("goods/ID/index.md", "markdown", When::With(Extra::Markdown)),
    (OPEN_SEARCH, "search", When::Always),
];

/// The other files of this site.
pub(crate) fn besides(context: &Context<'_>) -> Vec<Beside> {
    let config = &context.site.sources.config;
    let there = BESIDES.iter().filter(|(.., when)| when.holds(config));
    let beside = |(address, key, _): &(&'static str, &str, When)| Beside {
        address,
        href: (!address.contains(char::is_uppercase)).then(|| context.links.to(address)),
        holds: context.language.t(&format!("api-beside-{key}")),
    };
    there.map(beside).collect()
}

impl When {
    fn holds(&self, config: &Config) -> bool {
        match self {
            Self::Always => true,
            Self::With(extra) => config.extras.contains(extra),
            Self::WithFacetFeeds => config.facet_feeds,
        }
    }
}
