//! Evidence and addresses as blocks of a page.

use crate::entry::Evidence;
use crate::markdown::{external_link, html};
use crate::theme::html::Html;

/// An address as people read it: without scheme and closing slash, at most 100 characters.
pub(crate) fn readable(url: &str) -> String {
    let shown = url
        .trim()
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .trim_end_matches('/');
    match shown.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown.to_owned(),
    }
}

/// Evidence as blocks: one item as it is, several as a list.
pub(crate) fn evidence(items: &[Evidence], level: u8) -> Html {
    let blocks = items
        .iter()
        .map(|item| block(item.text.as_deref(), item.url.as_deref(), level));
    let blocks: Vec<String> = blocks.filter(|block| !block.is_empty()).collect();
    list(blocks)
}

/// A text and an address of one item of evidence; an address that the text has already is a link there.
pub(crate) fn block(text: Option<&str>, url: Option<&str>, level: u8) -> String {
    let mut out = text.map(|text| html(text, level)).unwrap_or_default();
    if let Some(url) = url
        && !text.is_some_and(|text| text.contains(url))
    {
        out.push_str("<p>");
        out.push_str(&external_link(url, &readable(url)));
        out.push_str("</p>\n");
    }
    out
}

/// Several blocks as a list, one as it is.
pub(crate) fn list(mut blocks: Vec<String>) -> Html {
    match blocks.len() {
        0 => Html::default(),
        1 => Html::new(blocks.remove(0)),
        _ => Html::new(format!(
            "<ul class=\"evidence\">\n<li>{}</li>\n</ul>\n",
            blocks.join("</li>\n<li>")
        )),
    }
}
