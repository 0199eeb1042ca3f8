//! Manifests of packages: the licence they state, who owns them, and what they depend on, each with its line.

mod dotted;
mod json;
mod lines;
mod python;
mod statement;
mod xml;

use std::collections::BTreeMap;

use super::things::Ecosystem;

/// A text that a manifest states, and the line where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stated {
    pub(super) text: String,
    pub(super) line: usize,
}

/// When a dependency is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// To develop or test.
    Developing,
    /// If somebody asks for it.
    Optional,
    /// Always.
    Running,
}

/// A package that is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dependency {
    pub(super) ecosystem: Ecosystem,
    pub(super) name: String,
    pub(super) when: When,
    pub(super) line: usize,
}

/// What one manifest states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Licences as they are written: SPDX expressions, names, addresses, classifiers.
    pub(super) licenses: Vec<Stated>,
    /// Owners and authors.
    pub(super) owners: Vec<Stated>,
    pub(super) dependencies: Vec<Dependency>,
}

impl Manifest {
    fn license(&mut self, text: &str, line: usize) {
        let small = text.trim().to_ascii_lowercase();
        let is_other = small.starts_with("see license")
            || small.starts_with("copyright")
            || small.starts_with("license.");
        if !is_other && !NO_LICENSES.contains(&small.as_str()) {
            push(&mut self.licenses, text, line);
        }
    }

    fn owner(&mut self, text: &str, line: usize) {
        push(&mut self.owners, text, line);
    }

    fn depend(&mut self, (ecosystem, when): (Ecosystem, When), name: &str, line: usize) {
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

/// The reader of a manifest: none if the text is not of the form that its name says.
type Reader = fn(&str) -> Option<Manifest>;

/// The readers by names of files, in small letters; those that begin with `.` or `-` are ends of names.
const READERS: &[(&str, Reader)] = &[
    ("package.json", json::npm),
    ("composer.json", json::composer),
    ("datapackage.json", json::data_package),
    ("codemeta.json", json::codemeta),
    ("pyproject.toml", dotted::pyproject),
    ("cargo.toml", dotted::cargo),
    ("pipfile", dotted::pipfile),
    ("reuse.toml", dotted::reuse),
    ("pubspec.yaml", dotted::pubspec),
    ("publiccode.yml", dotted::publiccode),
    ("publiccode.yaml", dotted::publiccode),
    ("citation.cff", dotted::citation),
    ("setup.cfg", python::setup_cfg),
    ("setup.py", python::setup_py),
    ("pkg-info", python::pkg_info),
    ("requirements.txt", python::requirements),
    ("requirements-dev.txt", python::requirements_dev),
    ("requirements.in", python::requirements),
    ("description", statement::r_description),
    ("pom.xml", xml::maven),
    (".csproj", xml::msbuild),
    ("directory.packages.props", xml::msbuild),
    ("directory.build.props", xml::msbuild),
    (".nuspec", xml::msbuild),
    ("packages.config", xml::msbuild),
    ("build.gradle", lines::gradle),
    ("build.gradle.kts", lines::gradle),
    ("go.mod", lines::go),
    ("gemfile", lines::gems),
    (".gemspec", lines::gems),
    ("podfile", lines::pods),
    (".podspec", lines::pods),
    ("dep5", statement::debian_copyright),
    ("readme.md", statement::front_matter),
];

/// What a file of such a path is read with.
fn reader(path: &str) -> Option<Reader> {
    let path = path.to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or(&path);
    if path.ends_with("debian/copyright") {
        return Some(statement::debian_copyright);
    }
    let is_listed = path.contains("requirements/") && name.strip_suffix(".txt").is_some();
    if is_listed
        && ["dev", "test", "doc", "lint"]
            .iter()
            .any(|part| name.contains(part))
    {
        return Some(python::requirements_dev);
    }
    if is_listed {
        return Some(python::requirements);
    }
    let known = READERS
        .iter()
        .find(|(known, _)| *known == name || (known.starts_with('.') && name.ends_with(known)));
    known.map(|(_, reader)| *reader)
}

/// Whether a file of such a path is a manifest.
pub(super) fn is_manifest(path: &str) -> bool {
    reader(path).is_some()
}

/// What a manifest states; none if it is none, or not of the form that its name says.
pub(super) fn read(path: &str, text: &str) -> Option<Manifest> {
    reader(path)?(text)
}

/// The line of the first place where each key of a text begins a line, from 1.
struct Keys<'t> {
    text: &'t str,
    lines: BTreeMap<&'t str, usize>,
}

/// The longest text in which a word is searched that begins no line.
const MOST_SEARCHED: usize = 128 << 10;

impl<'t> Keys<'t> {
    /// Reads the keys of JSON, TOML or YAML that is written in lines.
    fn of(text: &'t str) -> Self {
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
    fn line(&self, key: &str) -> usize {
        let known = self.lines.get(key).copied();
        let searched = || {
            let mut lines = self.text.lines();
            let is_short = self.text.len() <= MOST_SEARCHED;
            is_short.then(|| lines.position(|line| line.contains(key)))?
        };
        known.or_else(|| searched().map(|at| at + 1)).unwrap_or(1)
    }
}

#[cfg(test)]
mod tests;
