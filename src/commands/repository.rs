//! Where a registry lies in the repository that it is part of.

use std::path::Path;

use anyhow::Result;

use crate::fs;
use crate::load::git;

/// Leads from the root of the repository to that of the registry: empty, or with `/` after it.
///
/// The repository is what the nearest folder above with `.git` holds, which a checkout in a folder of
/// its own has too; where there is none, such as in a downloaded archive, GitHub's workspace if the
/// registry lies in it; else the registry itself.
///
/// # Errors
/// When the root cannot be reached.
pub(super) fn folder(root: &Path, workspace: Option<&Path>) -> Result<String> {
    let root = fs::canonical(root)?;
    let workspace = workspace.and_then(|path| fs::canonical(path).ok());
    let top = git::top(&root).or(workspace.as_deref());
    let inside = top.and_then(|top| root.strip_prefix(top).ok());
    let names = inside.into_iter().flat_map(Path::components);
    Ok(names
        .map(|name| name.as_os_str().to_string_lossy() + "/")
        .collect())
}
