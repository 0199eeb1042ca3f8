//! An inspection as one JSON document.

use anyhow::Result;
use schemars::JsonSchema;
use serde::Serialize;

use crate::inspect::{Compared, Inspection};
use crate::report::json;

/// What the source of a good shows, beside the entry that it was compared with.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Inspection")]
struct Document<'a> {
    #[serde(flatten)]
    inspection: &'a Inspection,
    /// The entry that was named, and what to ask about it; null if none was.
    entry: Option<Compared>,
}

/// The document.
///
/// # Errors
/// Never in practice: it is plain data.
pub fn document(inspection: &Inspection, entry: Option<Compared>) -> Result<String> {
    json::document(&Document { inspection, entry })
}

/// The JSON Schema of the document.
///
/// # Errors
/// Never in practice: it is plain data.
pub fn schema() -> Result<String> {
    let schema = schemars::schema_for!(Document<'static>);
    json::document(&schema)
}
