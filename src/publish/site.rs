//! A folder that dpg wrote, kept open from its check until it is removed.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};

use super::hidden::Hidden;
use super::manifest::{MARK, Manifest};
use super::owner::{Known, Owner};
use crate::fs::{self, Held};

/// Decides whether a file is removed, by its owner and path.
type Choice<'a> = &'a dyn Fn(Owner, &Path) -> bool;

/// A folder that dpg wrote, or that is empty.
#[derive(Debug)]
pub(super) struct Site {
    held: Held,
    /// Whether the folder has a list of what dpg wrote into it.
    is_marked: bool,
    /// That list; empty if there is none.
    list: Manifest,
}

impl Site {
    /// Opens the folder at a path; `None` if nothing is there.
    ///
    /// # Errors
    /// If it is not a folder, or contains files but no list of what dpg wrote.
    pub(super) fn open(path: &Path) -> Result<Option<Self>> {
        if path.symlink_metadata().is_err() {
            return Ok(None);
        }
        ensure!(
            path.is_dir(),
            "`{}` is not a folder: choose another one, such as `--out public`",
            path.display()
        );
        let site = Self::hold(path)?;
        if !site.is_marked
            && let Some(name) = fs::names(path)?
                .into_iter()
                .find(|name| name != ".git" && !Hidden::is_inside(name))
        {
            bail!(
                "`{}` was not created by dpg (it contains `{}`): choose an empty folder, or empty this one first",
                path.display(),
                name.display()
            );
        }
        Ok(Some(site))
    }

    /// Opens a folder with any content.
    pub(super) fn hold(path: &Path) -> Result<Self> {
        let list = Manifest::read(path)?;
        Ok(Self {
            held: Held::open(path)?,
            is_marked: list.is_some(),
            list: list.unwrap_or_default(),
        })
    }

    /// What dpg wrote into it.
    pub(super) fn list(&self) -> &Manifest {
        &self.list
    }

    /// Whether dpg wrote it.
    pub(super) fn is_marked(&self) -> bool {
        self.is_marked
    }

    /// Whether this folder, and no other, is at a path.
    pub(super) fn is_at(&self, path: &Path) -> bool {
        self.held.is_at(path)
    }

    /// The paths in it that dpg did not write, topmost first. Folders of the next site are searched
    /// too.
    pub(super) fn foreign(
        &self,
        at: &Path,
        hidden: &Hidden,
        next: Option<&Manifest>,
    ) -> Result<Vec<PathBuf>> {
        let known = Known {
            list: &self.list,
            next,
            hidden,
        };
        let mut found = Vec::new();
        known.walk(at, &mut |owner, path| {
            if owner == Owner::Foreign {
                found.push(path.to_owned());
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Whether two are the same folder, at a path, with one list.
    pub(super) fn is_same(&self, other: &Self, path: &Path) -> bool {
        let same_list = self.is_marked == other.is_marked && self.list == other.list;
        same_list && self.is_at(path) && other.is_at(path)
    }

    /// Removes the folder at a path, which must be this one: the files that dpg wrote, then its folders
    /// and the list. Files of others stay, and then the folder stays too; returns whether it is gone.
    ///
    /// This is the only function that removes folders.
    pub(super) fn remove(&self, at: &Path, hidden: &Hidden, step: &dyn Fn()) -> Result<bool> {
        let ours = |owner, _: &Path| matches!(owner, Owner::File | Owner::Passing);
        let is_clear = self.clear(at, hidden, (&ours, step))?;
        if is_clear {
            fs::remove_file(&at.join(MARK))?;
            step();
            fs::remove_empty_dir(at)?;
            step();
        }
        Ok(is_clear && at.symlink_metadata().is_err())
    }

    /// Removes some of the files that dpg wrote, and folders that become empty.
    pub(super) fn prune(
        &self,
        at: &Path,
        is_stale: &dyn Fn(&str) -> bool,
        step: &dyn Fn(),
    ) -> Result<()> {
        let stale =
            |owner, path: &Path| owner == Owner::File && path.to_str().is_some_and(is_stale);
        self.clear(at, &Hidden::inside(at), (&stale, step))?;
        Ok(())
    }

    /// Removes files by owner and path, and empty folders; returns whether no files of others are left.
    fn clear(
        &self,
        at: &Path,
        hidden: &Hidden,
        (is_stale, step): (Choice<'_>, &dyn Fn()),
    ) -> Result<bool> {
        ensure!(
            self.is_at(at) && self.is_marked == Manifest::has_mark(at),
            "`{}` was replaced by another folder while dpg was running, so nothing in it was removed",
            at.display()
        );
        let (mut folders, mut is_clear) = (Vec::new(), true);
        let known = Known {
            list: &self.list,
            next: None,
            hidden,
        };
        known.walk(at, &mut |owner, path| {
            if is_stale(owner, path) {
                fs::remove_file(&at.join(path))?;
                step();
            } else if owner == Owner::Folder {
                folders.push(at.join(path));
            }
            is_clear &= owner != Owner::Foreign;
            Ok(())
        })?;
        for folder in folders.iter().rev() {
            fs::remove_empty_dir(folder)?;
        }
        Ok(is_clear)
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Hidden, Manifest, Site};
    use crate::fs;

    /// A site with one page, its folder, and the hidden names of an output beside it.
    fn site() -> (tempfile::TempDir, PathBuf, Hidden) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old");
        fs::write(&path.join("goods/index.html"), b"ours").unwrap();
        let list = Manifest::new(["goods/index.html".to_owned(), "a/b".to_owned()]);
        list.write(&path).unwrap();
        let hidden = Hidden::beside(&folder.path().join("site")).unwrap();
        (folder, path, hidden)
    }

    #[test]
    fn what_dpg_wrote_is_removed_and_nothing_else() {
        let (_folder, path, hidden) = site();
        fs::write(&path.join("goods/note.txt"), b"of somebody else").unwrap();
        fs::write(&path.join("docs/note.txt"), b"of somebody else").unwrap();
        let held = Site::hold(&path).unwrap();
        assert!(!held.remove(&path, &hidden, &|| ()).unwrap());
        assert!(!path.join("goods/index.html").exists());
        let foreign = held.foreign(&path, &hidden, None).unwrap();
        assert_eq!(foreign, ["docs", "goods/note.txt"].map(PathBuf::from));
        fs::remove_file(&path.join("goods/note.txt")).unwrap();
        fs::rename(&path.join("docs"), &path.with_file_name("docs")).unwrap();
        assert!(held.remove(&path, &hidden, &|| ()).unwrap());
        assert!(!path.exists());
    }

    #[test]
    fn a_folder_that_took_the_place_of_the_checked_one_is_not_touched() {
        let (_folder, path, hidden) = site();
        let held = Site::hold(&path).unwrap();
        fs::rename(&path, &path.with_file_name("moved")).unwrap();
        fs::write(&path.join("goods/index.html"), b"of somebody else").unwrap();
        held.list().write(&path).unwrap();
        held.remove(&path, &hidden, &|| ()).unwrap_err();
        assert!(path.join("goods/index.html").exists());
    }

    #[test]
    fn a_folder_that_lost_its_mark_is_not_touched() {
        let (_folder, path, hidden) = site();
        let held = Site::hold(&path).unwrap();
        fs::remove_file(&path.join(super::MARK)).unwrap();
        held.remove(&path, &hidden, &|| ()).unwrap_err();
        assert!(path.join("goods/index.html").exists());
    }

    #[test]
    fn links_are_not_followed_and_not_removed() {
        let (folder, path, hidden) = site();
        let elsewhere = folder.path().join("elsewhere/b");
        fs::write(&elsewhere, b"of somebody else").unwrap();
        fs::link(Path::new("../elsewhere"), &path.join("a")).unwrap();
        let held = Site::hold(&path).unwrap();
        assert!(!held.remove(&path, &hidden, &|| ()).unwrap());
        assert!(elsewhere.exists() && path.join("a").is_symlink());
    }
}
