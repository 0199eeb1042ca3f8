//! The characters that YAML allows in a text.

/// The line and column of the first character that YAML forbids (YAML 1.2.2, chapter 5.1); a byte
/// order mark is left to the parser, which allows it in quotes.
pub(super) fn forbidden(text: &str) -> Option<((usize, usize), char)> {
    // Most texts have nothing but the usual bytes in most places, and are read once more for this.
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n');
    let first = text.bytes().position(|byte| !is_plain(&byte))?;
    let mut rest = text[first..].char_indices();
    let (at, c) = rest.find(|(_, c)| !is_allowed(*c))?;
    let at = first + at;
    let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[..at].matches('\n').count() + 1;
    let column = text[line_start..at].chars().count() + 1;
    Some(((line, column), c))
}

fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}')
        || (c >= '\u{a0}' && !matches!(c, '\u{fffe}' | '\u{ffff}'))
}

#[cfg(test)]
mod tests {
    use super::forbidden;

    #[test]
    fn a_control_character_has_its_place() {
        assert_eq!(forbidden("é\nab\u{7}c"), Some(((2, 3), '\u{7}')));
        assert_eq!(forbidden("é\t\u{1f600}\r\n"), None);
    }
}
