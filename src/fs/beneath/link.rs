//! Finds the symbolic link on a path that leads out of a folder, for the error that names it.

use std::io::{Error, ErrorKind};
use std::path::{Component, Path, PathBuf};

use anyhow::anyhow;
use cap_std::fs::Dir;

/// At most this many links are followed.
const MOST: usize = 40;

/// Adds the link to an error that says no more than that a path leaves the folder.
pub(super) fn explained(folder: &Dir, path: &Path, error: Error) -> anyhow::Error {
    // Such an error comes from the library and has no number of the system.
    let leaves = error.kind() == ErrorKind::PermissionDenied && error.raw_os_error().is_none();
    match leaving(folder, path).filter(|_| leaves) {
        Some((link, to)) => outside(&link, &to),
        None => error.into(),
    }
}

/// Why a link is not followed, and what to do about it.
pub(super) fn refusal(folder: &Dir, link: &Path) -> anyhow::Error {
    if let Some((link, to)) = leaving(folder, link) {
        return outside(&link, &to);
    }
    let to = folder.read_link_contents(link).unwrap_or_default();
    anyhow!(
        "`{}` is a symbolic link to `{}`, and links are not followed here: replace it with the file or folder itself",
        link.display(),
        to.display()
    )
}

/// The error of a link on a path that leads to what does not exist; none where there is no such link.
pub(super) fn dangling(folder: &Dir, path: &Path) -> Option<anyhow::Error> {
    let link = ways(path).find(|way| {
        let is_there = folder.metadata(way).is_ok();
        !is_there && folder.symlink_metadata(way).is_ok()
    })?;
    let to = folder.read_link_contents(&link).ok()?;
    Some(anyhow!(
        "`{}` is a symbolic link to `{}`, which does not exist: replace it with the file or folder itself, or remove the link",
        link.display(),
        to.display()
    ))
}

/// A path and all above it, the shortest first.
fn ways(path: &Path) -> impl Iterator<Item = PathBuf> {
    path.components().scan(PathBuf::new(), |way, part| {
        way.push(part);
        Some(way.clone())
    })
}

fn outside(link: &Path, to: &Path) -> anyhow::Error {
    anyhow!(
        "`{}` is a symbolic link to `{}`: a link must not leave the root, and its path must be relative. Replace it with the file or folder itself",
        link.display(),
        to.display()
    )
}

/// The link on a path that leaves the folder, and what is written in it.
fn leaving(folder: &Dir, path: &Path) -> Option<(PathBuf, PathBuf)> {
    let mut path = path.to_owned();
    for _ in 0..MOST {
        let link = ways(&path).find(|way| {
            let data = folder.symlink_metadata(way);
            data.is_ok_and(|data| data.is_symlink())
        })?;
        let to = folder.read_link_contents(&link).ok()?;
        let Some(next) = resolved(&link, &to) else {
            return Some((link, to));
        };
        path = next.join(path.strip_prefix(&link).ok()?);
    }
    None
}

/// Where a link leads, if that is below the folder.
fn resolved(link: &Path, to: &Path) -> Option<PathBuf> {
    let mut path = link.parent()?.to_owned();
    for part in to.components() {
        match part {
            Component::Normal(name) => path.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !path.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::resolved;

    #[test]
    fn a_link_leads_where_its_own_folder_and_its_path_say() {
        let resolved = |link: &str, to: &str| resolved(Path::new(link), Path::new(to));
        let inside = |path: &str| Some(PathBuf::from(path));
        assert_eq!(resolved("a/b", "c"), inside("a/c"));
        assert_eq!(resolved("a/b", "./../..data/c"), inside("..data/c"));
        assert_eq!(resolved("a", "."), inside(""));
        assert_eq!(resolved("a/b", "../../c"), None);
        assert_eq!(resolved("a", "/a"), None);
    }
}
