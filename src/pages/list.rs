//! Lists of goods: the catalogue, the other statuses, and the values of facets.

use serde::Serialize;

use crate::address::href;
use crate::catalog::Status;
use crate::derive::facets::{Counts, Kind, Value, ValueAt};
use crate::entry::Organization;
use crate::markdown::{clean, escape, external_link, html};
use crate::pages::breakdown::Breakdown;
use crate::pages::card::{Card, Pager};
use crate::pages::facts::{readable, role_label};
use crate::pages::frame::{self, About, Frame};
use crate::site::addresses::{
    PER_PAGE, QUEUE, facet_address, good_address, list_address, status_address, value_address,
};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::slug::slug;
use crate::theme::html::Html;

/// How many addresses of an organisation are shown.
const WEBSITES: usize = 5;

/// `list.html`.
#[derive(Serialize)]
pub(crate) struct ListPage<'a> {
    page: Frame<'a>,
    heading: String,
    /// What is behind the heading's words: a goal's number.
    goal: Option<u8>,
    /// What the list is about, on its first page.
    intro: Vec<Html>,
    /// How many goods there are of each status.
    counts: Vec<String>,
    cards: Vec<Card<'a>>,
    pager: Option<Pager>,
    /// Where the goods of other statuses are.
    others: Vec<Others>,
    /// The heading over the breakdowns.
    aside: String,
    /// How many goods of the registry have each status, on the catalogue: with the status's code.
    statuses: Vec<(usize, Link, &'static str)>,
    /// What the goods of the list are made of: on the catalogue ways to narrow it, on the first page
    /// of another list its own statistics.
    breakdowns: Vec<Breakdown>,
    /// Whether the search box stands above the list.
    searched: bool,
    /// A card that has everything, of which a script makes the cards of what it finds.
    blank: Option<Card<'a>>,
}

/// Goods of another status, by name.
#[derive(Serialize)]
struct Others {
    label: String,
    goods: Vec<Link>,
    /// Where all goods of that status are, when more are left out here.
    all: Option<Link>,
}

/// One page of the current goods.
pub(crate) fn catalogue<'a>(context: &'a Context<'_>, number: usize) -> ListPage<'a> {
    let goods = context.site.with_status(Status::Current);
    let heading = context.language.t("goods-heading");
    let others = [Status::Candidate, Status::Former].map(|status| Others {
        label: context.language.t(&format!("goods-also-{}", status.code())),
        goods: Vec::new(),
        all: Some(context.link(
            context.language.count(
                &format!("count-{}", status.code()),
                context.site.with_status(status).len(),
            ),
            status_address(status),
        )),
    });
    ListPage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: context.language.count("goods-description", goods.len()),
            name: heading.clone(),
            kind: frame::Kind::Search,
            ..About::default()
        }),
        heading,
        goal: None,
        intro: Vec::new(),
        counts: vec![context.language.count("count-current", goods.len())],
        cards: context.cards(Context::part(goods, number)),
        pager: context.pager((list_address(Status::Current), goods.len()), number),
        others: others.into(),
        aside: context.language.t("breakdown-narrow"),
        statuses: context.statuses(),
        breakdowns: context.whole(),
        searched: true,
        blank: context.blank(),
    }
}

/// One page of the goods of another status.
pub(crate) fn status<'a>(context: &'a Context<'_>, status: Status, number: usize) -> ListPage<'a> {
    let goods = context.site.with_status(status);
    let code = status.code();
    let heading = context.language.t(&format!("status-{code}-heading"));
    let meaning = context.language.t(&format!("status-{code}-meaning"));
    let mut intro = String::new();
    escape(&mut intro, &meaning);
    ListPage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: meaning,
            above: vec![(context.language.t("goods-heading"), "goods/".to_owned())],
            name: heading.clone(),
            ..About::default()
        }),
        heading,
        goal: None,
        intro: vec![Html::new(intro)],
        counts: vec![
            context
                .language
                .count(&format!("count-{code}"), goods.len()),
        ],
        cards: context.cards(Context::part(goods, number)),
        pager: context.pager((status_address(status), goods.len()), number),
        others: match status {
            Status::Candidate => vec![due(context)],
            Status::Current | Status::Former => Vec::new(),
        },
        aside: context.language.t("breakdown-narrow"),
        statuses: context.statuses(),
        breakdowns: Vec::new(),
        searched: false,
        blank: None,
    }
}

/// The way to what is due, candidates that wait among it.
fn due(context: &Context<'_>) -> Others {
    Others {
        label: context.language.t("queue-heading"),
        goods: Vec::new(),
        all: Some(context.link(context.language.t("queue-link"), QUEUE)),
    }
}

/// One page of the goods of a facet's value.
pub(crate) fn value<'a>(context: &'a Context<'_>, at: ValueAt, number: usize) -> ListPage<'a> {
    let (facet, value) = context.site.value(at);
    let goods = context.site.listed(at);
    let kind = facet.kind.segment();
    let label = context.language.label_of(at);
    let args = [("label", label), ("code", value.code.as_str())];
    let title = context.language.text(&format!("{kind}-title"), &args);
    let mut counts = counts(context, value.counts);
    if facet.kind == Kind::Country {
        counts.extend(roles_of_country(context, &value.code));
    }
    let mut cards = context.cards(Context::part(goods, number));
    for (card, &good) in cards.iter_mut().zip(Context::part(goods, number)) {
        card.note = note(context, at, good);
    }
    ListPage {
        page: context.frame(About {
            title: context.numbered(&title, number),
            description: format!("{title}: {}.", counts.join(", ")),
            above: vec![(
                context.language.t(&format!("facet-{kind}")),
                facet_address(facet),
            )],
            name: label.to_owned(),
            value: Some(at),
            ..About::default()
        }),
        heading: title,
        goal: match facet.kind {
            Kind::Goal => value.code.parse().ok(),
            _ => None,
        },
        intro: match number {
            1 => intro(context, at),
            _ => Vec::new(),
        },
        counts,
        cards,
        pager: context.pager((&value_address(facet, value), goods.len()), number),
        others: match number {
            1 => others(context, value),
            _ => Vec::new(),
        },
        aside: context.language.t("breakdown-parts"),
        statuses: Vec::new(),
        breakdowns: match number {
            1 => context.parts(goods, facet.kind),
            _ => Vec::new(),
        },
        searched: false,
        blank: None,
    }
}

/// How many goods of each status, in words; statuses without any are left out but the first.
pub(crate) fn counts(context: &Context<'_>, counts: Counts) -> Vec<String> {
    Status::ALL
        .into_iter()
        .filter(|&status| status == Status::Current || counts.of(status) > 0)
        .map(|status| {
            let id = format!("count-{}", status.code());
            context.language.count(&id, counts.of(status))
        })
        .collect()
}

/// How many current goods are developed in a country, and how many used there.
fn roles_of_country(context: &Context<'_>, code: &str) -> [String; 2] {
    let countries = &context.site.sources.derived.statistics.countries;
    let presence = countries.get(code).copied().unwrap_or_default();
    [
        context
            .language
            .count("count-developed", presence.developed.current),
        context.language.count("count-used", presence.used.current),
    ]
}

/// The goods of other statuses that a value lists.
fn others(context: &Context<'_>, value: &Value) -> Vec<Others> {
    let mut all = Vec::new();
    for status in [Status::Candidate, Status::Former] {
        let mut goods: Vec<(&str, &str)> = value
            .goods
            .iter()
            .map(|&position| context.site.good(position))
            .filter(|good| good.status == status)
            .map(|good| (good.entry.name.as_str(), good.id.as_str()))
            .collect();
        if goods.is_empty() {
            continue;
        }
        goods.sort_by_cached_key(|(name, id)| (slug(name), *id));
        let rest = goods.len().saturating_sub(PER_PAGE);
        let shown = goods.iter().take(PER_PAGE);
        all.push(Others {
            label: context.status_label(status),
            goods: shown
                .map(|(name, id)| context.link(clean(name), &good_address(id)))
                .collect(),
            all: (rest > 0).then(|| {
                context.link(
                    context.language.count("and-more", rest),
                    status_address(status),
                )
            }),
        });
    }
    all
}

/// Why a good stands in the list of a value.
fn note(context: &Context<'_>, at: ValueAt, good: usize) -> Option<String> {
    let entry = &context.site.good(good).entry;
    let (facet, Value { code, .. }) = context.site.value(at);
    match facet.kind {
        Kind::Country => {
            let developed = entry.deployment.developed_in.iter().any(|c| c == code);
            let used = entry.deployment.used_in.iter().any(|c| c == code);
            let id = match (developed, used) {
                (true, true) => "developed-and-used-here",
                (true, false) => "developed-here",
                (false, _) => "used-here",
            };
            Some(context.language.t(id))
        }
        Kind::Organization => {
            let roles = named(context, good, at.value).map(|o| role_label(context, &o.role));
            Some(roles.collect::<Vec<_>>().join(", "))
        }
        Kind::Goal
        | Kind::Category
        | Kind::Sector
        | Kind::License
        | Kind::Language
        | Kind::Collection => None,
    }
}

/// What is known of a value beside its label, one paragraph each.
fn intro(context: &Context<'_>, at: ValueAt) -> Vec<Html> {
    let (facet, value) = context.site.value(at);
    match facet.kind {
        Kind::License => license_intro(context, &value.code),
        Kind::Collection => {
            // The values of this facet are the collections, in their order.
            let collection = context.site.sources.catalog.collections().get(at.value);
            let text = collection.map(|collection| Html::new(html(&collection.text, 1)));
            text.into_iter().collect()
        }
        Kind::Organization => websites(context, at.value).into_iter().collect(),
        Kind::Category | Kind::Sector => {
            let term = context
                .site
                .sources
                .vocabularies
                .get(facet.kind.segment())
                .get(&value.code);
            let text = term.and_then(|term| term.text("description"));
            text.map(|text| Html::new(html(text, 1)))
                .into_iter()
                .collect()
        }
        Kind::Goal | Kind::Country | Kind::Language => Vec::new(),
    }
}

/// The licence's full name, what it means in plain words, what it is approved for, where to read it.
fn license_intro(context: &Context<'_>, code: &str) -> Vec<Html> {
    let Some(term) = context.site.sources.vocabularies.get("license").get(code) else {
        return Vec::new();
    };
    let mut name = String::from("<strong>");
    escape(&mut name, &term.title);
    name.push_str("</strong>");
    let mut intro = vec![Html::new(name)];
    if let Some(summary) = term.text("x-summary") {
        intro.push(Html::new(html(summary, 1)));
    }
    let categories = context.site.sources.vocabularies.get("category");
    let approved: Vec<String> = term
        .texts("x-approved")
        .map(|code| {
            context
                .language
                .label("category", (code, categories.label(code)))
        })
        .collect();
    if !approved.is_empty() {
        let list = approved.join(", ");
        let text = context
            .language
            .text("license-approved-for", &[("list", &list)]);
        let mut paragraph = String::new();
        escape(&mut paragraph, &text);
        intro.push(Html::new(paragraph));
    }
    if let Some(url) = term.text("x-url") {
        intro.push(Html::new(external_link(
            url,
            &context.language.t("license-text"),
        )));
    }
    intro
}

/// The organisations of a good that are one value of the facet.
fn named<'a>(
    context: &'a Context<'_>,
    good: usize,
    value: usize,
) -> impl Iterator<Item = &'a Organization> {
    let organizations = context.site.good(good).entry.organizations.iter();
    let values = context.site.organizations(good).iter();
    let named = organizations
        .zip(values)
        .filter(move |(_, of)| **of == value);
    named.map(|(organization, _)| organization)
}

/// The addresses of an organisation that entries name, each once.
fn websites(context: &Context<'_>, position: usize) -> Option<Html> {
    let (_, facet) = context.site.facet(Kind::Organization)?;
    let goods = facet.values[position].goods.iter();
    let all = goods.flat_map(|&good| named(context, good, position));
    let addresses = all.flat_map(|one| one.website.iter().chain(&one.same_as));
    let mut found: Vec<String> = Vec::new();
    for href in addresses.filter_map(|url| href(url)) {
        if !found.contains(&href) {
            found.push(href);
        }
        if found.len() == WEBSITES {
            break;
        }
    }
    let links: Vec<String> = found
        .iter()
        .map(|href| external_link(href, &readable(href)))
        .collect();
    (!links.is_empty()).then(|| Html::new(links.join(" · ")))
}
