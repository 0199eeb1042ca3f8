//! Escapes a text for HTML and XML.

use crate::invisible::clean;

/// Appends a cleaned text with the five characters of HTML escaped: safe between tags and in quoted
/// attributes.
pub fn escape(out: &mut String, text: &str) {
    escape_whole(out, &clean(text));
}

/// The same for a part of what is cleaned as a whole.
pub(super) fn escape_whole(out: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let name = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(name);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}
