//! A text of an entry, with its place.

/// A text of an entry and its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    /// JSON Pointer.
    pub(super) pointer: &'a str,
    pub(super) text: &'a str,
}

/// How many addresses, contacts or characters of one text are looked at one by one: a hostile text may
/// hold a hundred thousand.
pub(super) const MOST: usize = 200;

/// How often a part of a text occurs in it before a place.
pub(super) fn earlier(text: &str, at: usize, part: &str) -> usize {
    text[..at].matches(part).count()
}
