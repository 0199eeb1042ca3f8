//! Where a path leads when every link and `..` in it is followed.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The absolute path without links and `..`; what does not exist yet keeps its name.
///
/// # Errors
/// When a link leads nowhere or in a circle; the error names the link.
pub fn resolve(path: &Path) -> Result<PathBuf> {
    let whole =
        std::path::absolute(path).with_context(|| format!("cannot find `{}`", path.display()))?;
    let mut place = PathBuf::new();
    for part in whole.components() {
        if part == Component::ParentDir {
            place.pop();
            continue;
        }
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(data) if data.is_symlink() => place = follow(&place)?,
            Ok(_) => {}
            Err(error) => match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => {}
                _ => Err(error).with_context(|| format!("cannot find `{}`", place.display()))?,
            },
        }
    }
    Ok(place)
}

/// Where a link leads in the end.
fn follow(link: &Path) -> Result<PathBuf> {
    match fs::canonicalize(link) {
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(
            "`{}` is a link to `{}`, which does not exist: create that folder, or remove the link",
            link.display(),
            fs::read_link(link).unwrap_or_default().display()
        ),
        other => other.with_context(|| format!("cannot follow the link `{}`", link.display())),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::resolve;
    use crate::fs;

    #[test]
    fn two_dots_after_a_link_lead_to_the_folder_above_its_target() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonical(folder.path()).unwrap();
        fs::create_dir(&root.join("a/b")).unwrap();
        fs::link(Path::new("a/b"), &root.join("link")).unwrap();
        let resolved = |path: &str| resolve(&root.join(path)).unwrap();
        assert_eq!(resolved("link/../x"), root.join("a/x"));
        assert_eq!(resolved("none/../x/."), root.join("x"));
        assert_eq!(resolved("link/none/../../y"), root.join("a/y"));
    }

    #[test]
    fn links_to_nothing_and_circles_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let link = |name: &str, to: &str| {
            let path = folder.path().join(name);
            fs::link(Path::new(to), &path).unwrap();
            format!("{:#}", resolve(&path.join("site")).unwrap_err())
        };
        let error = link("one", "nothing");
        assert!(
            error.contains("one` is a link to `nothing`, which"),
            "{error}"
        );
        let error = link("circle", "circle");
        assert!(error.contains("cannot follow the link"), "{error}");
    }
}
