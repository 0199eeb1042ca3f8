//! The rows of a table as entries.

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use super::book::{Book, Cell, Place, Sheet};
use super::cells::CellReader;
use super::columns::{Guide, Layout, NAME, Source, Target, Use};
use super::days::{self, Order};
use super::fields::{Shape, Value as Kind};
use super::known::Known;
use super::map::TableMap;
use super::row::Fields;
use crate::entry::Entry;
use crate::import::describe;
use crate::import::note::{Note, NoteKind};
use crate::import::reader::has_email;
use crate::import::repairs::Terms;
use crate::import::{Imported, ids};
use crate::names::Names;
use crate::standard::Scope;

/// What is needed to read a table.
pub struct Import<'a> {
    /// The name of the file, for notes.
    pub file: &'a str,
    /// The sheets.
    pub book: &'a Book,
    /// What columns are called.
    pub guide: &'a Guide,
    /// What values mean.
    pub terms: &'a Terms,
    /// What values are called in other languages.
    pub names: &'a Names,
    /// Which indicators apply to which categories, which decides the stage of a row that does not say one.
    pub scope: &'a Scope,
    /// What the guess got wrong.
    pub map: &'a TableMap,
    /// What becomes of cells without a place.
    pub rest: Rest,
}

/// What becomes of cells without a place in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are noted.
    Note,
    /// They are kept below `extra`, by their heading.
    Keep,
}

/// Makes an entry of each row that has a name.
///
/// # Errors
/// If no sheet has a column with names, or the map does not fit the file; the error says what was found.
pub fn import(import: &Import<'_>) -> Result<Imported> {
    let layouts = import.map.layouts(import.book, import.guide)?;
    ensure!(
        layouts.iter().any(Option::is_some),
        "no column of `{}` has the names of goods. {}",
        import.file,
        import.book.first_rows()
    );
    let mut run = Run {
        import,
        reader: CellReader {
            known: Known::new(import.terms, &import.guide.words, import.names),
            terms: import.terms,
            words: &import.guide.words,
        },
        imported: Imported::default(),
        taken: ids::Taken::new(),
    };
    for (sheet, layout) in import.book.sheets.iter().zip(&layouts) {
        match layout {
            Some(layout) => run.sheet(sheet, layout)?,
            None => run.passed_over(sheet),
        }
    }
    for name in &import.book.besides.hidden {
        let message = "not imported: the sheet is hidden; show it in the spreadsheet to import it";
        run.note(
            Place::cell(name, 0, 0),
            NoteKind::Unplaced,
            message.to_owned(),
        );
    }
    Ok(run.imported.finish(import.terms))
}

struct Run<'a> {
    import: &'a Import<'a>,
    reader: CellReader<'a>,
    imported: Imported,
    taken: ids::Taken,
}

impl Run<'_> {
    fn sheet(&mut self, sheet: &Sheet, layout: &Layout) -> Result<()> {
        if let Some(form) = &layout.form {
            let message = format!("read as an export of {form}");
            self.note(
                Place::cell(&sheet.name, layout.header, 0),
                NoteKind::Shape,
                message,
            );
        }
        for row in 0..layout.header {
            for column in 0..sheet.rows[row].len() {
                if !sheet.cell(row, column).is_empty() {
                    let message = format!(
                        "not imported: `{}` is above the headings",
                        sheet.cell(row, column)
                    );
                    self.note(
                        Place::cell(&sheet.name, row, column),
                        NoteKind::Unplaced,
                        message,
                    );
                }
            }
        }
        let orders: Vec<Order> = layout
            .sources
            .iter()
            .map(|source| days::order(Target::cells(source, sheet, layout.header)))
            .collect();
        for row in layout.header + 1..sheet.rows.len() {
            if !sheet.rows[row].is_empty() {
                self.row((sheet, row), layout, &orders)?;
            }
        }
        for source in &layout.sources {
            self.rest(sheet, layout, source);
        }
        Ok(())
    }

    fn row(
        &mut self,
        (sheet, row): (&Sheet, usize),
        layout: &Layout,
        orders: &[Order],
    ) -> Result<()> {
        let first = self.imported.notes.len();
        let mut fields = Fields::default();
        let mut extra = Map::new();
        for (source, &order) in layout.sources.iter().zip(orders) {
            match &source.usage {
                Use::Field(target) => self.cell((sheet, row), (source, target, order), &mut fields),
                Use::Contact => {
                    let cells = source
                        .cells
                        .iter()
                        .map(|(column, _)| sheet.cell(row, *column));
                    self.imported.contacts += cells.filter(|cell| !cell.is_empty()).count();
                }
                Use::Rest(_) => self.extra((sheet, row), source, &mut extra),
            }
        }
        let mut fields = fields.into_map();
        if !fields.contains_key(NAME) {
            self.imported.notes.truncate(first);
            self.nameless(sheet, row);
            return Ok(());
        }
        complete(&mut fields, layout, self.import.map);
        let categories = fields.get("categories").and_then(Value::as_array);
        let categories = categories.into_iter().flatten().filter_map(Value::as_str);
        let categories: Vec<String> = categories.map(str::to_owned).collect();
        let stage = self.import.scope.first_stage(&categories).code();
        fields.entry("stage").or_insert_with(|| json!(stage));
        if !extra.is_empty() {
            let own = fields.entry("extra").or_insert_with(|| json!({}));
            if let Value::Object(own) = own {
                for (key, value) in extra {
                    own.entry(key).or_insert(value);
                }
            }
        }
        let entry: Entry = serde_json::from_value(Value::Object(fields)).with_context(|| {
            format!(
                "row {} of `{}` cannot become an entry",
                row + 1,
                self.import.file
            )
        })?;
        let id = ids::free(&ids::from_name(&entry.name), &mut self.taken);
        for note in &mut self.imported.notes[first..] {
            note.entry.clone_from(&id);
        }
        self.imported.entries.push((id, entry));
        Ok(())
    }

    fn cell(
        &mut self,
        (sheet, row): (&Sheet, usize),
        (source, target, order): (&Source, &Target, Order),
        fields: &mut Fields,
    ) {
        let column = source.cells[0].0;
        let place = Place::cell(&sheet.name, row, column);
        let joined;
        let cell = match source.cells.as_slice() {
            [(column, None)] => sheet.cell(row, *column),
            several => {
                let cells = several.iter();
                let cells = cells.map(|(column, choice)| {
                    (
                        choice.as_deref().unwrap_or_default(),
                        sheet.cell(row, *column),
                    )
                });
                joined = Cell::of(&self.reader.ticked(cells).join("\n"));
                &joined
            }
        };
        let shape = shape(target);
        let read = self
            .reader
            .read(cell, (&shape, target.separator.as_deref()), order);
        self.imported.contacts += usize::from(read.is_contact);
        for (kind, message) in read.remarks {
            let left_out = if kind == NoteKind::Unplaced {
                "not imported: "
            } else {
                ""
            };
            self.note(place, kind, format!("{left_out}{message}"));
        }
        if has_email(&cell.to_string()) && !read.is_contact {
            self.note(
                place,
                NoteKind::Email,
                "e-mail addresses in the text".to_owned(),
            );
        }
        if let Err(message) = fields.put(target, read.values) {
            self.note(
                place,
                NoteKind::Unplaced,
                format!("not imported: {message}"),
            );
        }
        if let Some(support) = read.support {
            fields.support(target, json!(support));
        }
    }

    /// Keeps a cell without a place, if that is wanted.
    fn extra(
        &self,
        (sheet, row): (&Sheet, usize),
        source: &Source,
        extra: &mut Map<String, Value>,
    ) {
        if self.import.rest == Rest::Note {
            return;
        }
        for (column, choice) in &source.cells {
            let cell = sheet.cell(row, *column);
            if cell.is_empty() {
                continue;
            }
            let heading = match choice {
                Some(choice) => format!("{} [{choice}]", source.heading),
                None if source.heading.is_empty() => super::book::letters(*column),
                None => source.heading.clone(),
            };
            let value = match cell {
                Cell::Number(number) => json!(number),
                Cell::Switch(is_on) => json!(is_on),
                other => json!(other.to_string()),
            };
            extra.insert(heading, value);
        }
    }

    /// Lists the cells of a column without a place, as one range for each column.
    fn rest(&mut self, sheet: &Sheet, layout: &Layout, source: &Source) {
        let Use::Rest(why) = &source.usage else {
            return;
        };
        if self.import.rest == Rest::Keep {
            return;
        }
        for (column, _) in &source.cells {
            let heading = if source.heading.is_empty() {
                String::new()
            } else {
                format!("`{}`: ", source.heading)
            };
            self.range(
                (sheet, *column),
                layout.header + 1,
                format!("not imported: {heading}{why}"),
            );
        }
    }

    /// Lists the cells of a column from a row on.
    fn range(&mut self, (sheet, column): (&Sheet, usize), from: usize, message: String) {
        let mut filled =
            (from..sheet.rows.len()).filter(|&row| !sheet.cell(row, column).is_empty());
        let Some(first) = filled.next() else { return };
        let place = Place {
            sheet: &sheet.name,
            column,
            row: first,
            last: filled.next_back().unwrap_or(first),
        };
        self.note(place, NoteKind::Unplaced, message);
    }

    fn passed_over(&mut self, sheet: &Sheet) {
        for column in 0..sheet.width() {
            let message = "not imported: the sheet has no column with the names of goods";
            self.range((sheet, column), 0, message.to_owned());
        }
    }

    fn nameless(&mut self, sheet: &Sheet, row: usize) {
        for (column, cell) in sheet.rows[row].iter().enumerate() {
            if !cell.is_empty() {
                let message = "not imported: the row has no name of a good".to_owned();
                self.note(
                    Place::cell(&sheet.name, row, column),
                    NoteKind::Unplaced,
                    message,
                );
            }
        }
    }

    fn note(&mut self, place: Place<'_>, kind: NoteKind, message: String) {
        self.imported.notes.push(Note {
            file: self.import.file.to_owned(),
            pointer: place.to_string(),
            entry: String::new(),
            kind,
            message,
        });
    }
}

/// What a cell of a column holds: where each value is an item of a list, any number of them.
fn shape(target: &Target) -> Shape {
    match &target.slot.shape {
        Shape::One(value) if target.slot.item.is_some() && *value != Kind::Text => {
            Shape::Many(value.clone())
        }
        other => other.clone(),
    }
}

/// Adds what follows from the rest.
fn complete(fields: &mut Map<String, Value>, layout: &Layout, map: &TableMap) {
    let text = |fields: &Map<String, Value>, key: &str| {
        fields.get(key).and_then(Value::as_str).map(str::to_owned)
    };
    let long = match (text(fields, "summary"), text(fields, "description")) {
        (None, Some(description)) => Some(description),
        (Some(summary), None) if summary.chars().count() > describe::LONGEST => Some(summary),
        _ => None,
    };
    if let Some(long) = long {
        let (summary, description) = describe::summary(&long);
        fields.insert("summary".to_owned(), json!(summary));
        fields.remove("description");
        if let Some(description) = description {
            fields.insert("description".to_owned(), json!(description));
        }
    }
    let language = map.language.as_deref().or_else(|| layout.language());
    if let Some(language) = language {
        fields.entry("language").or_insert_with(|| json!(language));
    }
}
