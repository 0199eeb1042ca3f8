//! Prepared renewals as a patch for `git apply`.

use similar::TextDiff;
use std::fmt::Write;

use crate::load::git::quote;
use crate::renewal::Renewal;

/// The patch of some renewals; `folder` leads from the top of the repository to the root of the
/// registry: empty, or with `/` after it. The bytes are those of the files.
#[must_use]
pub fn patch(renewals: &[Renewal], folder: &str) -> String {
    let mut out = String::new();
    for one in renewals {
        let path = format!("{folder}{}", one.path);
        let [old, new] = ["a/", "b/"].map(|side| quote(format!("{side}{path}").as_bytes()));
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
