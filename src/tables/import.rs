//! The rows of a table as entries.

mod finish;
mod listed;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use super::book::{Book, Cell, Place, Sheet};
use super::cells::CellReader;
use super::columns::{Guide, Layout, NAME, NO_FIELD, Source, Target, Use};
use super::days::{self, Order};
use super::known::Known;
use super::map::TableMap;
use super::persons::names_person;
use super::row::Fields;
use crate::entry::Entry;
use crate::import::note::NoteKind;
use crate::import::repairs::Terms;
use crate::import::{Imported, ids};
use crate::names::Names;
use crate::standard::Scope;
use finish::{complete, is_total, keep, kept, shape};
use listed::{LEFT_OUT, Listed};

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
        listed: Listed {
            file: import.file,
            imported: Imported::default(),
        },
        taken: ids::Taken::new(),
    };
    for (sheet, layout) in import.book.sheets.iter().zip(&layouts) {
        match layout {
            Some(layout) => run.sheet(sheet, layout)?,
            None => run.listed.passed_over(sheet),
        }
    }
    for name in &import.book.besides.hidden {
        let message = "not imported: the sheet is hidden; show it in the spreadsheet to import it";
        run.listed.note(
            Place::cell(name, 0, 0),
            NoteKind::Unplaced,
            message.to_owned(),
        );
    }
    Ok(run.listed.imported.finish(import.terms))
}

/// What is said before why a cell, or a part of it, is not in its field but kept.
const KEPT: &str = "not imported, kept in `extra`: ";

/// Why a cell is not kept in a registry whose `extra` is closed.
const NOT_KEPT: &str =
    "`extra` of this registry has no field of that name: say with `--map` what the column is";

/// Whether all that a cell says has its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    Yes,
    No,
}

/// The key of a cell below `extra`: its heading, with its choice if the question has some.
fn own_key(source: &Source, (column, choice): (usize, Option<&str>)) -> String {
    match choice {
        Some(choice) => format!("{} [{choice}]", source.heading),
        None if source.heading.is_empty() => super::book::letters(column),
        None => source.heading.clone(),
    }
}

struct Run<'a> {
    import: &'a Import<'a>,
    reader: CellReader<'a>,
    listed: Listed<'a>,
    taken: ids::Taken,
}

impl Run<'_> {
    fn sheet(&mut self, sheet: &Sheet, layout: &Layout) -> Result<()> {
        if let Some(form) = &layout.form {
            let message = format!("read as an export of {form}");
            self.listed.note(
                Place::cell(&sheet.name, layout.header, 0),
                NoteKind::Reading,
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
                    self.listed.note(
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
        let first = self.listed.imported.notes.len();
        let mut fields = Fields::default();
        let mut extra = Map::new();
        for (source, &order) in layout.sources.iter().zip(orders) {
            match &source.usage {
                Use::Field(target) => {
                    let is_whole = self.cell((sheet, row), (source, target, order), &mut fields);
                    if is_whole == Whole::No {
                        self.extra((sheet, row), source, &mut extra);
                    }
                }
                Use::Contact => {
                    let cells = source
                        .cells
                        .iter()
                        .map(|(column, _)| sheet.cell(row, *column));
                    self.listed.imported.contacts += cells.filter(|cell| !cell.is_empty()).count();
                }
                Use::Rest(_) => self.extra((sheet, row), source, &mut extra),
            }
        }
        let mut fields = fields.into_map();
        let why = match fields.get(NAME).and_then(Value::as_str) {
            None => Some("the row has no name of a good"),
            Some(name) if is_total(&self.import.guide.words.totals, &sheet.rows[row], name) => {
                Some("a row of totals")
            }
            Some(_) => None,
        };
        if let Some(why) = why {
            self.listed.imported.notes.truncate(first);
            self.listed.left_out((sheet, row), why);
            return Ok(());
        }
        complete(&mut fields, layout, self.import.map);
        let categories = fields.get("categories").and_then(Value::as_array);
        let categories = categories.into_iter().flatten().filter_map(Value::as_str);
        let categories: Vec<String> = categories.map(str::to_owned).collect();
        let stage = self.import.scope.first_stage(&categories).code();
        fields.entry("stage").or_insert_with(|| json!(stage));
        keep(&mut fields, extra);
        let entry: Entry = serde_json::from_value(Value::Object(fields)).with_context(|| {
            format!(
                "row {} of `{}` cannot become an entry",
                row + 1,
                self.import.file
            )
        })?;
        let id = ids::free(&ids::from_name(&entry.name), &mut self.taken);
        for note in &mut self.listed.imported.notes[first..] {
            note.entry.clone_from(&id);
        }
        self.listed.imported.entries.push((id, entry));
        Ok(())
    }

    fn cell(
        &mut self,
        (sheet, row): (&Sheet, usize),
        (source, target, order): (&Source, &Target, Order),
        fields: &mut Fields,
    ) -> Whole {
        let column = source.cells[0].0;
        let place = Place::cell(&sheet.name, row, column);
        self.listed.uncomputed((sheet, row), source);
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
        self.listed.imported.contacts += usize::from(read.is_contact);
        let keeps = self.import.rest == Rest::Keep && self.can_keep(source, cell);
        let left_out = if keeps { KEPT } else { LEFT_OUT };
        let mut whole = Whole::Yes;
        for (kind, message) in read.remarks {
            if kind == NoteKind::Unplaced {
                whole = Whole::No;
                self.listed
                    .note(place, kind, format!("{left_out}{message}"));
            } else {
                self.listed.note(place, kind, message);
            }
        }
        if names_person(&cell.to_string()) && !read.is_contact && !read.values.is_empty() {
            let message = "e-mail addresses in the text".to_owned();
            self.listed.note(place, NoteKind::Email, message);
        }
        if let Some(message) = self
            .reader
            .joined((&shape, &target.slot.path), &read.values)
        {
            self.listed.note(place, NoteKind::Reading, message);
        }
        if let Err(message) = fields.put(target, read.values) {
            whole = Whole::No;
            self.listed
                .note(place, NoteKind::Unplaced, format!("{left_out}{message}"));
        }
        if let Some(support) = read.support {
            fields.support(target, json!(support));
        }
        whole
    }

    /// Whether a cell may be kept below `extra`: it names no person, and the registry takes fields of that name.
    fn can_keep(&self, source: &Source, cell: &Cell) -> bool {
        !names_person(&cell.to_string()) && self.import.guide.takes_extra(&source.heading)
    }

    /// Keeps the cells of a column, if that is wanted.
    fn extra(
        &mut self,
        (sheet, row): (&Sheet, usize),
        source: &Source,
        extra: &mut Map<String, Value>,
    ) {
        if self.import.rest == Rest::Note {
            return;
        }
        let is_rest = matches!(source.usage, Use::Rest(_));
        if is_rest {
            self.listed.uncomputed((sheet, row), source);
        }
        for (column, choice) in &source.cells {
            let cell = sheet.cell(row, *column);
            if cell.is_empty() || *cell == Cell::Uncomputed {
                continue;
            }
            if names_person(&cell.to_string()) {
                self.listed.imported.contacts += 1;
                let place = Place::cell(&sheet.name, row, *column);
                let message = format!(
                    "{LEFT_OUT}it has an e-mail address, and nobody said that the cell is public"
                );
                self.listed.note(place, NoteKind::Unplaced, message);
                continue;
            }
            let heading = own_key(source, (*column, choice.as_deref()));
            if self.import.guide.takes_extra(&heading) {
                extra.insert(heading, kept(cell));
            }
        }
    }

    /// Lists the cells of a column without a place, as one range for each column.
    fn rest(&mut self, sheet: &Sheet, layout: &Layout, source: &Source) {
        let Use::Rest(why) = &source.usage else {
            return;
        };
        for (column, choice) in &source.cells {
            let why = if self.import.rest == Rest::Keep {
                if self
                    .import
                    .guide
                    .takes_extra(&own_key(source, (*column, choice.as_deref())))
                {
                    continue;
                }
                NOT_KEPT
            } else {
                why
            };
            let heading = if source.heading.is_empty() {
                String::new()
            } else {
                format!("`{}`: ", source.heading)
            };
            self.listed.range(
                (sheet, *column),
                layout.header + 1,
                format!("{LEFT_OUT}{heading}{why}"),
            );
        }
        if why == NO_FIELD {
            self.listed.count((sheet, layout.header + 1), source);
        }
    }
}
