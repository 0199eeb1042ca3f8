//! The Standard: all indicators, and for each what it asks and how goods answer it.

mod demands;
mod versions;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::entry::IndicatorKey;
use crate::markdown::{clean, external_link, plain};
use crate::pages::answers;
use crate::pages::answers::Part;
use crate::pages::card::Pager;
use crate::pages::evidence::readable;
use crate::pages::frame::{About, Frame};
use crate::site::addresses::{good_address, indicator_address};
use crate::site::context::Context;
use crate::site::link::{Day, Link};
use crate::standard::{Indicator, Outcome};
use crate::theme::html::Html;
use demands::{Check, Noted, Required, checks, notes, requirements};
use versions::{Versions, versions};

/// How many good examples are shown for an indicator.
const EXAMPLES: usize = 3;

/// How many goods are read to find good examples.
const READ: usize = 100;

/// The allowed length of the answer of a good example, in bytes of HTML.
const FIT: std::ops::Range<usize> = 150..1500;

/// `standard.html`.
#[derive(Serialize)]
pub(crate) struct StandardPage<'a> {
    page: Frame<'a>,
    version: String,
    date: Day,
    source: Html,
    indicators: Vec<Row>,
    /// How many goods are current.
    current: usize,
    versions: Versions,
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
pub(crate) struct IndicatorPage<'a> {
    page: Frame<'a>,
    number: String,
    title: String,
    asks: String,
    requirements: Vec<Required>,
    notes: Vec<Noted>,
    /// The automatic checks, on the first page.
    checks: Vec<Check>,
    met: String,
    /// Goods that answer in full and with links, on the first page.
    examples: Vec<Example<'a>>,
    answers: Vec<Quoted<'a>>,
    pager: Option<Pager>,
    previous: Option<Link>,
    next: Option<Link>,
}

/// A good that answers well, in full.
#[derive(Serialize)]
struct Example<'a> {
    name: String,
    href: String,
    /// The language of the answers, if it is not the page's.
    lang: Option<&'a str>,
    parts: Vec<Part>,
}

/// The answers of one good.
#[derive(Serialize)]
struct Quoted<'a> {
    name: String,
    href: String,
    /// The language of the quote, if it is not the page's.
    lang: Option<&'a str>,
    /// Yes, no or unknown.
    answer: Option<String>,
    quote: Option<String>,
}

/// All indicators.
pub(crate) fn standard<'a>(context: &'a Context<'_>) -> StandardPage<'a> {
    let standard = &context.site.sources.standard;
    let heading = context.language.t("standard-heading");
    let rows = standard
        .indicators()
        .iter()
        .enumerate()
        .map(|(position, indicator)| Row {
            number: indicator.number.clone(),
            title: context.indicator_title(indicator),
            href: context.links.to(&indicator_address(indicator.key)),
            asks: asks(context, indicator),
            met: context.site.met(position),
        });
    StandardPage {
        page: context.frame(About {
            title: heading,
            description: context.language.t("standard-description"),
            name: context.language.t("menu-standard"),
            ..About::default()
        }),
        version: standard.version().to_string(),
        date: context.day(standard.date()),
        source: Html::new(external_link(
            standard.source(),
            &readable(standard.source()),
        )),
        indicators: rows.collect(),
        current: context.site.recognised().len(),
        versions: versions(context),
    }
}

/// One page on an indicator.
pub(crate) fn indicator<'a>(
    context: &'a Context<'_>,
    position: usize,
    number: usize,
) -> IndicatorPage<'a> {
    let standard = &context.site.sources.standard;
    let indicator = &standard.indicators()[position];
    let goods = context.site.recognised();
    let address = indicator_address(indicator.key);
    let name = format!(
        "{}. {}",
        indicator.number,
        context.indicator_title(indicator)
    );
    let neighbour = |at: Option<usize>| {
        let indicator = standard.indicators().get(at?)?;
        let label = format!(
            "{}. {}",
            indicator.number,
            context.indicator_title(indicator)
        );
        Some(context.link(label, &indicator_address(indicator.key)))
    };
    let met = context.site.met(position).to_string();
    let all = goods.len().to_string();
    let quoted = Context::part(goods, number)
        .iter()
        .map(|&good| quoted(context, good, (position, indicator.key)));
    IndicatorPage {
        page: context.frame(About {
            title: context.numbered(&name, number),
            description: asks(context, indicator),
            above: vec![(context.language.t("menu-standard"), "standard/".to_owned())],
            name: name.clone(),
            ..About::default()
        }),
        number: indicator.number.clone(),
        title: context.indicator_title(indicator),
        asks: asks(context, indicator),
        requirements: requirements(context, indicator),
        notes: first(number, || notes(context, indicator)),
        checks: first(number, || checks(context, indicator)),
        met: context
            .language
            .text("indicator-met", &[("met", &met), ("all", &all)]),
        examples: first(number, || examples(context, (position, indicator.key))),
        answers: quoted.collect(),
        pager: context.pager((&address, goods.len()), number),
        previous: neighbour(position.checked_sub(1)),
        next: neighbour(Some(position + 1)),
    }
}

/// What only the first page of an indicator has.
fn first<T>(number: usize, items: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if number == 1 { items() } else { Vec::new() }
}

fn asks(context: &Context<'_>, indicator: &Indicator) -> String {
    context
        .language
        .label("indicator-asks", (indicator.key.as_str(), &indicator.asks))
}

/// The goods whose answers best show what meets an indicator: a few sentences, with links to check.
fn examples<'a>(context: &Context<'a>, (at, key): (usize, IndicatorKey)) -> Vec<Example<'a>> {
    let current = context.site.recognised().iter().copied();
    let meets = |good: usize| {
        let assessed = context.site.good(good).assessed.get(at);
        assessed
            .is_some_and(|one| one.result == Outcome::Met && one.applicable && one.quote.is_some())
    };
    let read = current.filter(|&good| meets(good)).take(READ);
    let mut answered: Vec<_> = read
        .map(|good| (good, answers::parts(context, good, key)))
        .filter_map(|(good, parts)| {
            let (letters, links) = parts
                .iter()
                .map(Part::weight)
                .fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
            let labels: BTreeSet<&str> = parts.iter().map(|part| part.label.as_str()).collect();
            let is_fit = links > 0 && FIT.contains(&letters) && labels.len() == parts.len();
            is_fit.then_some((links.min(3), good, parts))
        })
        .collect();
    answered.sort_by_key(|(links, _, _)| std::cmp::Reverse(*links));
    let best = answered.into_iter().take(EXAMPLES);
    best.map(|(_, good, parts)| {
        let good = context.site.good(good);
        Example {
            name: clean(&good.entry.name).into_owned(),
            href: context
                .links
                .to(&format!("{}#{key}", good_address(&good.id))),
            lang: context.language_of(&good.entry),
            parts,
        }
    })
    .collect()
}

fn quoted<'a>(
    context: &Context<'a>,
    position: usize,
    (at, key): (usize, IndicatorKey),
) -> Quoted<'a> {
    let good = context.site.good(position);
    let assessed = good.assessed.get(at);
    let answer = good.entry.indicators.first_answer(key);
    let bare = |quote: &String| matches!(quote.as_str(), "yes" | "no" | "unknown");
    Quoted {
        name: clean(&good.entry.name).into_owned(),
        href: context
            .links
            .to(&format!("{}#{key}", good_address(&good.id))),
        lang: context.language_of(&good.entry),
        answer: answer.map(|answer| answers::said(context, answer).text),
        quote: assessed
            .and_then(|assessed| assessed.quote.as_ref())
            .filter(|quote| answer.is_none() || !bare(quote))
            .map(|quote| plain(quote)),
    }
}
