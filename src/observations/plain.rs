//! Which texts of a source may be kept: those that cannot be anything else than a code or a path.

use crate::invisible::{is_direction, is_invisible};

/// The longest value, in bytes.
const LONGEST_VALUE: usize = 200;

/// The longest path, in bytes.
const LONGEST_PATH: usize = 300;

/// Whether a text is a code, such as an SPDX expression or the name of a tag.
#[must_use]
pub fn is_code(text: &str) -> bool {
    let is_first = |c: char| c.is_ascii_alphanumeric() || c == '(';
    let is_next = |c: char| c.is_ascii_alphanumeric() || " .+_/()#-".contains(c);
    text.len() <= LONGEST_VALUE && text.starts_with(is_first) && text.chars().all(is_next)
}

/// What is wrong with a path in a source; nothing if it can be kept.
#[must_use]
pub fn path_fault(path: &str) -> Option<&'static str> {
    let mut parts = path.split('/');
    let is_odd = |part: &str| matches!(part, "" | "." | "..");
    let has_contact = |part: &str| part.get(1..).is_some_and(|rest| rest.contains('@'));
    let is_unseen = |c: char| c.is_control() || is_invisible(c) || is_direction(c);
    if path.len() > LONGEST_PATH {
        Some("is too long")
    } else if path.chars().any(|c| is_unseen(c) || c == '\\') {
        Some("contains a character that no path should have")
    } else if parts.clone().any(is_odd) {
        Some("does not name a file below the top of the source")
    } else if path.contains("://") || parts.any(has_contact) {
        Some("looks like an address")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{is_code, path_fault};

    #[test]
    fn codes_are_kept_and_sentences_with_addresses_are_not() {
        for text in [
            "MIT OR (Apache-2.0 WITH LLVM-exception)",
            "C++",
            "zh-Hant",
            "v2.41",
        ] {
            assert!(is_code(text), "{text}");
        }
        for text in [
            "",
            "https://a.org",
            "ana@b.org",
            "a\nb",
            " MIT",
            "\u{202e}TIM",
        ] {
            assert!(!is_code(text), "{text}");
        }
    }

    #[test]
    fn paths_stay_below_the_top_and_show_what_they_are() {
        for path in [
            "LICENSE",
            "packages/@scope/x/a.ts",
            "src/ana ñ.py",
            ".github/a.yml",
        ] {
            assert_eq!(path_fault(path), None, "{path}");
        }
        for path in [
            "/etc/passwd",
            "../LICENSE",
            "a/../b",
            "a//b",
            "a\\b",
            "a\u{202e}b",
            "a\tb",
            "ana@b.org/x",
            "https://a.org/x",
        ] {
            assert!(path_fault(path).is_some(), "{path}");
        }
    }
}
