//! The pages that a query may mean by name: goals, countries, sectors and others that goods are listed by.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::derive::facets::Kind;

use super::bytes::Output;
use super::engine::Engine;
use super::expand::Expander;
use super::files::File;
use super::query::{Query, Word};
use super::subject::Subject;
use super::words::words;

/// The most destinations of a query.
const MOST: usize = 4;

/// The kinds of values that queries lead to, in the order in which they are offered.
pub const KINDS: [Kind; 5] = [
    Kind::Goal,
    Kind::Category,
    Kind::Sector,
    Kind::Country,
    Kind::Collection,
];

/// The kinds whose names are noticed among other words: `kenya` in `health records kenya`.
const WITHIN: [&str; 3] = ["country", "region", "collection"];

/// A page that a query may lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// The segment of its kind, such as `goal`.
    pub kind: String,
    /// Its address below the home page of the language, such as `goal/3/`.
    pub address: String,
    /// What it is called, with its kind: `Goal 3: Good health and well-being`.
    pub text: String,
    /// How many current goods it lists.
    pub count: usize,
    /// The code of the value, for goals: their numbers are names too.
    pub code: String,
    /// Its names: each one as folded words with spaces; the label first.
    pub names: Vec<String>,
}

/// The content of the file.
#[derive(Debug, Default, Serialize, Deserialize)]
struct All {
    /// Per kind the words that name it: `sdg` for goals.
    words: BTreeMap<String, BTreeSet<String>>,
    destinations: Vec<Destination>,
}

/// The words of a query without numbers that are written to a kind: `sdg` and `3` of `sdg3`.
struct Asked {
    /// Each with whether it may be incomplete.
    words: Vec<(String, bool)>,
    /// The kinds that it names.
    kinds: BTreeSet<String>,
}

/// The destinations of a language as their file contains them, the most used of each kind first.
pub(super) fn encode(subject: &Subject<'_>, expander: &Expander) -> Vec<u8> {
    let mut destinations = Vec::new();
    for kind in KINDS {
        let own = subject.destinations.iter();
        let own = own.filter(|one| one.kind == kind.segment() && one.count > 0);
        let mut own: Vec<Destination> = own.cloned().collect();
        own.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.address.cmp(&b.address)));
        for one in &mut own {
            let labels = std::mem::take(&mut one.names);
            for label in labels {
                let label = words(&label);
                one.names.push(label.join(" "));
                one.names.extend(expander.names(&label));
            }
        }
        destinations.extend(own);
    }
    let kinds = subject.kind_words.iter();
    let kinds = kinds.map(|(kind, listed)| (kind.clone(), words(listed).into_iter().collect()));
    let all = All {
        words: kinds.collect(),
        destinations,
    };
    let mut output = Output::default();
    serde_json::to_writer(&mut output.0, &all).expect("texts and numbers are JSON");
    output.0
}

impl Engine<'_> {
    /// The pages that a query means, the most likely first: those it names, those whose names contain all of its
    /// words, and countries and collections that it names among other words.
    ///
    /// # Errors
    /// If a file is missing, damaged or of another version.
    pub fn destinations(&self, text: &str) -> Result<Vec<Destination>> {
        let query = Query::new(text);
        if query.words.is_empty() {
            return Ok(Vec::new());
        }
        let all: All = serde_json::from_slice(&self.file(File::Destinations)?)?;
        let asked = Asked::new(&query.words, &all.words);
        let scored = all.destinations.into_iter().filter_map(|one| {
            let kind = all.words.get(&one.kind);
            let score = asked.score(&one, kind);
            (score > 0).then_some((score, one))
        });
        let mut scored: Vec<(u8, Destination)> = scored.collect();
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        Ok(scored.into_iter().map(|(_, one)| one).take(MOST).collect())
    }
}

impl Asked {
    fn new(query: &[Word], kinds: &BTreeMap<String, BTreeSet<String>>) -> Self {
        let mut asked = Self {
            words: Vec::new(),
            kinds: BTreeSet::new(),
        };
        for word in query {
            let named = word.text.trim_end_matches(|c: char| c.is_ascii_digit());
            let is_kind = |word: &str| kinds.values().any(|words| words.contains(word));
            if named.len() < word.text.len() && is_kind(named) {
                asked.words.push((named.to_owned(), false));
                asked.words.push((word.text[named.len()..].to_owned(), false));
            } else {
                asked.words.push((word.text.clone(), word.ends));
            }
        }
        for (kind, words) in kinds {
            if asked.words.iter().any(|(word, _)| words.contains(word)) {
                asked.kinds.insert(kind.clone());
            }
        }
        asked
    }

    /// 3 if a destination is what was asked for, 2 if its name contains all words, 1 if it is named among others.
    fn score(&self, one: &Destination, kind: Option<&BTreeSet<String>>) -> u8 {
        let is_asked = self.kinds.contains(&one.kind);
        let named = |word: &str| is_asked && kind.is_some_and(|words| words.contains(word));
        let words = self.words.iter().filter(|(word, _)| !named(word));
        let words: Vec<&(String, bool)> = words.collect();
        let texts: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        let text = texts.join(" ");
        if text.is_empty() {
            return 0;
        }
        if text == one.code || one.names.contains(&text) {
            return 3;
        }
        let holds = |name: &String| {
            let parts: Vec<&str> = name.split(' ').collect();
            let has = |(word, ends): &(String, bool)| {
                let letters = word.encode_utf16().count();
                let begun = |part: &&str| *ends && letters > 2 && part.starts_with(word.as_str());
                parts.iter().any(|part| part == word || begun(part))
            };
            let telling = |(word, _): &&(String, bool)| {
                word.encode_utf16().count() > 3 || parts[0].starts_with(word.as_str())
            };
            let is_telling = words.iter().any(|word| telling(word));
            (is_asked || is_telling) && words.iter().all(|word| has(word))
        };
        if one.names.iter().any(holds) {
            return 2;
        }
        let all = format!(" {text} ");
        let within = |name: &String| name.encode_utf16().count() > 2 && all.contains(&format!(" {name} "));
        u8::from(WITHIN.contains(&one.kind.as_str()) && one.names.iter().any(within))
    }
}
