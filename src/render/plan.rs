//! The plan of a site: every file it consists of, in order, without the work of rendering one.

use crate::catalog::Status;
use crate::derive::facets::{Facet, Value};
use crate::id::{is_id, is_reserved};
use crate::search::File;

use super::api::{self, Document};
use super::files;
use super::search;
use super::site::Site;

/// How many goods or values one page lists.
pub(super) const PER_PAGE: usize = 48;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Where it is written, relative to the site's root, with `/`.
    pub path: String,
    /// Position of its language; 0 for what has none.
    pub language: usize,
    /// What it shows.
    pub page: Page,
}

/// Every kind of file.
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
        /// The facet's position.
        facet: usize,
        /// The value's position in it.
        value: usize,
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
    /// Pictures of all counts.
    Statistics,
    /// The world map.
    Map,
    /// Some goods side by side, which a script fills.
    Compare,
    /// One page of what is due.
    Queue {
        /// 1 for the first.
        number: usize,
    },
    /// A page written by the registry's keepers.
    Prose {
        /// Its position.
        position: usize,
    },
    /// What hosts show for addresses that are not there.
    NotFound,
    /// What stands at an address that moved.
    Redirect {
        /// The new address, without language and base path.
        to: String,
    },
    /// `sitemap.xml`, or one part of it when there are too many addresses for one file.
    Sitemap {
        /// Nothing for `sitemap.xml` itself, else the part, from 1.
        part: Option<usize>,
    },
    /// `robots.txt`.
    Robots,
    /// `_redirects`, which some hosts read.
    Redirects,
    /// `_headers`, which the same hosts read.
    Headers,
    /// A document of the API.
    Api {
        /// Which.
        document: Document,
    },
    /// The badge of a recognised good.
    Badge {
        /// Its position in the catalogue.
        position: usize,
    },
    /// A file of the search index.
    Search {
        /// Which.
        file: File,
    },
    /// A file of the theme.
    Asset {
        /// Its position in the theme.
        position: usize,
    },
}

impl Planned {
    /// The address of a page without base path and language: its path without `index.html`.
    #[must_use]
    pub fn address<'a>(&'a self, site: &Site) -> &'a str {
        let prefix = &site.languages[self.language].prefix;
        let path = self.path.strip_prefix(prefix.as_str());
        let path = path.unwrap_or(&self.path);
        path.strip_suffix("index.html").unwrap_or(path)
    }
}

/// Every file of the site: assets, then the pages of each language, then what has no language.
#[must_use]
pub fn plan(site: &Site) -> Vec<Planned> {
    let mut plan = Vec::new();
    for (position, asset) in site.sources.theme.assets().iter().enumerate() {
        plan.push(neutral(asset.path.clone(), Page::Asset { position }));
    }
    for (language, spoken) in site.languages.iter().enumerate() {
        let prefix = &spoken.prefix;
        for (address, page) in pages(site).into_iter().chain(redirects(site)) {
            plan.push(Planned {
                path: format!("{prefix}{address}index.html"),
                language,
                page,
            });
        }
        plan.push(Planned {
            path: format!("{prefix}404.html"),
            language,
            page: Page::NotFound,
        });
        plan.extend(search::files(site).map(|file| Planned {
            path: search::path(site, language, file),
            language,
            page: Page::Search { file },
        }));
    }
    for file in search::neutral(site) {
        plan.push(neutral(search::path(site, 0, file), Page::Search { file }));
    }
    plan.push(neutral("robots.txt".to_owned(), Page::Robots));
    plan.push(neutral(
        "sitemap.xml".to_owned(),
        Page::Sitemap { part: None },
    ));
    for part in 1..=files::sitemap_parts(site) {
        let page = Page::Sitemap { part: Some(part) };
        plan.push(neutral(format!("sitemap-{part}.xml"), page));
    }
    plan.push(neutral("_redirects".to_owned(), Page::Redirects));
    for &position in site.with_status(Status::Current) {
        let path = badge_address(&site.good(position).id);
        plan.push(neutral(path, Page::Badge { position }));
    }
    plan.push(neutral("_headers".to_owned(), Page::Headers));
    let documents = api::plan(site).into_iter();
    plan.extend(documents.map(|(path, document)| neutral(path, Page::Api { document })));
    plan
}

fn neutral(path: String, page: Page) -> Planned {
    Planned {
        path,
        language: 0,
        page,
    }
}

/// All pages that readers and search engines are meant to find, by address.
pub(super) fn pages(site: &Site) -> Vec<(String, Page)> {
    let mut pages = vec![(String::new(), Page::Home)];
    let goods = site.sources.catalog.goods();
    let current = site.with_status(Status::Current).len();
    numbered(&mut pages, ("goods/", current), |number| Page::Catalogue {
        number,
    });
    for status in [Status::Candidate, Status::Former] {
        let list = (status_address(status), site.with_status(status).len());
        numbered(&mut pages, list, |number| Page::Status { status, number });
    }
    numbered(&mut pages, (NAMES, goods.len()), |number| Page::Names {
        number,
    });
    for (position, good) in goods.iter().enumerate() {
        pages.push((good_address(&good.id), Page::Good { position }));
    }
    for (facet, of) in site.sources.derived.facets.iter().enumerate() {
        let list = (facet_address(of), of.values.len());
        numbered(&mut pages, (&list.0, list.1), |number| Page::Facet {
            facet,
            number,
        });
        for (value, term) in of.values.iter().enumerate() {
            let list = (value_address(of, term), site.listed(facet, value).len());
            numbered(&mut pages, (&list.0, list.1), |number| Page::Value {
                facet,
                value,
                number,
            });
        }
    }
    pages.push(("standard/".to_owned(), Page::Standard));
    for (position, indicator) in site.sources.standard.indicators().iter().enumerate() {
        let address = indicator_address(&indicator.key);
        numbered(&mut pages, (&address, current), |number| Page::Indicator {
            position,
            number,
        });
    }
    pages.push(("statistics/".to_owned(), Page::Statistics));
    pages.push((MAP.to_owned(), Page::Map));
    pages.push((COMPARE.to_owned(), Page::Compare));
    let due = site.sources.derived.queue.due.len();
    numbered(&mut pages, (QUEUE, due), |number| Page::Queue { number });
    for (position, prose) in site.sources.prose.iter().enumerate() {
        pages.push((format!("{}/", prose.segment), Page::Prose { position }));
    }
    pages
}

/// Addresses that moved, each once, never one that a good has now.
pub(super) fn redirects(site: &Site) -> Vec<(String, Page)> {
    let catalog = &site.sources.catalog;
    let mut moved: Vec<(String, Page)> = catalog
        .goods()
        .iter()
        .flat_map(|good| good.entry.previous_ids.iter().map(move |old| (old, good)))
        .filter(|(old, _)| catalog.position(old).is_none() && is_id(old) && !is_reserved(old))
        .map(|(old, good)| {
            let to = good_address(&good.id);
            (good_address(old), Page::Redirect { to })
        })
        .collect();
    moved.sort_by(|a, b| a.0.cmp(&b.0));
    moved.dedup_by(|a, b| a.0 == b.0);
    let current = status_address(Status::Current);
    moved.push((
        current.to_owned(),
        Page::Redirect {
            to: "goods/".to_owned(),
        },
    ));
    moved
}

/// Adds the pages of a list with so many items; an empty one still has its first.
fn numbered(
    pages: &mut Vec<(String, Page)>,
    (base, count): (&str, usize),
    page: impl Fn(usize) -> Page,
) {
    for number in 1..=page_count(count) {
        pages.push((page_address(base, number), page(number)));
    }
}

/// How many pages a list of so many items has.
pub(super) fn page_count(items: usize) -> usize {
    items.div_ceil(PER_PAGE).max(1)
}

/// The address of one page of a list.
pub(super) fn page_address(base: &str, number: usize) -> String {
    match number {
        1 => base.to_owned(),
        _ => format!("{base}page/{number}/"),
    }
}

/// The address of the list of all names.
pub(super) const NAMES: &str = "a-z/";

/// The address of the world map.
pub(super) const MAP: &str = "map/";

/// The address of the comparison.
pub(super) const COMPARE: &str = "compare/";

/// The address of what is due.
pub(super) const QUEUE: &str = "queue/";

/// The address of a good.
pub(super) fn good_address(id: &str) -> String {
    format!("goods/{id}/")
}

/// The address of a facet's index.
pub(super) fn facet_address(facet: &Facet) -> String {
    format!("{}/", facet.kind.segment())
}

/// The address of a facet's value.
pub(super) fn value_address(facet: &Facet, value: &Value) -> String {
    format!("{}/{}/", facet.kind.segment(), value.segment)
}

/// The address of a good's badge.
pub(super) fn badge_address(id: &str) -> String {
    format!("badges/{id}.svg")
}

/// The address of an indicator.
pub(super) fn indicator_address(key: &str) -> String {
    format!("standard/{key}/")
}

/// Where the goods of one status are listed.
pub(super) fn list_address(status: Status) -> &'static str {
    match status {
        Status::Current => "goods/",
        Status::Candidate | Status::Former => status_address(status),
    }
}

/// The address of the list of a status in its own place, from which that of current goods leads on.
pub(super) fn status_address(status: Status) -> &'static str {
    match status {
        Status::Current => "status/current/",
        Status::Candidate => "status/candidate/",
        Status::Former => "status/former/",
    }
}
