//! How a file looks from outside, to tell whether somebody wrote it since.

use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use borsh::{BorshDeserialize, BorshSerialize};

/// The size of a file and the time of its last change, as the file system tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, BorshSerialize, BorshDeserialize)]
pub struct Stamp {
    /// Its size in bytes.
    pub bytes: u64,
    /// Seconds and nanoseconds since 1970; zeros if the file system knows no time.
    modified: (u64, u32),
}

impl Stamp {
    /// Whether the file is the same as at an earlier stamp.
    #[must_use]
    pub fn tells_of(self, earlier: Self) -> bool {
        self == earlier && self.modified != (0, 0)
    }
}

/// The stamp of a regular file; none of anything else.
#[must_use]
pub fn stamp(path: &Path) -> Option<Stamp> {
    let data = fs::symlink_metadata(path)
        .ok()
        .filter(fs::Metadata::is_file)?;
    let modified = data.modified().ok();
    let modified = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let modified = modified.unwrap_or_default();
    Some(Stamp {
        bytes: data.len(),
        modified: (modified.as_secs(), modified.subsec_nanos()),
    })
}

/// Whether a regular file has this content.
#[must_use]
pub fn has_content(path: &Path, content: &[u8]) -> bool {
    let data = fs::symlink_metadata(path).ok();
    let is_long = |data: &fs::Metadata| data.is_file() && data.len() == content.len() as u64;
    data.as_ref().is_some_and(is_long) && fs::read(path).is_ok_and(|bytes| bytes == content)
}

/// Whether two files have the same content.
#[must_use]
pub fn is_same_content(one: &Path, other: &Path) -> bool {
    use std::io::{BufRead, BufReader};
    let size = |path: &Path| {
        fs::symlink_metadata(path)
            .ok()
            .filter(fs::Metadata::is_file)
    };
    match (size(one), size(other)) {
        (Some(a), Some(b)) if a.len() == b.len() => {}
        _ => return false,
    }
    let open = |path: &Path| {
        Some(BufReader::with_capacity(
            1 << 16,
            fs::File::open(path).ok()?,
        ))
    };
    let (Some(mut one), Some(mut other)) = (open(one), open(other)) else {
        return false;
    };
    loop {
        let (Ok(a), Ok(b)) = (one.fill_buf(), other.fill_buf()) else {
            return false;
        };
        let length = a.len().min(b.len());
        if length == 0 {
            return a.is_empty() && b.is_empty();
        }
        if a[..length] != b[..length] {
            return false;
        }
        one.consume(length);
        other.consume(length);
    }
}

#[cfg(test)]
mod tests {
    use super::{has_content, is_same_content, stamp};
    use crate::fs::write;

    #[test]
    fn contents_are_compared_to_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let long = vec![b'x'; 200_000];
        write(&path("a"), &long).unwrap();
        write(&path("b"), &long).unwrap();
        assert!(is_same_content(&path("a"), &path("b")));
        assert!(has_content(&path("a"), &long) && !has_content(&path("a"), &long[1..]));
        assert!(!has_content(folder.path(), &[]) && !has_content(&path("none"), &[]));
        assert_eq!(stamp(&path("a")).unwrap().bytes, 200_000);
        let other = [&long[1..], b"y"].concat();
        write(&path("b"), &other).unwrap();
        assert!(!has_content(&path("b"), &long));
        assert!(!is_same_content(&path("a"), &path("b")));
        write(&path("b"), &long[1..]).unwrap();
        assert!(!is_same_content(&path("a"), &path("b")));
        assert!(!is_same_content(&path("a"), &path("none")) && stamp(folder.path()).is_none());
    }
}
