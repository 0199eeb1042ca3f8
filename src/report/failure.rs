//! Why the tool could not do its work, safe for a terminal or a build log.

use std::io::{self, ErrorKind};

use super::spell::spell;

/// What to do about a fault of the system.
fn advice(kind: ErrorKind, text: &str) -> Option<&'static str> {
    let reads =
        text.starts_with("error: cannot read `") || text.starts_with("error: cannot find `");
    match kind {
        ErrorKind::PermissionDenied => {
            Some("give the user who runs `dpg` permission for it, or name another place")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Some("free some space, or name a place on another disk")
        }
        ErrorKind::ReadOnlyFilesystem => Some("name a place that can be written to"),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
            Some("a file is in the place of a folder: name another place")
        }
        ErrorKind::IsADirectory => Some("a folder is in the place of a file: name the file itself"),
        ErrorKind::NotFound if reads => Some(
            "check the name; if it has no `/` in front, it is looked for in the current folder",
        ),
        _ => None,
    }
}

/// The message of a failure with all its causes. It quotes files, so control characters are escaped,
/// and no line begins like a command to the log.
#[must_use]
pub fn failure(error: &anyhow::Error) -> String {
    let mut text = format!("error: {error:#}");
    let io = error
        .chain()
        .find_map(|cause| cause.downcast_ref::<io::Error>());
    if let Some(io) = io.filter(|_| error.chain().count() == 1) {
        text = format!("error: cannot write the output: {io}");
    }
    if let Some(advice) = io.and_then(|io| advice(io.kind(), &text)) {
        text = format!("{text}\nhelp: {advice}");
    }
    let lines = text.lines().map(|line| {
        let line = spell(line);
        match line.trim_start().strip_prefix("::") {
            Some(rest) => format!(r"\u{{3a}}:{rest}"),
            None => line,
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use anyhow::anyhow;

    use super::failure;

    #[test]
    fn quoted_text_neither_acts_nor_hides() {
        let error = anyhow!("`\u{1b}[2J\u{202e}x\n  ::add-mask::y\n##vso[a]` is no id");
        let shown = failure(&error.context("line 2"));
        assert_eq!(
            shown,
            "error: line 2: `\\u{1b}[2J\\u{202e}x\n\\u{3a}:add-mask::y\n##vso\\u{5b}a]` is no id"
        );
    }

    #[test]
    fn a_fault_of_the_system_comes_with_advice() {
        let said = |kind: ErrorKind, context: &'static str| {
            let error = anyhow::Error::from(std::io::Error::from(kind));
            failure(&match context {
                "" => error,
                context => error.context(context),
            })
        };
        let full = said(ErrorKind::StorageFull, "");
        assert!(
            full.starts_with("error: cannot write the output: "),
            "{full}"
        );
        assert!(full.contains("\nhelp: free some space"), "{full}");
        let missing = said(ErrorKind::NotFound, "cannot read `a`");
        assert!(missing.contains("\nhelp: check the name"), "{missing}");
        let git = said(ErrorKind::NotFound, "cannot start `git`: install it");
        assert!(!git.contains("help:"), "{git}");
        let denied = said(ErrorKind::PermissionDenied, "cannot read `a`");
        assert!(denied.contains("\nhelp: give the user"), "{denied}");
    }

    #[test]
    fn several_lines_stay_several() {
        let error = anyhow!("cannot read\n  |\n1 | a =\n  |    ^");
        assert_eq!(
            failure(&error),
            "error: cannot read\n  |\n1 | a =\n  |    ^"
        );
    }
}
