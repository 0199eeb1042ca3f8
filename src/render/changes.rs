//! What happened to the goods: the page that lists it, the newest first, and the pages at addresses of
//! goods that are gone.

use serde::Serialize;

use crate::derive::history::{Event, Fate, Kind, Tombstone};
use crate::markdown::clean;

use super::card::Pager;
use super::frame::{About, Day, Frame, Here, Link};
use super::good::title;
use super::plan::{CHANGES, FEED, JSON_FEED, PER_PAGE, good_address, page_address};

/// `changes.html`.
#[derive(Serialize)]
pub(super) struct ChangesPage<'a> {
    page: Frame<'a>,
    /// Whether days are known.
    dated: bool,
    /// What of the months this page shows.
    months: Vec<Month>,
    pager: Option<Pager>,
    /// The same for programs.
    feeds: Vec<Link>,
}

/// What happened in one month, or what of it is on one page.
#[derive(Serialize)]
struct Month {
    code: String,
    heading: String,
    changes: Vec<Change>,
}

/// One change.
#[derive(Serialize)]
pub(super) struct Change {
    anchor: String,
    day: Day,
    #[serde(flatten)]
    said: Said,
    /// The good's page, or what stands at its address.
    href: Option<String>,
    /// The good in its place.
    instead: Option<Link>,
}

/// A change in words.
#[derive(Serialize)]
pub(super) struct Said {
    /// What happened, as a code and in words.
    pub(super) code: &'static str,
    pub(super) label: String,
    pub(super) name: String,
    /// The language of the name where it is not the page's.
    lang: Option<String>,
    /// What changed, or why.
    pub(super) details: Vec<String>,
}

/// `tombstone.html`.
#[derive(Serialize)]
pub(super) struct TombstonePage<'a> {
    page: Frame<'a>,
    name: String,
    /// The day it was removed.
    day: Option<Day>,
    reason: Option<String>,
    /// The good in its place.
    instead: Option<Link>,
    /// Where all changes are listed.
    changes: Link,
}

/// One page of what happened.
pub(super) fn changes<'a>(here: &'a Here<'_>, number: usize) -> ChangesPage<'a> {
    let chronicle = &here.site.sources.chronicle;
    let heading = here.language.t("changes-heading");
    let events = chronicle.events();
    let shown = Here::part(events, number).chunk_by(|a, b| a.month() == b.month());
    let feeds = [
        ("changes-atom", FEED),
        ("changes-json-feed", JSON_FEED),
        ("changes-json", "api/v1/changes.json"),
    ];
    ChangesPage {
        page: here.frame(About {
            title: here.numbered(&heading, number),
            description: here.language.t("changes-description"),
            name: heading,
            ..About::default()
        }),
        dated: chronicle.is_dated(),
        months: shown.map(|events| month(here, events)).collect(),
        pager: here.pager((CHANGES, events.len()), number),
        feeds: feeds
            .map(|(id, address)| here.link(here.language.t(id), address))
            .into(),
    }
}

fn month(here: &Here<'_>, events: &[Event]) -> Month {
    Month {
        code: events[0].month(),
        heading: here.language.month_of(events[0].on),
        changes: events.iter().map(|event| change(here, event)).collect(),
    }
}

/// What happened to one good, the newest first; nothing where days are not known.
pub(super) fn of_good(here: &Here<'_>, position: usize) -> Vec<Change> {
    let events = here.site.sources.chronicle.of_good(position);
    events.map(|event| change(here, event)).collect()
}

fn change(here: &Here<'_>, event: &Event) -> Change {
    Change {
        anchor: event.anchor(),
        day: here.day(event.on),
        said: said(here, event),
        href: here.address_of(&event.id).map(|to| here.links.to(&to)),
        instead: event
            .successor
            .as_deref()
            .and_then(|id| here.site.sources.catalog.position(id))
            .map(|position| link_to(here, position)),
    }
}

fn link_to(here: &Here<'_>, position: usize) -> Link {
    let good = here.site.good(position);
    here.link(here.texts(&good.entry).name, &good_address(&good.id))
}

/// A change in the words of the page's language.
pub(super) fn said(here: &Here<'_>, event: &Event) -> Said {
    let code = event.kind.code();
    let good = here.site.sources.catalog.get(&event.id);
    let (name, lang) = match good {
        Some(good) => {
            let texts = here.texts(&good.entry);
            (texts.name.into_owned(), texts.lang.map(str::to_owned))
        }
        None => (event.name.clone(), None),
    };
    Said {
        code,
        label: here.language.t(&format!("change-{code}")),
        name,
        lang,
        details: details(here, event),
    }
}

fn details(here: &Here<'_>, event: &Event) -> Vec<String> {
    match event.kind {
        Kind::Added => event
            .stage
            .map(|stage| {
                let stages = here.site.sources.vocabularies.get("stage");
                let code = stage.code();
                here.language.label("stage", (code, stages.label(code)))
            })
            .into_iter()
            .collect(),
        Kind::Renamed => {
            let before = event.previous_id.as_deref().unwrap_or_default();
            vec![here.language.text("change-previous-id", &[("id", before)])]
        }
        Kind::Archived | Kind::Removed => {
            reason(here, event.reason.as_deref()).into_iter().collect()
        }
        Kind::Recognized | Kind::Renewed => Vec::new(),
        Kind::Updated => {
            let fields = event.fields.iter();
            let fields = fields.map(|key| {
                let key = key.replace('_', "-");
                here.language.t(&format!("field-{key}"))
            });
            let indicators = here.site.sources.standard.indicators().iter();
            let indicators = indicators
                .filter(|indicator| event.indicators.contains(&indicator.key))
                .map(|indicator| format!("{}. {}", indicator.number, title(here, indicator)));
            fields.chain(indicators).collect()
        }
    }
}

/// A reason for archiving in words; nothing for a code that is none.
fn reason(here: &Here<'_>, code: Option<&str>) -> Option<String> {
    let reasons = here.site.sources.vocabularies.get("archive-reason");
    let code = code.filter(|code| reasons.get(code).is_some())?;
    Some(
        here.language
            .label("archive-reason", (code, reasons.label(code))),
    )
}

/// What stands at the address of a good that was removed.
pub(super) fn tombstone<'a>(here: &'a Here<'_>, stone: &Tombstone) -> TombstonePage<'a> {
    let (name, code, successor) = match &stone.fate {
        Fate::Moved(position) => {
            let name = &here.site.good(*position).entry.name;
            (clean(name).into_owned(), None, Some(*position))
        }
        Fate::Removed {
            name,
            reason,
            successor,
        } => (name.clone(), reason.as_deref(), *successor),
    };
    let chronicle = &here.site.sources.chronicle;
    let list = chronicle.removal(&stone.id).map_or_else(
        || CHANGES.to_owned(),
        |at| {
            let page = page_address(CHANGES, at / PER_PAGE + 1);
            format!("{page}#{}", chronicle.events()[at].anchor())
        },
    );
    TombstonePage {
        page: here.frame(About {
            title: format!("{name} ({})", stone.id),
            description: here.language.t("tombstone-text"),
            above: vec![(here.language.t("menu-goods"), "goods/".to_owned())],
            name: name.clone(),
            json_ld: None,
        }),
        name,
        day: stone.on.map(|day| here.day(day)),
        reason: reason(here, code),
        instead: successor.map(|position| link_to(here, position)),
        changes: here.link(here.language.t("changes-heading"), &list),
    }
}

impl Here<'_> {
    /// The address of a good, or of what stands in its place; nothing where nothing does.
    pub(super) fn address_of(&self, id: &str) -> Option<String> {
        let sources = &self.site.sources;
        let is_there = sources.catalog.position(id).is_some();
        (is_there || sources.chronicle.tombstone(id).is_some()).then(|| good_address(id))
    }
}
