//! Signs bytes with a secret key of minisign; the same bytes always get the same signature.
//!
//! The formats are those of <https://jedisct1.github.io/minisign/#signature-format>.

use std::fmt::{self, Debug, Formatter};

use anyhow::{Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blake2::{Blake2b512, Digest};
use ed25519_dalek::{Signer as _, SigningKey};

/// The algorithm of keys, and of signatures of a hash.
const KEY: &[u8; 2] = b"Ed";
const OF_HASH: &[u8; 2] = b"ED";

/// The bytes of a secret key: three algorithms, salt and limits of the password, number, key, checksum.
const KEY_BYTES: usize = 158;

/// What is expected of a text that is no key.
const EXPECTED: &str =
    "expected the whole secret key file of minisign, two lines, made with `minisign -G -W`";

/// A secret key of minisign. Its content is in no message and in no output.
pub struct Signer {
    /// The number that key and signatures share.
    number: [u8; 8],
    key: SigningKey,
}

impl Debug for Signer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.public_key())
    }
}

impl Signer {
    /// Reads the content of a secret key file, or its second line.
    ///
    /// # Errors
    /// If it is not a secret key of minisign, is protected by a password, or is damaged; the error does not
    /// contain the key.
    pub fn parse(text: &str) -> Result<Self> {
        let line = text.trim().lines().next_back().unwrap_or_default();
        let Ok(bytes) = STANDARD.decode(line.trim()) else {
            bail!("this is not a secret key of minisign: {EXPECTED}");
        };
        ensure!(
            bytes.len() == KEY_BYTES && &bytes[..2] == KEY && &bytes[4..6] == b"B2",
            "this is not a secret key of minisign: {EXPECTED}"
        );
        ensure!(
            bytes[2..4] == [0, 0],
            "this secret key is protected by a password: {EXPECTED}"
        );
        // After salt (32 bytes) and the two limits of the password (8 bytes each).
        let (mut number, mut secret) = ([0; 8], [0; 64]);
        number.copy_from_slice(&bytes[54..62]);
        secret.copy_from_slice(&bytes[62..126]);
        // Its second half is the public key of the first one.
        let Ok(key) = SigningKey::from_keypair_bytes(&secret) else {
            bail!("this secret key is damaged: {EXPECTED}");
        };
        Ok(Self { number, key })
    }

    /// The public key, as minisign writes it: 56 characters.
    #[must_use]
    pub fn public_key(&self) -> String {
        let public = self.key.verifying_key();
        STANDARD.encode([&KEY[..], &self.number, public.as_bytes()].concat())
    }

    /// The content of a signature file for some bytes; `comment` is signed too and is one line.
    #[must_use]
    pub fn sign(&self, bytes: &[u8], comment: &str) -> String {
        let hash = Blake2b512::digest(bytes);
        let signature = self.key.sign(&hash).to_bytes();
        let whole = [&signature[..], comment.as_bytes()].concat();
        let global = self.key.sign(&whole).to_bytes();
        let signed = [&OF_HASH[..], &self.number, &signature].concat();
        format!(
            "untrusted comment: signature from dpg\n{}\ntrusted comment: {comment}\n{}\n",
            STANDARD.encode(signed),
            STANDARD.encode(global)
        )
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use minisign::{KeyPair, PublicKey, SignatureBox, verify};

    use super::Signer;

    fn pair() -> (Signer, KeyPair) {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let text = pair.sk.to_box(None).unwrap().into_string();
        (Signer::parse(&text).unwrap(), pair)
    }

    #[test]
    fn minisign_accepts_a_signature_with_its_comment_and_no_other_bytes() {
        let (signer, pair) = pair();
        assert_eq!(signer.public_key(), pair.pk.to_base64());
        let text = signer.sign(b"manifest", "manifest.json of https://example.org/");
        let signature = SignatureBox::from_string(&text).unwrap();
        let public = PublicKey::from_base64(&signer.public_key()).unwrap();
        let accepts = |bytes: &[u8]| {
            verify(&public, &signature, Cursor::new(bytes), true, false, false).is_ok()
        };
        assert!(accepts(b"manifest") && !accepts(b"manifesto"));
        let comment = signature.trusted_comment().unwrap();
        assert_eq!(comment, "manifest.json of https://example.org/");
    }

    #[test]
    fn the_same_bytes_get_the_same_signature() {
        let (signer, _) = pair();
        assert_eq!(signer.sign(b"a", "b"), signer.sign(b"a", "b"));
    }

    #[test]
    fn a_text_that_is_no_usable_key_is_refused_without_being_repeated() {
        let (_, pair) = pair();
        let changed = |at: usize, to: &[u8]| {
            let mut bytes = pair.sk.to_bytes();
            bytes[at..at + to.len()].copy_from_slice(to);
            STANDARD.encode(bytes)
        };
        // As with a password, whose algorithm is scrypt.
        let locked = changed(2, b"Sc");
        let damaged = changed(100, &[1, 2, 3]);
        let public = pair.pk.to_box().unwrap().into_string();
        for (text, found) in [
            ("", "not a secret key"),
            ("hunter2hunter2", "not a secret key"),
            (public.as_str(), "not a secret key"),
            (locked.as_str(), "protected by a password"),
            (damaged.as_str(), "damaged"),
        ] {
            let error = Signer::parse(text).unwrap_err().to_string();
            assert!(
                error.contains(found) && error.contains("minisign -G -W"),
                "{error}"
            );
            let key = text.lines().next_back().unwrap_or("no line");
            assert!(!error.contains(key), "{error}");
        }
    }
}
