//! The repository, and the answers of the `git` command about it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::fs;
use crate::load::git::command::output;
use crate::load::git::place::RepositoryLocation;
use crate::load::{Kind, MAX_BYTES, MOST_BYTES};

/// How `git diff-tree` writes differences: every file with its objects, whatever settings say.
pub(in crate::load) const RAW: [&str; 7] = [
    "-r",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--relative",
    "--ignore-submodules=all",
];

/// A repository, seen from a folder in it; all paths are relative to that folder, with `/`.
#[derive(Debug, Clone)]
pub struct Repository {
    pub(super) folder: PathBuf,
    pub(super) place: RepositoryLocation,
}

/// A file or link at a commit.
#[derive(Debug, Clone)]
pub(in crate::load) struct Listed {
    pub(in crate::load) mode: String,
    /// Object id of its content.
    pub(in crate::load) id: String,
    pub(in crate::load) path: PathBuf,
}

/// The state that a change is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// Full id of the commit.
    pub commit: String,
    /// Whether it is the commit where the two branches diverge, rather than the one named, because a
    /// shallow clone does not show where they diverge.
    pub is_merge_base: bool,
}

impl Repository {
    /// The repository that a folder is part of.
    ///
    /// # Errors
    /// If there is none, there is no `git` command, or it refuses the repository; with git's message.
    pub fn around(folder: &Path) -> Result<Self> {
        let folder = fs::canonical(folder)?;
        let place = RepositoryLocation::of(&folder)?;
        Ok(Self { folder, place })
    }

    /// Whether the next commit has a file at a path, or below it; the path is relative to the folder.
    ///
    /// # Errors
    /// If `git` fails.
    pub fn tracks(&self, path: &Path) -> Result<bool> {
        let mut command = self.command();
        command.args(["ls-files", "-z", "--cached", "--"]).arg(path);
        Ok(!output(&mut command)?.is_empty())
    }

    /// Whether `git add` would take a file that is not tracked: nothing ignores it. The path is relative to the folder.
    ///
    /// # Errors
    /// If `git` fails.
    pub fn would_add(&self, path: &Path) -> Result<bool> {
        let mut command = self.command();
        command.args(["ls-files", "-z", "--others", "--exclude-standard", "--"]);
        Ok(!output(command.arg(path))?.is_empty())
    }

    /// Whether older commits are missing here.
    pub(in crate::load) fn is_shallow(&self) -> bool {
        self.place.is_shallow
    }

    /// The commit that a name means.
    ///
    /// # Errors
    /// If this clone has no commit of that name.
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
            Err(_) if self.is_shallow() => bail!(
                "there is no commit `{name}` in this shallow clone: fetch it, such as with `git fetch --unshallow` (in GitHub Actions `fetch-depth: 0` for the checkout)"
            ),
            Err(_) => bail!(
                "there is no commit `{name}` in this repository: name a branch, a tag or a commit id (for a remote branch write, for example, `origin/main`)"
            ),
        }
    }

    /// The merge base of `head` and `base`.
    ///
    /// # Errors
    /// If there is none although the whole history is available.
    pub fn base(&self, base: &str, head: &str) -> Result<Base> {
        let (named, head) = (self.commit(base)?, self.commit(head)?);
        match self.ask(&["merge-base", &named, &head]) {
            Ok(id) => Ok(Base {
                commit: word(&id),
                is_merge_base: true,
            }),
            Err(_) if self.is_shallow() => Ok(Base {
                commit: named,
                is_merge_base: false,
            }),
            Err(_) => bail!("`{base}` and the reviewed commit have no common history"),
        }
    }

    /// The files and links at or below some paths at a commit.
    ///
    /// # Errors
    /// If `git` fails.
    pub(in crate::load) fn list(&self, commit: &str, paths: &[&str]) -> Result<Vec<Listed>> {
        let mut arguments = vec!["ls-tree", "-r", "-z", commit, "--"];
        arguments.extend(paths);
        let listed = self.ask(&arguments)?;
        let lines = fields(&listed).map(Listed::read);
        lines
            .collect::<Option<_>>()
            .context("dpg does not understand the output of `git ls-tree`")
    }

    /// The bytes of a file at a commit.
    ///
    /// # Errors
    /// If there is no such file, it is larger than a file of the registry can be, or `git` fails.
    pub fn file(&self, commit: &str, path: &str) -> Result<Vec<u8>> {
        let listed = self.list(commit, &[path])?;
        let file = listed.into_iter().find(|one| one.path == Path::new(path));
        let file = file.with_context(|| format!("there is no `{path}` at `{commit}`"))?;
        let mut read = self.read(&[file.id], MAX_BYTES)?;
        let read = read.pop().context("git gives nothing")?;
        read.map_err(|size| anyhow!("`{path}` has {size} bytes, expected at most {MAX_BYTES}"))
    }

    /// The bytes of objects in their order; of those with more bytes than a number, only how many they have.
    ///
    /// # Errors
    /// If `git` fails, this clone lacks one of them, or they are too many bytes together.
    pub fn read(&self, ids: &[String], most: u64) -> Result<Vec<Result<Vec<u8>, u64>>> {
        let mut all = Vec::with_capacity(ids.len());
        self.visit(ids, most, |found| all.push(found))?;
        Ok(all)
    }

    /// Takes the bytes of objects in their order, one after the other; of those with more bytes than a number, only how
    /// many they have.
    ///
    /// # Errors
    /// If `git` fails, this clone lacks one of them, or they are too many bytes together.
    pub(in crate::load) fn visit(
        &self,
        ids: &[String],
        most: u64,
        mut take: impl FnMut(Result<Vec<u8>, u64>),
    ) -> Result<()> {
        let (mut git, asking, answers) = self.talk(&["cat-file", "--batch"])?;
        let found = std::thread::scope(|scope| {
            scope.spawn(|| ask_all(asking, ids));
            let mut answers = BufReader::with_capacity(1 << 16, answers);
            let mut together = 0;
            ids.iter().try_for_each(|id| {
                let answer = object(&mut answers, most).with_context(|| unread(id))?;
                let found = answer.with_context(|| absent(id))?;
                together += found.as_ref().map_or(0, |bytes| bytes.len() as u64);
                ensure!(
                    together <= MOST_BYTES,
                    "git gives more than {} MiB of entries and collections: split the registry, or review fewer of them at once",
                    MOST_BYTES >> 20
                );
                take(found);
                Ok(())
            })
        });
        let _ = git.wait();
        found
    }

    /// A `git` command with input and output.
    ///
    /// It answers while it is asked: a single thread would wait for ever on a full pipe.
    pub(in crate::load) fn talk(
        &self,
        arguments: &[&str],
    ) -> Result<(Child, ChildStdin, ChildStdout)> {
        let mut git = self
            .command()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `git`")?;
        let asking = git.stdin.take().context("cannot write to `git`")?;
        let answers = git.stdout.take().context("cannot read from `git`")?;
        Ok((git, asking, answers))
    }

    /// Standard output of a `git` command.
    pub(in crate::load) fn ask(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        super::command::output(self.command().args(arguments))
    }

    /// The `git` command in this repository; the path is given, so git does not search for it.
    pub(in crate::load) fn command(&self) -> Command {
        let mut command = super::command::git(&self.folder);
        command
            .env("GIT_DIR", &self.place.folder)
            .env("GIT_WORK_TREE", &self.place.top);
        command
    }
}

impl Listed {
    /// From `MODE KIND ID`, a tab and the path.
    pub(in crate::load) fn read(line: &[u8]) -> Option<Self> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let about = String::from_utf8_lossy(&line[..tab]);
        let mut words = about.split(' ');
        let (mode, _kind, id) = (words.next()?, words.next()?, words.next()?);
        Some(Self {
            mode: mode.to_owned(),
            id: id.to_owned(),
            path: path(&line[tab + 1..]),
        })
    }

    /// Its kind; a commit of another repository is of another kind.
    pub(in crate::load) fn kind(&self) -> Kind {
        match self.mode.as_str() {
            "120000" => Kind::Link,
            mode if mode.starts_with("100") => Kind::File,
            _ => Kind::Other,
        }
    }
}

fn absent(id: &str) -> String {
    format!(
        "the object `{id}` is not in this clone: fetch the history, such as with `git fetch --unshallow`"
    )
}

/// Why git stopped: older ones try to fetch what a clone lacks, and end if they cannot.
fn unread(id: &str) -> String {
    format!(
        "the object `{id}` is not in this clone, or git cannot read it: fetch the history, such as with `git fetch --unshallow`, or look for damage with `git fsck`"
    )
}

/// One answer of `git cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end. Of an object with more bytes than
/// a number, only how many it has; nothing of one that this clone lacks.
pub(in crate::load) fn object(
    answers: &mut impl BufRead,
    most: u64,
) -> Result<Option<Result<Vec<u8>, u64>>> {
    const EARLY: &str = "`git cat-file` stopped too early";
    let mut line = String::new();
    answers.read_line(&mut line)?;
    let size = line.trim_end().rsplit(' ').next();
    let Some(size) = size.and_then(|size| size.parse::<u64>().ok()) else {
        ensure!(line.ends_with("missing\n"), EARLY);
        return Ok(None);
    };
    let mut rest = answers.take(size + 1);
    if size > most {
        let passed = io::copy(&mut rest, &mut io::sink())?;
        ensure!(passed == size + 1, EARLY);
        return Ok(Some(Err(size)));
    }
    let mut bytes = Vec::new();
    let read = rest.read_to_end(&mut bytes)?;
    ensure!(read as u64 == size + 1, EARLY);
    bytes.pop();
    Ok(Some(Ok(bytes)))
}

/// The first word of a command's output.
pub(in crate::load) fn word(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.split_whitespace().next().unwrap_or("").to_owned()
}

/// The parts between NUL bytes.
pub(in crate::load) fn fields(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .split(|byte| *byte == 0)
        .filter(|part| !part.is_empty())
}

/// A path as git writes it.
#[cfg(unix)]
pub(in crate::load) fn path(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    std::ffi::OsStr::from_bytes(bytes).into()
}

/// A path as git writes it.
#[cfg(not(unix))]
pub(in crate::load) fn path(bytes: &[u8]) -> PathBuf {
    String::from_utf8_lossy(bytes).into_owned().into()
}

/// Asks for objects until there are no more or the reader is gone.
pub(in crate::load) fn ask_all(mut to: impl Write, ids: &[String]) {
    for id in ids {
        if writeln!(to, "{id}").is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::object;

    #[test]
    fn an_object_is_whole_missing_or_too_large() {
        let mut said: &[u8] = b"aa blob 3\nx\ny\nbb missing\n";
        assert_eq!(object(&mut said, 3).unwrap(), Some(Ok(b"x\ny".to_vec())));
        assert_eq!(object(&mut said, 3).unwrap(), None);
        assert!(object(&mut said, 3).is_err());
        assert!(object(&mut b"aa blob 3\nx".as_slice(), 3).is_err());
        assert!(object(&mut b"aa blob 3\nx".as_slice(), 2).is_err());
        let mut said: &[u8] = b"aa blob 3\nx\ny\nbb blob 1\nz\n";
        assert_eq!(object(&mut said, 2).unwrap(), Some(Err(3)));
        assert_eq!(object(&mut said, 2).unwrap(), Some(Ok(b"z".to_vec())));
    }
}
