//! A figure of the report: a table whose numbers are links, with bars or colours that compare them.

use serde::Serialize;

use crate::derive::analysis::{Figure, Label, Name, Row, SMALLEST, Share};
use crate::derive::facets::Kind;
use crate::pages::chart::{self, columns};
use crate::site::addresses::report_table_address;
use crate::site::context::Context;
use crate::theme::html::Html;

/// How many colours there are.
const LEVELS: usize = 5;

/// A figure of the report.
#[derive(Serialize)]
pub(crate) struct FigureView {
    /// Its name, which is its anchor.
    pub(crate) id: String,
    pub(crate) caption: String,
    /// How to read it.
    pub(crate) note: String,
    /// That only the largest rows are here.
    pub(crate) cut: Option<String>,
    /// Whether colours compare all numbers; otherwise bars compare those of a column.
    pub(crate) matrix: bool,
    /// Whether bars compare the first numbers.
    pub(crate) bars: bool,
    /// The headings over the labels of the rows.
    pub(crate) heads: Vec<String>,
    pub(crate) columns: Vec<ColumnView>,
    /// The columns with a shorter text, with what it means; empty if no column has one.
    pub(crate) legend: Vec<String>,
    /// The heading over the shares; none without shares.
    pub(crate) share: Option<String>,
    /// The heading over the notes; none without notes.
    pub(crate) noted: Option<String>,
    pub(crate) rows: Vec<RowView>,
    /// The address of its numbers.
    pub(crate) csv: String,
    /// A drawing over the table.
    pub(crate) svg: Html,
}

/// A heading over numbers.
#[derive(Serialize)]
pub(crate) struct ColumnView {
    pub(crate) code: String,
    pub(crate) label: String,
    /// A shorter text for it: the number of a goal.
    pub(crate) short: Option<String>,
}

/// A row.
#[derive(Serialize)]
pub(crate) struct RowView {
    pub(crate) code: String,
    pub(crate) labels: Vec<String>,
    pub(crate) cells: Vec<CellView>,
    /// The share of the first number, in words.
    pub(crate) share: Option<String>,
    /// The same as a part of a hundred, for the bar.
    pub(crate) bar: Option<usize>,
    pub(crate) notes: Vec<String>,
}

/// A number.
#[derive(Serialize)]
pub(crate) struct CellView {
    pub(crate) count: usize,
    pub(crate) href: Option<String>,
    /// Its colour in a matrix: 0 for none, 5 for the largest.
    pub(crate) level: usize,
}

impl Context<'_> {
    /// A figure in words.
    pub(crate) fn report_figure(&self, figure: &Figure) -> FigureView {
        let code = figure.name.message();
        let t = |id: &str| self.language.t(id);
        let counts = figure.rows.iter().flat_map(|row| &row.cells);
        let most = counts.map(|cell| cell.count).max().unwrap_or(0);
        let longest = figure.rows.iter().filter_map(|row| row.cells.first());
        let longest = longest.map(|cell| cell.count).max().unwrap_or(0);
        let is_matrix = figure.name.is_matrix();
        let has_bars = !is_matrix && !figure.name.is_of_pairs();
        let base = |row: &Row| row.base.or(figure.base);
        let has_shares = figure.rows.iter().any(|row| base(row) >= Some(SMALLEST));
        let has_notes = figure.rows.iter().any(|row| !row.notes.is_empty());
        let rows = figure.rows.iter().map(|row| {
            let share = row.cells.first().zip(base(row));
            let share = share.and_then(|(cell, base)| Share::of(cell.count, base));
            let count = row.cells.first().map_or(0, |cell| cell.count);
            let part = |all: usize| (count * 100 / all.max(1)).max(usize::from(count > 0));
            // A bar shows a share, so there is none where the share is of too few.
            let bar = match base(row) {
                Some(base) if row.base.is_some() => share.map(|_| part(base)),
                Some(base) => Some(part(base)),
                None => Some(part(longest)),
            };
            RowView {
                bar: bar.filter(|_| has_bars),
                share: share.map(|share| self.percent(share)),
                ..self.report_row(row, most)
            }
        });
        let cut = (figure.all > figure.rows.len()).then(|| {
            let (shown, all) = (figure.rows.len().to_string(), figure.all.to_string());
            let args = [("shown", shown.as_str()), ("all", all.as_str())];
            self.language.text("report-cut", &args)
        });
        FigureView {
            id: figure.name.code().into_owned(),
            caption: self.report_caption(figure.name),
            note: t(&format!("report-figure-{code}-note")),
            cut,
            matrix: is_matrix,
            bars: has_bars,
            heads: figure
                .heads
                .iter()
                .map(|head| t(&format!("report-head-{head}")))
                .collect(),
            columns: figure
                .columns
                .iter()
                .map(|column| ColumnView {
                    code: column.code.clone(),
                    label: self.report_label(&column.label),
                    short: self.short(&column.label),
                })
                .collect(),
            share: has_shares.then(|| t("report-head-share")),
            noted: has_notes.then(|| t(&format!("report-head-notes-{code}"))),
            rows: rows.collect(),
            csv: self.links.to(&report_table_address(&figure.name.code())),
            legend: self.legend(figure),
            svg: self.drawn(figure),
        }
    }

    /// What the numbers of goals over the columns mean.
    fn legend(&self, figure: &Figure) -> Vec<String> {
        let columns = figure.columns.iter().map(|column| &column.label);
        let goals = columns.filter(|label| self.short(label).is_some());
        goals.map(|label| self.report_label(label)).collect()
    }

    fn report_row(&self, row: &Row, most: usize) -> RowView {
        let words = |labels: &[Label]| {
            let labels = labels.iter().map(|label| self.report_label(label));
            labels.collect::<Vec<_>>().join(" / ")
        };
        let cells = row.cells.iter().map(|cell| CellView {
            count: cell.count,
            href: self
                .report_address(&cell.list)
                .map(|address| self.links.to(&address)),
            // By the root, so that one large number leaves the others apart.
            level: (cell.count * LEVELS * LEVELS * 100 / most.max(1))
                .isqrt()
                .div_ceil(10),
        });
        RowView {
            code: row.code.clone(),
            labels: row
                .labels
                .iter()
                .map(|label| self.report_label(label))
                .collect(),
            cells: cells.collect(),
            share: None,
            bar: None,
            notes: row.notes.iter().map(|note| words(note)).collect(),
        }
    }

    /// The number of a goal, where there is no room for its name.
    fn short(&self, label: &Label) -> Option<String> {
        let Label::Value(at) = label else { return None };
        let (facet, value) = self.site.value(*at);
        (facet.kind == Kind::Goal).then(|| value.code.clone())
    }

    /// The growth as columns; other figures need no drawing besides their bars.
    fn drawn(&self, figure: &Figure) -> Html {
        if figure.name != Name::Growth || figure.rows.len() < 3 {
            return Html::default();
        }
        let mut before = 0;
        let years = figure.rows[..figure.rows.len() - 1].iter().map(|row| {
            let new = row.cells[0].count;
            let label = row.code.clone();
            let column = chart::Column { label, before, new };
            before += new;
            column
        });
        let years: Vec<chart::Column> = years.collect();
        let caption = self.language.t("report-figure-growth");
        let description = self.language.t("report-figure-growth-note");
        let words = chart::Words {
            id: "growth-drawn",
            title: &caption,
            description: &description,
            direction: self.direction(),
        };
        columns(&words, &years)
    }
}
