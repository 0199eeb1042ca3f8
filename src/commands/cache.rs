//! Where the results of earlier runs are kept, and what they are kept by.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::environment::Environment;
use crate::cache::{Cache, prepare};
use crate::cli::Caching;
use crate::fs;
use crate::fs::beneath::Root;
use crate::load::git::{self, Repository};

/// The folder below the root, unless another one is named.
const FOLDER: &str = ".dpg";

/// The folder in which results are kept; none if none are.
#[derive(Debug, Clone, Default)]
pub(super) struct CacheFolder(Option<PathBuf>);

impl CacheFolder {
    /// The folder that the options, the variable `DPG_CACHE` or else the root decide.
    ///
    /// # Errors
    /// When the folder that was named cannot be made.
    pub(super) fn new(environment: &Environment, root: &Path, options: &Caching) -> Result<Self> {
        if options.no_cache {
            return Ok(Self(None));
        }
        let named = options.cache.as_ref().or(environment.cache.as_ref());
        let (folder, is_named) = match named {
            Some(folder) => (folder.clone(), true),
            None => (root.join(FOLDER), false),
        };
        if let Some(why) = refusal(root, &folder)? {
            if is_named {
                bail!("cannot use the cache `{}`: {why}", folder.display());
            }
            environment.say(&format!("warning: the cache `{FOLDER}` is not used: {why}"));
            return Ok(Self(None));
        }
        if is_named {
            prepare(&folder).context("cannot use the cache")?;
        }
        Ok(Self(Some(folder)))
    }

    /// The results of a kind.
    pub(super) fn open(&self, kind: &'static str) -> Option<Cache> {
        let folder = self.0.as_ref()?;
        Some(Cache::open(folder, kind))
    }

    /// The folder itself.
    pub(super) fn path(&self) -> Option<&Path> {
        self.0.as_deref()
    }
}

/// Why a folder must not be used: whoever proposes a change must not be able to propose results with it.
fn refusal(root: &Path, folder: &Path) -> Result<Option<&'static str>> {
    if folder.is_symlink() {
        return Ok(Some("it is a symbolic link: remove it"));
    }
    let (root, folder) = (fs::canonical(root)?, fs::resolve(folder)?);
    let Ok(inside) = folder.strip_prefix(&root) else {
        return Ok(None);
    };
    if Root::open(&root)?.kind(inside)?.is_none() {
        return Ok(None);
    }
    let is_tracked = Repository::around(&root).and_then(|repository| repository.tracks(inside));
    Ok(match is_tracked {
        Ok(false) => None,
        Ok(true) => Some(
            "git tracks files in it, so a change could bring wrong results. Remove them with `git rm -r --cached` and commit that",
        ),
        // Without a repository nobody proposes changes.
        Err(_) if git::top(&root).is_none() => None,
        Err(_) => {
            Some("git cannot say whether it tracks files in it. Install git, or use `--no-cache`")
        }
    })
}
