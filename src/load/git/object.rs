//! Whether a file on disk has the content of an object of git.

use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::hex::hex;

/// How the content of a file matches that of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// The same bytes.
    Bytes,
    /// The same lines with Windows line ends: `core.autocrlf` or the attribute `text` writes them.
    Lines,
    /// The object is what Git LFS commits instead of the file.
    LargeFile,
}

impl Match {
    /// Compares a file with an object; `None` if they differ.
    pub(super) fn of(bytes: &[u8], id: &str) -> Option<Self> {
        let is = |content: &[u8]| object_id(content, id.len()) == id;
        if is(bytes) {
            Some(Self::Bytes)
        } else if with_unix_lines(bytes).is_some_and(|lines| is(&lines)) {
            Some(Self::Lines)
        } else if is(large_file(bytes).as_bytes()) {
            Some(Self::LargeFile)
        } else {
            None
        }
    }
}

/// The id that git gives a file with some content. Repositories use SHA-1, or SHA-256 with longer ids.
pub(super) fn object_id(content: &[u8], length: usize) -> String {
    if length == 64 {
        id_by::<Sha256>(content)
    } else {
        id_by::<Sha1>(content)
    }
}

fn id_by<D: Digest>(content: &[u8]) -> String {
    let mut hash = D::new();
    hash.update(format!("blob {}\0", content.len()));
    hash.update(content);
    hex(hash.finalize())
}

/// A text with Unix line ends; `None` if it has no Windows ones, or is not text.
fn with_unix_lines(bytes: &[u8]) -> Option<Vec<u8>> {
    let has_windows_lines = bytes.windows(2).any(|pair| pair == b"\r\n");
    if !has_windows_lines || bytes.contains(&0) {
        return None;
    }
    let next = bytes.iter().skip(1).map(Some).chain([None]);
    let kept = bytes.iter().zip(next);
    let kept = kept.filter(|pair| !matches!(pair, (b'\r', Some(b'\n'))));
    Some(kept.map(|(byte, _)| *byte).collect())
}

/// What Git LFS commits instead of a file: <https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md>.
fn large_file(bytes: &[u8]) -> String {
    let hash = hex(Sha256::digest(bytes));
    let size = bytes.len();
    format!("version https://git-lfs.github.com/spec/v1\noid sha256:{hash}\nsize {size}\n")
}

#[cfg(test)]
mod tests {
    use super::{Match, large_file, object_id};

    #[test]
    fn an_object_has_the_id_that_git_gives_it() {
        // From `git hash-object`, of `hello\n` and of nothing.
        assert_eq!(
            object_id(b"hello\n", 40),
            "ce013625030ba8dba906f756967f9e9ca394464a"
        );
        assert_eq!(
            object_id(b"", 64),
            "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
        );
    }

    #[test]
    fn a_text_with_line_ends_of_windows_has_the_same_lines() {
        let id = object_id(b"a\nb\rc\n", 40);
        let of = |bytes: &[u8]| Match::of(bytes, &id);
        assert_eq!(of(b"a\nb\rc\n"), Some(Match::Bytes));
        assert_eq!(of(b"a\r\nb\rc\r\n"), Some(Match::Lines));
        assert_eq!(of(b"a\r\nb\rc\n"), Some(Match::Lines));
        assert_eq!(of(b"a\r\nb\rc\r\r\n"), None);
        assert_eq!(of(b"a\nb\nc\n"), None);
        // Data that is not text has no lines. Unix line ends never match an object with Windows ones.
        assert_eq!(Match::of(b"\0a\r\n", &object_id(b"\0a\n", 40)), None);
        assert_eq!(Match::of(b"a\n", &object_id(b"a\r\n", 40)), None);
    }

    #[test]
    fn a_large_file_matches_its_pointer() {
        let pointer = large_file(b"hello\n");
        assert_eq!(
            pointer,
            "version https://git-lfs.github.com/spec/v1\n\
             oid sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\nsize 6\n"
        );
        let id = object_id(pointer.as_bytes(), 40);
        assert_eq!(Match::of(b"hello\n", &id), Some(Match::LargeFile));
        assert_eq!(Match::of(b"hallo\n", &id), None);
    }
}
