//! What changed from one edition to the next: their tables `goods.csv`, compared good by good.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use csv::StringRecord;
use serde::{Deserialize, Serialize};

/// How many goods changed since an earlier edition. Each good of one of the two editions counts once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Since {
    /// The name of the earlier edition.
    pub edition: String,
    /// Goods that are new.
    pub added: usize,
    /// Goods that are not there any more.
    pub removed: usize,
    /// Goods that were there and are recognised now.
    pub recognized: usize,
    /// Goods that were recognised and are not any more.
    pub lapsed: usize,
    /// Other goods with another value in a column that both tables have.
    pub updated: usize,
    /// Goods without a change.
    pub unchanged: usize,
}

/// What changed, as numbers, and as a table with a row for each good that changed: its id, its name, what happened, and the
/// columns that differ.
pub struct Table {
    /// The numbers.
    pub since: Since,
    /// CSV with the columns `id`, `name`, `change` and `columns`.
    pub csv: Vec<u8>,
}

/// Columns that differ although nothing was changed: addresses of the site, and days that follow from others.
const PASSED_OVER: [&str; 3] = ["url", "json", "changed"];

/// Compares the table of an edition with that of an earlier one.
///
/// # Errors
/// If one of them is no table with an `id`.
pub fn since(edition: &str, before: &[u8], now: &[u8]) -> Result<Table> {
    let (before, now) = (Goods::read(before)?, Goods::read(now)?);
    let columns = before.shared_with(&now);
    let mut since = Since {
        edition: edition.to_owned(),
        ..Since::default()
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(["id", "name", "change", "columns"])?;
    let mut ids: Vec<&String> = before.rows.keys().chain(now.rows.keys()).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let (old, new) = (before.rows.get(id), now.rows.get(id));
        let differ: Vec<&str> = match (old, new) {
            (Some(old), Some(new)) => columns
                .iter()
                .filter(|(_, at, to)| old.get(*at) != new.get(*to))
                .map(|(name, ..)| name.as_str())
                .collect(),
            _ => Vec::new(),
        };
        let (change, count) = match (old, new) {
            (None, _) => ("added", &mut since.added),
            (_, None) => ("removed", &mut since.removed),
            (Some(old), Some(new)) => match (before.is_current(old), now.is_current(new)) {
                (false, true) => ("recognized", &mut since.recognized),
                (true, false) => ("lapsed", &mut since.lapsed),
                _ if differ.is_empty() => {
                    since.unchanged += 1;
                    continue;
                }
                _ => ("updated", &mut since.updated),
            },
        };
        *count += 1;
        let name = now
            .name(new)
            .or_else(|| before.name(old))
            .unwrap_or_default();
        writer.write_record([id, name, change, &differ.join(";")])?;
    }
    let csv = writer.into_inner().context("cannot finish a table")?;
    Ok(Table { since, csv })
}

/// The goods of a table, by id.
struct Goods {
    columns: Vec<String>,
    rows: BTreeMap<String, StringRecord>,
}

impl Goods {
    fn read(table: &[u8]) -> Result<Self> {
        let mut reader = csv::Reader::from_reader(table);
        let columns: Vec<String> = reader.headers()?.iter().map(str::to_owned).collect();
        let at = columns.iter().position(|column| column == "id");
        let at = at.context("`goods.csv` has no column `id`")?;
        let mut rows = BTreeMap::new();
        for row in reader.records() {
            let row = row?;
            rows.insert(row.get(at).unwrap_or_default().to_owned(), row);
        }
        Ok(Self { columns, rows })
    }

    /// The columns that both have, with their places.
    fn shared_with(&self, other: &Self) -> Vec<(String, usize, usize)> {
        let columns = self.columns.iter().enumerate();
        let shared = columns.filter(|(_, name)| !PASSED_OVER.contains(&name.as_str()));
        let shared = shared.filter_map(|(at, name)| {
            let to = other.columns.iter().position(|one| one == name)?;
            Some((name.clone(), at, to))
        });
        shared.collect()
    }

    fn cell<'a>(&self, row: &'a StringRecord, column: &str) -> Option<&'a str> {
        let at = self.columns.iter().position(|one| one == column)?;
        row.get(at)
    }

    fn is_current(&self, row: &StringRecord) -> bool {
        self.cell(row, "status") == Some("current")
    }

    fn name<'a>(&self, row: Option<&'a StringRecord>) -> Option<&'a str> {
        self.cell(row?, "name")
    }
}

#[cfg(test)]
mod tests {
    use super::since;

    #[test]
    fn each_good_of_two_editions_counts_once() {
        let before = "id,name,status,url,gone\na,A,current,x,1\nb,B,candidate,x,1\nc,C,current,x,1\nd,D,current,x,1\ne,\"E, old\",current,x,1\n";
        let now = "id,new,name,status,url\na,1,A,current,y\nb,1,B,current,y\nc,1,C,former,y\ne,1,E,current,y\nf,1,F,current,y\n";
        let table = since("2025", before.as_bytes(), now.as_bytes()).unwrap();
        let since = table.since;
        assert_eq!((since.edition.as_str(), since.unchanged), ("2025", 1));
        let counts = [
            since.added,
            since.removed,
            since.recognized,
            since.lapsed,
            since.updated,
        ];
        assert_eq!(counts, [1; 5]);
        let csv = String::from_utf8(table.csv).unwrap();
        let rows = "id,name,change,columns\r\nb,B,recognized,status\r\nc,C,lapsed,status\r\nd,D,removed,\r\ne,E,updated,name\r\nf,F,added,\r\n";
        assert_eq!(csv, rows);
        assert!(super::since("2025", b"name\n", now.as_bytes()).is_err());
    }
}
