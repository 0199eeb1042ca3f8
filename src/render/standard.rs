//! The Standard: all indicators, and for each what it asks and how goods answer it.

use serde::Serialize;

use crate::catalog::Status;
use crate::markdown::{clean, escape, external_link, html, plain};
use crate::standard::{Indicator, Note};

use super::Html;
use super::answers;
use super::card::Pager;
use super::facts::readable;
use super::frame::{About, Day, Frame, Here, Link};
use super::good::title;
use super::plan::{good_address, indicator_address};

/// `standard.html`.
#[derive(Serialize)]
pub(super) struct StandardPage<'a> {
    page: Frame<'a>,
    version: String,
    date: Day,
    source: Html,
    indicators: Vec<Row>,
    /// How many goods are current.
    current: usize,
}

/// One indicator in the overview.
#[derive(Serialize)]
struct Row {
    number: String,
    title: String,
    href: String,
    asks: String,
    /// How many current goods meet it by their answers alone.
    met: usize,
}

/// `indicator.html`.
#[derive(Serialize)]
pub(super) struct IndicatorPage<'a> {
    page: Frame<'a>,
    number: String,
    title: String,
    asks: String,
    requirements: Vec<String>,
    notes: Vec<Html>,
    met: String,
    answers: Vec<Quoted>,
    pager: Option<Pager>,
    previous: Option<Link>,
    next: Option<Link>,
}

/// How one good answers.
#[derive(Serialize)]
struct Quoted {
    name: String,
    href: String,
    /// Yes, no or unknown.
    answer: Option<String>,
    quote: Option<String>,
}

/// All indicators.
pub(super) fn standard<'a>(here: &'a Here<'_>) -> StandardPage<'a> {
    let standard = &here.site.sources.standard;
    let heading = here.language.t("standard-heading");
    let rows = standard
        .indicators()
        .iter()
        .enumerate()
        .map(|(position, indicator)| Row {
            number: indicator.number.clone(),
            title: title(here, indicator),
            href: here.links.to(&indicator_address(&indicator.key)),
            asks: asks(here, indicator),
            met: here.site.met(position),
        });
    StandardPage {
        page: here.frame(About {
            title: heading,
            description: here.language.t("standard-description"),
            name: here.language.t("menu-standard"),
            ..About::default()
        }),
        version: standard.version().to_string(),
        date: here.day(standard.date()),
        source: Html(external_link(
            standard.source(),
            &readable(standard.source()),
        )),
        indicators: rows.collect(),
        current: here.site.with_status(Status::Current).len(),
    }
}

/// One page on an indicator.
pub(super) fn indicator<'a>(
    here: &'a Here<'_>,
    position: usize,
    number: usize,
) -> IndicatorPage<'a> {
    let standard = &here.site.sources.standard;
    let indicator = &standard.indicators()[position];
    let goods = here.site.with_status(Status::Current);
    let address = indicator_address(&indicator.key);
    let name = format!("{}. {}", indicator.number, title(here, indicator));
    let neighbour = |at: Option<usize>| {
        let indicator = standard.indicators().get(at?)?;
        let label = format!("{}. {}", indicator.number, title(here, indicator));
        Some(here.link(label, &indicator_address(&indicator.key)))
    };
    let met = here.site.met(position).to_string();
    let all = goods.len().to_string();
    let quoted = Here::part(goods, number)
        .iter()
        .map(|&good| quoted(here, good, (position, &indicator.key)));
    let notes = indicator.notes.iter().map(|text| note(here, text));
    IndicatorPage {
        page: here.frame(About {
            title: here.numbered(&name, number),
            description: asks(here, indicator),
            above: vec![(here.language.t("menu-standard"), "standard/".to_owned())],
            name: name.clone(),
            json_ld: None,
        }),
        number: indicator.number.clone(),
        title: title(here, indicator),
        asks: asks(here, indicator),
        requirements: indicator.requirements.clone(),
        notes: if number == 1 {
            notes.collect()
        } else {
            Vec::new()
        },
        met: here
            .language
            .text("indicator-met", &[("met", &met), ("all", &all)]),
        answers: quoted.collect(),
        pager: here.pager((&address, goods.len()), number),
        previous: neighbour(position.checked_sub(1)),
        next: neighbour(Some(position + 1)),
    }
}

fn asks(here: &Here<'_>, indicator: &Indicator) -> String {
    here.language
        .label("indicator-asks", (&indicator.key, &indicator.asks))
}

/// What an indicator demands of some categories, or since some version, with these before it.
fn note(here: &Here<'_>, note: &Note) -> Html {
    let categories = here.site.sources.vocabularies.get("category");
    let concerned = note.categories.iter().map(|code| {
        here.language
            .label("category", (code, categories.label(code)))
    });
    let since = note.since.as_ref().map(|version| {
        let version = version.to_string();
        here.language
            .text("indicator-note-since", &[("version", &version)])
    });
    let before: Vec<String> = concerned.chain(since).collect();
    let mut out = String::new();
    if !before.is_empty() {
        out.push_str("<p><strong>");
        escape(&mut out, &before.join(", "));
        out.push_str(":</strong></p>\n");
    }
    out.push_str(&html(&note.text, 2));
    Html(out)
}

fn quoted(here: &Here<'_>, position: usize, (at, key): (usize, &str)) -> Quoted {
    let good = here.site.good(position);
    let results = here.site.sources.derived.assessments.get(position);
    let assessed = results.and_then(|results| results.get(at));
    let answer = answers::first(&good.entry, key);
    let bare = |quote: &String| matches!(quote.as_str(), "yes" | "no" | "unknown");
    Quoted {
        name: clean(&good.entry.name).into_owned(),
        href: here.links.to(&format!("{}#{key}", good_address(&good.id))),
        answer: answer.map(|answer| answers::said(here, answer).text),
        quote: assessed
            .and_then(|assessed| assessed.quote.as_ref())
            .filter(|quote| answer.is_none() || !bare(quote))
            .map(|quote| plain(quote)),
    }
}
