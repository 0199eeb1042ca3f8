//! Finds how deep a text is nested before a parser reads it: most parsers recurse, and some take time that grows with
//! the square of the depth.

use anyhow::{Result, ensure};

/// How many levels a file of ours may have; the deepest one inside the program has ten.
const MOST_LEVELS: usize = 100;

/// The most bytes of a file that is read as YAML besides the entries.
const MOST_BYTES: usize = 256 << 10;

/// Checks a file of YAML besides the entries.
///
/// # Errors
/// When it is too large or nested too deep.
pub fn check_yaml(bytes: &[u8]) -> Result<()> {
    ensure!(
        bytes.len() <= MOST_BYTES,
        "it has {} bytes, expected at most {MOST_BYTES}",
        bytes.len()
    );
    let in_brackets = deepest(bytes, *b"[{", *b"]}");
    let in_items = bytes.split(|byte| *byte == b'\n').map(items).max();
    let levels = in_brackets.max(in_items.unwrap_or_default());
    ensure!(
        levels <= MOST_LEVELS,
        "its values are nested {levels} levels deep, expected at most {MOST_LEVELS}"
    );
    Ok(())
}

/// How many brackets of two kinds are open at once; those in quotes count too.
#[must_use]
pub fn deepest(bytes: &[u8], open: [u8; 2], close: [u8; 2]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in bytes {
        if open.contains(byte) {
            depth += 1;
            deepest = deepest.max(depth);
        } else if close.contains(byte) {
            depth = depth.saturating_sub(1);
        }
    }
    deepest
}

/// How many items of lists, or keys of mappings, begin at the beginning of a line of YAML.
fn items(line: &[u8]) -> usize {
    let begins = line.iter().take_while(|byte| b" -?:".contains(*byte));
    begins.filter(|byte| **byte != b' ').count()
}

#[cfg(test)]
mod tests {
    use super::check_yaml;
    use crate::embedded::builtin_schema;

    #[test]
    fn own_files_are_read_and_those_that_nest_too_deep_are_not() {
        for (path, bytes) in builtin_schema() {
            if !path.contains(".json") {
                check_yaml(&bytes).unwrap();
            }
        }
        for text in [
            "[".repeat(50_000),
            "{a: ".repeat(50_000),
            "[\n".repeat(50_000),
            "- ".repeat(50_000),
            " - -  -".repeat(50_000),
            "? ".repeat(50_000),
            " ".repeat(300_000),
        ] {
            assert!(check_yaml(text.as_bytes()).is_err(), "{text:.20}");
        }
    }
}
