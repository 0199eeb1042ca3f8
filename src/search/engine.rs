//! Finds goods in the files of an index, step by step as `search.js` does.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use anyhow::Result;

use super::files::File;
use super::query::{Form, Query, Word};
use super::rank::{FEW, Ranked, rank};
use super::read::{Root, Shard, Spelling, open, place};
use super::root::without_ending;
use super::words::{LONGEST, without_article};

/// A word with fewer goods than this, plus one for each 256 goods, may be a misspelling of another.
const RARE: usize = 8;

/// The most files that are read for the words of a family.
const FILES: usize = 4;

/// The weight of an Arabic word without its article.
const BARE: u32 = 14;

/// The weight of a word of the same family.
const KIN: u32 = 6;

/// The weight of two words that are one word in the index.
const PAIR: u32 = 14;

/// The files of a kind, and the position of their first words in the root.
type List = (fn(usize) -> File, usize);

/// Words with their goods.
pub(super) const TERMS: List = (File::Terms, 0);
/// Names with their goods.
const NAMES: List = (File::Names, 1);
/// Words by their beginning.
pub(super) const FORWARD: List = (File::Forward, 2);
/// Words by their end.
pub(super) const BACKWARD: List = (File::Backward, 3);

/// Gives the bytes of a file.
type Get<'a> = dyn Fn(File) -> Result<Vec<u8>> + 'a;

/// An index that is being read.
pub struct Engine<'a> {
    get: Box<Get<'a>>,
    pub(super) root: Root,
    shards: RefCell<BTreeMap<File, Rc<Shard>>>,
    spellings: RefCell<BTreeMap<File, Rc<Spelling>>>,
}

/// What a query finds among the goods of all statuses.
pub(super) struct Match {
    pub(super) query: Query,
    /// Per word whether goods should contain it.
    pub(super) needed: Vec<bool>,
    pub(super) ranked: Ranked,
}

impl<'a> Engine<'a> {
    /// Opens an index whose files `get` gives.
    ///
    /// # Errors
    /// If there is no root, or one of another format.
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
        let version = if file.is_neutral() {
            self.root.neutral
        } else {
            self.root.version
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
            return Ok(Match {
                query,
                needed: Vec::new(),
                ranked,
            });
        }
        let tiers = self.named(&query.joined)?;
        for word in &mut query.words {
            word.forms = self.written(word)?;
        }
        let needed = self.needed(&query.words);
        let ends = self.root.ends();
        let all = needed.iter().filter(|is_needed| **is_needed).count();
        for word in &mut query.words {
            word.others = all - 1;
        }
        self.respell(&mut query, &needed, &|word| word.forms.is_empty())?;
        let mut ranked = rank(&query, &needed, &tiers, ends);
        if query.words.len() > 1 && ranked.whole < FEW {
            self.pair(&mut query.words)?;
            ranked = rank(&query, &needed, &tiers, ends);
        }
        if ranked.held < all {
            let rare = RARE + (goods >> 8);
            let is_rare = |word: &Word| !word.is_respelled && word.holders() < rare;
            self.respell(&mut query, &needed, &is_rare)?;
            ranked = rank(&query, &needed, &tiers, ends);
        }
        if ranked.most < 3 && tiers.is_empty() {
            for (word, _) in query.words.iter_mut().zip(&needed).filter(|one| *one.1) {
                word.suggested = self.suggested(word)?;
            }
        }
        Ok(Match {
            query,
            needed,
            ranked,
        })
    }

    /// Adds to two neighbouring words the word that they form together.
    fn pair(&self, words: &mut [Word]) -> Result<()> {
        for at in 1..words.len() {
            let text = format!("{}{}", words[at - 1].text, words[at].text);
            let is_long = text.encode_utf16().count() > LONGEST;
            if words[at - 1].is_dense || words[at].is_dense || is_long {
                continue;
            }
            for at in [at - 1, at] {
                let forms = &mut words[at].forms;
                self.whole(&text, PAIR, &mut |form| forms.push(form))?;
            }
        }
        Ok(())
    }

    /// Calls `found` with a word, if the index contains it.
    pub(super) fn whole(&self, text: &str, weight: u32, found: &mut dyn FnMut(Form)) -> Result<()> {
        self.beginning(TERMS, (text, 1), &mut |shard, at| {
            if shard.words[at] == text {
                found(form(shard, at, weight));
            }
        })
    }

    /// Which words a good should contain: those that tell something; if none does, those that are rare; else all.
    fn needed(&self, words: &[Word]) -> Vec<bool> {
        let is_rare = |word: &Word| {
            !self.root.frequent.contains(&word.text) && (word.is_dense || word.length() > 1)
        };
        let tells = |word: &Word| is_rare(word) && !self.root.optional.contains(&word.text);
        let ways: [&dyn Fn(&Word) -> bool; 3] = [&tells, &is_rare, &|_| true];
        let mut ways = ways.map(|way| words.iter().map(way).collect::<Vec<_>>());
        let at = ways.iter().position(|way| way.contains(&true));
        std::mem::take(&mut ways[at.unwrap_or(2)])
    }

    /// Adds to some of the needed words the words that they may be misspellings of.
    fn respell(
        &self,
        query: &mut Query,
        needed: &[bool],
        which: &dyn Fn(&Word) -> bool,
    ) -> Result<()> {
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

    /// The words of the index that match a word as it is written.
    pub(super) fn written(&self, word: &Word) -> Result<Vec<Form>> {
        let text = word.text.as_str();
        let length = word.length();
        let is_frequent = self.root.frequent.contains(text);
        let goes_on = if word.is_dense {
            length == 1
        } else {
            length > 2
        };
        let is_typed = word.ends && !is_frequent && goes_on;
        let is_inflected = !is_frequent && !word.is_dense && length > 2;
        let most = if is_typed { 8 } else { 4 };
        let mut root = text;
        if !is_frequent && !word.is_dense {
            root = self.root_of(text);
        }
        if self.numbers(TERMS.1, root).count() > most {
            root = text;
        }
        let weight = |form: &str| {
            let ends = &form[root.len()..];
            match form.starts_with(text) {
                true if form == text => 16,
                is_whole if is_inflected && self.root.endings.contains(ends) => {
                    if is_whole {
                        12
                    } else {
                        10
                    }
                }
                true if is_typed => 8,
                _ => 0,
            }
        };
        let most = if is_frequent { 1 } else { most };
        let mut forms = Vec::new();
        self.beginning(TERMS, (root, most), &mut |shard, at| {
            let weight = weight(&shard.words[at]);
            if weight > 0 {
                forms.push(form(shard, at, weight));
            }
        })?;
        if is_inflected {
            if let Some(rest) = without_article(text) {
                self.whole(rest, BARE, &mut |form| {
                    if forms.iter().all(|known| known.text != form.text) {
                        forms.push(form);
                    }
                })?;
            }
            self.kin(&mut forms)?;
        }
        Ok(forms)
    }

    /// Adds to the forms of a word the words of its family: that of the word itself, or, where the index has it
    /// only with other endings, those of these.
    fn kin(&self, forms: &mut Vec<Form>) -> Result<()> {
        let best = forms.iter().map(|form| form.weight).max().unwrap_or(0);
        let least = if best == 16 { BARE } else { 10 };
        let found = forms.iter().filter(|form| form.weight >= least);
        let found = found.filter(|form| form.kin > 0);
        let mut families: Vec<(String, u8)> = Vec::new();
        for form in found {
            let root: String = form.text.chars().take(usize::from(form.kin >> 2)).collect();
            let family = (root, form.kin);
            if !families.contains(&family) {
                families.push(family);
            }
        }
        for (root, number) in families {
            self.beginning(TERMS, (&root, FILES), &mut |shard, at| {
                let word = &shard.words[at];
                let is_new = forms.iter().all(|form| form.text != *word);
                if shard.kin[at] == number && is_new {
                    forms.push(Form {
                        is_loose: true,
                        ..form(shard, at, KIN)
                    });
                }
            })?;
        }
        Ok(())
    }

    /// A word without its ending.
    fn root_of<'t>(&self, text: &'t str) -> &'t str {
        without_ending(text, self.root.endings.iter().map(String::as_str))
    }

    /// The goods whose name begins with what was typed: 1, or 3 and 2 if it is their name or another of
    /// theirs.
    fn named(&self, joined: &str) -> Result<BTreeMap<u32, u32>> {
        let mut tiers = BTreeMap::new();
        if joined.is_empty() {
            return Ok(tiers);
        }
        self.beginning(NAMES, (joined, 2), &mut |shard, at| {
            let is_whole = shard.words[at] == joined;
            for (&doc, &kind) in shard.docs[at].iter().zip(&shard.impacts[at]) {
                let tier = if is_whole { 1 + u32::from(kind) } else { 1 };
                let known = tiers.entry(doc).or_insert(0);
                *known = tier.max(*known);
            }
        })?;
        Ok(tiers)
    }

    /// Calls `found` for each word that begins with `prefix`, reading at most `most` files.
    fn beginning(
        &self,
        (file, kind): List,
        (prefix, most): (&str, usize),
        found: &mut dyn FnMut(&Shard, usize),
    ) -> Result<()> {
        for number in self.numbers(kind, prefix).take(most) {
            let shard = self.shard(file(number))?;
            let from = place(&shard.words, prefix);
            let words = shard.words[from..].iter();
            let count = words.take_while(|word| word.starts_with(prefix)).count();
            (from..from + count).for_each(|at| found(&shard, at));
        }
        Ok(())
    }

    /// The same of words with how common they are.
    pub(super) fn spelled(
        &self,
        (file, kind): List,
        (prefix, most): (&str, usize),
        found: &mut dyn FnMut(&str, u8),
    ) -> Result<()> {
        for number in self.numbers(kind, prefix).take(most) {
            let spelling = self.spelling(file(number))?;
            let from = place(&spelling.words, prefix);
            let words = spelling.words[from..].iter().zip(&spelling.common[from..]);
            let words = words.take_while(|(word, _)| word.starts_with(prefix));
            words.for_each(|(word, &common)| found(word, common));
        }
        Ok(())
    }

    /// The files of a kind that may contain words beginning with `prefix`.
    pub(super) fn numbers(&self, kind: usize, prefix: &str) -> Range<usize> {
        let firsts = &self.root.firsts[kind];
        let at = place(firsts, prefix);
        let is_first = firsts.get(at).is_some_and(|first| first == prefix);
        let from = if is_first { at } else { at.saturating_sub(1) };
        let further = firsts.iter().skip(from + 1);
        let further = further
            .take_while(|first| first.starts_with(prefix))
            .count();
        let end = firsts.len().min(from + 1 + further);
        from..end
    }

    fn shard(&self, file: File) -> Result<Rc<Shard>> {
        if let Some(shard) = self.shards.borrow().get(&file) {
            return Ok(Rc::clone(shard));
        }
        let shard = Rc::new(Shard::read(&self.file(file)?, file, self.root.goods())?);
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
        kin: shard.kin.get(at).copied().unwrap_or(0),
        is_loose: false,
        weight,
    }
}
