//! Hidden names of an output: its lock, and folders that are being written.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::fs;

/// How many random letters a folder's name ends with.
const LETTERS: usize = 12;

/// The ending of an old site's name if it could not be exchanged with the new one in one step.
const OLD: &str = "-old";

/// The hidden names of one output.
#[derive(Debug, Clone)]
pub(super) struct Hidden {
    folder: PathBuf,
    prefix: OsString,
}

impl Hidden {
    /// The names beside the output, if the new site is exchanged with the old one.
    pub(super) fn beside(out: &Path) -> Result<Self> {
        let (folder, name) = out.parent().zip(out.file_name()).with_context(|| {
            format!(
                "`{}` is not a folder that dpg can publish to",
                out.display()
            )
        })?;
        let mut prefix = OsString::from(".");
        prefix.push(name);
        prefix.push(".dpg-");
        Ok(Self {
            folder: folder.to_owned(),
            prefix,
        })
    }

    /// The names in the output, if its files are replaced one by one.
    pub(super) fn inside(out: &Path) -> Self {
        Self {
            folder: out.to_owned(),
            prefix: ".dpg-".into(),
        }
    }

    /// The file that a process locks while it publishes.
    pub(super) fn lock(&self) -> PathBuf {
        self.folder.join(self.named("lock"))
    }

    /// Makes a new folder.
    pub(super) fn fresh(&self) -> Result<PathBuf> {
        fs::fresh_dir(&self.folder, &self.prefix, LETTERS)
    }

    /// The place of the old site while a new folder replaces it.
    pub(super) fn old(fresh: &Path) -> PathBuf {
        let mut name = fresh.file_name().unwrap_or_default().to_owned();
        name.push(OLD);
        fresh.with_file_name(name)
    }

    /// The existing folders, sorted.
    pub(super) fn all(&self) -> Result<Vec<PathBuf>> {
        let names = fs::names(&self.folder)?.into_iter();
        let paths = names
            .filter(|name| self.is_one(name))
            .map(|name| self.folder.join(name));
        Ok(paths
            .filter(|path| path.is_dir() && !path.is_symlink())
            .collect())
    }

    /// Whether a name belongs to such a folder.
    pub(super) fn is_one(&self, name: &OsStr) -> bool {
        let prefix = self.prefix.as_encoded_bytes();
        let rest = name.as_encoded_bytes().strip_prefix(prefix);
        rest.is_some_and(|rest| {
            let random = rest.strip_suffix(OLD.as_bytes()).unwrap_or(rest);
            random.len() == LETTERS && random.iter().all(u8::is_ascii_alphanumeric)
        })
    }

    /// Whether a folder of that name is an old site.
    pub(super) fn is_old(path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default();
        name.as_encoded_bytes().ends_with(OLD.as_bytes())
    }

    /// Whether a name in an output belongs to a file that dpg needs only while it publishes.
    pub(super) fn is_passing(name: &OsStr) -> bool {
        fs::is_unfinished(name) || name == ".dpg-lock"
    }

    /// Whether a name in an output belongs to one of these files, or to a folder that is being written.
    pub(super) fn is_inside(name: &OsStr) -> bool {
        Self::is_passing(name) || Self::inside(Path::new("")).is_one(name)
    }

    fn named(&self, rest: &str) -> OsString {
        let mut name = self.prefix.clone();
        name.push(rest);
        name
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Hidden;
    use crate::fs;

    #[test]
    fn names_of_one_output_are_not_those_of_another() {
        let hidden = Hidden::beside(Path::new("/srv/site")).unwrap();
        for name in [".site.dpg-abcdefABCDEF", ".site.dpg-abcdef012345-old"] {
            assert!(hidden.is_one(name.as_ref()), "{name}");
        }
        for name in [
            ".site.dpg-lock",
            ".site.dpg-x.dpg-abcdefABCDEF",
            ".site.dpg-abcdefABCDEFG",
            ".site2.dpg-abcdefABCDEF",
            ".site.dpg-abc/efABCDEF",
            "site.dpg-abcdefABCDEF",
        ] {
            assert!(!hidden.is_one(name.as_ref()), "{name}");
        }
    }

    #[test]
    fn a_fresh_folder_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let hidden = Hidden::beside(&folder.path().join("site")).unwrap();
        let (one, two) = (hidden.fresh().unwrap(), hidden.fresh().unwrap());
        fs::create_dir(&Hidden::old(&one)).unwrap();
        fs::create_dir(&folder.path().join(".site.dpg-x")).unwrap();
        let mut expected = [one.clone(), two, Hidden::old(&one)];
        expected.sort();
        assert_eq!(hidden.all().unwrap(), expected);
        assert!(Hidden::is_old(&Hidden::old(&one)) && !Hidden::is_old(&one));
    }
}
