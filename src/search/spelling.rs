//! The words of an index by their beginnings and by their ends, for typing errors.

use std::borrow::Cow;

use rayon::prelude::*;

use super::blocks::Lists;
use super::bytes::Output;
use super::fold::Role;
use super::words::{key, order};

/// A word, or one written backward, with how common it is.
#[derive(Debug)]
pub(super) struct Spelled<'a> {
    pub(super) word: Cow<'a, str>,
    key: u64,
    /// The logarithm of how many goods contain it.
    common: u8,
}

/// Words that a typing error may have changed: not only digits, and of a script with spaces between
/// words.
pub(super) fn is_spelled(word: &str) -> bool {
    word.encode_utf16().nth(2).is_some()
        && !word.chars().all(char::is_numeric)
        && word.chars().all(|c| Role::of(c) == Role::Letter)
}

/// The words in order.
pub(super) fn forward<'a>(lists: &Lists<'a>) -> Vec<Spelled<'a>> {
    let words = lists.terms.par_iter().filter_map(|term| {
        let word = lists.word(term);
        is_spelled(word).then(|| Spelled {
            key: 0,
            word: Cow::Borrowed(word),
            common: term.goods.ilog2() as u8,
        })
    });
    words.collect()
}

/// The words written backward, in the order of that.
pub(super) fn backward(forward: &[Spelled<'_>]) -> Vec<Spelled<'static>> {
    let turned = forward.par_iter().map(|spelled| {
        let word: String = spelled.word.chars().rev().collect();
        Spelled {
            key: key(&word),
            word: Cow::Owned(word),
            common: spelled.common,
        }
    });
    let mut turned: Vec<Spelled<'_>> = turned.collect();
    turned.par_sort_unstable_by(|a, b| {
        let keys = a.key.cmp(&b.key);
        keys.then_with(|| order(&a.word, &b.word))
    });
    turned
}

/// Words as a file contains them.
pub(super) fn encode(spelled: &[Spelled<'_>]) -> Output {
    let mut output = Output::default();
    let words: Vec<&str> = spelled.iter().map(|one| &*one.word).collect();
    output.words(&words);
    output.0.extend(spelled.iter().map(|one| one.common));
    output
}
