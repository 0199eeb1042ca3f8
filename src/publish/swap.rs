//! Exchanges a new site and the old one.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};

use super::hidden::Hidden;
use super::site::Site;
use crate::fs;

/// Gives a new site the name of the output; returns where the old site is then.
///
/// # Errors
/// If the folders cannot be renamed, or the folder with the name is not the one that was checked; that
/// one then has its name again.
pub(super) fn swap(fresh: &Path, out: &Path, before: &Site, step: &dyn Fn()) -> Result<PathBuf> {
    match fs::exchange(fresh, out) {
        Ok(()) => {
            step();
            if !before.is_at(fresh) {
                fs::exchange(fresh, out)?;
                bail!(changed(out));
            }
            Ok(fresh.to_owned())
        }
        Err(error) if fs::is_mount(&error) => Err(error),
        Err(_) => in_two_steps(fresh, out, before, step),
    }
}

/// The same if the system cannot exchange folders: for a moment neither has the name.
fn in_two_steps(fresh: &Path, out: &Path, before: &Site, step: &dyn Fn()) -> Result<PathBuf> {
    let old = Hidden::old(fresh);
    fs::rename(out, &old)?;
    step();
    let renamed = if before.is_at(&old) {
        fs::rename(fresh, out)
    } else {
        Err(anyhow!(changed(out)))
    };
    if let Err(error) = renamed {
        fs::rename(&old, out)?;
        return Err(error);
    }
    step();
    Ok(old)
}

/// The error for an output that is not the one that was checked.
pub(super) fn changed(out: &Path) -> String {
    format!(
        "`{}` changed while the site was being built, so nothing was published: build again",
        out.display()
    )
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Hidden, Site, in_two_steps, swap};
    use crate::fs;

    /// A folder with a site, the same folder open, and a new one.
    fn sites() -> (tempfile::TempDir, PathBuf, Site, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("site");
        fs::create_dir(&out).unwrap();
        let fresh = Hidden::beside(&out).unwrap().fresh().unwrap();
        fs::write(&fresh.join("new"), b"").unwrap();
        let before = Site::hold(&out).unwrap();
        (folder, out, before, fresh)
    }

    #[test]
    fn a_folder_that_came_in_between_keeps_its_name() {
        for way in [0, 1] {
            let (_folder, out, before, fresh) = sites();
            fs::rename(&out, &out.with_file_name("elsewhere")).unwrap();
            fs::write(&out.join("thesis.txt"), b"years of work").unwrap();
            let error = match way {
                0 => swap(&fresh, &out, &before, &|| ()).unwrap_err(),
                _ => in_two_steps(&fresh, &out, &before, &|| ()).unwrap_err(),
            };
            assert!(error.to_string().contains("changed while"), "{error}");
            assert!(out.join("thesis.txt").is_file());
            assert!(fresh.join("new").is_file());
        }
    }

    #[test]
    fn both_ways_end_with_the_new_site_in_its_place() {
        for way in [0, 1] {
            let (_folder, out, before, fresh) = sites();
            let old = match way {
                0 => swap(&fresh, &out, &before, &|| ()).unwrap(),
                _ => in_two_steps(&fresh, &out, &before, &|| ()).unwrap(),
            };
            assert!(out.join("new").is_file());
            assert!(before.is_at(&old));
        }
    }
}
