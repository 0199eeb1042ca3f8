//! Words, each kept once, in one text, and numbered in the order in which they are found.

use std::hash::BuildHasher;

use borsh::{BorshDeserialize, BorshSerialize};
use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

/// Words and their numbers.
#[derive(Debug, Default)]
pub(super) struct Interner {
    words: Words,
    /// Numbers by the hash of their words; never read in its own order.
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

/// A list of words in one text.
#[derive(Debug, Default, BorshSerialize, BorshDeserialize)]
pub(super) struct Words {
    text: String,
    /// Where each word ends.
    ends: Vec<u32>,
}

impl Words {
    /// Adds a word.
    pub(super) fn push(&mut self, word: &str) {
        self.text.push_str(word);
        self.ends.push(self.text.len() as u32);
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes they have together.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// One of them.
    pub(super) fn get(&self, at: usize) -> &str {
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[from as usize..self.ends[at] as usize]
    }
}

impl Interner {
    /// The number of a word.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        let (words, hasher) = (&self.words, &self.hasher);
        let found = self.numbers.entry(
            hasher.hash_one(word),
            |&number| words.get(number as usize) == word,
            |&number| hasher.hash_one(words.get(number as usize)),
        );
        match found {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(place) => {
                let number = words.len() as u32;
                place.insert(number);
                self.words.push(word);
                number
            }
        }
    }

    /// All words by their numbers.
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// Forgets all words, and keeps the room for others.
    pub(super) fn clear(&mut self) {
        self.words.text.clear();
        self.words.ends.clear();
        self.numbers.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn a_word_has_one_number() {
        let mut interner = Interner::default();
        let numbers = ["water", "été", "water", ""].map(|word| interner.number(word));
        assert_eq!(numbers, [0, 1, 0, 2]);
        assert_eq!(interner.words().len(), 3);
        assert_eq!(interner.words().get(1), "été");
        interner.clear();
        assert_eq!(interner.number("été"), 0);
    }
}
