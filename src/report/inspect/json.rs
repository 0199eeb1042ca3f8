//! An inspection as one JSON document.

use anyhow::Result;

use crate::inspect::Inspection;
use crate::report::json;

/// The document, the shape of [`Inspection`].
///
/// # Errors
/// Never in practice: it is plain data.
pub fn document(inspection: &Inspection) -> Result<String> {
    json::document(inspection)
}

/// The JSON Schema of the document.
///
/// # Errors
/// Never in practice: it is plain data.
pub fn schema() -> Result<String> {
    let schema = schemars::schema_for!(Inspection);
    json::document(&schema)
}
