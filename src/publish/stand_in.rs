//! Files that dpg did not write move from the old site to the new one. Until then, a link stands in for
//! them.
//!
//! A link is part of the new site before the sites are exchanged, so that a `.git` can be used, and a
//! file read, at every moment, also if the process is killed between two steps.

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, ensure};

use super::hidden::Hidden;
use crate::fs;

/// How many names an error lists.
const SHOWN: usize = 5;

/// Puts links into a new site, to the future place of the old site: at the paths that dpg did not
/// write.
///
/// # Errors
/// If the new site has its own files there; the error names the paths.
pub(super) fn put_all(fresh: &Path, out: &Path, paths: &[PathBuf], step: &dyn Fn()) -> Result<()> {
    check_room(fresh, out, paths)?;
    for path in paths {
        let place = fresh.join(path);
        fs::create_dir(place.parent().unwrap_or(fresh))?;
        fs::link(&target(fresh, path), &place)?;
        step();
    }
    Ok(())
}

/// Checks that a new site has nothing at the paths that dpg did not write.
///
/// # Errors
/// If it has; the error names the paths.
pub(super) fn check_room(fresh: &Path, out: &Path, paths: &[PathBuf]) -> Result<()> {
    let taken: Vec<String> = paths
        .iter()
        .filter(|path| is_taken(fresh, path))
        .map(|path| format!("`{}`", path.display()))
        .collect();
    let more = match taken.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    ensure!(
        taken.is_empty(),
        "`{}` contains {}{more}, which dpg did not write, and the new site has files with the same names: move them elsewhere, then build again",
        out.display(),
        taken[..taken.len().min(SHOWN)].join(", ")
    );
    Ok(())
}

/// Whether a site has a file at a path, or a file instead of a folder on the way to it.
fn is_taken(site: &Path, path: &Path) -> bool {
    let above = path.ancestors().skip(1).map(|folder| site.join(folder));
    let mut there = above.filter(|folder| folder.symlink_metadata().is_ok());
    site.join(path).symlink_metadata().is_ok() || !there.all(|folder| folder.is_dir())
}

/// Whether a link is such a stand-in, of this run or of one that was killed.
pub(super) fn is(link: &Path, path: &Path, hidden: &Hidden) -> bool {
    let Some(target) = fs::link_target(link) else {
        return false;
    };
    let mut parts = target.components();
    let mut up = parts.by_ref().take(path.components().count());
    up.all(|part| part == Component::ParentDir)
        && matches!(parts.next(), Some(Component::Normal(name)) if hidden.is_one(name))
        && parts.as_path() == path
}

/// Moves the files of others at a path of the old site to the new one, replacing the stand-in. A file
/// stays if there is no room for it.
pub(super) fn settle(old: &Path, out: &Path, path: &Path, hidden: &Hidden) -> Result<()> {
    let (from, to) = (old.join(path), out.join(path));
    if is(&from, path, hidden) {
        return fs::remove_file(&from);
    }
    if is(&to, path, hidden) {
        if fs::exchange(&from, &to).is_ok() {
            return fs::remove_file(&from);
        }
        fs::remove_file(&to)?;
    }
    let folder = to.parent().unwrap_or(out);
    // A link on the way would lead out of the site.
    if fs::resolve(folder)? != folder {
        return Ok(());
    }
    if is_folder(&from) && is_folder(&to) {
        for name in fs::names(&from)? {
            settle(old, out, &path.join(name), hidden)?;
        }
        return fs::remove_empty_dir(&from);
    }
    if !is_taken(out, path) {
        fs::create_dir(folder)?;
        fs::rename(&from, &to)?;
    }
    Ok(())
}

/// Whether a path is a folder, and not a link to one.
fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|data| data.is_dir())
}

/// The target of a link: from its place in the output to the same path in the hidden folder.
fn target(site: &Path, path: &Path) -> PathBuf {
    let up: PathBuf = path.components().map(|_| "..").collect();
    up.join(site.file_name().unwrap_or_default()).join(path)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Hidden, check_room, is, put_all, settle};
    use crate::fs;

    #[test]
    fn a_link_stands_in_until_the_file_has_moved() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonical(folder.path()).unwrap();
        let out = root.join("site");
        let hidden = Hidden::beside(&out).unwrap();
        let fresh = hidden.fresh().unwrap();
        fs::create_dir(&out).unwrap();
        for path in ["CNAME", "a/b/note.txt", ".git/HEAD"] {
            fs::write(&out.join(path), path.as_bytes()).unwrap();
        }
        let paths = ["CNAME", "a/b/note.txt", ".git"].map(Into::into);
        put_all(&fresh, &out, &paths, &|| ()).unwrap();
        let read = |path: &str| fs::read_text(&out.join(path)).unwrap();
        fs::exchange(&fresh, &out).unwrap();
        for (path, file) in [
            ("CNAME", "CNAME"),
            ("a/b/note.txt", "a/b/note.txt"),
            (".git", ".git/HEAD"),
        ] {
            assert!(is(&out.join(path), Path::new(path), &hidden));
            assert_eq!(read(file), file, "before it has moved");
            settle(&fresh, &out, Path::new(path), &hidden).unwrap();
            assert!(!out.join(path).is_symlink());
            assert_eq!(read(file), file);
        }
        assert_eq!(fs::names(&fresh).unwrap(), ["a"]);
    }

    #[test]
    fn links_of_others_are_not_stand_ins() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("site");
        let hidden = Hidden::beside(&out).unwrap();
        for (at, to) in [
            ("a", "../.site.dpg-abcdefABCDEF/b"),
            ("b", ".site.dpg-abcdefABCDEF/b"),
            ("c", "../.other.dpg-abcdefABCDEF/c"),
            ("d", "/.site.dpg-abcdefABCDEF/d"),
            ("e", "../../.site.dpg-abcdefABCDEF/e"),
        ] {
            let link = folder.path().join(at);
            fs::link(Path::new(to), &link).unwrap();
            assert!(!is(&link, Path::new(at), &hidden), "{to}");
        }
    }

    #[test]
    fn files_without_room_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let (site, out) = (folder.path(), Path::new("public"));
        fs::write(&site.join("about"), b"a file").unwrap();
        let check = |path: &str| check_room(site, out, &[path.into()]);
        check("other/CNAME").unwrap();
        for path in ["about", "about/CNAME"] {
            let error = check(path).unwrap_err().to_string();
            assert!(
                error.contains(&format!("contains `{path}`, which")),
                "{error}"
            );
        }
        let many: Vec<_> = (0..7).map(|n| format!("about/{n}").into()).collect();
        let error = check_room(site, out, &many).unwrap_err().to_string();
        assert!(error.contains("`about/4` and 2 more,"), "{error}");
    }
}
