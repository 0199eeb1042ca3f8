//! A query: the words that somebody typed.

use super::fold::{Role, fold};
use super::words::{LONGEST, each_word};

/// How many characters of a query are read.
const CHARACTERS: usize = 200;
/// How many of its words are read.
const WORDS: usize = 16;

/// What somebody typed.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub(super) words: Vec<Word>,
    /// Its letters and digits without spaces.
    pub(super) joined: String,
}

/// A word of a query.
#[derive(Debug, Default)]
pub(super) struct Word {
    pub(super) text: String,
    /// Whether it is of a script without spaces between words.
    pub(super) is_dense: bool,
    /// Whether the query ends with it, so that it may be incomplete.
    pub(super) ends: bool,
    /// The words of the index it means.
    pub(super) forms: Vec<Form>,
    /// Whether goods should contain it.
    pub(super) is_needed: bool,
    /// Whether similar words were searched for, in case it is misspelled.
    pub(super) is_respelled: bool,
    /// How many other words the query asks for.
    pub(super) others: usize,
    /// What it was read as.
    pub(super) spelled: Option<String>,
    /// What it may be a misspelling of, although it was found.
    pub(super) suggested: Option<String>,
}

/// A word of the index that matches one of the query.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) text: String,
    pub(super) docs: Vec<u32>,
    /// Per good the posted weight, see [`super::gather`].
    pub(super) impacts: Vec<u8>,
    /// The number of its family, see [`super::kin`]; 0 for none.
    pub(super) kin: u8,
    /// Whether it is only of the same family.
    pub(super) is_loose: bool,
    /// How certain the match is: 16 if it is the same word.
    pub(super) weight: u32,
}

impl Query {
    pub(super) fn new(text: &str) -> Self {
        let read: String = text.chars().take(CHARACTERS).collect();
        let folded = fold(&read);
        let mut words: Vec<Word> = Vec::new();
        let mut end = None;
        each_word(&folded, |found| {
            end = Some(found.to_owned());
            if words.iter().all(|word| word.text != found) && words.len() < WORDS {
                let is_dense = found.chars().all(|c| Role::of(c) == Role::Dense);
                words.push(Word {
                    text: found.to_owned(),
                    is_dense,
                    ..Word::default()
                });
            }
        });
        let is_open = folded
            .chars()
            .next_back()
            .is_some_and(|c| Role::of(c) != Role::Gap);
        for word in &mut words {
            word.ends = is_open && end.as_deref() == Some(word.text.as_str());
        }
        let joined = folded.chars().filter(|&c| Role::of(c) != Role::Gap);
        Self {
            joined: joined.take(LONGEST).collect(),
            words,
        }
    }
}

impl Word {
    /// How many letters, as browsers count.
    pub(super) fn length(&self) -> usize {
        self.text.encode_utf16().count()
    }

    /// How many goods its forms have, together.
    pub(super) fn holders(&self) -> usize {
        self.forms.iter().map(|form| form.docs.len()).sum()
    }

    /// Whether it is searched for with typing errors.
    pub(super) fn may_be_misspelled(&self) -> bool {
        !self.is_dense
            && !self.text.chars().all(char::is_numeric)
            && self.text.chars().all(|c| c.len_utf16() == 1)
    }
}
