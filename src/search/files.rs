//! The files of an index; the list is known before the files are made.

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::derive::facets::{Facet, Kind};

use super::fields;

/// One file of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The file that leads to all others.
    Root,
    /// Words with their goods.
    Terms(usize),
    /// Names with their goods.
    Names(usize),
    /// Words by their beginning, for typing errors further on.
    Forward(usize),
    /// Words by their end, for typing errors before it.
    Backward(usize),
    /// What results show.
    Cards(usize),
    /// Labels of facets in one language.
    Labels,
    /// Pages that queries lead to by name.
    Destinations,
    /// The values of a facet with their goods; the same in all languages.
    Facet(Kind),
    /// When goods were recognised; the same in all languages.
    Dates,
    /// Their ids; the same in all languages.
    Ids,
}

/// How many files of each kind there are; some of them may be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Layout {
    /// [`File::Terms`].
    pub terms: usize,
    /// [`File::Names`].
    pub names: usize,
    /// [`File::Forward`] and [`File::Backward`], each.
    pub spelling: usize,
    /// [`File::Cards`].
    pub cards: usize,
}

/// How many goods share a file of cards.
pub(super) const CARDS: usize = 8;

impl File {
    /// Where it lies below `search/`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Root => "index.bin".to_owned(),
            Self::Terms(number) => format!("terms/{number}.bin"),
            Self::Names(number) => format!("names/{number}.bin"),
            Self::Forward(number) => format!("forward/{number}.bin"),
            Self::Backward(number) => format!("backward/{number}.bin"),
            Self::Cards(number) => format!("cards/{number}.bin"),
            Self::Labels => "labels.bin".to_owned(),
            Self::Destinations => "destinations.bin".to_owned(),
            Self::Facet(kind) => format!("facets/{}.bin", kind.segment()),
            Self::Dates => "dates.bin".to_owned(),
            Self::Ids => "ids.bin".to_owned(),
        }
    }

    /// Whether it is the same in all languages, and lies below the `search/` of the first.
    #[must_use]
    pub fn is_neutral(self) -> bool {
        matches!(self, Self::Facet(_) | Self::Dates | Self::Ids)
    }

    /// The files of no language.
    pub fn neutral(facets: &[Facet]) -> impl Iterator<Item = Self> {
        let facets = facets.iter().map(|facet| Self::Facet(facet.kind));
        facets.chain([Self::Dates, Self::Ids])
    }
}

impl Layout {
    /// The layout that suits a catalogue, from the amount of text, which is quick to count.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let goods = catalog.goods();
        let sizes = goods.par_iter().map(|good| {
            let entry = &good.entry;
            let mut bytes = 0;
            fields::texts(good, &mut |_, text| bytes += text.len());
            bytes += entry.summary.len() + entry.description.as_ref().map_or(0, String::len);
            let names = entry.name.len() + entry.aliases.iter().map(String::len).sum::<usize>();
            (bytes, names)
        });
        let (bytes, names) = sizes.reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        Self {
            terms: 1 + (bytes + names) / TEXT_PER_TERMS,
            names: 1 + names / TEXT_PER_NAMES,
            spelling: 1 + (bytes + names).isqrt() / ROOT_PER_SPELLING,
            cards: goods.len().div_ceil(CARDS),
        }
    }

    /// The files of one language.
    pub fn files(self) -> impl Iterator<Item = File> {
        let terms = (0..self.terms).map(File::Terms);
        let names = (0..self.names).map(File::Names);
        let forward = (0..self.spelling).map(File::Forward);
        let backward = (0..self.spelling).map(File::Backward);
        let cards = (0..self.cards).map(File::Cards);
        let first = [File::Root, File::Labels, File::Destinations].into_iter();
        let words = first.chain(terms).chain(names);
        words.chain(forward).chain(backward).chain(cards)
    }
}

/// How many bytes of text fill one file of words; the words of a language grow like the square root
/// of its text.
const TEXT_PER_TERMS: usize = 28_000;
const TEXT_PER_NAMES: usize = 4_000;
const ROOT_PER_SPELLING: usize = 64;
