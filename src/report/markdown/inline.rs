//! Texts of other people as Markdown that stays text: no markup, no mention, no reference, one line.

use crate::address::href;
use crate::address::is_web_address;
use crate::invisible::is_invisible;
use crate::markdown::shorten;

/// A text on one line, cut to a number of characters, with invisible ones escaped.
pub(super) fn line(text: &str, limit: usize) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(joined.len());
    for c in shorten(&joined, limit).chars() {
        if is_invisible(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// A text as a code span, in which nothing counts as markup.
pub(in crate::report) fn code(text: &str, limit: usize) -> String {
    let text = line(text, limit);
    if text.is_empty() {
        return "*nothing*".to_owned();
    }
    span(&text)
}

/// A text that is not empty, between as many backticks as needed.
pub(super) fn span(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A sentence that may quote an entry: text between backticks becomes a code span, everything else is
/// escaped.
pub(crate) fn prose(text: &str) -> String {
    sentence(text, 600, code)
}

/// The same for help, which may list a decision on every indicator.
pub(super) fn advice(text: &str) -> String {
    sentence(text, 1_600, code)
}

pub(super) fn sentence(text: &str, most: usize, code: fn(&str, usize) -> String) -> String {
    let text = line(text, most);
    let mut out = String::with_capacity(text.len());
    for (n, part) in text.split('`').enumerate() {
        if n % 2 == 1 && !part.trim().is_empty() {
            out.push_str(&code(part, most));
        } else {
            escape(&mut out, part);
        }
    }
    out
}

/// A web address as a link, in the cell of a table too; `None` for other texts. Addresses of
/// discussions are not linked: the host would show there that they were mentioned here.
pub(super) fn link(url: &str) -> Option<String> {
    if leads_to_discussion(url) {
        return None;
    }
    target(url).map(|target| format!("<{target}>"))
}

/// A web address as the target of a link; `None` for other texts.
pub(super) fn target(url: &str) -> Option<String> {
    let target = href(url).filter(|_| is_web_address(url))?;
    // These could end the link or the cell, or mention somebody.
    let target = ["<", ">", "(", ")", "|", "\\", "`", "@"]
        .into_iter()
        .fold(target, |target, sign| {
            target.replace(sign, &format!("%{:02X}", sign.as_bytes()[0]))
        });
    Some(target)
}

/// A text below a line that opens it; empty if there is no text.
pub(super) fn fold(title: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("<details><summary>{title}</summary>\n\n{text}\n</details>\n\n")
}

/// Whether an address is that of an issue, a pull request, a discussion or a commit.
pub(super) fn leads_to_discussion(url: &str) -> bool {
    let lower = url.to_lowercase();
    [
        "/issues/",
        "/pull/",
        "/pulls/",
        "/discussions/",
        "/commit/",
        "/merge_requests/",
        "/work_items/",
        "/epics/",
    ]
    .iter()
    .any(|part| lower.contains(part))
}

/// Appends a text with every character that could be markup escaped, and with those that mention
/// people or issues, or start an address, as code.
fn escape(out: &mut String, text: &str) {
    for (at, c) in text.char_indices() {
        match c {
            '@' | '#' => {
                out.push('`');
                out.push(c);
                out.push('`');
            }
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            ':' if text[at..].starts_with("://") => out.push_str("&#58;"),
            '.' if text[..at].to_ascii_lowercase().ends_with("www") => out.push_str("\\."),
            '\\' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '!' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{code, link, prose};
    use crate::report::markdown::cell;

    #[test]
    fn nothing_in_a_quotation_is_markup_or_calls_anybody() {
        assert_eq!(
            prose("@all #1 <b> *x* [y](z) https://a.example www.b.example"),
            "`@`all `#`1 &lt;b&gt; \\*x\\* \\[y\\]\\(z\\) https&#58;//a.example www\\.b.example"
        );
        assert_eq!(prose("found `a|b`, wanted ``"), "found `a|b`, wanted ");
        assert_eq!(prose("one\n\n# two\u{202e}"), "one `#` two\\\\u\\{202e\\}");
    }

    #[test]
    fn a_cell_of_a_table_ends_only_where_it_should() {
        assert_eq!(cell::code("a|b\\|", 99), "`a`&#124;`b\\`&#124;");
        assert_eq!(cell::prose("`a|b` or |"), "`a`&#124;`b` or \\|");
        assert_eq!(
            link("https://a.example/b|c").as_deref(),
            Some("<https://a.example/b%7Cc>")
        );
    }

    #[test]
    fn a_code_span_can_contain_any_text_on_one_line() {
        assert_eq!(code("a\nb `c` @d", 99), "``a b `c` @d``");
        assert_eq!(code("`", 99), "`` ` ``");
        assert_eq!(code(" ", 99), "*nothing*");
        assert_eq!(code("one two three", 8), "`one two…`");
    }

    #[test]
    fn addresses_that_mention_somebody_are_not_linked() {
        assert_eq!(
            link("https://a.example/b_(c)").as_deref(),
            Some("<https://a.example/b_%28c%29>")
        );
        assert_eq!(
            link("https://a.example/@all").as_deref(),
            Some("<https://a.example/%40all>")
        );
        assert_eq!(link("https://github.com/a/b/issues/4"), None);
        assert_eq!(link("javascript:alert(1)"), None);
    }
}
