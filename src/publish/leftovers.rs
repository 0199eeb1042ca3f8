//! What killed runs left over: what is somebody else's moves back, what dpg wrote is removed.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::hidden::Hidden;
use super::site::Site;
use super::stand_in;
use crate::fs;

/// Cleans up after runs that were killed. Whoever calls it holds the lock, so no run is alive.
///
/// Gives the folders that stay, because something in them is somebody else's or cannot be removed.
pub(super) fn clean(hidden: &Hidden, out: &Path, step: &dyn Fn()) -> Result<Vec<PathBuf>> {
    let all = hidden.all()?;
    if out.symlink_metadata().is_err()
        && let Some(old) = all.iter().find(|path| Hidden::is_old(path))
    {
        // Killed while neither site had the name.
        fs::rename(old, out)?;
        step();
    }
    let mut left = Vec::new();
    for path in hidden.all()? {
        let done = Site::hold(&path).and_then(|site| discard(&site, &path, (out, hidden), step));
        // One that cannot be removed keeps nobody from publishing.
        if !done.unwrap_or(false) {
            left.push(path);
        }
    }
    Ok(left)
}

/// Removes a site that is no longer the output, after what is not ours in it has moved to the
/// output. Gives whether it is gone.
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
        // A folder that dpg did not mark was empty once, but for a `.git`.
        if (site.is_marked() || path == Path::new(".git")) && out.is_dir() {
            stand_in::settle(at, out, &path, hidden)?;
            step();
        }
    }
    site.remove(at, hidden, step)
}
