//! What changed from one edition to the next: their tables `goods.csv`, compared good by good.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use csv::StringRecord;
use serde::{Deserialize, Serialize};

use super::changes::{Change, FieldChange, Kind, write};

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

/// What changed, as numbers, and as a table.
pub struct Table {
    /// The numbers.
    pub since: Since,
    /// CSV with the columns `id`, `name`, `change`, `field`, `before` and `after`.
    pub csv: Vec<u8>,
}

/// Columns that differ although nothing was changed: addresses of the site, and days that follow from others.
const PASSED_OVER: [&str; 3] = ["url", "json", "changed"];

/// Ends of the names of columns that only have words for the codes of others.
const WORDS: [&str; 2] = ["_label", "_labels"];

/// The column of the values of all facets of the registry's own.
const FACETS: &str = "facets";

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
    let mut changes = Vec::new();
    let mut ids: Vec<&String> = before.rows.keys().chain(now.rows.keys()).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let (old, new) = (before.rows.get(id), now.rows.get(id));
        let fields = match (old, new) {
            (Some(old), Some(new)) => fields(&columns, old, new),
            _ => Vec::new(),
        };
        let (kind, count) = match (old, new) {
            (None, _) => (Kind::Added, &mut since.added),
            (_, None) => (Kind::Removed, &mut since.removed),
            (Some(old), Some(new)) => match (before.is_current(old), now.is_current(new)) {
                (false, true) => (Kind::Recognized, &mut since.recognized),
                (true, false) => (Kind::Lapsed, &mut since.lapsed),
                _ if fields.is_empty() => {
                    since.unchanged += 1;
                    continue;
                }
                _ => (Kind::Updated, &mut since.updated),
            },
        };
        *count += 1;
        let name = now.name(new).or_else(|| before.name(old));
        changes.push(Change {
            id: id.clone(),
            name: name.unwrap_or_default().to_owned(),
            kind,
            fields,
        });
    }
    let csv = write(&changes)?;
    Ok(Table { since, csv })
}

/// The fields of a good that differ between two rows.
fn fields(
    columns: &[(String, usize, usize)],
    old: &StringRecord,
    new: &StringRecord,
) -> Vec<FieldChange> {
    let mut fields = Vec::new();
    for (name, at, to) in columns {
        let was = old.get(*at).unwrap_or_default();
        let is = new.get(*to).unwrap_or_default();
        if was == is {
            continue;
        }
        if name != FACETS {
            fields.push(FieldChange {
                name: name.clone(),
                before: was.to_owned(),
                after: is.to_owned(),
            });
            continue;
        }
        let (was, is) = (by_facet(was), by_facet(is));
        let mut facets: Vec<&str> = was.keys().chain(is.keys()).copied().collect();
        facets.sort_unstable();
        facets.dedup();
        let values = |of: &BTreeMap<&str, Vec<&str>>, facet: &str| {
            of.get(facet).map_or_else(String::new, |all| all.join("|"))
        };
        let facets = facets.into_iter().map(|facet| FieldChange {
            name: format!("{FACETS}.{facet}"),
            before: values(&was, facet),
            after: values(&is, facet),
        });
        fields.extend(facets.filter(|one| one.before != one.after));
    }
    fields
}

/// The values of a cell such as `phase:running|action-lines:c1`, by facet. A sign `|` in a value has `\` before it.
fn by_facet(cell: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let (mut from, mut is_escaped) = (0, false);
    let ends = cell.char_indices().chain([(cell.len(), '|')]);
    for (at, c) in ends {
        if c == '|' && !is_escaped {
            if let Some((facet, value)) = cell[from..at].split_once(':') {
                found.entry(facet).or_default().push(value);
            }
            from = (at + 1).min(cell.len());
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    found
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
        let is_passed =
            |name: &str| PASSED_OVER.contains(&name) || WORDS.iter().any(|end| name.ends_with(end));
        let shared = columns.filter(|(_, name)| !is_passed(name));
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
        let rows = "id,name,change,field,before,after\r\nb,B,recognized,status,candidate,current\r\nc,C,lapsed,status,current,former\r\nd,D,removed,,,\r\ne,E,updated,name,\"E, old\",E\r\nf,F,added,,,\r\n";
        assert_eq!(csv, rows);
        assert!(super::since("2025", b"name\n", now.as_bytes()).is_err());
    }

    #[test]
    fn facets_of_the_registry_are_compared_one_by_one_and_words_for_codes_are_not() {
        let before = "id,name,facets,stage_label\na,A,phase:planned|lines:c1|lines:x\\|y,Old\n";
        let now =
            "id,name,facets,stage_label\na,A,lines:c1|lines:x\\|y|note:=1+1|phase:running,New\n";
        let table = since("2025", before.as_bytes(), now.as_bytes()).unwrap();
        let csv = String::from_utf8(table.csv).unwrap();
        let rows = "id,name,change,field,before,after\r\na,A,updated,facets.note,,'=1+1\r\na,A,updated,facets.phase,planned,running\r\n";
        assert_eq!(csv, rows);
        let labels = now.replace("New", "Newer");
        let table = since("2025", now.as_bytes(), labels.as_bytes()).unwrap();
        assert_eq!(table.since.unchanged, 1);
    }
}
