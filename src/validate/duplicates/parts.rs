//! An address taken apart: what of it says where something is kept.

use crate::address::{is_index, is_language};
use crate::validate::duplicates::hash::{Sort, apart};

/// A web address in lower case, taken apart.
pub(super) struct Parts<'a> {
    pub(super) host: &'a str,
    pub(super) segments: Vec<&'a str>,
    pub(super) query: &'a str,
}

/// Segments of a path that separate a repository from what is inside it.
pub(super) const INSIDE: [&str; 11] = [
    "-",
    "actions",
    "blob",
    "discussions",
    "issues",
    "raw",
    "releases",
    "src",
    "tags",
    "tree",
    "wiki",
];

impl<'a> Parts<'a> {
    /// Reads `https://www.host/path?query#fragment`, the scheme of which may be missing.
    pub(super) fn of(lower: &'a str) -> Option<Self> {
        let text = lower.trim();
        let at = |text: &str, sign: u8| text.bytes().position(|byte| byte == sign);
        let until = |text: &'a str, sign: u8| &text[..at(text, sign).unwrap_or(text.len())];
        let rest = match at(text, b':') {
            Some(colon) if text[colon..].starts_with("://") => {
                matches!(&text[..colon], "http" | "https").then_some(&text[colon + 3..])?
            }
            _ => text,
        };
        let rest = until(rest, b'#');
        let main = until(rest, b'?');
        let query = rest.get(main.len() + 1..).unwrap_or_default();
        let authority = until(main, b'/');
        let path = &main[authority.len()..];
        let host = at(authority, b'@').map_or(authority, |sign| &authority[sign + 1..]);
        let host = until(host, b':');
        let host = host.strip_prefix("www.").unwrap_or(host);
        let dot = host.bytes().rposition(|byte| byte == b'.')?;
        let is_plain = |byte: u8| !byte.is_ascii() || byte.is_ascii_alphanumeric();
        let mut signs = host.bytes();
        let is_host = signs.all(|byte| is_plain(byte) || b".-_".contains(&byte));
        if dot == 0 || host.len() < dot + 3 || !is_host {
            return None;
        }
        let mut segments = Vec::with_capacity(8);
        segments.extend(path.split('/').filter(|segment| !segment.is_empty()));
        Some(Self {
            host,
            segments,
            query,
        })
    }

    /// Leaves out what leads to the same page: an index file, a language alone.
    pub(super) fn without_index(&mut self) {
        if self.segments.last().is_some_and(|last| is_index(last)) {
            self.segments.pop();
        }
        if matches!(self.segments[..], [only] if is_language(only)) {
            self.segments.clear();
        }
    }

    /// The page, with what of the query selects one of several things under one path, such as
    /// `?id=7`; languages, views and marks of campaigns do not.
    pub(super) fn page(&self) -> u64 {
        let selects = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or(pair);
            let is_mark = name.starts_with("utm_") || name.ends_with("clid");
            !is_mark && (name.ends_with("id") || name == "p" || name == "doi")
        };
        let path = self.segments.iter().copied();
        let query = self.query.split('&').filter(selects);
        apart(Sort::Page, [self.host].into_iter().chain(path).chain(query))
    }
}

/// The path of a repository, and what is inside it.
pub(super) fn within<'a, 'b>(segments: &'b [&'a str]) -> (&'b [&'a str], &'b [&'a str]) {
    let is_inside = |(n, segment): (usize, &&str)| n > 1 && INSIDE.contains(segment);
    let end = segments.iter().enumerate().position(is_inside);
    segments.split_at(end.unwrap_or(segments.len()))
}
