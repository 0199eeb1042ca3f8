//! The shape of the feed of the Alliance's present application ("app v1"): one array of objects.
//!
//! No copy of the feed is published, so the shape is built from how programs that read
//! `app.digitalpublicgoods.net/api/v1/dpgs` declare it; the type of the values inside `otherSources`,
//! `solutionDocs` and `githubMetrics` is theirs. What an entry has no place for is kept under
//! [`EXTRA`] in `extra`, so that an imported good can be given back.

pub mod export;
mod keys;
mod metrics;
mod read;

use serde_json::Value;

pub use keys::EXTRA;

use super::array::Source;
use super::repairs::Terms;
use super::{Imported, array};

/// Turns objects of the array into entries.
pub(super) fn of(source: &Source<'_>, items: &[Value], terms: &Terms) -> Imported {
    array::import((source, items), terms, read::read)
}
