//! What a row of a table was made from: a hash of the entry, and one of each cell.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::row::{Columns, plain};
use crate::hex::hex;

/// How many digits tell which column a cell is in, and what it says.
const COLUMN: usize = 4;
const CELL: usize = 6;

/// Separates the hash of the entry from those of the cells.
const SEPARATOR: char = '.';

/// The state of an entry from which a row was made, as its cell in the column `dpg:base` tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    entry: String,
    /// The cells with a value, each as the digits of its column and of its text; nothing in tables of older versions.
    cells: Option<BTreeSet<String>>,
}

impl Columns {
    /// What the column `dpg:base` has of an entry: a hash of all it says, and one of each of its cells with a value.
    #[must_use]
    pub fn base(&self, entry: &Json, cells: &[String]) -> String {
        let mut text = format!("{}{SEPARATOR}", hash(entry));
        for (column, cell) in self.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            _ = write!(text, "{}", digits(column.path(), cell));
        }
        text
    }
}

impl Base {
    /// Reads a cell of the column `dpg:base`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (entry, cells) = match text.trim().split_once(SEPARATOR) {
            Some((entry, cells)) => (entry, Some(cells)),
            None => (text.trim(), None),
        };
        let cells = cells.filter(|cells| cells.is_ascii());
        Self {
            entry: entry.to_owned(),
            cells: cells.map(|cells| {
                let starts = (0..cells.len()).step_by(COLUMN + CELL);
                let each = starts.map(|at| cells[at..].chars().take(COLUMN + CELL).collect());
                each.collect()
            }),
        }
    }

    /// Whether the row was written by hand, because nothing tells what it was made from.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entry.is_empty()
    }

    /// Whether the entry is the same. The order of its keys, its comments and its form do not matter.
    #[must_use]
    pub fn is(&self, entry: &Json) -> bool {
        self.entry == hash(entry)
    }

    /// Whether a cell had a text; nothing if that is not known.
    #[must_use]
    pub fn had(&self, path: &str, text: &str) -> Option<bool> {
        let cells = self.cells.as_ref()?;
        if !plain(text).is_empty() {
            return Some(cells.contains(&digits(path, text)));
        }
        let column = &of(path)[..COLUMN];
        Some(!cells.iter().any(|cell| cell.starts_with(column)))
    }
}

/// The digits of a cell: of its column, and of its text in it.
fn digits(path: &str, text: &str) -> String {
    let cell = of(&format!("{path}\n{}", plain(text)));
    format!("{}{}", &of(path)[..COLUMN], &cell[..CELL])
}

/// A short hash of what an entry says.
fn hash(entry: &Json) -> String {
    let mut sorted = entry.clone();
    sorted.sort_all_objects();
    of(&sorted.to_string())[..16].to_owned()
}

fn of(text: &str) -> String {
    hex(Sha256::digest(text))
}
