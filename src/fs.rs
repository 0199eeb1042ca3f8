//! Files, with the path in every error.

#![allow(
    clippy::disallowed_methods,
    reason = "the one place that touches the disk"
)]

pub mod beneath;

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Reads a file whole.
///
/// # Errors
/// When the file cannot be read; the error names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// Reads a UTF-8 file whole.
///
/// # Errors
/// When the file cannot be read or is not UTF-8; the error names it.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// Writes a file whole, making the folders above it.
///
/// # Errors
/// When the folders or the file cannot be written; the error names it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(parent) = path.parent() {
        create_dir(parent)?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Makes a folder and those above it; one that exists is fine.
///
/// # Errors
/// When it cannot be made; the error names it.
pub fn create_dir(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| format!("cannot create `{}`", path.display()))
}

/// Removes a folder with all in it; one that is absent is fine.
///
/// # Errors
/// When it cannot be removed; the error names it.
pub fn remove_dir(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
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

/// The size of a file in bytes; symbolic links are not followed.
///
/// # Errors
/// When the file cannot be looked at; the error names it.
pub fn size(path: &Path) -> Result<u64> {
    let data =
        fs::symlink_metadata(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    Ok(data.len())
}

/// The absolute path of what exists, every symbolic link on the way followed.
///
/// # Errors
/// When it does not exist or cannot be reached; the error names it.
pub fn canonical(path: &Path) -> Result<std::path::PathBuf> {
    fs::canonicalize(path).with_context(|| format!("cannot find `{}`", path.display()))
}

/// Writes a file whole into a folder that exists.
///
/// # Errors
/// When the file cannot be written; the error names it.
pub fn write_into(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Replaces a file in one step: whoever reads it sees the old or the new one whole. It keeps its
/// permissions.
///
/// # Errors
/// When it is no file, may not be written, or its folder may not; the error names it.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let data =
        fs::symlink_metadata(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    anyhow::ensure!(
        data.is_file() && !data.permissions().readonly(),
        "cannot write `{}`: it is not a file that may be written",
        path.display()
    );
    let mut name = DefaultHasher::new();
    path.hash(&mut name);
    let fresh = path.with_file_name(format!(
        ".{:016x}-{}.new",
        name.finish(),
        std::process::id()
    ));
    let written = fs::File::create_new(&fresh)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::set_permissions(&fresh, data.permissions()))
        .and_then(|()| fs::rename(&fresh, path));
    if written.is_err() {
        // What could not be made need not be removed.
        let _ = fs::remove_file(&fresh);
    }
    written.with_context(|| format!("cannot write `{}`", path.display()))
}

/// Lets two files or folders change places in one step.
///
/// # Errors
/// When the system or its file system cannot do that.
pub fn exchange(one: &Path, other: &Path) -> Result<()> {
    #[cfg(target_os = "linux")]
    rustix::fs::renameat_with(
        rustix::fs::CWD,
        one,
        rustix::fs::CWD,
        other,
        rustix::fs::RenameFlags::EXCHANGE,
    )
    .with_context(|| {
        format!(
            "cannot exchange `{}` and `{}`",
            one.display(),
            other.display()
        )
    })?;
    #[cfg(not(target_os = "linux"))]
    anyhow::bail!(
        "this system cannot exchange `{}` and `{}`",
        one.display(),
        other.display()
    );
    Ok(())
}
