//! `dpg import table`: the rows of a spreadsheet as entries, or as changes of those that it was made from.

mod edited;

use std::collections::BTreeSet;
use std::io::{Write, stdout};

use anyhow::{Context, Result, ensure};

use super::super::environment::{Environment, warn};
use super::super::registry::Registry;
use super::{ImportOptions, Quiet, READING, next, save};
use crate::cli::Table;
use crate::embedded;
use crate::import::repairs::Terms;
use crate::questions::entry_fields;
use crate::tables::book::Book;
use crate::tables::columns::Guide;
use crate::tables::import::{Import, Rest, import};
use crate::tables::map::TableMap;
use crate::tables::{Words, suggest};
use crate::vocabulary::Names;

/// What tables are read with.
pub(super) struct Reader<'a> {
    terms: &'a Terms,
    names: &'a Names,
    guide: &'a Guide,
}

/// Runs the command; gives the exit code.
pub(super) fn run(environment: &Environment, table: &Table, options: &ImportOptions) -> Result<u8> {
    let files = embedded::schema(&options.into)?;
    let terms = Terms::new(&files)?;
    let names = Names::new(&files)?;
    let guide = Guide::new(
        entry_fields(&files, terms.vocabularies())?,
        Words::new(&files)?,
    );
    let map = match &table.map {
        Some(path) => TableMap::read(&crate::fs::read_text(path)?)
            .with_context(|| format!("cannot use the map `{}`", path.display()))?,
        None => TableMap::default(),
    };
    let work = options.progress.begin(READING, None);
    let file = options.source.file_name().unwrap_or_default();
    let file = file.to_string_lossy();
    let bytes = crate::fs::read(&options.source)?;
    let reader = Reader {
        terms: &terms,
        names: &names,
        guide: &guide,
    };
    if edited::is_export(&file, &bytes)? {
        ensure!(
            table.map.is_none() && !table.suggest_map && !table.keep_rest,
            "`{file}` was written by `dpg export table`: its columns are known, so `--map`, `--suggest-map` and `--keep-rest` say nothing"
        );
        return edited::update(environment, (&file, &bytes), options, &reader);
    }
    let book = Book::read(&file, &bytes)
        .with_context(|| format!("cannot read `{}`", options.source.display()))?;
    if let Some(encoding) = book.encoding {
        warn(&format!("`{file}` is not UTF-8; read as {encoding}"));
    }
    if table.suggest_map {
        let text = suggest(&book, &guide, &map)?;
        drop(work);
        write!(stdout().lock(), "{text}")?;
        return Ok(0);
    }
    drop(bytes);
    let imported = import(&Import {
        file: &file,
        book: &book,
        guide: &guide,
        terms: &terms,
        names: &names,
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
        let registry = Registry::load(&options.into, environment);
        let faulty = registry.map(|registry| {
            let paths = registry.errors.iter().map(|one| one.path.clone());
            paths.collect::<BTreeSet<_>>().len()
        });
        warn(&next::after_dpga(&options.into, faulty.ok()));
    }
    Ok(status)
}
