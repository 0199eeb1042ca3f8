//! What the frames of all pages of a language have in common, as templates take it.

use std::sync::OnceLock;

use tera::Value;

/// Parts of the frame of a page that are the same on all pages, if links are.
pub(crate) struct Common {
    pub(crate) menu: Vec<Way>,
    pub(crate) more: Vec<Way>,
    pub(crate) style: Value,
    pub(crate) pictures: Value,
    pub(crate) icon: Value,
    pub(crate) feeds: Vec<Value>,
    pub(crate) site: Value,
    pub(crate) logo: Value,
    pub(crate) footer: Value,
    /// What the operator declares about the data; nothing if that is nothing.
    pub(crate) data: Value,
    pub(crate) policy: Value,
    /// Per good, the parts of its card as HTML, once one was drawn: a card is in about ten lists. Empty if
    /// cards are not kept.
    pub(crate) cards: Vec<OnceLock<Option<[Value; 2]>>>,
}

/// A link of a menu.
pub(crate) struct Way {
    /// Its address in the site; nothing if it leads elsewhere.
    pub(crate) address: Option<String>,
    /// The link on a page that it neither leads to nor above, on the page that it leads to, and on a page
    /// below that one.
    pub(crate) links: [Value; 3],
}

impl Way {
    /// The link on a page, by its address.
    pub(crate) fn on(&self, page: &str) -> Value {
        let [other, same, below] = &self.links;
        let link = match self.address.as_deref() {
            Some(address) if address == page => same,
            Some(address) if !address.is_empty() && page.starts_with(address) => below,
            _ => other,
        };
        link.clone()
    }
}
