//! Escapes a text for HTML and XML.

use crate::invisible::clean;

/// Appends a cleaned text with the five characters of HTML escaped: safe between tags and in quoted
/// attributes.
pub fn escape(out: &mut String, text: &str) {
    escape_whole(out, &clean(text));
}

/// The same for a part of what is cleaned as a whole.
pub(super) fn escape_whole(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}
