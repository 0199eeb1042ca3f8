//! A part of an answer, as pages show it.

use serde::Serialize;

use crate::address::links;
use crate::markdown::{escape, html};
use crate::pages::facts::GoalLink;
use crate::theme::html::Html;

/// Headings inside evidence start below the heading of their indicator.
pub(crate) const LEVEL: u8 = 3;

/// One question and the entry's answer to it.
#[derive(Serialize, Default)]
pub(crate) struct Part {
    pub(crate) label: String,
    /// A page about the label: a goal, a licence.
    pub(crate) href: Option<String>,
    /// A goal's number.
    pub(crate) goal: Option<u8>,
    pub(crate) answer: Option<Said>,
    pub(crate) body: Html,
    /// The other goals that the evidence above supports.
    pub(crate) also: Vec<GoalLink>,
}

impl Part {
    /// Its length in bytes of HTML, and how many links it contains.
    pub(crate) fn weight(&self) -> (usize, usize) {
        (
            self.body.as_str().len(),
            self.body.as_str().matches("<a ").count(),
        )
    }
}

/// A short answer.
#[derive(Serialize)]
pub(crate) struct Said {
    pub(crate) code: &'static str,
    pub(crate) text: String,
}

/// A few words stay as they are; a text with lines or addresses is Markdown.
pub(crate) fn phrase(text: &str) -> String {
    if text.contains('\n') || !links(text).is_empty() {
        return html(text, LEVEL);
    }
    let mut out = String::new();
    escape(&mut out, text);
    out
}
