//! `dpg import table`: the rows of a spreadsheet as entries, or as changes of those that it was made from.

mod edited;
mod reader;

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
use crate::questions::entry_fields;
use crate::standard::Scope;
use crate::tables::book::Book;
use crate::tables::columns::Guide;
use crate::tables::import::{Import, Rest, import};
use crate::tables::map::TableMap;
use crate::tables::{Words, suggest};
use reader::Reader;

/// The largest file that is read, in bytes.
const MOST_BYTES: u64 = 512 << 20;

/// Runs the command; gives the exit code.
pub(super) fn run(environment: &Environment, table: &Table, options: &ImportOptions) -> Result<u8> {
    let files = embedded::schema(&options.into)?;
    let terms = Terms::new(&files)?;
    let fields = entry_fields(&files, terms.vocabularies())?;
    let reader = Reader {
        names: &Names::new(&files)?,
        guide: &Guide::new(fields, Words::new(&files)?),
        terms: &terms,
    };
    let file = options.source.file_name().unwrap_or_default();
    let file = file.to_string_lossy();
    let bytes = bytes(&options.source)?;
    let context = || format!("cannot read `{}`", options.source.display());
    if edited::is_export(&file, &bytes).with_context(context)? {
        ensure!(
            table.map.is_none() && !table.suggest_map && !table.keep_rest,
            "`{file}` was written by `dpg export table`, so its columns are known: leave out `--map`, `--suggest-map` and `--keep-rest`"
        );
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
    if options.quiet == Quiet::No {
        warn(&next::after_entries(environment, &options.into));
    }
    Ok(status)
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
