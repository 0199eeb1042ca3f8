//! Prepared renewals as one JSON document.

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::patch::patch;
use crate::renewal::Renewal;
use crate::report::json;

/// The document.
#[derive(Debug, Serialize)]
struct Document<'a> {
    as_of: Date,
    renewals: &'a [Renewal],
    patch: String,
}

/// The document on indented lines.
///
/// # Errors
/// Never in practice: renewals are plain data.
pub fn document(renewals: &[Renewal], as_of: Date, folder: &str) -> Result<String> {
    json::document(&Document {
        as_of,
        renewals,
        patch: patch(renewals, folder),
    })
}
