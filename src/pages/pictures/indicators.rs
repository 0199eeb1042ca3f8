//! The results of goods on the indicators: recognised ones by how many meet each, candidates by result.

use crate::catalog::Status;
use crate::pages::chart::{Bar, Figure, Key, Part, Row, Table, bars};
use crate::site::addresses::indicator_address;
use crate::site::context::Context;
use crate::standard::Outcome;

/// The results of indicators in the order in which they are drawn.
const OUTCOMES: [Outcome; 4] = [
    Outcome::Met,
    Outcome::NeedsHuman,
    Outcome::Gap,
    Outcome::NotAsked,
];

impl Context<'_> {
    /// How many current goods meet each indicator by their answers alone.
    pub(crate) fn met_picture(&self) -> Figure {
        let indicators = self.site.sources.standard.indicators().len();
        let rows = (0..indicators).map(|at| self.indicator_row(at, vec![self.site.met(at)]));
        let mut counted = self.plain("standard", rows.collect());
        counted.caption = self.language.t("statistics-standard");
        counted.column = self.language.t("statistics-indicator");
        let all = self.site.recognised().len();
        let least = counted.rows.iter().min_by_key(|row| row.cells[0]);
        counted.headline = least.and_then(|least| match least.cells[0] {
            met if met == all => self.share("headline-met-all", "", (met, all)),
            met => self.share("headline-met", &least.label, (met, all)),
        });
        self.bars(counted, Some(all))
    }

    /// The results of the answers of candidates, per indicator; `None` without candidates.
    pub(crate) fn results_picture(&self) -> Option<Figure> {
        let all = self.site.with_status(Status::Candidate).len();
        if all == 0 {
            return None;
        }
        let results = self.site.sources.derived.statistics.indicators.iter();
        let rows = results.enumerate().map(|(at, results)| {
            let cells = OUTCOMES.map(|outcome| results.of(outcome).of(Status::Candidate));
            self.indicator_row(at, cells.into())
        });
        let rows: Vec<Row> = rows.collect();
        let caption = self.language.t("statistics-results");
        let description = self.language.count("statistics-results-desc", all);
        let words = self.words(("results", &caption), &description);
        let drawn: Vec<Bar<'_>> = rows.iter().map(in_parts).collect();
        let labels = OUTCOMES.map(|outcome| self.outcome_label(outcome));
        let legend = OUTCOMES.iter().zip(&labels).map(|(&outcome, label)| Key {
            class: class(outcome).to_owned(),
            label: label.clone(),
        });
        let gap = |row: &&Row| row.cells[2];
        let most = rows.iter().rev().max_by_key(gap).filter(|row| gap(row) > 0);
        Some(Figure {
            headline: most.and_then(|row| self.share("headline-gap", &row.label, (gap(&row), all))),
            legend: legend.collect(),
            svg: bars(&words, &drawn, all),
            notes: Vec::new(),
            table: Table {
                columns: std::iter::once(self.language.t("statistics-indicator"))
                    .chain(labels.clone())
                    .collect(),
                rows,
            },
            all: None,
            passable: false,
            id: "results".to_owned(),
            caption,
        })
    }

    fn outcome_label(&self, outcome: Outcome) -> String {
        self.language.t(match outcome {
            Outcome::Met => "verdict-met",
            Outcome::Gap => "verdict-gap",
            Outcome::NeedsHuman => "verdict-needs-human",
            Outcome::NotAsked => "verdict-not-asked",
        })
    }

    fn indicator_row(&self, at: usize, cells: Vec<usize>) -> Row {
        let indicator = &self.site.sources.standard.indicators()[at];
        Row {
            label: format!("{}. {}", indicator.number, self.indicator_title(indicator)),
            href: Some(self.links.to(&indicator_address(indicator.key))),
            goal: None,
            cells,
        }
    }
}

/// A bar with a part for each result.
fn in_parts(row: &Row) -> Bar<'_> {
    let parts = OUTCOMES
        .iter()
        .zip(&row.cells)
        .map(|(&outcome, &count)| Part {
            class: class(outcome).to_owned(),
            count,
        });
    Bar {
        label: &row.label,
        parts: parts.collect(),
    }
}

/// The class of a result.
fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "part-met",
        Outcome::Gap => "part-gap",
        Outcome::NeedsHuman => "part-open",
        Outcome::NotAsked => "part-not",
    }
}
