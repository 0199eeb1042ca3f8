//! Reads the words around a phrase: the names that follow it, and of what it speaks.

use crate::slug::fold;

/// So many words after a phrase are looked at.
const REACH: usize = 14;

/// So many bytes before a phrase are looked at.
const SENTENCE: usize = 400;

/// The most words of a name.
pub(super) const LONGEST: usize = 4;

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

/// Whether a word may be between a phrase and a name, or between two names.
pub(super) fn is_filling(word: &str) -> bool {
    FILLING.contains(&word.to_lowercase().as_str())
}

/// Whether a word after a name makes it something other than a parent.
pub(super) fn is_other_thing(word: &str) -> bool {
    OTHER_THINGS.contains(&word.to_lowercase().as_str())
}

/// The first words of a text up to the end of its sentence, each with its place.
pub(super) fn words(text: &str) -> Vec<(usize, &str)> {
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
pub(super) fn proper(text: &str) -> usize {
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

pub(super) fn is_proper(word: &str) -> bool {
    word.chars().any(char::is_uppercase)
}

/// Where the sentence begins in which a place lies, or a part of it that is long enough.
pub(super) fn sentence_start(text: &str, end: usize) -> usize {
    let ends = [". ", ".\n", "! ", "? ", "; ", "\n\n", "\r\n"];
    let from = text.floor_char_boundary(end.saturating_sub(SENTENCE));
    let starts = ends.iter().filter_map(|mark| {
        let at = text[from..end].rfind(mark)?;
        Some(from + at + mark.len())
    });
    starts.max().unwrap_or(from)
}

/// Whether the words before a phrase speak of the good: `subject` is its name where that must be so.
pub(super) fn is_own(before: &str, subject: Option<&str>) -> bool {
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
    let is_named = !name.is_empty() && fold(&tail.concat()).contains(&fold(name));
    !is_denied && (is_named || tail.iter().any(|word| SUBJECTS.contains(word)))
}
