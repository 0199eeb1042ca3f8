//! A finding as one line of JSON, the shape of [`Diagnostic`].

use anyhow::Result;

use crate::diagnostic::Diagnostic;

/// One line with its end.
///
/// # Errors
/// Never in practice: a finding is plain data.
pub fn line(diagnostic: &Diagnostic) -> Result<String> {
    let mut line = serde_json::to_string(diagnostic)?;
    line.push('\n');
    Ok(line)
}
