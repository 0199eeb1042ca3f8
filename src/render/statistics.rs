//! The counts of the registry as tables with bars.

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::facets::{Counts, Facet, Kind};

use super::frame::{About, Frame, Here, Link};
use super::good::title;
use super::plan::{facet_address, indicator_address, status_address, value_address};

/// How many rows a table shows before it points to the whole list.
const ROWS: usize = 20;

/// The width of the longest bar.
const WIDTH: usize = 100;

/// `statistics.html`.
#[derive(Serialize)]
pub(super) struct StatisticsPage<'a> {
    page: Frame<'a>,
    statuses: Vec<StatusRow>,
    tables: Vec<Table>,
}

/// How many goods have a status.
#[derive(Serialize)]
struct StatusRow {
    link: Link,
    count: usize,
    bar: usize,
}

/// The counts of one kind.
#[derive(Serialize)]
struct Table {
    id: String,
    caption: String,
    heading: String,
    column: String,
    /// Whether it counts candidates and former entries too.
    all_statuses: bool,
    rows: Vec<Row>,
    /// Where all rows are, when some are left out.
    all: Option<Link>,
}

/// The counts of one value.
#[derive(Serialize)]
struct Row {
    link: Link,
    goal: Option<u8>,
    current: usize,
    candidate: usize,
    former: usize,
    bar: usize,
}

/// The counts of the registry.
pub(super) fn statistics<'a>(here: &'a Here<'_>) -> StatisticsPage<'a> {
    let counts = Status::ALL.map(|status| (status, here.site.with_status(status).len()));
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let statuses = counts.map(|(status, count)| StatusRow {
        link: here.link(
            here.status_label(status),
            match status {
                Status::Current => "goods/",
                Status::Candidate | Status::Former => status_address(status),
            },
        ),
        count,
        bar: bar(count, most),
    });
    let facets = here.site.sources.derived.facets.iter().enumerate();
    let facets = facets.filter(|(_, facet)| !facet.values.is_empty());
    let mut tables: Vec<Table> = facets.map(|(at, facet)| table(here, at, facet)).collect();
    tables.insert(tables.len().min(1), indicators(here));
    StatisticsPage {
        page: here.frame(About {
            title: here.language.t("statistics-heading"),
            description: here
                .language
                .count("statistics-description", here.site.by_name.positions.len()),
            name: here.language.t("menu-statistics"),
            ..About::default()
        }),
        statuses: statuses.into(),
        tables,
    }
}

fn bar(count: usize, most: usize) -> usize {
    (count * WIDTH).div_ceil(most.max(1))
}

/// The values of a facet: goals by number, others by how many current goods they have.
fn table(here: &Here<'_>, at: usize, facet: &Facet) -> Table {
    let kind = facet.kind.segment();
    let mut order = here.language.order[at].positions.clone();
    let counts = |position: usize| facet.values[position].counts;
    if facet.kind != Kind::Goal {
        order.sort_by_key(|&position| {
            let counts = counts(position);
            (
                std::cmp::Reverse(counts.current),
                std::cmp::Reverse(counts.total()),
            )
        });
    }
    let most = order
        .iter()
        .map(|&position| counts(position).current)
        .max()
        .unwrap_or(0);
    let rows = order.iter().take(ROWS).map(|&position| Row {
        goal: match facet.kind {
            Kind::Goal => facet.values[position].code.parse().ok(),
            _ => None,
        },
        ..row(
            here.link(
                here.language.labels[at][position].as_str(),
                &value_address(facet, &facet.values[position]),
            ),
            (counts(position), most),
        )
    });
    Table {
        id: kind.to_owned(),
        caption: here.language.t(&format!("statistics-{kind}")),
        heading: here.language.t(&format!("facet-{kind}")),
        column: here.language.t(&format!("facet-{kind}-one")),
        all_statuses: true,
        rows: rows.collect(),
        all: (order.len() > ROWS).then(|| {
            let label = here.language.count("statistics-all", order.len());
            here.link(label, &facet_address(facet))
        }),
    }
}

/// How many current goods meet each indicator by their answers alone.
fn indicators(here: &Here<'_>) -> Table {
    let indicators = here.site.sources.standard.indicators().iter().enumerate();
    let most = here.site.with_status(Status::Current).len();
    let rows = indicators.map(|(position, indicator)| {
        let label = format!("{}. {}", indicator.number, title(here, indicator));
        let counts = Counts {
            current: here.site.met(position),
            ..Counts::default()
        };
        let link = here.link(label, &indicator_address(&indicator.key));
        row(link, (counts, most))
    });
    Table {
        id: "standard".to_owned(),
        caption: here.language.t("statistics-standard"),
        heading: here.language.t("standard-heading"),
        column: here.language.t("statistics-indicator"),
        all_statuses: false,
        rows: rows.collect(),
        all: None,
    }
}

fn row(link: Link, (counts, most): (Counts, usize)) -> Row {
    Row {
        link,
        goal: None,
        current: counts.current,
        candidate: counts.candidate,
        former: counts.former,
        bar: bar(counts.current, most),
    }
}
