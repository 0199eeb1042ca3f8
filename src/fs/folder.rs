//! Folders and names: new ones, exchanges, and the removal of what is empty.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Makes a folder with a random name that begins with a prefix; gives its path.
///
/// # Errors
/// When it cannot be made; the error names the folder that it was to lie in.
pub fn fresh_dir(folder: &Path, prefix: &OsStr, letters: usize) -> Result<PathBuf> {
    let mut name = tempfile::Builder::new();
    name.prefix(prefix).rand_bytes(letters);
    let fresh = name.tempdir_in(folder);
    // It is to be removed by nothing but our own care.
    let fresh = fresh.map(tempfile::TempDir::keep);
    fresh.with_context(|| format!("cannot create a folder in `{}`", folder.display()))
}

/// Removes a file; one that is absent is fine.
///
/// # Errors
/// When it cannot be removed; the error names it.
pub fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove `{}`", path.display()))
        }
        _ => Ok(()),
    }
}

/// Removes a folder in which nothing is left; one that is not empty stays.
///
/// # Errors
/// When it is empty and cannot be removed; the error names it.
pub fn remove_empty_dir(path: &Path) -> Result<()> {
    match fs::remove_dir(path) {
        Err(error)
            if !matches!(
                error.kind(),
                ErrorKind::NotFound | ErrorKind::DirectoryNotEmpty
            ) =>
        {
            Err(error).with_context(|| format!("cannot remove `{}`", path.display()))
        }
        _ => Ok(()),
    }
}

/// Gives a file or folder another name.
///
/// # Errors
/// When it cannot be renamed; the error names both.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("cannot rename `{}` to `{}`", from.display(), to.display()))
}

/// Lets two files or folders change places in one step.
///
/// # Errors
/// When the system or its file system cannot do that.
pub fn exchange(one: &Path, other: &Path) -> Result<()> {
    swap(one, other).with_context(|| {
        format!(
            "cannot exchange `{}` and `{}`",
            one.display(),
            other.display()
        )
    })
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn swap(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Makes a symbolic link; where the system has none, nothing happens.
///
/// # Errors
/// When it cannot be made; the error names it.
pub fn link(to: &Path, path: &Path) -> Result<()> {
    #[cfg(unix)]
    std::os::unix::fs::symlink(to, path)
        .with_context(|| format!("cannot create the link `{}`", path.display()))?;
    #[cfg(not(unix))]
    let _ = (to, path);
    Ok(())
}

/// Where a symbolic link leads, as it is written; none for all else.
#[must_use]
pub fn link_target(path: &Path) -> Option<PathBuf> {
    fs::read_link(path).ok()
}

/// Whether an error says that a folder cannot be exchanged from outside: it is the top of a file
/// system, or those above it belong to another.
#[must_use]
pub fn is_mount(error: &anyhow::Error) -> bool {
    use ErrorKind::{CrossesDevices, ResourceBusy};
    matches!(kind(error), Some(ResourceBusy | CrossesDevices))
}

/// Whether an error says that a folder may not be written.
#[must_use]
pub fn is_denied(error: &anyhow::Error) -> bool {
    use ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(kind(error), Some(PermissionDenied | ReadOnlyFilesystem))
}

fn kind(error: &anyhow::Error) -> Option<ErrorKind> {
    error.downcast_ref::<io::Error>().map(io::Error::kind)
}

/// Makes a folder and those above it; one that exists is fine.
///
/// # Errors
/// When it cannot be made; the error names it.
pub fn create_dir(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| format!("cannot create `{}`", path.display()))
}

/// The names in a folder, sorted; an absent folder has none.
///
/// # Errors
/// When the folder cannot be read; the error names it.
pub fn names(path: &Path) -> Result<Vec<std::ffi::OsString>> {
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.with_context(|| format!("cannot read `{}`", path.display()))?,
    };
    let mut names = entries
        .map(|entry| entry.map(|e| e.file_name()))
        .collect::<Result<Vec<_>, _>>()
        .with_context(|| format!("cannot read `{}`", path.display()))?;
    names.sort();
    Ok(names)
}
