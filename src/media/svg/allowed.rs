//! What an SVG may contain to be only a picture: elements, attributes, addresses.

use std::sync::LazyLock;

use regex::Regex;

/// The namespace of SVG.
pub(crate) const SVG: &str = "http://www.w3.org/2000/svg";

/// The namespace of addresses before SVG 2.
pub(crate) const XLINK: &str = "http://www.w3.org/1999/xlink";

/// The namespace of the prefix `xml`.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Namespaces besides SVG whose elements mean something to browsers.
const LIVE: [&str; 3] = [
    "",
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/Math/MathML",
];

/// Names of elements and of attributes, one on each line.
const ELEMENTS: &str = include_str!("elements.txt");
const DRAWN: &str = include_str!("drawn.txt");
const PLAIN: &str = include_str!("plain.txt");

/// What happens to a part of an SVG.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is kept as it is.
    Kept,
    /// It is kept if [`crate::media::svg::style::fault`] finds nothing in its value.
    Drawn,
    /// It is kept if its value is an address that [`leads`] allows.
    Address,
    /// It draws nothing: a note of an editor.
    Dropped,
    /// It is not allowed in a picture.
    Refused,
}

/// What happens to an element.
pub(crate) fn element(namespace: &str, name: &str) -> Verdict {
    match namespace {
        SVG if name == "metadata" => Verdict::Dropped,
        SVG if lists(ELEMENTS, name) => Verdict::Kept,
        SVG => Verdict::Refused,
        other if LIVE.contains(&other) => Verdict::Refused,
        _ => Verdict::Dropped,
    }
}

/// What happens to an attribute.
pub(crate) fn attribute(namespace: &str, name: &str) -> Verdict {
    match (namespace, name) {
        ("" | XLINK, "href") => Verdict::Address,
        ("", name) if lists(PLAIN, name) || name.starts_with("aria-") => Verdict::Kept,
        ("", name) if lists(DRAWN, name) => Verdict::Drawn,
        ("", name) if name.starts_with("data-") => Verdict::Dropped,
        (XML, "lang" | "space") => Verdict::Kept,
        ("" | XML, _) => Verdict::Refused,
        _ => Verdict::Dropped,
    }
}

fn lists(names: &str, name: &str) -> bool {
    names.lines().any(|one| one == name)
}

/// Whether an element may have an address: a place in the same file, and for pictures a bitmap inside
/// the address.
pub(crate) fn leads(element: &str, address: &str) -> bool {
    static PICTURE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]*$")
            .expect("the pattern is written above")
    });
    let is_inside = address
        .strip_prefix('#')
        .is_some_and(|id| !id.is_empty() && !id.contains(char::is_whitespace));
    let shows = matches!(element, "image" | "feImage");
    is_inside || shows && PICTURE.is_match(address)
}

#[cfg(test)]
mod tests {
    use super::{DRAWN, ELEMENTS, PLAIN, Verdict, attribute, element, leads};

    #[test]
    fn no_list_contains_active_content() {
        for name in [
            "script",
            "foreignObject",
            "a",
            "animate",
            "set",
            "handler",
            "iframe",
        ] {
            assert_eq!(element(super::SVG, name), Verdict::Refused, "{name}");
        }
        for lists in [DRAWN, PLAIN] {
            assert!(!lists.lines().any(|name| name.starts_with("on")));
        }
        for list in [ELEMENTS, DRAWN, PLAIN] {
            assert!(list.lines().is_sorted() && !list.contains(' '), "{list}");
        }
        assert_eq!(attribute("", "onload"), Verdict::Refused);
        assert_eq!(attribute(super::XML, "base"), Verdict::Refused);
    }

    #[test]
    fn addresses_stay_inside_the_file() {
        assert!(leads("use", "#a"));
        assert!(leads("image", "data:image/png;base64,iVBORw0KGgo="));
        for address in [
            "data:image/png;base64,iVBORw0KGgo=",
            "https://example.org/#a",
            "other.svg#a",
            "#",
            "",
            " #a",
        ] {
            assert!(!leads("use", address), "{address}");
        }
        for address in [
            "data:image/svg+xml;base64,PHN2Zy8+",
            "data:image/png,<svg/>",
            "data:text/html;base64,PHN2Zy8+",
            "javascript:alert(1)",
            "//example.org/a.png",
        ] {
            assert!(!leads("image", address), "{address}");
        }
    }
}
