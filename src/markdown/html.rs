//! Writes the events of a Markdown text as HTML: known tags only, no attribute from its author.

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::escape::{escape, escape_whole};
use super::events::events;
use crate::address::{href, links, with_scheme};
use crate::invisible::{clean, cleaned};

/// How many elements may be inside each other; deeper ones are left out, their words stay.
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
    let text = clean(text);
    let mut writer = Writer {
        out: String::with_capacity(text.len() + text.len() / 4),
        open: Vec::new(),
        headings: Vec::new(),
        level,
        in_link: 0,
        in_code: false,
        in_head: false,
        resolve,
    };
    for event in events(&text) {
        writer.event(event);
    }
    cleaned(writer.out)
}

/// A link to another site, its text escaped; an address that is none becomes its text alone. A link whose text is
/// its address has the class `url`: in print, others are followed by theirs.
#[must_use]
pub fn external_link(url: &str, text: &str) -> String {
    let mut out = String::new();
    match href(url) {
        Some(href) => {
            let is_shown = !text.is_empty() && url.contains(text.trim_end_matches('…'));
            open_link(
                &mut out,
                &href,
                if is_shown { " class=\"url\"" } else { "" },
            );
            escape(&mut out, text);
            out.push_str("</a>");
        }
        None => escape(&mut out, text),
    }
    out
}

/// A link inside the site, its text escaped and in a direction of its own.
#[must_use]
pub fn internal_link(to: &str, text: &str) -> String {
    let mut out = String::from("<a href=\"");
    escape(&mut out, to);
    out.push_str("\" dir=\"auto\">");
    escape(&mut out, text);
    out.push_str("</a>");
    out
}

fn open_link(out: &mut String, href: &str, attributes: &str) {
    out.push_str("<a href=\"");
    escape(out, href);
    out.push_str("\" rel=\"nofollow ugc noopener\"");
    out.push_str(attributes);
    out.push('>');
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
            Event::Text(text) if self.in_link > 0 || self.in_code => {
                escape_whole(&mut self.out, &text);
            }
            Event::Text(text) => self.linked(&text),
            Event::Code(code) => {
                self.out.push_str("<code>");
                escape_whole(&mut self.out, &code);
                self.out.push_str("</code>");
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => escape_whole(&mut self.out, &text),
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
            escape_whole(&mut self.out, &href);
            self.out.push_str("\">");
            return self.linking(href);
        }
        let Some(href) = href(destination) else {
            return Close::Nothing;
        };
        open_link(&mut self.out, &href, "");
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
                    escape_whole(&mut self.out, &href);
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
        for range in links(text) {
            let written = &text[range.clone()];
            escape_whole(&mut self.out, &text[done..range.start]);
            self.out
                .push_str(&external_link(&with_scheme(written), written));
            done = range.end;
        }
        escape_whole(&mut self.out, &text[done..]);
    }
}

#[cfg(test)]
mod tests;
