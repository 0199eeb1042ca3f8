//! A lock that a process holds on a file until it ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::identity;

/// A file that only this process has locked; it is removed in the end.
///
/// The kernel releases the lock of a process that was killed. Containers that share the file
/// system see each other's locks.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Locks a file, which is made where it is missing.
    ///
    /// Where another process holds the lock, `waiting` is called once, and this call ends when the
    /// other process has.
    ///
    /// # Errors
    /// When the file cannot be made or locked; the error names it.
    pub fn take(path: &Path, waiting: &dyn Fn()) -> Result<Self> {
        let cannot = || format!("cannot lock `{}`", path.display());
        let mut was_told = false;
        loop {
            let file = open(path).with_context(cannot)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    if !was_told {
                        waiting();
                    }
                    was_told = true;
                    file.lock().with_context(cannot)?;
                }
                Err(TryLockError::Error(error)) => return Err(error).with_context(cannot),
            }
            // The process that had it removed the file: another may have made a new one.
            if identity::is_at(&file, path) {
                let path = path.to_owned();
                return Ok(Self { path, file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if identity::is_at(&self.file, &self.path) {
            // A file that stays is taken over by the next process.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Opens a file, or makes it; a link is not followed.
fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::channel;

    use super::Lock;
    use crate::fs;

    #[test]
    fn whoever_comes_second_waits_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let waits = AtomicUsize::new(0);
        let (send, receive) = channel();
        let first = Lock::take(&path, &|| unreachable!("nobody else")).unwrap();
        std::thread::scope(|scope| {
            let (path, waits) = (&path, &waits);
            scope.spawn(move || {
                let told = || {
                    waits.fetch_add(1, Ordering::Relaxed);
                    send.send(()).unwrap();
                };
                drop(Lock::take(path, &told).unwrap());
            });
            receive.recv().unwrap();
            drop(first);
        });
        assert_eq!(waits.into_inner(), 1);
        assert!(fs::names(folder.path()).unwrap().is_empty());
    }

    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        fs::link(std::path::Path::new("elsewhere"), &path).unwrap();
        let error = Lock::take(&path, &|| ()).unwrap_err();
        assert!(error.to_string().contains("cannot lock"), "{error}");
        assert!(!folder.path().join("elsewhere").exists());
    }
}
