//! The Standard: all indicators, and for each what it asks and how goods answer it.

use serde::Serialize;

use crate::catalog::Status;
use crate::markdown::{clean, external_link, html, plain};
use crate::standard::{Assessed, Indicator};

use super::Html;
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
    quote: Option<String>,
    applicable: bool,
}

/// All indicators.
pub(super) fn standard<'a>(here: &'a Here<'_>) -> StandardPage<'a> {
    let standard = &here.site.sources.standard;
    let heading = here.language.t("standard-heading");
    let rows = standard
        .indicators()
        .iter()
        .zip(&here.site.met)
        .map(|(indicator, met)| Row {
            number: indicator.number.clone(),
            title: title(here, indicator),
            href: here.links.to(&indicator_address(&indicator.key)),
            asks: asks(here, indicator),
            met: met.current,
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
    let met = here.site.met[position].current.to_string();
    let all = goods.len().to_string();
    let quoted = Here::part(goods, number).iter().map(|&good| {
        let results = here.site.sources.assessments.get(good);
        quoted(
            here,
            good,
            results.and_then(|results| results.get(position)),
        )
    });
    let notes = indicator.notes.iter().map(|note| Html(html(&note.text, 2)));
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

fn quoted(here: &Here<'_>, position: usize, assessed: Option<&Assessed>) -> Quoted {
    let good = here.site.good(position);
    let key = assessed.map_or("", |assessed| assessed.key.as_str());
    Quoted {
        name: clean(&good.entry.name).into_owned(),
        href: here.links.to(&format!("{}#{key}", good_address(&good.id))),
        quote: assessed
            .and_then(|assessed| assessed.quote.as_deref())
            .map(plain),
        applicable: assessed.is_none_or(|assessed| assessed.applicable),
    }
}
