//! Which share of the entries has what: fields that readers and reports need.

use super::facts::Facts;
use super::figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
use crate::derive::facets::Kind;
use crate::entry::Entry;

/// A field that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quality {
    /// A property that goods are listed by.
    Listed(Kind),
    /// An owner among the organisations.
    Owner,
    /// The public address.
    Website,
    /// An address of source, data or content.
    Repository,
    /// The day of recognition.
    Recognized,
    /// The day of the latest review.
    Reviewed,
    /// An open standard by name.
    Standards,
    /// A logo.
    Logo,
}

impl Quality {
    /// All of them, in the order of the figure.
    pub const ALL: [Self; 14] = [
        Self::Listed(Kind::Goal),
        Self::Listed(Kind::Category),
        Self::Listed(Kind::Sector),
        Self::Listed(Kind::License),
        Self::Owner,
        Self::Website,
        Self::Repository,
        Self::Listed(Kind::DevelopedIn),
        Self::Listed(Kind::UsedIn),
        Self::Listed(Kind::Language),
        Self::Standards,
        Self::Recognized,
        Self::Reviewed,
        Self::Logo,
    ];

    /// Its name for programs, and the end of the id of its message after `field-`.
    fn code(self) -> (&'static str, &'static str) {
        match self {
            Self::Listed(Kind::Goal) => ("goal", "field-goal"),
            Self::Listed(Kind::Category) => ("category", "field-category"),
            Self::Listed(Kind::Sector) => ("sector", "field-sector"),
            Self::Listed(Kind::License) => ("license", "field-license"),
            Self::Listed(Kind::DevelopedIn) => ("developed-in", "field-developed-in"),
            Self::Listed(Kind::UsedIn) => ("used-in", "field-used-in"),
            Self::Listed(_) => ("language", "field-language"),
            Self::Owner => ("owner", "field-owner"),
            Self::Website => ("website", "field-website"),
            Self::Repository => ("repository", "field-repository"),
            Self::Recognized => ("recognized", "field-recognized"),
            Self::Reviewed => ("reviewed", "field-reviewed"),
            Self::Standards => ("standards", "field-standards"),
            Self::Logo => ("logo", "field-logo"),
        }
    }

    /// Whether only what is assessed needs it.
    fn is_of_assessed(self) -> bool {
        matches!(
            self,
            Self::Listed(Kind::License)
                | Self::Repository
                | Self::Standards
                | Self::Recognized
                | Self::Reviewed
        )
    }

    /// Whether an entry has it.
    fn is_in(self, entry: &Entry) -> bool {
        match self {
            // Told by the facet.
            Self::Listed(_) => false,
            Self::Owner => entry.organizations_as("owner").next().is_some(),
            Self::Website => entry.website.is_some(),
            Self::Repository => !entry.repositories.is_empty(),
            Self::Recognized => entry.dates.recognized.is_some(),
            Self::Reviewed => entry.dates.reviewed.is_some(),
            Self::Standards => !entry.indicators.standards.open_standards.is_empty(),
            Self::Logo => entry.logo.is_some(),
        }
    }
}

/// Per field, how many goods do not have it; `None` if there are no goods, or no fields.
pub(super) fn quality(facts: &Facts<'_>, lists: &mut Vec<OwnList>) -> Option<Figure> {
    let fields = Quality::ALL.into_iter();
    let fields = fields.filter(|field| !(facts.is_list() && field.is_of_assessed()));
    let rows: Vec<Row> = fields
        .map(|field| {
            let (code, message) = field.code();
            let goods = facts.base.iter().copied();
            let cell = if let Quality::Listed(kind) = field {
                let of_good = facts.by_good(kind);
                let without = goods.filter(|&good| of_good.get(good).is_empty());
                let facet = facts.facet(kind).map_or(0, |(at, _)| at);
                match without.count() {
                    count if count == facts.base.len() => facts.all(),
                    count => Cell::new(count, List::Without(facet)),
                }
            } else {
                let goods = goods.filter(|&good| !field.is_in(&facts.good(good).entry));
                let list = OwnList {
                    name: format!("without-{code}"),
                    title: "without",
                    label: Label::Message(message),
                    goods: goods.collect(),
                };
                Cell::listed(lists, list)
            };
            super::growth::row(code.to_owned(), Label::Message(message), cell)
        })
        // A registry that assesses nothing may not ask for a field at all.
        .filter(|row| !facts.is_list() || row.cells[0].count < facts.base.len())
        .collect();
    (!rows.is_empty() && !facts.base.is_empty()).then(|| Figure {
        name: Name::Quality,
        heads: vec!["field"],
        columns: vec![Column::named("missing", "missing")],
        all: rows.len(),
        rows,
        base: Some(facts.base.len()),
    })
}
