//! What happened last as Atom (RFC 4287) and as JSON Feed 1.1, in the default language of the site.

use jiff::civil::Date;
use serde::Serialize;

use anyhow::Result;

use crate::derive::facets::{Facet, Kind, ValueAt};
use crate::derive::history::Event;
use crate::invisible::json;
use crate::markdown::{clean, escape};
use crate::site::addresses::{CHANGES, FEED, JSON_FEED, feed_address, value_address};
use crate::site::changes::{Said, said};
use crate::site::context::Context;

/// How many changes a feed contains.
const LATEST: usize = 50;

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
    /// Its permanent id.
    id: String,
    title: String,
    text: String,
    url: String,
    on: Date,
    kind: &'static str,
}

/// `feed.xml`.
pub(crate) fn atom(context: &Context<'_>) -> String {
    let events = context.site.sources.timeline.events().iter();
    written(context, &whole(context, FEED, events))
}

/// The feed of the goods that a facet's value lists.
pub(crate) fn of_value(context: &Context<'_>, at: ValueAt) -> String {
    let (facet, value) = context.site.value(at);
    let timeline = &context.site.sources.timeline;
    let mut events: Vec<&Event> = value
        .goods
        .iter()
        .flat_map(|&good| timeline.of_good(good))
        .collect();
    events.sort_by(|a, b| a.order(b));
    let label = context.language.label_of(at);
    let mut feed = whole(context, &feed_address(facet, value), events.into_iter());
    // A country can have the name of a region.
    let of = match facet.kind {
        Kind::Region => context.language.text("region-title", &[("label", label)]),
        _ => label.to_owned(),
    };
    feed.title = format!("{} – {of}", feed.title);
    feed.page = context.absolute(context.language, &value_address(facet, value));
    written(context, &feed)
}

/// Whether a facet's values have feeds, where the site wants them.
pub(crate) fn has_feeds(facet: &Facet) -> bool {
    match facet.kind {
        Kind::Goal | Kind::Category | Kind::Region | Kind::Country => true,
        // Texts may be as many as goods.
        Kind::Own(own) => own.is_coded(),
        _ => false,
    }
}

fn whole<'a>(
    context: &Context<'_>,
    address: &str,
    events: impl Iterator<Item = &'a Event>,
) -> Feed {
    let site = clean(&context.site.sources.config.title);
    Feed {
        title: format!("{site} – {}", context.language.t("changes-heading")),
        address: context.file(address),
        page: context.absolute(context.language, CHANGES),
        items: events
            .take(LATEST)
            .map(|event| item(context, event))
            .collect(),
    }
}

fn item(context: &Context<'_>, event: &Event) -> Item {
    let Said {
        code,
        label,
        name,
        details,
        ..
    } = said(context, event);
    let list = context.absolute(context.language, CHANGES);
    let id = format!("{list}#{}", event.anchor());
    let args = [("name", name.as_str()), ("change", label.as_str())];
    Item {
        title: context.language.text("changes-item", &args),
        text: if details.is_empty() {
            label
        } else {
            let (colon, details) = (context.language.t("colon"), context.language.list(&details));
            format!("{label}{colon}{details}")
        },
        url: match context.address_of(&event.id) {
            Some(address) => context.absolute(context.language, &address),
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

/// When a feed changed last. If no change has a known day, this is the last day that an entry names:
/// the formats require a date, and the clock is never used.
fn updated(context: &Context<'_>, feed: &Feed) -> Date {
    let goods = context.site.sources.catalog.goods().iter();
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
fn written(context: &Context<'_>, feed: &Feed) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        context.language.tag
    );
    let site = clean(&context.site.sources.config.title);
    element(&mut xml, "id", &feed.address);
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "updated", &instant(updated(context, feed)));
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
pub(crate) fn json(context: &Context<'_>) -> Result<String> {
    let events = context.site.sources.timeline.events().iter();
    let feed = whole(context, JSON_FEED, events);
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
        language: context.language.tag.clone(),
        authors: [Author {
            name: clean(&context.site.sources.config.title).into_owned(),
        }],
        items: items.collect(),
    })?
    .to_string();
    text.push('\n');
    Ok(text)
}

impl Context<'_> {
    /// The absolute address of a file that each language has.
    fn file(&self, path: &str) -> String {
        let path = format!("{}{path}", self.language.prefix);
        crate::address::below(&self.site.sources.config.base_url, &path)
    }
}
