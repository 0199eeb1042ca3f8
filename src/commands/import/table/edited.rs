//! A table that `dpg export table` wrote and people edited: entries whose cells changed are changed.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::super::super::environment::{Environment, warn};
use super::super::super::fmt::sweep;
use super::super::super::status::{FAULTS, FINE};
use super::super::next;
use super::super::save::{ImportOptions, registry};
use super::outcome::{Outcome, Row};
use super::reader::Reader;
use crate::embedded;
use crate::format::emit::{SCHEMA, proposed};
use crate::format::form::Form;
use crate::format::{Edit, edit};
use crate::formula::bare;
use crate::fs::beneath::Root;
use crate::import::ids;
use crate::load::{Content, Place as File, Role, list};
use crate::tables::book::{Cell, UNCOMPUTED, is_lossy, rows};
use crate::tables::export::{BASE, Base, Column, Columns, ID};
use crate::tables::names_person;
use crate::tables::update::{Change, Updater};

/// What is told of cells that changed in the entry too, and of a table that does not tell which cells were edited.
const CONFLICT: &str = "these changed in the entry too since the table was written, so they were left alone; export a new table and edit that";
const CHANGED: &str = "the entry changed since the table was written, so its cells were left alone; export a new table and edit that";

/// How many headings that are exactly paths of fields only a table of `dpg export table` has.
const TELLING: usize = 10;

/// What a file is, as its first row tells.
#[derive(PartialEq, Eq)]
pub(super) enum Origin {
    /// A table that `dpg export table` wrote.
    Export {
        /// Whether it was saved in an encoding that does not have all letters.
        is_lossy: bool,
    },
    /// The same without one of the two columns that tell what its rows are.
    Incomplete(&'static str),
    /// A survey or an inventory.
    Other,
}

/// What a file is.
pub(super) fn origin((file, bytes): (&str, &[u8]), columns: &Columns) -> Result<Origin> {
    let mut origin = Origin::Other;
    let besides = rows(file, bytes, &mut |_, row, cells| {
        let texts: Vec<String> = cells.iter().map(Cell::to_string).collect();
        let has = |name: &str| texts.iter().any(|cell| cell == name);
        let paths = texts.iter().filter(|cell| cell.contains('.'));
        let is_telling = paths.filter(|cell| columns.has(cell)).count() >= TELLING;
        origin = match (has(ID), has(BASE)) {
            _ if row > 0 => Origin::Other,
            (true, true) => Origin::Export { is_lossy: false },
            (true, false) if is_telling => Origin::Incomplete(BASE),
            (false, true) => Origin::Incomplete(ID),
            _ => Origin::Other,
        };
        Ok(false)
    })?;
    if let Origin::Export { is_lossy } = &mut origin {
        *is_lossy = besides.encoding.is_some();
    }
    Ok(origin)
}

/// Changes the entries; gives the exit code.
pub(super) fn update(
    environment: &Environment,
    (file, bytes): (&str, &[u8]),
    options: &ImportOptions,
    reader: &Reader<'_>,
) -> Result<u8> {
    let files = embedded::schema(&options.into)?;
    let form = Form::new(&files)?;
    let root = Root::open(&options.into)?;
    let registry = registry(&options.into)?;
    let places = list(&root, &registry.to_string_lossy())?;
    sweep(&root, &places);
    let places = places.into_iter();
    let mut run = Update {
        file,
        columns: reader.columns,
        updater: Updater::new(reader.guide, reader.terms, reader.names),
        places: places.map(|place| (place.name().stem, place)).collect(),
        root: &root,
        form: &form,
        registry: &registry,
        header: Vec::new(),
        sheet: None,
        ids: BTreeMap::new(),
        is_lossy: reader.is_lossy,
        outcome: Outcome::default(),
    };
    let besides = rows(file, bytes, &mut |sheet, row, cells| {
        run.row(sheet, row, &cells)
    })?;
    if let Some(encoding) = besides.encoding {
        warn(&format!(
            "`{file}` is not UTF-8; read as {encoding}. Letters that it does not have were lost when it was saved; cells that differ only in these were left alone"
        ));
    }
    let outcome = run.outcome;
    outcome.print(environment, options.quiet)?;
    if !outcome.written.is_empty() {
        next::after_edits(
            environment,
            &options.into,
            (&outcome.written, options.quiet),
        );
    }
    Ok(if outcome.is_fine() { FINE } else { FAULTS })
}

struct Update<'a> {
    file: &'a str,
    columns: &'a Columns,
    updater: Updater<'a>,
    places: BTreeMap<String, File>,
    root: &'a Root,
    form: &'a Form,
    registry: &'a Path,
    /// The path of each column of the file.
    header: Vec<String>,
    sheet: Option<String>,
    /// The rows of ids, from 1.
    ids: BTreeMap<String, usize>,
    /// Whether letters may have been lost when the file was saved.
    is_lossy: bool,
    outcome: Outcome,
}

impl Update<'_> {
    /// Takes a row; the goods are in the first sheet, below the paths and, in a workbook, the headings.
    fn row(&mut self, sheet: &str, row: usize, cells: &[Cell]) -> Result<bool> {
        let first = self.sheet.get_or_insert_with(|| sheet.to_owned());
        if first != sheet {
            return Ok(false);
        }
        if row == 0 {
            self.header = cells.iter().map(Cell::to_string).collect();
            self.unknown(sheet);
            return Ok(true);
        }
        if row == 1 && !sheet.is_empty() {
            return Ok(true);
        }
        let text = |cell: &Cell| {
            let text = cell.to_string();
            if sheet.is_empty() {
                bare(&text).to_owned()
            } else {
                text
            }
        };
        let header = std::mem::take(&mut self.header);
        let place = Row {
            file: self.file,
            sheet,
            at: row,
            header: &header,
        };
        let mut texts: Vec<(String, String)> = Vec::new();
        for (column, path) in header.iter().enumerate() {
            match cells.get(column).unwrap_or(&Cell::Empty) {
                Cell::Uncomputed if !path.is_empty() => self.outcome.refuse(
                    place,
                    path,
                    &format!("`{path}` was not changed: {UNCOMPUTED}"),
                ),
                cell => texts.push((path.clone(), text(cell))),
            }
        }
        let named = |name: &str| texts.iter().find(|(path, _)| path == name);
        if let (Some((_, id)), Some((_, base))) = (named(ID), named(BASE)) {
            let (id, base) = (id.trim().to_owned(), Base::read(base));
            if id.is_empty() {
                self.add(place, &texts)?;
            } else if let Some(first) = self.ids.get(&id) {
                let why = format!(
                    "row {} has the id of row {first}, `{id}`, so it was left alone: delete one of them, or empty this cell for a new entry",
                    row + 1
                );
                self.outcome.refuse(place, ID, &why);
            } else {
                self.ids.insert(id.clone(), row + 1);
                self.change(place, (&id, &base), &texts)?;
            }
        }
        self.header = header;
        Ok(true)
    }

    /// Names the columns that are about no field.
    fn unknown(&mut self, sheet: &str) {
        for path in &self.header {
            if !self.columns.has(path) && ![ID, BASE, ""].contains(&path.as_str()) {
                let place = Row {
                    file: self.file,
                    sheet,
                    at: 0,
                    header: &self.header,
                };
                let why =
                    format!("no field of an entry is called `{path}`, so the column is left out");
                self.outcome.refuse(place, path, &why);
            }
        }
    }

    /// Changes the entry of a row.
    fn change(
        &mut self,
        row: Row<'_>,
        (id, base): (&str, &Base),
        cells: &[(String, String)],
    ) -> Result<()> {
        let Some(place) = self.places.get(id) else {
            self.missing(row, (id, base), cells);
            return Ok(());
        };
        let document = place.clone().read(self.root);
        let path = document.path.clone();
        let Content::Yaml(source) = document.content else {
            let why =
                format!("`{path}` cannot be read, so it was not changed: `dpg validate` says why");
            self.outcome.refuse(row, ID, &why);
            return Ok(());
        };
        let columns = self.columns;
        let mut different = columns.different(&source.value, cells);
        if self.is_lossy {
            different.retain(|(column, text)| !is_lossy(&column.cell(&source.value), text));
        }
        if !different.is_empty() && !base.is(&source.value) {
            different = self.since(row, (&path, &source.value, base), &different);
        }
        let Some(before) = source.value.as_object().filter(|_| !different.is_empty()) else {
            self.outcome.same += 1;
            return Ok(());
        };
        let change = self.updater.change(self.columns, before, &different);
        self.told(row, (&path, &source.value), (&change, &different));
        if change.entry == *before {
            self.outcome.same += 1;
            return Ok(());
        }
        let edits = edits(before, &change.entry);
        match edit(&source, self.form.shape(Role::Entry), &edits) {
            Ok(edited) => {
                self.root.write(Path::new(&path), edited.text.as_bytes())?;
                self.outcome.changed += 1;
                let line = format!("{path}: {}", change.changed.join(", "));
                self.outcome.lines.push(line);
                self.outcome.written.push(path);
            }
            Err(why) => {
                let why = format!("`{path}` has to be changed by hand: {why}");
                self.outcome.refuse_all(row, &change.changed, &why);
            }
        }
        Ok(())
    }

    /// The cells that were edited, of an entry that changed since the table was written; others are refused.
    fn since<'c>(
        &mut self,
        row: Row<'_>,
        (path, entry, base): (&str, &Value, &Base),
        different: &[(&'c Column, String)],
    ) -> Vec<(&'c Column, String)> {
        let Some((free, taken)) = self.columns.edited(entry, base, different) else {
            let paths = different.iter().map(|(column, _)| column.path().to_owned());
            let paths: Vec<String> = paths.collect();
            let why = format!("`{path}`: {CHANGED}");
            self.outcome.refuse_all(row, &paths, &why);
            return Vec::new();
        };
        if !taken.is_empty() {
            let why = format!("`{path}`: {CONFLICT}");
            self.outcome.refuse_all(row, &taken, &why);
        }
        free
    }

    /// What a row says of an entry that is not there.
    fn missing(&mut self, row: Row<'_>, (id, base): (&str, &Base), cells: &[(String, String)]) {
        if base.is_empty() {
            let why = format!(
                "there is no entry with the id `{id}`: correct it, or empty the cell for a new entry"
            );
            self.outcome.refuse(row, ID, &why);
            return;
        }
        let edited = cells
            .iter()
            .filter(|(path, text)| self.columns.has(path) && base.had(path, text) == Some(false));
        let edited: Vec<String> = edited.map(|(path, _)| path.clone()).collect();
        let why =
            format!("the entry `{id}` was removed since the table was written: delete the row");
        if edited.is_empty() {
            self.outcome.remark(row, ID, &why);
        } else {
            self.outcome
                .refuse_all(row, &edited, &format!("{why}. These cells were left alone"));
        }
    }

    /// Adds the entry of a row without an id.
    fn add(&mut self, row: Row<'_>, cells: &[(String, String)]) -> Result<()> {
        let nothing = Value::Object(Map::new());
        let columns = self.columns;
        let different = columns.different(&nothing, cells);
        if different.is_empty() {
            return Ok(());
        }
        let mut change = self.updater.change(self.columns, &Map::new(), &different);
        let Some(name) = change.entry.get("name").and_then(Value::as_str) else {
            let why = "the row has neither an id nor a name, so it was left out";
            self.outcome.refuse(row, ID, why);
            return Ok(());
        };
        let id = ids::from_name(name);
        if let Some(place) = self.places.get(&id) {
            let why = format!(
                "there is a good with the id `{id}` already, in `{}`: write its id in the row to change it",
                place.path
            );
            self.outcome.refuse(row, ID, &why);
            return Ok(());
        }
        let stage = change.entry.entry("stage");
        stage.or_insert_with(|| json!("nominee"));
        let path = self.registry.join(format!("{id}.yaml"));
        let shown = path.to_string_lossy();
        self.told(row, (&shown, &nothing), (&change, &different));
        let text = proposed(&change.entry, SCHEMA, self.form);
        self.root.write(&path, text.as_bytes())?;
        self.outcome.added += 1;
        self.outcome.lines.push(format!("{shown}: new"));
        self.outcome.written.push(shown.into_owned());
        Ok(())
    }

    /// Notes cells that were refused, and those that are not what they were taken for.
    fn told(
        &mut self,
        row: Row<'_>,
        (path, before): (&str, &Value),
        (change, different): (&Change, &[(&Column, String)]),
    ) {
        for (field, fault) in &change.faults {
            let why = format!("`{path}`: `{field}` was not changed: {fault}");
            self.outcome.refuse(row, field, &why);
        }
        for (field, what) in &change.remarks {
            self.outcome
                .remark(row, field, &format!("`{path}`: `{field}`: {what}"));
        }
        for (column, text) in different {
            let field = column.path();
            let is_taken = change.changed.iter().any(|one| one == field);
            if is_taken && names_person(text) && !names_person(&column.cell(before)) {
                let what = format!(
                    "`{path}`: `{field}` has an e-mail address now, which the site shows: remove it if it is a person's"
                );
                self.outcome.remark(row, field, &what);
            }
        }
    }
}

/// The keys at the top that differ.
fn edits(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<Edit> {
    let gone = before.keys().filter(|key| !after.contains_key(*key));
    let gone = gone.map(|key| Edit::Put(key.clone(), None));
    let put = after
        .iter()
        .filter(|(key, value)| before.get(*key) != Some(*value));
    let put = put.map(|(key, value)| Edit::Put(key.clone(), Some(value.clone())));
    gone.chain(put).collect()
}
