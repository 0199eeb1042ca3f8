//! The plan of a site: every file of it, in order, without rendering any.

use crate::api::{self, Document};
use crate::catalog::Status;
use crate::config::Extra;
use crate::derive::facets::ValueAt;
use crate::derive::history::Outcome;
use crate::editions::MANIFEST;
use crate::exports::Export;
use crate::exports::badge::has_badge;
use crate::exports::extras;
use crate::exports::feed::has_feeds;
use crate::exports::pictures;
use crate::exports::sitemap::sitemap_parts;
use crate::pages::Page;
use crate::pages::contribute::is_contribute;
use crate::search::File;
use crate::site::Site;
use crate::site::addresses::{
    CATALOG, CHANGES, COMPARE, CONTRIBUTE, EDITIONS, ENTRY_TEMPLATE, FEED, FIND, JSON_FEED, LLMS,
    MAP, NAMES, OPEN_SEARCH, QUEUE, REFERENCE, REPORT, REPORT_COUNTRIES, REPORT_OWNERS, SITE_CARD,
    badge_address, edition_address, embed_address, facet_address, feed_address, good_address,
    indicator_address, list_address, page_address, page_count, report_list_address,
    report_table_address, rules_address, status_address, value_address,
};
use crate::site::ids::{ids, moved};

use super::search;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Where it is written, relative to the site's root, with `/`.
    pub path: String,
    /// Position of its language; 0 for files without one.
    pub language: usize,
    /// What it is.
    pub item: Item,
}

/// What a file of the site is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A page.
    Page(Page),
    /// A document of the API.
    Document(Document),
    /// A file for other programs.
    Export(Export),
    /// A file of the search index.
    Search(File),
    /// A file of the theme, by its position there.
    Asset(usize),
}

impl Planned {
    /// The address of a page without base path and language: its path without `index.html`.
    #[must_use]
    pub fn address<'a>(&'a self, site: &Site) -> &'a str {
        site.languages[self.language].address(&self.path)
    }

    /// Whether it is a page of the default language that readers and search engines should find.
    pub(crate) fn is_listed(&self) -> bool {
        matches!(&self.item, Item::Page(page) if self.language == 0 && page.is_listed())
    }
}

/// Every file of the site: assets, then the pages of each language, then files without a language.
#[must_use]
pub(super) fn plan(site: &Site) -> Vec<Planned> {
    let mut plan = Vec::new();
    for (position, asset) in site.sources.theme.assets().iter().enumerate() {
        plan.push(neutral(asset.path.clone(), Item::Asset(position)));
    }
    for language in 0..site.languages.len() {
        in_language(&mut plan, site, language);
    }
    for file in search::neutral(site) {
        plan.push(neutral(search::path(site, 0, file), Item::Search(file)));
    }
    for language in 0..site.languages.len() {
        plan.extend(feeds(site, language));
    }
    let pages = plan.iter().filter(|planned| planned.is_listed()).count();
    let mut export = |path: String, export| plan.push(neutral(path, Item::Export(export)));
    export("robots.txt".to_owned(), Export::Robots);
    export("sitemap.xml".to_owned(), Export::Sitemap { part: None });
    for part in 1..=sitemap_parts(site, pages) {
        let part_of = Export::Sitemap { part: Some(part) };
        export(format!("sitemap-{part}.xml"), part_of);
    }
    export("_redirects".to_owned(), Export::Redirects);
    for (id, position) in ids(site).filter(|&(_, at)| has_badge(site.good(at))) {
        export(badge_address(id), Export::Badge { position });
    }
    for (path, extra) in extra_files(site) {
        export(path, extra);
    }
    if site.sources.config.extras.contains(&Extra::Cards) {
        export(SITE_CARD.to_owned(), Export::SiteCard);
    }
    for (figure, of) in site.sources.derived.analysis.figures.iter().enumerate() {
        let table = Export::ReportTable { figure };
        export(report_table_address(&of.name.code()), table);
    }
    for (path, file) in edition_files(site) {
        export(path, file);
    }
    export(CATALOG.to_owned(), Export::Dcat);
    export(LLMS.to_owned(), Export::Llms);
    export(OPEN_SEARCH.to_owned(), Export::OpenSearch);
    export(rules_address(&site.sources.questions), Export::Rules);
    export(ENTRY_TEMPLATE.to_owned(), Export::EntryTemplate);
    for position in 0..site.sources.catalog.goods().len() {
        for (path, form) in pictures::of_good(site, position) {
            export(path, Export::Picture { position, form });
        }
    }
    export("_headers".to_owned(), Export::Headers);
    export(".nojekyll".to_owned(), Export::NoJekyll);
    let documents = api::plan(site).into_iter();
    plan.extend(documents.map(|(path, document)| neutral(path, Item::Document(document))));
    plan
}

/// Adds the pages of one language and its part of the search index.
fn in_language(plan: &mut Vec<Planned>, site: &Site, language: usize) {
    let prefix = &site.languages[language].prefix;
    let pages = pages(site).into_iter();
    let more = redirects(site).chain(tombstones(site)).chain(cards(site));
    let file = |path: String, item| Planned {
        path,
        language,
        item,
    };
    for (address, page) in pages.chain(more) {
        plan.push(file(
            format!("{prefix}{address}index.html"),
            Item::Page(page),
        ));
    }
    plan.push(file(
        format!("{prefix}404.html"),
        Item::Page(Page::NotFound),
    ));
    for one in search::files(site) {
        plan.push(file(search::path(site, language, one), Item::Search(one)));
    }
}

fn neutral(path: String, item: Item) -> Planned {
    Planned {
        path,
        language: 0,
        item,
    }
}

/// All pages that readers and search engines should find, by address.
fn pages(site: &Site) -> Vec<(String, Page)> {
    let mut pages = vec![(String::new(), Page::Home)];
    let goods = site.sources.catalog.goods();
    let current = site.with_status(Status::Current).len();
    numbered(
        &mut pages,
        (list_address(Status::Current), current),
        |number| Page::Catalogue { number },
    );
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
    values(&mut pages, site);
    pages.push(("standard/".to_owned(), Page::Standard));
    for (position, indicator) in site.sources.standard.indicators().iter().enumerate() {
        let address = indicator_address(indicator.key);
        let recognised = site.recognised().len();
        numbered(&mut pages, (&address, recognised), |number| {
            Page::Indicator { position, number }
        });
    }
    pages.push((REFERENCE.to_owned(), Page::Reference));
    pages.push(("statistics/".to_owned(), Page::Statistics));
    report(&mut pages, site);
    editions(&mut pages, site);
    pages.push((MAP.to_owned(), Page::Map));
    pages.push((COMPARE.to_owned(), Page::Compare));
    pages.push((FIND.to_owned(), Page::Find));
    pages.push((CONTRIBUTE.to_owned(), Page::Contribute));
    let due = site.sources.derived.queue.due.len();
    numbered(&mut pages, (QUEUE, due), |number| Page::Queue { number });
    let changes = site.sources.timeline.events().len();
    numbered(&mut pages, (CHANGES, changes), |number| Page::Changes {
        number,
    });
    for (position, content) in site.sources.content.iter().enumerate() {
        if is_contribute(&content.segment) {
            continue;
        }
        pages.push((format!("{}/", content.segment), Page::Content { position }));
    }
    pages
}

/// Adds the facets and their values.
fn values(pages: &mut Vec<(String, Page)>, site: &Site) {
    for (facet, of) in site.sources.derived.facets.iter().enumerate() {
        let list = (facet_address(of), of.values.len());
        numbered(pages, (&list.0, list.1), |number| Page::Facet {
            facet,
            number,
        });
        if of.kind.listed_by() != of.kind {
            continue;
        }
        for (value, term) in of.values.iter().enumerate() {
            let at = ValueAt { facet, value };
            let list = (value_address(of, term), site.listed(at).len());
            numbered(pages, (&list.0, list.1), |number| Page::Value {
                at,
                number,
            });
        }
    }
}

/// Adds the report and the lists that it counts.
fn report(pages: &mut Vec<(String, Page)>, site: &Site) {
    let analysis = &site.sources.derived.analysis;
    pages.push((REPORT.to_owned(), Page::Report));
    for (list, of) in analysis.lists.iter().enumerate() {
        let address = report_list_address(&of.name);
        numbered(pages, (&address, of.goods.len()), |number| {
            Page::ReportList { list, number }
        });
    }
    if !analysis.owners.is_empty() {
        pages.push((REPORT_OWNERS.to_owned(), Page::ReportOwners));
    }
    if !analysis.countries.is_empty() {
        pages.push((REPORT_COUNTRIES.to_owned(), Page::ReportCountries));
    }
}

/// Adds the pages of the editions, if there are any.
fn editions(pages: &mut Vec<(String, Page)>, site: &Site) {
    let list = site.sources.editions.list();
    if !list.is_empty() {
        pages.push((EDITIONS.to_owned(), Page::Editions));
    }
    for (edition, kept) in list.iter().enumerate() {
        let address = edition_address(&kept.edition.name);
        pages.push((address, Page::Edition { edition }));
    }
}

/// The files of the editions, which have no language.
fn edition_files(site: &Site) -> impl Iterator<Item = (String, Export)> {
    let list = site.sources.editions.list().iter().enumerate();
    list.flat_map(|(edition, kept)| {
        let address = edition_address(&kept.edition.name);
        let manifest = (format!("{address}{MANIFEST}"), None);
        let files = kept.edition.files.iter().enumerate();
        let files = files.map(|(at, file)| (format!("{address}{}", file.path), Some(at)));
        let all: Vec<_> = std::iter::once(manifest).chain(files).collect();
        let file = move |(path, file)| (path, Export::OfEdition { edition, file });
        all.into_iter().map(file)
    })
}

/// Adds the pages of a list with this many items; an empty list still has its first page.
fn numbered(
    pages: &mut Vec<(String, Page)>,
    (base, count): (&str, usize),
    page: impl Fn(usize) -> Page,
) {
    for number in 1..=page_count(count) {
        pages.push((page_address(base, number), page(number)));
    }
}

/// Pages at addresses that moved.
fn redirects(site: &Site) -> impl Iterator<Item = (String, Page)> {
    let moved = moved(site).into_iter();
    moved.map(|(from, to)| (from, Page::Redirect { to }))
}

/// Pages at the addresses of goods that were removed.
fn tombstones(site: &Site) -> impl Iterator<Item = (String, Page)> {
    let stones = site.sources.timeline.tombstones().iter().enumerate();
    let removed = stones.filter(|(_, stone)| matches!(stone.outcome, Outcome::Removed { .. }));
    removed.map(|(position, stone)| (good_address(&stone.id), Page::Tombstone { position }))
}

/// The cards that other sites show in a frame.
fn cards(site: &Site) -> impl Iterator<Item = (String, Page)> {
    let is_wanted = site.sources.config.extras.contains(&Extra::Embed);
    let ids = ids(site).filter(move |_| is_wanted);
    ids.map(|(id, position)| (embed_address(id), Page::Embed { position }))
}

/// The files of goods that `site.toml` asks for and that have no language.
fn extra_files(site: &Site) -> impl Iterator<Item = (String, Export)> {
    let extras = site.sources.config.extras.iter();
    extras.flat_map(move |&extra| {
        ids(site).filter_map(move |(id, position)| {
            let path = extras::path(extra, id, site.good(position))?;
            Some((path, Export::Extra { extra, position }))
        })
    })
}

/// The feeds of a language.
fn feeds(site: &Site, language: usize) -> Vec<Planned> {
    let prefix = &site.languages[language].prefix;
    let feed = |address: String, export| Planned {
        path: format!("{prefix}{address}"),
        language,
        item: Item::Export(export),
    };
    let mut feeds = vec![
        feed(FEED.to_owned(), Export::Feed),
        feed(JSON_FEED.to_owned(), Export::JsonFeed),
    ];
    if !site.sources.config.facet_feeds {
        return feeds;
    }
    for (facet, of) in site.sources.derived.facets.iter().enumerate() {
        if has_feeds(of) {
            let values = of.values.iter().enumerate();
            feeds.extend(values.map(|(value, term)| {
                let of_value = Export::ValueFeed(ValueAt { facet, value });
                feed(feed_address(of, term), of_value)
            }));
        }
    }
    feeds
}
