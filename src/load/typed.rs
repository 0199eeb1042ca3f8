//! Reads YAML that is not an entry into a Rust type: rules, repairs, the first lines of a page.

use anyhow::{Result, anyhow, bail, ensure};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use super::positions::{Positions, escape};
use super::yaml;
use crate::diagnostic::Span;

/// The largest text that is read, in bytes; the built-in ones have about 60 kB at most.
const MAX_BYTES: usize = 256 << 10;

/// Reads a text of a known form.
///
/// # Errors
/// If it is too large, not YAML, or not of that form; the error names line and column.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    ensure!(
        text.len() <= MAX_BYTES,
        "it has {} bytes, expected at most {MAX_BYTES}",
        text.len()
    );
    let text = text.trim_start_matches('\u{feff}');
    let parsed = yaml::parse(text)?;
    if parsed.repeats_keys
        && let [repeated, ..] = Positions::new(text).repeated()
    {
        bail!("{}: duplicate key", place(repeated.span));
    }
    serde_path_to_error::deserialize(parsed.value).map_err(|error| {
        let span = Positions::new(text).value(&pointer(error.path()));
        anyhow!("{}: {}", place(span), error.inner())
    })
}

/// Reads the bytes of a file of a known form.
///
/// # Errors
/// As [`read`], or if it is not UTF-8.
pub fn read_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    read(std::str::from_utf8(bytes)?)
}

fn place(span: Span) -> String {
    let (line, column) = (span.line.unwrap_or(1), span.column.unwrap_or(1));
    format!("line {line}, column {column}")
}

/// A path into a Rust type as a JSON Pointer.
fn pointer(path: &Path) -> String {
    let tokens = path.iter().map(|segment| match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", escape(key)),
        Segment::Enum { .. } | Segment::Unknown => String::new(),
    });
    tokens.collect()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::read;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        size: u8,
    }

    #[test]
    fn an_error_shows_its_place() {
        let fault = |text: &str| read::<Vec<Row>>(text).unwrap_err().to_string();
        assert_eq!(
            read::<Vec<Row>>("- size: 1\n- size: 2\n").unwrap()[1].size,
            2
        );
        assert!(fault("- size: 1\n- size: big\n").starts_with("line 2, column 9: invalid type"));
        assert!(fault("- size: 1\n  bulk: 2\n").contains("unknown field `bulk`"));
        assert!(fault("- size: 1\n  size: 2\n").starts_with("line 2, column 3: duplicate key"));
        assert!(fault("- [").starts_with("line 1, "));
    }
}
