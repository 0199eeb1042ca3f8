//! Opens files below a folder: no symbolic link leads out of it, and only regular files of bounded size are read.

mod link;

use std::ffi::OsString;
use std::fmt;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, FileType, Metadata, OpenOptions, ReadDir};

/// A folder and everything below it. Links may lead to the folder itself, but not out of it.
#[derive(Debug)]
pub struct Root {
    path: PathBuf,
    folder: Dir,
}

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a socket or a device.
    Other,
}

/// Something below a root.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Its path from the root.
    pub path: PathBuf,
    /// What it is: a link is a link, wherever it leads.
    pub kind: Kind,
}

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Its name, without the folder.
    pub name: OsString,
    /// What it is: a link is a link, wherever it leads.
    pub kind: Kind,
    /// Bytes of a file; of anything else, of no meaning.
    pub size: u64,
}

/// A file is larger than its reader allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge {
    /// Bytes in the file.
    pub size: u64,
    /// The most bytes it may have.
    pub most: u64,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { size, most } = self;
        write!(f, "it has {size} bytes, expected at most {most}")
    }
}

impl std::error::Error for TooLarge {}

impl Root {
    /// Opens a folder.
    ///
    /// # Errors
    /// When it does not exist or cannot be opened; the error names it.
    pub fn open(path: &Path) -> Result<Self> {
        Self::find(path)?.with_context(|| format!("there is no folder `{}`", path.display()))
    }

    /// Opens a folder; none when it does not exist.
    ///
    /// # Errors
    /// When it cannot be opened; the error names it.
    pub fn find(path: &Path) -> Result<Option<Self>> {
        match Dir::open_ambient_dir(or_here(path), ambient_authority()) {
            Ok(folder) => Ok(Some(Self {
                path: path.to_owned(),
                folder,
            })),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot open `{}`", path.display())),
        }
    }

    /// The path of something below the root as errors name it.
    #[must_use]
    pub fn full(&self, path: impl AsRef<Path>) -> PathBuf {
        self.path.join(path)
    }

    /// Reads a whole file of at most `most` bytes.
    ///
    /// # Errors
    /// When a link on the way leaves the root, or when the file cannot be read, is not a regular
    /// file or is [`TooLarge`]; the error names the file.
    pub fn read(&self, file: impl AsRef<Path>, most: u64) -> Result<Vec<u8>> {
        let file = file.as_ref();
        let bytes = self.bytes(file, most);
        bytes.with_context(|| format!("cannot read `{}`", self.full(file).display()))
    }

    /// Reads a whole UTF-8 file of at most `most` bytes.
    ///
    /// # Errors
    /// Those of [`Root::read`], and when the file is not UTF-8.
    pub fn read_text(&self, file: impl AsRef<Path>, most: u64) -> Result<String> {
        let file = file.as_ref();
        let text = String::from_utf8(self.read(file, most)?);
        text.with_context(|| format!("cannot read `{}`", self.full(file).display()))
    }

    /// What a path leads to when links are followed; none when nothing is there.
    ///
    /// # Errors
    /// When a link on the way leaves the root or leads nowhere; the error names it.
    pub fn kind(&self, path: impl AsRef<Path>) -> Result<Option<Kind>> {
        let path = path.as_ref();
        let data = self.metadata(path);
        let data = data.with_context(|| format!("cannot read `{}`", self.full(path).display()))?;
        Ok(data.map(|data| data.file_type().into()))
    }

    /// Whether a path is itself a symbolic link.
    #[must_use]
    pub fn is_link(&self, path: impl AsRef<Path>) -> bool {
        let data = self.folder.symlink_metadata(or_here(path.as_ref()));
        data.is_ok_and(|data| data.is_symlink())
    }

    /// The bytes of a file; none of what is not there.
    #[must_use]
    pub fn size(&self, file: impl AsRef<Path>) -> u64 {
        let data = self.folder.symlink_metadata(or_here(file.as_ref()));
        data.map_or(0, |data| data.len())
    }

    /// Lists what lies below a folder, sorted by path; an absent folder holds nothing. What `takes`
    /// refuses is left out with all below it. Links below the folder are not followed.
    ///
    /// # Errors
    /// When a link on the way to the folder leaves the root, or a folder cannot be read; the error
    /// names it.
    pub fn walk(
        &self,
        folder: impl AsRef<Path>,
        takes: impl Fn(&Found) -> bool,
    ) -> Result<Vec<Found>> {
        let folder = folder.as_ref();
        let mut all = Vec::new();
        if self.kind(folder)?.is_none() {
            return Ok(all);
        }
        let mut waiting = vec![folder.to_owned()];
        while let Some(folder) = waiting.pop() {
            let found = self.list(&folder);
            let found =
                found.with_context(|| format!("cannot list `{}`", self.full(&folder).display()))?;
            for one in found.into_iter().filter(&takes) {
                if one.kind == Kind::Folder {
                    waiting.push(one.path.clone());
                }
                all.push(one);
            }
        }
        all.sort();
        Ok(all)
    }

    /// What is in a folder, sorted by name, and whether that is all: at most `most` are listed.
    ///
    /// # Errors
    /// When a link on the way leaves the root, or the folder cannot be read; the error names it.
    pub fn listing(&self, folder: impl AsRef<Path>, most: usize) -> Result<(Vec<Listed>, bool)> {
        let folder = folder.as_ref();
        let listed = self.listed(folder, most);
        listed.with_context(|| format!("cannot list `{}`", self.full(folder).display()))
    }

    /// Why a link is not followed, and what to do about it.
    #[must_use]
    pub fn refusal(&self, link: &Path) -> anyhow::Error {
        link::refusal(&self.folder, link)
    }

    /// Writes a whole file, making the folders above it.
    ///
    /// # Errors
    /// When a link on the way leaves the root or leads nowhere, or the file or a folder cannot be
    /// written; the error names it.
    pub fn write(&self, file: impl AsRef<Path>, bytes: &[u8]) -> Result<()> {
        super::write(&self.target(file.as_ref())?, bytes)
    }

    /// Replaces a file in one step, as [`super::replace`] does.
    ///
    /// # Errors
    /// When a link on the way leaves the root or leads nowhere, or the file cannot be written; the
    /// error names it.
    pub fn replace(&self, file: impl AsRef<Path>, bytes: &[u8]) -> Result<()> {
        super::replace(&self.target(file.as_ref())?, bytes)
    }

    /// The path to write a file to, when no link on the way to it leaves the root.
    fn target(&self, file: &Path) -> Result<PathBuf> {
        let full = self.full(file);
        let there = self.metadata(file);
        let there = there.with_context(|| format!("cannot write `{}`", full.display()))?;
        ensure!(
            there.is_none_or(|data| data.is_file()),
            "cannot write `{}`: it is not a regular file",
            full.display()
        );
        Ok(full)
    }

    fn bytes(&self, file: &Path, most: u64) -> Result<Vec<u8>> {
        let opened = self.folder.open_with(file, &reading());
        let opened = opened.map_err(|error| link::explained(&self.folder, file, error))?;
        let data = opened.metadata()?;
        ensure!(data.is_file(), "it is not a regular file");
        let mut bytes = Vec::new();
        if data.len() <= most {
            bytes.reserve_exact(usize::try_from(data.len()).unwrap_or_default() + 1);
            // Files can grow, and some of the system's say that they are empty.
            opened.take(most + 1).read_to_end(&mut bytes)?;
        }
        let size = data.len().max(bytes.len() as u64);
        if size > most {
            return Err(TooLarge { size, most }.into());
        }
        Ok(bytes)
    }

    fn metadata(&self, path: &Path) -> Result<Option<Metadata>> {
        match self.folder.metadata(or_here(path)) {
            Ok(data) => Ok(Some(data)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                match link::dangling(&self.folder, path) {
                    Some(why) => Err(why),
                    None => Ok(None),
                }
            }
            Err(error) => Err(link::explained(&self.folder, path, error)),
        }
    }

    fn listed(&self, folder: &Path, most: usize) -> Result<(Vec<Listed>, bool)> {
        let mut entries = self.entries(folder)?;
        let mut all = Vec::new();
        for entry in entries.by_ref().take(most) {
            let entry = entry?;
            let kind = entry.file_type()?.into();
            let size = match kind {
                Kind::File => entry.metadata()?.len(),
                Kind::Folder | Kind::Link | Kind::Other => 0,
            };
            let name = entry.file_name();
            all.push(Listed { name, kind, size });
        }
        all.sort();
        Ok((all, entries.next().is_none()))
    }

    fn entries(&self, folder: &Path) -> Result<ReadDir> {
        let entries = self.folder.read_dir(or_here(folder));
        entries.map_err(|error| link::explained(&self.folder, folder, error))
    }

    fn list(&self, folder: &Path) -> Result<Vec<Found>> {
        let found = self.entries(folder)?.map(|entry| {
            let entry = entry?;
            Ok(Found {
                path: folder.join(entry.file_name()),
                kind: entry.file_type()?.into(),
            })
        });
        found.collect()
    }
}

impl From<FileType> for Kind {
    fn from(kind: FileType) -> Self {
        if kind.is_symlink() {
            Self::Link
        } else if kind.is_dir() {
            Self::Folder
        } else if kind.is_file() {
            Self::File
        } else {
            Self::Other
        }
    }
}

/// The options of opening a file that do not wait for the other end of a pipe.
fn reading() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use cap_std::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options
}

/// A path, or the current folder for an empty one.
fn or_here(path: &Path) -> &Path {
    if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    }
}
