//! `dpg import`: reads a source, writes the entries, says what it changed.

mod issue;
mod next;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufWriter, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::environment::{Environment, warn};
use super::progress::{Progress, Work};
use crate::cli::Import;
use crate::embedded;
use crate::format::emit::emit;
use crate::format::form::Form;
use crate::fs::beneath::{Found, Kind, Root};
use crate::import::note::{Note, NoteKind, counts};
use crate::import::repairs::Terms;
use crate::import::v0::{Document, Folder};
use crate::import::{Imported, feed, ids, publiccode, v0};

/// What `dpg import` was asked to do.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// A v0 folder or a file of v2 or app v1; a `publiccode.yml` or a folder with some.
    pub source: PathBuf,
    /// The root of the registry.
    pub into: PathBuf,
    /// Ids for the numbers of a file of v2 or app v1.
    pub id_map: Option<PathBuf>,
    /// What happens to entries that are there already.
    pub overwrite: Overwrite,
    /// Whether every note is printed.
    pub quiet: Quiet,
    progress: Progress,
}

/// What happens to files that are there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Nothing is written at all.
    Never,
    /// They are replaced.
    Force,
}

/// How much is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quiet {
    /// The summary only.
    Yes,
    /// Every note.
    No,
}

/// A minimal `site.toml`.
const SITE: &str = include_str!("import/site.toml");

/// The phase before entries are written.
const READING: &str = "reading the source";

/// The largest file of a source that is read, in bytes.
const MAX_BYTES: u64 = 64 << 20;

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

/// Writes what was imported, unless it would replace what may not be replaced, and says what was found.
fn save(options: &ImportOptions, imported: &Imported, work: Work) -> Result<u8> {
    let folder = registry(&options.into)?;
    let existing = existing((&options.into, &folder), imported)?;
    if options.overwrite == Overwrite::Never && !existing.is_empty() {
        let paths: Vec<String> = existing
            .values()
            .map(|path| options.into.join(path).display().to_string())
            .collect();
        bail!(
            "{} entries exist already, so nothing was written; use `--force` to replace them:\n{}",
            existing.len(),
            paths.join("\n")
        );
    }
    crate::fs::create_dir(&options.into)?;
    sweep((&options.into, &folder), &existing)?;
    let root = Root::open(&options.into)?;
    work.phase("writing entries", imported.entries.len());
    write((&root, &folder), imported, &existing, &work)?;
    let remarks = scaffold(&root)?;
    drop(work);
    print(imported, &remarks, options.quiet)?;
    Ok(0)
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

/// The folder of the entries below the root, as `site.toml` names it.
fn registry(root: &Path) -> Result<PathBuf> {
    if root.join("site.toml").is_file() {
        let config = crate::config::Config::load(root)?;
        return Ok(PathBuf::from(config.registry));
    }
    Ok(PathBuf::from("registry"))
}

/// The paths from the root of entries with the ids of this import that exist already, by id.
fn existing(
    (root, folder): (&Path, &Path),
    imported: &Imported,
) -> Result<BTreeMap<String, PathBuf>> {
    let Some(root) = Root::find(root)? else {
        return Ok(BTreeMap::new());
    };
    let ids: BTreeSet<&str> = imported.entries.iter().map(|(id, _)| id.as_str()).collect();
    let collections = folder.join("collections");
    let found = root.walk(folder, |found| found.path != collections)?;
    let existing = found.into_iter().filter_map(|found| {
        let id = found.path.file_name()?.to_str()?.strip_suffix(".yaml")?;
        ids.contains(id)
            .then(|| (id.to_owned(), found.path.clone()))
    });
    Ok(existing.collect())
}

/// Removes what killed runs left beside the files that are written.
fn sweep((root, registry): (&Path, &Path), existing: &BTreeMap<String, PathBuf>) -> Result<()> {
    let schema = root.join("schema");
    let vocabulary = schema.join("vocabulary");
    let entries = existing.values().filter_map(|path| path.parent());
    let own = [root, registry, &schema, &vocabulary];
    let folders: BTreeSet<&Path> = entries.chain(own).collect();
    folders.into_iter().try_for_each(crate::fs::sweep)
}

/// Writes the entries, those that exist already where they are.
fn write(
    (root, folder): (&Root, &Path),
    imported: &Imported,
    existing: &BTreeMap<String, PathBuf>,
    work: &Work,
) -> Result<()> {
    let form = Form::new(&embedded::builtin_schema())?;
    for (id, entry) in &imported.entries {
        let own = folder.join(format!("{id}.yaml"));
        let path = existing.get(id).unwrap_or(&own);
        let up = path.components().count().saturating_sub(1);
        let schema = format!("{}schema/entry.schema.json", "../".repeat(up));
        root.write(path, emit(entry, &schema, &form).as_bytes())?;
        work.step();
    }
    Ok(())
}

/// Writes `site.toml` and the schema where they are absent; says what it found.
fn scaffold(root: &Root) -> Result<Vec<String>> {
    let mut remarks = Vec::new();
    if root.kind("site.toml")?.is_none() {
        root.write("site.toml", SITE.as_bytes())?;
        remarks.push("wrote `site.toml`: set its `title` and `base_url`".to_owned());
    }
    for (path, bytes) in embedded::builtin_schema() {
        let wanted = path == "entry.schema.json" || path.starts_with("vocabulary/");
        let target = Path::new("schema").join(&path);
        if !wanted {
            continue;
        }
        if root.kind(&target)?.is_none() {
            root.write(&target, &bytes)?;
        } else if root.read(&target, MAX_BYTES)? != bytes {
            remarks.push(format!(
                "`schema/{path}` differs from the built-in one and was not changed"
            ));
        }
    }
    Ok(remarks)
}

/// Prints the notes by kind, then how many there are of each.
fn print(imported: &Imported, remarks: &[String], quiet: Quiet) -> Result<()> {
    let mut out = BufWriter::new(stdout().lock());
    let counts = counts(&imported.notes);
    if quiet == Quiet::No {
        let mut kind = None;
        for note in &imported.notes {
            if kind != Some(note.kind) {
                writeln!(out, "# {}", note.kind.label())?;
                kind = Some(note.kind);
            }
            writeln!(out, "{}", line(note))?;
        }
    }
    for remark in remarks {
        warn(remark);
    }
    writeln!(out, "entries written: {}", imported.entries.len())?;
    writeln!(out, "personal contacts left out: {}", imported.contacts)?;
    let placed = counts.iter();
    let placed = placed.filter(|(kind, _)| **kind != NoteKind::Unplaced);
    for (kind, count) in placed {
        writeln!(out, "{}: {count}", kind.label())?;
    }
    let unplaced = counts.get(&NoteKind::Unplaced).unwrap_or(&0);
    writeln!(out, "not imported: {unplaced}")?;
    Ok(out.flush()?)
}

/// A note on one line: `FILE#POINTER (ID): message`, the id where the file name does not say it.
fn line(note: &Note) -> String {
    let hash = if note.pointer.is_empty() { "" } else { "#" };
    let stem = Path::new(&note.file).file_stem().unwrap_or_default();
    let entry = if note.entry.is_empty() || stem == note.entry.as_str() {
        String::new()
    } else {
        format!(" ({})", note.entry)
    };
    let message = note.message.replace(|c: char| c.is_control(), " ");
    format!("{}{hash}{}{entry}: {message}", note.file, note.pointer)
}
