//! A cell of a sheet, and where it is.

use std::fmt;

use anyhow::{Result, ensure};

use crate::formula::bare;

/// The most columns of a sheet.
const MOST_COLUMNS: usize = 1_000;

/// The most bytes of a text: four for each of the 32,767 letters that a cell of Excel can have, and some more.
const LONGEST: usize = 200_000;

/// The most cells of a file: 35,000 goods with 60 columns have 2.1 million.
pub(super) const MOST_CELLS: usize = 5_000_000;

/// The most bytes of all texts of a file: many cells can share one.
pub(super) const MOST_TEXT: usize = 256 << 20;

/// What a file says besides its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Besides {
    /// How the bytes of a text file were read, if not as UTF-8.
    pub encoding: Option<&'static str>,
    /// The names of hidden sheets, which are not read: whoever hides a sheet does not publish it.
    pub hidden: Vec<String>,
}

/// What to do about a formula whose value is not in the file.
pub const UNCOMPUTED: &str = "a formula without a computed value: open the file in a spreadsheet program, save it, and import that";

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
    /// A formula that no program has computed, as scripts write it.
    Uncomputed,
}

/// Takes the rows of a file one after the other: the name of the sheet, the row from 0, its cells. Gives whether it
/// wants more.
pub type EachRow<'a> = &'a mut dyn FnMut(&str, usize, Vec<Cell>) -> Result<bool>;

/// Puts a cell of a row and a column into the cells of that row; cells far to the right and endless texts are refused.
pub(super) fn put(cells: &mut Vec<Cell>, (row, column): (usize, usize), cell: Cell) -> Result<()> {
    let place = || format!("{}{}", letters(column), row + 1);
    ensure!(
        column < MOST_COLUMNS,
        "there is a cell {}: expected at most {MOST_COLUMNS} columns",
        place()
    );
    ensure!(
        cell.size() <= LONGEST,
        "the cell {} has a text of {} bytes: expected at most {LONGEST}. In a text file, the quotation mark at its start may have no partner",
        place(),
        cell.size()
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

    /// The bytes of its text.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Text(text) | Self::Day(text) => text.len(),
            Self::Empty | Self::Number(_) | Self::Switch(_) | Self::Uncomputed => 0,
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
            Self::Empty | Self::Uncomputed => Ok(()),
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
