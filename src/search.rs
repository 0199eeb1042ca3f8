//! The search index: what is looked for, cut into files of which a query needs only a few.
//!
//! `docs/search.md` describes the files and how results are ranked. A browser reads them with
//! `themes/default/assets/search.js`; [`Engine`] reads the same bytes and gives the same results.

mod build;
mod bytes;
mod cards;
mod collect;
mod engine;
mod facets;
mod fields;
mod files;
mod fold;
mod misspelled;
mod query;
mod rank;
mod read;
mod results;
mod root;
mod shards;
mod spelling;
mod texts;
mod typo;
mod words;

pub use build::{Index, Neutral};
pub use engine::Engine;
pub use files::{File, Layout};
pub use fold::fold;
pub use results::{Card, Choice, Filters, Found, Meaning, Sort};
pub use texts::{Texts, owner};
pub use typo::edits;
pub use words::words;

use crate::catalog::Catalog;
use crate::derive::facets::Facet;
use crate::vocabulary::Vocabularies;

/// The most that a word can say about a good.
const TOP: u8 = 31;

/// What an index is made of: all goods, as one language of a site shows them.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// All goods.
    pub catalog: &'a Catalog,
    /// What they are listed by.
    pub facets: &'a [Facet],
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
