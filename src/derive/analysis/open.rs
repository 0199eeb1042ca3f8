//! Which goods of the report have most open questions: indicators that their answers do not meet.

use std::cmp::Reverse;

use super::facts::Facts;
use super::figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
use crate::derive::duties::gaps;

/// How many goods are shown, those with most open questions.
const SHOWN: usize = 10;

/// The name of the list of all of them.
pub(super) const LIST: &str = "open-questions";

/// The goods with most open questions; adds the list of all that have one. `None` if nothing is open.
pub(super) fn open(facts: &Facts<'_>, lists: &mut Vec<OwnList>) -> Option<Figure> {
    let goods = facts.base.iter().copied();
    let goods = goods.map(|good| (good, gaps(facts.good(good)).len()));
    let mut goods: Vec<(usize, usize)> = goods.filter(|&(_, open)| open > 0).collect();
    goods.sort_by_key(|&(_, open)| Reverse(open));
    let rows = goods.iter().take(SHOWN).map(|&(good, open)| Row {
        code: facts.good(good).id.clone(),
        labels: vec![Label::Good(good)],
        cells: vec![Cell::new(open, List::Answers(good))],
        ..Row::default()
    });
    let figure = Figure {
        name: Name::Open,
        heads: vec!["good"],
        columns: vec![Column::named("open", "open")],
        rows: rows.collect(),
        base: None,
        all: goods.len(),
    };
    let list = OwnList {
        name: LIST.to_owned(),
        title: "open",
        label: Label::Text(String::new()),
        goods: goods.iter().map(|&(good, _)| good).collect(),
    };
    Cell::listed(lists, list);
    (!goods.is_empty()).then_some(figure)
}
