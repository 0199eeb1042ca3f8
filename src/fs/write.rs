//! Files that are written in one step, and the removal of what killed processes left of them.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use tempfile::NamedTempFile;

use super::folder::{create_dir, names};
use super::identity;

/// The name of a file that is being written: `.dpg-XXXXXX.new`.
const PREFIX: &str = ".dpg-";
const SUFFIX: &str = ".new";
const LETTERS: usize = 6;

/// Writes a file in one step, making the folders above it: whoever reads it sees the old file or
/// the new one, and both whole. A file that exists keeps its permissions.
///
/// # Errors
/// When the folders or the file cannot be written, or what exists is no file; the error names it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    create_dir(folder(path))?;
    if path.symlink_metadata().is_ok() {
        return replace(path, bytes);
    }
    swap_in(path, bytes, None).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Writes a file that exists in one step; it keeps its permissions.
///
/// # Errors
/// When it is no file, may not be written, or its folder may not; the error names it.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let data =
        fs::symlink_metadata(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    ensure!(
        data.is_file() && !data.permissions().readonly(),
        "cannot write `{}`: it is not a regular file",
        path.display()
    );
    swap_in(path, bytes, Some(data.permissions()))
        .with_context(|| format!("cannot write `{}`", path.display()))
}

/// Removes files from a folder whose writers were killed before they had their names.
///
/// A file whose writer still runs is locked and stays.
///
/// # Errors
/// When the folder cannot be read or such a file cannot be removed; the error names it.
pub fn sweep(folder: &Path) -> Result<()> {
    for name in names(folder)? {
        let path = folder.join(&name);
        if is_unfinished(&name) && path.symlink_metadata().is_ok_and(|data| data.is_file()) {
            discard(&path).with_context(|| format!("cannot remove `{}`", path.display()))?;
        }
    }
    Ok(())
}

/// Whether a name is that of a file that is being written.
#[must_use]
pub fn is_unfinished(name: &OsStr) -> bool {
    let letters = name
        .to_str()
        .and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX));
    letters.is_some_and(|letters| {
        letters.len() == LETTERS && letters.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// Writes a file beside its place and renames it.
fn swap_in(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut fresh = fresh(folder(path))?;
    fresh.as_file_mut().write_all(bytes)?;
    if let Some(permissions) = permissions {
        fs::set_permissions(fresh.path(), permissions)?;
    }
    fresh.persist(path)?;
    Ok(())
}

/// A new file with a random name, locked so that nobody takes it for one left over.
pub(super) fn fresh(folder: &Path) -> io::Result<NamedTempFile> {
    let mut name = tempfile::Builder::new();
    name.prefix(PREFIX).suffix(SUFFIX).rand_bytes(LETTERS);
    loop {
        let file = name.make_in(folder, |path| File::create_new(path))?;
        // Where files cannot be locked, nobody removes them either.
        let is_locked = file.as_file().lock().is_ok();
        if !is_locked || identity::is_at(file.as_file(), file.path()) {
            return Ok(file);
        }
    }
}

/// Removes a file that nobody has locked.
fn discard(path: &Path) -> io::Result<()> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    if file.try_lock().is_err() || !identity::is_at(&file, path) {
        return Ok(());
    }
    fs::remove_file(path)
}

/// The folder that a path is in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::{fresh, is_unfinished, replace, sweep, write};
    use crate::fs;

    #[test]
    fn only_what_no_running_process_writes_is_swept_away() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".dpg-abc123.new");
        std::fs::write(&left, "half of an ent").unwrap();
        for other in [
            ".dpg-abc123",
            "a.new",
            ".dpg-abc1234.new",
            ".dpg-ab/123.new",
        ] {
            write(&folder.path().join(other), b"of somebody else").unwrap();
        }
        let running = fresh(folder.path()).unwrap();
        sweep(folder.path()).unwrap();
        assert!(running.path().is_file() && !left.exists());
        drop(running);
        let names = fs::names(folder.path()).unwrap();
        assert_eq!(
            names,
            [".dpg-ab", ".dpg-abc123", ".dpg-abc1234.new", "a.new"]
        );
        assert!(!is_unfinished("x.dpg-abc123.new".as_ref()));
    }

    #[test]
    fn a_new_file_has_the_permissions_of_any_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let (ours, plain) = (folder.path().join("ours"), folder.path().join("plain"));
        write(&ours, b"").unwrap();
        std::fs::write(&plain, "").unwrap();
        let permissions = |path| std::fs::metadata(path).unwrap().permissions();
        assert_eq!(permissions(&ours), permissions(&plain));
    }

    #[test]
    fn only_files_are_replaced() {
        let folder = tempfile::tempdir().unwrap();
        replace(folder.path(), b"").unwrap_err();
        replace(&folder.path().join("absent"), b"").unwrap_err();
        assert!(fs::names(folder.path()).unwrap().is_empty());
    }
}
