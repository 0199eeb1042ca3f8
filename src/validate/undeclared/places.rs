//! Finds the places of an entry that mention a parent.

use serde_json::Value;

use super::names::{Parent, Seen};
use super::phrases::Lexicon;
use super::sentence::{
    LONGEST, is_filling, is_other_thing, is_own, is_proper, proper, sentence_start, words,
};
use crate::validate::each_text::each_text;

/// Members at the top that speak of the good itself, in which no subject is needed.
const OWN: [&str; 3] = ["name", "summary", "description"];

/// Words of a name or repository that mean a distribution, and those that mean a fork.
const DISTRIBUTIONS: [&str; 6] = [
    "distribution",
    "distro",
    "edition",
    "fork",
    "forked",
    "remix",
];
const FORKS: [&str; 2] = ["fork", "forked"];

/// A place that mentions a parent.
pub(super) struct Clue {
    pub(super) pointer: String,
    /// The words that mention it.
    pub(super) text: String,
    /// How often the same words come before in the value.
    pub(super) earlier: usize,
    pub(super) kind: Kind,
    /// The parent; absent where its name is not known.
    pub(super) parent: Option<Parent>,
}

/// What mentions a parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A phrase in a text.
    Words,
    /// The name of the good, or of a repository.
    Name,
}

/// All places that mention a parent, in the order of the entry; `name` is that of the good.
pub(super) fn clues(value: &Value, name: &str, by: (&Seen<'_>, &Lexicon)) -> Vec<Clue> {
    let mut found = Vec::new();
    found.extend(in_name(name, "/name", name, by.0));
    for key in OWN {
        if let Some(text) = value[key].as_str() {
            found.extend(in_text((text, &format!("/{key}")), None, by));
        }
    }
    for (n, repository) in value["repositories"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        for key in ["name", "note"] {
            if let Some(text) = repository[key].as_str() {
                found.extend(in_text(
                    (text, &format!("/repositories/{n}/{key}")),
                    None,
                    by,
                ));
            }
        }
        if let Some(url) = repository["url"].as_str() {
            let last = url
                .trim_end_matches('/')
                .rsplit('/')
                .next()
                .unwrap_or_default();
            let last = last.strip_suffix(".git").unwrap_or(last);
            found.extend(in_name(last, &format!("/repositories/{n}/url"), url, by.0));
        }
    }
    each_text(
        &value["indicators"],
        &mut "/indicators".to_owned(),
        &mut |text, pointer| {
            found.extend(in_text((text, pointer), Some(name), by));
        },
    );
    found
}

/// The name of a good or repository with a word such as `distro` beside that of a parent.
fn in_name(name: &str, pointer: &str, whole: &str, seen: &Seen<'_>) -> Option<Clue> {
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let has = |list: &[&str]| {
        words
            .iter()
            .any(|word| list.contains(&word.to_lowercase().as_str()))
    };
    if words.len() < 2 || !has(&DISTRIBUTIONS) {
        return None;
    }
    let parent = (0..words.len())
        .find_map(|at| named(&words[at..], |words| capital(words, seen)).map(|(_, parent)| parent));
    if parent.is_none() && !has(&FORKS) {
        return None;
    }
    Some(Clue {
        pointer: pointer.to_owned(),
        earlier: whole.matches(name).count().saturating_sub(1),
        text: name.to_owned(),
        kind: Kind::Name,
        parent,
    })
}

/// The parent that words of an address name, which are written without capitals.
fn capital(words: &str, seen: &Seen<'_>) -> Option<Parent> {
    let mut letters = words.chars();
    let first = letters.next()?;
    let spelt: String = first.to_uppercase().chain(letters).collect();
    seen.parent(&spelt)
}

/// The longest run of the first words that is a name, with how many words it has.
fn named(words: &[&str], parent: impl Fn(&str) -> Option<Parent>) -> Option<(usize, Parent)> {
    let lengths = (1..=words.len().min(LONGEST)).rev();
    lengths
        .into_iter()
        .find_map(|length| parent(&words[..length].join(" ")).map(|parent| (length, parent)))
}

/// What the phrases of a text tell; where the text is not about the good alone, one that names it, or a
/// word that stands for it, must come before.
fn in_text(
    (text, pointer): (&str, &str),
    subject: Option<&str>,
    (seen, lexicon): (&Seen<'_>, &Lexicon),
) -> Vec<Clue> {
    let mut found = Vec::new();
    for (phrase, is_alone) in lexicon.phrases(text) {
        let before = &text[sentence_start(text, phrase.start())..phrase.start()];
        if !is_own(before, subject) {
            continue;
        }
        let after = &text[phrase.end()..];
        let (mut end, mut parents) = follow(after, seen);
        if parents.is_empty() && is_alone {
            end = proper(after);
            if end > 0 {
                parents.push(None);
            }
        }
        let shown = &text[phrase.start()..phrase.end() + end];
        for parent in parents {
            found.push(Clue {
                pointer: pointer.to_owned(),
                text: shown.to_owned(),
                earlier: text[..phrase.start()].matches(shown).count(),
                kind: Kind::Words,
                parent,
            });
        }
    }
    found
}

/// The parents named right after a phrase, and where the last name ends.
fn follow(after: &str, seen: &Seen<'_>) -> (usize, Vec<Option<Parent>>) {
    let words = words(after);
    let spelt: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
    let (mut at, mut end) = (0, 0);
    let mut parents = Vec::new();
    while at < words.len() {
        if let Some((length, parent)) = named(&spelt[at..], |words| seen.parent(words)) {
            if spelt
                .get(at + length)
                .is_some_and(|next| is_other_thing(next))
            {
                break;
            }
            at += length;
            let (start, last) = words[at - 1];
            end = start + last.len();
            parents.push(Some(parent));
        } else if is_filling(spelt[at]) || (!parents.is_empty() && is_proper(spelt[at])) {
            at += 1;
        } else {
            break;
        }
    }
    (end, parents)
}
