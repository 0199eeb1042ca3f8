//! XLSX and ODS.

use std::io::Cursor;

use anyhow::{Context, Result, anyhow};
use calamine::{Data, DataRef, ExcelDateTime, Reader as _, Sheets, open_workbook_auto_from_rs};

use super::cell::{Cell, EachRow, put};

/// Reads all sheets.
pub(super) fn rows(bytes: &[u8], each: EachRow<'_>) -> Result<()> {
    let expected = "expected a table: CSV, TSV, XLSX or ODS";
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes))
        .map_err(|error| anyhow!("{error}: {expected}"))?;
    for name in book.sheet_names() {
        let context = || format!("cannot read the sheet `{name}`");
        let mut rows = Rows {
            sheet: &name,
            row: 0,
            cells: Vec::new(),
            each: &mut *each,
        };
        match &mut book {
            Sheets::Xlsx(book) => {
                // A sheet that is a chart has no cells.
                let Ok(mut cells) = book.worksheet_cells_reader(&name) else {
                    continue;
                };
                while let Some(cell) = cells.next_cell().with_context(context)? {
                    let (row, column) = cell.get_position();
                    let place = (row as usize, column as usize);
                    if !rows.put(place, of_xlsx(cell.get_value()))? {
                        return Ok(());
                    }
                }
            }
            other => {
                let range = other.worksheet_range(&name).with_context(context)?;
                let (top, left) = range.start().unwrap_or_default();
                for (row, column, value) in range.used_cells() {
                    let place = (top as usize + row, left as usize + column);
                    if !rows.put(place, of_ods(value))? {
                        return Ok(());
                    }
                }
            }
        }
        if !rows.end()? {
            return Ok(());
        }
    }
    Ok(())
}

/// Cells that become rows.
struct Rows<'a> {
    sheet: &'a str,
    row: usize,
    cells: Vec<Cell>,
    each: EachRow<'a>,
}

impl Rows<'_> {
    /// Adds a cell; gives whether more are wanted.
    fn put(&mut self, (row, column): (usize, usize), cell: Cell) -> Result<bool> {
        if row != self.row && !self.end()? {
            return Ok(false);
        }
        self.row = row;
        put(&mut self.cells, column, cell)?;
        Ok(true)
    }

    /// Gives the row that is complete.
    fn end(&mut self) -> Result<bool> {
        let cells = std::mem::take(&mut self.cells);
        if cells.is_empty() {
            return Ok(true);
        }
        (self.each)(self.sheet, self.row, cells)
    }
}

fn of_xlsx(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::of(text),
        other => of_ods(&Data::from(other.clone())),
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "numbers of cells have at most 15 digits"
)]
fn of_ods(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::of(text),
        Data::DateTimeIso(text) => match text.get(..10) {
            Some(day) => Cell::Day(day.to_owned()),
            None => Cell::of(text),
        },
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(is_on) => Cell::Switch(*is_on),
        Data::DateTime(moment) => day(moment),
        Data::Error(error) => Cell::of(&error.to_string()),
    }
}

/// A moment as its day; a time without a day stays a number.
fn day(moment: &ExcelDateTime) -> Cell {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return Cell::Number(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Cell::Day(format!("{year:04}-{month:02}-{day:02}"))
}
