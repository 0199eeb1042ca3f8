//! `changes.csv` of an edition: what changed for each good since the edition before, field by field.

use anyhow::{Context, Result};

use crate::formula::{guarded_once, unguarded};

/// The columns of the table.
const COLUMNS: [&str; 6] = ["id", "name", "change", "field", "before", "after"];

/// What happened to a good from one edition to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is new.
    Added,
    /// It was there and is recognised now.
    Recognized,
    /// It was recognised and is not any more.
    Lapsed,
    /// Something else of it differs.
    Updated,
    /// It is not there any more.
    Removed,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Added,
        Self::Recognized,
        Self::Lapsed,
        Self::Updated,
        Self::Removed,
    ];

    /// As it is written in the table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Recognized => "recognized",
            Self::Lapsed => "lapsed",
            Self::Updated => "updated",
            Self::Removed => "removed",
        }
    }
}

/// What changed of a good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its id.
    pub id: String,
    /// Its name, in the later edition if it is there.
    pub name: String,
    /// What happened.
    pub kind: Kind,
    /// The fields that differ; none of what was added or removed.
    pub fields: Vec<FieldChange>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The column of `goods.csv`; of a facet of the registry's own `facets.` and its name.
    pub name: String,
    /// What it was, as a cell.
    pub before: String,
    /// What it is, as a cell.
    pub after: String,
}

/// The table: a row for each field that differs, and one for each good that was added or removed. No cell is one that
/// spreadsheets compute, whoever made the earlier edition.
pub(super) fn write(changes: &[Change]) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    let none = [FieldChange {
        name: String::new(),
        before: String::new(),
        after: String::new(),
    }];
    for change in changes {
        let fields = if change.fields.is_empty() {
            &none
        } else {
            change.fields.as_slice()
        };
        for field in fields {
            let FieldChange {
                name,
                before,
                after,
            } = field;
            let cells = [
                &change.id,
                &change.name,
                change.kind.code(),
                name,
                before,
                after,
            ];
            writer.write_record(cells.map(guarded_once))?;
        }
    }
    writer.into_inner().context("cannot finish a table")
}

/// Reads a table, also one of an older dpg, which names only the columns that differ. Rows that say nothing that is known
/// are passed over.
///
/// # Errors
/// If it is no table with `id`, `name` and `change`.
pub fn changes(table: &[u8]) -> Result<Vec<Change>> {
    let mut reader = csv::Reader::from_reader(table);
    let columns = reader.headers()?.clone();
    let at = |wanted: &str| columns.iter().position(|column| column == wanted);
    let needed = |wanted: &str| at(wanted).with_context(|| format!("no column `{wanted}`"));
    let (id, name, kind) = (needed("id")?, needed("name")?, needed("change")?);
    let (field, older) = (at("field"), at("columns"));
    let mut changes: Vec<Change> = Vec::new();
    for row in reader.records() {
        let row = row?;
        let cell = |at: usize| row.get(at).unwrap_or_default();
        let Some(kind) = Kind::ALL.into_iter().find(|one| one.code() == cell(kind)) else {
            continue;
        };
        let value = |column: &str| at(column).map_or("", cell).to_owned();
        let change_of = |name: &str| FieldChange {
            name: name.to_owned(),
            before: value("before"),
            after: value("after"),
        };
        let names: Vec<&str> = match (field, older) {
            (Some(field), _) => vec![cell(field)],
            (None, Some(older)) => cell(older).split(';').collect(),
            (None, None) => Vec::new(),
        };
        let fields = names
            .into_iter()
            .filter(|name| !name.is_empty())
            .map(change_of);
        match changes.last_mut().filter(|last| last.id == cell(id)) {
            Some(last) => last.fields.extend(fields),
            None => changes.push(Change {
                id: cell(id).to_owned(),
                name: unguarded(cell(name)),
                kind,
                fields: fields.collect(),
            }),
        }
    }
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::{Change, FieldChange, Kind, changes, write};

    #[test]
    fn a_table_is_read_as_it_was_written_and_no_cell_is_a_formula() {
        let field = |name: &str, before: &str, after: &str| FieldChange {
            name: name.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        let change = |id: &str, name: &str, kind, fields| Change {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            fields,
        };
        let written = [
            change("a", "A", Kind::Added, Vec::new()),
            change(
                "b",
                "=B()",
                Kind::Updated,
                vec![
                    field("name", "B", "=B()"),
                    field("facets.phase", "+1", "@x|-2"),
                ],
            ),
        ];
        let table = write(&written).unwrap();
        let text = String::from_utf8(table.clone()).unwrap();
        assert_eq!(
            text,
            "id,name,change,field,before,after\r\na,A,added,,,\r\nb,'=B(),updated,name,B,'=B()\r\nb,'=B(),updated,facets.phase,'+1,'@x|'-2\r\n"
        );
        let read = changes(&table).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!((read[1].name.as_str(), read[1].fields.len()), ("=B()", 2));
        assert_eq!(read[1].fields[1].after, "'@x|'-2");
    }

    #[test]
    fn the_table_of_an_older_dpg_names_the_columns() {
        let read = changes(b"id,name,change,columns\r\na,A,updated,name;stage\r\nb,B,odd,x\r\n");
        let read = read.unwrap();
        let names: Vec<&str> = read[0].fields.iter().map(|one| one.name.as_str()).collect();
        assert_eq!((read.len(), names), (1, vec!["name", "stage"]));
        assert!(changes(b"id\r\n").is_err());
    }
}
