//! Writes the events of a Markdown text as HTML: known tags only, no attribute from its author.

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::address::{address, bare};
use super::clean::{clean, escape};

/// How many elements may stand inside each other; deeper ones are left out, their words stay.
const DEPTH: usize = 12;

/// Safe HTML of a Markdown text: raw HTML becomes visible text, only http and https addresses
/// become links, images become links, and its headings start below `level`.
#[must_use]
pub fn html(text: &str, level: u8) -> String {
    html_resolving(text, level, |_| None)
}

/// Like [`html`], with a say in links that are no web addresses: `resolve` may turn an address
/// inside the site into its `href`.
pub fn html_resolving(text: &str, level: u8, resolve: impl Fn(&str) -> Option<String>) -> String {
    let cleaned = clean(text);
    let mut writer = Writer {
        out: String::with_capacity(cleaned.len() + cleaned.len() / 4),
        open: Vec::new(),
        headings: Vec::new(),
        level,
        in_link: 0,
        in_code: false,
        in_head: false,
        resolve,
    };
    for event in super::events(&cleaned) {
        writer.event(event);
    }
    writer.out
}

/// A link to another site, its text escaped; an address that is none becomes its text alone.
#[must_use]
pub fn external_link(url: &str, text: &str) -> String {
    let mut out = String::new();
    match address(url) {
        Some(href) => {
            open_link(&mut out, &href);
            escape(&mut out, text);
            out.push_str("</a>");
        }
        None => escape(&mut out, text),
    }
    out
}

fn open_link(out: &mut String, href: &str) {
    out.push_str("<a href=\"");
    escape(out, href);
    out.push_str("\" rel=\"nofollow ugc noopener\">");
}

struct Writer<F> {
    out: String,
    /// What closes each open element, and what kind it is; nothing for those left out.
    open: Vec<Close>,
    /// The author's levels of the headings above this place.
    headings: Vec<HeadingLevel>,
    level: u8,
    in_link: usize,
    in_code: bool,
    in_head: bool,
    resolve: F,
}

/// What the end of an element writes.
enum Close {
    Tag(&'static str),
    Heading(u8),
    /// A link, and where its text begins: a link without text shows its address.
    Link {
        text_from: usize,
        href: String,
    },
    Code,
    Head,
    Nothing,
}

impl<F: Fn(&str) -> Option<String>> Writer<F> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => {
                let close = self.start(tag);
                self.open.push(close);
            }
            Event::End(_) => {
                if let Some(close) = self.open.pop() {
                    self.end(close);
                }
            }
            Event::Text(text) if self.in_link > 0 || self.in_code => escape(&mut self.out, &text),
            Event::Text(text) => self.linked(&text),
            Event::Code(code) => {
                self.out.push_str("<code>");
                escape(&mut self.out, &code);
                self.out.push_str("</code>");
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => escape(&mut self.out, &text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) -> Close {
        if self.open.len() >= DEPTH {
            return Close::Nothing;
        }
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.tag("<p>", "</p>\n"),
            Tag::Heading { level, .. } => self.heading(level),
            Tag::BlockQuote(_) => self.tag("<blockquote>\n", "</blockquote>\n"),
            Tag::CodeBlock(_) => {
                self.in_code = true;
                self.out.push_str("<pre><code>");
                Close::Code
            }
            Tag::List(None) => self.tag("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => self.tag("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) => {
                self.out.push_str("<ol start=\"");
                self.out.push_str(&first.to_string());
                self.tag("\">\n", "</ol>\n")
            }
            Tag::Item => self.tag("<li>", "</li>\n"),
            Tag::Table(_) => self.tag(
                "<div class=\"scroll\"><table>\n",
                "</tbody></table></div>\n",
            ),
            Tag::TableHead => {
                self.in_head = true;
                self.out.push_str("<thead><tr>");
                Close::Head
            }
            Tag::TableRow => self.tag("<tr>", "</tr>\n"),
            Tag::TableCell if self.in_head => self.tag("<th scope=\"col\">", "</th>"),
            Tag::TableCell => self.tag("<td>", "</td>"),
            Tag::Emphasis => self.tag("<em>", "</em>"),
            Tag::Strong => self.tag("<strong>", "</strong>"),
            Tag::Strikethrough => self.tag("<del>", "</del>"),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.link(&dest_url),
            Tag::Superscript
            | Tag::Subscript
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => Close::Nothing,
        }
    }

    fn tag(&mut self, start: &str, end: &'static str) -> Close {
        self.out.push_str(start);
        Close::Tag(end)
    }

    /// One level below the heading above it, however many its author skipped.
    fn heading(&mut self, level: HeadingLevel) -> Close {
        while self.headings.last().is_some_and(|&above| above >= level) {
            self.headings.pop();
        }
        self.headings.push(level);
        let depth = u8::try_from(self.headings.len()).unwrap_or(6);
        let number = self.level.saturating_add(depth).clamp(2, 6);
        self.out.push_str("<h");
        self.out.push(char::from(b'0' + number));
        self.out.push('>');
        Close::Heading(number)
    }

    fn link(&mut self, destination: &str) -> Close {
        if self.in_link > 0 {
            return Close::Nothing;
        }
        if let Some(href) = (self.resolve)(destination) {
            self.out.push_str("<a href=\"");
            escape(&mut self.out, &href);
            self.out.push_str("\">");
            return self.linking(href);
        }
        let Some(href) = address(destination) else {
            return Close::Nothing;
        };
        open_link(&mut self.out, &href);
        self.linking(href)
    }

    fn linking(&mut self, href: String) -> Close {
        self.in_link += 1;
        Close::Link {
            text_from: self.out.len(),
            href,
        }
    }

    fn end(&mut self, close: Close) {
        match close {
            Close::Tag(end) => self.out.push_str(end),
            Close::Heading(number) => {
                self.out.push_str("</h");
                self.out.push(char::from(b'0' + number));
                self.out.push_str(">\n");
            }
            Close::Link { text_from, href } => {
                self.in_link -= 1;
                if self.out[text_from..].trim().is_empty() {
                    escape(&mut self.out, &href);
                }
                self.out.push_str("</a>");
            }
            Close::Code => {
                self.in_code = false;
                self.out.push_str("</code></pre>\n");
            }
            Close::Head => {
                self.in_head = false;
                self.out.push_str("</tr></thead>\n<tbody>");
            }
            Close::Nothing => {
                if self.open.len() >= DEPTH {
                    self.out.push(' ');
                }
            }
        }
    }

    /// A text with its bare addresses as links.
    fn linked(&mut self, text: &str) {
        let mut done = 0;
        for range in bare(text) {
            let written = &text[range.clone()];
            escape(&mut self.out, &text[done..range.start]);
            self.out.push_str(&external_link(written, written));
            done = range.end;
        }
        escape(&mut self.out, &text[done..]);
    }
}

#[cfg(test)]
mod tests {
    use super::{external_link, html};

    #[test]
    fn ordinary_markdown_becomes_ordinary_html() {
        assert_eq!(
            html("Some *words* and **more**.", 2),
            "<p>Some <em>words</em> and <strong>more</strong>.</p>\n"
        );
        assert_eq!(
            html("3. a\n4. b", 2),
            "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"
        );
        assert_eq!(
            html("|a|b|\n|-|-|\n|1|2|", 2),
            "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>\n\
             <tbody><tr><td>1</td><td>2</td></tr>\n</tbody></table></div>\n"
        );
    }

    #[test]
    fn links_carry_rel_and_nothing_of_their_author() {
        assert_eq!(
            html("[x](https://a.org \"title\")", 2),
            "<p><a href=\"https://a.org/\" rel=\"nofollow ugc noopener\">x</a></p>\n"
        );
        assert_eq!(
            html("at https://a.org/b_c_d.", 2),
            "<p>at <a href=\"https://a.org/b_c_d\" rel=\"nofollow ugc noopener\">https://a.org/b_c_d</a>.</p>\n"
        );
    }

    #[test]
    fn images_become_links_and_never_stand_in_links() {
        let image = html("![alt](https://a.org/i.png)", 2);
        assert!(
            image.contains(">alt</a>") && !image.contains("<img"),
            "{image}"
        );
        let nested = html("[![alt](https://a.org/i.png)](https://b.org)", 2);
        assert_eq!(nested.matches("<a ").count(), 1, "{nested}");
        assert!(html("![](https://a.org/i.png)", 2).contains(">https://a.org/i.png</a>"));
    }

    #[test]
    fn headings_go_down_one_step_at_a_time() {
        let out = html("# a\n\n#### b\n\n## c\n\n# d", 3);
        assert_eq!(out, "<h4>a</h4>\n<h5>b</h5>\n<h5>c</h5>\n<h4>d</h4>\n");
    }

    #[test]
    fn no_dangerous_address_becomes_a_link() {
        for text in [
            "[x](javascript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#x0A;script:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](java%0ascript:alert(1))",
            "[x](\u{1}javascript:alert(1))",
            "[x](vbscript&colon;msgbox(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
            "<javascript:alert(1)>",
            "<data:text/html,x>",
            "<mailto:somebody@example.org>",
            "<somebody@example.org>",
            "[x](//evil.org) [y](/path) [z](#id) [w](https://good.org@evil.org/)",
            "[x]: javascript:alert(1)\n\n[x]",
        ] {
            let out = html(text, 2);
            assert!(
                !out.contains("<a") && !out.contains("<img"),
                "{text} -> {out}"
            );
        }
    }

    #[test]
    fn raw_html_is_visible_text() {
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<div onclick=\"x()\">\n\n*y*\n\n</div>",
            "<!-- <p> --> <![CDATA[<b>]]> <?php <i> ?>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<a href=\"https://a.org\" onmouseover=\"x\">y</a>",
            "<script",
            "```\"><script>\n</code></pre><script>\n```",
            "`</code><script>`",
            "| <script> |\n|-|\n| </td><script> |",
            "# <script>\n> <svg onload=x>",
        ] {
            let out = html(text, 2);
            for bad in ["<script", "<img", "<div on", "<svg", "<!--", "<?", "<!["] {
                assert!(!out.contains(bad), "{text} -> {out}");
            }
        }
    }

    #[test]
    fn quotes_in_addresses_and_texts_stay_inside_their_attribute() {
        for out in [
            html("[x](https://a.org/\"onclick=\"y)", 2),
            html("[x](<https://a.org/\" onclick=\"y>)", 2),
            html("https://a.org/'onclick='y", 2),
            external_link("https://a.org/\" onclick=\"y", "\"><b>"),
        ] {
            assert!(!out.contains("\" onclick") && !out.contains("<b>"), "{out}");
            let opening = &out[out.find("<a ").unwrap()..];
            let tag = &opening[..opening.find('>').unwrap()];
            assert_eq!(tag.matches('"').count(), 4, "{out}");
        }
    }

    #[test]
    fn direction_controls_do_not_pass_even_as_entities() {
        let out = html("a\u{202E}b &#x202E; &#8203; c", 2);
        assert!(
            !out.contains('\u{202E}') && !out.contains('\u{200B}'),
            "{out:?}"
        );
    }

    #[test]
    fn nesting_is_bounded_and_balanced() {
        for text in [
            "> ".repeat(5_000) + "x",
            "- ".repeat(5_000) + "x",
            "[".repeat(50_000),
            "*".repeat(50_000) + "a",
        ] {
            let out = html(&text, 2);
            assert!(out.matches("<blockquote>").count() <= 12);
            for tag in ["blockquote", "ul", "li", "p", "em", "strong"] {
                let starts = out.matches(&format!("<{tag}>")).count();
                assert_eq!(starts, out.matches(&format!("</{tag}>")).count(), "{tag}");
            }
        }
    }

    #[test]
    fn unclosed_things_close_themselves() {
        let out = html("**bold *it [link](https://a.org `code\n\n- <b>", 2);
        assert_eq!(out.matches("<ul>").count(), out.matches("</ul>").count());
        assert!(!out.contains("<b>"), "{out}");
    }
}
