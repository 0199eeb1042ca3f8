//! What the files of a project say of it, for a new entry.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::commands::environment::warn;
use crate::entry::Entry;
use crate::fs::beneath::Root;
use crate::import::project;
use crate::import::publiccode::Source;
use crate::import::repairs::Terms;
use crate::report::spell::spell;

/// The largest file of a project that is read, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// What the files of a project say.
pub(super) fn facts(source: &Path, terms: &Terms) -> Result<Entry> {
    let is_folder = source.is_dir();
    let folder = if is_folder {
        Some(source)
    } else {
        source.parent()
    };
    let root = Root::open(folder.unwrap_or(Path::new(".")))?;
    let mut sources = Vec::new();
    if is_folder {
        for name in project::NAMES {
            if root.kind(name)?.is_some() {
                let bytes = root.read(name, MAX_BYTES)?;
                let file = name.to_owned();
                sources.push(Source { file, bytes });
            }
        }
        ensure!(
            !sources.is_empty(),
            "`{}` contains no {}: name one of them, or leave out --from",
            source.display(),
            project::NAMES.map(|name| format!("`{name}`")).join(", ")
        );
    } else {
        let name = source.file_name().context("--from does not name a file")?;
        let file = name.to_string_lossy().into_owned();
        let lower = file.to_ascii_lowercase();
        let is_known = [".yml", ".yaml", ".json", ".cff"]
            .iter()
            .any(|end| lower.ends_with(end));
        ensure!(
            is_known,
            "`{}`: expected a publiccode.yml, a codemeta.json, a CITATION.cff, or a folder with one of them",
            source.display()
        );
        let bytes = root.read(name, MAX_BYTES)?;
        sources.push(Source { file, bytes });
    }
    let found = project::read(&sources, terms);
    let notes = found.notes.iter();
    let notes: Vec<String> = notes
        .map(|one| format!("{}{}: {}", one.file, one.pointer, one.message))
        .collect();
    ensure!(
        !found.entry.name.is_empty() || !found.entry.summary.is_empty(),
        "nothing could be taken from `{}`: fix it, or leave out --from{}{}",
        source.display(),
        if notes.is_empty() { "" } else { "\n" },
        notes.join("\n")
    );
    for note in notes {
        warn(&spell(&format!("note: {note}")));
    }
    Ok(found.entry)
}
