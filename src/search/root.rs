//! The file that leads to all others.

use super::bytes::Output;
use super::files::CARDS;
use super::fold::RULES;

/// The form of all files; a reader refuses others.
pub(super) const FORMAT: usize = 3;

/// Endings by which words with one root differ, in the languages that most entries are written in; a
/// search for a word tries all of them.
pub(super) const ENDINGS: [&str; 31] = [
    "", "a", "al", "ally", "as", "e", "ed", "en", "er", "ers", "es", "ic", "ied", "ies", "ing",
    "ings", "ion", "ional", "ions", "ist", "ists", "ive", "ly", "ment", "ments", "o", "or", "ors",
    "os", "s", "y",
];

/// The content of the root.
#[derive(Debug, Default)]
pub(super) struct Root<'a> {
    /// The version of the files that are the same in all languages.
    pub(super) neutral: [u8; 4],
    /// How many current goods, candidates and former ones there are.
    pub(super) totals: [usize; 3],
    /// Words that most goods contain.
    pub(super) frequent: Vec<&'a str>,
    /// Words that goods need not contain if a query has others.
    pub(super) optional: Vec<&'a str>,
    /// The first word of each file of words, names, words forward and backward.
    pub(super) firsts: [Vec<&'a str>; 4],
}

impl Root<'_> {
    pub(super) fn encode(&self) -> Output {
        let mut output = Output::default();
        output.number(FORMAT);
        output.0.extend(self.neutral);
        for total in self.totals {
            output.number(total);
        }
        output.number(CARDS);
        rules(&mut output);
        output.words(&self.frequent);
        output.words(&ENDINGS);
        output.words(&self.optional);
        for firsts in &self.firsts {
            output.words(firsts);
        }
        output
    }
}

/// A word without the longest of some endings that leaves four letters, or three before `s`.
pub(super) fn without_ending<'t, 'e>(
    word: &'t str,
    endings: impl Iterator<Item = &'e str>,
) -> &'t str {
    let roots = endings.filter_map(|ending| {
        let root = word.strip_suffix(ending)?;
        let letters = root.encode_utf16().count();
        (letters > 3 || (letters == 3 && ending == "s")).then_some(root)
    });
    roots.min_by_key(|root| root.len()).unwrap_or(word)
}

/// How letters fold: their first characters, how many follow, what they become.
fn rules(output: &mut Output) {
    output.number(RULES.len());
    output.ascending(RULES.iter().map(|rule| rule.first));
    for rule in RULES.iter() {
        output.number(rule.count as usize);
    }
    let to: Vec<&str> = RULES.iter().map(|rule| rule.to.as_str()).collect();
    output.words(&to);
}
