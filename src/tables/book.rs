//! A spreadsheet as data: sheets of rows of cells, whichever file they come from.

mod cell;
mod inflated;
mod repeats;
mod sheets;
#[cfg(test)]
mod tests;
mod text;

pub use cell::{Besides, Cell, EachRow, UNCOMPUTED, letters};
use cell::{MOST_CELLS, MOST_TEXT};
pub use text::is_lossy;

use std::fmt;

use anyhow::{Result, bail, ensure};

/// The most rows of a file, those without cells between others too.
const MOST_ROWS: usize = 2_000_000;

/// A file with tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// Its sheets in their order; a text file is one.
    pub sheets: Vec<Sheet>,
    /// What it says besides them.
    pub besides: Besides,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; empty for a text file.
    pub name: String,
    /// The cells by row and column; rows differ in length, and the last cell of a row is not empty.
    pub rows: Vec<Vec<Cell>>,
}

/// The address of a cell, or of some cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The name of the sheet; empty for a text file.
    pub sheet: &'a str,
    /// The column, from 0.
    pub column: usize,
    /// The first row, from 0.
    pub row: usize,
    /// The last row.
    pub last: usize,
}

/// Reads a file row by row, as its name and its content tell.
///
/// # Errors
/// If it is none of the kinds of tables or cannot be read; the error says what is expected.
pub fn rows(name: &str, bytes: &[u8], each: EachRow<'_>) -> Result<Besides> {
    let mut text = 0;
    let mut each = |sheet: &str, row: usize, cells: Vec<Cell>| {
        text += cells.iter().map(Cell::size).sum::<usize>();
        ensure!(
            text <= MOST_TEXT,
            "its texts have more than {} MB: import it in parts",
            MOST_TEXT >> 20
        );
        each(sheet, row, cells)
    };
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if bytes.starts_with(b"PK\x03\x04") {
        inflated::check(bytes)?;
        repeats::check(bytes)?;
        return sheets::rows(bytes, &mut each);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        bail!("`{name}` is a file of Excel before 2007: save it as .xlsx, and import that");
    }
    text::rows(ending, bytes, &mut each)
}

impl Book {
    /// Reads a file whole.
    ///
    /// # Errors
    /// As [`rows`], or if the file is too large.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self> {
        let mut sheets: Vec<Sheet> = Vec::new();
        let (mut cells_read, mut rows_read) = (0, 0);
        let besides = rows(name, bytes, &mut |sheet, row, cells| {
            cells_read += cells.len();
            ensure!(
                cells_read <= MOST_CELLS,
                "`{name}` has more than {MOST_CELLS} cells: import it in parts"
            );
            if sheets.last().is_none_or(|last| last.name != sheet) {
                sheets.push(Sheet {
                    name: sheet.to_owned(),
                    rows: Vec::new(),
                });
            }
            if let Some(last) = sheets.last_mut() {
                let more = (row + 1).saturating_sub(last.rows.len());
                rows_read += more;
                ensure!(
                    rows_read <= MOST_ROWS,
                    "`{name}` has more than {MOST_ROWS} rows: import it in parts"
                );
                // Of rows in disorder none is above another one that was read.
                ensure!(
                    more > 0,
                    "row {} comes after row {}: open the file in a spreadsheet program, save it, and import that",
                    row + 1,
                    last.rows.len()
                );
                last.rows.resize_with(row + 1, Vec::new);
                last.rows[row] = if sheet.is_empty() {
                    cells.into_iter().map(Cell::bare).collect()
                } else {
                    cells
                };
            }
            Ok(true)
        })?;
        Ok(Self { sheets, besides })
    }
}

impl Book {
    /// What the first row of each sheet has, and what to do if none of it is known.
    #[must_use]
    pub fn first_rows(&self) -> String {
        let rows = self.sheets.iter().filter_map(|sheet| {
            let row = sheet.rows.iter().find(|row| !row.is_empty())?;
            let cells = row.iter().filter(|cell| !cell.is_empty());
            let cells: Vec<String> = cells.map(Cell::to_string).collect();
            Some(format!("`{}`", cells.join("`, `")))
        });
        let hidden = self.besides.hidden.iter();
        let rows = rows.chain(hidden.map(|name| format!("the hidden sheet `{name}`")));
        let rows: Vec<String> = rows.collect();
        if rows.is_empty() {
            return "The file has no cells".to_owned();
        }
        format!(
            "Found {}. Write a map with `--suggest-map`, say in it which column is `name`, and use it with `--map`",
            rows.join("; ")
        )
    }
}

impl Sheet {
    /// A cell; empty where there is none.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        const NONE: &Cell = &Cell::Empty;
        let cells = self.rows.get(row);
        cells.and_then(|cells| cells.get(column)).unwrap_or(NONE)
    }

    /// How many columns its longest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default()
    }
}

impl<'a> Place<'a> {
    /// One cell.
    #[must_use]
    pub fn cell(sheet: &'a str, row: usize, column: usize) -> Self {
        Self {
            sheet,
            column,
            row,
            last: row,
        }
    }
}

impl fmt::Display for Place<'_> {
    /// `F17`, `A4:A7`, or with the name of a sheet `Inventory 2026!A4:A7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.sheet.is_empty() {
            write!(f, "{}!", self.sheet)?;
        }
        let column = letters(self.column);
        write!(f, "{column}{}", self.row + 1)?;
        if self.last > self.row {
            write!(f, ":{column}{}", self.last + 1)?;
        }
        Ok(())
    }
}
