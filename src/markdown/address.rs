//! Tells web addresses from everything else that may be where an address is expected.

use std::ops::Range;

use url::Url;

/// The address as it may be used in `href`, when it is an absolute http or https address with a host
/// and without a user name; everything a browser could misread is percent-encoded.
#[must_use]
pub fn address(text: &str) -> Option<String> {
    let text = text.trim();
    scheme_length(text)?;
    let url = Url::parse(text).ok()?;
    let plain = url.has_host() && url.username().is_empty() && url.password().is_none();
    plain.then(|| url.into())
}

/// Where bare addresses are in a text, punctuation of the sentence around them left out.
#[must_use]
pub fn bare(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find("://") {
        let colon = at + found;
        at = colon + 3;
        let Some(start) = scheme_start(text, colon) else {
            continue;
        };
        let length = text[at..].find(ends_address).unwrap_or(text.len() - at);
        let end = trimmed_end(text, start, at + length);
        if end > at {
            ranges.push(start..end);
            at = end;
        }
    }
    ranges
}

fn scheme_length(text: &str) -> Option<usize> {
    ["https://", "http://"]
        .into_iter()
        .find(|scheme| {
            text.get(..scheme.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(scheme))
        })
        .map(str::len)
}

/// Where the scheme before a colon begins, when it is http or https and no longer word.
fn scheme_start(text: &str, colon: usize) -> Option<usize> {
    [5, 4].into_iter().find_map(|length| {
        let start = colon.checked_sub(length)?;
        let word = text.get(start..colon)?;
        let known = word.eq_ignore_ascii_case("https") || word.eq_ignore_ascii_case("http");
        let alone = !text[..start].ends_with(|c: char| c.is_ascii_alphanumeric());
        (known && alone).then_some(start)
    })
}

/// Characters that never appear in an address as people write it.
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

/// The end of an address without the punctuation of its sentence; a closing bracket stays when
/// its opening one is inside.
fn trimmed_end(text: &str, start: usize, mut end: usize) -> usize {
    let surplus = |open: char, close: char| {
        let inside = &text[start..end];
        let opened = inside.matches(open).count();
        inside.matches(close).count().saturating_sub(opened)
    };
    let (mut round, mut square) = (surplus('(', ')'), surplus('[', ']'));
    while let Some(last) = text[start..end].chars().next_back() {
        match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '’' => {}
            ')' if round > 0 => round -= 1,
            ']' if square > 0 => square -= 1,
            _ => break,
        }
        end -= last.len_utf8();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::{address, bare};

    fn found(text: &str) -> Vec<&str> {
        bare(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn bare_addresses_end_before_the_punctuation_of_the_sentence() {
        assert_eq!(found("(see https://a.org/b_(c).)"), ["https://a.org/b_(c)"]);
        assert_eq!(found("见https://a.org/x。更多"), ["https://a.org/x"]);
        assert_eq!(found("HTTP://A.org?q=1&r=2!"), ["HTTP://A.org?q=1&r=2"]);
        assert_eq!(found("xhttps://a.org ftp://b.org https://"), [""; 0]);
    }

    #[test]
    fn only_web_addresses_pass() {
        for bad in [
            "javascript:alert(1)",
            "JaVa\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "mailto:a@b.org",
            "//a.org",
            "/path",
            "https:a.org",
            "https://",
            "https://good.org@evil.org/",
            "ftp://a.org",
        ] {
            assert_eq!(address(bad), None, "{bad}");
        }
        assert_eq!(
            address(" https://a.org/\"><b "),
            Some("https://a.org/%22%3E%3Cb".into())
        );
        assert_eq!(
            address("https://пример.рф"),
            Some("https://xn--e1afmkfd.xn--p1ai/".into())
        );
    }
}
