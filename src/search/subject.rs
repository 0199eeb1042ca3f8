//! What an index is made of.

use crate::catalog::Catalog;
use crate::derive::facets::{Facet, Kind};
use crate::good::Good;
use crate::lists::Lists;
use crate::synonyms::Synonyms;
use crate::vocabulary::Vocabularies;

/// What an index is made of: all goods, as one language of a site shows them.
#[derive(Clone)]
pub struct Subject<'a> {
    /// All goods.
    pub catalog: &'a Catalog,
    /// What they are listed by.
    pub facets: &'a [Facet],
    /// Per facet and good, the positions of its values.
    pub values_of: &'a [Lists],
    /// Full names of licences.
    pub vocabularies: &'a Vocabularies,
    /// Words that mean the same.
    pub synonyms: &'a Synonyms,
    /// Positions of the goods in the order of the index: current ones, candidates, former ones, each
    /// by name. A good's place in it is its number in all files.
    pub order: &'a [usize],
    /// The kinds of pages that queries lead to by name.
    pub leads: &'a [Lead],
    /// Words that tell nothing about a good, between spaces: `for open source software`.
    pub optional: &'a str,
    /// Per facet and value its label.
    pub labels: &'a [Vec<String>],
    /// Per facet and value its place in the order of the labels.
    pub places: Vec<&'a [usize]>,
    /// The language of the index.
    pub spoken: &'a str,
    /// The language that entries are written in.
    pub own: &'a str,
}

/// A kind of pages that queries lead to, in the language of an index.
#[derive(Debug)]
pub struct Lead {
    /// The kind.
    pub kind: Kind,
    /// The words that name it, between commas: `goal, SDG`.
    pub words: String,
    /// What its pages are called, with `{code}` and `{label}`: `Goal {code}: {label}`.
    pub text: String,
}

impl<'a> Subject<'a> {
    /// The names of what a good is derived from.
    pub(super) fn parents(&self, good: &'a Good) -> impl Iterator<Item = &'a str> {
        let catalog = self.catalog;
        good.entry.derived_from.iter().map(|parent| {
            let known = parent.good.as_deref();
            let known = known.and_then(|id| catalog.get(id));
            let name = known.map(|good| good.entry.name.as_str());
            name.or(parent.name.as_deref()).unwrap_or_default()
        })
    }
}
