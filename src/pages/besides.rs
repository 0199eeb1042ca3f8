//! Lists that a visitor of a list may mean as well, in words and with their counts.

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Kind, ValueAt};
use crate::derive::matches::{goals_of, matches};
use crate::markdown::clean;
use crate::site::addresses::{catalogue_query, list_address, value_address};
use crate::site::context::Context;
use crate::site::link::Link;

/// Other lists, and why a visitor may want them.
#[derive(Serialize)]
pub(crate) struct Besides {
    lead: Option<String>,
    links: Vec<Link>,
}

/// What matches a value, each list with the number of its recognised goods.
pub(crate) fn besides(context: &Context<'_>, at: ValueAt) -> Option<Besides> {
    let links = links(context, at);
    let lead = match context.site.value(at).0.kind {
        Kind::Sector => Some(context.language.t("besides-sector")),
        Kind::Goal => Some(context.language.t("besides-goal")),
        _ => None,
    };
    (!links.is_empty()).then_some(Besides { lead, links })
}

/// The lists that match a value: `Goal 3, Good health and well-being: 21`.
pub(crate) fn links(context: &Context<'_>, at: ValueAt) -> Vec<Link> {
    let sources = &context.site.sources;
    let found = matches(&sources.derived.facets, &sources.vocabularies, at).into_iter();
    let links = found.map(|at| {
        let (facet, value) = context.site.value(at);
        let count = value.counts.current.to_string();
        let args = [
            ("code", value.code.as_str()),
            ("label", context.language.label_of(at)),
            ("count", &count),
        ];
        let id = format!("beside-{}", facet.kind.segment());
        let label = context.language.text(&id, &args);
        let address = if facet.kind.listed_by() == facet.kind {
            value_address(facet, value)
        } else {
            let query = catalogue_query([(facet.kind.segment(), value.code.as_str())]);
            format!("{}?{query}", list_address(Status::Current))
        };
        context.link(label, &address)
    });
    links.collect()
}

/// The goals of each sector that has goods, as the script of the catalogue reads them.
pub(crate) fn matching(context: &Context<'_>) -> String {
    let Some((_, sectors)) = context.site.facet(Kind::Sector) else {
        return String::new();
    };
    let pairs = sectors.values.iter().filter_map(|sector| {
        let goals = goals_of(&context.site.sources.vocabularies, &sector.code);
        (!goals.is_empty()).then(|| format!("{}={}", clean(&sector.code), goals.join(",")))
    });
    pairs.collect::<Vec<_>>().join(" ")
}
