//! An edited table of entries: which cells changed, and what the entries become.

mod lists;
mod values;

use serde_json::{Map, Value as Json};

use super::cells::CellReader;
use super::columns::Guide;
use super::export::{Base, Column, Columns, ELSEWHERE, plain};
use super::known::Known;
use crate::import::repairs::Terms;
use crate::names::Names;
use lists::Lines;
use values::{Values, items_at, put};

/// What came of the cells of a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Change {
    /// The entry with the changes.
    pub entry: Map<String, Json>,
    /// The paths of the fields that changed, in the order of the columns.
    pub changed: Vec<String>,
    /// Cells that say nothing that an entry can have: the path and why.
    pub faults: Vec<(String, String)>,
    /// What people should know about cells that were changed: the path and what.
    pub remarks: Vec<(String, String)>,
}

/// Cells that were edited: those that can be changed, with their texts, and the paths of those that changed on both sides.
pub type Edited<'c> = (Vec<(&'c Column, String)>, Vec<String>);

impl Columns {
    /// The columns whose cells differ from what the table of an entry has now. Cells are by path; a column that the file
    /// has not is no change.
    #[must_use]
    pub fn different<'c>(
        &'c self,
        entry: &Json,
        cells: &[(String, String)],
    ) -> Vec<(&'c Column, String)> {
        let changed = cells.iter().filter_map(|(path, text)| {
            let column = self.find(path)?;
            let text = plain(text);
            (plain(&column.cell(entry)) != text && text != ELSEWHERE).then_some((column, text))
        });
        changed.collect()
    }

    /// Of cells that differ from those of an entry that changed since the table was written, those that were edited.
    /// Nothing if the table does not tell.
    #[must_use]
    pub fn edited<'c>(
        &self,
        entry: &Json,
        base: &Base,
        different: &[(&'c Column, String)],
    ) -> Option<Edited<'c>> {
        let (mut free, mut taken) = (Vec::new(), Vec::new());
        for (column, text) in different {
            if base.had(column.path(), text)? {
                continue;
            }
            // The lines of all columns of a list belong together.
            let together = match column.slot.item {
                Some(_) => self.of_list(&column.slot.keys),
                None => vec![*column],
            };
            let is_as_it_was = |one: &&Column| base.had(one.path(), &one.cell(entry)) == Some(true);
            if together.iter().all(is_as_it_was) {
                free.push((*column, text.clone()));
            } else {
                taken.push(column.path().to_owned());
            }
        }
        Some((free, taken))
    }
}

/// Reads the cells of an edited table.
pub struct Updater<'a>(Values<'a>);

impl<'a> Updater<'a> {
    /// Takes what values mean.
    #[must_use]
    pub fn new(guide: &'a Guide, terms: &'a Terms, names: &Names) -> Self {
        Self(Values(CellReader {
            known: Known::new(terms, &guide.words, names),
            terms,
            words: &guide.words,
        }))
    }

    /// An entry with the cells that differ.
    #[must_use]
    pub fn change(
        &self,
        columns: &Columns,
        entry: &Map<String, Json>,
        different: &[(&Column, String)],
    ) -> Change {
        let mut change = Change {
            entry: entry.clone(),
            ..Change::default()
        };
        let mut lists: Vec<&[String]> = Vec::new();
        for (column, text) in different {
            if column.slot.item.is_some() {
                if !lists.contains(&column.slot.keys.as_slice()) {
                    lists.push(&column.slot.keys);
                    self.list(&mut change, columns, (&column.slot.keys, different));
                }
                continue;
            }
            match self.whole(column, text) {
                Ok(value) => {
                    put(&mut change.entry, &column.slot.keys, value);
                    change.changed.push(column.path().to_owned());
                }
                Err(fault) => change.faults.push((column.path().to_owned(), fault)),
            }
        }
        change
    }

    /// The value of a cell; nothing if it is empty and may be.
    fn whole(&self, column: &Column, text: &str) -> Result<Option<Json>, String> {
        let value = self.0.one(&column.slot.shape, text)?;
        if value.is_none() && column.is_required {
            return Err("each entry must have it: write a value".to_owned());
        }
        Ok(value)
    }

    /// Changes a list of mappings, all its columns or none.
    fn list(
        &self,
        change: &mut Change,
        columns: &Columns,
        (keys, different): (&[String], &[(&Column, String)]),
    ) {
        let edited = different.iter();
        let edited =
            edited.filter(|(column, _)| column.slot.item.is_some() && column.slot.keys == keys);
        let edited: Vec<(&Column, &str)> = edited
            .map(|(column, text)| (*column, text.as_str()))
            .collect();
        let old = items_at(&change.entry, keys);
        let lines = Lines {
            old: &old,
            columns: &columns.of_list(keys),
            edited: &edited,
        };
        match lines.items(&self.0) {
            Ok(found) => {
                let items = Some(found.items).filter(|items| !items.is_empty());
                put(&mut change.entry, keys, items.map(Json::Array));
                let paths = edited.iter().map(|(column, _)| column.path().to_owned());
                change.changed.extend(paths);
                change.remarks.extend(found.remarks);
            }
            Err((culprit, why)) => {
                let because =
                    format!("its lines belong to those of `{culprit}`, which was refused");
                let mut faults: Vec<(String, String)> = edited
                    .iter()
                    .filter(|(column, _)| column.path() != culprit)
                    .map(|(column, _)| (column.path().to_owned(), because.clone()))
                    .collect();
                faults.insert(0, (culprit, why));
                change.faults.extend(faults);
            }
        }
    }
}

#[cfg(test)]
mod tests;
