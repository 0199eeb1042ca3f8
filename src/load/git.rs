//! What `git` knows of a registry: which files differ between two states, and what they held.
//!
//! The `git` command is used, since whoever keeps a registry in git has it. It is only asked to
//! read: no lock is taken, no network used, no helper of the repository's own configuration run.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};

/// A repository, seen from a folder in it; all paths are relative to that folder, with `/`.
#[derive(Debug, Clone)]
pub struct Repository {
    folder: PathBuf,
    pub(super) is_shallow: bool,
}

/// A file that differs between two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path; where that is not UTF-8 the signs at fault are replaced.
    pub path: String,
    /// Object id of what it held before; none: it was not there, or was no plain file.
    pub before: Option<String>,
    /// Whether it is there now.
    pub is_there: bool,
}

/// The state that a change is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// Full id of the commit.
    pub commit: String,
    /// Whether it is the commit where both lines of history part, rather than the one named,
    /// because a shallow clone does not say where they part.
    pub is_merge_base: bool,
}

impl Repository {
    /// The repository that a folder is part of.
    ///
    /// # Errors
    /// When there is no `git` command, or it refuses the folder; with its own words.
    pub fn around(folder: &Path) -> Result<Self> {
        let mut repository = Self {
            folder: folder.to_owned(),
            is_shallow: false,
        };
        let told = repository
            .ask(&["rev-parse", "--is-shallow-repository"])
            .with_context(|| format!("`{}` is not in a git repository", folder.display()))?;
        repository.is_shallow = told.starts_with(b"true");
        Ok(repository)
    }

    /// The commit that a name stands for.
    ///
    /// # Errors
    /// When there is none of that name here.
    pub fn commit(&self, name: &str) -> Result<String> {
        let wanted = format!("{name}^{{commit}}");
        let arguments = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ];
        match self.ask(&arguments) {
            Ok(id) => Ok(word(&id)),
            Err(_) if self.is_shallow => bail!(
                "there is no commit `{name}` in this shallow clone: fetch it, such as with `git fetch --unshallow` (in GitHub Actions `fetch-depth: 0` of the checkout)"
            ),
            Err(_) => bail!(
                "there is no commit `{name}` in this repository: name a branch, a tag or an id (a branch of the remote is called such as `origin/main`)"
            ),
        }
    }

    /// The commit where the line of history of `head` left that of `base`.
    ///
    /// # Errors
    /// When there is none although the whole history is here.
    pub fn base(&self, base: &str, head: &str) -> Result<Base> {
        let (named, head) = (self.commit(base)?, self.commit(head)?);
        match self.ask(&["merge-base", &named, &head]) {
            Ok(id) => Ok(Base {
                commit: word(&id),
                is_merge_base: true,
            }),
            Err(_) if self.is_shallow => Ok(Base {
                commit: named,
                is_merge_base: false,
            }),
            Err(_) => bail!("`{base}` has no history in common with what is to be reviewed"),
        }
    }

    /// The files below some paths that differ between a commit and another one, or, without one, the
    /// work tree with what is not yet added to it; by path.
    ///
    /// # Errors
    /// When `git` fails.
    pub fn changes(&self, from: &str, to: Option<&str>, paths: &[&str]) -> Result<Vec<Change>> {
        let mut arguments = vec![
            "diff",
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--relative",
            "--ignore-submodules=all",
            from,
        ];
        arguments.extend(to);
        arguments.push("--");
        arguments.extend(paths);
        let mut changes = parse_raw(&self.ask(&arguments)?)?;
        if to.is_none() {
            let mut arguments = vec!["ls-files", "--others", "--exclude-standard", "-z", "--"];
            arguments.extend(paths);
            for path in fields(&self.ask(&arguments)?) {
                changes.entry(path.clone()).or_insert(Change {
                    path,
                    before: None,
                    is_there: true,
                });
            }
        }
        Ok(changes.into_values().collect())
    }

    /// The files and links at or below some paths at a commit: mode, object id and path.
    ///
    /// # Errors
    /// When `git` fails.
    pub(super) fn list(
        &self,
        commit: &str,
        paths: &[&str],
    ) -> Result<Vec<(String, String, String)>> {
        let mut arguments = vec!["ls-tree", "-r", "-z", commit, "--"];
        arguments.extend(paths);
        let listed = self.ask(&arguments)?;
        let lines = fields(&listed);
        let parted = lines.map(|line| {
            let (about, path) = line.split_once('\t')?;
            let mut words = about.split(' ');
            let (mode, _kind, id) = (words.next()?, words.next()?, words.next()?);
            Some((mode.to_owned(), id.to_owned(), path.to_owned()))
        });
        parted
            .collect::<Option<_>>()
            .context("`git ls-tree` said what this program does not understand")
    }

    /// The bytes of objects, in their order.
    ///
    /// # Errors
    /// When `git` fails or one of them is not here.
    pub fn read(&self, ids: &[String]) -> Result<Vec<Vec<u8>>> {
        let (mut git, asking, answers) = self.talk(&["cat-file", "--batch"])?;
        let found = std::thread::scope(|scope| {
            scope.spawn(|| ask_all(asking, ids));
            let mut answers = BufReader::with_capacity(1 << 16, answers);
            ids.iter().map(|id| object(&mut answers, id)).collect()
        });
        let _ = git.wait();
        found
    }

    /// A `git` command with both ends of its talk.
    ///
    /// It answers while it is asked: one thread alone would wait for ever on a full pipe.
    pub(super) fn talk(&self, arguments: &[&str]) -> Result<(Child, ChildStdin, ChildStdout)> {
        let mut git = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `git`")?;
        let asking = git.stdin.take().context("cannot talk to `git`")?;
        let answers = git.stdout.take().context("cannot listen to `git`")?;
        Ok((git, asking, answers))
    }

    /// Standard output of a `git` command.
    pub(super) fn ask(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        let output = self
            .command(arguments)
            .output()
            .context("cannot start `git`: is it installed?")?;
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr);
            bail!("`git {}`: {}", arguments[0], words.trim());
        }
        Ok(output.stdout)
    }

    /// A `git` command that does nothing but read, whatever the machine's configuration says.
    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.folder)
            .args(["--literal-pathspecs", "-c", "core.fsmonitor=false"])
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            .env("GIT_TERMINAL_PROMPT", "0");
        command
    }
}

/// Asks for objects until there are no more or nobody listens.
pub(super) fn ask_all(mut to: impl Write, ids: &[String]) {
    for id in ids {
        if writeln!(to, "{id}").is_err() {
            return;
        }
    }
}

/// One answer of `git cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end.
fn object(answers: &mut impl BufRead, id: &str) -> Result<Vec<u8>> {
    let mut line = String::new();
    answers.read_line(&mut line)?;
    let size = line.trim_end().rsplit(' ').next();
    let Some(size) = size.and_then(|size| size.parse::<usize>().ok()) else {
        bail!(
            "the object `{id}` is not in this clone: fetch the history, such as with `git fetch --unshallow`"
        );
    };
    let mut bytes = vec![0; size + 1];
    answers
        .read_exact(&mut bytes)
        .context("`git cat-file` ended early")?;
    bytes.pop();
    Ok(bytes)
}

/// The first word that a command said.
fn word(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.split_whitespace().next().unwrap_or("").to_owned()
}

/// The parts between NUL bytes.
fn fields(bytes: &[u8]) -> impl Iterator<Item = String> {
    let parts = bytes
        .split(|byte| *byte == 0)
        .filter(|part| !part.is_empty());
    parts.map(|part| String::from_utf8_lossy(part).into_owned())
}

/// What `git diff --raw -z` says: `:MODE MODE ID ID STATUS`, then the path. A file in conflict is
/// named twice.
fn parse_raw(bytes: &[u8]) -> Result<BTreeMap<String, Change>> {
    let mut changes = BTreeMap::new();
    let mut parts = fields(bytes);
    while let Some(about) = parts.next() {
        let change = parts.next().and_then(|path| change(&about, path));
        let change = change.context("`git diff` said what this program does not understand")?;
        let known = changes.entry(change.path.clone()).or_insert(change.clone());
        known.is_there |= change.is_there;
        if known.before.is_none() {
            known.before = change.before;
        }
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
    fn a_raw_difference_is_read_and_a_conflict_is_one_change() {
        let raw = b":100644 100644 1111 0000 M\0registry/a b.yaml\0:000000 100644 0000 2222 A\0n\0\
                    :100644 000000 3333 0000 D\0old\0:000000 000000 0000 0000 U\0both\0\
                    :100644 100644 4444 0000 M\0both\0";
        let change = |path: &str, before: Option<&str>, is_there| Change {
            path: path.to_owned(),
            before: before.map(str::to_owned),
            is_there,
        };
        let found: Vec<Change> = parse_raw(raw).unwrap().into_values().collect();
        assert_eq!(
            found,
            [
                change("both", Some("4444"), true),
                change("n", None, true),
                change("old", Some("3333"), false),
                change("registry/a b.yaml", Some("1111"), true),
            ]
        );
    }
}
