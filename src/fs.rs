//! Files, with the path in every error.

#![allow(
    clippy::disallowed_methods,
    reason = "the one place that touches the disk"
)]

pub mod beneath;
mod folder;
mod identity;
mod lock;
mod pieces;
mod place;
mod stamp;
mod write;

pub use folder::{
    create_dir, exchange, fresh_dir, is_denied, is_mount, link, link_target, names,
    remove_empty_dir, remove_file, rename,
};
pub use identity::{Held, Identity, ignores_case, is_other_device};
pub use lock::Lock;
pub use pieces::{Opened, Unfinished};
pub use place::resolve;
pub use stamp::{Stamp, has_content, is_same_content, stamp};
pub use write::{is_unfinished, replace, sweep, write};

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};

/// So much of a file that is written piece by piece is in memory.
const PIECE: usize = 64 * 1024;

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

/// Writes a file into a folder that exists, piece by piece; returns its size.
///
/// # Errors
/// When a piece cannot be made, or the file cannot be written; the error names it.
pub fn write_pieces(path: &Path, write: &dyn Fn(&mut dyn Write) -> Result<()>) -> Result<u64> {
    let pieces = || -> Result<u64> {
        let mut file = BufWriter::with_capacity(PIECE, fs::File::create(path)?);
        write(&mut file)?;
        let file = file.into_inner()?;
        Ok(file.metadata()?.len())
    };
    pieces().with_context(|| format!("cannot write `{}`", path.display()))
}
