//! CSV and TSV, in whatever encoding and with whatever separator.

use anyhow::{Context, Result, ensure};
use csv::ReaderBuilder;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::cell::{Besides, Cell, EachRow, put};

/// What can separate cells.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many lines show which separator it is.
const LINES: usize = 20;

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

/// The separator that is in the most lines as often as in the first one.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(LINES)
        .collect();
    let count = |line: &str, separator: u8| {
        let mut is_quoted = false;
        let mut found = 0;
        for byte in line.bytes() {
            match byte {
                b'"' => is_quoted = !is_quoted,
                byte if byte == separator && !is_quoted => found += 1,
                _ => {}
            }
        }
        found
    };
    let score = |separator: u8| {
        let most = lines.iter().map(|line| count(line, separator)).max();
        let most = most.unwrap_or_default();
        let like = lines
            .iter()
            .filter(|line| most > 0 && count(line, separator) == most);
        (like.count(), most)
    };
    let best = SEPARATORS.into_iter().rev().max_by_key(|&one| score(one));
    best.unwrap_or(b',')
}
