//! `dpg import`: reads a source, writes the entries, says what it changed.

mod issue;
mod next;
mod save;
mod table;

pub use save::{ImportOptions, Overwrite, Quiet};

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::environment::{Environment, warn};
use crate::cli::Import;
use crate::embedded;
use crate::fs::beneath::{Found, Kind, Root};
use crate::import::repairs::Terms;
use crate::import::v0::{Document, Folder};
use crate::import::{Imported, feed, ids, publiccode, v0};
use save::{MAX_BYTES, READING, line, save};

/// Runs the command.
pub(super) fn run(environment: &Environment, from: Import) -> Result<u8> {
    let quiet = if environment.is_quiet {
        Quiet::Yes
    } else {
        Quiet::No
    };
    let overwrite = |force| {
        if force {
            Overwrite::Force
        } else {
            Overwrite::Never
        }
    };
    match from {
        Import::Dpga(options) => dpga(
            environment,
            &ImportOptions {
                source: options.source,
                into: options.into,
                id_map: options.id_map,
                overwrite: overwrite(options.force),
                quiet,
                progress: environment.progress,
            },
        ),
        Import::Publiccode(options) => publiccode(&ImportOptions {
            source: options.source,
            into: options.into,
            id_map: None,
            overwrite: overwrite(options.force),
            quiet,
            progress: environment.progress,
        }),
        Import::Table(options) => table::run(
            environment,
            &options,
            &ImportOptions {
                source: options.source.clone(),
                into: options.into.clone(),
                id_map: None,
                overwrite: overwrite(options.force),
                quiet,
                progress: environment.progress,
            },
        ),
        Import::Issue(options) => issue::run(environment, &options),
    }
}

/// Imports entries of the Digital Public Goods Alliance; gives the exit code.
///
/// # Errors
/// When the source cannot be read, is of no known shape, or an entry exists and may not be replaced.
fn dpga(environment: &Environment, options: &ImportOptions) -> Result<u8> {
    let terms = Terms::new(&embedded::schema(&options.into)?)?;
    let work = options.progress.begin(READING, None);
    let imported = read(options, &terms)?;
    let status = save(options, &imported, work)?;
    if options.quiet == Quiet::No {
        warn(&next::after_entries(environment, &options.into));
    }
    Ok(status)
}

/// Imports programs that describe themselves in `publiccode.yml`; gives the exit code.
///
/// # Errors
/// When there is no such file, none can be read, or an entry exists and may not be replaced.
fn publiccode(options: &ImportOptions) -> Result<u8> {
    let terms = Terms::new(&embedded::schema(&options.into)?)?;
    let work = options.progress.begin(READING, None);
    let sources = descriptions(&options.source)?;
    let imported = publiccode::import(&sources, &terms);
    if imported.entries.is_empty() {
        let notes: Vec<String> = imported.notes.iter().map(line).collect();
        bail!("nothing could be imported:\n{}", notes.join("\n"));
    }
    let status = save(options, &imported, work)?;
    if options.quiet == Quiet::No {
        warn(&next::after_publiccode(&options.into, &imported));
    }
    Ok(status)
}

/// One file, or those below a folder that are named `publiccode.yml`.
fn descriptions(source: &Path) -> Result<Vec<publiccode::Source>> {
    let load = |path: &Path, bytes| publiccode::Source {
        file: path.display().to_string(),
        bytes,
    };
    if !source.is_dir() {
        return Ok(vec![load(source, crate::fs::read(source)?)]);
    }
    let folder = Root::open(source)?;
    let takes = |found: &Found| match found.kind {
        Kind::Folder => true,
        Kind::File => ["publiccode.yml", "publiccode.yaml"]
            .iter()
            .any(|name| found.path.ends_with(name)),
        Kind::Link | Kind::Other => false,
    };
    let files = folder.walk("", takes)?.into_iter();
    let found: Vec<_> = files
        .filter(|one| one.kind == Kind::File)
        .map(|one| {
            let bytes = folder.read(&one.path, MAX_BYTES)?;
            Ok(load(&source.join(one.path), bytes))
        })
        .collect::<Result<_>>()?;
    if found.is_empty() {
        bail!(
            "there is no `publiccode.yml` in `{}` or its folders",
            source.display()
        );
    }
    Ok(found)
}

/// The source, in whichever shape it is.
fn read(options: &ImportOptions, terms: &Terms) -> Result<Imported> {
    if options.source.is_dir() {
        return Ok(v0::import(documents(&options.source)?, terms));
    }
    let map = match &options.id_map {
        Some(path) => ids::map(&crate::fs::read_text(path)?)
            .with_context(|| format!("cannot use `{}`", path.display()))?,
        None => BTreeMap::new(),
    };
    let name = options.source.file_name().unwrap_or_default();
    let source = feed::Source {
        file: &name.to_string_lossy(),
        bytes: &crate::fs::read(&options.source)?,
        ids: &map,
    };
    feed::import(&source, terms)
        .with_context(|| format!("cannot import `{}`", options.source.display()))
}

/// The files of a v0 folder, by folder and name.
fn documents(source: &Path) -> Result<Vec<Document>> {
    let root = Root::open(source)?;
    let mut documents = Vec::new();
    let mut any = false;
    for folder in Folder::ALL {
        any |= root.kind(folder.name())? == Some(Kind::Folder);
        for found in root.walk(folder.name(), |found| found.kind != Kind::Folder)? {
            let name = found.path.file_name().unwrap_or_default().to_string_lossy();
            if let Some(stem) = name.strip_suffix(".json") {
                documents.push(Document {
                    folder,
                    stem: stem.to_owned(),
                    bytes: root.read(&found.path, MAX_BYTES)?,
                });
            }
        }
    }
    if !any {
        bail!(
            "`{}` contains no `nominees/`, `digitalpublicgoods/` or `archive/`: expected a folder with one of them (v0), or a JSON file with the array of v2 or app v1",
            source.display()
        );
    }
    Ok(documents)
}
