//! The numbers of a figure of the report as CSV: codes and words of each row, then a column per number.

use anyhow::{Context as _, Result};

use crate::derive::analysis::{Figure, Row};
use crate::formula::guarded;
use crate::site::context::Context;

/// The numbers of a figure; words are in the first language of the site.
///
/// # Errors
/// Never in practice: it is written in memory.
pub(crate) fn table(context: &Context<'_>, figure: usize) -> Result<String> {
    let figure = &context.analysis().figures[figure];
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(columns(figure))?;
    for row in &figure.rows {
        writer.write_record(record(context, figure, row))?;
    }
    let bytes = writer.into_inner().context("cannot finish a table")?;
    String::from_utf8(bytes).context("a table is text")
}

/// The names of the columns of a figure.
pub(crate) fn columns(figure: &Figure) -> Vec<String> {
    let heads = figure.heads.iter().map(|head| (*head).to_owned());
    let columns = figure.columns.iter().map(|column| guarded(&column.code));
    let has_base = figure.rows.iter().any(|row| row.base.is_some());
    let has_notes = figure.rows.iter().any(|row| !row.notes.is_empty());
    let more = [("of", has_base), ("notes", has_notes)];
    let more = more.into_iter().filter(|(_, is_there)| *is_there);
    std::iter::once("code".to_owned())
        .chain(heads)
        .chain(columns)
        .chain(more.map(|(name, _)| name.to_owned()))
        .collect()
}

/// A row below them.
fn record(context: &Context<'_>, figure: &Figure, row: &Row) -> Vec<String> {
    let mut cells = vec![guarded(&row.code)];
    cells.extend(
        row.labels
            .iter()
            .map(|label| guarded(&context.report_label(label))),
    );
    cells.extend(row.cells.iter().map(|cell| cell.count.to_string()));
    if figure.rows.iter().any(|row| row.base.is_some()) {
        cells.push(row.base.unwrap_or_default().to_string());
    }
    if figure.rows.iter().any(|row| !row.notes.is_empty()) {
        let notes = row.notes.iter().map(|note| {
            let labels = note.iter().map(|label| context.report_label(label));
            labels.collect::<Vec<_>>().join(" / ")
        });
        cells.push(guarded(&notes.collect::<Vec<_>>().join("; ")));
    }
    cells
}
