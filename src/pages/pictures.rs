//! The pictures of the registry: how each count is drawn, and how it is described.

mod growth;
mod headline;
mod indicators;

use std::cmp::Reverse;

use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::pages::chart::{Bar, Cell, Direction, Figure, Part, Row, Table, Words, bars, treemap};
use crate::site::addresses::{facet_address, list_address, value_address};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::html::Html;

/// How many bars a picture shows.
const SHOWN: usize = 12;

/// How many of the largest values a description names.
const NAMED: usize = 3;

/// Labels with their counts, before they become a picture.
struct Counted {
    id: String,
    caption: String,
    /// What the labels represent.
    column: String,
    /// The heads of the columns of numbers.
    columns: Vec<String>,
    /// The first cell of each is drawn.
    rows: Vec<Row>,
    /// What it shows, in a sentence.
    headline: Option<String>,
    /// The address of all values, if some are left out.
    all: Option<Link>,
}

impl Context<'_> {
    pub(crate) fn direction(&self) -> Direction {
        match self.language.dir {
            "rtl" => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The heads of a table of labels and counts per status.
    pub(crate) fn columns(&self, label: &str) -> Vec<String> {
        let statuses = Status::ALL.map(|status| self.status_label(status));
        std::iter::once(self.language.t(label))
            .chain(statuses)
            .collect()
    }

    /// The values of one kind in the whole registry: goals as a treemap, others as bars. Only current
    /// goods are drawn; `None` if no good has a value.
    pub(crate) fn picture(&self, kind: Kind) -> Option<Figure> {
        let counted = self.counted(kind)?;
        Some(match kind {
            Kind::Goal => self.goals(counted),
            _ => self.bars(counted, None),
        })
    }

    /// The most frequent values of a facet; all goals by number.
    fn counted(&self, kind: Kind) -> Option<Counted> {
        let (at, facet) = self.site.facet(kind)?;
        let code = kind.segment();
        let counts = |value: &usize| facet.values[*value].counts;
        let mut order = self.language.order[at].positions.clone();
        if order.iter().all(|value| counts(value).total() == 0) {
            return None;
        }
        let mut shown = order.len();
        if kind != Kind::Goal {
            order.retain(|value| counts(value).total() > 0);
            order.sort_by_key(|value| Reverse((counts(value).current, counts(value).total())));
            shown = SHOWN;
        }
        let rows: Vec<Row> = order
            .iter()
            .take(shown)
            .map(|&value| self.row(at, value))
            .collect();
        Some(Counted {
            headline: self.headline(&rows),
            id: format!("by-{code}"),
            caption: self.language.picture_caption(kind),
            column: self.language.facet(kind, "-one"),
            columns: Status::ALL.map(|status| self.status_label(status)).into(),
            rows,
            all: (order.len() > shown).then(|| {
                let label = self.language.count("statistics-all", order.len());
                self.link(label, &facet_address(facet))
            }),
        })
    }

    fn row(&self, at: usize, value: usize) -> Row {
        let facet = &self.site.sources.derived.facets[at];
        let term = &facet.values[value];
        Row {
            label: self.language.labels[at][value].clone(),
            href: Some(self.links.to(&value_address(facet, term))),
            goal: match facet.kind {
                Kind::Goal => term.code.parse().ok(),
                _ => None,
            },
            cells: Status::ALL.map(|status| term.counts.of(status)).into(),
        }
    }

    fn goals(&self, counted: Counted) -> Figure {
        let description = self.described(&counted.rows);
        let words = self.words((&counted.id, &counted.caption), &description);
        let cells = counted.rows.iter().map(|row| {
            let goods = self.language.count("goods", row.cells[0]);
            let mark = row.goal.map(|goal| goal.to_string()).unwrap_or_default();
            let args = [("code", mark.as_str()), ("label", &row.label)];
            let goal = self.language.text("goal-title", &args);
            let args = [("label", goal.as_str()), ("count", &goods)];
            Cell {
                count: row.cells[0],
                name: self.language.text("figure-item", &args),
                label: &row.label,
                href: row.href.clone().unwrap_or_default(),
                class: format!("goal-{mark}"),
                mark,
            }
        });
        let svg = drawn(&counted.rows, || treemap(&words, cells.collect()));
        Figure {
            passable: true,
            ..counted.figure(svg)
        }
    }

    /// Bars of the first cells; `most` is the full length, if it is not the longest bar.
    fn bars(&self, counted: Counted, most: Option<usize>) -> Figure {
        let description = self.described(&counted.rows);
        let words = self.words((&counted.id, &counted.caption), &description);
        let longest = counted.rows.iter().map(|row| row.cells[0]).max();
        let bar = |row: &'_ Row| {
            vec![Part {
                class: "amount".to_owned(),
                count: row.cells[0],
            }]
        };
        let all: Vec<Bar<'_>> = counted
            .rows
            .iter()
            .map(|row| Bar {
                label: &row.label,
                parts: bar(row),
            })
            .collect();
        let most = most.or(longest).unwrap_or(0);
        let svg = drawn(&counted.rows, || bars(&words, &all, most));
        counted.figure(svg)
    }

    /// How many goods have each status.
    pub(crate) fn statuses_picture(&self) -> Figure {
        let rows = Status::ALL.map(|status| Row {
            label: self.status_label(status),
            href: Some(self.links.to(list_address(status))),
            goal: None,
            cells: vec![self.site.with_status(status).len()],
        });
        let all = self.site.by_name.positions.len();
        let current = self.site.with_status(Status::Current).len();
        let mut counted = self.plain("status", rows.into());
        counted.headline = self.share("headline-status", "", (current, all));
        self.bars(counted, None)
    }

    /// How many goods are at each stage, and how many are archived; `None` if the statuses say as much.
    pub(crate) fn stages_picture(&self) -> Option<Figure> {
        let statistics = &self.site.sources.derived.statistics;
        let row = |label: String, count: usize| Row {
            label,
            href: None,
            goal: None,
            cells: vec![count],
        };
        let at_stage = statistics.stages.iter();
        let at_stage =
            at_stage.map(|(stage, &count)| row(self.code_label("stage", stage.code()), count));
        let archived = (statistics.archived > 0)
            .then(|| row(self.language.t("stage-archived"), statistics.archived));
        let rows: Vec<Row> = at_stage.chain(archived).collect();
        let statuses = Status::ALL.map(|status| self.site.with_status(status).len());
        let parts = rows.iter().filter(|row| row.cells[0] > 0).count();
        if parts == statuses.iter().filter(|&&count| count > 0).count() {
            return None;
        }
        let all = self.site.by_name.positions.len();
        let most = rows.iter().rev().max_by_key(|row| row.cells[0]);
        let headline =
            most.and_then(|most| self.share("headline-stage", &most.label, (most.cells[0], all)));
        let mut counted = self.plain("stage", rows);
        counted.headline = headline;
        Some(self.bars(counted, None))
    }

    /// Counts that do not belong to a facet.
    fn plain(&self, id: &str, rows: Vec<Row>) -> Counted {
        Counted {
            id: format!("by-{id}"),
            caption: self.language.t(&format!("statistics-{id}-caption")),
            column: self.language.t(&format!("statistics-{id}")),
            columns: vec![self.language.t("statistics-goods")],
            rows,
            headline: None,
            all: None,
        }
    }

    fn words<'w>(&self, (id, title): (&'w str, &'w str), description: &'w str) -> Words<'w> {
        Words {
            id,
            title,
            description,
            direction: self.direction(),
        }
    }

    /// How many values there are, and which are the largest.
    fn described(&self, rows: &[Row]) -> String {
        let mut largest: Vec<(&str, usize)> = rows
            .iter()
            .map(|row| (row.label.as_str(), row.cells[0]))
            .filter(|(_, count)| *count > 0)
            .collect();
        largest.sort_by_key(|(_, count)| Reverse(*count));
        let count = self.language.count("figure-values", largest.len());
        format!("{count} {}", self.largest(largest.into_iter()))
            .trim_end()
            .to_owned()
    }

    /// The first few labels with their counts, in words.
    pub(crate) fn largest<'l>(&self, items: impl Iterator<Item = (&'l str, usize)>) -> String {
        let items = items.take(NAMED).map(|(label, count)| {
            let count = count.to_string();
            let args = [("label", label), ("count", count.as_str())];
            self.language.text("figure-item", &args)
        });
        let list = items
            .collect::<Vec<_>>()
            .join(&self.language.t("semicolon"));
        if list.is_empty() {
            list
        } else {
            self.language.text("figure-largest", &[("list", &list)])
        }
    }
}

impl Counted {
    fn figure(self, svg: Html) -> Figure {
        Figure {
            id: self.id,
            caption: self.caption,
            headline: self.headline,
            legend: Vec::new(),
            svg,
            notes: Vec::new(),
            table: Table {
                columns: std::iter::once(self.column).chain(self.columns).collect(),
                rows: self.rows,
            },
            all: self.all,
            passable: false,
        }
    }
}

/// A drawing, unless everything in it is zero.
fn drawn(rows: &[Row], draw: impl FnOnce() -> Html) -> Html {
    if rows.iter().any(|row| row.cells[0] > 0) {
        draw()
    } else {
        Html::default()
    }
}
