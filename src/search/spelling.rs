//! The words of an index by their beginnings and by their ends, for typing errors.

use super::bytes::Output;
use super::fold::Role;
use super::shards::Term;
use super::words::order;

/// A word, or one written backward, with how common it is.
#[derive(Debug)]
pub(super) struct Spelled {
    pub(super) word: String,
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
pub(super) fn forward(terms: &[Term]) -> Vec<Spelled> {
    let kept = terms.iter().filter(|term| is_spelled(&term.word));
    let spelled = kept.map(|term| Spelled {
        word: term.word.clone(),
        common: term.docs.len().ilog2() as u8,
    });
    spelled.collect()
}

/// The words written backward, in the order of that.
pub(super) fn backward(forward: &[Spelled]) -> Vec<Spelled> {
    let turned = forward.iter().map(|spelled| Spelled {
        word: spelled.word.chars().rev().collect(),
        common: spelled.common,
    });
    let mut turned: Vec<Spelled> = turned.collect();
    turned.sort_unstable_by(|a, b| order(&a.word, &b.word));
    turned
}

/// Words as a file contains them.
pub(super) fn encode(spelled: &[Spelled]) -> Output {
    let mut output = Output::default();
    let words: Vec<&str> = spelled.iter().map(|one| one.word.as_str()).collect();
    output.words(&words);
    output.0.extend(spelled.iter().map(|one| one.common));
    output
}
