//! A cell of a sheet, and where it is.

use std::fmt;

use anyhow::{Result, ensure};

use crate::formula::bare;

/// The most columns of a sheet.
const MOST_COLUMNS: usize = 1_000;

/// What a cell holds. Of a formula it is the value that was last computed.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing, or blanks.
    #[default]
    Empty,
    /// A text without blanks around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, `2026-02-01`.
    Day(String),
    /// Ticked or not.
    Switch(bool),
}

/// Takes the rows of a file one after the other: the name of the sheet, the row from 0, its cells. Gives whether it
/// wants more.
pub type EachRow<'a> = &'a mut dyn FnMut(&str, usize, Vec<Cell>) -> Result<bool>;

/// Puts a cell into a row; cells far to the right are refused.
pub(super) fn put(cells: &mut Vec<Cell>, column: usize, cell: Cell) -> Result<()> {
    ensure!(
        column < MOST_COLUMNS,
        "there is a cell in column {}: expected at most {MOST_COLUMNS} columns",
        letters(column)
    );
    if cell != Cell::Empty {
        cells.resize(cells.len().max(column + 1), Cell::Empty);
        cells[column] = cell;
    }
    Ok(())
}

impl Cell {
    /// A text as a cell.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match text.trim() {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// Without the apostrophe that keeps spreadsheets from computing a text.
    pub(super) fn bare(self) -> Self {
        match &self {
            Self::Text(text) => Self::of(bare(text)),
            _ => self,
        }
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

impl fmt::Display for Cell {
    /// As people would type it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) | Self::Day(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Switch(is_on) => write!(f, "{is_on}"),
        }
    }
}

/// The letters of a column: `A`, `Z`, `AA`.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
