//! Which attribute values and style sheets of an SVG load nothing and run nothing.

use std::sync::LazyLock;

use regex::Regex;

/// A reference to a part of the same file.
static INSIDE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r##"(?i)\burl\(\s*(?:#[^\s"'()\\]+|"#[^\s"'()\\]+"|'#[^\s"'()\\]+')\s*\)"##)
});

/// A function, or anything else with a bracket directly after its name.
static FUNCTION: LazyLock<Regex> = LazyLock::new(|| pattern(r"([\w-]+)\("));

/// A rule such as `@media`.
static RULE: LazyLock<Regex> = LazyLock::new(|| pattern(r"@([\w-]*)"));

/// Functions that compute a colour, a shape, a length or a selection, in lower case.
const FUNCTIONS: &str = include_str!("functions.txt");

/// The part of a value or style sheet that is not allowed in a picture; `None` if all is fine.
pub(crate) fn fault(text: &str) -> Option<&str> {
    // Escapes can hide names.
    if let Some(at) = text.find('\\') {
        return Some(&text[at..=at]);
    }
    let mut rules = RULE.captures_iter(text);
    let rule = rules.find(|rule| !rule[1].eq_ignore_ascii_case("media"));
    let inside: Vec<_> = INSIDE.find_iter(text).map(|found| found.range()).collect();
    let mut functions = FUNCTION.captures_iter(text);
    let function = functions.find(|function| {
        let start = function.get(0).map_or(0, |whole| whole.start());
        let name = function[1].to_ascii_lowercase();
        let is_known = FUNCTIONS.lines().any(|known| known == name);
        !is_known && !inside.iter().any(|range| range.start == start)
    });
    let found = rule.or(function)?;
    found.get(0).map(|found| found.as_str())
}

/// The parts of the same file that a value refers to.
pub(crate) fn references(text: &str) -> impl Iterator<Item = &str> {
    INSIDE.find_iter(text).filter_map(|found| {
        let (_, id) = found.as_str().split_once('#')?;
        Some(id.trim_end_matches(|c: char| c.is_whitespace() || ")\"'".contains(c)))
    })
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns are written above")
}

#[cfg(test)]
mod tests {
    use super::{FUNCTIONS, fault, references};

    #[test]
    fn colours_and_parts_of_the_same_file_are_fine() {
        for text in [
            "red",
            "rgb(0 0 0 / 50%)",
            "url(#a)",
            "URL( '#a-b' ) none",
            "translate(1,2) rotate(45)",
            ".a{fill:url(\"#g\")}@media (prefers-color-scheme: dark) and (width > 1px){.a:not(.b){fill:#fff}}",
            "a > b, c { fill: var(--x, hsl(1 2% 3%)) }",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
    }

    #[test]
    fn what_loads_or_hides_is_found() {
        for (text, found) in [
            ("@import 'https://example.org/a.css';", "@import"),
            ("@IMPORT url(#a)", "@IMPORT"),
            ("a{fill:url(https://example.org/#a)}", "url("),
            ("url()", "url("),
            ("url(#a), url('b.svg#c')", "url("),
            ("url(\"#a\\22 )\")", "\\"),
            ("\\75 rl(x)", "\\"),
            ("image-set('x' 1x)", "image-set("),
            ("src('x')", "src("),
            ("expression(alert(1))", "expression("),
            ("@font-face{}", "@font-face"),
            ("content:\"/*\"; @import 'x'; \"*/\"", "@import"),
            ("@ import 'x'", "@"),
            ("curl(#a)", "curl("),
            ("-url(#a)", "-url("),
        ] {
            assert_eq!(fault(text), Some(found), "{text}");
        }
        assert!(!FUNCTIONS.lines().any(|name| name.contains("url")));
    }

    #[test]
    fn references_are_named_without_their_brackets() {
        let text = "url(#a) url( '#b' ) url(\"#c-d\")";
        assert_eq!(references(text).collect::<Vec<_>>(), ["a", "b", "c-d"]);
    }
}
