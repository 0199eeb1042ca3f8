//! What becomes of cells without a place: each is noted with its address.

use crate::import::Imported;
use crate::import::note::{Note, NoteKind};
use crate::tables::book::{Cell, Place, Sheet, UNCOMPUTED};
use crate::tables::columns::Source;

/// What is said before why a cell, or a part of it, has no place.
pub(super) const LEFT_OUT: &str = "not imported: ";

/// From so many rows on, a column without a place is said aloud if most of them have it.
const MANY: usize = 5;

/// An import while it takes notes of a file.
pub(super) struct Listed<'a> {
    pub(super) file: &'a str,
    pub(super) imported: Imported,
}

impl Listed<'_> {
    /// Lists the cells of a row that are formulas without a value.
    pub(super) fn uncomputed(&mut self, (sheet, row): (&Sheet, usize), source: &Source) {
        for (column, _) in &source.cells {
            if *sheet.cell(row, *column) == Cell::Uncomputed {
                let place = Place::cell(&sheet.name, row, *column);
                self.note(place, NoteKind::Unplaced, format!("{LEFT_OUT}{UNCOMPUTED}"));
            }
        }
    }

    /// Says it aloud if most rows have something in a column that no field is about.
    pub(super) fn count(&mut self, (sheet, from): (&Sheet, usize), source: &Source) {
        let rows = (from..sheet.rows.len()).filter(|&row| !sheet.rows[row].is_empty());
        let rows: Vec<usize> = rows.collect();
        let column = source.cells[0].0;
        let filled = rows
            .iter()
            .filter(|&&row| !sheet.cell(row, column).is_empty());
        let filled = filled.count();
        if rows.len() >= MANY && filled * 2 > rows.len() {
            let place = Place::cell(&sheet.name, from.saturating_sub(1), column);
            self.imported.warnings.push(format!(
                "{}#{place}: the column `{}` has a value in {filled} of {} rows, and no field of an entry is about it: say with `--map` what it is",
                self.file,
                source.heading,
                rows.len()
            ));
        }
    }

    /// Lists the cells of a column from a row on.
    pub(super) fn range(&mut self, (sheet, column): (&Sheet, usize), from: usize, message: String) {
        let mut filled =
            (from..sheet.rows.len()).filter(|&row| !sheet.cell(row, column).is_empty());
        let Some(first) = filled.next() else { return };
        let place = Place {
            sheet: &sheet.name,
            column,
            row: first,
            last: filled.next_back().unwrap_or(first),
        };
        self.note(place, NoteKind::Unplaced, message);
    }

    pub(super) fn passed_over(&mut self, sheet: &Sheet) {
        for column in 0..sheet.width() {
            let message = "not imported: the sheet has no column with the names of goods";
            self.range((sheet, column), 0, message.to_owned());
        }
    }

    /// Lists the cells of a row that becomes no entry.
    pub(super) fn left_out(&mut self, (sheet, row): (&Sheet, usize), why: &str) {
        for (column, cell) in sheet.rows[row].iter().enumerate() {
            let why = if *cell == Cell::Uncomputed {
                UNCOMPUTED
            } else {
                why
            };
            if !cell.is_empty() {
                let place = Place::cell(&sheet.name, row, column);
                self.note(place, NoteKind::Unplaced, format!("{LEFT_OUT}{why}"));
            }
        }
    }

    pub(super) fn note(&mut self, place: Place<'_>, kind: NoteKind, message: String) {
        self.imported.notes.push(Note {
            file: self.file.to_owned(),
            pointer: place.to_string(),
            entry: String::new(),
            kind,
            message,
        });
    }
}
