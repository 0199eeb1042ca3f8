//! Writes what was imported, and says what was found.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufWriter, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::super::environment::warn;
use super::super::progress::{Progress, Work};
use crate::embedded;
use crate::format::emit::emit;
use crate::format::form::Form;
use crate::fs::beneath::Root;
use crate::import::Imported;
use crate::import::note::{Note, NoteKind, counts};

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
    pub(super) progress: Progress,
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
const SITE: &str = include_str!("site.toml");

/// What an entry is; a copy of an older version refuses keys that came later.
const ENTRY_SCHEMA: &str = "entry.schema.json";

/// The phase before entries are written.
pub(super) const READING: &str = "reading the source";

/// How many entries that exist already are listed.
const LISTED: usize = 10;

/// The largest file of a source that is read, in bytes.
pub(super) const MAX_BYTES: u64 = 64 << 20;

/// Writes what was imported, unless it would replace what may not be replaced, and says what was found.
pub(super) fn save(options: &ImportOptions, imported: &Imported, work: Work) -> Result<u8> {
    let folder = registry(&options.into)?;
    let existing = existing((&options.into, &folder), imported)?;
    if options.overwrite == Overwrite::Never && !existing.is_empty() {
        let paths = existing.values().take(LISTED);
        let paths = paths.map(|path| options.into.join(path).display().to_string());
        let paths: Vec<String> = paths.collect();
        let more = match existing.len().saturating_sub(LISTED) {
            0 => String::new(),
            more => format!("\nand {more} more"),
        };
        bail!(
            "{} entries exist already, so nothing was written; use `--force` to replace them:\n{}{more}",
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

/// The folder of the entries below the root, as `site.toml` names it.
pub(super) fn registry(root: &Path) -> Result<PathBuf> {
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
    // Fields of the registry's own are written as its schema says.
    let form = Form::new(&embedded::schema(&root.full(Path::new("")))?)?;
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
        let wanted = embedded::is_for_editors(&path);
        let target = Path::new("schema").join(&path);
        if !wanted {
            continue;
        }
        if root.kind(&target)?.is_none() {
            root.write(&target, &bytes)?;
        // All others are there to be changed: categories, own fields, vocabularies.
        } else if path == ENTRY_SCHEMA && root.read(&target, MAX_BYTES)? != bytes {
            remarks.push(format!(
                "`schema/{path}` is not the one of this version of `dpg`. It was kept, and entries are checked with it. \
                 If you have not changed it yourself, delete it and import again: the new one is written"
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
pub(super) fn line(note: &Note) -> String {
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
