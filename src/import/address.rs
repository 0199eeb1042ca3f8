//! What a field that should hold one web address holds: addresses, or prose.

use std::sync::LazyLock;

use regex::Regex;

use super::repairs::Terms;

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
static IN_PROSE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"https?://[^\s,;<>"'()\[\]]+"#));

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

/// The first address in prose.
#[must_use]
pub fn first_in(text: &str) -> Option<String> {
    IN_PROSE
        .find_iter(text)
        .map(|found| found.as_str().trim_end_matches(['.', ':', '!', '?', '*']))
        .find(|url| valid(url))
        .map(str::to_owned)
}

/// A token as an address, put right by the rows for addresses.
fn repaired(token: &str, terms: &Terms) -> Option<Address> {
    if valid(token) {
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
    valid(&url).then(|| Address {
        url,
        reason: Some(reasons.join(", ")),
    })
}

/// Whether a text is a web address as it stands.
#[must_use]
pub fn valid(text: &str) -> bool {
    let scheme = text.starts_with("http://") || text.starts_with("https://");
    scheme
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
        && !text.ends_with([',', ';'])
        && url::Url::parse(text).is_ok_and(|url| url.has_host())
}
