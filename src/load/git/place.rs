//! Finds the repository that a folder lies in, by the nearest `.git`, and has git confirm it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::command::{git, output};
use crate::fs;

/// Where a repository is.
#[derive(Debug, Clone)]
pub(super) struct RepositoryLocation {
    /// The folder that contains `.git`.
    pub(super) top: PathBuf,
    /// The folder that `.git` is or names.
    pub(super) folder: PathBuf,
    /// Whether older commits are missing.
    pub(super) is_shallow: bool,
}

/// The nearest folder, from this one upwards, whose `.git` is a repository or names one, as that of a
/// submodule or a linked work tree does. The path must be absolute.
///
/// Git itself also takes a folder without `.git` for a repository if it looks like one. A pull request
/// can add such a folder, with settings that run programs. It cannot add a `.git`.
#[must_use]
pub fn top(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| {
        let git = folder.join(".git");
        git.is_file() || git.join("HEAD").symlink_metadata().is_ok()
    })
}

impl RepositoryLocation {
    /// The repository of a folder, whose path has no symbolic links.
    ///
    /// Git is asked where the nearest `.git` leads, and which repository it would use there. Only the
    /// second question makes it refuse a repository of another user. Both answers must agree.
    pub(super) fn of(folder: &Path) -> Result<Self> {
        let top = top(folder)
            .with_context(|| {
            format!(
                "`{}` is not in a git repository: go to a clone of the registry, or start one here with `git init -b main` and commit the entries",
                folder.display()
            )
        })?;
        let mut command = git(top);
        command
            .env("GIT_WORK_TREE", top)
            .args(["rev-parse", "--resolve-git-dir", ".git"])
            .args(["--is-shallow-repository", "--absolute-git-dir"]);
        if let Some(above) = top.parent() {
            command.env("GIT_CEILING_DIRECTORIES", above);
        }
        let told = output(&mut command)
            .with_context(|| format!("cannot use the git repository of `{}`", top.display()))?;
        let told = String::from_utf8_lossy(&told);
        let mut lines = told.trim_end_matches('\n').splitn(3, '\n');
        let mut line = || {
            lines
                .next()
                .context("dpg does not understand the output of `git rev-parse`")
        };
        let (named, is_shallow, used) = (line()?, line()? == "true", line()?);
        let folder = fs::canonical(&top.join(named))?;
        ensure!(
            folder == fs::canonical(Path::new(used))?,
            "`{}` is not a git repository, but git finds one in `{used}`",
            top.join(".git").display()
        );
        Ok(Self {
            top: top.to_owned(),
            folder,
            is_shallow,
        })
    }
}
