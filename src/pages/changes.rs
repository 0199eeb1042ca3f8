//! The page that lists all changes to goods, newest first, and the pages at the addresses of removed
//! goods.

use serde::Serialize;

use crate::derive::history::{Event, Outcome};
use crate::markdown::clean;
use crate::pages::card::Pager;
use crate::pages::frame::{About, Frame, Kind};
use crate::site::addresses::{CHANGES, FEED, JSON_FEED, PER_PAGE, good_address, page_address};
use crate::site::changes::{Said, reason, said};
use crate::site::context::Context;
use crate::site::link::{Day, Link};

/// `changes.html`.
#[derive(Serialize)]
pub(crate) struct ChangesPage<'a> {
    page: Frame<'a>,
    /// Whether days are known.
    dated: bool,
    /// The part of the months that this page shows.
    months: Vec<Month>,
    pager: Option<Pager>,
    /// The same for programs.
    feeds: Vec<Link>,
}

/// The changes of one month, or the part of them on one page.
#[derive(Serialize)]
struct Month {
    code: String,
    heading: String,
    changes: Vec<Change>,
}

/// One change.
#[derive(Serialize)]
pub(crate) struct Change {
    anchor: String,
    day: Day,
    #[serde(flatten)]
    said: Said,
    /// The good's page, or the page at its former address.
    href: Option<String>,
    /// The good that replaces it.
    instead: Option<Link>,
}

/// `tombstone.html`.
#[derive(Serialize)]
pub(crate) struct TombstonePage<'a> {
    page: Frame<'a>,
    name: String,
    /// The day it was removed.
    day: Option<Day>,
    reason: Option<String>,
    /// The good that replaces it.
    instead: Option<Link>,
    /// Where all changes are listed.
    changes: Link,
}

/// One page of the list of changes.
pub(crate) fn changes<'a>(context: &'a Context<'_>, number: usize) -> ChangesPage<'a> {
    let timeline = &context.site.sources.timeline;
    let heading = context.language.t("changes-heading");
    let events = timeline.events();
    let shown = Context::part(events, number).chunk_by(|a, b| a.month() == b.month());
    let links = &context.links;
    let feeds = [
        ("changes-atom", links.spoken(FEED)),
        ("changes-json-feed", links.spoken(JSON_FEED)),
        ("changes-json", links.to("api/v1/changes.json")),
    ];
    ChangesPage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: context.language.t("changes-description"),
            name: heading,
            ..About::default()
        }),
        dated: timeline.is_dated(),
        months: shown.map(|events| month(context, events)).collect(),
        pager: context.pager((CHANGES, events.len()), number),
        feeds: feeds
            .map(|(id, href)| Link {
                label: context.language.t(id),
                href,
                current: None,
            })
            .into(),
    }
}

fn month(context: &Context<'_>, events: &[Event]) -> Month {
    Month {
        code: events[0].month(),
        heading: context.language.month_of(events[0].on),
        changes: events.iter().map(|event| change(context, event)).collect(),
    }
}

/// The history of one good, newest first; empty if days are not known.
pub(crate) fn of_good(context: &Context<'_>, position: usize) -> Vec<Change> {
    let events = context.site.sources.timeline.of_good(position);
    events.map(|event| change(context, event)).collect()
}

fn change(context: &Context<'_>, event: &Event) -> Change {
    Change {
        anchor: event.anchor(),
        day: context.day(event.on),
        said: said(context, event),
        href: context
            .address_of(&event.id)
            .map(|to| context.links.to(&to)),
        instead: event
            .successor
            .as_deref()
            .and_then(|id| context.site.sources.catalog.position(id))
            .map(|position| link_to(context, position)),
    }
}

fn link_to(context: &Context<'_>, position: usize) -> Link {
    let good = context.site.good(position);
    context.link(context.texts(&good.entry).name, &good_address(&good.id))
}

/// The page at the address of a good that was removed.
pub(crate) fn tombstone<'a>(context: &'a Context<'_>, position: usize) -> TombstonePage<'a> {
    let stone = &context.site.sources.timeline.tombstones()[position];
    let (name, code, successor) = match &stone.outcome {
        Outcome::Moved(position) => {
            let name = &context.site.good(*position).entry.name;
            (clean(name).into_owned(), None, Some(*position))
        }
        Outcome::Removed {
            name,
            reason,
            successor,
        } => (name.clone(), reason.as_deref(), *successor),
    };
    let timeline = &context.site.sources.timeline;
    let list = timeline.removal(&stone.id).map_or_else(
        || CHANGES.to_owned(),
        |at| {
            let page = page_address(CHANGES, at / PER_PAGE + 1);
            format!("{page}#{}", timeline.events()[at].anchor())
        },
    );
    TombstonePage {
        page: context.frame(About {
            title: format!("{name} ({})", stone.id),
            description: context.language.t("tombstone-text"),
            above: vec![(context.language.t("menu-goods"), "goods/".to_owned())],
            name: name.clone(),
            kind: Kind::Unlisted,
            ..About::default()
        }),
        name,
        day: stone.on.map(|day| context.day(day)),
        reason: reason(context, code),
        instead: successor.map(|position| link_to(context, position)),
        changes: context.link(context.language.t("changes-heading"), &list),
    }
}
