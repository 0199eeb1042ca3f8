//! Adds a branch with one commit, without touching the work tree, the index or another branch.
//!
//! This is the only place where `git` writes. `git fast-import` gets the content as it is, so it runs no
//! filter; hooks are off, as for every other command.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::quote::quote;
use super::repository::{Listed, Repository};
use crate::load::MAX_BYTES;

/// The commit of a new branch.
#[derive(Debug, Clone, Copy)]
pub struct NewBranch<'a> {
    /// Its name, such as `renewals`.
    pub name: &'a str,
    /// The message of the commit.
    pub message: &'a str,
    /// The day of the commit; it is never earlier than the commit before it.
    pub day: Date,
}

/// A file of a commit with other content.
#[derive(Debug, Clone, Copy)]
pub struct NewContent<'a> {
    /// Its path.
    pub path: &'a str,
    /// Its content now, which must be that of the commit before.
    pub before: &'a [u8],
    /// Its content in the new commit.
    pub after: &'a [u8],
}

impl Repository {
    /// Adds a branch to a commit, with one more commit in which some files have other content, and gives
    /// the id of that commit.
    ///
    /// # Errors
    /// If there is such a branch, git stores a file in another form than on disk, git knows no author, or
    /// `git` fails.
    pub fn add_branch(
        &self,
        from: &str,
        branch: NewBranch<'_>,
        files: &[NewContent<'_>],
    ) -> Result<String> {
        let name = branch.name;
        let reference = format!("refs/heads/{name}");
        let is_name = !name.starts_with('-') && self.ask(&["check-ref-format", &reference]).is_ok();
        ensure!(is_name, "`{name}` is not a name for a branch");
        let is_there = self.ask(&["rev-parse", "--verify", "--quiet", &reference]);
        ensure!(
            is_there.is_err(),
            "there is a branch `{name}`: choose another name, or delete it first"
        );
        let stream = self.stream(from, (&reference, branch), files)?;
        self.import(&stream)
            .with_context(|| format!("cannot create the branch `{name}`"))?;
        self.commit(&reference)
    }

    /// What `git fast-import` reads.
    fn stream(
        &self,
        from: &str,
        (reference, branch): (&str, NewBranch<'_>),
        files: &[NewContent<'_>],
    ) -> Result<Vec<u8>> {
        let author = self.author(from, branch.day)?;
        let message = branch.message;
        let mut out = format!(
            "feature done\ncommit {reference}\ncommitter {author}\ndata {}\n{message}\nfrom {from}\n",
            message.len()
        )
        .into_bytes();
        let folder = self.folder.strip_prefix(&self.place.top)?;
        let stored = self.stored(from, files)?;
        for (file, mode) in files.iter().zip(stored) {
            let path = folder.join(file.path);
            let path = quote(path.as_os_str().as_encoded_bytes());
            let head = format!("M {mode} inline {path}\ndata {}\n", file.after.len());
            out.extend(head.into_bytes());
            out.extend(file.after);
            out.push(b'\n');
        }
        out.extend(b"done\n");
        Ok(out)
    }

    /// The modes of files in a commit.
    ///
    /// # Errors
    /// If one is missing there or has other content than before.
    fn stored(&self, from: &str, files: &[NewContent<'_>]) -> Result<Vec<String>> {
        let paths: Vec<&str> = files.iter().map(|file| file.path).collect();
        let listed = self.list(from, &paths)?;
        let listed: HashMap<&Path, &Listed> =
            listed.iter().map(|one| (one.path.as_path(), one)).collect();
        let found = files.iter().map(|file| {
            let one = listed.get(Path::new(file.path));
            one.with_context(|| format!("`{}` is not in the commit `{from}`", file.path))
        });
        let found: Vec<&&Listed> = found.collect::<Result<_>>()?;
        let ids: Vec<String> = found.iter().map(|one| one.id.clone()).collect();
        for (file, content) in files.iter().zip(self.read(&ids, MAX_BYTES)?) {
            ensure!(
                content.is_ok_and(|content| content == file.before),
                "git stores `{}` in another form than on disk: use the patch, or --write",
                file.path
            );
        }
        Ok(found.iter().map(|one| one.mode.clone()).collect())
    }

    /// Name, address and time of the commit.
    fn author(&self, from: &str, day: Date) -> Result<String> {
        let known = self
            .ask(&["var", "GIT_COMMITTER_IDENT"])
            .context("git does not know who commits: set `user.name` and `user.email`")?;
        let known = String::from_utf8_lossy(&known);
        let (person, _) = known
            .rsplit_once("> ")
            .context("dpg does not understand the output of `git var`")?;
        // Not `git log`, which can start a program to check a signature.
        let time = self.ask(&["rev-list", "--max-count=1", "--timestamp", from, "--"])?;
        let time = String::from_utf8_lossy(&time);
        let (time, _) = time
            .split_once(' ')
            .context("dpg does not understand the output of `git rev-list`")?;
        let before: i64 = time.parse()?;
        let start = day.to_zoned(TimeZone::UTC)?.timestamp().as_second();
        Ok(format!("{person}> {} +0000", start.max(before)))
    }

    fn import(&self, stream: &[u8]) -> Result<()> {
        let mut git = self
            .command()
            .args(["fast-import", "--quiet", "--done"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start `git`")?;
        let mut asking = git.stdin.take().context("cannot write to `git`")?;
        let output = std::thread::scope(|scope| {
            scope.spawn(move || asking.write_all(stream));
            git.wait_with_output()
        })?;
        ensure!(
            output.status.success(),
            "git says: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
        Ok(())
    }
}
