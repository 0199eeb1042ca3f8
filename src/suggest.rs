//! Finds the word that somebody probably meant.

use std::collections::BTreeSet;
use std::ops::Range;

/// So many words are all compared with a slip.
const FEW: usize = 1_000;

/// Of more words, those are compared that are so near to the slip in alphabetical order.
const BESIDE: usize = 100;

/// The candidate nearest to a word, when it is near enough to be a slip.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase();
    let length = folded.chars().count();
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        // Hostile words may be a million letters long.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&folded, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// Words in which many slips are looked up: of thousands of words each slip is compared with a few
/// hundred, so that the time does not grow with the product of both.
#[derive(Debug)]
pub struct Words<'a> {
    /// In alphabetical order.
    forward: Vec<&'a str>,
    /// In the order of their letters from the last to the first, with their places in the other list.
    backward: Vec<(String, usize)>,
}

impl<'a> Words<'a> {
    /// Takes words in any order, each once.
    pub fn new(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words: BTreeSet<&str> = words.into_iter().collect();
        let forward: Vec<&str> = words.into_iter().collect();
        let numbered = forward.iter().enumerate();
        let mut backward: Vec<(String, usize)> = numbered
            .map(|(at, word)| (word.chars().rev().collect(), at))
            .collect();
        backward.sort_unstable();
        Self { forward, backward }
    }

    /// Whether a word is among them.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.forward.binary_search(&word).is_ok()
    }

    /// The word nearest to another one, when it is near enough to be a slip; never `besides`.
    #[must_use]
    pub fn closest(&self, word: &str, besides: &str) -> Option<&'a str> {
        let all = self.forward.iter().copied();
        if self.forward.len() <= FEW {
            return closest(word, all.filter(|one| *one != besides));
        }
        // A slip leaves the beginning of a word as it is, or its end.
        let turned: String = word.chars().rev().collect();
        let ahead = self.forward.partition_point(|one| *one < word);
        let behind = self.backward.partition_point(|(one, _)| *one < turned);
        let around = |at: usize| at.saturating_sub(BESIDE)..(at + BESIDE).min(self.forward.len());
        let near: Range<usize> = around(ahead);
        let of_ends = self.backward[around(behind)].iter().map(|&(_, at)| at);
        let near: BTreeSet<usize> = near.chain(of_ends).collect();
        let near = near.into_iter().map(|at| self.forward[at]);
        closest(word, near.filter(|one| *one != besides))
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_slip_is_found_among_few_words_and_among_many() {
        for many in [10, 5_000] {
            let words: Vec<String> = (0..many).map(|n| format!("good-{n:05}-of-many")).collect();
            let words = Words::new(words.iter().map(String::as_str).chain(["harvest-ledger"]));
            for slip in ["harvest-ledgr", "hervest-ledger", "harvets-ledger"] {
                assert_eq!(words.closest(slip, ""), Some("harvest-ledger"), "{slip}");
            }
            assert_eq!(words.closest("harvest-ledgr", "harvest-ledger"), None);
            assert_eq!(words.closest("something-else", ""), None);
        }
    }
}
