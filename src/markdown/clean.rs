//! Takes out of a text what no reader sees but what changes what they see, and escapes it for HTML.

use std::borrow::Cow;

/// The text without control characters, bidirectional controls and invisible characters.
///
/// The joiners U+200C and U+200D stay between letters of scripts that need them and in emoji. A
/// tab or a line's end stays.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    if !text.chars().any(|c| is_hidden(c) || is_joiner(c)) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let joins = is_joiner(c) && {
            let before = cleaned.chars().next_back();
            let after = chars.peek().copied();
            before.is_some_and(needs_joiners) && after.is_some_and(needs_joiners)
        };
        if joins || !(is_joiner(c) || is_hidden(c)) {
            cleaned.push(c);
        }
    }
    Cow::Owned(cleaned)
}

/// The characters that [`clean`] takes out, each with its place in bytes.
#[must_use]
pub fn hidden(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    if is_plain(text) {
        return found;
    }
    let mut before = None;
    for (at, c) in text.char_indices() {
        let after = text[at + c.len_utf8()..].chars().next();
        let joins =
            is_joiner(c) && before.is_some_and(needs_joiners) && after.is_some_and(needs_joiners);
        if joins || !(is_joiner(c) || is_hidden(c)) {
            before = Some(c);
        } else {
            found.push((at, c));
        }
    }
    found
}

/// Whether a text is of signs of ASCII only, all of which can be seen.
fn is_plain(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t'))
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Scripts from Arabic to Khmer and Mongolian, and pictographs.
fn needs_joiners(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{18AF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
        || matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Characters without a shape of their own: C0 and C1 controls, bidirectional controls, zero-width
/// and filler characters, tags, and code points that are no characters.
fn is_hidden(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t');
    control
        || matches!(
            c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}'
        )
        || matches!(c, '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}')
        || matches!(
            c,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
        )
        || matches!(
            c,
            '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        )
        || matches!(c, '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}')
        || matches!(c, '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Appends a cleaned text with the five signs of HTML escaped: safe between tags and in quoted
/// attributes.
pub fn escape(out: &mut String, text: &str) {
    for c in clean(text).chars() {
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

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn direction_overrides_and_zero_width_signs_go() {
        assert_eq!(
            clean("a\u{202E}b\u{200B}c\u{2066}d\u{FEFF}\u{0007}\r\n"),
            "abcd\n"
        );
    }

    #[test]
    fn joiners_stay_only_where_a_script_needs_them() {
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(clean("pay\u{200D}pal"), "paypal");
    }

    #[test]
    fn a_clean_text_is_not_copied() {
        assert!(matches!(clean("São Tomé"), std::borrow::Cow::Borrowed(_)));
    }
}
