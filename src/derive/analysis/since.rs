//! Which numbers of the report differ between two states of a registry.

use std::collections::BTreeSet;

use super::figure::{Column, Figure, Label, Name, Row};
use super::whole::Analysis;

/// A number that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its figure.
    pub figure: Name,
    /// What its row is about, for programs.
    pub code: String,
    /// The same in words.
    pub labels: Vec<Label>,
    /// Its column.
    pub column: Column,
    /// The number before.
    pub before: usize,
    /// The number now.
    pub now: usize,
}

/// The numbers that differ, in the order of the report. A row that is not there counts as nothing, unless the figure only
/// has its largest rows; of figures about groups, pairs and single goods nothing is compared, since other ones are named each
/// time. If the two are not about goods of the same status, only the numbers by status are compared. The state before is
/// one [`Analysis::elsewhere`].
#[must_use]
pub fn since(before: &Analysis, now: &Analysis) -> Vec<Difference> {
    let is_of_all = |name: &Name| matches!(name, Name::Status | Name::Former);
    let is_compared = |name: &Name| {
        let is_one = matches!(name, Name::Clusters | Name::Open) || name.is_of_pairs();
        !is_one && (before.about == now.about || is_of_all(name))
    };
    let figures = now.figures.iter().chain(&before.figures);
    let names: BTreeSet<Name> = figures.map(|figure| figure.name).collect();
    let names = names.into_iter().filter(is_compared);
    let figures = names.flat_map(|name| of_figure(before.figure(name), now.figure(name)));
    figures.collect()
}

fn of_figure(before: Option<&Figure>, now: Option<&Figure>) -> Vec<Difference> {
    let Some(either) = now.or(before) else {
        return Vec::new();
    };
    let is_cut = |figure: Option<&Figure>| figure.is_some_and(|one| one.all > one.rows.len());
    let row = |figure: Option<&'_ Figure>, code: &str| {
        let rows = figure.map_or(&[][..], |figure| &figure.rows);
        rows.iter().find(|row| row.code == code).cloned()
    };
    let mut columns: Vec<Column> = Vec::new();
    let all = [now, before].into_iter().flatten();
    for column in all.flat_map(|one| &one.columns) {
        if columns.iter().all(|known| known.code != column.code) {
            columns.push(column.clone());
        }
    }
    let mut seen = BTreeSet::new();
    let rows = [now, before]
        .into_iter()
        .flatten()
        .flat_map(|one| &one.rows);
    let codes = rows.map(|row| row.code.as_str());
    let codes = codes.filter(|&code| seen.insert(code.to_owned()));
    let mut found = Vec::new();
    for code in codes {
        let (was, is) = (row(before, code), row(now, code));
        if was.is_none() && is_cut(before) || is.is_none() && is_cut(now) {
            continue;
        }
        let row = is.as_ref().or(was.as_ref());
        let labels = row.map_or_else(Vec::new, |row| row.labels.clone());
        for column in &columns {
            let number = |figure: Option<&Figure>, row: Option<&Row>| {
                let mut columns = figure?.columns.iter();
                let at = columns.position(|one| one.code == column.code)?;
                Some(row?.cells.get(at)?.count)
            };
            let was_count = number(before, was.as_ref()).unwrap_or(0);
            let is_count = number(now, is.as_ref()).unwrap_or(0);
            if was_count != is_count {
                found.push(Difference {
                    figure: either.name,
                    code: code.to_owned(),
                    labels: labels.clone(),
                    column: column.clone(),
                    before: was_count,
                    now: is_count,
                });
            }
        }
    }
    found
}
