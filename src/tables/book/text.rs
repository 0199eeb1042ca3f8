//! CSV and TSV, in whatever encoding and with whatever separator.

use anyhow::{Context, Result, ensure};
use csv::ReaderBuilder;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::cell::{Besides, Cell, EachRow, put};

/// What can separate cells.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many rows show which separator it is, and the most bytes of them.
const ROWS: usize = 20;
const BYTES: usize = 1 << 18;

/// A first row with so many of one separator, and none of the others, tells alone.
const CLEAR: usize = 3;

/// Reads the one table of a text file.
pub(super) fn rows(ending: &str, bytes: &[u8], each: EachRow<'_>) -> Result<Besides> {
    let (encoding, from) = Encoding::for_bom(bytes).unwrap_or_else(|| {
        let known = if std::str::from_utf8(bytes).is_ok() {
            UTF_8
        } else {
            WINDOWS_1252
        };
        (known, 0)
    });
    let (text, _) = encoding.decode_without_bom_handling(&bytes[from..]);
    ensure!(
        !text.contains('\0'),
        "it is no table: expected CSV, TSV, XLSX or ODS"
    );
    let separator = match ending.to_ascii_lowercase().as_str() {
        "tsv" | "tab" => b'\t',
        _ => separator(&text),
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut row = 0;
    for record in reader.records() {
        let record = record.with_context(|| format!("cannot read row {}", row + 1))?;
        let start = record.position().map_or(0, csv::Position::byte);
        row += blank_lines(&text, start);
        let mut cells = Vec::new();
        for (column, cell) in record.iter().enumerate() {
            put(&mut cells, (row, column), Cell::of(cell))?;
        }
        if !cells.is_empty() && !each("", row, cells)? {
            break;
        }
        row += 1;
    }
    Ok(Besides {
        encoding: (encoding != UTF_8).then(|| encoding.name()),
        ..Besides::default()
    })
}

/// Whether a text differs from another one only in letters that the usual encoding of spreadsheets does not have: these
/// become `?` or a similar letter when it is saved.
#[must_use]
pub fn is_lossy(was: &str, is: &str) -> bool {
    let lost = |(was, is): (char, char)| {
        let mut buffer = [0; 4];
        was == is || is.is_ascii() && WINDOWS_1252.encode(was.encode_utf8(&mut buffer)).2
    };
    was != is && was.chars().count() == is.chars().count() && was.chars().zip(is.chars()).all(lost)
}

/// How many lines without anything begin at a place: the reader passes over them, and rows count them.
fn blank_lines(text: &str, start: u64) -> usize {
    let rest = usize::try_from(start)
        .ok()
        .and_then(|start| text.get(start..));
    let rest = rest.unwrap_or_default();
    // The second half of the end of the row before.
    let is_inside =
        start > 0 && rest.starts_with('\n') && text[..text.len() - rest.len()].ends_with('\r');
    let blanks = rest[usize::from(is_inside)..].bytes();
    let blanks = blanks.take_while(|byte| matches!(byte, b'\n' | b'\r'));
    blanks.filter(|&byte| byte == b'\n').count()
}

/// The separator that the first row has alone, else the one with which most of the rows have as many cells as each other.
fn separator(text: &str) -> u8 {
    let mut end = text.len().min(BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let widths = SEPARATORS.map(|separator| widths(&text[..end], separator));
    let first = widths
        .each_ref()
        .map(|all| all.first().map_or(0, |cells| cells - 1));
    let filled: Vec<usize> = (0..first.len()).filter(|&at| first[at] > 0).collect();
    if let [only] = filled.as_slice()
        && first[*only] >= CLEAR
    {
        return SEPARATORS[*only];
    }
    let score = |at: &usize| {
        let wide = widths[*at].iter().filter(|&&cells| cells > 1);
        let like = |cells: usize| widths[*at].iter().filter(|&&one| one == cells).count();
        // Of a thousand rows, as the rows are not the same with each separator.
        let share = |cells: usize| like(cells) * 1_000 / widths[*at].len();
        wide.map(|&cells| (share(cells), cells)).max()
    };
    // Of equal ones, the first.
    let best = (0..SEPARATORS.len()).rev().max_by_key(score);
    best.map_or(b',', |at| SEPARATORS[at])
}

/// How many cells the first rows have with a separator.
fn widths(text: &str, separator: u8) -> Vec<usize> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let records = reader.records().take(ROWS).filter_map(Result::ok);
    records.map(|record| record.len()).collect()
}
