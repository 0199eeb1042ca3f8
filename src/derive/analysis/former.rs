//! Why former goods are former: the reason for archiving, or that they were found ineligible.

use super::facts::Facts;
use super::figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
use super::say::Say;
use super::section::Section;
use crate::catalog::Status;
use crate::entry::Stage;

/// The vocabulary of the reasons.
const REASONS: &str = "archive-reason";

/// What is known of why a good is former.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why<'a> {
    /// It was archived for this reason.
    Archived(&'a str),
    /// It was found ineligible.
    Ineligible,
    /// It was a candidate, and nobody says why it was archived.
    Candidate,
    /// It was archived, and nobody says why.
    Unstated,
}

/// Former goods by reason, reasons in the order of their vocabulary; `None` if there are no former goods.
pub(super) fn former(facts: &Facts<'_>, lists: &mut Vec<OwnList>) -> Option<Figure> {
    let goods: Vec<usize> = facts.catalog.with_status(Status::Former).collect();
    let reasons = facts.parts.vocabularies.get(REASONS).terms().iter();
    let reasons = reasons.map(|term| Why::Archived(&term.code));
    let rows = reasons.chain([Why::Ineligible, Why::Candidate, Why::Unstated]);
    let rows = rows.map(|why| {
        let (code, label) = words(facts, why);
        let of = goods.iter().copied();
        let list = OwnList {
            name: format!("former-{}", code.replace('_', "-")),
            title: "former",
            label: label.clone(),
            goods: of.filter(|&good| why_of(facts, good) == why).collect(),
        };
        (code, label, list)
    });
    let rows: Vec<_> = rows.filter(|(.., list)| !list.goods.is_empty()).collect();
    let rows = rows.into_iter().map(|(code, label, list)| Row {
        code,
        labels: vec![label],
        cells: vec![Cell::listed(lists, list)],
        ..Row::default()
    });
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| Figure {
        name: Name::Former,
        heads: vec!["reason"],
        columns: vec![Column::goods()],
        all: rows.len(),
        rows,
        base: Some(goods.len()),
    })
}

/// The former goods that were candidates, which were never recognised, and how many former goods there are.
fn candidates(facts: &Facts<'_>) -> (Vec<usize>, usize) {
    let all: Vec<usize> = facts.catalog.with_status(Status::Former).collect();
    let goods = all.iter().copied();
    let goods = goods.filter(|&good| is_candidate(facts.good(good).entry.stage));
    (goods.collect(), all.len())
}

fn is_candidate(stage: Stage) -> bool {
    matches!(stage, Stage::Nominee | Stage::UnderReview)
}

/// Why a former good is one.
fn why_of<'a>(facts: &Facts<'a>, good: usize) -> Why<'a> {
    let entry = &facts.good(good).entry;
    let archived = entry.archived.as_ref();
    let reason = archived.and_then(|archived| archived.reason.as_deref());
    let vocabulary = facts.parts.vocabularies.get(REASONS);
    match reason.filter(|reason| vocabulary.get(reason).is_some()) {
        Some(reason) => Why::Archived(reason),
        None if entry.stage == Stage::Ineligible => Why::Ineligible,
        None if is_candidate(entry.stage) => Why::Candidate,
        None => Why::Unstated,
    }
}

/// A code and words for a reason.
fn words(facts: &Facts<'_>, why: Why<'_>) -> (String, Label) {
    let of = |vocabulary: &'static str, code: &str| {
        let title = facts.parts.vocabularies.get(vocabulary).label(code);
        Label::Code(vocabulary, code.to_owned(), title.to_owned())
    };
    match why {
        Why::Archived(reason) => (reason.to_owned(), of(REASONS, reason)),
        Why::Ineligible => {
            let code = Stage::Ineligible.code();
            (code.to_owned(), of("stage", code))
        }
        Why::Candidate => ("candidate".to_owned(), Label::Message("reason-candidate")),
        Why::Unstated => ("unstated".to_owned(), Label::Message("reason-unstated")),
    }
}

/// How many former goods were candidates, which were never recognised; the list of them gets this position.
pub(super) fn says(facts: &Facts<'_>, position: usize) -> (Option<Say>, Option<OwnList>) {
    let (goods, all) = candidates(facts);
    if goods.is_empty() {
        return (None, None);
    }
    let of = Cell::new(all, List::Status(Status::Former));
    let is_all = goods.len() == all;
    let list = OwnList {
        name: "former-candidates".to_owned(),
        title: "former",
        label: Label::Message("were-candidates"),
        goods,
    };
    let place = if is_all {
        List::Status(Status::Former)
    } else {
        List::Own(position)
    };
    let cell = Cell::new(list.goods.len(), place);
    let id = if is_all {
        "former-all-candidates"
    } else {
        "former-candidates"
    };
    let say = Say::new(id, Section::Kinds).share(cell.count, all);
    let say = say.count("goods", cell).count("all", of);
    (Some(say), (!is_all).then_some(list))
}
