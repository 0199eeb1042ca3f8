//! Why the tool could not do its work, safe for a terminal or a build log.

use super::spell::spell;

/// The message of a failure with all its causes. It quotes files, so control characters are escaped,
/// and no line begins like a command to the log.
#[must_use]
pub fn failure(error: &anyhow::Error) -> String {
    let text = format!("error: {error:#}");
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
    fn several_lines_stay_several() {
        let error = anyhow!("cannot read\n  |\n1 | a =\n  |    ^");
        assert_eq!(
            failure(&error),
            "error: cannot read\n  |\n1 | a =\n  |    ^"
        );
    }
}
