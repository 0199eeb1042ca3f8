//! What `git` is asked for: the files that commits touched, and their contents.

use std::io::{BufRead, BufReader, Read, Write};
use std::sync::Arc;

use anyhow::{Result, bail, ensure};
use rayon::prelude::*;

use super::{Commit, RawStep, Version, Versions};
use crate::load::MAX_BYTES;
use crate::load::git::{MOST_MIB, RAW, Repository, ask_all, bounded};

/// An object's id with the version that was read.
type One = (String, Option<Arc<Version>>);

impl Repository {
    /// The output of `git diff-tree` for each commit against its first parent.
    pub(in crate::load) fn differences(
        &self,
        commits: &[Commit],
        registry: &str,
    ) -> Result<Vec<u8>> {
        let stream = ["diff-tree", "--stdin", "--root"];
        let arguments = [&stream, &RAW[..], &["--", registry]].concat();
        let (mut git, mut asking, answers) = self.talk(&arguments)?;
        let told = std::thread::scope(|scope| {
            scope.spawn(move || {
                for Commit { id, parent, .. } in commits {
                    if writeln!(asking, "{id} {parent}").is_err() {
                        return;
                    }
                }
            });
            bounded(answers)
        })?;
        let Some(told) = told else {
            let _ = git.wait();
            bail!(
                "the commits of this branch change more files of `{registry}` than can be read ({MOST_MIB} MiB of their names): remove the commit that adds so many"
            );
        };
        if !git.wait().is_ok_and(|status| status.success()) {
            bail!(
                "`git diff-tree` could not read the history of the registry: it is damaged, or a commit changes more files of `{registry}` than can be read"
            );
        }
        Ok(told)
    }

    /// Every version that some steps name; `None` if this clone lacks one.
    pub(super) fn versions(&self, steps: &[RawStep<'_>]) -> Result<Option<Versions>> {
        let touched = steps.iter().flat_map(|step| &step.touched);
        let mut ids: Vec<String> = touched
            .filter_map(|(_, _, object)| object.clone())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let (mut git, asking, answers) = self.talk(&["cat-file", "--batch"])?;
        let read: Vec<Result<Option<One>>> = std::thread::scope(|scope| {
            let asked = &ids;
            scope.spawn(move || ask_all(asking, asked));
            let mut answers = BufReader::with_capacity(1 << 16, answers);
            let texts = ids.iter().map(move |id| (id, object(&mut answers)));
            let versions = texts.par_bridge().map(|(id, text)| {
                let version = match text? {
                    Object::Missing => return Ok(None),
                    Object::TooLarge => None,
                    Object::Whole(bytes) => Version::read(bytes),
                };
                Ok(Some((id.clone(), version.map(Arc::new))))
            });
            versions.collect()
        });
        let _ = git.wait();
        read.into_iter().collect()
    }
}

/// An object as `git cat-file --batch` gives it.
#[derive(Debug, PartialEq, Eq)]
enum Object {
    /// Its bytes.
    Whole(Vec<u8>),
    /// It is larger than an entry can be.
    TooLarge,
    /// This clone lacks it.
    Missing,
}

/// One answer of `git cat-file --batch`: `ID TYPE SIZE`, the bytes, a line end.
fn object(answers: &mut impl BufRead) -> Result<Object> {
    const EARLY: &str = "`git cat-file` stopped too early";
    let mut line = String::new();
    answers.read_line(&mut line)?;
    let size = line.trim_end().rsplit(' ').next();
    let Some(size) = size.and_then(|size| size.parse::<u64>().ok()) else {
        ensure!(line.ends_with("missing\n"), EARLY);
        return Ok(Object::Missing);
    };
    let mut rest = answers.take(size + 1);
    if size > MAX_BYTES {
        std::io::copy(&mut rest, &mut std::io::sink())?;
        return Ok(Object::TooLarge);
    }
    let mut bytes = Vec::new();
    let read = rest.read_to_end(&mut bytes)?;
    ensure!(read as u64 == size + 1, EARLY);
    bytes.pop();
    Ok(Object::Whole(bytes))
}

#[cfg(test)]
mod tests {
    use super::{Object, object};

    #[test]
    fn an_object_is_whole_missing_or_too_large() {
        let mut said: &[u8] = b"aa blob 3\nx\ny\nbb missing\n";
        assert_eq!(object(&mut said).unwrap(), Object::Whole(b"x\ny".to_vec()));
        assert_eq!(object(&mut said).unwrap(), Object::Missing);
        assert!(object(&mut said).is_err());
        assert!(object(&mut b"aa blob 3\nx".as_slice()).is_err());
        let mut said = b"aa blob 2000000\n".to_vec();
        said.extend(vec![b'x'; 2_000_001]);
        assert_eq!(object(&mut said.as_slice()).unwrap(), Object::TooLarge);
    }
}
