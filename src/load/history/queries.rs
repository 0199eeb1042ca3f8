//! What `git` is asked for: the files that commits touched, and their contents.

use std::io::{BufReader, Write};
use std::sync::Arc;

use anyhow::{Result, bail};
use rayon::prelude::*;

use super::{Commit, RawStep, Version, Versions};
use crate::load::MAX_BYTES;
use crate::load::git::{MOST_MIB, RAW, Repository, ask_all, bounded, object};

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
            let texts = ids
                .iter()
                .map(move |id| (id, object(&mut answers, MAX_BYTES)));
            let versions = texts.par_bridge().map(|(id, text)| {
                let version = match text? {
                    None => return Ok(None),
                    Some(Err(_)) => None,
                    Some(Ok(bytes)) => Version::read(bytes),
                };
                Ok(Some((id.clone(), version.map(Arc::new))))
            });
            versions.collect()
        });
        let _ = git.wait();
        read.into_iter().collect()
    }
}
