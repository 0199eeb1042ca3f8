//! The words of neighbouring goods with those goods, and the lists that all blocks give together.

use std::ops::Range;

use borsh::{BorshDeserialize, BorshSerialize};
use rayon::prelude::*;

use super::gather::{Weighed, Weight};
use super::interner::{Interner, Words};
use super::words::{key, order};

/// A good that contains a word, in four bytes: its number in the block, and the weights of the word.
#[derive(Debug, Clone, Copy, BorshSerialize, BorshDeserialize)]
struct Posting(u32);

/// The words of neighbouring goods, in order.
#[derive(Debug, BorshSerialize, BorshDeserialize)]
pub(super) struct Block {
    goods: u32,
    words: Words,
    /// Per word, where its goods end.
    ends: Vec<u32>,
    /// The goods of all words, those of each ascending.
    postings: Vec<Posting>,
}

/// A block that is being made.
#[derive(Default)]
pub(super) struct Growing {
    goods: u32,
    words: Interner,
    found: Vec<(u32, Posting)>,
}

/// The words of all blocks in order, each with its goods.
pub(super) struct Lists<'a> {
    /// Each with the number of its first good.
    blocks: Vec<(u32, &'a Block)>,
    places: Vec<Place>,
    /// The words that are kept.
    pub(super) terms: Vec<Term>,
}

/// A word in a block.
struct Place {
    key: u64,
    block: u32,
    at: u32,
}

/// A word with its goods.
pub(super) struct Term {
    /// Where it is in the blocks.
    places: Range<usize>,
    /// How many goods are kept.
    pub(super) goods: u32,
    is_frequent: bool,
}

impl Posting {
    fn new(good: u32, weight: Weight) -> Self {
        Self(good << 16 | u32::from(weight.full) << 8 | u32::from(weight.strong))
    }

    fn good(self) -> u32 {
        self.0 >> 16
    }

    fn weight(self) -> Weight {
        let [strong, full, ..] = self.0.to_le_bytes();
        Weight { full, strong }
    }
}

impl Growing {
    /// Adds the words of the next good; at most 65,536 goods make a block.
    pub(super) fn add(&mut self, words: &Weighed) {
        for (word, weight) in words.iter() {
            let posting = Posting::new(self.goods, weight);
            self.found.push((self.words.number(word), posting));
        }
        self.goods += 1;
    }

    /// The block of these goods.
    pub(super) fn done(self) -> Block {
        let words = self.words.words();
        let mut order_of: Vec<(u64, u32)> = (0..words.len())
            .map(|number| (key(words.get(number)), number as u32))
            .collect();
        order_of.sort_unstable_by(|a, b| {
            let text = |number: u32| words.get(number as usize);
            a.0.cmp(&b.0).then_with(|| order(text(a.1), text(b.1)))
        });
        let mut sorted = Words::default();
        let mut counts = vec![0; words.len()];
        for (number, _) in &self.found {
            counts[*number as usize] += 1;
        }
        // Per word where its next good is put; at last, where its goods end.
        let mut next = vec![0; words.len()];
        let mut start = 0;
        for &(_, number) in &order_of {
            sorted.push(words.get(number as usize));
            next[number as usize] = start;
            start += counts[number as usize];
        }
        let mut postings = vec![Posting(0); self.found.len()];
        for (number, posting) in self.found {
            let place = &mut next[number as usize];
            postings[*place as usize] = posting;
            *place += 1;
        }
        let ends = order_of.iter().map(|&(_, number)| next[number as usize]);
        Block {
            goods: self.goods,
            words: sorted,
            ends: ends.collect(),
            postings,
        }
    }
}

impl Place {
    /// The word.
    fn of<'a>(&self, blocks: &[(u32, &'a Block)]) -> &'a str {
        let (_, block) = blocks[self.block as usize];
        block.words.get(self.at as usize)
    }
}

impl Block {
    fn postings(&self, at: usize) -> &[Posting] {
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.postings[from as usize..self.ends[at] as usize]
    }
}

impl<'a> Lists<'a> {
    /// Joins blocks. A word of so many goods, or more, is kept only where it has a strong weight.
    pub(super) fn new(all: impl Iterator<Item = &'a Block>, frequent: usize) -> Self {
        let mut first = 0;
        let blocks = all.map(|block| {
            let goods = first..first + block.goods;
            first = goods.end;
            (goods.start, block)
        });
        let blocks: Vec<(u32, &Block)> = blocks.collect();
        let mut places: Vec<Place> = Vec::new();
        for (number, (_, block)) in blocks.iter().enumerate() {
            let words = 0..block.words.len();
            places.extend(words.map(|at| Place {
                key: key(block.words.get(at)),
                block: number as u32,
                at: at as u32,
            }));
        }
        let word = |place: &Place| place.of(&blocks);
        // A stable order: goods stay ascending.
        places.par_sort_by(|a, b| {
            let keys = a.key.cmp(&b.key);
            keys.then_with(|| order(word(a), word(b)))
        });
        let same = places.chunk_by(|a, b| a.key == b.key && word(a) == word(b));
        let mut from = 0;
        let terms = same.map(|group| {
            let places = from..from + group.len();
            from = places.end;
            let goods = group.iter().map(|place| {
                let (_, block) = blocks[place.block as usize];
                block.postings(place.at as usize).len()
            });
            let goods: usize = goods.sum();
            Term {
                places,
                goods: goods as u32,
                is_frequent: goods >= frequent,
            }
        });
        let terms = terms.collect();
        Self {
            blocks,
            places,
            terms,
        }
    }

    /// Keeps of frequent words only the goods in which they are strong, and of all words those that are left;
    /// returns the frequent ones.
    pub(super) fn frequent(&mut self) -> Vec<&'a str> {
        let mut terms = std::mem::take(&mut self.terms);
        let mut frequent = Vec::new();
        for term in terms.iter_mut().filter(|term| term.is_frequent) {
            frequent.push(self.word(term));
            term.goods = self.postings(term).count() as u32;
        }
        terms.retain(|term| term.goods > 0);
        self.terms = terms;
        frequent
    }

    /// The word itself.
    pub(super) fn word(&self, term: &Term) -> &'a str {
        self.places[term.places.start].of(&self.blocks)
    }

    /// Its goods, ascending, and its weight in each.
    pub(super) fn postings(&self, term: &Term) -> impl Iterator<Item = (u32, u8)> {
        let is_frequent = term.is_frequent;
        let places = self.places[term.places.clone()].iter();
        let all = places.flat_map(|place| {
            let (first, block) = self.blocks[place.block as usize];
            let postings = block.postings(place.at as usize).iter();
            postings.map(move |posting| (first + posting.good(), posting.weight()))
        });
        all.filter_map(move |(good, Weight { full, strong })| {
            let weight = if is_frequent { strong } else { full };
            (weight > 0).then_some((good, weight))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Growing, Lists, Weighed, Weight};

    /// A block of goods with words, all of which are weak if they have two letters.
    fn block(goods: &[&[&str]]) -> Block {
        let mut growing = Growing::default();
        for words in goods {
            let mut weighed = Weighed::default();
            for word in *words {
                let strong = if word.len() == 2 { 0 } else { 7 };
                weighed.push(word, Weight { full: 9, strong });
            }
            growing.add(&weighed);
        }
        growing.done()
    }

    fn read(lists: &Lists<'_>) -> Vec<(String, Vec<(u32, u8)>)> {
        let terms = lists.terms.iter();
        let read = terms.map(|term| (lists.word(term).to_owned(), lists.postings(term).collect()));
        read.collect()
    }

    #[test]
    fn words_of_all_blocks_are_in_order_with_all_goods() {
        let blocks = [
            block(&[&["water", "data"], &["water"]]),
            block(&[&["été", "data", "databases"], &["water"]]),
        ];
        let mut lists = Lists::new(blocks.iter(), usize::MAX);
        assert_eq!(lists.frequent(), [""; 0]);
        let expected = [
            ("data", vec![(0, 9), (2, 9)]),
            ("databases", vec![(2, 9)]),
            ("water", vec![(0, 9), (1, 9), (3, 9)]),
            ("été", vec![(2, 9)]),
        ];
        assert_eq!(
            read(&lists),
            expected.map(|(word, goods)| (word.to_owned(), goods))
        );
    }

    #[test]
    fn a_frequent_word_is_kept_where_it_is_strong() {
        let blocks = [block(&[&["water", "of"], &["water", "of"], &["seed"]])];
        let mut lists = Lists::new(blocks.iter(), 2);
        assert_eq!(lists.frequent(), ["of", "water"]);
        let kept = ["seed", "water"].map(str::to_owned);
        assert_eq!(
            read(&lists)
                .into_iter()
                .map(|(word, _)| word)
                .collect::<Vec<_>>(),
            kept
        );
        assert_eq!(read(&lists)[1].1, [(0, 7), (1, 7)]);
    }
}
