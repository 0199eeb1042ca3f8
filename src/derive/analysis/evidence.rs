//! How open the evidence for the indicators is: whether an answer has a link that everybody can follow.

use super::facts::Facts;
use super::figure::{Cell, Column, Figure, Label, Name, OwnList, Row};
use crate::catalog::Good;
use crate::entry::{Answer, AnswerPart, Evidence};

/// Per indicator, goods whose answer has no link; `None` if there are no goods.
///
/// Goods are left out to which the indicator does not apply, and those that answer *no* to its first question, where that
/// leaves nothing to show.
pub(super) fn evidence(facts: &Facts<'_>, lists: &mut Vec<OwnList>) -> Option<Figure> {
    if facts.is_list() {
        return None;
    }
    let first = facts.good(*facts.base.first()?);
    let rows = first.assessed.iter().enumerate().map(|(at, indicator)| {
        let goods = facts.base.iter().copied();
        let asked: Vec<usize> = goods
            .filter(|&good| is_asked(facts.good(good), at))
            .collect();
        let unlinked = asked.iter().copied();
        let unlinked = unlinked.filter(|&good| !is_linked(facts.good(good), at));
        let list = OwnList {
            name: format!("evidence-{}", indicator.key.as_str().replace('_', "-")),
            title: "unlinked",
            label: Label::Indicator(at),
            goods: unlinked.collect(),
        };
        Row {
            code: indicator.key.as_str().to_owned(),
            labels: vec![Label::Indicator(at)],
            cells: vec![Cell::listed(lists, list)],
            base: Some(asked.len()),
            notes: Vec::new(),
        }
    });
    let rows: Vec<Row> = rows.collect();
    Some(Figure {
        name: Name::Evidence,
        heads: vec!["indicator"],
        columns: vec![Column::named("unlinked", "unlinked")],
        all: rows.len(),
        rows,
        base: None,
    })
}

/// Whether a good has something to show for an indicator.
fn is_asked(good: &Good, indicator: usize) -> bool {
    good.assessed.get(indicator).is_some_and(|one| {
        one.applicable && good.entry.indicators.first_answer(one.key) != Some(Answer::No)
    })
}

/// Whether some evidence for an indicator is a link.
fn is_linked(good: &Good, indicator: usize) -> bool {
    let key = good.assessed[indicator].key;
    let links = |items: &[Evidence]| {
        items
            .iter()
            .any(|item| leads(item.url.as_deref(), item.text.as_deref()))
    };
    let parts = good.entry.indicators.parts(key);
    parts.iter().any(|part| match part {
        AnswerPart::Goals(goals) => {
            let mut items = goals.iter().flat_map(|goal| &goal.evidence);
            items.any(|item| leads(item.url.as_deref(), item.text.as_deref()))
        }
        AnswerPart::Licenses(licenses) => licenses.iter().any(|one| links(&one.evidence)),
        AnswerPart::Question { evidence, .. } => links(evidence),
        AnswerPart::Names { names, .. } => names.iter().any(|one| links(&one.evidence)),
        AnswerPart::Owners(owners) => owners.iter().any(|one| links(&one.evidence)),
        AnswerPart::Parts { parts, .. } => parts.iter().any(|one| links(&one.evidence)),
        AnswerPart::Texts { .. } | AnswerPart::Handling(_) => false,
    })
}

/// Whether an item of evidence has an address, by itself or in its text.
fn leads(url: Option<&str>, text: Option<&str>) -> bool {
    let is_in = |text: &str| text.contains("https://") || text.contains("http://");
    url.is_some() || text.is_some_and(is_in)
}
