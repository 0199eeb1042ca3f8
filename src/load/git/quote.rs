//! Paths as git writes and reads them in patches and streams.

use std::fmt::Write;

/// A path as git writes it: in quotes, with escapes, if it has bytes that need them.
#[must_use]
pub fn quote(path: &[u8]) -> String {
    let is_plain = |byte: u8| (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
    let is_all_plain = path.iter().all(|byte| is_plain(*byte));
    let mut out = String::new();
    for &byte in path {
        if is_plain(byte) {
            out.push(byte.into());
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\{byte:03o}");
        }
    }
    if is_all_plain {
        out
    } else {
        format!("\"{out}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn a_path_is_quoted_as_git_does() {
        assert_eq!(quote(b"a/registry/x y.yaml"), "a/registry/x y.yaml");
        assert_eq!(quote("b/é\"\n".as_bytes()), "\"b/\\303\\251\\042\\012\"");
    }
}
