//! Finds the places of an entry that mention a parent.

use regex::Match;
use serde_json::Value;

use super::names::{Parent, Seen};
use super::phrases::Lexicon;
use super::sentence::{
    LONGEST, is_filling, is_other_thing, is_own, is_proper, proper, sentence_start, words,
};
use crate::load::each_text;
use crate::validate::mention::{Mention, Part};

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

/// All texts of an entry that may mention a parent, in the order of the entry; `name` is that of the good.
pub(super) fn mentions(value: &Value, name: &str, lexicon: &Lexicon) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut look = |text: &str, pointer: &str, part: Part| {
        let is_one = match part {
            Part::Name | Part::Address => is_distribution(&words_of(part.name(text))),
            Part::Own => own_phrases(text, None, lexicon).next().is_some(),
            Part::Any => own_phrases(text, Some(name), lexicon).next().is_some(),
        };
        found.extend(is_one.then(|| Mention {
            pointer: pointer.to_owned(),
            text: text.to_owned(),
            part,
        }));
    };
    look(name, "/name", Part::Name);
    for key in OWN {
        if let Some(text) = value[key].as_str() {
            look(text, &format!("/{key}"), Part::Own);
        }
    }
    let repositories = value["repositories"].as_array().into_iter().flatten();
    for (n, repository) in repositories.enumerate() {
        for (key, part) in [
            ("name", Part::Own),
            ("note", Part::Own),
            ("url", Part::Address),
        ] {
            if let Some(text) = repository[key].as_str() {
                look(text, &format!("/repositories/{n}/{key}"), part);
            }
        }
    }
    each_text(
        &value["indicators"],
        &mut "/indicators".to_owned(),
        &mut |text, pointer| look(text, pointer, Part::Any),
    );
    found
}

/// All places that mention a parent, in the order of the entry; `name` is that of the good.
pub(super) fn clues(mentions: &[Mention], name: &str, by: (&Seen<'_>, &Lexicon)) -> Vec<Clue> {
    let each = mentions.iter().flat_map(|mention| match mention.part {
        Part::Name | Part::Address => in_name(mention, by.0).into_iter().collect(),
        Part::Own => in_text(mention, None, by),
        Part::Any => in_text(mention, Some(name), by),
    });
    each.collect()
}

fn words_of(name: &str) -> Vec<&str> {
    name.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether some words of a name are in a list.
fn has(words: &[&str], list: &[&str]) -> bool {
    let mut words = words.iter();
    words.any(|word| list.contains(&word.to_lowercase().as_str()))
}

fn is_distribution(words: &[&str]) -> bool {
    words.len() > 1 && has(words, &DISTRIBUTIONS)
}

/// The name of a good or repository with a word such as `distro` beside that of a parent.
fn in_name(mention: &Mention, seen: &Seen<'_>) -> Option<Clue> {
    let name = mention.part.name(&mention.text);
    let words = words_of(name);
    let parent = (0..words.len())
        .find_map(|at| named(&words[at..], |words| capital(words, seen)).map(|(_, parent)| parent));
    if parent.is_none() && !has(&words, &FORKS) {
        return None;
    }
    Some(Clue {
        pointer: mention.pointer.clone(),
        earlier: mention.text.matches(name).count().saturating_sub(1),
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

/// The phrases of a text that are about the good, each with whether any name behind it is a parent; where the
/// text is not about the good alone, one that names it, or a word that stands for it, must come before.
fn own_phrases<'t>(
    text: &'t str,
    subject: Option<&str>,
    lexicon: &Lexicon,
) -> impl Iterator<Item = (Match<'t>, bool)> {
    let phrases = lexicon.phrases(text).into_iter();
    phrases.filter(move |(phrase, _)| {
        let before = &text[sentence_start(text, phrase.start())..phrase.start()];
        is_own(before, subject)
    })
}

/// What the phrases of a text tell.
fn in_text(
    Mention { text, pointer, .. }: &Mention,
    subject: Option<&str>,
    (seen, lexicon): (&Seen<'_>, &Lexicon),
) -> Vec<Clue> {
    let mut found = Vec::new();
    for (phrase, is_alone) in own_phrases(text, subject, lexicon) {
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
                pointer: pointer.clone(),
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
