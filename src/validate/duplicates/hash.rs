//! Texts as numbers: a registry may hold tens of thousands of entries, each with a dozen texts to
//! compare. FNV-1a, the same in every run and on every machine.

use std::hash::{BuildHasherDefault, Hasher};

/// The sorts of what is hashed, so that no two of different sorts are taken for one.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sort {
    Repository = 1,
    Folder,
    Page,
    Name,
    Account,
    Host,
    Organization,
    Named,
    Product,
    Slip,
    Letters,
}

/// The hash of a text in pieces, as if they were one.
pub(super) fn joined<'a>(sort: Sort, pieces: impl IntoIterator<Item = &'a str>) -> u64 {
    let bytes = pieces.into_iter().flat_map(str::bytes);
    bytes.fold(start(sort), mix)
}

/// The hash of words that stay apart.
pub(super) fn apart<'a>(sort: Sort, words: impl IntoIterator<Item = &'a str>) -> u64 {
    let mut hash = start(sort);
    for word in words {
        hash = mix(word.bytes().fold(hash, mix), b'/');
    }
    hash
}

/// The hash of two hashes.
pub(super) fn pair(sort: Sort, one: u64, other: u64) -> u64 {
    let both = one.to_le_bytes().into_iter().chain(other.to_le_bytes());
    both.fold(start(sort), mix)
}

fn start(sort: Sort) -> u64 {
    0xcbf2_9ce4_8422_2325 ^ sort as u64
}

fn mix(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

/// For maps of a few known words, of which no stranger chooses the keys.
pub(super) type FnvBuilder = BuildHasherDefault<Fnv>;

/// FNV-1a as the standard library wants it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(start(Sort::Name))
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().copied().fold(self.0, mix);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Sort, apart, joined};

    #[test]
    fn pieces_are_one_text_and_words_are_not() {
        let one = joined(Sort::Name, ["play", "time"]);
        assert_eq!(one, joined(Sort::Name, ["playtime"]));
        assert_ne!(one, joined(Sort::Host, ["playtime"]));
        assert_ne!(
            apart(Sort::Slip, ["play", "time"]),
            apart(Sort::Slip, ["playt", "ime"])
        );
    }
}
