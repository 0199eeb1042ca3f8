//! The search index: the words of goods, split into files so that a query needs only a few of them.
//!
//! `docs/search.md` describes the files and how results are ranked. A browser reads them with
//! `themes/default/assets/search.js`; [`Engine`] reads the same bytes and gives the same results.

#![allow(
    clippy::cast_possible_truncation,
    reason = "goods and words are counted in 32 bits, what words weigh fits into eight"
)]

mod blocks;
mod build;
mod bytes;
mod cards;
mod destination;
mod engine;
mod expand;
mod facets;
mod fields;
mod files;
mod fold;
mod gather;
mod interner;
mod kin;
mod labels;
mod misspelled;
mod query;
mod rank;
mod read;
mod results;
mod root;
mod shards;
mod spelling;
mod stems;
mod stretch;
mod subject;
mod texts;
mod typo;
mod words;

pub use build::{Index, Neutral};
pub use destination::{Destination, KINDS};
pub use engine::Engine;
pub use fields::Place;
pub use files::{File, Layout};
pub use fold::fold;
pub use results::{Card, Choice, Filters, Found, Meaning, Sort};
pub use texts::{Texts, owner};
pub use typo::edits;
pub use words::words;

pub use subject::{Lead, Subject};
