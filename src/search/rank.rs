//! Sorts the goods that contain the words of a query.

use std::collections::BTreeMap;

use super::gather::TOP;
use super::query::{Query, Word};

/// Fewer results than this are few: then neighbouring words are also read as one, and goods that lack a
/// word are results too.
pub(super) const FEW: usize = 10;

/// The score that separates goods whose name is the query from goods that contain its words.
const TIER: u32 = 1 << 24;

/// The score that separates goods with as many words of the query as any from goods that lack one more, if
/// none has all. Sixteen words score at most half of it.
const WHOLE: u32 = 1 << 23;

/// The goods that a query finds.
#[derive(Debug, Default)]
pub(super) struct Ranked {
    /// Ascending.
    pub(super) docs: Vec<u32>,
    /// Per good of the index, higher is better; empty if all are equal.
    pub(super) scores: Vec<u32>,
    /// The highest number of needed words that any good contains.
    pub(super) held: usize,
    /// How many goods contain that many without words of the same family.
    pub(super) whole: usize,
}

impl Ranked {
    /// 3 if the query is the name of a good, 2 if it is another of its names, 1 if one begins with it, else 0.
    pub(super) fn tier(&self, doc: u32) -> u32 {
        self.scores
            .get(doc as usize)
            .map_or(0, |score| score / TIER)
    }
}

/// Sixteen times the logarithm to base two, linear between powers.
fn log(number: usize) -> u32 {
    let power = number.max(1).ilog2();
    let above = number.max(1) - (1 << power);
    16 * power + ((above * 16) >> power) as u32
}

/// The goods that contain all needed words, or as many as any good does. If these are few, also the goods
/// that lack one more word and score at least half as much as the best. If there are goods with all words,
/// those that lack one, or have one only as another of its family, count half; else goods with more words are
/// first, however rare a word is.
pub(super) fn rank(
    query: &Query,
    needed: &[bool],
    tiers: &BTreeMap<u32, u32>,
    goods: usize,
) -> Ranked {
    let mut scores = vec![0_u32; goods];
    let mut holds = vec![0_usize; goods];
    let mut firm = vec![0_usize; goods];
    let mut best = vec![(0, false); goods];
    for (word, &is_needed) in query.words.iter().zip(needed) {
        let touched = touch(word, &mut best);
        if touched.is_empty() {
            continue;
        }
        let exact = word.forms.iter().find(|form| form.weight == 16);
        let common = exact.map_or(touched.len(), |form| form.docs.len());
        let rare = 8 + log(goods) - log(common);
        for doc in touched {
            let (weight, is_firm) = std::mem::take(&mut best[doc]);
            scores[doc] += rare * weight;
            holds[doc] += usize::from(is_needed);
            firm[doc] += usize::from(is_needed && is_firm);
        }
    }
    let held = holds.iter().copied().max().unwrap_or(0);
    let best_held = (0..goods).filter(|&at| holds[at] == held);
    let whole = best_held.clone().filter(|&at| firm[at] == held).count();
    let top = best_held.map(|at| scores[at]).max().unwrap_or(0);
    let is_partial = held < needed.iter().filter(|is_needed| **is_needed).count();
    let mut docs = Vec::new();
    for doc in 0..goods as u32 {
        let tier = tiers.get(&doc).copied().unwrap_or(0);
        let at = doc as usize;
        let lacks = held - holds[at];
        let is_near = lacks == 1 && held > 1 && whole < FEW && scores[at] * 2 >= top;
        if tier > 0 || (held > 0 && (lacks == 0 || is_near)) {
            docs.push(doc);
            if is_partial {
                scores[at] += if lacks == 0 { WHOLE } else { 0 };
            } else if firm[at] < held {
                scores[at] >>= 1;
            }
            scores[at] += tier * TIER;
        }
    }
    Ranked {
        docs,
        scores,
        held,
        whole,
    }
}

/// Records per good the highest weight that any form of a word has in it, and whether one is more than of its
/// family; returns those goods.
fn touch(word: &Word, best: &mut [(u32, bool)]) -> Vec<usize> {
    let mut touched = Vec::new();
    for form in &word.forms {
        for (&doc, &impact) in form.docs.iter().zip(&form.impacts) {
            let at = doc as usize;
            let (weight, is_firm) = &mut best[at];
            if *weight == 0 {
                touched.push(at);
            }
            *weight = (*weight).max(u32::from(impact & TOP) * form.weight);
            *is_firm |= !form.is_loose;
        }
    }
    touched
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{log, rank};
    use crate::search::query::{Form, Query, Word};

    /// A word that each of these goods has once, in a place that weighs so much.
    fn word(docs: &[u32], impact: u8) -> Word {
        let form = Form {
            text: String::new(),
            docs: docs.to_vec(),
            impacts: vec![impact; docs.len()],
            kin: 0,
            is_loose: false,
            weight: 16,
        };
        Word {
            forms: vec![form],
            ..Word::default()
        }
    }

    /// The goods that three words find, the best first.
    fn order(words: [Word; 3]) -> Vec<u32> {
        let query = Query {
            words: words.into(),
            ..Query::default()
        };
        let ranked = rank(&query, &[true; 3], &BTreeMap::new(), 100);
        let mut docs = ranked.docs;
        docs.sort_by_key(|&doc| std::cmp::Reverse(ranked.scores[doc as usize]));
        docs
    }

    #[test]
    fn more_words_come_before_a_rare_one() {
        let rare = word(&[7], 20);
        let common: Vec<u32> = (20..80).chain([90]).collect();
        let words = [rare, word(&common, 1), word(&[90], 1)];
        assert_eq!(order(words), [90, 7]);
    }

    #[test]
    fn the_word_itself_comes_before_another_of_its_family() {
        let all = [3, 5];
        let mut exact = word(&[5], 2);
        let kin = word(&[3], 5).forms.into_iter();
        exact.forms.extend(kin.map(|form| Form {
            is_loose: true,
            weight: 6,
            ..form
        }));
        assert_eq!(order([word(&all, 4), word(&all, 4), exact]), [5, 3]);
    }

    #[test]
    fn the_logarithm_grows_evenly() {
        assert_eq!([1, 2, 3, 4, 1024].map(log), [0, 16, 24, 32, 160]);
    }
}
