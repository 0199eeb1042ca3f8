//! Lists of goods: the catalogue, the other statuses, and the values of facets.

use serde::Serialize;

use crate::api::{has_list, value_path};
use crate::catalog::Status;
use crate::derive::facets::{Counts, Kind, ValueAt};
use crate::markdown::{clean, escape};
use crate::pages::besides::{Besides, besides, matching};
use crate::pages::breakdown::Breakdown;
use crate::pages::card::{Card, Listed, Pager};
use crate::pages::frame::{self, About, Frame};
use crate::pages::mark::Face;
use crate::pages::matrix::{self, Matrix, matrix};
use crate::pages::updates::{Updates, updates};
use crate::pages::value_intro::{intro, note};
use crate::site::addresses::{
    PER_PAGE, QUEUE, catalogue_query, facet_address, good_address, list_address, status_address,
    value_address,
};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::html::Html;

/// `list.html`.
#[derive(Serialize)]
pub(crate) struct ListPage<'a> {
    page: Frame<'a>,
    heading: String,
    /// The code of the heading: a goal's number.
    goal: Option<u8>,
    /// What is beside the heading of a collection.
    face: Option<Face>,
    /// What the list is about, on its first page.
    intro: Vec<Html>,
    /// How many goods have each status.
    counts: Vec<String>,
    /// Lists that a visitor of this one may mean as well; on its first page.
    besides: Option<Besides>,
    /// For the script: the goals of each sector, as in `health=3 environment=14,15`; on the catalogue.
    matching: String,
    cards: Vec<Listed<'a>>,
    pager: Option<Pager>,
    /// Links to the goods of other statuses.
    others: Vec<Others>,
    /// The heading over the breakdowns.
    aside: String,
    /// How many goods of the registry have each status, with the status's code; on the catalogue.
    statuses: Vec<(usize, Link, &'static str)>,
    /// The breakdowns of the list: on the catalogue, ways to narrow it; on the first page of another
    /// list, its own statistics.
    breakdowns: Vec<Breakdown>,
    /// Whether the search box is above the list.
    searched: bool,
    /// A card with every part, from which a script makes the cards of its results.
    blank: Option<Card<'a>>,
    /// Whether the goods can be sorted by the day of their recognition.
    dated: bool,
    /// The same list as a query of the catalogue: `goal=3`; empty for the catalogue itself.
    query: String,
    /// The list of the API with these goods.
    json: Option<String>,
    /// How the goods of a collection stand with its requirements.
    matrix: Option<Matrix>,
    /// What an organisation has to update, on its first page.
    updates: Option<Updates<'a>>,
}

/// Goods of another status, by name.
#[derive(Serialize)]
struct Others {
    label: String,
    goods: Vec<Link>,
    /// All of them, if some are left out here: a page, or the filtered catalogue.
    all: Option<Link>,
    /// How many are left out, where only a script can filter the catalogue.
    more: Option<String>,
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
        more: None,
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
        face: None,
        intro: Vec::new(),
        counts: vec![context.language.count("count-current", goods.len())],
        besides: None,
        matching: matching(context),
        cards: context.cards(Context::part(goods, number), |_| None),
        pager: context.pager((list_address(Status::Current), goods.len()), number),
        others: others.into(),
        aside: context.language.t("breakdown-narrow"),
        statuses: context.statuses(),
        breakdowns: context.whole(),
        searched: true,
        blank: context.blank(),
        dated: context.site.has_days(),
        query: String::new(),
        json: Some(api(context, "goods.json")),
        matrix: None,
        updates: None,
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
        face: None,
        intro: vec![Html::new(intro)],
        counts: vec![
            context
                .language
                .count(&format!("count-{code}"), goods.len()),
        ],
        besides: None,
        matching: String::new(),
        cards: context.cards(Context::part(goods, number), |_| None),
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
        dated: false,
        query: catalogue_query([("status", code)]),
        json: None,
        matrix: None,
        updates: None,
    }
}

/// The link to the list of due reviews, which includes waiting candidates.
fn due(context: &Context<'_>) -> Others {
    Others {
        label: context.language.t("queue-heading"),
        goods: Vec::new(),
        all: Some(context.link(context.language.t("queue-link"), QUEUE)),
        more: None,
    }
}

/// One page of the goods of a facet's value.
pub(crate) fn value<'a>(context: &'a Context<'_>, at: ValueAt, number: usize) -> ListPage<'a> {
    let (facet, value) = context.site.value(at);
    let goods = context.site.listed(at);
    let kind = facet.kind.segment();
    let label = context.language.label_of(at);
    let title = context
        .language
        .value_title(facet.kind, (&value.code, label));
    let counts = counts(context, value.counts);
    let besides = (number == 1).then(|| besides(context, at)).flatten();
    let query = catalogue_query([(kind, value.code.as_str())]);
    let cards = context.cards(Context::part(goods, number), |good| {
        let standing = || matrix::summary(context, at, good).map(|link| link.label);
        note(context, at, good).or_else(standing)
    });
    ListPage {
        page: context.frame(About {
            title: context.numbered(&title, number),
            description: context.language.text(
                "list-description",
                &[("title", &title), ("list", &context.language.list(&counts))],
            ),
            above: vec![(context.language.facet(facet.kind, ""), facet_address(facet))],
            name: label.to_owned(),
            value: Some(at),
            ..About::default()
        }),
        heading: title,
        goal: match facet.kind {
            Kind::Goal => value.code.parse().ok(),
            _ => None,
        },
        face: (facet.kind == Kind::Collection).then(|| Face::marked(&value.code, label)),
        intro: match number {
            1 => intro(context, at),
            _ => Vec::new(),
        },
        counts,
        besides,
        matching: String::new(),
        cards,
        pager: context.pager((&value_address(facet, value), goods.len()), number),
        others: match number {
            1 => others(context, at, &query),
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
        dated: false,
        query,
        json: json(context, at),
        matrix: matrix(context, at, number),
        updates: (number == 1).then(|| updates(context, at)).flatten(),
    }
}

/// The list of a value in the API, if it has one.
fn json(context: &Context<'_>, at: ValueAt) -> Option<String> {
    let (facet, value) = context.site.value(at);
    let lists = &context.site.sources.config.lists;
    let is_listed = has_list(lists, facet.kind, value);
    let path = value_path(facet.kind, value).filter(|_| is_listed);
    path.map(|path| api(context, &path))
}

/// The address of a document of the API.
fn api(context: &Context<'_>, path: &str) -> String {
    format!("{}api/v1/{path}", context.links.root())
}

/// How many goods have each status, in words; statuses without goods are left out, except the first.
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

/// The goods of other statuses that a value lists; its list as a query leads to all of them.
fn others(context: &Context<'_>, at: ValueAt, query: &str) -> Vec<Others> {
    let mut all = Vec::new();
    for status in [Status::Candidate, Status::Former] {
        let goods = context.site.listed_with(at, status);
        if goods.is_empty() {
            continue;
        }
        let rest = goods.len().saturating_sub(PER_PAGE);
        let shown = goods.iter().take(PER_PAGE);
        all.push(Others {
            label: context.status_label(status),
            goods: shown
                .map(|&position| {
                    let good = context.site.good(position);
                    context.link(clean(&good.entry.name), &good_address(&good.id))
                })
                .collect(),
            all: (rest > 0).then(|| Link {
                label: context.language.count("breakdown-all", goods.len()),
                href: format!(
                    "{}?{query}&status={}",
                    context.links.to(list_address(Status::Current)),
                    status.code()
                ),
                current: None,
            }),
            more: (rest > 0).then(|| context.language.count("and-more", rest)),
        });
    }
    all
}
