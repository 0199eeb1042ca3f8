//! The organisations of a registry, by the names and ids that people write.

use std::collections::HashMap;

use crate::derive::facets::{Kind, Value};
use crate::site::Site;
use crate::suggest::closest;

/// The organisations of a registry, each by its position in the facet.
#[derive(Debug)]
pub struct Organizations<'a> {
    values: &'a [Value],
    by_key: HashMap<String, usize>,
    by_segment: HashMap<&'a str, usize>,
}

impl<'a> Organizations<'a> {
    /// Those that an entry of a site names, in any role.
    #[must_use]
    pub fn of(site: &'a Site) -> Self {
        let facet = site.facet(Kind::Organization);
        let values = facet.map_or(&[][..], |(_, facet)| &facet.values);
        let numbered = || values.iter().enumerate();
        let key = |(at, value): (usize, &Value)| (Kind::Organization.key(&value.code), at);
        Self {
            values,
            by_key: numbered().map(key).collect(),
            by_segment: numbered()
                .map(|(at, value)| (value.segment.as_str(), at))
                .collect(),
        }
    }

    /// The one with a name, in any spelling of case, accents and spaces.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<usize> {
        self.by_key.get(&Kind::Organization.key(name)).copied()
    }

    /// The one with a name, or with an id: the last part of the address of its page.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        let text = text.trim();
        self.named(text)
            .or_else(|| self.by_segment.get(text).copied())
    }

    /// The name or id that somebody probably meant.
    #[must_use]
    pub fn closest(&self, text: &str) -> Option<&'a str> {
        let names = self.values.iter().map(|value| value.label.as_str());
        let ids = self.values.iter().map(|value| value.segment.as_str());
        closest(text.trim(), names.chain(ids))
    }
}
