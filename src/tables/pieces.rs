//! Several values in one cell, whatever separates them.

use super::words::plain;

/// Separators that are never part of a value.
const STRONG: [char; 8] = ['\n', ';', '|', '•', '、', '؛', '；', '\t'];

/// Separators that can be part of a value, as in `Industry, Innovation and Infrastructure`.
const WEAK: [char; 4] = [',', '，', '،', '/'];

/// A value of a cell, and what it means.
pub(super) type Piece<'t, T> = (&'t str, Option<T>);

/// The parts between separators that are never part of a value.
pub(super) fn strong(text: &str) -> impl Iterator<Item = &str> {
    let parts = text
        .split(STRONG)
        .map(|part| part.trim().trim_start_matches(['-', '*', '·']).trim());
    parts.filter(|part| !part.is_empty())
}

/// The values of a cell. `known` tells what a text means; between weak separators the longest texts that mean something
/// are values, and so are single words where all of them do.
pub(super) fn pieces<'t, T>(
    text: &'t str,
    and: &[String],
    known: &dyn Fn(&str) -> Option<T>,
) -> Vec<Piece<'t, T>> {
    let mut found = Vec::new();
    for part in strong(text) {
        match known(part) {
            Some(meaning) => found.push((part, Some(meaning))),
            None => found.extend(weak(part, and, known)),
        }
    }
    found
}

fn weak<'t, T>(
    text: &'t str,
    and: &[String],
    known: &dyn Fn(&str) -> Option<T>,
) -> Vec<Piece<'t, T>> {
    let ways = [
        parts(text, &|c: char| WEAK.contains(&c)),
        at_words(text, and),
    ];
    let mut best = vec![(text, None)];
    for starts in ways {
        let found = longest(text, &starts, known);
        if found.len() > best.len() || found.iter().any(|(_, meaning)| meaning.is_some()) {
            // What is not known between commas can still be joined by `and`.
            best = found
                .into_iter()
                .flat_map(|(part, meaning)| match meaning {
                    None if part != text => {
                        let inner = longest(part, &at_words(part, and), known);
                        if inner.iter().any(|(_, meaning)| meaning.is_some()) {
                            inner
                        } else {
                            vec![(part, None)]
                        }
                    }
                    meaning => vec![(part, meaning)],
                })
                .collect();
            break;
        }
    }
    if best.iter().all(|(_, meaning)| meaning.is_none()) {
        let words: Vec<Piece<'t, T>> = text
            .split_whitespace()
            .map(|word| (word, known(word)))
            .collect();
        if words.len() > 1 && words.iter().all(|(_, meaning)| meaning.is_some()) {
            return words;
        }
    }
    best
}

/// The ranges between separators.
fn parts(text: &str, is_separator: &dyn Fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|&(_, c)| is_separator(c)) {
        ranges.push((start, at));
        start = at + c.len_utf8();
    }
    ranges.push((start, text.len()));
    ranges
}

/// Whether a name can be several: it has a weak separator between blanks or words, or a word that means `and`.
pub(super) fn may_be_several(name: &str, and: &[String]) -> bool {
    let has_comma = name.contains(['，', '،']) || name.contains(", ") || name.contains(" / ");
    has_comma || at_words(name, and).len() > 1
}

/// Whether a word between values means `and`.
fn is_and(word: &str, and: &[String]) -> bool {
    word.trim() == "&" || and.contains(&plain(word))
}

/// The ranges between words that mean `and`.
fn at_words(text: &str, and: &[String]) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let (mut start, mut at) = (0, 0);
    for word in text.split_inclusive(char::is_whitespace) {
        if at > start && is_and(word, and) {
            ranges.push((start, at));
            start = at + word.len();
        }
        at += word.len();
    }
    ranges.push((start, text.len()));
    ranges
}

/// The longest runs of ranges that mean something; each other range is a value of its own.
fn longest<'t, T>(
    text: &'t str,
    ranges: &[(usize, usize)],
    known: &dyn Fn(&str) -> Option<T>,
) -> Vec<Piece<'t, T>> {
    let mut found = Vec::new();
    let mut first = 0;
    while first < ranges.len() {
        let runs = (first..ranges.len())
            .rev()
            .map(|last| (last, text[ranges[first].0..ranges[last].1].trim()));
        let meant = runs
            .filter(|(_, run)| !run.is_empty())
            .find_map(|(last, run)| Some((last, run, known(run)?)));
        if let Some((last, run, meaning)) = meant {
            found.push((run, Some(meaning)));
            first = last + 1;
            continue;
        }
        let alone = text[ranges[first].0..ranges[first].1].trim();
        if !alone.is_empty() {
            found.push((alone, None));
        }
        first += 1;
    }
    found
}
