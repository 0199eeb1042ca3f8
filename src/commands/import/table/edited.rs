//! A table that `dpg export table` wrote and people edited: entries whose cells changed are changed.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write, stdout};
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::super::super::environment::{Environment, warn};
use super::super::super::fmt::sweep;
use super::super::super::status::{FAULTS, FINE};
use super::super::save::{ImportOptions, Quiet, registry};
use super::reader::Reader;
use crate::embedded;
use crate::format::emit::{SCHEMA, proposed};
use crate::format::form::Form;
use crate::format::{Edit, edit};
use crate::formula::bare;
use crate::fs::beneath::Root;
use crate::import::ids;
use crate::load::{Content, Place as File, Role, list};
use crate::questions::entry_fields;
use crate::report::plural::plural;
use crate::tables::book::{Cell, Place, rows};
use crate::tables::export::{BASE, Columns, ID, base};
use crate::tables::update::{Change, Updater};

/// What is told of an entry that changed since the table was written.
const CONFLICT: &str = "the entry changed since the table was written, so its cells were left alone; export a new table and edit that";

/// Whether a file is a table that `dpg export table` wrote.
pub(super) fn is_export(file: &str, bytes: &[u8]) -> Result<bool> {
    let mut found = false;
    rows(file, bytes, &mut |_, row, cells| {
        let has = |name: &str| cells.iter().any(|cell| cell.to_string() == name);
        found = row == 0 && has(ID) && has(BASE);
        Ok(false)
    })?;
    Ok(found)
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
        columns: Columns::new(entry_fields(&files, reader.terms.vocabularies())?),
        updater: Updater::new(reader.guide, reader.terms, reader.names),
        places: places.map(|place| (place.name().stem, place)).collect(),
        root: &root,
        form: &form,
        registry: &registry,
        header: Vec::new(),
        sheet: None,
        report: Report::default(),
    };
    rows(file, bytes, &mut |sheet, row, cells| {
        run.row(sheet, row, &cells)
    })?;
    let report = run.report;
    if options.quiet == Quiet::No {
        let mut out = BufWriter::new(stdout().lock());
        for line in &report.lines {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
    }
    for fault in &report.faults {
        warn(fault);
    }
    environment.say(&format!(
        "{} changed, {} added, {} as before",
        plural(report.changed, "entry"),
        report.added,
        report.same
    ));
    Ok(if report.faults.is_empty() {
        FINE
    } else {
        FAULTS
    })
}

/// What was done.
#[derive(Default)]
struct Report {
    lines: Vec<String>,
    faults: Vec<String>,
    changed: usize,
    added: usize,
    same: usize,
}

struct Update<'a> {
    file: &'a str,
    columns: Columns,
    updater: Updater<'a>,
    places: BTreeMap<String, File>,
    root: &'a Root,
    form: &'a Form,
    registry: &'a Path,
    /// The path of each column of the file.
    header: Vec<String>,
    sheet: Option<String>,
    report: Report,
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
            let unknown = self.header.iter().enumerate();
            let unknown = unknown.filter(|(_, path)| {
                !self.columns.has(path) && ![ID, BASE, ""].contains(&path.as_str())
            });
            for (column, path) in unknown {
                let place = Place::cell(sheet, row, column);
                self.report.faults.push(format!("{}#{place}: no field of an entry is called `{path}`, so the column is left out", self.file));
            }
            return Ok(true);
        }
        if row == 1 && !sheet.is_empty() {
            return Ok(true);
        }
        let is_text = sheet.is_empty();
        let text = |column: usize| {
            let text = cells.get(column).map(Cell::to_string).unwrap_or_default();
            if is_text {
                bare(&text).to_owned()
            } else {
                text
            }
        };
        let named = |name: &str| {
            self.header
                .iter()
                .position(|one| one == name)
                .map(text)
                .unwrap_or_default()
        };
        let (id, base) = (named(ID), named(BASE));
        let cells: Vec<(String, String)> = self
            .header
            .iter()
            .enumerate()
            .map(|(column, path)| (path.clone(), text(column)))
            .collect();
        let faults = self.report.faults.len();
        if id.trim().is_empty() {
            self.add(&cells)?;
        } else {
            self.change(id.trim(), &base, &cells)?;
        }
        for fault in &mut self.report.faults[faults..] {
            *fault = format!("{}#{}: {fault}", self.file, Place::cell(sheet, row, 0));
        }
        Ok(true)
    }

    /// Changes the entry of a row.
    fn change(&mut self, id: &str, then: &str, cells: &[(String, String)]) -> Result<()> {
        let Some(place) = self.places.get(id) else {
            let fault =
                format!("there is no entry with the id `{id}`: leave the cell empty for a new one");
            self.report.faults.push(fault);
            return Ok(());
        };
        let document = place.clone().read(self.root);
        let path = document.path.clone();
        let Content::Yaml(source) = document.content else {
            self.report.faults.push(format!(
                "`{path}` cannot be read, so it was not changed: `dpg validate` says why"
            ));
            return Ok(());
        };
        let different = self.columns.different(&source.value, cells);
        let Some(before) = source.value.as_object().filter(|_| !different.is_empty()) else {
            self.report.same += 1;
            return Ok(());
        };
        let change = self.updater.change(before, &different);
        self.faults(&path, &change);
        if change.entry == *before {
            self.report.same += 1;
            return Ok(());
        }
        if base(&source.value) != then {
            let paths: Vec<&str> = change.changed.iter().map(String::as_str).collect();
            self.report
                .faults
                .push(format!("`{path}`: {CONFLICT}: `{}`", paths.join("`, `")));
            return Ok(());
        }
        let edits = edits(before, &change.entry);
        match edit(&source, self.form.shape(Role::Entry), &edits) {
            Ok(edited) => {
                self.root.write(Path::new(&path), edited.text.as_bytes())?;
                self.report.changed += 1;
                self.report
                    .lines
                    .push(format!("{path}: {}", change.changed.join(", ")));
            }
            Err(why) => self
                .report
                .faults
                .push(format!("`{path}` has to be changed by hand: {why}")),
        }
        Ok(())
    }

    /// Adds the entry of a row without an id.
    fn add(&mut self, cells: &[(String, String)]) -> Result<()> {
        let nothing = Map::new();
        let different = self
            .columns
            .different(&Value::Object(nothing.clone()), cells);
        if different.is_empty() {
            return Ok(());
        }
        let mut change = self.updater.change(&nothing, &different);
        let Some(name) = change.entry.get("name").and_then(Value::as_str) else {
            self.report
                .faults
                .push("the row has neither an id nor a name, so it was left out".to_owned());
            return Ok(());
        };
        let id = ids::from_name(name);
        if let Some(place) = self.places.get(&id) {
            let fault = format!(
                "there is a good with the id `{id}` already, in `{}`: write its id in the row to change it",
                place.path
            );
            self.report.faults.push(fault);
            return Ok(());
        }
        change
            .entry
            .entry("stage")
            .or_insert_with(|| json!("nominee"));
        let path = self.registry.join(format!("{id}.yaml"));
        self.faults(&path.to_string_lossy(), &change);
        let text = proposed(&change.entry, SCHEMA, self.form);
        self.root.write(&path, text.as_bytes())?;
        self.report.added += 1;
        self.report.lines.push(format!("{}: new", path.display()));
        Ok(())
    }

    fn faults(&mut self, path: &str, change: &Change) {
        for (field, fault) in &change.faults {
            self.report
                .faults
                .push(format!("`{path}`: `{field}` was not changed: {fault}"));
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
