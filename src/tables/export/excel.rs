//! A table of entries as a workbook: the goods, a sheet that explains it, and a sheet for each list of values.

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use anyhow::Result;
use jiff::civil::Date;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet,
};

use super::row::{BASE, Columns, ID};
use crate::questions::Choices;

/// The most rows of a sheet, less those of the headings.
const MOST_ROWS: u32 = 1_048_574;

/// The rows of the paths and of the headings come before the goods.
const FIRST: u32 = 2;

/// Widths of columns in characters.
const NARROW: f64 = 16.0;
const WIDE: f64 = 40.0;

/// The words of a workbook in one language.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// The names of the sheets with the goods and with the explanation, at most 31 characters.
    pub sheets: [String; 2],
    /// The heading of the ids.
    pub id: String,
    /// The headings, in the order of the columns.
    pub headings: Vec<String>,
    /// The explanation, a line each.
    pub help: Vec<String>,
    /// The headings of codes and of their names.
    pub list: [String; 2],
    /// Names by vocabulary and code, in the order of the vocabulary.
    pub labels: BTreeMap<String, Vec<(String, String)>>,
    /// Whether the language is written from right to left.
    pub is_right_to_left: bool,
}

/// Writes a workbook, one row after the other.
pub struct Excel {
    book: Workbook,
    texts: Texts,
    row: u32,
    base: u16,
}

impl Excel {
    /// Begins a workbook of a day.
    ///
    /// # Errors
    /// If the workbook cannot hold the columns.
    pub fn new(columns: &Columns, texts: Texts, day: Date) -> Result<Self> {
        let mut book = Workbook::new();
        let (year, month, day) = (day.year(), day.month(), day.day());
        let (year, month, day) = (
            u16::try_from(year)?,
            u8::try_from(month)?,
            u8::try_from(day)?,
        );
        let made = ExcelDateTime::from_ymd(year, month, day)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let base = u16::try_from(columns.iter().count() + 1)?;
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(&texts.sheets[0])?;
        sheet.set_right_to_left(texts.is_right_to_left);
        // The paths tell which field a column is, also after it was moved. People see the headings below.
        sheet.set_row_hidden(0)?;
        sheet.set_column_hidden(base)?;
        sheet.set_freeze_panes(FIRST, 2)?;
        let wrapped = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_num_format("@");
        sheet
            .set_column_width(0, NARROW)?
            .set_column_format(0, &wrapped)?;
        for (at, column) in (1u16..).zip(columns.iter()) {
            let width = if column.is_long() { WIDE } else { NARROW };
            sheet
                .set_column_width(at, width)?
                .set_column_format(at, &wrapped)?;
            let list = match column.choices() {
                Some(choices) => Some(validation(choices)?),
                None => None,
            };
            if let Some(list) = list {
                sheet.add_data_validation(FIRST, at, MOST_ROWS, at, &list)?;
            }
        }
        sheet.write_string(0, 0, ID)?;
        for (at, column) in (1u16..).zip(columns.iter()) {
            sheet.write_string(0, at, column.path())?;
        }
        sheet.write_string(0, base, BASE)?;
        let bold = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top);
        sheet.write_string_with_format(1, 0, &texts.id, &bold)?;
        for (at, heading) in (1u16..).zip(&texts.headings) {
            sheet.write_string_with_format(1, at, heading, &bold)?;
        }
        Ok(Self {
            book,
            texts,
            row: FIRST,
            base,
        })
    }

    /// Adds the row of an entry.
    ///
    /// # Errors
    /// If the sheet is full or nothing can be written.
    pub fn row(&mut self, id: &str, cells: &[String], base: &str) -> Result<()> {
        let row = self.row;
        let last = self.base;
        let sheet = self.book.worksheet_from_index(0)?;
        write(sheet, (row, 0), id)?;
        for (at, cell) in (1u16..).zip(cells) {
            if !cell.is_empty() {
                write(sheet, (row, at), cell)?;
            }
        }
        write(sheet, (row, last), base)?;
        self.row += 1;
        Ok(())
    }

    /// Adds the other sheets and writes everything.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn finish(mut self, out: impl Write + Seek + Send) -> Result<()> {
        let help = self.book.add_worksheet();
        help.set_name(&self.texts.sheets[1])?;
        help.set_right_to_left(self.texts.is_right_to_left);
        help.set_column_width(0, 100.0)?;
        let wrapped = Format::new().set_text_wrap();
        for (row, line) in (0u32..).zip(&self.texts.help) {
            help.write_string_with_format(row, 0, line, &wrapped)?;
        }
        let bold = Format::new().set_bold();
        for (name, values) in &self.texts.labels {
            let list = self.book.add_worksheet();
            list.set_name(name)?;
            list.set_freeze_panes(1, 0)?;
            list.set_column_width(0, NARROW)?
                .set_column_width(1, WIDE)?;
            for (at, heading) in (0u16..).zip(&self.texts.list) {
                list.write_string_with_format(0, at, heading, &bold)?;
            }
            for (row, (code, label)) in (1u32..).zip(values) {
                write(list, (row, 0), code)?;
                write(list, (row, 1), label)?;
            }
        }
        Ok(self.book.save_to_writer(out)?)
    }
}

/// The values to choose from, as the sheet of their vocabulary has them.
fn validation(choices: &Choices) -> Result<DataValidation> {
    let list = DataValidation::new();
    if let Some(name) = &choices.vocabulary {
        let end = choices.values.len() + 1;
        return Ok(list.allow_list_formula(Formula::new(format!("='{name}'!$A$2:$A${end}"))));
    }
    let codes: Vec<&str> = choices.values.iter().map(|one| one.code.as_str()).collect();
    Ok(list.allow_list_strings(&codes)?)
}

/// Writes a text as a text, whatever it begins with.
fn write(sheet: &mut Worksheet, (row, column): (u32, u16), text: &str) -> Result<()> {
    sheet.write_string(row, column, text)?;
    Ok(())
}
