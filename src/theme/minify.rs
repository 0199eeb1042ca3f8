//! Scripts and style sheets as they are published: without the parts that only people read.

/// A script without empty lines, indentation, and comments that have lines of their own.
///
/// A script with a text over several lines stays as it is, because all of these matter inside a text.
pub(crate) fn minify(script: &str) -> String {
    if script
        .lines()
        .any(|line| line.matches('`').count() % 2 == 1)
    {
        return script.to_owned();
    }
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut out = kept.collect::<Vec<_>>().join("\n");
    if script.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// A style sheet without empty lines, indentation, and comments that begin a line.
///
/// One with a text over several lines, or a comment that begins behind something and ends on another line, stays as it is.
pub(crate) fn minify_styles(styles: &str) -> String {
    let goes_on = |line: &str| {
        let opened = line.rfind("/*").filter(|&at| at > 0);
        line.ends_with('\\') || opened.is_some_and(|at| !line[at..].contains("*/"))
    };
    if styles.lines().any(|line| goes_on(line.trim())) {
        return styles.to_owned();
    }
    let mut out = String::with_capacity(styles.len());
    let mut is_comment = false;
    for line in styles.lines() {
        let mut line = line.trim();
        while is_comment || line.starts_with("/*") {
            let Some(end) = line.find("*/") else {
                is_comment = true;
                line = "";
                break;
            };
            is_comment = false;
            line = line[end + 2..].trim_start();
        }
        if !line.is_empty() {
            out.push_str(line);
            out.push('\n');
        }
    }
    if !styles.ends_with('\n') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{minify, minify_styles};

    #[test]
    fn styles_lose_what_only_people_read() {
        let styles = "/* Cards,\n   and more. */ @layer a;\n\n  a { content: \"/* b */\"; } /* c */\n  /* d *//* e */\n  b {}\n";
        assert_eq!(
            minify_styles(styles),
            "@layer a;\na { content: \"/* b */\"; } /* c */\nb {}\n"
        );
        for whole in ["a {} /* b\n  c */\n", "a { content: \"b\\\n  c\"; }\n"] {
            assert_eq!(minify_styles(whole), whole);
        }
    }

    #[test]
    fn what_only_people_read_is_left_out() {
        let script =
            "// Says hello.\n\nfunction hello() {\n  // To all.\n  return `a//b`; // here\n}\n";
        assert_eq!(
            minify(script),
            "function hello() {\nreturn `a//b`; // here\n}\n"
        );
    }

    #[test]
    fn a_text_over_several_lines_stays_as_it_is() {
        let script = "const text = `\n  // no comment\n\n`;\n";
        assert_eq!(minify(script), script);
    }
}
