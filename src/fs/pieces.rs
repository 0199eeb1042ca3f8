//! Files that are written and read piece by piece.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::NamedTempFile;

use super::folder::create_dir;
use super::write::fresh;

/// A file that gets its name once it is complete; until then it has a random one, and is removed if it is
/// dropped.
#[derive(Debug)]
pub struct Unfinished(BufWriter<NamedTempFile>);

impl Unfinished {
    /// A new file in a folder, which is made if it is missing.
    ///
    /// # Errors
    /// When the file cannot be made; the error names the folder.
    pub fn new(folder: &Path) -> Result<Self> {
        create_dir(folder)?;
        let file = fresh(folder);
        let file = file.with_context(|| format!("cannot write into `{}`", folder.display()))?;
        Ok(Self(BufWriter::with_capacity(1 << 16, file)))
    }

    /// Adds bytes at its end.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn add(&mut self, bytes: &[u8]) -> Result<()> {
        self.0.write_all(bytes).context("cannot write a file")
    }

    /// Gives the file its name; another one with that name is replaced.
    ///
    /// # Errors
    /// When the file cannot be completed; the error names it.
    pub fn finish(self, path: &Path) -> Result<()> {
        let cannot = || format!("cannot write `{}`", path.display());
        let file = self.0.into_inner().with_context(cannot)?;
        file.persist(path).map(drop).with_context(cannot)
    }
}

/// A file whose parts are read where they are wanted. It can be read to its end even if it is removed.
#[derive(Debug)]
pub struct Opened {
    #[cfg(unix)]
    file: File,
    #[cfg(not(unix))]
    file: std::sync::Mutex<File>,
    size: u64,
}

impl Opened {
    /// Opens a file.
    ///
    /// # Errors
    /// When it cannot be read; the error names it.
    pub fn new(path: &Path) -> Result<Self> {
        let cannot = || format!("cannot read `{}`", path.display());
        let file = File::open(path).with_context(cannot)?;
        let size = file.metadata().with_context(cannot)?.len();
        #[cfg(not(unix))]
        let file = std::sync::Mutex::new(file);
        Ok(Self { file, size })
    }

    /// How many bytes it has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// So many bytes from a place on; none if the file does not have them.
    #[must_use]
    pub fn part(&self, start: u64, length: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.part_into(&mut bytes, start, length)?;
        Some(bytes)
    }

    /// The same in the place of what is in `bytes`, whose memory is used again.
    #[must_use]
    pub fn part_into(&self, bytes: &mut Vec<u8>, start: u64, length: usize) -> Option<()> {
        let end = start.checked_add(length as u64)?;
        if end > self.size {
            return None;
        }
        bytes.resize(length, 0);
        self.fill(bytes, start).ok()
    }

    #[cfg(unix)]
    fn fill(&self, bytes: &mut [u8], start: u64) -> std::io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.file, bytes, start)
    }

    #[cfg(not(unix))]
    fn fill(&self, bytes: &mut [u8], start: u64) -> std::io::Result<()> {
        use std::io::{Read, Seek, SeekFrom};
        let mut file = self.file.lock().unwrap_or_else(|lock| lock.into_inner());
        file.seek(SeekFrom::Start(start))?;
        file.read_exact(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::{Opened, Unfinished};
    use crate::fs::names;

    #[test]
    fn a_file_has_its_name_only_when_it_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one");
        let mut file = Unfinished::new(folder.path()).unwrap();
        file.add(b"ab").unwrap();
        file.add(b"cd").unwrap();
        assert!(!path.exists());
        file.finish(&path).unwrap();
        drop(Unfinished::new(folder.path()).unwrap());
        assert_eq!(names(folder.path()).unwrap(), ["one"]);

        let file = Opened::new(&path).unwrap();
        assert_eq!(file.part(1, 2).unwrap(), b"bc");
        assert_eq!((file.size(), file.part(4, 0)), (4, Some(Vec::new())));
        assert!(file.part(3, 2).is_none() && file.part(u64::MAX, 2).is_none());
    }
}
