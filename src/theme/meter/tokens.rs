//! Finds the tags of a template and cuts them into tokens, as Tera's own lexer does.

use std::ops::Range;

/// `{{ ... }}` or `{% ... %}`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) range: Range<usize>,
    /// Whether it is `{{ ... }}`.
    pub(crate) is_variable: bool,
    /// Whether it removes the white space before and after it: `{%-` and `-%}`.
    pub(crate) trims: (bool, bool),
    pub(crate) tokens: Vec<Token>,
}

/// A word, text, number or operator of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) range: Range<usize>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Text,
    Number,
    Sign,
}

/// Operators of two characters.
const PAIRS: [&str; 9] = ["//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

/// The tags of a template in order, without comments and `{% raw %}`; `None` for a template that Tera
/// cannot read.
pub(crate) fn tags(source: &str) -> Option<Vec<Tag>> {
    let mut tags = Vec::new();
    let mut at = 0;
    loop {
        let mut pairs = source.as_bytes()[at..].windows(2);
        // In one pass, because the next one of a kind may be far away.
        let Some(start) = pairs.position(|pair| matches!(pair, b"{{" | b"{%" | b"{#")) else {
            return Some(tags);
        };
        at += start;
        let rest = &source[at..];
        if let Some(inside) = rest.strip_prefix("{#") {
            // The dash of the opening is not part of the closing.
            let from = usize::from(inside.starts_with('-'));
            at += 2 + from + inside[from..].find("#}")? + 2;
        } else if let Some(body) = raw(rest) {
            at += rest.len() - body.len() + raw_length(body)?;
        } else {
            let tag = tag(source, at)?;
            at = tag.range.end;
            tags.push(tag);
        }
    }
}

/// The text after `{% raw %}`, if that is the first tag.
fn raw(rest: &str) -> Option<&str> {
    // Tera takes one more dash here than elsewhere.
    let tag = rest.strip_prefix("{%")?;
    named(tag.strip_prefix('-').unwrap_or(tag), "raw")
}

/// The bytes up to the end of `{% endraw %}`.
fn raw_length(body: &str) -> Option<usize> {
    let mut inside = body;
    loop {
        inside = &inside[inside.find("{%")? + 2..];
        if let Some(after) = named(inside, "endraw") {
            return Some(body.len() - after.len());
        }
    }
}

/// The text after the tag of a name, of which `{%` was already read.
fn named<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let blank = |c: char| c.is_ascii_whitespace();
    let tag = tag.strip_prefix('-').unwrap_or(tag);
    let tag = tag.trim_start_matches(blank).strip_prefix(name)?;
    let tag = tag.trim_start_matches(blank);
    tag.strip_prefix('-').unwrap_or(tag).strip_prefix("%}")
}

fn tag(source: &str, start: usize) -> Option<Tag> {
    let is_variable = source[start..].starts_with("{{");
    let end = if is_variable { "}}" } else { "%}" };
    let trims_before = source[start + 2..].starts_with('-');
    let mut at = start + 2 + usize::from(trims_before);
    let mut tokens = Vec::new();
    loop {
        let rest = &source[at..];
        at += rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_ascii_whitespace())
                .len();
        let rest = &source[at..];
        let trimmed = rest.strip_prefix('-').unwrap_or(rest);
        if trimmed.starts_with(end) {
            let trims_behind = trimmed.len() < rest.len();
            return Some(Tag {
                range: start..at + usize::from(trims_behind) + 2,
                is_variable,
                trims: (trims_before, trims_behind),
                tokens,
            });
        }
        let (kind, length) = token(rest)?;
        tokens.push(Token {
            kind,
            range: at..at + length,
        });
        at += length;
    }
}

/// The token at the beginning of a text, and its length.
fn token(rest: &str) -> Option<(Kind, usize)> {
    let first = rest.bytes().next()?;
    if rest.starts_with("...") {
        return Some((Kind::Sign, 3));
    }
    if PAIRS.iter().any(|pair| rest.starts_with(pair)) {
        return Some((Kind::Sign, 2));
    }
    if matches!(first, b'"' | b'\'' | b'`') {
        return Some((Kind::Text, text(rest.as_bytes())?));
    }
    if first.is_ascii_digit() {
        let mut dots = 0;
        let is_of_number = |byte: &u8| {
            dots += usize::from(*byte == b'.');
            byte.is_ascii_digit() || *byte == b'.' && dots == 1
        };
        return Some((Kind::Number, rest.bytes().take_while(is_of_number).count()));
    }
    if first.is_ascii_alphabetic() || first == b'_' {
        let is_of_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        return Some((Kind::Word, rest.bytes().take_while(is_of_word).count()));
    }
    first.is_ascii_punctuation().then_some((Kind::Sign, 1))
}

/// The length of a text in quotes.
fn text(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 2,
            byte if *byte == bytes[0] => return Some(at + 1),
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tags;

    fn cut(source: &str) -> Vec<String> {
        let written = tags(source).unwrap().into_iter().map(|tag| {
            let tokens = tag.tokens.iter().map(|token| &source[token.range.clone()]);
            let tokens: Vec<&str> = tokens.collect();
            format!("{} {:?}", tokens.join(" "), tag.trims)
        });
        written.collect()
    }

    #[test]
    fn tags_are_cut_where_tera_cuts_them() {
        assert_eq!(
            cut(
                "a{{- b.c['}}'] ~ \"\\\"}}\" }}{# {% #}{% raw %}{% if %}{% endraw -%} d{%if x>=1.5-%}"
            ),
            [
                "b . c [ '}}' ] ~ \"\\\"}}\" (true, false)",
                "if x >= 1.5 (false, true)",
            ]
        );
        assert_eq!(
            cut("{{ <a b={c} .../> }}"),
            ["< a b = { c } ... / > (false, false)"]
        );
        for text in ["{#- x -#}", "{%--raw%}{{ '{%endraw%}", "{", "{ {", "é{"] {
            assert_eq!(cut(text), [""; 0]);
        }
    }

    #[test]
    fn a_template_that_tera_cannot_read_has_no_tags() {
        for source in ["{{ a", "{% raw %}", "{# a", "{{ 'a }}", "{{ é }}"] {
            assert_eq!(tags(source), None, "{source}");
        }
    }
}
