//! Texts in the cells of a table. A cell ends at the first `|`, also inside a code span. A backslash before it
//! would help, but not after another backslash, so each `|` is kept outside the code.

use super::inline::{line, sentence, span};

/// A text in code spans.
pub(super) fn code(text: &str, limit: usize) -> String {
    let text = line(text, limit);
    if text.is_empty() {
        return "*nothing*".to_owned();
    }
    let parts = text.split('|').map(|part| match part {
        "" => String::new(),
        part => span(part),
    });
    parts.collect::<Vec<_>>().join("&#124;")
}

/// A sentence that may quote an entry.
pub(super) fn prose(text: &str) -> String {
    sentence(text, 600, code)
}
