//! The folders inside the binary; a file on disk replaces the embedded file of the same path.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use include_dir::{Dir, include_dir};

use crate::fs::beneath::{Found, Kind, Root};

static SCHEMA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/schema");
static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// The largest size of one file on disk in bytes: fonts and photographs are smaller.
const MOST_IN_FILE: u64 = 16 << 20;

/// The most bytes of all files in one folder on disk.
const MOST_IN_FOLDER: usize = 64 << 20;

/// The folders of a theme; others in it are not read.
const PARTS: [&str; 4] = ["assets", "locales", "map", "templates"];

/// Files by their path inside the folder, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of `schema/`: the embedded ones, replaced by those of `root/schema`.
///
/// # Errors
/// If a file on disk cannot be read.
pub fn schema(root: &Path) -> Result<Files> {
    let mut files = builtin_schema();
    files.extend(on_disk(root, Path::new("schema"), |_| true)?);
    Ok(files)
}

/// The files of `schema/` that the binary contains.
#[must_use]
pub fn builtin_schema() -> Files {
    embedded(&SCHEMA, "")
}

/// The entry schema that the binary contains; a registry may have an older copy on disk.
#[must_use]
pub fn builtin_entry_schema() -> &'static [u8] {
    let file = SCHEMA.get_file("entry.schema.json");
    file.map(include_dir::File::contents).unwrap_or_default()
}

/// The files of `schema/` that editors need to complete and check an entry, by their path in it.
#[must_use]
pub fn editor_schema() -> Files {
    let mut files = builtin_schema();
    files.retain(|path, _| is_for_editors(path));
    files
}

/// Whether editors need a file of `schema/`.
#[must_use]
pub fn is_for_editors(path: &str) -> bool {
    ["entry.schema.json", "extra.schema.json"].contains(&path) || path.starts_with("vocabulary/")
}

/// The files of a new registry, with placeholders in capital letters.
#[must_use]
pub fn starter() -> Files {
    embedded(&STARTER, "")
}

/// The files of one theme: those of `default`, replaced by the embedded ones of `name`, replaced by
/// those of `root/themes/name`.
///
/// A template that is replaced stays below `templates/default/`, so that the new one can extend it;
/// messages are added to those of the file of the same name.
///
/// # Errors
/// If a file on disk cannot be read, or there is no such theme.
pub fn theme(root: &Path, name: &str) -> Result<Files> {
    let mut files = embedded_theme("default");
    let own = embedded_theme(name);
    let folder = Path::new("themes").join(name);
    let changed = on_disk(root, &folder, |path| {
        PARTS.contains(&path.split('/').next().unwrap_or(path))
    })?;
    ensure!(
        !own.is_empty() || !changed.is_empty(),
        "`theme = \"{name}\"` in `site.toml`: there is no theme in `{}`. Add one there, or write `theme = \"default\"`",
        root.join(folder).display()
    );
    for theme in [own, changed] {
        for (path, bytes) in theme {
            lay(&mut files, path, bytes);
        }
    }
    Ok(files)
}

/// Adds or replaces a file of a theme.
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

/// Whether the binary contains a file of a theme; true for a template that was replaced too.
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

/// The pages of `root/content`: its `*.md`; none if the folder is missing.
///
/// # Errors
/// If a file cannot be read, is too large, or is a symbolic link.
pub fn content(root: &Path) -> Result<Files> {
    on_disk(root, Path::new("content"), |path| {
        path.strip_suffix(".md")
            .is_some_and(|stem| !stem.contains('/'))
    })
}

/// The files below a folder of the root that `takes` accepts, by their path in the folder.
fn on_disk(root: &Path, folder: &Path, takes: fn(&str) -> bool) -> Result<Files> {
    let mut files = Files::new();
    let Some(root) = Root::find(root)? else {
        return Ok(files);
    };
    let inside = |found: &Found| {
        let relative = found.path.strip_prefix(folder).unwrap_or(&found.path);
        relative.to_string_lossy().replace('\\', "/")
    };
    let mut size = 0;
    for found in root.walk(folder, |found| takes(&inside(found)))? {
        match found.kind {
            Kind::Folder => continue,
            // Editors lock a file with a link of such a name that leads nowhere.
            Kind::Link if is_hidden(&found.path) => continue,
            Kind::Link => {
                let path = root.full(&found.path);
                let why = root.refusal(&found.path);
                return Err(why.context(format!("cannot read `{}`", path.display())));
            }
            Kind::File | Kind::Other => {}
        }
        let bytes = root.read(&found.path, MOST_IN_FILE)?;
        size += bytes.len();
        ensure!(
            size <= MOST_IN_FOLDER,
            "the files in `{}` have more than {MOST_IN_FOLDER} bytes: make them smaller, or move files that the site does not need elsewhere",
            root.full(folder).display()
        );
        files.insert(inside(&found), bytes);
    }
    Ok(files)
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.as_encoded_bytes().starts_with(b".")
}
