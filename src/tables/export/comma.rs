//! A table of entries as CSV.

use std::io::Write;

use anyhow::Result;
use csv::{Writer, WriterBuilder};

use super::row::{BASE, Columns, ID};
use crate::formula::shielded;

/// Writes CSV, one row after the other.
pub struct Csv<W: Write>(Writer<W>);

impl<W: Write> Csv<W> {
    /// Begins with the paths of the columns. The mark at the start tells Excel that the text is UTF-8.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn new(mut out: W, columns: &Columns) -> Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer = WriterBuilder::new().from_writer(out);
        let paths = columns.iter().map(super::row::Column::path);
        writer.write_record([ID].into_iter().chain(paths).chain([BASE]))?;
        Ok(Self(writer))
    }

    /// Adds the row of an entry.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn row(&mut self, id: &str, cells: &[String], base: &str) -> Result<()> {
        let cells = cells.iter().map(|cell| shielded(cell));
        let row = [id.to_owned()]
            .into_iter()
            .chain(cells)
            .chain([base.to_owned()]);
        Ok(self.0.write_record(row)?)
    }

    /// Writes the rest.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn finish(mut self) -> Result<()> {
        Ok(self.0.flush()?)
    }
}
