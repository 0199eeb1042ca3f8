//! Contacts as a table of text, with commas, semicolons or tabs between its cells.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord};

use super::table::{Fault, Row, Table, field, missing};
use crate::formula::bare;

/// Reads a table; its first line has the names of the columns.
pub(super) fn table(text: &str) -> Table {
    let mut table = Table::default();
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records().filter_map(Result::ok);
    let header = records.next().unwrap_or_default();
    let columns: Vec<Option<&'static str>> = header.iter().map(field).collect();
    let mut found = BTreeSet::new();
    for (heading, column) in header.iter().zip(&columns) {
        match column {
            Some(column) if !found.insert(*column) => table.faults.push(Fault {
                line: 1,
                message: format!("two columns are `{column}`: remove or rename one of them"),
            }),
            None if !heading.trim().is_empty() => {
                table.unused.insert(heading.trim().to_owned());
            }
            _ => {}
        }
    }
    let missing = missing(&found, &table.unused).into_iter();
    let missing = missing.map(|message| Fault { line: 1, message });
    table.faults.extend(missing);
    if !table.faults.is_empty() {
        return table;
    }
    let records = records.filter(|record| record.iter().any(|cell| !cell.trim().is_empty()));
    table.rows = records.map(|record| row(&record, &columns)).collect();
    table
}

fn row(record: &StringRecord, columns: &[Option<&'static str>]) -> Row {
    let line = record.position().map_or(1, csv::Position::line);
    let cells = columns.iter().zip(record.iter());
    let cells = cells.filter_map(|(column, cell)| Some(((*column)?, bare(cell).to_owned())));
    Row {
        line: usize::try_from(line).unwrap_or(usize::MAX),
        fields: cells.collect(),
    }
}

/// What is between the cells of a table, by its first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|byte| byte == sign).count();
    // Of equally many, the last one wins.
    let signs = [b'\t', b';', b','];
    signs.into_iter().max_by_key(count).unwrap_or(b',')
}
