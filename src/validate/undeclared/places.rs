//! Finds the places of an entry that tell of a parent.

use serde_json::Value;

use super::names::{Parent, Seen};
use super::phrases::Lexicon;
use crate::load::positions::escape;

/// Members at the top that speak of the good itself, in which no subject is needed.
const OWN: [&str; 3] = ["name", "summary", "description"];

/// So many words after a phrase are looked at.
const REACH: usize = 14;

/// The most words of a name.
const LONGEST: usize = 4;

/// Words that may be between a phrase and a name, or between two names.
const FILLING: [&str; 46] = [
    "a",
    "an",
    "and",
    "as",
    "cms",
    "code",
    "codebase",
    "core",
    "el",
    "em",
    "excellent",
    "existing",
    "foss",
    "framework",
    "free",
    "from",
    "global",
    "good",
    "goods",
    "in",
    "la",
    "le",
    "like",
    "o",
    "of",
    "open",
    "open-source",
    "or",
    "other",
    "our",
    "platform",
    "popular",
    "product",
    "products",
    "project",
    "proven",
    "public",
    "robust",
    "software",
    "source",
    "such",
    "system",
    "the",
    "version",
    "well-known",
    "widely-used",
];

/// Words after a name that make it something other than a parent: a standard, data, a part to build with.
const OTHER_THINGS: [&str; 44] = [
    "api",
    "apis",
    "architecture",
    "authentication",
    "base",
    "basemap",
    "basemaps",
    "bot",
    "community",
    "conventions",
    "covenant",
    "data",
    "database",
    "dataset",
    "datasets",
    "format",
    "formats",
    "guidelines",
    "imagery",
    "integration",
    "library",
    "licence",
    "license",
    "map",
    "maps",
    "methodology",
    "model",
    "models",
    "module",
    "ontology",
    "plugin",
    "principles",
    "protocol",
    "protocols",
    "rules",
    "sdk",
    "server",
    "spec",
    "specification",
    "specifications",
    "standard",
    "standards",
    "tiles",
    "xforms",
];

/// Words that stand for the good in its own entry.
const SUBJECTS: [&str; 12] = [
    "it",
    "we",
    "solution",
    "platform",
    "system",
    "software",
    "application",
    "app",
    "project",
    "product",
    "tool",
    "which",
];

/// Words of a name or repository that tell of a distribution, and those that tell of a fork.
const DISTRIBUTIONS: [&str; 6] = [
    "distribution",
    "distro",
    "edition",
    "fork",
    "forked",
    "remix",
];
const FORKS: [&str; 2] = ["fork", "forked"];

/// A place that tells of a parent.
pub(super) struct Clue {
    pub(super) pointer: String,
    /// The words that tell it.
    pub(super) text: String,
    /// How often the same words come before in the value.
    pub(super) earlier: usize,
    pub(super) kind: Kind,
    /// The parent; absent where its name is not known.
    pub(super) parent: Option<Parent>,
}

/// What tells of a parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A phrase in a text.
    Words,
    /// The name of the good, or of a repository.
    Name,
}

/// All places that tell of a parent, in the order of the entry; `name` is that of the good.
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
    walk(
        &value["indicators"],
        &mut "/indicators".to_owned(),
        &mut |text, pointer| {
            found.extend(in_text((text, pointer), Some(name), by));
        },
    );
    found
}

fn walk(value: &Value, pointer: &mut String, visit: &mut impl FnMut(&str, &str)) {
    let length = pointer.len();
    match value {
        Value::String(text) => visit(text, pointer),
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&i.to_string());
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                pointer.push('/');
                pointer.push_str(&escape(key));
                walk(member, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
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
            let next = spelt.get(at + length).map(|word| word.to_lowercase());
            if next.is_some_and(|next| OTHER_THINGS.contains(&next.as_str())) {
                break;
            }
            at += length;
            let (start, last) = words[at - 1];
            end = start + last.len();
            parents.push(Some(parent));
        } else if FILLING.contains(&spelt[at].to_lowercase().as_str())
            || (!parents.is_empty() && is_proper(spelt[at]))
        {
            at += 1;
        } else {
            break;
        }
    }
    (end, parents)
}

/// The first words of a text up to the end of its sentence, each with its place.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace).take(REACH) {
        let word = piece.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
        if !word.is_empty() {
            let inside = piece.find(word).unwrap_or(0);
            found.push((at + inside, word));
        }
        at += piece.len();
        let bare = piece.trim_end();
        if bare.ends_with(['.', ';', '!', '?', ':', ')'])
            || piece.ends_with('\n') && !word.is_empty() && bare.ends_with(',')
        {
            break;
        }
    }
    found
}

/// Where the proper name ends that a text begins with; 0 where it begins with none.
fn proper(text: &str) -> usize {
    let words = words(text);
    let skipped = words
        .iter()
        .take_while(|(_, word)| FILLING.contains(&word.to_lowercase().as_str()))
        .count();
    let names = words
        .iter()
        .skip(skipped)
        .take(LONGEST)
        .take_while(|(_, word)| is_proper(word));
    names.last().map_or(0, |(start, word)| start + word.len())
}

fn is_proper(word: &str) -> bool {
    word.chars().any(char::is_uppercase)
}

fn sentence_start(text: &str, end: usize) -> usize {
    let ends = [". ", ".\n", "! ", "? ", "; ", "\n\n", "\r\n"];
    let starts = ends
        .iter()
        .filter_map(|mark| text[..end].rfind(mark).map(|at| at + mark.len()));
    starts.max().unwrap_or(0)
}

/// Whether the words before a phrase speak of the good: `subject` is its name where that must be so.
fn is_own(before: &str, subject: Option<&str>) -> bool {
    let lower = before.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_denied = words
        .iter()
        .rev()
        .take(3)
        .any(|word| matches!(*word, "not" | "can" | "could" | "cannot" | "may" | "should"));
    let Some(name) = subject else {
        return !is_denied;
    };
    // Near enough that what is said is said of it.
    let tail = &words[words.len().saturating_sub(6)..];
    let is_named =
        !name.is_empty() && crate::slug::fold(&tail.concat()).contains(&crate::slug::fold(name));
    !is_denied && (is_named || tail.iter().any(|word| SUBJECTS.contains(word)))
}
