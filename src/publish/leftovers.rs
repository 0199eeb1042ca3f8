//! The leftovers of killed runs: files of others move back, files of dpg are removed.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::hidden::Hidden;
use super::site::Site;
use super::stand_in;
use crate::fs;

/// Cleans up after runs that were killed. The caller holds the lock, so no other run is active.
///
/// Returns the folders that are kept, because they contain files of others or cannot be removed.
pub(super) fn clean(hidden: &Hidden, out: &Path, step: &dyn Fn()) -> Result<Vec<PathBuf>> {
    let all = hidden.all()?;
    if out.symlink_metadata().is_err()
        && let Some(old) = all.iter().find(|path| Hidden::is_old(path))
    {
        // The run was killed while neither site had the name.
        fs::rename(old, out)?;
        step();
    }
    if out.is_dir() {
        // The list of an output is the only file that is written there under another name. Like a
        // folder, one that cannot be removed does not prevent publishing.
        let _ = fs::sweep(out);
        step();
    }
    let mut left = Vec::new();
    for path in hidden.all()? {
        let done = Site::hold(&path).and_then(|site| discard(&site, &path, (out, hidden), step));
        if !done.unwrap_or(false) {
            left.push(path);
        }
    }
    Ok(left)
}

/// Removes a site that is no longer the output, after files of others in it have moved to the output.
/// Returns whether it is gone.
pub(super) fn discard(
    site: &Site,
    at: &Path,
    (out, hidden): (&Path, &Hidden),
    step: &dyn Fn(),
) -> Result<bool> {
    if site.remove(at, hidden, step)? {
        return Ok(true);
    }
    for path in site.foreign(at, hidden, None)? {
        // A folder without dpg's mark was empty before, except for a `.git`.
        if (site.is_marked() || path == Path::new(".git")) && out.is_dir() {
            stand_in::settle(at, out, &path, hidden)?;
            step();
        }
    }
    site.remove(at, hidden, step)
}
