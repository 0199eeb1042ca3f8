//! The folders inside the binary, each file of which the copy on disk replaces.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use include_dir::{Dir, include_dir};

static SCHEMA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/schema");
static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// Files by their path inside the folder, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of `schema/`: embedded ones, over them those of `root/schema`.
///
/// # Errors
/// When a file on disk cannot be read.
pub fn schema(root: &Path) -> Result<Files> {
    let mut files = builtin_schema();
    overlay(&mut files, &root.join("schema"))?;
    Ok(files)
}

/// The files of `schema/` that the binary carries.
#[must_use]
pub fn builtin_schema() -> Files {
    embedded(&SCHEMA, "")
}

/// The files of one theme: those of `default`, over them the embedded ones of `name`, over them
/// those of `root/themes/name`.
///
/// A template that is replaced stays below `templates/default/`, where the one in its place can
/// build on it; messages are added to those of the file of the same name.
///
/// # Errors
/// When a file on disk cannot be read, or there is no such theme.
pub fn theme(root: &Path, name: &str) -> Result<Files> {
    let mut files = embedded_theme("default");
    let own = embedded_theme(name);
    let folder = root.join("themes").join(name);
    let on_disk = below(&folder)?;
    ensure!(
        !own.is_empty() || !on_disk.is_empty(),
        "`theme = \"{name}\"` in `site.toml`: there is nothing in `{}`: put the theme there or write `theme = \"default\"`",
        folder.display()
    );
    for theme in [own, on_disk] {
        for (path, bytes) in theme {
            lay(&mut files, path, bytes);
        }
    }
    Ok(files)
}

/// Puts a file of a theme over what is there.
fn lay(files: &mut Files, path: String, bytes: Vec<u8>) {
    let Some(under) = files.get_mut(&path).filter(|under| **under != bytes) else {
        files.insert(path, bytes);
        return;
    };
    if path.starts_with("locales/") {
        under.push(b'\n');
        under.extend(bytes);
        return;
    }
    let under = std::mem::replace(under, bytes);
    if let Some(name) = path.strip_prefix("templates/") {
        files
            .entry(format!("templates/default/{name}"))
            .or_insert(under);
    }
}

/// Whether a file of a theme is one that the binary carries; a template also where another one stands in its place.
#[must_use]
pub fn is_own(path: &str, bytes: &[u8]) -> bool {
    let under = path.strip_prefix("templates/default/");
    let paths = [
        Some(path.to_owned()),
        under.map(|name| format!("templates/{name}")),
    ];
    THEMES.dirs().any(|theme| {
        let mut paths = paths.iter().flatten();
        paths.any(|path| {
            let file = THEMES.get_file(theme.path().join(path));
            file.is_some_and(|file| file.contents() == bytes)
        })
    })
}

fn embedded_theme(name: &str) -> Files {
    THEMES
        .get_dir(name)
        .map(|dir| embedded(dir, &format!("{name}/")))
        .unwrap_or_default()
}

/// All files below an embedded folder, without `prefix` in front of their paths.
fn embedded(dir: &Dir<'static>, prefix: &str) -> Files {
    let mut files = Files::new();
    let mut folders = vec![dir];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            let path = path.strip_prefix(prefix).unwrap_or(&path).to_owned();
            files.insert(path, file.contents().to_vec());
        }
    }
    files
}

/// All files below a folder on disk; an absent folder has none.
///
/// # Errors
/// When a file cannot be read.
pub fn below(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    overlay(&mut files, folder)?;
    Ok(files)
}

/// Puts every file below `folder` over those of the same path.
fn overlay(files: &mut Files, folder: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let Ok(entry) = entry else { continue };
        if !entry.file_type().is_file() {
            continue;
        }
        let Ok(relative) = entry.path().strip_prefix(folder) else {
            continue;
        };
        let path = relative.to_string_lossy().replace('\\', "/");
        files.insert(path, crate::fs::read(entry.path())?);
    }
    Ok(())
}
