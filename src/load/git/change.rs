//! Files that differ between two commits, or between a commit and the work tree.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use super::repository::{RAW, Repository, fields};

/// A file that differs between two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path; bytes that are not UTF-8 are replaced.
    pub path: String,
    /// Object id of its earlier content; `None` if it did not exist or was not a plain file.
    pub before: Option<String>,
    /// Whether it exists now.
    pub is_there: bool,
}

impl Repository {
    /// The files below some paths that differ between a commit and another one, or, without one, the
    /// work tree including untracked files; by path.
    ///
    /// # Errors
    /// If `git` fails.
    pub fn changes(&self, from: &str, to: Option<&str>, paths: &[&str]) -> Result<Vec<Change>> {
        let Some(to) = to else {
            return self.changes_on_disk(from, paths);
        };
        let arguments = [&["diff-tree"], &RAW[..], &[from, to, "--"], paths].concat();
        let changes = parse_raw(&self.ask(&arguments)?)?;
        Ok(changes.into_values().collect())
    }
}

/// The output of `git diff-tree --raw -z`: `:MODE MODE ID ID STATUS`, then the path.
fn parse_raw(bytes: &[u8]) -> Result<BTreeMap<String, Change>> {
    let mut changes = BTreeMap::new();
    let mut parts = fields(bytes).map(|part| String::from_utf8_lossy(part).into_owned());
    while let Some(about) = parts.next() {
        let change = parts.next().and_then(|path| change(&about, path));
        let change = change.context("dpg does not understand the output of `git diff-tree`")?;
        changes.insert(change.path.clone(), change);
    }
    Ok(changes)
}

fn change(about: &str, path: String) -> Option<Change> {
    let mut words = about.strip_prefix(':')?.split(' ');
    let (mode, _, id) = (words.next()?, words.next()?, words.next()?);
    let status = words.nth(1)?;
    Some(Change {
        path,
        before: mode.starts_with("100").then(|| id.to_owned()),
        is_there: !status.starts_with('D'),
    })
}

#[cfg(test)]
mod tests {
    use super::{Change, parse_raw};

    #[test]
    fn a_raw_difference_is_read() {
        let raw = b":100644 100644 1111 2222 M\0registry/a b.yaml\0:000000 100644 0000 2222 A\0n\0\
                    :100644 000000 3333 0000 D\0old\0:120000 100644 4444 5555 T\0was-a-link\0";
        let change = |path: &str, before: Option<&str>, is_there| Change {
            path: path.to_owned(),
            before: before.map(str::to_owned),
            is_there,
        };
        let found: Vec<Change> = parse_raw(raw).unwrap().into_values().collect();
        assert_eq!(
            found,
            [
                change("n", None, true),
                change("old", Some("3333"), false),
                change("registry/a b.yaml", Some("1111"), true),
                change("was-a-link", None, true),
            ]
        );
        assert!(parse_raw(b":100644 100644 1111 2222 M\0").is_err());
    }
}
