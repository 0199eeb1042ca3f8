//! What came of an edited table, for the terminal.

use std::io::{BufWriter, Write, stdout};

use anyhow::Result;

use crate::commands::environment::{Environment, warn};
use crate::commands::import::save::Quiet;
use crate::report::plural::plural;
use crate::tables::book::Place;

/// What was done, what was refused, and what people should know.
#[derive(Default)]
pub(super) struct Outcome {
    /// A line for each entry that was written.
    pub(super) lines: Vec<String>,
    /// The paths of these entries.
    pub(super) written: Vec<String>,
    pub(super) changed: usize,
    pub(super) added: usize,
    pub(super) same: usize,
    faults: Vec<String>,
    remarks: Vec<String>,
    /// How many cells, or rows as a whole, were refused.
    refused: usize,
}

/// A row of the table, and the columns of its file.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) file: &'a str,
    pub(super) sheet: &'a str,
    /// The row, from 0.
    pub(super) at: usize,
    pub(super) header: &'a [String],
}

impl Row<'_> {
    /// The address of the cell of a column; of the first one for the row as a whole.
    fn place(&self, path: &str) -> String {
        let column = self.header.iter().position(|one| one == path);
        let place = Place::cell(self.sheet, self.at, column.unwrap_or_default());
        format!("{}#{place}", self.file)
    }
}

impl Outcome {
    /// Notes a cell that was refused, or with an empty path the row.
    pub(super) fn refuse(&mut self, row: Row<'_>, path: &str, why: &str) {
        self.faults.push(format!("{}: {why}", row.place(path)));
        self.refused += 1;
    }

    /// Notes several cells of a row that were refused for one reason, which their paths follow.
    pub(super) fn refuse_all(&mut self, row: Row<'_>, paths: &[String], why: &str) {
        let first = paths.first().map_or("", String::as_str);
        let paths_of = paths.join("`, `");
        self.faults
            .push(format!("{}: {why}: `{paths_of}`", row.place(first)));
        self.refused += paths.len();
    }

    /// Notes what people should know of a cell that was taken.
    pub(super) fn remark(&mut self, row: Row<'_>, path: &str, what: &str) {
        self.remarks.push(format!("{}: {what}", row.place(path)));
    }

    /// Prints everything, the counts last.
    pub(super) fn print(&self, environment: &Environment, quiet: Quiet) -> Result<()> {
        if quiet == Quiet::No {
            let mut out = BufWriter::new(stdout().lock());
            for line in &self.lines {
                writeln!(out, "{line}")?;
            }
            out.flush()?;
        }
        for line in self.remarks.iter().chain(&self.faults) {
            warn(line);
        }
        let refused = match self.refused {
            0 => String::new(),
            count => format!(", {} refused", plural(count, "cell")),
        };
        environment.say(&format!(
            "{} changed, {} added, {} as before{refused}",
            plural(self.changed, "entry"),
            self.added,
            self.same
        ));
        Ok(())
    }

    /// Whether nothing was refused.
    pub(super) fn is_fine(&self) -> bool {
        self.faults.is_empty()
    }
}
