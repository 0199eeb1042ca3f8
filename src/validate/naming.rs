//! A name that tells nobody what the good is, and a summary that says no more than the name.

use super::display::cut;
use super::finding::{Finding, On};
use crate::diagnostic::Code;
use crate::entry::Entry;
use crate::slug::fold;

/// Words that may be between those of which an acronym is made.
const SMALL: [&str; 16] = [
    "a", "and", "as", "at", "by", "d", "de", "des", "du", "for", "in", "of", "on", "the", "to", "y",
];

/// Words of a summary that say what kind of thing a good is, and nothing of what it does.
const KINDS: [&str; 63] = [
    "a",
    "an",
    "and",
    "android",
    "app",
    "application",
    "apps",
    "as",
    "at",
    "backend",
    "by",
    "client",
    "code",
    "digital",
    "for",
    "free",
    "from",
    "frontend",
    "good",
    "home",
    "in",
    "initiative",
    "ios",
    "is",
    "it",
    "its",
    "mobile",
    "native",
    "new",
    "of",
    "official",
    "on",
    "online",
    "open",
    "or",
    "our",
    "page",
    "platform",
    "portal",
    "product",
    "program",
    "programme",
    "project",
    "public",
    "repo",
    "repositories",
    "repository",
    "service",
    "site",
    "software",
    "solution",
    "source",
    "system",
    "the",
    "this",
    "to",
    "tool",
    "version",
    "web",
    "webapp",
    "website",
    "websites",
    "with",
];

/// Checks name and summary.
pub(super) fn check(entry: &Entry) -> Vec<Finding> {
    acronym(entry).into_iter().chain(summary(entry)).collect()
}

/// A name of capitals only that is nowhere written in full.
fn acronym(entry: &Entry) -> Option<Finding> {
    let name = entry.name.trim();
    let words: Vec<&str> = words(name).collect();
    let capitals = name.chars().filter(char::is_ascii_uppercase).count();
    let is_acronym = !name.chars().any(char::is_lowercase) && words.len() == 1 && capitals > 1;
    // Another spelling shows a name, not an acronym; other words say what it stands for.
    let is_told = entry.aliases.iter().any(|alias| alias.trim() != name);
    if !is_acronym || is_told || is_spelt_out(entry, name) {
        return None;
    }
    let message = format!(
        "`name` is the acronym `{}`, and the entry does not say what it stands for",
        cut(name, 40)
    );
    Some(
        Finding::new(Code::AcronymName, "/name", message)
            .help("write the full name in `name` and the acronym in `aliases`; if the letters stand for nothing, add a second spelling to `aliases`; this warning then disappears"),
    )
}

/// Whether the summary or the description says what an acronym stands for: `NAME (…)`, `(NAME)`,
/// or words with these initials; or writes it as a name, `Name`.
fn is_spelt_out(entry: &Entry, name: &str) -> bool {
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    let texts = [Some(&entry.summary), entry.description.as_ref()];
    texts.into_iter().flatten().any(|text| {
        let bracketed = text.contains(&format!("{name} (")) || text.contains(&format!("({name})"));
        let initials: Vec<char> = words(text)
            .filter(|word| !SMALL.contains(&word.to_lowercase().as_str()))
            .filter_map(|word| word.chars().next())
            .collect();
        let is_name = words(text).any(|word| word != name && word.eq_ignore_ascii_case(name));
        bracketed
            || is_name
            || initials
                .windows(letters.len())
                .any(|window| window == letters)
    })
}

/// A summary without a word that is not in the name, or says what kind of thing it is.
fn summary(entry: &Entry) -> Option<Finding> {
    let known: Vec<String> = entry
        .aliases
        .iter()
        .chain([&entry.name])
        .map(|name| fold(name))
        .collect();
    let says_more = |word: &str| {
        let folded = fold(word);
        !KINDS.contains(&folded.as_str()) && !known.iter().any(|name| name.contains(&folded))
    };
    if words(&entry.summary).any(says_more) {
        return None;
    }
    Some(
        Finding::new(
            Code::EmptySummary,
            "/summary",
            "`summary` says no more than `name`",
        )
        .on(On::Value)
        .help("say in one sentence what the good does and for whom"),
    )
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
