//! What a manifest states, and the lines where it does.

use std::collections::BTreeMap;

use crate::inspect::things::Ecosystem;

/// A text that a manifest states, and the line where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::inspect) struct Stated {
    pub(in crate::inspect) text: String,
    pub(in crate::inspect) line: usize,
}

/// When a dependency is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::inspect) enum When {
    /// To develop or test.
    Developing,
    /// If somebody asks for it.
    Optional,
    /// Always.
    Running,
}

/// A package that is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::inspect) struct Dependency {
    pub(in crate::inspect) ecosystem: Ecosystem,
    pub(in crate::inspect) name: String,
    pub(in crate::inspect) when: When,
    pub(in crate::inspect) line: usize,
}

/// What one manifest states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::inspect) struct Manifest {
    /// Licences as they are written: SPDX expressions, names, addresses, classifiers.
    pub(in crate::inspect) licenses: Vec<Stated>,
    /// Owners and authors.
    pub(in crate::inspect) owners: Vec<Stated>,
    pub(in crate::inspect) dependencies: Vec<Dependency>,
}

impl Manifest {
    pub(super) fn license(&mut self, text: &str, line: usize) {
        let small = text.trim().to_ascii_lowercase();
        let is_other = small.starts_with("see license")
            || small.starts_with("copyright")
            || small.starts_with("license.");
        if !is_other && !NO_LICENSES.contains(&small.as_str()) {
            push(&mut self.licenses, text, line);
        }
    }

    pub(super) fn owner(&mut self, text: &str, line: usize) {
        push(&mut self.owners, text, line);
    }

    pub(super) fn depend(&mut self, (ecosystem, when): (Ecosystem, When), name: &str, line: usize) {
        let name = name.trim();
        if !name.is_empty() && name.len() <= 200 && self.dependencies.len() < MOST_DEPENDENCIES {
            self.dependencies.push(Dependency {
                ecosystem,
                name: name.to_owned(),
                when,
                line,
            });
        }
    }
}

/// The most dependencies of one manifest that are read.
const MOST_DEPENDENCIES: usize = 1500;

/// The longest text that a manifest states and we take: longer ones are texts of licences.
const MOST: usize = 120;

/// What manifests state instead of a licence, in small letters.
const NO_LICENSES: [&str; 8] = [
    "unknown",
    "license",
    "licence",
    "see license",
    "see licence",
    "file",
    "none",
    "copyright",
];

fn push(all: &mut Vec<Stated>, text: &str, line: usize) {
    let text = text.trim();
    let is_known = all.iter().any(|known| known.text == text);
    if !text.is_empty() && text.len() <= MOST && !is_known {
        all.push(Stated {
            text: text.to_owned(),
            line,
        });
    }
}

/// The line of the first place where each key of a text begins a line, from 1.
pub(super) struct Keys<'t> {
    text: &'t str,
    lines: BTreeMap<&'t str, usize>,
}

/// The longest text in which a word is searched that begins no line.
const MOST_SEARCHED: usize = 128 << 10;

impl<'t> Keys<'t> {
    /// Reads the keys of JSON, TOML or YAML that is written in lines.
    pub(super) fn of(text: &'t str) -> Self {
        let mut lines = BTreeMap::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim_start();
            let line = line
                .strip_prefix("- ")
                .unwrap_or(line)
                .trim_start_matches('{');
            let key = match line.strip_prefix(['"', '\'']) {
                Some(quoted) => quoted.split(['"', '\'']).next(),
                None => line.split([':', '=', ' ', '\t']).next(),
            };
            lines.entry(key.unwrap_or_default()).or_insert(at + 1);
        }
        Self { text, lines }
    }

    /// The line of a key, or the first that contains it; the first line of all if none does.
    pub(super) fn line(&self, key: &str) -> usize {
        let known = self.lines.get(key).copied();
        let searched = || {
            let mut lines = self.text.lines();
            let is_short = self.text.len() <= MOST_SEARCHED;
            is_short.then(|| lines.position(|line| line.contains(key)))?
        };
        known.or_else(|| searched().map(|at| at + 1)).unwrap_or(1)
    }
}
