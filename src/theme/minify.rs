//! Scripts as they are published: without the parts that only people read.

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

#[cfg(test)]
mod tests {
    use super::minify;

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
