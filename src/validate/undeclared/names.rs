//! The names of possible parents: those of the goods of the registry, and those of the vocabulary
//! `parent`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::phrases::Lexicon;
use crate::address::plain;
use crate::slug::fold;
use crate::validate::identities::Identities;

/// A name with fewer letters and digits is no sign of anything.
const SHORTEST: usize = 3;

/// How many names of one entry are looked at.
const MOST: usize = 24;

/// A possible parent.
#[derive(Debug, Clone)]
pub(super) struct Parent {
    /// The name by which it was found.
    pub(super) name: String,
    /// Its id if it is a good of the registry.
    pub(super) id: Option<String>,
    /// Its address if it is one of the vocabulary.
    pub(super) url: Option<String>,
    /// Its name and its other names, folded.
    names: Vec<String>,
}

impl Parent {
    /// A text that no other parent has.
    pub(super) fn key(&self) -> String {
        self.id.clone().unwrap_or_else(|| fold(&self.name))
    }

    /// Whether a name is one of its own.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.names.contains(&fold(name))
    }
}

/// All names, folded, each with the entries that have it.
pub(super) struct Names<'a> {
    goods: OnceLock<BTreeMap<String, Vec<usize>>>,
    addresses: OnceLock<BTreeMap<String, usize>>,
    ids: &'a [&'a str],
    identities: &'a Identities,
    lexicon: &'a Lexicon,
}

/// The names as one entry sees them: its own are no parents, nor are goods of other categories.
pub(super) struct Seen<'a> {
    names: &'a Names<'a>,
    at: usize,
    categories: &'a [String],
    own: &'a [String],
}

impl<'a> Names<'a> {
    /// Takes the ids in the order of the identities.
    pub(super) fn new(
        ids: &'a [&'a str],
        identities: &'a Identities,
        lexicon: &'a Lexicon,
    ) -> Self {
        Self {
            goods: OnceLock::new(),
            addresses: OnceLock::new(),
            ids,
            identities,
            lexicon,
        }
    }

    /// The entries that have a name, folded. All names are read when the first one is looked up: most
    /// registries have no entry that mentions a parent.
    fn holders(&self, key: &str) -> Option<&Vec<usize>> {
        let goods = self.goods.get_or_init(|| {
            let mut goods: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (at, (identity, _)) in self.identities.members().enumerate() {
                let names = identity.names.iter().take(MOST);
                for form in names.flat_map(|said| forms(&said.text)) {
                    let key = fold(form);
                    if key.chars().count() >= SHORTEST {
                        let holders = goods.entry(key).or_default();
                        if holders.last() != Some(&at) {
                            holders.push(at);
                        }
                    }
                }
            }
            goods
        });
        goods.get(key)
    }

    /// The first entry that has an address as its website or a repository.
    fn holder(&self, address: &str) -> Option<usize> {
        let addresses = self.addresses.get_or_init(|| {
            let mut addresses: BTreeMap<String, usize> = BTreeMap::new();
            for (at, (identity, _)) in self.identities.members().enumerate() {
                for said in identity.websites.iter().chain(&identity.repositories) {
                    addresses.entry(plain(&said.text)).or_insert(at);
                }
            }
            addresses
        });
        addresses.get(address).copied()
    }

    pub(super) fn seen_by(
        &'a self,
        at: usize,
        (categories, own): (&'a [String], &'a [String]),
    ) -> Seen<'a> {
        Seen {
            names: self,
            at,
            categories,
            own,
        }
    }
}

impl Seen<'_> {
    /// The parent that some words name, if any; the words as they are written.
    pub(super) fn parent(&self, words: &str) -> Option<Parent> {
        let key = fold(words);
        // A name is written with a capital or a digit; `care` and `simple` are words.
        let is_name = words
            .chars()
            .any(|c| c.is_uppercase() || c.is_ascii_digit());
        if !is_name || self.own.contains(&key) {
            return None;
        }
        let known = self
            .names
            .lexicon
            .parent(&key)
            .filter(|_| self.is_program());
        if known.is_some_and(|known| known.names.iter().any(|name| self.own.contains(name))) {
            return None;
        }
        let name = known.map_or_else(|| words.trim().to_owned(), |known| known.name.to_owned());
        let names = known.map(|known| known.names.to_vec()).unwrap_or_default();
        let also = names.iter().find_map(|name| self.good(name));
        if let Some(at) = self.good(&key).or(also) {
            let id = self.names.ids[at].to_owned();
            return Some(Parent {
                name,
                names: names.into_iter().chain([fold(&id), key]).collect(),
                id: Some(id),
                url: known.map(|known| known.url.to_owned()),
            });
        }
        let known = known?;
        Some(Parent {
            name,
            id: None,
            url: Some(known.url.to_owned()),
            names,
        })
    }

    /// The id of the good that has an address.
    pub(super) fn at_address(&self, url: &str) -> Option<&str> {
        let at = self.names.holder(&plain(url)).filter(|at| *at != self.at)?;
        self.names.ids.get(at).copied()
    }

    /// The id of the good that has a name, folded, and no name of this entry.
    pub(super) fn called(&self, key: &str) -> Option<&str> {
        let at = self
            .good(key)
            .filter(|_| !self.own.contains(&key.to_owned()))?;
        self.names.ids.get(at).copied()
    }

    /// The first other good of this name that is of the same category.
    fn good(&self, key: &str) -> Option<usize> {
        let holders = self.names.holders(key)?;
        let first = holders.iter().copied().find(|&at| at != self.at)?;
        let theirs = &self.names.identities.at(first)?.categories;
        let is_alike = theirs.is_empty() || theirs.iter().any(|one| self.categories.contains(one));
        is_alike.then_some(first)
    }

    fn is_program(&self) -> bool {
        let mut categories = self.categories.iter();
        categories.any(|one| matches!(one.as_str(), "software" | "ai-system"))
    }
}

/// A name, what is before its bracket and what is in it.
fn forms(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_once('(');
    let parts = parts.map(|(before, rest)| [before, rest.split(')').next().unwrap_or(rest)]);
    [text].into_iter().chain(parts.into_iter().flatten())
}
