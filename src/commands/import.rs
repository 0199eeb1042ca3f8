//! `dpg import`: reads a source, writes the entries, says what it changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::embedded;
use crate::format::emit::emit;
use crate::import::note::{Kind, counts};
use crate::import::repairs::Terms;
use crate::import::v0::{Document, Folder};
use crate::import::{Imported, ids, v0, v2};

/// What `dpg import dpga` was asked to do.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// A v0 folder or a v2 file.
    pub source: PathBuf,
    /// The root of the registry.
    pub into: PathBuf,
    /// Ids for the numbers of a v2 file.
    pub id_map: Option<PathBuf>,
    /// What happens to entries that are there already.
    pub overwrite: Overwrite,
    /// Whether every note is printed.
    pub quiet: Quiet,
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

/// Imports entries of the Digital Public Goods Alliance; gives the exit code.
///
/// # Errors
/// When the source cannot be read, is of no known shape, or an entry exists and may not be replaced.
pub fn dpga(options: &ImportOptions) -> Result<u8> {
    let terms = Terms::new(&embedded::schema(&options.into)?)?;
    let imported = read(options, &terms)?;
    let folder = registry(&options.into)?;
    let existing = existing(&folder, &imported)?;
    if options.overwrite == Overwrite::Never && !existing.is_empty() {
        bail!(
            "{} entries exist already, nothing was written (`--force` replaces them): {}",
            existing.len(),
            existing.join(", ")
        );
    }
    write(&folder, &imported, &options.into)?;
    let remarks = scaffold(&options.into)?;
    print(&imported, &remarks, options);
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
    let source = v2::Source {
        file: &name.to_string_lossy(),
        bytes: &crate::fs::read(&options.source)?,
        ids: &map,
    };
    v2::import(&source, terms)
        .with_context(|| format!("cannot import `{}`", options.source.display()))
}

/// The files of a v0 folder, by folder and name.
fn documents(source: &Path) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    let mut any = false;
    for folder in Folder::ALL {
        let path = source.join(folder.name());
        any |= path.is_dir();
        for name in crate::fs::names(&path)? {
            let name = name.to_string_lossy().into_owned();
            if let Some(stem) = name.strip_suffix(".json") {
                documents.push(Document {
                    folder,
                    stem: stem.to_owned(),
                    bytes: crate::fs::read(&path.join(&name))?,
                });
            }
        }
    }
    if !any {
        bail!(
            "`{}` holds none of `nominees/`, `digitalpublicgoods/` and `archive/`: expected a folder with these, or a JSON file",
            source.display()
        );
    }
    Ok(documents)
}

/// The folder of the entries, as `site.toml` names it.
fn registry(root: &Path) -> Result<PathBuf> {
    if root.join("site.toml").is_file() {
        let config = crate::config::Config::load(root)?;
        return Ok(root.join(config.registry));
    }
    Ok(root.join("registry"))
}

/// Ids of this import that the registry holds already, in any folder.
fn existing(folder: &Path, imported: &Imported) -> Result<Vec<String>> {
    let there: BTreeSet<OsString> = crate::fs::names(folder)?.into_iter().collect();
    Ok(imported
        .entries
        .iter()
        .filter(|(id, _)| there.contains(&OsString::from(format!("{id}.yaml"))))
        .map(|(id, _)| id.clone())
        .collect())
}

fn write(folder: &Path, imported: &Imported, root: &Path) -> Result<()> {
    let up = folder
        .strip_prefix(root)
        .map_or(1, |relative| relative.components().count());
    let schema = format!("{}schema/entry.schema.json", "../".repeat(up));
    for (id, entry) in &imported.entries {
        let path = folder.join(format!("{id}.yaml"));
        crate::fs::write(&path, emit(entry, &schema).as_bytes())?;
    }
    Ok(())
}

/// Writes `site.toml` and the schema where they are absent; says what it found.
fn scaffold(root: &Path) -> Result<Vec<String>> {
    let mut remarks = Vec::new();
    let site = root.join("site.toml");
    if !site.exists() {
        crate::fs::write(&site, SITE.as_bytes())?;
        remarks.push("wrote `site.toml`: its title and base_url are yours to choose".to_owned());
    }
    for (path, bytes) in embedded::builtin_schema() {
        let wanted = path == "entry.schema.json" || path.starts_with("vocabulary/");
        let target = root.join("schema").join(&path);
        if !wanted {
            continue;
        }
        if !target.exists() {
            crate::fs::write(&target, &bytes)?;
        } else if crate::fs::read(&target)? != bytes {
            remarks.push(format!(
                "`schema/{path}` differs from the built-in one and was left as it is"
            ));
        }
    }
    Ok(remarks)
}

#[allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "findings go to stdout, remarks to stderr"
)]
fn print(imported: &Imported, remarks: &[String], options: &ImportOptions) {
    if options.quiet == Quiet::No {
        for note in &imported.notes {
            let place = if note.pointer.is_empty() { "" } else { "#" };
            println!("{}{place}{}: {}", note.file, note.pointer, note.message);
        }
    }
    for remark in remarks {
        eprintln!("{remark}");
    }
    let counts = counts(&imported.notes);
    println!("{} entries written", imported.entries.len());
    println!("{} contacts of persons left out", imported.contacts);
    for (kind, count) in counts.iter().filter(|(kind, _)| **kind != Kind::Unplaced) {
        println!("{count} {}", kind.label());
    }
    let unplaced = counts.get(&Kind::Unplaced).unwrap_or(&0);
    println!("{unplaced} not placed");
}
