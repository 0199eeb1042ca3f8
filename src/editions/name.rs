//! How editions and their files may be called: names that are addresses and file names everywhere.

use anyhow::{Result, ensure};

use crate::id::is_device;

/// The file of an edition that names the others.
pub const MANIFEST: &str = "manifest.json";

/// Beginnings of names that are files beside the editions.
const RESERVED: [&str; 2] = ["index", "page"];

/// The most characters of a name.
const LONGEST: usize = 40;

/// Checks the name of an edition.
///
/// # Errors
/// If it cannot be a part of an address; the error says what to write.
pub fn check_name(name: &str) -> Result<()> {
    let is_fine = name.len() <= LONGEST
        && is_plain(name)
        && name == name.to_ascii_lowercase()
        && !is_device(name)
        && !RESERVED.contains(&name.split('.').next().unwrap_or(name));
    ensure!(
        is_fine,
        "`{}` cannot be the name of an edition: write at most {LONGEST} of the letters a to z and digits, with single `-` and `.` between them, such as `2026-q4`",
        name.escape_debug()
    );
    Ok(())
}

/// Whether a file of an edition can have this path: a name, or a name in one folder. The page of the edition and its
/// manifest are written beside them.
pub(super) fn is_path(path: &str) -> bool {
    let mut parts = path.splitn(2, '/');
    parts.all(is_plain) && !["index.html", MANIFEST].contains(&path)
}

/// Letters of ASCII, digits, `-` and `.`, the latter two only inside.
fn is_plain(name: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let ends = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    name.bytes().all(is_inner)
        && ends(name.bytes().next())
        && ends(name.bytes().next_back())
        && !name.contains("..")
}

#[cfg(test)]
mod tests {
    use super::{check_name, is_path};

    #[test]
    fn names_are_parts_of_addresses() {
        for name in ["2026", "2026-q4", "v1.2", "a"] {
            check_name(name).unwrap();
        }
        for name in [
            "",
            "-a",
            "a-",
            ".a",
            "a..b",
            "A",
            "index.html",
            "con",
            "a b",
            "a/b",
            "é",
            &"a".repeat(41),
        ] {
            assert!(check_name(name).is_err(), "{name}");
        }
        assert!(is_path("goods.csv") && is_path("report/kinds.csv") && is_path("CITATION.cff"));
        for path in [
            "",
            "/a",
            "a/",
            "a/../b",
            "a/b/c",
            "index.html",
            "manifest.json",
            "a\\b",
        ] {
            assert!(!is_path(path), "{path}");
        }
    }
}
