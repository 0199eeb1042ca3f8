//! What changed in the report since an earlier state of the registry, in words.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use super::sentence::Sentence;
use crate::catalog::{Catalog, Status};
use crate::derive::analysis::{Analysis, Cell, Difference, since};
use crate::markdown::clean;
use crate::site::context::Context;
use crate::site::link::Named;

/// An earlier state of the registry.
pub(crate) struct Former {
    pub(crate) day: Date,
    /// The name of the edition that has it.
    pub(crate) edition: Option<String>,
    /// The full id of its commit.
    pub(crate) commit: String,
    pub(crate) catalog: Catalog,
    pub(crate) analysis: Analysis,
}

/// What changed since an earlier state.
#[derive(Serialize)]
pub(crate) struct Since {
    pub(crate) heading: String,
    pub(crate) says: Vec<Sentence>,
    /// Headings of the table: figure, row, number, before, now, change.
    pub(crate) heads: Vec<String>,
    /// The numbers that differ.
    pub(crate) rows: Vec<[String; 6]>,
    /// The goods that came and went, each under its heading.
    pub(crate) lists: Vec<(String, Vec<Named>)>,
}

impl Context<'_> {
    /// What changed since an earlier state.
    pub(crate) fn since(&self, former: &Former) -> Since {
        let now = &self.site.sources.catalog;
        let day = self.language.day(former.day);
        let short: String = former.commit.chars().take(10).collect();
        let words = [("date", day.as_str()), ("commit", &short)];
        let day = match &former.edition {
            Some(name) => {
                let words = [("edition", name.as_str()), words[0], words[1]];
                self.language.text("report-since-edition", &words)
            }
            None => self.language.text("report-since-date", &words),
        };
        let differences = since(&former.analysis, self.analysis());
        let mut says = vec![self.entries(&former.catalog)];
        if differences.is_empty() {
            says.push(self.filled("report-since-same", &[], &[]));
        }
        let heads = ["figure", "row", "number", "before", "now", "change"];
        let came = self.recognised((now, &former.catalog), "recognized");
        let left = self.recognised((&former.catalog, now), "left");
        Since {
            heading: self.language.text("report-since", &[("day", &day)]),
            says,
            heads: heads
                .map(|head| self.language.t(&format!("report-since-{head}")))
                .into(),
            rows: differences.iter().map(|one| self.difference(one)).collect(),
            lists: [came, left]
                .into_iter()
                .filter(|(_, goods)| !goods.is_empty())
                .collect(),
        }
    }

    /// How many entries came and went, and how many goods are recognised.
    fn entries(&self, before: &Catalog) -> Sentence {
        let now = &self.site.sources.catalog;
        let ids = |catalog: &Catalog| {
            let goods = catalog.goods().iter();
            goods
                .map(|good| good.id.clone())
                .collect::<BTreeSet<String>>()
        };
        let (old, new) = (ids(before), ids(now));
        let counts = [
            ("added", Cell::bare(new.difference(&old).count())),
            ("removed", Cell::bare(old.difference(&new).count())),
            (
                "before",
                Cell::bare(before.with_status(Status::Current).count()),
            ),
            ("now", Cell::bare(now.with_status(Status::Current).count())),
        ];
        let counts: Vec<(&str, &Cell)> = counts.iter().map(|(name, cell)| (*name, cell)).collect();
        self.filled("report-since-all", &counts, &[])
    }

    fn difference(&self, one: &Difference) -> [String; 6] {
        let labels: Vec<String> = one
            .labels
            .iter()
            .map(|label| self.report_label(label))
            .collect();
        let row = match labels.as_slice() {
            [] => clean(&one.code).into_owned(),
            labels => labels.join(" / "),
        };
        let change = match one.now.checked_sub(one.before) {
            Some(more) => format!("+{more}"),
            None => format!("−{}", one.before - one.now),
        };
        [
            self.report_caption(one.figure),
            row,
            self.report_label(&one.column.label),
            one.before.to_string(),
            one.now.to_string(),
            change,
        ]
    }

    /// The goods that are recognised in one state and not in another one, by id.
    fn recognised(
        &self,
        (there, not): (&Catalog, &Catalog),
        message: &str,
    ) -> (String, Vec<Named>) {
        let current = there.with_status(Status::Current);
        let current = current.map(|position| &there.goods()[position]);
        let current = current.filter(|good| {
            let other = not.get(&good.id);
            other.is_none_or(|other| other.status != Status::Current)
        });
        let goods = current.map(|good| {
            let to = self.address_of(&good.id);
            Named {
                name: clean(&good.entry.name).into_owned(),
                href: to.map(|to| self.links.to(&to)),
            }
        });
        let heading = self.language.t(&format!("report-since-{message}"));
        (heading, goods.collect())
    }
}
