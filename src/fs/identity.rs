//! Which file or folder a path leads to, whatever its name.

use std::fs::{File, Metadata};
use std::path::Path;

use anyhow::{Context, Result};

/// Tells two files or folders apart: the device and the number on it.
#[cfg(unix)]
type Number = (u64, u64);
/// Systems without such numbers tell files apart by their full path.
#[cfg(not(unix))]
type Number = std::path::PathBuf;

/// A file or folder, equal under each of its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity(Number);

impl Identity {
    /// What a path names; a link is itself and not its target. None where there is nothing.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let data = path.symlink_metadata().ok()?;
        Self::from(path, &data)
    }

    #[cfg(unix)]
    #[allow(clippy::unnecessary_wraps, reason = "other systems may not know")]
    fn from(_: &Path, data: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        Some(Self((data.dev(), data.ino())))
    }

    #[cfg(not(unix))]
    fn from(path: &Path, _: &Metadata) -> Option<Self> {
        path.canonicalize().ok().map(Self)
    }
}

/// A file or folder that is kept open, so that the system gives its number to no other.
#[derive(Debug)]
pub struct Held {
    identity: Identity,
    _open: Option<File>,
}

impl Held {
    /// Holds what a path names.
    ///
    /// # Errors
    /// When there is nothing, or it is exchanged in this moment; the error names it.
    pub fn open(path: &Path) -> Result<Self> {
        // Some systems open no folder.
        let open = File::open(path).ok();
        let identity = Identity::of(path).with_context(|| missing(path))?;
        if let Some(data) = open.as_ref().and_then(|file| file.metadata().ok()) {
            let same = Identity::from(path, &data);
            anyhow::ensure!(same.as_ref() == Some(&identity), missing(path));
        }
        Ok(Self {
            identity,
            _open: open,
        })
    }

    /// Whether a path names this file or folder.
    #[must_use]
    pub fn is_at(&self, path: &Path) -> bool {
        Identity::of(path).as_ref() == Some(&self.identity)
    }
}

fn missing(path: &Path) -> String {
    format!("cannot find `{}`", path.display())
}

/// Whether a file that is open is the one that a path names.
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    let held = file.metadata().ok();
    let held = held.and_then(|data| Identity::from(path, &data));
    held.is_some() && held == Identity::of(path)
}

/// Whether upper and lower case are one where a file lies.
#[must_use]
pub fn ignores_case(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default();
    let upper = file.with_file_name(name.to_ascii_uppercase());
    let lower = file.with_file_name(name.to_ascii_lowercase());
    let identity = Identity::of(&upper);
    identity.is_some() && identity == Identity::of(&lower)
}

/// Whether two folders lie on different file systems.
#[must_use]
pub fn is_other_device(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        let device = |path| Identity::of(path).map(|identity| identity.0.0);
        device(one) != device(other)
    }
    #[cfg(not(unix))]
    {
        let _ = (one, other);
        false
    }
}

#[cfg(test)]
mod tests {
    use super::{Held, Identity, ignores_case};
    use crate::fs;

    #[test]
    fn a_folder_keeps_its_identity_under_another_name() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one"), folder.path().join("two"));
        fs::create_dir(&one).unwrap();
        let held = Held::open(&one).unwrap();
        fs::rename(&one, &two).unwrap();
        assert!(held.is_at(&two) && !held.is_at(&one));
        fs::create_dir(&one).unwrap();
        assert!(!held.is_at(&one), "another folder of the same name");
        assert_eq!(Identity::of(&folder.path().join("none")), None);
    }

    #[test]
    fn a_name_in_another_case_is_another_file_unless_the_system_says_otherwise() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("site.toml");
        fs::write(&file, b"").unwrap();
        let found = folder.path().join("SITE.TOML").exists();
        assert_eq!(ignores_case(&file), found);
    }
}
