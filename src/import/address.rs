//! What a field that should hold one web address holds: addresses, or prose.

use std::sync::LazyLock;

use regex::Regex;

use super::repairs::Terms;
use crate::address::{is_address, links};

/// The content of an address field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Nothing but addresses, at least one.
    Addresses(Vec<Address>),
    /// Words too.
    Prose,
}

/// One address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// It starts with `http://` or `https://`.
    pub url: String,
    /// Why it was changed, if it was.
    pub reason: Option<String>,
}

static GLUED: LazyLock<Regex> = LazyLock::new(|| pattern(r"[,;](https?://|www\.)"));

fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("a constant that the tests compile")
}

/// Reads a cleaned, non-blank text.
#[must_use]
pub fn read(text: &str, terms: &Terms) -> Content {
    let parted = GLUED.replace_all(text.trim(), " $1");
    let addresses: Option<Vec<Address>> = parted
        .split_whitespace()
        .map(|token| token.trim_matches([',', ';']))
        .filter(|token| !token.is_empty())
        .map(|token| repaired(token, terms))
        .collect();
    match addresses {
        Some(found) if !found.is_empty() => Content::Addresses(found),
        _ => Content::Prose,
    }
}

/// The first address in prose that has a scheme.
#[must_use]
pub fn first_in(text: &str) -> Option<String> {
    let found = links(text).into_iter().map(|range| &text[range]);
    let mut whole = found.filter(|url| is_address(url));
    whole.next().map(str::to_owned)
}

/// A token as an address, put right by the rows for addresses.
fn repaired(token: &str, terms: &Terms) -> Option<Address> {
    if is_address(token) {
        return Some(Address {
            url: token.to_owned(),
            reason: None,
        });
    }
    let mut url = token.to_owned();
    let mut reasons: Vec<&str> = Vec::new();
    for pattern in terms.urls() {
        let replaced = pattern.from.replace_all(&url, pattern.to.as_str());
        if replaced != url {
            reasons.push(&pattern.reason);
            url = replaced.into_owned();
        }
    }
    is_address(&url).then(|| Address {
        url,
        reason: Some(reasons.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::{Content, first_in, read};
    use crate::embedded;
    use crate::import::repairs::Terms;

    fn addresses(text: &str) -> Option<Vec<String>> {
        let terms = Terms::new(&embedded::builtin_schema()).unwrap();
        match read(text, &terms) {
            Content::Addresses(found) => Some(found.into_iter().map(|one| one.url).collect()),
            Content::Prose => None,
        }
    }

    #[test]
    fn several_addresses_are_parted_at_blanks_and_commas_but_not_inside() {
        let expected = [
            "https://a.example/x,y",
            "http://b.example",
            "https://c.example/?q=1;2",
        ];
        for text in [
            "https://a.example/x,y http://b.example\nhttps://c.example/?q=1;2",
            "https://a.example/x,y,http://b.example;https://c.example/?q=1;2",
            " https://a.example/x,y ,\r\n http://b.example, https://c.example/?q=1;2, ",
        ] {
            assert_eq!(addresses(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn a_missing_or_misspelt_scheme_is_put_right() {
        for text in ["www.a.org/x", "a.org/x", "https:/a.org/x", "htps://a.org/x"] {
            let found = addresses(text).unwrap();
            assert!(
                found[0].ends_with("a.org/x") && found[0].starts_with("https://"),
                "{found:?}"
            );
        }
    }

    #[test]
    fn words_make_it_prose() {
        for text in [
            "see https://a.example",
            "N/A",
            "README.md",
            "mailto:a@b.example",
            "https://",
        ] {
            assert_eq!(addresses(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_address_in_prose_ends_before_its_punctuation() {
        let text = "Both (https://a.example/x). And https://b.example";
        assert_eq!(first_in(text).as_deref(), Some("https://a.example/x"));
        assert_eq!(first_in("none"), None);
    }
}
