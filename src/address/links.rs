//! Finds the addresses in a text: what the assessment counts as a link is a link on the page, too.

use std::ops::Range;

/// Endings of hosts that make an address even without a scheme, when a path follows.
const ENDINGS: [&str; 14] = [
    "org", "com", "net", "io", "gov", "edu", "int", "eu", "info", "dev", "app", "ai", "uk", "in",
];

/// Where addresses are in a text, in order, without the punctuation around them: those with a
/// scheme, those that begin with `www.`, and host and path where the host's ending is a common one.
#[must_use]
pub fn links(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(hint) = next_hint(text, at) {
        let before = text[at..hint].char_indices().rev();
        let start = before
            .take_while(|(_, c)| !ends_address(*c))
            .last()
            .map_or(hint, |(begin, _)| at + begin);
        let rest = text[hint..].find(ends_address);
        let end = rest.map_or(text.len(), |length| hint + length);
        in_token(text, start..end, &mut found);
        at = end;
    }
    found
}

/// What an address in a text leads to: itself, with the scheme that it may lack.
#[must_use]
pub fn with_scheme(address: &str) -> String {
    if address.contains("://") {
        return address.to_owned();
    }
    format!("https://{address}")
}

/// Where the next character is without which there is no address.
fn next_hint(text: &str, from: usize) -> Option<usize> {
    // In one pass, so that a text with many of one and none of the other takes no longer.
    let bytes = text.as_bytes();
    let is_hint = |at: &usize| bytes[*at] == b'/' || bytes[*at..].starts_with(b"www.");
    (from..bytes.len()).find(is_hint)
}

/// Characters that are never part of an address as people write it.
fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^')
        || matches!(c, '“' | '”' | '«' | '»' | '…' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}')
        || matches!(
            c,
            '\u{FF1A}'..='\u{FF20}' | '\u{060C}' | '\u{061B}' | '\u{061F}'
        )
}

/// The addresses in a part of a text without white space.
fn in_token(text: &str, token: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut from = token.start;
    while let Some(start) = scheme_start(&text[from..token.end]) {
        let start = from + start;
        let length = length_of(&text[start..token.end]);
        let scheme = text[start..].find("://").map_or(0, |colon| colon + 3);
        if length > scheme {
            found.push(start..start + length);
        }
        from = start + length.max(scheme);
    }
    if from == token.start {
        let whole = &text[token.clone()];
        let bare = whole.trim_start_matches(['(', '[', '\'', '*', '_']);
        let bare = bare.rsplit_once("](").map_or(bare, |(_, target)| target);
        let start = token.end - bare.len();
        let length = length_of(bare);
        if is_bare_address(&bare[..length]) {
            found.push(start..start + length);
        }
    }
}

/// Where `http://` or `https://` begins.
fn scheme_start(text: &str) -> Option<usize> {
    text.match_indices("://").find_map(|(colon, _)| {
        ["https", "http"].into_iter().find_map(|scheme| {
            let start = colon.checked_sub(scheme.len())?;
            let word = text.get(start..colon)?;
            word.eq_ignore_ascii_case(scheme).then_some(start)
        })
    })
}

/// The length of the address at the start of a text: up to a bracket that it did not open, another
/// address, or the punctuation after it.
fn length_of(text: &str) -> usize {
    let mut open = 0_i32;
    let mut end = text.len();
    for (i, c) in text.char_indices() {
        match c {
            '(' | '[' => open += 1,
            ')' | ']' => open -= 1,
            ',' | ';' if text[i + 1..].starts_with("http") => open = -1,
            _ => {}
        }
        if open < 0 {
            end = i;
            break;
        }
    }
    let punctuation = [
        '.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '’', '(', '[',
    ];
    text[..end].trim_end_matches(punctuation).len()
}

fn is_bare_address(text: &str) -> bool {
    let host_end = text.find('/').unwrap_or(text.len());
    let (host, path) = text.split_at(host_end);
    let host = host.to_ascii_lowercase();
    let mut labels = host.split('.');
    let is_label =
        |l: &str| !l.is_empty() && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !host.contains('.') || !labels.clone().all(is_label) {
        return false;
    }
    let ending = labels.next_back().unwrap_or_default();
    host.starts_with("www.") || (path.len() > 1 && ENDINGS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::links;

    fn found(text: &str) -> Vec<&str> {
        links(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn addresses_end_before_the_punctuation_of_the_sentence() {
        assert_eq!(found("(see https://a.org/b_(c).)"), ["https://a.org/b_(c)"]);
        assert_eq!(found("见https://a.org/x。更多"), ["https://a.org/x"]);
        assert_eq!(found("HTTP://A.org?q=1&r=2!"), ["HTTP://A.org?q=1&r=2"]);
        assert_eq!(
            found("x:https://a.org ftp://b.org https://"),
            ["https://a.org"]
        );
        assert_eq!(found("(https://a.org/#z)"), ["https://a.org/#z"]);
    }

    #[test]
    fn addresses_without_a_scheme_are_found_where_they_are_sure() {
        assert_eq!(
            found("See https://a.org/x_(y), www.c.org; d.org/e and f.org"),
            ["https://a.org/x_(y)", "www.c.org", "d.org/e"]
        );
        assert_eq!(
            found("https://a.org,https://b.org/"),
            ["https://a.org", "https://b.org/"]
        );
        assert!(found("ASP.NET, Node.js/Express, e.g. README.md, and/or").is_empty());
    }

    #[test]
    fn broken_addresses_do_no_harm() {
        for text in [
            "https://",
            "://",
            "é://a.b",
            "http://.",
            "a.b](",
            "](https://",
            ",http",
            "/",
            "é/é",
        ] {
            found(text);
        }
    }
}
