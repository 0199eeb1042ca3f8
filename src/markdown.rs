//! Turns the Markdown of strangers into HTML that can do no harm, into plain text, and into its links.

mod escape;
mod events;
mod html;

pub use escape::escape;
pub use html::{external_link, html, html_resolving, internal_link};

pub use crate::invisible::clean;

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::address;
use crate::invisible::cleaned;
use events::events;

/// The words of a Markdown text on one line, without its markup.
#[must_use]
pub fn plain(text: &str) -> String {
    let text = clean(text);
    let mut words = String::with_capacity(text.len());
    for event in events(&text) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::Rule => words.push(' '),
            Event::End(tag) if !is_inline(tag) => words.push(' '),
            _ => {}
        }
    }
    let words = cleaned(words);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a plain text, at most `limit` characters, with `…` where some were left out.
#[must_use]
pub fn shorten(text: &str, limit: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(limit) else {
        return text.to_owned();
    };
    let head = &text[..end];
    let cut = head.rfind(char::is_whitespace).filter(|&at| at > end / 2);
    let kept = head[..cut.unwrap_or(end)].trim_end_matches([' ', ',', ';', ':', '.', '-']);
    format!("{kept}…")
}

/// All http and https addresses of a Markdown text, each once, in order: those of links and images, and
/// those in its words, with the scheme that they may lack.
#[must_use]
pub fn links(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut known = BTreeSet::new();
    let mut add = |candidate: &str| {
        if address::href(candidate).is_some() && known.insert(candidate.to_owned()) {
            found.push(candidate.to_owned());
        }
    };
    let mut code = false;
    for event in events(text) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                add(dest_url.trim());
            }
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(text) if !code => {
                for range in address::links(&text) {
                    add(&address::with_scheme(&text[range]));
                }
            }
            _ => {}
        }
    }
    found
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Subscript
            | TagEnd::Superscript
    )
}

#[cfg(test)]
mod tests {
    use super::{links, plain, shorten};

    #[test]
    fn plain_text_keeps_the_words_and_nothing_else() {
        let text =
            "# Title\n\nSome *bold* [link](https://a.org) and `code`.\n\n- one\n- two\n\n<b>x</b>";
        assert_eq!(
            plain(text),
            "Title Some bold link and code. one two <b>x</b>"
        );
    }

    #[test]
    fn all_addresses_are_found_once_and_in_order() {
        let text = "See https://a.org/x_y_z, [b](https://b.org) and ![](http://c.org/i.png).\n\
                    Again https://a.org/x_y_z; <https://d.org>\n\n<a href=\"https://e.org/p\">e</a>";
        assert_eq!(
            links(text),
            [
                "https://a.org/x_y_z",
                "https://b.org",
                "http://c.org/i.png",
                "https://d.org",
                "https://e.org/p"
            ]
        );
    }

    #[test]
    fn what_is_no_web_address_is_no_link() {
        assert!(
            links("[x](javascript:alert(1)) mail@example.org ftp://a.org `https://a.org`")
                .is_empty()
        );
    }

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(shorten("one two, three", 9), "one two…");
        assert_eq!(shorten("one", 9), "one");
    }
}
