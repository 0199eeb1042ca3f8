//! The words of the names and summaries of all goods, with the goods that use each.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use rayon::prelude::*;

use crate::catalog::Good;
use crate::lists::{Lists, position};

/// The fewest letters of a word that tells something.
const LETTERS: usize = 5;

/// So many goods are read by one thread at a time.
const PART: usize = 8192;

/// The words of goods.
pub(super) struct Words {
    /// In alphabetical order.
    words: Vec<Box<str>>,
    /// Per word, the goods that use it, ascending.
    goods: Lists,
}

/// The words of some goods: each once, and per good the places of its own ones.
#[derive(Default)]
struct Part {
    words: Vec<Box<str>>,
    of_goods: Vec<Vec<u32>>,
}

impl Words {
    /// The longer words of the names and summaries of goods.
    pub(super) fn new(goods: &[Good]) -> Self {
        let parts: Vec<Part> = goods.par_chunks(PART).map(Part::new).collect();
        let numbered = parts.iter().enumerate();
        let all = numbered.flat_map(|(at, part)| {
            let words = part.words.iter().enumerate();
            words.map(move |(place, word)| (word.as_ref(), at, place))
        });
        let mut all: Vec<(&str, usize, usize)> = all.collect();
        all.par_sort_unstable();
        // Where the words of each part are among all.
        let places = parts.iter().map(|part| vec![0; part.words.len()]);
        let mut places: Vec<Vec<u32>> = places.collect();
        let mut words: Vec<&str> = Vec::new();
        for (word, part, place) in all {
            if words.last() != Some(&word) {
                words.push(word);
            }
            places[part][place] = position(words.len() - 1);
        }
        let used = parts.iter().zip(&places).flat_map(|(part, places)| {
            let goods = part.of_goods.iter();
            goods.map(move |words| words.iter().map(|&word| places[word as usize]))
        });
        let pairs = used.enumerate();
        let pairs = pairs.flat_map(|(good, words)| words.map(move |word| (word, position(good))));
        Self {
            goods: Lists::new(words.len(), pairs),
            words: words.into_iter().map(Box::from).collect(),
        }
    }

    /// The words in alphabetical order, each with the goods that use it.
    pub(super) fn sorted(&self) -> impl Iterator<Item = (&str, &[u32])> {
        let words = self.words.iter().enumerate();
        words.map(|(at, word)| (word.as_ref(), self.goods.of(at)))
    }
}

impl Part {
    fn new(goods: &[Good]) -> Self {
        let mut part = Self::default();
        let mut places: HashMap<Box<str>, u32> = HashMap::new();
        for good in goods {
            let entry = &good.entry;
            let text = format!("{} {}", entry.name, entry.summary).to_lowercase();
            let mut own = Vec::new();
            for word in words(&text) {
                let place = places.get(word).copied().unwrap_or_else(|| {
                    let place = position(part.words.len());
                    part.words.push(word.into());
                    places.insert(word.into(), place);
                    place
                });
                own.push(place);
            }
            own.sort_unstable();
            own.dedup();
            part.of_goods.push(own);
        }
        part
    }
}

/// Words that tell nothing of what a good is about.
static GENERAL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("general.txt").lines();
    let words = lines.filter(|line| !line.starts_with('#'));
    words.flat_map(str::split_whitespace).collect()
});

/// The telling words of a text in lower case, in the singular.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(singular);
    words.filter(|word| word.chars().count() >= LETTERS && !GENERAL.contains(word))
}

/// A word of goods as a text writes it.
pub(crate) fn spelled<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut all = text.split(|c: char| !c.is_alphanumeric());
    all.find(|written| singular(&written.to_lowercase()) == word)
}

fn singular(word: &str) -> &str {
    if word.ends_with("sses") {
        return &word[..word.len() - 2];
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'i', 'u']) => stem,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::{spelled, words};

    #[test]
    fn function_words_and_general_words_are_left_out() {
        let text = "a platform which helps individuals and businesses manage vaccines";
        assert_eq!(words(text).collect::<Vec<_>>(), ["business", "vaccine"]);
    }

    #[test]
    fn a_word_is_shown_as_the_text_writes_it() {
        assert_eq!(spelled("For Businesses.", "business"), Some("Businesses"));
        assert_eq!(spelled("For nobody.", "business"), None);
    }
}
