//! Where a quoted text ends: the event parser includes the white space and the comment after it.

/// The quoted scalar at the start of a text, including its quotes.
#[must_use]
pub fn quoted(text: &str) -> &str {
    let mut signs = text.char_indices();
    let Some((_, quote)) = signs.next() else {
        return text;
    };
    let mut signs = signs.peekable();
    while let Some((at, c)) = signs.next() {
        if c == '\\' && quote == '"' {
            signs.next();
        } else if c == quote {
            let is_doubled = quote == '\'' && signs.peek().is_some_and(|(_, next)| *next == quote);
            if !is_doubled {
                return &text[..=at];
            }
            signs.next();
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn the_closing_quote_is_the_end() {
        assert_eq!(quoted("\"a\\\"b\\\\\" # c \"d\""), "\"a\\\"b\\\\\"");
        assert_eq!(quoted("'it''s'' \\' # 'd'"), "'it''s'' \\'");
        assert_eq!(quoted("'é\n  b'\n"), "'é\n  b'");
    }
}
