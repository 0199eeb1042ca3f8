//! Looks for the words of an index that a misspelled word may stand for.

use std::collections::BTreeMap;

use anyhow::Result;

use super::engine::{BACKWARD, Engine, FORWARD};
use super::query::{Form, Query, Word};
use super::typo::{allowed, edits, swapped};
use super::words::order;

/// The most words that one misspelling may stand for.
const CANDIDATES: usize = 8;

/// If there are at most this many files of words, all are read for a word with errors at both ends.
const ALL: usize = 16;

/// A word that more goods contain is not treated as a misspelling.
const SLIPS: usize = 2;

/// A candidate for the intended word.
struct Candidate {
    text: String,
    common: u8,
    edits: usize,
}

impl Engine<'_> {
    /// All words in which typing errors are looked for.
    ///
    /// # Errors
    /// If a file is missing, damaged or of another version.
    pub fn dictionary(&self) -> Result<Vec<String>> {
        let mut words = Vec::new();
        let all = &mut |word: &str, _| words.push(word.to_owned());
        self.spelled(FORWARD, ("", usize::MAX), all)?;
        Ok(words)
    }

    /// All words of the index that a misspelled word may stand for, the most likely first.
    ///
    /// # Errors
    /// As [`Engine::dictionary`].
    pub fn near(&self, typed: &str) -> Result<Vec<String>> {
        let query = Query::new(typed);
        let mut near = Vec::new();
        for word in &query.words {
            let candidates = self.candidates(word)?.into_iter();
            near.extend(candidates.map(|candidate| candidate.text));
        }
        Ok(near)
    }

    /// The words of the index that a word may stand for, the most likely one with other endings too.
    pub(super) fn misspelled(&self, word: &Word) -> Result<Vec<Form>> {
        let found = self.candidates(word)?;
        let best = found.first().map_or(0, |candidate| candidate.edits);
        let kept = found.iter().filter(|candidate| candidate.edits == best);
        let mut forms = Vec::new();
        for (place, candidate) in kept.take(CANDIDATES).enumerate() {
            let away = 2 * best as u32;
            if place > 0 {
                self.whole(&candidate.text, 16 / away, &mut |form| forms.push(form))?;
                continue;
            }
            let meant = Word {
                text: candidate.text.clone(),
                ..Word::default()
            };
            forms = self.written(&meant)?;
            forms.sort_by_key(|form| form.text != candidate.text);
            for form in &mut forms {
                form.weight /= away;
            }
        }
        Ok(forms)
    }

    /// A word that is one edit away and much more common.
    pub(super) fn suggested(&self, word: &Word) -> Result<Option<String>> {
        if word.is_respelled {
            return Ok(None);
        }
        let exact = word.forms.iter().find(|form| form.text == word.text);
        if exact.is_some_and(|form| form.docs.len() > SLIPS) {
            return Ok(None);
        }
        let common = exact.map_or(0, |form| form.docs.len().ilog2() + 1);
        let likely = self.candidates(word)?.into_iter().next();
        let likely = likely.filter(|one| one.edits == 1 && u32::from(one.common) > common + 1);
        Ok(likely.map(|candidate| candidate.text))
    }

    /// All words within the allowed edits, the most likely first: those one edit away, or else two.
    fn candidates(&self, word: &Word) -> Result<Vec<Candidate>> {
        let text = &word.text;
        let length = word.length();
        if !word.may_be_misspelled() || allowed(length) == 0 {
            return Ok(Vec::new());
        }
        let mut found = self.within(text, (length / 2, length - length / 2), 1)?;
        // A word that the index contains is unlikely to be two letters wrong.
        if found.is_empty() && allowed(length) > 1 && word.forms.is_empty() {
            found = self.within(text, (length / 3, length / 3), 2)?;
            let is_small = self.numbers(FORWARD.1, "").len() <= ALL;
            if found.is_empty() && word.others == 0 && is_small {
                found = self.within(text, (0, 0), 2)?;
            }
        }
        let first = text.chars().next();
        found.sort_by(|a, b| {
            let begins = |candidate: &Candidate| candidate.text.chars().next() != first;
            let likelier = a.edits.cmp(&b.edits).then(begins(a).cmp(&begins(b)));
            likelier
                .then(b.common.cmp(&a.common))
                .then_with(|| order(&a.text, &b.text))
        });
        Ok(found)
    }

    /// Words at most `most` edits away that share the first `head` or the last `tail` letters.
    fn within(
        &self,
        text: &str,
        (head, tail): (usize, usize),
        most: usize,
    ) -> Result<Vec<Candidate>> {
        let mut found: BTreeMap<String, Candidate> = BTreeMap::new();
        let mut judge = |word: String, common: u8| {
            let edits = edits(text, &word, most);
            if (1..=most).contains(&edits) {
                let text = word.clone();
                found.insert(
                    word,
                    Candidate {
                        text,
                        common,
                        edits,
                    },
                );
            }
        };
        let begin: String = text.chars().take(head).collect();
        self.spelled(FORWARD, (&begin, usize::MAX), &mut |word, common| {
            judge(word.to_owned(), common);
        })?;
        if tail > 0 {
            let end: String = text.chars().rev().take(tail).collect();
            self.spelled(BACKWARD, (&end, usize::MAX), &mut |word, common| {
                judge(word.chars().rev().collect(), common);
            })?;
        }
        if head > 0 {
            self.spelled(FORWARD, (&swapped(text), 1), &mut |word, common| {
                judge(word.to_owned(), common);
            })?;
        }
        Ok(found.into_values().collect())
    }
}
