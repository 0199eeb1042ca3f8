//! Whether the sheets of an ODS file are as small as they seem: a cell or a row can say how often it is repeated, and
//! a text how many blanks it has.

use std::io::{BufReader, Cursor};

use anyhow::{Context, Result, bail, ensure};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::cell::{MOST_CELLS, MOST_TEXT};

/// The part with the sheets.
const CONTENT: &str = "content.xml";

/// The most columns of a sheet, to which its reader shortens repetitions.
const MOST_COLUMNS: u64 = 16_384;

/// The most rows, to which its reader shortens repetitions.
const MOST_ROWS: u64 = 1_048_576;

/// Counts the cells of all sheets as its reader will keep them, and the text in them. A file of another kind has none.
pub(super) fn check(bytes: &[u8]) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).context("it is damaged")?;
    let Ok(part) = archive.by_name(CONTENT) else {
        return Ok(());
    };
    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().expand_empty_elements = true;
    let mut count = Count::default();
    let mut depth = 0_usize;
    let mut buffer = Vec::new();
    loop {
        let event = reader
            .read_event_into(&mut buffer)
            .context("it is damaged")?;
        match event {
            Event::Start(start) => {
                depth += 1;
                count.start(&start)?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                count.end(end.name().as_ref())?;
            }
            Event::Text(text) => count.text(text.len() as u64),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    // Its reader would look for the end for ever.
    ensure!(depth == 0, "it is damaged: `{CONTENT}` is not complete");
    Ok(())
}

/// What was counted so far.
#[derive(Default)]
struct Count {
    /// Cells of complete sheets.
    cells: u64,
    /// Bytes of text in cells.
    bytes: u64,
    /// The rows of the sheet up to the last one with content, and the longest of them.
    rows: u64,
    width: u64,
    /// Rows without content since then.
    gap: u64,
    row: Row,
    cell: Cell,
}

#[derive(Default)]
struct Row {
    repeats: u64,
    /// How many cells there are, and how many up to the last one with content.
    cells: u64,
    filled: u64,
    bytes: u64,
}

#[derive(Default)]
struct Cell {
    repeats: u64,
    bytes: u64,
    is_filled: bool,
}

impl Count {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<()> {
        match start.name().as_ref() {
            b"table:table" => (self.rows, self.width, self.gap) = (0, 0, 0),
            b"table:table-row" => {
                let repeats = number(start, b"table:number-rows-repeated")?;
                self.row = Row {
                    repeats: repeats.min(MOST_ROWS),
                    ..Row::default()
                };
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                let repeats = number(start, b"table:number-columns-repeated")?;
                self.cell = Cell {
                    repeats: repeats.min(MOST_COLUMNS),
                    ..Cell::default()
                };
                for attribute in start.attributes().with_checks(false) {
                    let attribute = attribute.context("it is damaged")?;
                    let key = attribute.key.as_ref();
                    if key.starts_with(b"office:") || key == b"table:formula" {
                        self.text(attribute.value.len() as u64);
                    }
                }
            }
            b"text:s" => self.text(number(start, b"text:c")?),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, bytes: u64) {
        self.cell.bytes = self.cell.bytes.saturating_add(bytes);
        self.cell.is_filled = true;
    }

    fn end(&mut self, name: &[u8]) -> Result<()> {
        match name {
            b"table:table-cell" | b"table:covered-table-cell" => {
                let cell = std::mem::take(&mut self.cell);
                let row = &mut self.row;
                row.cells = (row.cells + cell.repeats).min(MOST_COLUMNS);
                if cell.is_filled {
                    row.filled = row.cells;
                    let bytes = cell.bytes.saturating_mul(cell.repeats);
                    row.bytes = row.bytes.saturating_add(bytes);
                }
            }
            b"table:table-row" => {
                let row = std::mem::take(&mut self.row);
                if row.filled == 0 {
                    self.gap = (self.gap + row.repeats).min(MOST_ROWS);
                    return Ok(());
                }
                self.width = self.width.max(row.filled);
                self.rows += self.gap + row.repeats;
                self.gap = 0;
                let bytes = row.bytes.saturating_mul(row.repeats);
                self.bytes = self.bytes.saturating_add(bytes);
            }
            b"table:table" => self.cells += self.rows.saturating_mul(self.width),
            _ => return Ok(()),
        }
        let open = self.rows.saturating_mul(self.width);
        if self.cells.saturating_add(open) > 2 * MOST_CELLS as u64 {
            bail!("its sheets have more than {MOST_CELLS} cells: import it in parts");
        }
        ensure!(
            self.bytes <= MOST_TEXT as u64,
            "its texts have more than {} MB: import it in parts",
            MOST_TEXT >> 20
        );
        Ok(())
    }
}

/// The number in an attribute; 1 without it.
fn number(start: &BytesStart<'_>, name: &[u8]) -> Result<u64> {
    let mut most = None;
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.context("it is damaged")?;
        if attribute.key.as_ref() == name {
            let text = std::str::from_utf8(&attribute.value).context("it is damaged")?;
            let number: u64 = text
                .parse()
                .with_context(|| format!("it is damaged: `{text}` is no number"))?;
            most = most.max(Some(number));
        }
    }
    Ok(most.unwrap_or(1))
}
