//! The list of what dpg wrote into a folder, kept in the folder.

use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::fs;

/// The file with the list; it distinguishes a site of dpg from any other folder.
pub(super) const MARK: &str = ".dpg-site";

/// What dpg wrote into a folder, or is about to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The version that wrote it.
    dpg: String,
    /// Whether all files exist and come from one build.
    pub(super) complete: bool,
    /// Paths relative to the folder, with `/`, sorted.
    files: Vec<String>,
}

impl Manifest {
    /// The list of a site that does not exist yet.
    pub(super) fn new(files: impl IntoIterator<Item = String>) -> Self {
        let mut files: Vec<String> = files.into_iter().collect();
        files.sort_unstable();
        files.dedup();
        Self {
            dpg: env!("CARGO_PKG_VERSION").to_owned(),
            complete: false,
            files,
        }
    }

    /// The list of a folder; `None` if dpg did not write the folder.
    ///
    /// # Errors
    /// If the list cannot be read, so that it is unknown what may be removed.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        if !Self::has_mark(folder) {
            return Ok(None);
        }
        let mark = folder.join(MARK);
        let list: Self = serde_json::from_slice(&fs::read(&mark)?).with_context(|| {
            format!(
                "`{}` was changed or is from an older dpg, so dpg does not know which files it wrote: if `{}` contains none of your files, delete it and build again",
                mark.display(),
                folder.display()
            )
        })?;
        // The search depends on the order, which may have been changed by hand.
        Ok(Some(Self {
            complete: list.complete,
            ..Self::new(list.files)
        }))
    }

    /// Whether a folder has a list.
    pub(super) fn has_mark(folder: &Path) -> bool {
        let mark = folder.join(MARK).symlink_metadata();
        mark.is_ok_and(|data| data.is_file())
    }

    /// Writes the list into its folder, in one step.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let mut text = serde_json::to_vec_pretty(self).context("cannot list the files")?;
        text.push(b'\n');
        fs::write(&folder.join(MARK), &text)
    }

    /// This list, for a complete site.
    pub(super) fn completed(self) -> Self {
        Self {
            complete: true,
            ..self
        }
    }

    /// The files of both lists.
    pub(super) fn union(&self, other: &Self) -> Self {
        Self::new(self.files.iter().chain(&other.files).cloned())
    }

    /// The files that another list does not have, sorted.
    pub(super) fn without<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a str> {
        let mut others = other.files.iter().peekable();
        let files = self.files.iter().filter(move |path| {
            while others.next_if(|other| other < path).is_some() {}
            others.peek() != Some(path)
        });
        files.map(String::as_str)
    }

    /// The files, sorted.
    pub(super) fn files(&self) -> &[String] {
        &self.files
    }

    pub(super) fn has_file(&self, path: &str) -> bool {
        let found = self.files.binary_search_by(|file| file.as_str().cmp(path));
        found.is_ok()
    }

    /// Whether a file lies below a path.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        let below = format!("{path}/");
        let first = self.files.partition_point(|file| *file < below);
        let next = self.files.get(first);
        next.is_some_and(|file| file.starts_with(&below))
    }
}

#[cfg(test)]
mod tests {
    use super::{MARK, Manifest};
    use crate::fs;

    fn list(files: &[&str]) -> Manifest {
        Manifest::new(files.iter().map(|&file| file.to_owned()))
    }

    #[test]
    fn a_list_knows_its_files_and_the_folders_above_them() {
        let list = list(&["goods/a/index.html", "goods-a", "goods.html", "a"]);
        assert!(list.has_file("a") && list.has_file("goods-a"));
        assert!(list.has_folder("goods") && list.has_folder("goods/a"));
        for absent in ["", "good", "goods/a/index.html", "a", "goods.html", "zoo"] {
            assert!(!list.has_folder(absent), "{absent}");
        }
        assert!(!list.has_file("goods"));
        let other = self::list(&["0", "a", "goods.html", "z"]);
        assert!(list.without(&other).eq(["goods-a", "goods/a/index.html"]));
        assert!(other.without(&list).eq(["0", "z"]));
    }

    #[test]
    fn a_written_list_is_read_back_in_any_order() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Manifest::read(folder.path()).unwrap(), None);
        let whole = list(&["b", "a"]).completed();
        whole.write(folder.path()).unwrap();
        assert_eq!(Manifest::read(folder.path()).unwrap(), Some(whole));
        let mark = folder.path().join(MARK);
        fs::write(
            &mark,
            br#"{"dpg": "1", "complete": false, "files": ["z", "a"]}"#,
        )
        .unwrap();
        let read = Manifest::read(folder.path()).unwrap().unwrap();
        assert!(read.has_file("a") && read.has_file("z") && !read.complete);
    }

    #[test]
    fn a_list_that_cannot_be_read_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["dpg 0.1.0\n", "", "{\"files\": 1}"] {
            fs::write(&folder.path().join(MARK), text.as_bytes()).unwrap();
            let error = Manifest::read(folder.path()).unwrap_err().to_string();
            assert!(error.contains("delete it and build again"), "{error}");
        }
    }
}
