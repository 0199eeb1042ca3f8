//! What columns are called and what people write in cells: `schema/tables.yaml`, and the names of the values of
//! vocabularies in other languages.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::embedded::Files;
use crate::load::typed;

/// Where the words are, in `schema/`.
const FILE: &str = "tables.yaml";

/// The words of `schema/tables.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Words {
    /// What columns are called, by field.
    pub(super) columns: Vec<ColumnWords>,
    /// Headings of columns about persons.
    pub(super) contacts: ByLanguage,
    /// Headings without a place in an entry.
    pub(super) others: ByLanguage,
    /// What programs that make forms add.
    pub(super) forms: Vec<FormWords>,
    /// Yes, no and unknown.
    pub(super) answers: BTreeMap<String, Vec<String>>,
    /// What people write in a cell without anything to say.
    pub(super) blanks: Vec<String>,
    /// Words between values.
    pub(super) and: Vec<String>,
    /// What a row begins with that sums up the others.
    pub(super) totals: Vec<String>,
    /// What is before the number of a goal.
    pub(super) prefixes: Vec<String>,
    /// The months from January, by language.
    pub(super) months: ByLanguage,
}

/// Phrases by language.
type ByLanguage = BTreeMap<String, Vec<String>>;

/// What the columns of a field are called.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnWords {
    /// The keys of the field, joined by dots.
    pub(super) field: String,
    /// Other values of the item that a cell becomes.
    #[serde(default)]
    pub(super) with: BTreeMap<String, String>,
    pub(super) words: ByLanguage,
}

/// What a program that makes forms adds to the answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormWords {
    /// The program.
    pub(super) name: String,
    /// Headings of which the first column has one.
    #[serde(default)]
    pub(super) first: Vec<String>,
    /// Groups of headings; the table has one of each.
    #[serde(default)]
    pub(super) marks: Vec<Vec<String>>,
    /// Its columns about persons.
    #[serde(default)]
    pub(super) contacts: Vec<String>,
    /// Its columns about the answers themselves.
    #[serde(default)]
    pub(super) others: Vec<String>,
}

impl Words {
    /// Reads them from the files of `schema/`.
    ///
    /// # Errors
    /// If `schema/tables.yaml` is not usable; the error names the place.
    pub fn new(files: &Files) -> Result<Self> {
        let bytes = files.get(FILE).map_or(&b"{}"[..], Vec::as_slice);
        typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{FILE}`"))
    }
}

/// A text as words without case, accents and punctuation, with single blanks between them.
pub(super) fn plain(text: &str) -> String {
    let letters = text.nfkd().filter(|&c| !is_combining_mark(c));
    let letters = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' });
    let lower: String = letters.flat_map(char::to_lowercase).collect();
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.join(" ")
}

/// Whether some words are in a text as whole words; both are [`plain`]. Chinese has no blanks between words.
pub(super) fn contains(text: &str, words: &str) -> bool {
    if words.chars().any(is_han) {
        return text.contains(words);
    }
    let mut from = 0;
    while let Some(at) = text[from..].find(words) {
        let (start, end) = (from + at, from + at + words.len());
        let is_start = start == 0 || text[..start].ends_with(' ');
        let is_end = end == text.len() || text[end..].starts_with(' ');
        if is_start && is_end {
            return true;
        }
        from = start + text[start..].chars().next().map_or(1, char::len_utf8);
    }
    false
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::{contains, plain};

    #[test]
    fn headings_are_compared_by_their_words() {
        for (text, words) in [
            (
                "What is the name of the initiative?",
                "name of the initiative",
            ),
            ("Nom de l’initiative", "Nom de l'initiative"),
            ("open_license", "license"),
            ("Pays d’utilisation", "pays d’utilisation"),
            ("您的项目名称是什么？", "项目名称"),
        ] {
            assert!(contains(&plain(text), &plain(words)), "{text}");
        }
        for (text, words) in [("Licensee", "license"), ("Rename", "name")] {
            assert!(!contains(&plain(text), &plain(words)), "{text}");
        }
    }
}
