//! `dpg import table`: the rows of a spreadsheet as entries, or as changes of those that it was made from.

mod edited;
mod outcome;
mod reader;

use std::collections::BTreeSet;
use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::super::environment::{Environment, warn};
use super::super::status::FINE;
use super::next;
use super::save::{ImportOptions, Quiet, READING, save};
use crate::cli::Table;
use crate::embedded;
use crate::import::repairs::Terms;
use crate::names::Names;
use crate::own;
use crate::questions::entry_fields;
use crate::standard::Scope;
use crate::tables::book::Book;
use crate::tables::columns::Guide;
use crate::tables::export::Columns;
use crate::tables::import::{Import, Rest, import};
use crate::tables::map::TableMap;
use crate::tables::{Words, suggest};
use edited::Origin;
use reader::Reader;

/// The largest file that is read, in bytes.
const MOST_BYTES: u64 = 512 << 20;

/// Runs the command; gives the exit code.
pub(super) fn run(environment: &Environment, table: &Table, options: &ImportOptions) -> Result<u8> {
    let files = embedded::schema(&options.into)?;
    let terms = Terms::new(&files)?;
    let fields = entry_fields(&files, terms.vocabularies())?;
    let columns = Columns::new(fields.clone());
    let mut reader = Reader {
        is_lossy: false,
        columns: &columns,
        names: &Names::new(&files)?,
        guide: &Guide::new(fields, Words::new(&files)?).with_extra(closed(&files)?),
        terms: &terms,
    };
    let file = options.source.file_name().unwrap_or_default();
    let file = file.to_string_lossy();
    let bytes = bytes(&options.source)?;
    let context = || format!("cannot read `{}`", options.source.display());
    let origin = edited::origin((&file, &bytes), &columns).with_context(context)?;
    if is_export((&file, &origin), table)? {
        reader.is_lossy = origin == Origin::Export { is_lossy: true };
        return edited::update(environment, (&file, &bytes), options, &reader);
    }
    let book = Book::read(&file, &bytes).with_context(context)?;
    drop(bytes);
    if let Some(encoding) = book.besides.encoding {
        warn(&format!("`{file}` is not UTF-8; read as {encoding}"));
    }
    let map = match &table.map {
        Some(path) => TableMap::read(&crate::fs::read_text(path)?)
            .with_context(|| format!("cannot use the map `{}`", path.display()))?,
        None => TableMap::default(),
    };
    if table.suggest_map {
        write!(stdout().lock(), "{}", suggest(&book, reader.guide, &map)?)?;
        return Ok(FINE);
    }
    let work = options.progress.begin(READING, None);
    let imported = import(&Import {
        file: &file,
        book: &book,
        guide: reader.guide,
        terms: reader.terms,
        names: reader.names,
        scope: &Scope::new(reader.terms.vocabularies())?,
        map: &map,
        rest: if table.keep_rest {
            Rest::Keep
        } else {
            Rest::Note
        },
    })?;
    drop(book);
    let status = save(options, &imported, work)?;
    for warning in &imported.warnings {
        warn(warning);
    }
    if options.quiet == Quiet::No {
        warn(&next::after_entries(environment, &options.into));
    }
    Ok(status)
}

/// Whether a file is a table to take back, which needs no guess about its columns.
fn is_export((file, origin): (&str, &Origin), table: &Table) -> Result<bool> {
    let guesses = table.map.is_some() || table.suggest_map;
    match origin {
        Origin::Export { .. } => {
            ensure!(
                !guesses && !table.keep_rest,
                "`{file}` was written by `dpg export table`, so its columns are known: leave out `--map`, `--suggest-map` and `--keep-rest`"
            );
            Ok(true)
        }
        Origin::Incomplete(missing) => {
            ensure!(
                guesses,
                "`{file}` was written by `dpg export table`, and its column `{missing}` is missing: export a new table, and edit that without removing `{missing}`"
            );
            Ok(false)
        }
        Origin::Other => Ok(false),
    }
}

/// The keys below `extra`, if the registry takes no others.
fn closed(files: &embedded::Files) -> Result<Option<BTreeSet<String>>> {
    let schema = own::entry_schema(files)?;
    let extra = &schema["properties"]["extra"];
    let keys = extra["properties"].as_object().into_iter().flatten();
    let keys = keys.map(|(key, _)| key.clone()).collect();
    Ok((extra["additionalProperties"] == false).then_some(keys))
}

/// The bytes of a file that is not too large.
fn bytes(path: &Path) -> Result<Vec<u8>> {
    let size = crate::fs::size(path)?;
    ensure!(
        size <= MOST_BYTES,
        "`{}` has {} MB, expected at most {} MB: import it in parts",
        path.display(),
        size >> 20,
        MOST_BYTES >> 20
    );
    crate::fs::read(path)
}
