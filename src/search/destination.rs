//! The pages that a query may mean by name: goals, countries, sectors and others that goods are listed by.

use std::collections::BTreeSet;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::derive::facets::{Kind, Value};

use super::engine::Engine;
use super::expand::Expander;
use super::files::File;
use super::query::{Query, Word};
use super::subject::Subject;
use super::words::words;

/// The most destinations of a query.
const MOST: usize = 4;

/// The kinds of values that queries lead to, in the order in which they are offered.
pub const KINDS: [Kind; 6] = [
    Kind::Goal,
    Kind::Category,
    Kind::Sector,
    Kind::Region,
    Kind::Country,
    Kind::Collection,
];

/// The kinds whose names are noticed among other words: `kenya` in `health records kenya`.
const WITHIN: [&str; 3] = ["country", "region", "collection"];

/// A page that a query may lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Destination {
    /// The segment of its kind, such as `goal`.
    pub kind: String,
    /// Its address below the home page of the language, such as `goal/3/`.
    pub address: String,
    /// What it is called, with its kind: `Goal 3: Good health and well-being`.
    pub text: String,
    /// How many current goods it lists.
    pub count: usize,
    /// Its names: each one as folded words with spaces; its label first.
    #[serde(skip)]
    names: Vec<String>,
    /// Whether its segment is a name too: the numbers of goals are.
    #[serde(skip)]
    code: Option<String>,
}

/// The destinations of a kind as the file contains them: the most used first, in columns, which compress well.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Group {
    kind: String,
    words: BTreeSet<String>,
    text: String,
    segments: Vec<String>,
    labels: Vec<String>,
    counts: Vec<usize>,
    /// Other names, as folded words with spaces.
    names: Vec<Vec<String>>,
}

/// The words of a query without numbers that are written to a kind: `sdg` and `3` of `sdg3`.
struct Asked {
    /// Each with whether it may be incomplete.
    words: Vec<(String, bool)>,
}

/// The file of destinations: a JSON array of kinds.
pub(super) fn encode(subject: &Subject<'_>, expander: &Expander) -> Vec<u8> {
    let groups = subject.leads.iter().filter_map(|lead| {
        let at = subject
            .facets
            .iter()
            .position(|facet| facet.kind == lead.kind)?;
        let mut values: Vec<(&Value, &String)> = subject.facets[at]
            .values
            .iter()
            .zip(&subject.labels[at])
            .filter(|(value, _)| value.counts.current > 0)
            .collect();
        values.sort_by(|(a, _), (b, _)| {
            let counts = b.counts.current.cmp(&a.counts.current);
            counts.then_with(|| a.segment.cmp(&b.segment))
        });
        let names = values.iter().map(|(value, label)| {
            let label = words(label);
            let mut names = expander.names(&label);
            // People also type the English name.
            let english = words(&value.label);
            if english != label {
                names.push(english.join(" "));
            }
            names
        });
        Some(Group {
            kind: lead.kind.segment().to_owned(),
            words: words(&lead.words).into_iter().collect(),
            text: lead.text.clone(),
            names: names.collect(),
            segments: values
                .iter()
                .map(|(value, _)| value.segment.clone())
                .collect(),
            labels: values.iter().map(|(_, label)| (*label).clone()).collect(),
            counts: values
                .iter()
                .map(|(value, _)| value.counts.current)
                .collect(),
        })
    });
    let groups: Vec<Group> = groups.collect();
    serde_json::to_vec(&groups).expect("texts and numbers are JSON")
}

impl Group {
    /// Its destinations.
    fn destinations(&self) -> impl Iterator<Item = Destination> {
        let columns = self.segments.iter().zip(&self.labels);
        let columns = columns.zip(&self.counts).zip(&self.names);
        columns.map(|(((segment, label), &count), others)| {
            let mut names = vec![words(label).join(" ")];
            names.extend_from_slice(others);
            Destination {
                kind: self.kind.clone(),
                address: format!("{}/{segment}/", self.kind),
                text: self
                    .text
                    .replace("{code}", segment)
                    .replace("{label}", label),
                count,
                names,
                code: (self.kind == "goal").then(|| segment.clone()),
            }
        })
    }
}

impl Engine<'_> {
    /// The pages that a query means, the most likely first: those it names, those whose names contain all of its
    /// words, and regions, countries and collections that it names among other words.
    ///
    /// # Errors
    /// If a file is missing, damaged or of another version.
    pub fn destinations(&self, text: &str) -> Result<Vec<Destination>> {
        let query = Query::new(text);
        if query.words.is_empty() {
            return Ok(Vec::new());
        }
        let groups: Vec<Group> = serde_json::from_slice(&self.file(File::Destinations)?)?;
        let asked = Asked::new(&query.words, &groups);
        let scored = groups.iter().flat_map(|group| {
            let scored = group.destinations();
            scored.map(|one| (asked.score(&one, &group.words), one))
        });
        let scored = scored.filter(|(score, _)| *score > 0);
        let mut scored: Vec<(u8, Destination)> = scored.collect();
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        Ok(scored.into_iter().map(|(_, one)| one).take(MOST).collect())
    }
}

impl Asked {
    fn new(query: &[Word], groups: &[Group]) -> Self {
        let mut words = Vec::new();
        for word in query {
            let named = word.text.trim_end_matches(|c: char| c.is_ascii_digit());
            let is_kind = groups.iter().any(|group| group.words.contains(named));
            if named.len() < word.text.len() && is_kind {
                words.push((named.to_owned(), false));
                words.push((word.text[named.len()..].to_owned(), false));
            } else {
                words.push((word.text.clone(), word.ends));
            }
        }
        Self { words }
    }

    /// 3 if a destination is what was asked for, 2 if its name contains all words, 1 if it is named among others.
    fn score(&self, one: &Destination, kind: &BTreeSet<String>) -> u8 {
        let is_asked = self.words.iter().any(|(word, _)| kind.contains(word));
        let words = self.words.iter().filter(|(word, _)| !kind.contains(word));
        let words: Vec<&(String, bool)> = words.collect();
        let texts: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        let text = texts.join(" ");
        if text.is_empty() {
            return 0;
        }
        if one.code.as_ref() == Some(&text) || one.names.contains(&text) {
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
            let is_telling = words.iter().any(telling);
            (is_asked || is_telling) && words.iter().all(|word| has(word))
        };
        if one.names.iter().any(holds) {
            return 2;
        }
        let all = format!(" {text} ");
        let within =
            |name: &String| name.encode_utf16().count() > 2 && all.contains(&format!(" {name} "));
        u8::from(WITHIN.contains(&one.kind.as_str()) && one.names.iter().any(within))
    }
}
