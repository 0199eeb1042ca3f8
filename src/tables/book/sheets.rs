//! XLSX and ODS.

use std::io::Cursor;

use anyhow::{Context, Result, anyhow, ensure};
use calamine::{
    Data, DataRef, ExcelDateTime, Range, Reader as _, SheetType, SheetVisible, Sheets,
    open_workbook_auto_from_rs,
};

use super::cell::{Besides, Cell, EachRow, put};

/// The most rows of a sheet of Excel and `LibreOffice`.
const MOST_ROWS: usize = 1_048_576;

/// Reads all sheets that people see.
pub(super) fn rows(bytes: &[u8], each: EachRow<'_>) -> Result<Besides> {
    let expected = "expected a table: CSV, TSV, XLSX or ODS";
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes))
        .map_err(|error| anyhow!("{error}: {expected}"))?;
    let mut besides = Besides::default();
    for sheet in book.sheets_metadata().to_vec() {
        let name = sheet.name;
        // A sheet that is a chart has no cells.
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            besides.hidden.push(name);
            continue;
        }
        let context = || format!("cannot read the sheet `{name}`");
        let mut rows = Rows {
            sheet: &name,
            row: 0,
            cells: Vec::new(),
            each: &mut *each,
        };
        match &mut book {
            Sheets::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(&name).with_context(context)?;
                while let Some(cell) = cells
                    .next_cell_with_formula_metadata()
                    .with_context(context)?
                {
                    let place = (cell.pos.0 as usize, cell.pos.1 as usize);
                    let is_open = cell.formula.is_some() && cell.value == DataRef::Empty;
                    let value = if is_open {
                        Cell::Uncomputed
                    } else {
                        of_xlsx(&cell.value)
                    };
                    if !rows.put(place, value).with_context(context)? {
                        return Ok(besides);
                    }
                }
            }
            other => {
                let range = other.worksheet_range(&name).with_context(context)?;
                let formulas = other.worksheet_formula(&name).with_context(context)?;
                for (place, cell) in of_range(&range, &formulas) {
                    if !rows.put(place, cell).with_context(context)? {
                        return Ok(besides);
                    }
                }
            }
        }
        if !rows.end()? {
            return Ok(besides);
        }
    }
    Ok(besides)
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
        ensure!(
            row < MOST_ROWS,
            "there is a cell in row {}: expected at most {MOST_ROWS}",
            row + 1
        );
        self.row = row;
        put(&mut self.cells, (row, column), cell)?;
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

/// The cells of a sheet by row and column, and its formulas that have no value.
fn of_range(range: &Range<Data>, formulas: &Range<String>) -> Vec<((usize, usize), Cell)> {
    let (top, left) = range.start().unwrap_or_default();
    let at = move |row: usize, column: usize| (top as usize + row, left as usize + column);
    let cells = range.used_cells();
    let mut cells: Vec<((usize, usize), Cell)> = cells
        .map(|(row, column, value)| (at(row, column), of_ods(value)))
        .collect();
    let known = cells.len();
    let (top, left) = formulas.start().unwrap_or_default();
    for (row, column, formula) in formulas.used_cells() {
        let (row, column) = (top + of_usize(row), left + of_usize(column));
        let value = range.get_value((row, column));
        if !formula.is_empty() && value.is_none_or(|value| *value == Data::Empty) {
            cells.push(((row as usize, column as usize), Cell::Uncomputed));
        }
    }
    if cells.len() > known {
        cells.sort_by_key(|(place, _)| *place);
    }
    cells
}

/// A place in a range; sheets have less than 2^32 rows and columns.
fn of_usize(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX / 2)
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

/// The last number that is a day: 31 December 9999.
const LAST_DAY: f64 = 2_958_465.0;

/// A moment as its day; a time without a day, and what is no day of a calendar, stays a number.
fn day(moment: &ExcelDateTime) -> Cell {
    if moment.is_duration() || !(1.0..=LAST_DAY).contains(&moment.as_f64()) {
        return Cell::Number(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Cell::Day(format!("{year:04}-{month:02}-{day:02}"))
}
