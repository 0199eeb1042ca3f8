//! How many goods there are of each status, category, licence, and value of a facet of the registry's own.

use std::cmp::Reverse;

use super::facts::{Facts, labels};
use super::figure::{Cell, Column, Figure, Label, List, Name, Row};
use crate::catalog::Status;
use crate::derive::facets::{Kind, Value, ValueAt};

/// How many licences are shown, the most frequent ones.
const LICENSES: usize = 12;

/// How many values of a facet of the registry's own are shown. If there are no more, those of a vocabulary are in its
/// order, which can be one of size or time; else the most frequent ones are shown.
const OWN: usize = 20;

/// All goods by status.
pub(super) fn statuses(facts: &Facts<'_>) -> Figure {
    let rows = Status::ALL.map(|status| {
        let count = facts.catalog.with_status(status).count();
        Row {
            code: status.code().to_owned(),
            labels: vec![Label::Message(match status {
                Status::Current => "status-current",
                Status::Candidate => "status-candidate",
                Status::Former => "status-former",
            })],
            cells: vec![Cell::new(count, List::Status(status))],
            ..Row::default()
        }
    });
    Figure {
        name: Name::Status,
        heads: vec!["status"],
        columns: vec![Column::goods()],
        rows: rows.into(),
        base: Some(facts.catalog.goods().len()),
        all: Status::ALL.len(),
    }
}

/// By category.
pub(super) fn categories(facts: &Facts<'_>) -> Option<Figure> {
    of_kind(facts, (Name::Category, Kind::Category, usize::MAX))
}

/// By the values of each facet of the registry's own that goods of the report have.
pub(super) fn own(facts: &Facts<'_>) -> Vec<Figure> {
    let kinds = facts.parts.facets.iter().map(|facet| facet.kind);
    let figures = kinds.filter_map(|kind| {
        let Kind::Own(own) = kind else { return None };
        let mut figure = of_kind(facts, (Name::Own(own), kind, OWN))?;
        figure.heads = vec!["value"];
        if own.is_coded() && figure.all <= OWN {
            let values = facts.values(kind);
            let values = values.filter(|(_, value)| facts.count(value) > 0);
            figure.rows = values.map(|one| value_row(facts, one)).collect();
        }
        Some(figure)
    });
    figures.collect()
}

/// By licence family.
pub(super) fn license_families(facts: &Facts<'_>) -> Option<Figure> {
    of_kind(
        facts,
        (Name::LicenseFamilies, Kind::LicenseFamily, usize::MAX),
    )
}

/// By licence.
pub(super) fn licenses(facts: &Facts<'_>) -> Option<Figure> {
    of_kind(facts, (Name::Licenses, Kind::License, LICENSES))
}

/// The values of a kind that goods of the report have, the most frequent first; `None` if there are none.
fn of_kind(facts: &Facts<'_>, (name, kind, most): (Name, Kind, usize)) -> Option<Figure> {
    let values = ranked(facts, kind);
    let rows = values.iter().take(most);
    let rows = rows.map(|&one| value_row(facts, one));
    (!values.is_empty()).then(|| Figure {
        name,
        heads: vec![kind.segment()],
        columns: vec![Column::goods()],
        rows: rows.collect(),
        base: Some(facts.base.len()),
        all: values.len(),
    })
}

/// The row of a value.
fn value_row(facts: &Facts<'_>, (at, value): (ValueAt, &Value)) -> Row {
    Row {
        code: value.code.clone(),
        labels: labels(&[at]),
        cells: vec![facts.cell((at, value))],
        ..Row::default()
    }
}

/// The values of a kind that goods of the report have, the most frequent first.
pub(super) fn ranked<'a>(facts: &Facts<'a>, kind: Kind) -> Vec<(ValueAt, &'a Value)> {
    let values = facts.values(kind);
    let mut values: Vec<_> = values.filter(|(_, value)| facts.count(value) > 0).collect();
    values.sort_by_key(|(_, value)| Reverse(facts.count(value)));
    values
}
