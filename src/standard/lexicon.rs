//! The words, hosts and licences that rules use, read from the vocabularies.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use regex::Regex;
use spdx::LicenseItem;

use super::prose;
use crate::address::Address;
use crate::license;
use crate::vocabulary::Vocabularies;

/// The words, hosts and licences that formats and computed values use.
#[derive(Debug)]
pub(super) struct Lexicon {
    blank: BTreeSet<String>,
    /// Length of the longest of them in bytes.
    longest: usize,
    /// By host, the starts of paths of pages with general statements; if empty, every path.
    generic: BTreeMap<String, Vec<Generic>>,
    documentation: BTreeSet<String>,
    /// By SPDX id, the categories it is approved for.
    approved: BTreeMap<String, Vec<String>>,
    broken: Regex,
}

/// The paths of pages of a kind on a host.
#[derive(Debug)]
struct Generic {
    /// Start of the path, in lower case.
    path: String,
    /// Whether a vendor describes its own products there.
    is_vendor: bool,
}

/// Beginnings of misspelled addresses that lead nowhere: `https: //a.b`, `http ://a.b`, `https//a.b`,
/// `https:/a.b`, `http:///a.b`, `https://http://a.b`, `https:// a.b`.
const BROKEN: &str = r#"(?i)(?:^|[\s(<"'\[])(https?(?::\s+/{1,2}|\s+://|//|:/[^/\s]|:/{3,}|://https?:/|://\s+[\w-]+\.)\S*)"#;

/// What a licence forbids, with the names that rules use, and its patterns in an SPDX id or a title.
const FORBIDDEN: [(&str, &[&str]); 2] = [
    ("derivatives", &["nd", "noderivatives", "noderivs"]),
    ("commercial-use", &["nc", "noncommercial"]),
];

impl Lexicon {
    pub(super) fn new(blank: &[String], vocabularies: &Vocabularies) -> Result<Self> {
        let mut generic: BTreeMap<String, Vec<Generic>> = BTreeMap::new();
        for term in vocabularies.get("steward").terms() {
            let (host, path) = term.code.split_once('/').unwrap_or((&term.code, ""));
            generic
                .entry(host.to_lowercase())
                .or_default()
                .push(Generic {
                    path: path.to_lowercase(),
                    is_vendor: term.text("x-kind") == Some("vendor"),
                });
        }
        let approvals = vocabularies.get("license").terms().iter().map(|term| {
            let categories = term.texts("x-approved").map(str::to_owned).collect();
            (term.code.clone(), categories)
        });
        let blank: BTreeSet<String> = blank.iter().map(|word| core(word).to_lowercase()).collect();
        Ok(Self {
            longest: blank.iter().map(String::len).max().unwrap_or_default(),
            blank,
            generic,
            documentation: codes(vocabularies, "documentation-host"),
            approved: approvals.collect(),
            broken: Regex::new(BROKEN)?,
        })
    }

    /// The addresses in a text that are misspelled so that they lead nowhere.
    pub(super) fn broken_links(&self, text: &str) -> Vec<String> {
        if !is_suspicious(text) {
            return Vec::new();
        }
        let found = self.broken.captures_iter(text);
        found
            .filter_map(|captures| prose::quote(&captures[1]))
            .collect()
    }

    /// Whether a text has no content: empty, only punctuation, or one of the words for that.
    pub(super) fn is_blank(&self, text: &str) -> bool {
        let core = core(text);
        core.is_empty() || (core.len() <= self.longest && self.blank.contains(&core.to_lowercase()))
    }

    /// Whether an address leads to a licence steward, an encyclopedia or a vendor.
    pub(super) fn is_generic(&self, address: &Address) -> bool {
        self.generic(address).next().is_some()
    }

    /// Whether an address leads to a vendor's page about its own products.
    pub(super) fn is_vendor(&self, address: &Address) -> bool {
        self.generic(address).any(|place| place.is_vendor)
    }

    /// The known places that an address is in.
    fn generic(&self, address: &Address) -> impl Iterator<Item = &Generic> {
        let path = address.path.trim_start_matches('/').to_lowercase();
        let hosts = address
            .domains()
            .filter_map(|domain| self.generic.get(domain));
        let places: Vec<&Generic> = hosts
            .flatten()
            .filter(|place| starts_with_segment(&path, &place.path))
            .collect();
        places.into_iter()
    }

    /// Whether an address is on a host that publishes only documentation, or has such a name.
    pub(super) fn is_documentation_host(&self, address: &Address) -> bool {
        let first = address.host.split('.').next().unwrap_or_default();
        let says_so = [
            "docs",
            "doc",
            "documentation",
            "wiki",
            "help",
            "manual",
            "developer",
            "developers",
        ];
        says_so.contains(&first)
            || address
                .domains()
                .any(|domain| self.documentation.contains(domain))
    }

    /// The categories that an SPDX expression is approved for: one of its alternatives is enough.
    pub(super) fn approved_for(&self, expression: &str) -> Vec<&str> {
        let Some(parsed) = license::parse(expression) else {
            return Vec::new();
        };
        let mut all: Vec<&str> = Vec::new();
        for requirement in parsed.requirements() {
            let categories = self.categories(&requirement.req.license);
            all.extend(categories.iter().map(String::as_str));
        }
        all.sort_unstable();
        all.dedup();
        all.retain(|category| {
            parsed.evaluate(|req| self.categories(&req.license).iter().any(|c| c == category))
        });
        all
    }

    fn categories(&self, item: &LicenseItem) -> &[String] {
        let LicenseItem::Spdx { id, .. } = item else {
            return &[];
        };
        self.approved.get(id.name).map_or(&[], Vec::as_slice)
    }
}

/// Whether a text begins like an address but does not continue like one: this avoids running the
/// pattern on most texts.
fn is_suspicious(text: &str) -> bool {
    text.contains("http")
        && text.match_indices("http").any(|(i, found)| {
            let rest = &text[i + found.len()..];
            let rest = rest.strip_prefix('s').unwrap_or(rest);
            match rest.strip_prefix("://") {
                Some(host) => !host.starts_with(char::is_alphanumeric) || host.starts_with("http"),
                None => rest.starts_with([':', '/']) || rest.trim_start().starts_with(':'),
            }
        })
}

/// What a licence forbids in every alternative of its expression.
pub(super) fn forbids(expression: &str) -> Vec<&'static str> {
    let parsed = license::parse(expression);
    let forbidden = FORBIDDEN.into_iter().filter(|(_, marks)| match &parsed {
        Some(parsed) => !parsed.evaluate(|req| match &req.license {
            LicenseItem::Spdx { id, .. } => !is_marked(id.name, marks),
            LicenseItem::Other(_) => true,
        }),
        None => is_marked(expression, marks),
    });
    forbidden.map(|(what, _)| what).collect()
}

fn is_marked(text: &str, marks: &[&str]) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| marks.contains(&word.to_lowercase().as_str()))
}

fn core(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric())
}

fn codes(vocabularies: &Vocabularies, name: &str) -> BTreeSet<String> {
    let terms = vocabularies.get(name).terms();
    terms.iter().map(|term| term.code.to_lowercase()).collect()
}

/// Whether a path begins with another one and ends there or continues after a border.
fn starts_with_segment(path: &str, start: &str) -> bool {
    path.strip_prefix(start).is_some_and(|rest| {
        start.is_empty() || rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, forbids};
    use crate::address::Address;
    use crate::embedded::builtin_schema;
    use crate::vocabulary::Vocabularies;

    fn lexicon() -> Lexicon {
        let vocabularies = Vocabularies::new(&builtin_schema()).unwrap();
        Lexicon::new(&["n/a".to_owned(), "none".to_owned()], &vocabularies).unwrap()
    }

    #[test]
    fn words_for_nothing_are_blank() {
        let lexicon = lexicon();
        for text in ["", " - ", "N/A", "None.", "(n/a)"] {
            assert!(lexicon.is_blank(text), "{text}");
        }
        assert!(!lexicon.is_blank("Nonesuch"));
    }

    #[test]
    fn one_way_through_an_expression_is_enough() {
        let lexicon = lexicon();
        let approved = |text| lexicon.approved_for(text);
        assert!(approved("MIT OR CC-BY-ND-4.0").contains(&"software"));
        assert!(
            approved("MIT AND CC-BY-4.0")
                .iter()
                .all(|c| *c != "software" && *c != "data")
        );
        assert!(approved("odbl-1.0").contains(&"data"));
        assert!(approved("see website").is_empty());
    }

    #[test]
    fn what_every_way_forbids_is_forbidden() {
        assert_eq!(
            forbids("CC-BY-NC-ND-4.0"),
            ["derivatives", "commercial-use"]
        );
        assert!(forbids("CC-BY-NC-4.0 OR MIT").is_empty());
        assert_eq!(forbids("cc by-nc 4.0 (as is)"), ["commercial-use"]);
        assert!(forbids("Apache-2.0").is_empty());
    }

    #[test]
    fn addresses_that_lead_nowhere_are_found() {
        let broken = |text: &str| lexicon().broken_links(text);
        for text in [
            "https: //a.org/x",
            "http ://a.org",
            "https//a.org",
            "https:/a.org",
            "https://http://a.org",
        ] {
            assert_eq!(broken(&format!("See {text} for more")).len(), 1, "{text}");
        }
        for text in [
            "https://a.org",
            "HTTP/2, HTTPS",
            "http and https",
            "https://a.org/web/http:/b.org",
        ] {
            assert!(broken(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn stewards_are_known_by_host_and_start_of_path() {
        let lexicon = lexicon();
        let generic = |text: &str| lexicon.is_generic(&Address::parse(text).unwrap());
        assert!(generic("https://opensource.org/licenses/MIT"));
        assert!(generic("https://en.wikipedia.org/wiki/MIT_License"));
        assert!(generic("https://www.apache.org/licenses/LICENSE-2.0"));
        assert!(!generic("https://httpd.apache.org/docs"));
        assert!(!generic("https://example.org/opensource.org"));
    }
}
