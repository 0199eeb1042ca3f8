//! Finds goods in the files of an index, step by step as `search.js` does.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::Result;

use super::files::File;
use super::query::{Form, Query, Word};
use super::rank::{Ranked, rank};
use super::read::{Root, Shard, Spelling, open, place};
use super::typo::{allowed, edits, swapped};
use super::words::order;

/// The most words that one may have been meant for.
const CANDIDATES: usize = 8;

/// Gives the bytes of a file.
type Get<'a> = dyn Fn(File) -> Result<Vec<u8>> + 'a;

/// An index that is being read.
pub struct Engine<'a> {
    get: Box<Get<'a>>,
    pub(super) root: Root,
    shards: RefCell<BTreeMap<File, Rc<Shard>>>,
    spellings: RefCell<BTreeMap<File, Rc<Spelling>>>,
}

/// A word that another may have been meant for.
struct Candidate {
    text: String,
    common: u8,
    edits: usize,
}

/// What a query finds among the goods of all statuses.
pub(super) struct Match {
    pub(super) query: Query,
    pub(super) ranked: Ranked,
}

impl<'a> Engine<'a> {
    /// Opens an index whose files `get` gives.
    ///
    /// # Errors
    /// When there is no root, or one of another format.
    pub fn open(get: impl Fn(File) -> Result<Vec<u8>> + 'a) -> Result<Self> {
        Ok(Self {
            root: Root::read(&get(File::Root)?)?,
            get: Box::new(get),
            shards: RefCell::default(),
            spellings: RefCell::default(),
        })
    }

    /// The content of a file.
    pub(super) fn file(&self, file: File) -> Result<Vec<u8>> {
        let version = match file.is_neutral() {
            true => self.root.neutral,
            false => self.root.version,
        };
        Ok(open(&(self.get)(file)?, Some(version))?.1)
    }

    /// What a query finds.
    pub(super) fn matched(&self, text: &str) -> Result<Match> {
        let mut query = Query::new(text);
        let goods = self.root.goods();
        if query.words.is_empty() {
            let ranked = Ranked {
                docs: (0..goods as u32).collect(),
                ..Ranked::default()
            };
            return Ok(Match { query, ranked });
        }
        let tiers = self.named(&query.joined)?;
        for word in &mut query.words {
            word.forms = self.written(word)?;
        }
        let mut needed: Vec<bool> = query
            .words
            .iter()
            .map(|word| self.is_needed(word))
            .collect();
        if !needed.contains(&true) {
            needed.fill(true);
        }
        self.respell(&mut query, &needed, |word| word.forms.is_empty())?;
        let mut ranked = rank(&query, &needed, &tiers, goods);
        let all = needed.iter().filter(|is_needed| **is_needed).count();
        if ranked.held < all {
            self.respell(&mut query, &needed, |word| !word.is_respelled)?;
            ranked = rank(&query, &needed, &tiers, goods);
        }
        Ok(Match { query, ranked })
    }

    fn is_needed(&self, word: &Word) -> bool {
        !self.root.frequent.contains(&word.text) && (word.is_dense || word.length() > 1)
    }

    /// Adds to some of the needed words those that they may have been meant for.
    fn respell(&self, query: &mut Query, needed: &[bool], which: fn(&Word) -> bool) -> Result<()> {
        let words = query.words.iter_mut().zip(needed);
        for (word, _) in words.filter(|(word, is_needed)| **is_needed && which(word)) {
            word.is_respelled = true;
            let forms = self.misspelled(word)?;
            if word.forms.is_empty() {
                word.spelled = forms.first().map(|form| form.text.clone());
            }
            word.forms.extend(forms);
        }
        Ok(())
    }

    /// All words in which typing errors are looked for.
    ///
    /// # Errors
    /// When a file cannot be had, is torn or of another version.
    pub fn dictionary(&self) -> Result<Vec<String>> {
        let mut words = Vec::new();
        let all = &mut |word: &str, _| words.push(word.to_owned());
        self.spelled((File::Forward, 2), "", usize::MAX, all)?;
        Ok(words)
    }

    /// All words of the index that a misspelled one may have been meant for, the likeliest first.
    ///
    /// # Errors
    /// As [`Engine::dictionary`].
    pub fn near(&self, typed: &str) -> Result<Vec<String>> {
        let query = Query::new(typed);
        let mut near = Vec::new();
        for word in &query.words {
            near.extend(
                self.candidates(word)?
                    .into_iter()
                    .map(|candidate| candidate.text),
            );
        }
        Ok(near)
    }

    /// The words of the index that a word means as it is written.
    fn written(&self, word: &Word) -> Result<Vec<Form>> {
        let length = word.length();
        let is_frequent = self.root.frequent.contains(&word.text);
        let is_typed = word.ends
            && !is_frequent
            && if word.is_dense {
                length == 1
            } else {
                length > 2
            };
        let is_inflected = !is_frequent && !word.is_dense && length > 3;
        let most = match (is_typed, is_inflected) {
            (true, _) => 8,
            (false, true) => 2,
            (false, false) => 1,
        };
        let weight = |form: &str| match form.encode_utf16().count() - length {
            0 => 16,
            1 | 2 if is_typed || is_inflected => 12,
            _ if is_typed => 8,
            _ => 0,
        };
        let mut forms = Vec::new();
        self.beginning((File::Terms, 0), &word.text, most, &mut |shard, at| {
            let weight = weight(&shard.words[at]);
            if weight > 0 {
                forms.push(form(shard, at, weight));
            }
        })?;
        Ok(forms)
    }

    /// The words of the index that a word may have been meant for.
    fn misspelled(&self, word: &Word) -> Result<Vec<Form>> {
        let found = self.candidates(word)?;
        let best = found.first().map_or(0, |candidate| candidate.edits);
        let kept = found.iter().filter(|candidate| candidate.edits == best);
        let mut forms = Vec::new();
        for candidate in kept.take(CANDIDATES) {
            let weight = 8 / candidate.edits as u32;
            self.beginning((File::Terms, 0), &candidate.text, 1, &mut |shard, at| {
                if shard.words[at] == candidate.text {
                    forms.push(form(shard, at, weight));
                }
            })?;
        }
        Ok(forms)
    }

    /// All words within the edits allowed, the likeliest first: those one edit away, or else two.
    fn candidates(&self, word: &Word) -> Result<Vec<Candidate>> {
        let text = &word.text;
        let length = word.length();
        if !word.may_be_misspelled() || allowed(length) == 0 {
            return Ok(Vec::new());
        }
        let mut found = self.within(text, (length / 2, length - length / 2), 1)?;
        if found.is_empty() && allowed(length) > 1 {
            found = self.within(text, (length / 3, length / 3), 2)?;
            if found.is_empty() {
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
        self.spelled(
            (File::Forward, 2),
            &begin,
            usize::MAX,
            &mut |word, common| {
                judge(word.to_owned(), common);
            },
        )?;
        if tail > 0 {
            let end: String = text.chars().rev().take(tail).collect();
            self.spelled(
                (File::Backward, 3),
                &end,
                usize::MAX,
                &mut |word, common| {
                    judge(word.chars().rev().collect(), common);
                },
            )?;
        }
        if head > 0 {
            self.spelled(
                (File::Forward, 2),
                &swapped(text),
                1,
                &mut |word, common| {
                    judge(word.to_owned(), common);
                },
            )?;
        }
        Ok(found.into_values().collect())
    }

    /// The goods whose name begins with what was typed: 1, or 3 and 2 where it is their name or
    /// another of theirs.
    fn named(&self, joined: &str) -> Result<BTreeMap<u32, u32>> {
        let mut tiers = BTreeMap::new();
        if joined.is_empty() {
            return Ok(tiers);
        }
        self.beginning((File::Names, 1), joined, 2, &mut |shard, at| {
            let is_whole = shard.words[at] == joined;
            for (&doc, &kind) in shard.docs[at].iter().zip(&shard.impacts[at]) {
                let tier = if is_whole { 1 + u32::from(kind) } else { 1 };
                let known = tiers.entry(doc).or_insert(0);
                *known = tier.max(*known);
            }
        })?;
        Ok(tiers)
    }

    /// Calls `found` for each word that begins with `prefix`, as far as `most` files hold them.
    fn beginning(
        &self,
        (file, kind): (fn(usize) -> File, usize),
        prefix: &str,
        most: usize,
        found: &mut dyn FnMut(&Shard, usize),
    ) -> Result<()> {
        for number in self.numbers(kind, prefix, most) {
            let shard = self.shard(file(number))?;
            let from = place(&shard.words, prefix);
            let words = shard.words[from..].iter();
            let count = words.take_while(|word| word.starts_with(prefix)).count();
            (from..from + count).for_each(|at| found(&shard, at));
        }
        Ok(())
    }

    /// The same of words with how common they are.
    fn spelled(
        &self,
        (file, kind): (fn(usize) -> File, usize),
        prefix: &str,
        most: usize,
        found: &mut dyn FnMut(&str, u8),
    ) -> Result<()> {
        for number in self.numbers(kind, prefix, most) {
            let spelling = self.spelling(file(number))?;
            let from = place(&spelling.words, prefix);
            let words = spelling.words[from..].iter().zip(&spelling.common[from..]);
            let words = words.take_while(|(word, _)| word.starts_with(prefix));
            words.for_each(|(word, &common)| found(word, common));
        }
        Ok(())
    }

    /// The files of a kind that may hold words beginning with `prefix`, at most `most`.
    fn numbers(&self, kind: usize, prefix: &str, most: usize) -> Vec<usize> {
        let firsts = &self.root.firsts[kind];
        let at = place(firsts, prefix);
        let is_first = firsts.get(at).is_some_and(|first| first == prefix);
        let from = if is_first { at } else { at.saturating_sub(1) };
        let further = firsts.iter().skip(from + 1);
        let further = further
            .take_while(|first| first.starts_with(prefix))
            .count();
        let end = firsts.len().min(from + 1 + further);
        (from..end).take(most).collect()
    }

    fn shard(&self, file: File) -> Result<Rc<Shard>> {
        if let Some(shard) = self.shards.borrow().get(&file) {
            return Ok(Rc::clone(shard));
        }
        let shard = Rc::new(Shard::read(&self.file(file)?)?);
        self.shards.borrow_mut().insert(file, Rc::clone(&shard));
        Ok(shard)
    }

    fn spelling(&self, file: File) -> Result<Rc<Spelling>> {
        if let Some(spelling) = self.spellings.borrow().get(&file) {
            return Ok(Rc::clone(spelling));
        }
        let spelling = Rc::new(Spelling::read(&self.file(file)?)?);
        self.spellings
            .borrow_mut()
            .insert(file, Rc::clone(&spelling));
        Ok(spelling)
    }
}

fn form(shard: &Shard, at: usize, weight: u32) -> Form {
    Form {
        text: shard.words[at].clone(),
        docs: shard.docs[at].clone(),
        impacts: shard.impacts[at].clone(),
        weight,
    }
}
