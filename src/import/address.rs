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
    /// Whether the text could as well be a name, such as `Node.js`, `ASP.NET` or `Pol.is`: it has neither a
    /// scheme nor `www.`, and no path after a host in lower case.
    pub is_guess: bool,
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

/// The addresses in prose that have a scheme.
#[must_use]
pub fn all_in(text: &str) -> Vec<String> {
    let found = links(text).into_iter().map(|range| &text[range]);
    let whole = found.filter(|url| is_address(url));
    whole.map(str::to_owned).collect()
}

/// Whether a text could as well be the name of something.
fn is_guess(token: &str) -> bool {
    let Some((host, _)) = token.split_once('/') else {
        return !is_www(token);
    };
    !token.contains(':') && !is_www(host) && host.contains(char::is_uppercase)
}

fn is_www(text: &str) -> bool {
    text.get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

/// A token as an address, put right by the rows for addresses.
fn repaired(token: &str, terms: &Terms) -> Option<Address> {
    if is_address(token) {
        return Some(Address {
            url: token.to_owned(),
            reason: None,
            is_guess: false,
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
        is_guess: is_guess(token),
    })
}

#[cfg(test)]
mod tests {
    use super::{Content, all_in, read};
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
    fn addresses_in_prose_end_before_their_punctuation() {
        let text = "Both (https://a.example/x). And https://b.example";
        assert_eq!(all_in(text), ["https://a.example/x", "https://b.example"]);
        assert_eq!(all_in("none"), [""; 0]);
    }

    #[test]
    fn a_host_needs_an_ending_that_exists() {
        for text in ["D3.js", "Node.js", "Vue.js/Vuex", "Sitemap.xml", "v1.x"] {
            assert_eq!(addresses(text), None, "{text}");
        }
        assert_eq!(addresses("docs.mosip.io").unwrap().len(), 1);
    }

    #[test]
    fn a_host_alone_could_be_a_name() {
        let terms = Terms::new(&embedded::builtin_schema()).unwrap();
        let is_guess = |text: &str| match read(text, &terms) {
            Content::Addresses(found) => found[0].is_guess,
            Content::Prose => panic!("{text}"),
        };
        for name in ["Pol.is", "socket.io", "ASP.NET", "ASP.NET/C#"] {
            assert!(is_guess(name), "{name}");
        }
        for address in ["www.a.org", "a.org/x", "https:/A.org", "https://A.org"] {
            assert!(!is_guess(address), "{address}");
        }
    }
}
