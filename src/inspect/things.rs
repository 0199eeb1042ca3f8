//! The tables of `schema/inspect/`: things to look for in a tree, and the clues that show each of them.

mod globs;
mod search;

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use regex::Regex;
use serde::Deserialize;

use super::fact::Sure;
use crate::embedded::Files;
use crate::entry::IndicatorKey;
use crate::load::typed;
pub(super) use globs::Globs;
use search::Words;

/// The most things and bytes of a clue in all tables.
const MOST: (usize, usize) = (2000, 400);

/// Which registry a package is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Ecosystem {
    Npm,
    Pypi,
    Cargo,
    Maven,
    Composer,
    Nuget,
    Cran,
    Pub,
    Gems,
    Go,
    Pods,
}

/// One file of `schema/inspect/` with things.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    detector: String,
    #[serde(default)]
    indicator: Option<IndicatorKey>,
    /// Whether what only developers use counts too, such as tools for tests.
    #[serde(default)]
    tools: bool,
    things: Vec<Thing>,
}

/// Something to look for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thing {
    pub(super) value: String,
    pub(super) title: String,
    /// What it is for; services of a kind can replace each other.
    #[serde(default)]
    pub(super) kind: Option<String>,
    /// Whether it is an open alternative to closed services of its kind, which is no fact itself.
    #[serde(default)]
    pub(super) open: bool,
    /// Of a service that the code of a good alone does not make mandatory: why, in a few words.
    #[serde(default)]
    pub(super) replaced_by: Option<String>,
    /// Whether files for tests show it too.
    #[serde(default)]
    pub(super) in_tests: bool,
    /// How sure it can be at most.
    #[serde(default)]
    pub(super) at_most: Sure,
    /// Where a thing belongs to another indicator than its table.
    #[serde(default)]
    pub(super) indicator: Option<IndicatorKey>,
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    packages: BTreeMap<Ecosystem, Vec<String>>,
    #[serde(default)]
    imports: Vec<String>,
    #[serde(default)]
    addresses: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    contents: Vec<Content>,
    #[serde(skip)]
    pub(super) detector: String,
    #[serde(skip)]
    pub(super) tools: bool,
}

/// What is in files of some names.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    files: Vec<String>,
    /// A regular expression of Rust, in which `^` is the start of a line.
    text: String,
}

/// All things, prepared to be searched for.
#[derive(Debug)]
pub(super) struct Things {
    pub(super) all: Vec<Thing>,
    /// Of each pattern of names: which thing it shows.
    pub(super) files: (Globs, Vec<usize>),
    packages: BTreeMap<(Ecosystem, String), Vec<usize>>,
    imports: BTreeMap<String, Vec<usize>>,
    pub(super) addresses: Words,
    pub(super) words: Words,
    pub(super) contents: (Globs, Vec<(usize, Regex)>),
}

impl Things {
    /// Reads the tables of `inspect/` that have `things`.
    ///
    /// # Errors
    /// If one of them is not of that form; the error names it.
    pub(super) fn new(files: &Files, names: &[&str]) -> Result<Self> {
        let mut all = Vec::new();
        for name in names {
            let path = format!("inspect/{name}.yaml");
            let Some(bytes) = files.get(&path) else {
                continue;
            };
            let table: Table =
                typed::read_bytes(bytes).with_context(|| format!("cannot use `schema/{path}`"))?;
            for mut thing in table.things {
                thing.detector.clone_from(&table.detector);
                thing.tools = table.tools;
                thing.indicator = thing.indicator.or(table.indicator);
                all.push(thing);
            }
        }
        ensure!(
            all.len() <= MOST.0,
            "`schema/inspect/` has {} things, expected at most {}",
            all.len(),
            MOST.0
        );
        Self::prepare(all).context("cannot use `schema/inspect/`")
    }

    fn prepare(all: Vec<Thing>) -> Result<Self> {
        let (mut names, mut of_names) = (Vec::new(), Vec::new());
        let (mut contents, mut of_contents) = (Vec::new(), Vec::new());
        let (mut addresses, mut words) = (Vec::new(), Vec::new());
        let mut packages: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut imports: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, thing) in all.iter().enumerate() {
            names.extend(thing.files.iter().cloned());
            of_names.resize(names.len(), at);
            addresses.extend(thing.addresses.iter().map(|word| (word.clone(), at)));
            words.extend(thing.words.iter().map(|word| (word.clone(), at)));
            for (ecosystem, listed) in &thing.packages {
                for name in listed {
                    let key = (*ecosystem, folded(*ecosystem, name));
                    packages.entry(key).or_default().push(at);
                }
            }
            for name in &thing.imports {
                imports.entry(name.clone()).or_default().push(at);
            }
            for content in &thing.contents {
                let text = Regex::new(&format!("(?m){}", content.text))
                    .with_context(|| format!("`{}`: `text`", thing.value))?;
                for glob in &content.files {
                    contents.push(glob.clone());
                    of_contents.push((at, text.clone()));
                }
            }
        }
        let long = names
            .iter()
            .chain(imports.keys())
            .find(|clue| clue.len() > MOST.1);
        ensure!(long.is_none(), "a clue has more than {} bytes", MOST.1);
        Ok(Self {
            files: (Globs::new(&names)?, of_names),
            packages,
            imports,
            addresses: Words::addresses(addresses)?,
            words: Words::names(words)?,
            contents: (Globs::new(&contents)?, of_contents),
            all,
        })
    }

    /// The things that a package shows: by its whole name, or by the part before a `*` in a table.
    pub(super) fn of_package(&self, ecosystem: Ecosystem, name: &str) -> Vec<usize> {
        let name = folded(ecosystem, name);
        let whole = self.packages.get(&(ecosystem, name.clone()));
        let starts = name.char_indices().skip(1).map(|(at, _)| &name[..at]);
        let starts =
            starts.filter_map(|start| self.packages.get(&(ecosystem, format!("{start}*"))));
        whole.into_iter().chain(starts).flatten().copied().collect()
    }

    /// The things that an imported module shows: by its name, or that of a module above it.
    pub(super) fn of_import(&self, module: &str) -> &[usize] {
        let ends = module
            .rmatch_indices(['.', '/', ':', '\\'])
            .map(|(at, _)| at);
        let names = std::iter::once(module.len()).chain(ends);
        let mut known = names.filter_map(|end| self.imports.get(&module[..end]));
        known.next().map_or(&[], Vec::as_slice)
    }
}

/// The name of a package as its registry compares it.
fn folded(ecosystem: Ecosystem, name: &str) -> String {
    let name = name.to_ascii_lowercase();
    match ecosystem {
        Ecosystem::Pypi => name.replace(['_', '.'], "-"),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ecosystem, Things};
    use crate::embedded::Files;

    fn things(text: &str) -> Things {
        let files = Files::from([("inspect/own.yaml".to_owned(), text.as_bytes().to_vec())]);
        Things::new(&files, &["own"]).unwrap()
    }

    #[test]
    fn packages_and_imports_are_found_by_name_and_by_what_is_above() {
        let things = things(
            "detector: d\nthings:\n- value: fhir\n  title: FHIR\n  packages: {pypi: [fhir.resources], npm: ['@fhir/*']}\n  imports: [ca.uhn.fhir]\n",
        );
        assert_eq!(things.of_package(Ecosystem::Pypi, "Fhir_Resources"), [0]);
        assert_eq!(things.of_package(Ecosystem::Npm, "@fhir/core"), [0]);
        assert_eq!(things.of_package(Ecosystem::Npm, "fhir"), [0; 0]);
        assert_eq!(things.of_import("ca.uhn.fhir.context.FhirContext"), [0]);
        assert_eq!(things.of_import("ca.uhn.fhirs"), [0; 0]);
    }
}
