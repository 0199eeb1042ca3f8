//! What an index is made of.

use crate::catalog::Catalog;
use crate::derive::facets::Facet;
use crate::vocabulary::Vocabularies;

/// What an index is made of: all goods, as one language of a site shows them.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// All goods.
    pub catalog: &'a Catalog,
    /// What they are listed by.
    pub facets: &'a [Facet],
    /// Per facet and good, the positions of its values.
    pub values_of: &'a [Vec<Vec<usize>>],
    /// Full names of licences.
    pub vocabularies: &'a Vocabularies,
    /// Positions of the goods in the order of the index: current ones, candidates, former ones, each
    /// by name. A good's place in it is its number in all files.
    pub order: &'a [usize],
    /// Per facet and value its label.
    pub labels: &'a [Vec<String>],
    /// The language of the index.
    pub spoken: &'a str,
    /// The language that entries are written in.
    pub own: &'a str,
}
