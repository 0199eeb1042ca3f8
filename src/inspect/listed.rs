//! Which files of a clone count: those that git tracks, and those that it would add; what a build leaves behind is ignored.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::load::git::{self, Repository};

/// What git lists of a folder.
#[derive(Debug)]
pub(super) struct Listed {
    files: HashSet<PathBuf>,
    /// The folders above them.
    folders: HashSet<PathBuf>,
}

/// How much of a folder is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It is another repository, such as a submodule: all that is in it.
    All,
    /// Some of it.
    Some,
    /// Nothing: git ignores it.
    None,
}

impl Listed {
    /// The list of a folder without symbolic links in its path; none if git tracks nothing there, as in an archive that was
    /// unpacked in a repository.
    pub(super) fn of(folder: &Path) -> Option<Self> {
        git::top(folder)?;
        let repository = Repository::around(folder).ok()?;
        if !repository.tracks(Path::new(".")).ok()? {
            return None;
        }
        Some(Self::new(repository.files().ok()?))
    }

    fn new(files: impl IntoIterator<Item = PathBuf>) -> Self {
        let files: HashSet<PathBuf> = files.into_iter().collect();
        let above = files.iter().flat_map(|file| file.ancestors().skip(1));
        let folders = above.map(Path::to_owned).collect();
        Self { files, folders }
    }

    /// Whether a file is listed.
    pub(super) fn has(&self, file: &Path) -> bool {
        self.files.contains(file)
    }

    /// How much of a folder is listed.
    pub(super) fn part(&self, folder: &Path) -> Part {
        if self.files.contains(folder) {
            Part::All
        } else if self.folders.contains(folder) {
            Part::Some
        } else {
            Part::None
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Listed, Part};

    #[test]
    fn folders_with_listed_files_are_read_and_repositories_in_them_as_a_whole() {
        let listed = Listed::new(["src/a/b.py", "module", "nested/"].map(PathBuf::from));
        let part = |folder| listed.part(Path::new(folder));
        assert_eq!(["src", "src/a"].map(part), [Part::Some; 2]);
        assert_eq!(["module", "nested"].map(part), [Part::All; 2]);
        assert_eq!(part("target"), Part::None);
        assert!(listed.has(Path::new("src/a/b.py")) && !listed.has(Path::new("src/a/c.py")));
    }
}
