//! XLSX and ODS.

use std::io::Cursor;

use anyhow::{Context, Result, anyhow};
use calamine::{Data, DataRef, ExcelDateTime, Reader as _, Sheets, open_workbook_auto_from_rs};

use super::{Book, Cell, Sheet};

/// Reads all sheets.
pub(super) fn read(bytes: Vec<u8>) -> Result<Book> {
    let expected = "expected a table: CSV, TSV, XLSX or ODS";
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes))
        .map_err(|error| anyhow!("{error}: {expected}"))?;
    let names = book.sheet_names();
    let mut sheets = Vec::new();
    for name in names {
        let context = || format!("cannot read the sheet `{name}`");
        let mut sheet = Sheet {
            name: name.clone(),
            ..Sheet::default()
        };
        match &mut book {
            Sheets::Xlsx(book) => {
                // A sheet that is a chart has no cells.
                let Ok(mut cells) = book.worksheet_cells_reader(&name) else {
                    continue;
                };
                while let Some(cell) = cells.next_cell().with_context(context)? {
                    let (row, column) = cell.get_position();
                    sheet.put((row as usize, column as usize), of_xlsx(cell.get_value()))?;
                }
            }
            other => {
                let range = other.worksheet_range(&name).with_context(context)?;
                let (top, left) = range.start().unwrap_or_default();
                for (row, column, value) in range.used_cells() {
                    let place = (top as usize + row, left as usize + column);
                    sheet.put(place, of_ods(value))?;
                }
            }
        }
        sheets.push(sheet);
    }
    Ok(Book {
        sheets,
        encoding: None,
    })
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
