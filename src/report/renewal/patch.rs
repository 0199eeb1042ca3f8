//! Prepared renewals as a patch for `git apply`.

use similar::TextDiff;
use std::fmt::Write;

use crate::renewal::Renewal;

/// The patch of some renewals; `folder` leads from the top of the repository to the root of the
/// registry: empty, or with `/` after it. The bytes are those of the files.
#[must_use]
pub fn patch(renewals: &[Renewal], folder: &str) -> String {
    let mut out = String::new();
    for one in renewals {
        let path = format!("{folder}{}", one.path);
        let (old, new) = (name("a/", &path), name("b/", &path));
        // Writing to a String cannot fail.
        let _ = writeln!(out, "diff --git {old} {new}");
        let tab = if path.contains(' ') { "\t" } else { "" };
        let _ = writeln!(out, "--- {old}{tab}\n+++ {new}{tab}");
        let diff = TextDiff::from_lines(&one.before, &one.after);
        for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
            let _ = write!(out, "{hunk}");
        }
    }
    out
}

/// A path as git writes it: in quotes, with escapes, if it has bytes that need them.
fn name(side: &str, path: &str) -> String {
    let is_plain = |byte: u8| (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
    if path.bytes().all(is_plain) {
        return format!("{side}{path}");
    }
    let mut out = format!("\"{side}");
    for byte in path.bytes() {
        if is_plain(byte) {
            out.push(byte.into());
        } else {
            let _ = write!(out, "\\{byte:03o}");
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_path_is_quoted_as_git_does() {
        assert_eq!(name("a/", "registry/x y.yaml"), "a/registry/x y.yaml");
        assert_eq!(name("b/", "é\"\n"), "\"b/\\303\\251\\042\\012\"");
    }
}
