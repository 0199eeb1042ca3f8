//! When goods were recognised, and how their recognition is.

use std::collections::BTreeMap;

use super::facts::Facts;
use super::figure::{Cell, Column, Figure, Label, Name, OwnList, Row};
use crate::catalog::Status;
use crate::derive::lifecycle::State;

/// The states of recognition in the order of the figure, with their codes and the ends of the ids of their messages.
pub const TERMS: [(State, &str, &str); 4] = [
    (State::Valid, "valid", "term-valid"),
    (State::Renewable, "renewable", "term-renewable"),
    (State::Expired, "expired", "term-expired"),
    (State::NoTerm, "none", "term-none"),
];

/// By year of recognition, every year between the first and the last one; `None` if no day is known.
pub(super) fn growth(facts: &Facts<'_>, lists: &mut Vec<OwnList>) -> Option<Figure> {
    if facts.about != Status::Current {
        return None;
    }
    let mut years: BTreeMap<i16, Vec<usize>> = BTreeMap::new();
    let mut undated = Vec::new();
    for &position in &facts.base {
        match facts.good(position).entry.dates.recognized {
            Some(day) => years.entry(day.year()).or_default().push(position),
            None => undated.push(position),
        }
    }
    let (&from, &until) = (years.keys().next()?, years.keys().next_back()?);
    let mut rows: Vec<Row> = (from..=until)
        .map(|year| {
            let label = Label::Text(year.to_string());
            let list = OwnList {
                name: format!("recognized-{year}"),
                title: "recognized",
                label: label.clone(),
                goods: years.remove(&year).unwrap_or_default(),
            };
            row(year.to_string(), label, Cell::listed(lists, list))
        })
        .collect();
    let all = rows.len() + 1;
    let label = Label::Message("undated");
    let list = OwnList {
        name: "recognized-undated".to_owned(),
        title: "undated",
        label: label.clone(),
        goods: undated,
    };
    rows.push(row("undated".to_owned(), label, Cell::listed(lists, list)));
    Some(Figure {
        name: Name::Growth,
        heads: vec!["year"],
        columns: vec![Column::goods()],
        rows,
        base: None,
        all,
    })
}

/// By the state of their recognition; `None` if none has a day of review.
pub(super) fn renewal(facts: &Facts<'_>, lists: &mut Vec<OwnList>) -> Option<Figure> {
    let state = |position: usize| facts.parts.lifecycles[position].state;
    if facts.base.iter().all(|&good| state(good) == State::NoTerm) {
        return None;
    }
    let rows = TERMS.map(|(wanted, code, message)| {
        let goods = facts.base.iter().copied();
        let list = OwnList {
            name: format!("renewal-{code}"),
            title: message,
            label: Label::Text(String::new()),
            goods: goods.filter(|&good| state(good) == wanted).collect(),
        };
        let cell = Cell::listed(lists, list);
        row(code.to_owned(), Label::Message(message), cell)
    });
    Some(Figure {
        name: Name::Renewal,
        heads: vec!["term"],
        columns: vec![Column::goods()],
        rows: rows.into(),
        base: Some(facts.base.len()),
        all: TERMS.len(),
    })
}

/// A row of one number.
pub(super) fn row(code: String, label: Label, cell: Cell) -> Row {
    Row {
        code,
        labels: vec![label],
        cells: vec![cell],
        ..Row::default()
    }
}
