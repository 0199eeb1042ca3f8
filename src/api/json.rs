//! A value as the bytes of a document.

use anyhow::Result;
use serde::Serialize;

use crate::invisible::json;

/// A value as compact JSON with a final line end.
pub(crate) fn bytes(value: &impl Serialize) -> Result<Vec<u8>> {
    let mut text = json::spelled(value)?;
    text.push(b'\n');
    Ok(text)
}
