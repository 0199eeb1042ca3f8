//! What happened last as Atom (RFC 4287) and as JSON Feed 1.1, in the default language of the site.

use jiff::civil::Date;
use serde::Serialize;

use anyhow::Result;

use crate::derive::facets::{Facet, Kind};
use crate::derive::history::Event;
use crate::invisible::json;
use crate::markdown::{clean, escape};

use super::changes::{Said, said};
use super::frame::Here;
use super::plan::{CHANGES, FEED, JSON_FEED, Page, feed_address, value_address};

/// How many changes a feed holds.
const LATEST: usize = 50;

/// A feed of this site or of a page, for its head.
#[derive(Serialize)]
pub(super) struct FeedLink {
    title: String,
    href: String,
    /// Its media type.
    kind: &'static str,
}

/// A feed before it has a format.
struct Feed {
    title: String,
    /// Where it is.
    address: String,
    /// The page that shows the same.
    page: String,
    items: Vec<Item>,
}

/// One change.
struct Item {
    /// Its own name, for ever.
    id: String,
    title: String,
    text: String,
    url: String,
    on: Date,
    kind: &'static str,
}

/// `feed.xml`.
pub(super) fn atom(here: &Here<'_>) -> String {
    let events = here.site.sources.chronicle.events().iter();
    written(here, &whole(here, FEED, events))
}

/// The feed of the goods that a facet's value lists.
pub(super) fn of_value(here: &Here<'_>, (at, position): (usize, usize)) -> String {
    let facet = &here.site.sources.derived.facets[at];
    let value = &facet.values[position];
    let chronicle = &here.site.sources.chronicle;
    let mut events: Vec<&Event> = value
        .goods
        .iter()
        .flat_map(|&good| chronicle.of_good(good))
        .collect();
    events.sort_by(|a, b| a.order(b));
    let label = &here.language.labels[at][position];
    let mut feed = whole(here, &feed_address(facet, value), events.into_iter());
    feed.title = format!("{} – {label}", feed.title);
    feed.page = here.absolute(here.language, &value_address(facet, value));
    written(here, &feed)
}

/// Whether a facet's values have feeds, where the site wants them.
pub(super) fn has_feeds(facet: &Facet) -> bool {
    matches!(facet.kind, Kind::Goal | Kind::Country | Kind::Category)
}

fn whole<'a>(here: &Here<'_>, address: &str, events: impl Iterator<Item = &'a Event>) -> Feed {
    let site = clean(&here.site.sources.config.title);
    Feed {
        title: format!("{site} – {}", here.language.t("changes-heading")),
        address: here.file(address),
        page: here.absolute(here.language, CHANGES),
        items: events.take(LATEST).map(|event| item(here, event)).collect(),
    }
}

fn item(here: &Here<'_>, event: &Event) -> Item {
    let Said {
        code,
        label,
        name,
        details,
        ..
    } = said(here, event);
    let list = here.absolute(here.language, CHANGES);
    let id = format!("{list}#{}", event.anchor());
    let args = [("name", name.as_str()), ("change", label.as_str())];
    Item {
        title: here.language.text("changes-item", &args),
        text: if details.is_empty() {
            label
        } else {
            format!("{label}: {}", details.join(", "))
        },
        url: match here.address_of(&event.id) {
            Some(address) => here.absolute(here.language, &address),
            None => list,
        },
        id,
        on: event.on,
        kind: code,
    }
}

/// The day as feeds write it.
fn instant(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// When a feed changed last. Where no day of a change is known, the last day that an entry names: the
/// formats demand one, and the clock is none of ours.
fn updated(here: &Here<'_>, feed: &Feed) -> Date {
    let goods = here.site.sources.catalog.goods().iter();
    let dates = goods.filter_map(|good| {
        let dates = &good.entry.dates;
        dates.reviewed.max(dates.recognized).max(dates.nominated)
    });
    let newest = feed.items.first().map(|item| item.on);
    newest
        .or_else(|| dates.max())
        .unwrap_or(Date::constant(1970, 1, 1))
}

/// Atom.
fn written(here: &Here<'_>, feed: &Feed) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        here.language.tag
    );
    let site = clean(&here.site.sources.config.title);
    element(&mut xml, "id", &feed.address);
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "updated", &instant(updated(here, feed)));
    link(&mut xml, ("self", "application/atom+xml"), &feed.address);
    link(&mut xml, ("alternate", "text/html"), &feed.page);
    xml.push_str("<author>");
    element(&mut xml, "name", &site);
    xml.push_str("</author>\n");
    let version = env!("CARGO_PKG_VERSION");
    for part in ["<generator version=\"", version, "\">dpg</generator>\n"] {
        xml.push_str(part);
    }
    for item in &feed.items {
        xml.push_str("<entry>\n");
        element(&mut xml, "id", &item.id);
        element(&mut xml, "title", &item.title);
        element(&mut xml, "updated", &instant(item.on));
        link(&mut xml, ("alternate", "text/html"), &item.url);
        let category = format!("<category term=\"{}\"/>\n", item.kind);
        xml.push_str(&category);
        element(&mut xml, "summary", &item.text);
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    xml
}

fn element(xml: &mut String, name: &str, text: &str) {
    for part in ["<", name, ">"] {
        xml.push_str(part);
    }
    escape(xml, text);
    for part in ["</", name, ">\n"] {
        xml.push_str(part);
    }
}

fn link(xml: &mut String, (rel, kind): (&str, &str), href: &str) {
    for part in ["<link rel=\"", rel, "\" type=\"", kind, "\" href=\""] {
        xml.push_str(part);
    }
    escape(xml, href);
    xml.push_str("\"/>\n");
}

/// `feed.json`.
#[derive(Serialize)]
struct JsonFeed {
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    language: String,
    authors: [Author; 1],
    items: Vec<JsonItem>,
}

/// Who publishes a feed.
#[derive(Serialize)]
struct Author {
    name: String,
}

/// One change in a JSON Feed.
#[derive(Serialize)]
struct JsonItem {
    id: String,
    url: String,
    title: String,
    content_text: String,
    date_published: String,
    tags: [&'static str; 1],
}

/// `feed.json`.
pub(super) fn json(here: &Here<'_>) -> Result<String> {
    let events = here.site.sources.chronicle.events().iter();
    let feed = whole(here, JSON_FEED, events);
    let items = feed.items.into_iter().map(|item| JsonItem {
        id: item.id,
        url: item.url,
        title: item.title,
        content_text: item.text,
        date_published: instant(item.on),
        tags: [item.kind],
    });
    let mut text = json::clean(&JsonFeed {
        version: "https://jsonfeed.org/version/1.1",
        title: feed.title,
        home_page_url: feed.page,
        feed_url: feed.address,
        language: here.language.tag.clone(),
        authors: [Author {
            name: clean(&here.site.sources.config.title).into_owned(),
        }],
        items: items.collect(),
    })?
    .to_string();
    text.push('\n');
    Ok(text)
}

impl Here<'_> {
    /// The feeds of the site, and that of the value whose goods this page lists.
    pub(super) fn feeds(&self) -> Vec<FeedLink> {
        let sources = &self.site.sources;
        let heading = self.language.t("changes-heading");
        let atom = "application/atom+xml";
        let mut feeds = vec![
            (heading.clone(), FEED.to_owned(), atom),
            (
                heading.clone(),
                JSON_FEED.to_owned(),
                "application/feed+json",
            ),
        ];
        if let Page::Value { facet, value, .. } = self.page
            && sources.config.facet_feeds
            && has_feeds(&sources.derived.facets[*facet])
        {
            let label = &self.language.labels[*facet][*value];
            let facet = &sources.derived.facets[*facet];
            let path = feed_address(facet, &facet.values[*value]);
            feeds.push((format!("{heading} – {label}"), path, atom));
        }
        let feeds = feeds.into_iter().map(|(title, path, kind)| FeedLink {
            title,
            href: self.links.to(&path),
            kind,
        });
        feeds.collect()
    }

    /// The absolute address of a file, which has no language.
    fn file(&self, path: &str) -> String {
        crate::address::below(&self.site.sources.config.base_url, path)
    }
}
