//! The addresses of pages and files, without base path and language.

use crate::catalog::Status;
use crate::derive::facets::{Facet, Value};
use crate::entry::IndicatorKey;
use crate::markdown::clean;
use crate::media::Format;
use crate::questions::Questions;

/// How many goods or values one page lists.
pub(crate) const PER_PAGE: usize = 48;

/// How many pages a list of this many items has.
pub(crate) fn page_count(items: usize) -> usize {
    items.div_ceil(PER_PAGE).max(1)
}

/// The part of a list that one page shows.
pub(crate) fn part<T>(items: &[T], number: usize) -> &[T] {
    let from = (number.saturating_sub(1) * PER_PAGE).min(items.len());
    &items[from..(from + PER_PAGE).min(items.len())]
}

/// The address of one page of a list.
pub(crate) fn page_address(base: &str, number: usize) -> String {
    match number {
        1 => base.to_owned(),
        _ => format!("{base}page/{number}/"),
    }
}

/// The address of the list of all names.
pub(crate) const NAMES: &str = "a-z/";

/// The address of the world map.
pub(crate) const MAP: &str = "map/";

/// The address of the report.
pub(crate) const REPORT: &str = "report/";

/// The address of the countries of each goal.
pub(crate) const REPORT_COUNTRIES: &str = "report/countries/";

/// The address of all owners of goods.
pub(crate) const REPORT_OWNERS: &str = "report/owners/";

/// The address of a list of the report.
pub(crate) fn report_list_address(name: &str) -> String {
    format!("{REPORT}{name}/")
}

/// The file with the numbers of a figure of the report.
pub(crate) fn report_table_address(name: &str) -> String {
    format!("{REPORT}{name}.csv")
}

/// The list of all editions.
pub(crate) const EDITIONS: &str = "editions/";

/// The address of an edition, which is its folder in the registry too.
pub(crate) fn edition_address(name: &str) -> String {
    format!("{EDITIONS}{name}/")
}

/// The search page, which search boxes open without a script.
pub(crate) const FIND: &str = "search/";

/// The address of the API's reference.
pub(crate) const REFERENCE: &str = "api/";

/// The address of the comparison.
pub(crate) const COMPARE: &str = "compare/";

/// The page on how to contribute, with the form of an entry.
pub(crate) const CONTRIBUTE: &str = "contribute/";

/// The file of an entry to fill in by hand.
pub(crate) const ENTRY_TEMPLATE: &str = "contribute/entry.yaml";

/// The address of the rules that the form checks an entry by; it changes with them.
pub(crate) fn rules_address(questions: &Questions) -> String {
    format!("assets/rules.{}.json", questions.fingerprint())
}

/// The address of the list of due reviews.
pub(crate) const QUEUE: &str = "queue/";

/// The address of the list of changes.
pub(crate) const CHANGES: &str = "changes/";

/// The path of the Atom feed.
pub(crate) const FEED: &str = "feed.xml";

/// The path of the JSON Feed.
pub(crate) const JSON_FEED: &str = "feed.json";

/// The registry as a DCAT catalogue.
pub(crate) const CATALOG: &str = "catalog.jsonld";

/// The description of the site for language models.
pub(crate) const LLMS: &str = "llms.txt";

/// The path of the feed of a facet's value.
pub(crate) fn feed_address(facet: &Facet, value: &Value) -> String {
    format!("{}{FEED}", value_address(facet, value))
}

/// What the catalogue is narrowed to, as the query of its address: kinds with the codes of values, such as a facet or
/// `status`.
pub(crate) fn catalogue_query<'a>(
    narrowed: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    let pairs = narrowed.into_iter().map(|(kind, code)| (kind, clean(code)));
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// The address of a good.
pub(crate) fn good_address(id: &str) -> String {
    format!("goods/{id}/")
}

/// The address of a facet's index.
pub(crate) fn facet_address(facet: &Facet) -> String {
    format!("{}/", facet.kind.segment())
}

/// The address of the page that lists the goods of a facet's value.
pub(crate) fn value_address(facet: &Facet, value: &Value) -> String {
    format!("{}/{}/", facet.kind.listed_by().segment(), value.segment)
}

/// The picture beside a link to the site. No good can have its name.
pub(crate) const SITE_CARD: &str = "cards/index.png";

/// The picture beside a link to the page of a good.
pub(crate) fn card_address(id: &str) -> String {
    format!("cards/{id}.png")
}

/// Where browsers learn how to search the site.
pub(crate) const OPEN_SEARCH: &str = "opensearch.xml";

/// The address of a good's badge.
pub(crate) fn badge_address(id: &str) -> String {
    format!("badges/{id}.svg")
}

/// The address of a good's logo: of a drawing the same for all sizes, of a bitmap one per side.
pub(crate) fn logo_address(id: &str, file: &str, side: u32) -> String {
    if Format::named(file) == Some(Format::Svg) {
        format!("media/{id}/logo.svg")
    } else {
        format!("media/{id}/logo-{side}.png")
    }
}

/// The address of a good's screenshot, by its place in the entry and its width.
pub(crate) fn screenshot_address(id: &str, at: usize, width: u32) -> String {
    format!("media/{id}/screenshot-{}-{width}.jpg", at + 1)
}

/// The address of the card of a good that other sites show in a frame.
pub(crate) fn embed_address(id: &str) -> String {
    format!("embed/{id}/")
}

/// The address of an indicator.
pub(crate) fn indicator_address(key: IndicatorKey) -> String {
    format!("standard/{key}/")
}

/// Where the goods of one status are listed.
pub(crate) fn list_address(status: Status) -> &'static str {
    match status {
        Status::Current => "goods/",
        Status::Candidate | Status::Former => status_address(status),
    }
}

/// The address of the list of one status on its own; the list of current goods links to the others.
pub(crate) fn status_address(status: Status) -> &'static str {
    match status {
        Status::Current => "status/current/",
        Status::Candidate => "status/candidate/",
        Status::Former => "status/former/",
    }
}
