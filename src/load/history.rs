//! The history of a registry from `git`: its files along its main branch.
//!
//! The walk follows first parents and compares each commit with the one before it: a merge counts as
//! its changes, on the day of the merge. Two processes read everything: `git diff-tree` the changes and
//! `git cat-file` the contents. Git is not asked for renames, because the content of the entries
//! defines them, not how similar two texts are.

mod day;
mod queries;
mod version;

pub use version::{FIELDS, INDICATORS, Leaving, Version};

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::git::Repository;
use super::revision::place;
use super::{Kind, Role};
use crate::id::is_id;

/// The history of a registry, as far as this clone has it.
#[derive(Debug, Clone)]
pub enum Past {
    /// The whole history.
    Known(History),
    /// Nothing reliable.
    Unknown(Absence),
}

/// Why the history is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// The folder is not in a repository, or `git` is missing or refuses it.
    NoRepository,
    /// The clone has only the last commits.
    Shallow,
    /// The clone lacks older texts (a partial clone).
    Partial,
    /// No commit contains an entry.
    Uncommitted,
}

/// Every commit that changed entries, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// Full id of the last of them.
    pub commit: String,
    /// The changes of each of them.
    pub steps: Vec<Step>,
}

/// The changes of one commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The committer's day in UTC.
    pub day: Date,
    /// The entries it touched.
    pub touched: Vec<Touched>,
}

/// A file that a commit touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Its path relative to the root.
    pub path: String,
    /// The id that its name gives.
    pub id: String,
    /// Its state after the commit.
    pub now: Now,
}

/// The state of a file after a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Now {
    /// Removed, or no longer a plain file.
    Gone,
    /// It exists, but cannot be read as an entry.
    Faulty,
    /// An entry.
    Entry(Arc<Version>),
}

/// The known history of `root/registry`.
///
/// # Errors
/// If this program does not understand the output of `git`.
pub fn past(root: &Path, registry: &str) -> Result<Past> {
    let Ok(repository) = Repository::around(root) else {
        return Ok(Past::Unknown(Absence::NoRepository));
    };
    if repository.is_shallow() {
        return Ok(Past::Unknown(Absence::Shallow));
    }
    let Some(commits) = commits(&repository) else {
        return Ok(Past::Unknown(Absence::Uncommitted));
    };
    let told = repository.differences(&commits, registry)?;
    let raw = raw_steps(&told, &commits, registry)?;
    let Some(last) = raw.last() else {
        return Ok(Past::Unknown(Absence::Uncommitted));
    };
    let commit = last.commit.to_owned();
    let Some(versions) = repository.versions(&raw)? else {
        return Ok(Past::Unknown(Absence::Partial));
    };
    let steps = raw.into_iter().map(|step| step.with(&versions)).collect();
    Ok(Past::Known(History { commit, steps }))
}

/// The commits of the line, oldest first; `None` in a repository without a commit, which has no HEAD.
pub(super) fn commits(repository: &Repository) -> Option<Vec<Commit>> {
    let line = repository.ask(&[
        "rev-list",
        "--first-parent",
        "--reverse",
        "--parents",
        "--timestamp",
        "HEAD",
        // A file may have the name `HEAD` too.
        "--",
    ]);
    let commits = String::from_utf8_lossy(&line.ok()?)
        .lines()
        .filter_map(Commit::read)
        .collect();
    Some(commits)
}

/// The commit that a name means, with its day; of a day such as `2026-07-01` the last commit of the line until its end, in
/// UTC, and that day.
///
/// # Errors
/// If this clone has no such commit.
pub fn at(repository: &Repository, wanted: &str) -> Result<(String, Date)> {
    let day: Option<Date> = wanted.parse().ok();
    let until = day.map(|day| format!("--before={day}T23:59:59Z"));
    let from = match day {
        Some(_) => "HEAD".to_owned(),
        None => repository
            .commit(wanted)
            .map_err(|error| day::advice(wanted).unwrap_or(error))?,
    };
    let mut arguments = vec!["rev-list", "--first-parent", "--parents", "--timestamp"];
    arguments.extend(until.as_deref());
    arguments.extend(["--max-count=1", &from, "--"]);
    let line = repository.ask(&arguments)?;
    let line = String::from_utf8_lossy(&line);
    let found = line.lines().find_map(Commit::read);
    let found = found.with_context(|| match oldest(repository) {
        Some(oldest) => {
            format!("no commit is as old as {wanted}: the oldest day of this history is {oldest}")
        }
        None => format!("no commit is as old as {wanted}"),
    })?;
    Ok((found.id, day.unwrap_or(found.day)))
}

/// The oldest day of the line.
fn oldest(repository: &Repository) -> Option<Date> {
    let commits = commits(repository)?;
    commits.iter().map(|commit| commit.day).min()
}

/// The commit of HEAD, which identifies a history; `None` if there is none.
#[must_use]
pub fn head(root: &Path) -> Option<String> {
    let repository = Repository::around(root).ok()?;
    let commit = repository.commit("HEAD").ok()?;
    Some(format!("{commit} {}", repository.is_shallow()))
}

/// How many commits touched `root/registry` after a commit; `None` if this clone does not show it.
#[must_use]
pub fn since(root: &Path, registry: &str, commit: &str) -> Option<usize> {
    let repository = Repository::around(root).ok()?;
    if repository.is_shallow() || !commit.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let range = format!("{commit}..HEAD");
    let arguments = [
        "rev-list",
        "--count",
        "--first-parent",
        &range,
        "--",
        registry,
    ];
    let said = repository.ask(&arguments).ok()?;
    String::from_utf8_lossy(&said).trim().parse().ok()
}

/// By object id, the version that was read; `None` if it is not an entry.
type Versions = BTreeMap<String, Option<Arc<Version>>>;

/// One commit of the line.
pub(super) struct Commit {
    pub(super) id: String,
    parent: String,
    day: Date,
}

impl Commit {
    /// From `SECONDS ID PARENT...`.
    fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let seconds: i64 = words.next()?.parse().ok()?;
        let day = Timestamp::from_second(seconds).ok()?;
        Some(Self {
            day: day.to_zoned(TimeZone::UTC).date(),
            id: words.next()?.to_owned(),
            parent: words.next().unwrap_or_default().to_owned(),
        })
    }
}

/// A commit and the files below the registry that it touched: path, id, object.
pub(super) struct RawStep<'a> {
    pub(super) commit: &'a str,
    pub(super) day: Date,
    pub(super) touched: Vec<(String, String, Option<String>)>,
}

impl RawStep<'_> {
    fn with(self, versions: &Versions) -> Step {
        let touched = self.touched.into_iter().map(|(path, id, object)| {
            let now = match object.map(|object| versions.get(&object).cloned().flatten()) {
                None => Now::Gone,
                Some(None) => Now::Faulty,
                Some(Some(version)) => Now::Entry(version),
            };
            Touched { path, id, now }
        });
        Step {
            day: self.day,
            touched: touched.collect(),
        }
    }
}

/// The output of `git diff-tree --stdin --raw -z`, commit by commit.
pub(super) fn raw_steps<'a>(
    told: &[u8],
    commits: &'a [Commit],
    registry: &str,
) -> Result<Vec<RawStep<'a>>> {
    const STRANGE: &str = "dpg does not understand the output of `git diff-tree`";
    let mut commits = commits.iter();
    let mut steps: Vec<RawStep<'a>> = Vec::new();
    let fields = told.split(|byte| *byte == 0);
    let mut fields = fields.map(String::from_utf8_lossy);
    while let Some(field) = fields.next() {
        let field = field.trim_matches('\n');
        let Some(about) = field.strip_prefix(':') else {
            if field.is_empty() {
                continue;
            }
            let commit = commits.find(|commit| commit.id == field).context(STRANGE)?;
            steps.push(RawStep {
                commit: &commit.id,
                day: commit.day,
                touched: Vec::new(),
            });
            continue;
        };
        let path = fields.next().context(STRANGE)?;
        let mut words = about.split(' ').skip(1);
        let (mode, object) = words.next().zip(words.nth(1)).context(STRANGE)?;
        if let Some(id) = entry_id(&path, registry) {
            let object = mode.starts_with("100").then(|| object.to_owned());
            let step = steps.last_mut().context(STRANGE)?;
            step.touched.push((path.into_owned(), id, object));
        }
    }
    steps.retain(|step| !step.touched.is_empty());
    Ok(steps)
}

/// The id of the entry at a path; `None` for collections, hidden files, and names that an entry cannot
/// have.
fn entry_id(path: &str, registry: &str) -> Option<String> {
    let place = place(path, registry, Kind::File)?;
    let name = path.rsplit('/').next()?;
    let id = name.strip_suffix(".yaml")?;
    (place.role == Role::Entry && is_id(id)).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Commit, entry_id, raw_steps};

    #[test]
    fn only_files_that_can_be_entries_have_an_id() {
        let id = |path: &str| entry_id(path, "registry");
        assert_eq!(id("registry/a.b/x-1.yaml").as_deref(), Some("x-1"));
        for path in [
            "registry/collections/x.yaml",
            "registry/.hidden/x.yaml",
            "registry/X.yaml",
            "registry/x.yml",
            "registry/x\u{fffd}.yaml",
            "elsewhere/x.yaml",
        ] {
            assert_eq!(id(path), None, "{path}");
        }
    }

    #[test]
    fn commits_without_a_file_of_the_registry_are_left_out() {
        let read = |line: &str| Commit::read(line).unwrap();
        let commits = [
            read("1767225599 aa"),
            read("1767225600 bb aa"),
            read("1767225601 cc bb dd"),
        ];
        let told = b"aa\0:000000 100644 0000 1111 A\0registry/README.md\0\
                     cc\0:100644 000000 1111 0000 D\0registry/x.yaml\0:000000 120000 0000 2222 A\0registry/y.yaml\0";
        let steps = raw_steps(told, &commits, "registry").unwrap();
        assert_eq!(steps.len(), 1);
        assert_eq!(
            (steps[0].commit, steps[0].day.to_string().as_str()),
            ("cc", "2026-01-01")
        );
        let gone = |id: &str| (format!("registry/{id}.yaml"), id.to_owned(), None);
        assert_eq!(steps[0].touched, [gone("x"), gone("y")]);
        assert!(raw_steps(b"ee\0", &commits, "registry").is_err());
    }
}
