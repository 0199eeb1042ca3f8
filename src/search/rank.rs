//! Sorts the goods that contain the words of a query.

use std::collections::BTreeMap;
use std::ops::Range;

use super::gather::TOP;
use super::query::{Query, Word};

/// Fewer results than this are few: then neighbouring words are also read as one, and goods with fewer of the
/// words are results too until there are as many.
pub(super) const FEW: usize = 10;

/// If so many goods of a status have all words, goods with some of them are no results.
const ENOUGH: usize = 5;

/// The score that separates goods whose name is the query from goods that contain its words.
const TIER: u32 = 1 << 27;

/// The score that separates goods with one more word of the query from others. Sixteen words score less.
const COVER: u32 = 1 << 22;

/// Of goods with some of the words, those are results that score at least this share of the best.
const SHARE: u32 = 3;

/// The goods that a query finds.
#[derive(Debug, Default)]
pub(super) struct Ranked {
    /// Ascending.
    pub(super) docs: Vec<u32>,
    /// Per good of the index, higher is better; empty if all are equal.
    pub(super) scores: Vec<u32>,
    /// How many words are needed.
    pub(super) needed: usize,
    /// The highest number of needed words that any good contains.
    pub(super) held: usize,
    /// How many goods contain that many.
    pub(super) most: usize,
    /// How many of these contain them without words of the same family.
    pub(super) whole: usize,
}

impl Ranked {
    /// 3 if the query is the name of a good, 2 if it is another of its names, 1 if one begins with it, else 0.
    pub(super) fn tier(&self, doc: u32) -> u32 {
        self.scores
            .get(doc as usize)
            .map_or(0, |score| score / TIER)
    }

    /// Whether a good contains all needed words, or has a name that begins with the query.
    pub(super) fn is_whole(&self, doc: u32) -> bool {
        let score = self.scores.get(doc as usize);
        score.is_none_or(|&score| covered(score, self.needed) == self.needed)
    }
}

/// How many of the needed words a good with this score contains; all if its name begins with the query.
fn covered(score: u32, needed: usize) -> usize {
    if score >= TIER {
        needed
    } else {
        (score / COVER) as usize
    }
}

/// Sixteen times the logarithm to base two, linear between powers.
fn log(number: usize) -> u32 {
    let power = number.max(1).ilog2();
    let above = number.max(1) - (1 << power);
    16 * power + ((above * 16) >> power) as u32
}

/// The goods that contain all needed words, and of each status with few of these the goods that contain some.
/// Goods with more words come first, then those with a higher score; a good that has a word only as another of
/// its family counts half. `ends` are the numbers of the first candidate, the first former good, and all goods.
pub(super) fn rank(
    query: &Query,
    needed: &[bool],
    tiers: &BTreeMap<u32, u32>,
    ends: [usize; 3],
) -> Ranked {
    let goods = ends[2];
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
    let most = best_held.count();
    for (at, score) in scores.iter_mut().enumerate() {
        let tier = tiers.get(&(at as u32)).copied().unwrap_or(0);
        *score >>= u32::from(firm[at] < holds[at]);
        *score += tier * TIER + holds[at] as u32 * COVER;
    }
    let needed = needed.iter().filter(|is_needed| **is_needed).count();
    let starts = [0, ends[0], ends[1]];
    let docs = starts.into_iter().zip(ends);
    let docs = docs.flat_map(|(start, end)| chosen(start..end, &scores, needed));
    Ranked {
        docs: docs.collect(),
        scores,
        needed,
        held,
        most,
        whole,
    }
}

/// The results among the goods of one status.
fn chosen(among: Range<usize>, scores: &[u32], needed: usize) -> Vec<u32> {
    let mut counts = vec![0; needed + 1];
    for at in among.clone() {
        counts[covered(scores[at], needed)] += 1;
    }
    let (mut least, mut total) = (needed, counts[needed]);
    if total < ENOUGH {
        while least > 1 && total < FEW && (total == 0 || 2 * (least - 1) >= needed) {
            least -= 1;
            total += counts[least];
        }
    }
    let some = among
        .clone()
        .filter(|&at| covered(scores[at], needed) < needed);
    let top = some.map(|at| scores[at] % COVER).max().unwrap_or(0);
    let is_result = |&at: &usize| {
        let own = covered(scores[at], needed);
        own == needed || (own >= least && scores[at] % COVER * SHARE >= top)
    };
    among.filter(is_result).map(|at| at as u32).collect()
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
        let ranked = rank(&query, &[true; 3], &BTreeMap::new(), [100; 3]);
        let mut docs = ranked.docs;
        docs.sort_by_key(|&doc| std::cmp::Reverse(ranked.scores[doc as usize]));
        docs
    }

    #[test]
    fn more_words_come_before_a_rare_one() {
        let mut rare = word(&[7], 20);
        rare.forms.extend(word(&[90], 1).forms);
        let common: Vec<u32> = (20..80).chain([90]).collect();
        let words = [rare, word(&common, 1), word(&[7, 90], 1)];
        let found = order(words);
        assert_eq!(found[..2], [90, 7]);
        assert_eq!(found.len(), 2, "goods with one of three words: {found:?}");
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
