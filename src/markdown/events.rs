//! The events of a Markdown text.

use pulldown_cmark::{Event, Options, Parser, TextMergeStream};

/// `CommonMark` with tables and strikethrough; raw HTML is text like any other.
pub(super) fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_ext(text, options).map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        other => other,
    });
    TextMergeStream::new(parser)
}
