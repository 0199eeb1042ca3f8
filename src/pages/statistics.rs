//! The counts of the registry as pictures, each with its table.

use serde::Serialize;

use crate::derive::facets::Kind;
use crate::pages::chart::Figure;
use crate::pages::frame::{About, Frame};
use crate::site::addresses::MAP;
use crate::site::context::Context;
use crate::site::link::Link;

/// `statistics.html`.
#[derive(Serialize)]
pub(crate) struct StatisticsPage<'a> {
    page: Frame<'a>,
    sections: Vec<Section>,
}

/// Pictures under one heading.
#[derive(Serialize)]
struct Section {
    id: String,
    heading: String,
    figures: Vec<Figure>,
    /// A link to more of the kind.
    more: Option<Link>,
}

/// The counts of the registry.
pub(crate) fn statistics<'a>(context: &'a Context<'_>) -> StatisticsPage<'a> {
    let stages = context.stages_picture();
    let standing = std::iter::once(context.statuses_picture()).chain(stages);
    let mut sections = vec![section(
        context,
        ("standing", "statistics-status"),
        standing.collect(),
    )];
    sections.extend(facet(context, Kind::Goal));
    // What is only listed was neither assessed nor recognised on some day.
    if !context.site.is_list() {
        sections.extend(assessed(context));
    }
    let facets = context.site.sources.derived.facets.iter();
    let others = facets
        .map(|facet| facet.kind)
        .filter(|kind| *kind != Kind::Goal && kind.is_main());
    sections.extend(others.filter_map(|kind| facet(context, kind)));
    StatisticsPage {
        page: context.frame(About {
            title: context.language.t("statistics-heading"),
            description: context.language.count(
                "statistics-description",
                context.site.by_name.positions.len(),
            ),
            name: context.language.t("menu-statistics"),
            ..About::default()
        }),
        sections,
    }
}

/// How goods fare under the Standard, and when they were recognised.
fn assessed(context: &Context<'_>) -> [Section; 2] {
    let met = std::iter::once(context.met_picture());
    let indicators = met.chain(context.results_picture()).collect();
    let growth = vec![context.growth_picture()];
    [
        section(context, ("standard", "standard-heading"), indicators),
        section(context, ("over-time", "statistics-growth-heading"), growth),
    ]
}

fn section(context: &Context<'_>, (id, heading): (&str, &str), figures: Vec<Figure>) -> Section {
    Section {
        id: id.to_owned(),
        heading: context.language.t(heading),
        figures,
        more: None,
    }
}

/// The values of a facet; `None` if no good has one.
fn facet(context: &Context<'_>, kind: Kind) -> Option<Section> {
    let code = kind.segment();
    let picture = context.picture(kind)?;
    let more = (kind == Kind::Country).then(|| context.link(context.language.t("map-link"), MAP));
    Some(Section {
        id: code.to_owned(),
        heading: context.language.facet(kind, ""),
        figures: vec![picture],
        more,
    })
}
