//! The shape of the Alliance's present live feed: one array of objects.

pub mod export;
mod read;
pub mod sentence;

use anyhow::Result;
use serde_json::Value;

pub use super::array::Source;
use super::repairs::Terms;
use super::{Imported, array};

/// Turns the array into entries.
///
/// # Errors
/// When the file is not UTF-8, not JSON or holds no array.
pub fn import(source: &Source<'_>, terms: &Terms) -> Result<Imported> {
    Ok(of(source, &array::items(source.bytes)?, terms))
}

/// Turns objects of the array into entries.
pub(super) fn of(source: &Source<'_>, items: &[Value], terms: &Terms) -> Imported {
    array::import((source, items), terms, |reader, root, entry| {
        read::read(reader, root, entry);
        None
    })
}
