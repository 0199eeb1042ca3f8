//! What `git` is asked for: the files that commits touched, and the texts that stood there.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use rayon::prelude::*;

use super::{Commit, RawStep, Version};
use crate::load::MAX_BYTES;
use crate::load::git::{Repository, ask_all};

impl Repository {
    /// What `git diff-tree` says of each commit against its first parent.
    pub(super) fn differences(&self, commits: &[Commit], registry: &str) -> Result<Vec<u8>> {
        let mut git = self
            .command(&[
                "diff-tree",
                "--stdin",
                "--root",
                "-r",
                "--raw",
                "-z",
                "--no-abbrev",
                "--no-renames",
                "--relative",
                "--ignore-submodules=all",
                "--",
                registry,
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `git`")?;
        let mut asking = git.stdin.take().context("cannot talk to `git`")?;
        let mut answers = git.stdout.take().context("cannot listen to `git`")?;
        let mut told = Vec::new();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                for Commit { id, parent, .. } in commits {
                    if writeln!(asking, "{id} {parent}").is_err() {
                        return;
                    }
                }
            });
            answers.read_to_end(&mut told)
        })
        .context("cannot listen to `git`")?;
        if !git.wait().is_ok_and(|status| status.success()) {
            bail!("`git diff-tree` could not tell how the registry came about");
        }
        Ok(told)
    }

    /// Every version that some steps name; nothing where one is not in this clone.
    pub(super) fn versions(
        &self,
        steps: &[RawStep<'_>],
    ) -> Result<Option<BTreeMap<String, Option<Arc<Version>>>>> {
        let touched = steps.iter().flat_map(|step| &step.touched);
        let mut ids: Vec<String> = touched
            .filter_map(|(_, _, object)| object.clone())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let mut git = self
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `git`")?;
        let asking = git.stdin.take().context("cannot talk to `git`")?;
        let answers = git.stdout.take().context("cannot listen to `git`")?;
        let read: Vec<Result<Option<(String, Option<Arc<Version>>)>>> =
            std::thread::scope(|scope| {
                let asked = &ids;
                scope.spawn(move || ask_all(asking, asked));
                let mut answers = BufReader::with_capacity(1 << 16, answers);
                let texts = ids.iter().map(move |id| (id, object(&mut answers)));
                let versions = texts.par_bridge().map(|(id, text)| {
                    Ok(text?.map(|text| {
                        let version = text.and_then(Version::read);
                        (id.clone(), version.map(Arc::new))
                    }))
                });
                versions.collect()
            });
        let _ = git.wait();
        read.into_iter().collect()
    }
}

/// One answer of `git cat-file --batch`: nothing where the object is missing, nothing in it where it is
/// larger than entries can be.
fn object(answers: &mut impl BufRead) -> Result<Option<Option<Vec<u8>>>> {
    let mut line = String::new();
    answers.read_line(&mut line)?;
    let size = line.trim_end().rsplit(' ').next();
    let Some(size) = size.and_then(|size| size.parse::<u64>().ok()) else {
        ensure!(line.ends_with("missing\n"), "`git cat-file` ended early");
        return Ok(None);
    };
    let mut rest = answers.take(size + 1);
    if size > MAX_BYTES {
        std::io::copy(&mut rest, &mut std::io::sink())?;
        return Ok(Some(None));
    }
    let mut bytes = Vec::new();
    rest.read_to_end(&mut bytes)?;
    bytes.pop();
    Ok(Some(Some(bytes)))
}

#[cfg(test)]
mod tests {
    use super::object;

    #[test]
    fn an_object_is_there_missing_or_too_large() {
        let mut said: &[u8] = b"aa blob 3\nx\ny\nbb missing\n";
        assert_eq!(object(&mut said).unwrap(), Some(Some(b"x\ny".to_vec())));
        assert_eq!(object(&mut said).unwrap(), None);
        assert!(object(&mut said).is_err());
        let mut said = b"aa blob 2000000\n".to_vec();
        said.extend(vec![b'x'; 2_000_001]);
        assert_eq!(object(&mut said.as_slice()).unwrap(), Some(None));
    }
}
