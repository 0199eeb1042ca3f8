//! A cell of the table of due reviews.

use serde::Serialize;

use crate::site::link::Day;

/// A day, or words.
#[derive(Serialize, Default)]
pub(crate) struct Cell {
    pub(super) day: Option<Day>,
    pub(super) text: String,
}
