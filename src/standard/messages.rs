//! The messages of the Standard in English.

use anyhow::{Context, Result};

use crate::embedded::Files;
use crate::locale::Locale;

/// Path in `schema/` of the English messages of the Standard.
pub const MESSAGES: &str = "standard/en.ftl";

/// The English messages of the Standard.
///
/// # Errors
/// If they are missing or not Fluent.
pub fn messages(files: &Files) -> Result<Locale> {
    let bytes = files
        .get(MESSAGES)
        .with_context(|| format!("`schema/{MESSAGES}` is missing"))?;
    let text = std::str::from_utf8(bytes).with_context(|| format!("`schema/{MESSAGES}`"))?;
    Locale::new("en", [text]).with_context(|| format!("cannot use `schema/{MESSAGES}`"))
}
