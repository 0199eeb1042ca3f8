//! The canonical text of an entry: key order, quoting, wrapping and spacing.
//!
//! [`emit`](mod@emit) writes an entry that is only data; [`format()`] brings a file that a person wrote
//! into the same form, and keeps every comment and value.

mod block;
mod edit;
pub mod emit;
mod fixes;
pub mod form;
mod newlines;
mod order;
mod read;
mod remarks;
pub mod scalar;
mod tokens;
mod transplant;
mod tree;
mod unformatted;
mod write;

pub use edit::{Edit, Edited, edit};
pub use fixes::{Fixed, fix, move_links};
pub use order::Order;

use crate::load::{MAX_BYTES, Source, yaml};
use form::Shape;
use newlines::with_unix_lines;
pub use unformatted::Unformatted;

/// A file in canonical form.
#[derive(Debug)]
pub struct Formatted {
    /// Its text.
    pub text: String,
    /// Whether its keys could be sorted.
    pub order: Order,
}

/// Brings a file into canonical form. The result has the same value and comments as the file, and
/// another run would not change it.
///
/// # Errors
/// If that is not possible; the file should then stay as it is.
pub fn format(source: &Source, shape: Shape<'_>) -> Result<Formatted, Unformatted> {
    let before = with_unix_lines(source.text.trim_start_matches('\u{feff}'));
    let (formatted, comments) = once(&before, shape)?;
    if formatted.text == source.text {
        return Ok(formatted);
    }
    if formatted.text.len() as u64 > MAX_BYTES {
        return Err(Unformatted::TooLarge);
    }
    let back = yaml::parse(&formatted.text).map_err(|_| Unformatted::Value)?;
    if back.value != source.value || back.repeats_keys != source.repeats_keys {
        return Err(Unformatted::Value);
    }
    let (again, comments_after) = once(&formatted.text, shape)?;
    if comments != comments_after {
        return Err(Unformatted::Comments);
    }
    if again.text != formatted.text {
        return Err(Unformatted::Unstable);
    }
    Ok(formatted)
}

/// One pass, and the comments in it.
fn once<'t>(text: &'t str, shape: Shape<'_>) -> Result<(Formatted, Vec<&'t str>), Unformatted> {
    let mut tree = read::read(text)?;
    let order = order::sort(&mut tree, shape);
    let text = write::write(&tree, shape);
    Ok((Formatted { text, order }, tree.comments))
}
