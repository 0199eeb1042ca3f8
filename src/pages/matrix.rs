//! The requirements of a collection, and how its goods stand with them: a table with the results, what each
//! requirement asks, and the evidence per good.

mod asked;
mod detail;
mod member;
mod table;

use serde::Serialize;

use crate::catalog::Collection;
use crate::collection::Requirements;
use crate::derive::facets::{Kind, ValueAt};
use crate::derive::standing::GoodStanding;
use crate::markdown::{clean, external_link, html};
use crate::pages::evidence::readable;
use crate::site::addresses::{page_address, value_address};
use crate::site::context::Context;
use crate::site::link::{Day, Link};
use crate::site::sets::Told;
use crate::theme::html::Html;
use asked::Part;
use detail::Detail;
use member::{Member, good_anchor, summary_of};
use table::{Column, Row, Span};

/// How the goods of a collection stand, on one page of it.
#[derive(Serialize)]
pub(crate) struct Matrix {
    /// The language of its texts if it is not the page's.
    lang: Option<String>,
    framework: FrameworkSource,
    /// The groups over the columns; empty if no requirement has a group.
    spans: Vec<Span>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// Whether a requirement is only recommended, which the table explains.
    recommended: bool,
    /// Whether a requirement does not apply to some good here, which the table explains.
    partial: bool,
    parts: Vec<Part>,
    details: Vec<Detail>,
}

/// Where the requirements come from.
#[derive(Serialize)]
struct FrameworkSource {
    title: String,
    version: Option<String>,
    /// Code and label of its status.
    status: (&'static str, String),
    /// What its status means, unless it is in force.
    warning: Option<String>,
    day: Option<Day>,
    url: Option<Html>,
    text: Option<Html>,
}

/// The matrix of one page of a collection; `None` if the value is not a collection with requirements.
pub(crate) fn matrix(context: &Context<'_>, at: ValueAt, number: usize) -> Option<Matrix> {
    let (collection, standings) = assessed(context, at)?;
    let member = |position: usize| {
        let place = collection.goods.binary_search(&position).ok()?;
        let standing = standings.get(place)?;
        Some(Member { position, standing })
    };
    let positions = context.site.on_page(at, number).into_iter();
    let members: Vec<Member<'_>> = positions.filter_map(member).collect();
    let told = context.language.sets.get(at.value);
    let told = told.and_then(Option::as_ref).map(Told::requirements);
    let requirements = told.unwrap_or(&collection.requirements);
    let partial = members
        .iter()
        .any(|one| one.standing.results.contains(&None));
    Some(Matrix {
        lang: context
            .other_language()
            .filter(|_| told.is_none())
            .map(str::to_owned),
        framework: framework_source(context, requirements)?,
        spans: table::spans(requirements),
        columns: table::columns(requirements),
        recommended: table::has_recommended(requirements),
        partial,
        parts: asked::parts(context, requirements),
        rows: members
            .iter()
            .map(|one| table::row(context, *one, requirements))
            .collect(),
        details: members
            .iter()
            .map(|one| detail::detail(context, *one, requirements))
            .collect(),
    })
}

/// How a good stands with the required requirements of a collection, in a sentence, and where its results are;
/// `None` if the collection has no requirements.
pub(crate) fn summary(context: &Context<'_>, at: ValueAt, position: usize) -> Option<Link> {
    let (collection, standings) = assessed(context, at)?;
    let place = collection.goods.binary_search(&position).ok()?;
    let label = summary_of(context, standings.get(place)?.tally);
    let (facet, value) = context.site.value(at);
    let base = value_address(facet, value);
    let anchor = good_anchor(&context.site.good(position).id);
    let to = match context.site.page_of_member(at.value, place) {
        Some(number) => format!("{}#{anchor}", page_address(&base, number)),
        None => format!("{base}#requirements"),
    };
    Some(context.link(label, &to))
}

/// A collection and how its goods stand; `None` if the value is not a collection with requirements.
fn assessed<'a>(
    context: &'a Context<'_>,
    at: ValueAt,
) -> Option<(&'a Collection, &'a [GoodStanding])> {
    let (facet, _) = context.site.value(at);
    if facet.kind != Kind::Collection {
        return None;
    }
    let sources = &context.site.sources;
    // The values of this facet are the collections, in their order.
    let collection = sources.catalog.collections().get(at.value)?;
    let standings = sources.derived.standings.get(at.value)?;
    (!collection.requirements.list.is_empty()).then_some((collection, standings))
}

fn framework_source(context: &Context<'_>, requirements: &Requirements) -> Option<FrameworkSource> {
    let framework = requirements.framework.as_ref()?;
    let code = framework.status.code();
    let label = context.language.t(&format!("requirements-{code}"));
    Some(FrameworkSource {
        title: clean(&framework.title).into_owned(),
        version: framework.version.as_deref().map(|v| clean(v).into_owned()),
        status: (code, label),
        warning: context
            .language
            .locale
            .get(&format!("requirements-{code}-text"), None),
        day: framework.date.map(|day| context.day(day)),
        url: framework
            .url
            .as_deref()
            .map(|url| Html::new(external_link(url, &readable(url)))),
        text: framework
            .text
            .as_deref()
            .map(|text| Html::new(html(text, 2))),
    })
}
