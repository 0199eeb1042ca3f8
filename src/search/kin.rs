//! Word families: a number per word of an index by which a reader finds the words that share its stem.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::root::{ENDINGS, without_ending};
use super::stems::Stemmers;

/// The fewest letters that the words of a family begin with.
const SHORTEST: usize = 3;

/// The most words of a family; more are no family, but a stem of one syllable.
const MOST: usize = 40;

/// How many families may begin with the same letters.
const ALIKE: u8 = 4;

/// Per word of a sorted list: four times the number of letters that all words of its family begin with, plus
/// the number of this family among those that begin with the same letters; 0 for a word without a family, or
/// one whose whole family meets by [`ENDINGS`] anyway.
pub(super) fn families(words: &[&str], stemmers: &Stemmers) -> Vec<u8> {
    let mut codes = vec![0; words.len()];
    let mut known: BTreeMap<&str, u8> = BTreeMap::new();
    for round in 0..stemmers.rounds() {
        let left = codes.par_iter().enumerate();
        let left = left.filter_map(|(at, code)| {
            let stem = (*code == 0).then(|| stemmers.stem(words[at], round));
            Some((stem.flatten()?, at))
        });
        let mut stems: Vec<(String, usize)> = left.collect();
        stems.par_sort_unstable();
        let begins = |at: usize| words[at].chars().take(SHORTEST);
        let alike =
            |a: &(String, usize), b: &(String, usize)| a.0 == b.0 && begins(a.1).eq(begins(b.1));
        for family in stems.chunk_by(alike) {
            let members = family.iter().map(|(_, at)| words[*at]);
            let members: Vec<&str> = members.collect();
            let root = root(&members);
            let letters = root.chars().count();
            if letters < SHORTEST || !(2..=MOST).contains(&members.len()) || all_meet(&members) {
                continue;
            }
            let same = known.entry(root).or_default();
            if *same < ALIKE {
                for (_, at) in family {
                    codes[*at] = (letters as u8) << 2 | *same;
                }
                *same += 1;
            }
        }
    }
    codes
}

/// The letters that all words of a sorted list begin with.
fn root<'a>(words: &[&'a str]) -> &'a str {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return "";
    };
    let pairs = first.char_indices().zip(last.chars());
    let differs = pairs.filter(|((_, a), b)| a != b).map(|((at, _), _)| at);
    &first[..differs.min().unwrap_or(first.len().min(last.len()))]
}

/// Whether each of these words is found by each other with another ending.
fn all_meet(words: &[&str]) -> bool {
    words.iter().all(|from| {
        let root = without_ending(from, ENDINGS.iter().copied());
        let mut others = words.iter();
        others.all(|to| {
            to.strip_prefix(root)
                .is_some_and(|end| ENDINGS.contains(&end))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{families, root};
    use crate::search::stems::Stemmers;

    /// The words of a sorted list that a reader takes for one family with `word`.
    fn kin(words: &[&str], word: &str) -> Vec<String> {
        let codes = families(words, &Stemmers::new(["en", "en"]));
        let own = codes[words.iter().position(|one| *one == word).unwrap()];
        let begin = &word[..usize::from(own >> 2)];
        let all = words.iter().zip(&codes);
        let kin = all.filter(|(one, code)| own > 0 && **code == own && one.starts_with(begin));
        kin.map(|(one, _)| (*one).to_owned()).collect()
    }

    #[test]
    fn a_family_is_found_from_each_of_its_words() {
        let words = [
            "certificate",
            "certificates",
            "certify",
            "interoperability",
            "interoperable",
            "police",
            "policies",
            "policing",
            "policy",
            "vaccination",
            "vaccine",
        ];
        assert_eq!(
            kin(&words, "certify"),
            ["certificate", "certificates", "certify"]
        );
        assert_eq!(
            kin(&words, "interoperable"),
            ["interoperability", "interoperable"]
        );
        assert_eq!(kin(&words, "vaccine"), ["vaccination", "vaccine"]);
    }

    #[test]
    fn families_that_begin_alike_are_kept_apart() {
        let words = [
            "generalization",
            "generalize",
            "generate",
            "generates",
            "generator",
            "generic",
        ];
        let general = kin(&words, "generalize");
        assert!(!general.contains(&"generic".to_owned()), "{general:?}");
    }

    #[test]
    fn what_meets_by_its_ending_needs_no_number() {
        let words = ["school", "schools", "zebra"];
        assert_eq!(families(&words, &Stemmers::new(["en", "en"])), [0, 0, 0]);
    }

    #[test]
    fn a_root_is_what_the_first_and_the_last_word_share() {
        assert_eq!(root(&["ab", "abc", "abd"]), "ab");
        assert_eq!(
            root(&["цифровая", "цифровой"]),
            "цифрово".trim_end_matches('о')
        );
        assert_eq!(root(&["a", "b"]), "");
    }
}
