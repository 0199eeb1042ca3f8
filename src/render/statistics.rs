//! The counts of the registry as pictures, each with its table.

use serde::Serialize;

use crate::derive::facets::Kind;

use super::chart::Figure;
use super::frame::{About, Frame, Here, Link};
use super::plan::MAP;

/// `statistics.html`.
#[derive(Serialize)]
pub(super) struct StatisticsPage<'a> {
    page: Frame<'a>,
    sections: Vec<Section>,
}

/// What belongs together under one heading.
#[derive(Serialize)]
struct Section {
    id: String,
    heading: String,
    figures: Vec<Figure>,
    /// Where there is more of the kind.
    more: Option<Link>,
}

/// The counts of the registry.
pub(super) fn statistics<'a>(here: &'a Here<'_>) -> StatisticsPage<'a> {
    let standing = vec![here.statuses_picture(), here.stages_picture()];
    let met = std::iter::once(here.met_picture());
    let indicators = met.chain(here.results_picture()).collect();
    let mut sections = vec![section(here, ("standing", "statistics-status"), standing)];
    sections.extend(facet(here, Kind::Goal));
    sections.push(section(here, ("standard", "standard-heading"), indicators));
    let growth = vec![here.growth_picture()];
    sections.push(section(
        here,
        ("over-time", "statistics-growth-heading"),
        growth,
    ));
    let others = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Goal);
    sections.extend(others.filter_map(|kind| facet(here, kind)));
    StatisticsPage {
        page: here.frame(About {
            title: here.language.t("statistics-heading"),
            description: here
                .language
                .count("statistics-description", here.site.by_name.positions.len()),
            name: here.language.t("menu-statistics"),
            ..About::default()
        }),
        sections,
    }
}

fn section(here: &Here<'_>, (id, heading): (&str, &str), figures: Vec<Figure>) -> Section {
    Section {
        id: id.to_owned(),
        heading: here.language.t(heading),
        figures,
        more: None,
    }
}

/// The values of a facet; nothing where no good has one.
fn facet(here: &Here<'_>, kind: Kind) -> Option<Section> {
    let code = kind.segment();
    let picture = here.picture(kind)?;
    let more = (kind == Kind::Country).then(|| here.link(here.language.t("map-link"), MAP));
    Some(Section {
        more,
        ..section(here, (code, &format!("facet-{code}")), vec![picture])
    })
}
