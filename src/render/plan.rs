//! The plan of a site: every file it consists of, in order, without the work of rendering one.

mod address;
mod beside;

pub(super) use address::*;
pub(super) use beside::{ids, redirects};

use crate::catalog::Status;
use crate::config::Extra;
use crate::search::File;

use super::api::{self, Document};
use super::badge::has_badge;
use super::extra;
use super::files;
use super::reference::REFERENCE;
use super::search;
use super::site::Site;
use beside::{feeds, tombstones};

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
    /// What programs can fetch.
    Reference,
    /// Pictures of all counts.
    Statistics,
    /// The world map.
    Map,
    /// Some goods side by side, which a script fills.
    Compare,
    /// Ways to goods for those whose browser does not search.
    Find,
    /// One page of what is due.
    Queue {
        /// 1 for the first.
        number: usize,
    },
    /// One page of what happened.
    Changes {
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
    /// What stands at the address of a good that was removed.
    Tombstone {
        /// Its position in the chronicle.
        position: usize,
    },
    /// What happened last, as Atom.
    Feed,
    /// The same as JSON Feed.
    JsonFeed,
    /// The same of the goods of a facet's value, as Atom.
    ValueFeed {
        /// The facet's position.
        facet: usize,
        /// The value's position in it.
        value: usize,
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
    /// The badge of a good that is or was recognised.
    Badge {
        /// Its position in the catalogue.
        position: usize,
    },
    /// A file of a good that `site.toml` asks for.
    Extra {
        /// Which.
        extra: Extra,
        /// The good's position in the catalogue.
        position: usize,
    },
    /// The catalogue for data portals.
    Dcat,
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
        let gone = redirects(site).into_iter().chain(tombstones(site));
        let more = gone.chain(extra::pages(site));
        for (address, page) in pages(site).into_iter().chain(more) {
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
    plan.extend(feeds(site));
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
    for (id, position) in ids(site).filter(|&(_, at)| has_badge(site.good(at))) {
        plan.push(neutral(badge_address(id), Page::Badge { position }));
    }
    let extras = extra::plan(site).into_iter();
    plan.extend(extras.map(|(path, page)| neutral(path, page)));
    plan.push(neutral(CATALOG.to_owned(), Page::Dcat));
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
    pages.push((REFERENCE.to_owned(), Page::Reference));
    pages.push(("statistics/".to_owned(), Page::Statistics));
    pages.push((MAP.to_owned(), Page::Map));
    pages.push((COMPARE.to_owned(), Page::Compare));
    pages.push((FIND.to_owned(), Page::Find));
    let due = site.sources.derived.queue.due.len();
    numbered(&mut pages, (QUEUE, due), |number| Page::Queue { number });
    let changes = site.sources.chronicle.events().len();
    numbered(&mut pages, (CHANGES, changes), |number| Page::Changes {
        number,
    });
    for (position, prose) in site.sources.prose.iter().enumerate() {
        pages.push((format!("{}/", prose.segment), Page::Prose { position }));
    }
    pages
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
