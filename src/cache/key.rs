//! The key of a result: the hash of all that it depends on.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// The SHA-256 of all that a result depends on.
pub type Key = [u8; 32];

/// What results depend on, put together part by part; each part is told from the next one.
#[derive(Debug, Clone)]
pub struct Keyed(Sha256);

impl Keyed {
    /// A result of this program.
    #[must_use]
    pub fn new() -> Self {
        let keyed = Self(Sha256::new());
        keyed
            .with(env!("CARGO_PKG_VERSION"))
            .with(env!("DPG_SOURCES"))
    }

    /// The same with one more part.
    #[must_use]
    pub fn with(mut self, part: impl AsRef<[u8]>) -> Self {
        self.add(part);
        self
    }

    /// Adds a part.
    pub fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// Adds files by path.
    pub fn add_files(&mut self, files: &BTreeMap<String, Vec<u8>>) {
        for (path, bytes) in files {
            self.add(path);
            self.add(bytes);
        }
    }

    /// The key.
    #[must_use]
    pub fn key(self) -> Key {
        self.0.finalize().into()
    }
}

impl Default for Keyed {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Keyed;

    #[test]
    fn parts_are_told_apart() {
        let key = |parts: &[&str]| parts.iter().fold(Keyed::new(), Keyed::with).key();
        assert_eq!(key(&["a", "b"]), key(&["a", "b"]));
        assert_ne!(key(&["ab", ""]), key(&["a", "b"]));
        assert_ne!(key(&["a"]), key(&["a", ""]));
    }
}
