//! The documents that reasons follow, as links. Addresses are written once, at the end of the comment,
//! so that a reason needs only a few characters for its link.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::inline::{leads_to_discussion, target};
use crate::review::Review;
use crate::standard::Outcome;

/// A host from which GitHub leads to the same page of its own without noting there that it was
/// mentioned.
const WITHOUT_MENTION: &str = "https://redirect.github.com/";

/// The documents that the open items of a review follow.
#[derive(Default)]
pub(super) struct Sources<'a> {
    /// By id, the number of the link and its target.
    links: BTreeMap<&'a str, (usize, String)>,
}

impl<'a> Sources<'a> {
    /// The documents of a review.
    pub(super) fn new(review: &'a Review) -> Self {
        let indicators = review.entries.iter().flat_map(|one| &one.indicators);
        let open = indicators.filter(|one| one.result != Outcome::Met);
        let mut links = BTreeMap::new();
        let items = review.entries.iter().flat_map(|one| &one.checklist);
        let of_items = items.filter_map(|item| item.source);
        let impact = review.entries.iter().filter_map(|one| one.impact.as_ref());
        let of_impact = impact.filter_map(|one| one.source.as_deref());
        let of_indicators = open.filter_map(|one| one.source.as_deref());
        for id in of_indicators.chain(of_items).chain(of_impact) {
            let source = review.sources.get(id);
            if let Some(target) = source.and_then(|source| address(&source.url)) {
                links.insert(id, (0, target));
            }
        }
        for (at, (number, _)) in links.values_mut().enumerate() {
            *number = at + 1;
        }
        Self { links }
    }

    /// A title in Markdown as a link to a document; the title alone if there is no link.
    pub(super) fn link(&self, title: String, id: Option<&str>) -> String {
        match id.and_then(|id| self.links.get(id)) {
            Some((number, _)) => format!("[{title}][{number}]"),
            None => title,
        }
    }

    /// The addresses of the links in a text.
    pub(super) fn addresses(&self, text: &str) -> String {
        let mut out = String::new();
        for (number, target) in self.links.values() {
            // Entries cannot write this: their brackets are escaped.
            if text.contains(&format!("][{number}]")) {
                let _ = writeln!(out, "[{number}]: {target}");
            }
        }
        out
    }

    /// The length of the addresses of all links, in characters.
    pub(super) fn length(&self) -> usize {
        let lines = self.links.values();
        lines
            .map(|(number, target)| format!("[{number}]: {target}\n").chars().count())
            .sum()
    }
}

/// The target of a link to a document; `None` if it cannot be linked.
pub(in crate::report) fn address(url: &str) -> Option<String> {
    if !leads_to_discussion(url) {
        return target(url);
    }
    let path = url.strip_prefix("https://github.com/")?;
    target(&format!("{WITHOUT_MENTION}{path}"))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_document_that_is_a_discussion_is_linked_without_being_mentioned_there() {
        assert_eq!(
            address("https://github.com/a/b/issues/4").as_deref(),
            Some("https://redirect.github.com/a/b/issues/4")
        );
        assert_eq!(address("https://code.example/a/b/-/issues/4"), None);
        assert_eq!(
            address("https://a.example/(b)").as_deref(),
            Some("https://a.example/%28b%29")
        );
        assert_eq!(address("javascript:alert(1)"), None);
    }
}
