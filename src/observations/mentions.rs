//! The addresses that an entry mentions, each with its place, and a text with new ones in their places.

use borsh::{BorshDeserialize, BorshSerialize};
use serde_json::Value;

use crate::address::{href, links, with_scheme};
use crate::load::each_text;

/// Of one text so many addresses are looked at: a hostile one may hold a hundred thousand.
const MOST_IN_TEXT: usize = 200;

/// Of one entry so many.
const MOST: usize = 2_000;

/// An address in a text of an entry.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Mention {
    /// JSON Pointer to the text.
    pub pointer: String,
    /// The address as it is written.
    pub written: String,
    /// How many equal stretches come before it in the text.
    pub earlier: usize,
}

/// The addresses that an entry mentions in its texts, in order, each once in a text.
#[must_use]
pub fn mentions(entry: &Value) -> Vec<Mention> {
    let mut found = Vec::new();
    each_text(entry, &mut String::new(), &mut |text, pointer| {
        if found.len() >= MOST || !(text.contains('/') || text.contains("www.")) {
            return;
        }
        let mut known: Vec<&str> = Vec::new();
        for range in links(text).into_iter().take(MOST_IN_TEXT) {
            let written = &text[range.clone()];
            if known.contains(&written) {
                continue;
            }
            known.push(written);
            found.push(Mention {
                pointer: pointer.to_owned(),
                written: written.to_owned(),
                earlier: text[..range.start].matches(written).count(),
            });
        }
    });
    found.truncate(MOST);
    found
}

/// What the ledger knows an address by: as browsers ask for it, without its fragment; none for what browsers do not
/// ask for, or only with a user name.
#[must_use]
pub fn key(written: &str) -> Option<String> {
    let mut key = href(&with_scheme(written))?;
    if let Some(at) = key.find('#') {
        key.truncate(at);
    }
    // The parser adds the slash after a host that has none.
    url::Url::parse(&key).ok().map(String::from)
}

/// What to write in the place of an address that moved: the new one, with the fragment of the old one if it has
/// none of its own.
#[must_use]
pub fn moved_text(written: &str, to: &str) -> String {
    match written.split_once('#') {
        Some((_, fragment)) if !to.contains('#') => format!("{to}#{fragment}"),
        _ => to.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{key, mentions, moved_text};

    #[test]
    fn addresses_of_fields_and_of_texts_are_found_with_their_places() {
        let entry = json!({
            "website": "https://a.org",
            "summary": "See https://b.org/x, (https://b.org/x) and www.c.org.",
        });
        let found: Vec<(String, String)> = mentions(&entry)
            .into_iter()
            .map(|one| (one.pointer, one.written))
            .collect();
        let expected = [
            ("/website", "https://a.org"),
            ("/summary", "https://b.org/x"),
            ("/summary", "www.c.org"),
        ];
        let expected = expected.map(|(at, to)| (at.to_owned(), to.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn an_address_has_one_key_however_it_is_written() {
        for written in [
            "https://a.org",
            "HTTPS://A.ORG/#x",
            "a.org/",
            "https://a.org:443/",
        ] {
            assert_eq!(key(written).as_deref(), Some("https://a.org/"), "{written}");
        }
        for none in ["ftp://a.org/", "https://user@a.org/", "javascript:alert(1)"] {
            assert_eq!(key(none), None, "{none}");
        }
    }

    #[test]
    fn a_fragment_moves_along() {
        assert_eq!(
            moved_text("https://a.org/#x", "https://b.org/"),
            "https://b.org/#x"
        );
        assert_eq!(
            moved_text("https://a.org/#x", "https://b.org/#y"),
            "https://b.org/#y"
        );
        assert_eq!(
            moved_text("https://a.org/", "https://b.org/"),
            "https://b.org/"
        );
    }
}
