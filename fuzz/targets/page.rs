//! A text as a page of `content/`, and as the Markdown of an entry: no element and no address that acts comes out.
#![no_main]

use dpg_registry::embedded::Files;
use dpg_registry::markdown::{html, links, plain, shorten};
use dpg_registry::site::content;
use libfuzzer_sys::fuzz_target;

const ACTING: [&str; 9] = [
    "<script", "<img", "<iframe", "<style", "<svg", "<math", "<form", "href=\"javascript", "href=\"data",
];

fuzz_target!(|text: &str| {
    let pages = content(&Files::from([("page.md".to_owned(), text.as_bytes().to_vec())]), &[]);
    if let Err(error) = &pages {
        assert!(format!("{error:#}").contains("page.md"), "{error:#}");
    }
    let made = html(text, 2);
    let lower = made.to_ascii_lowercase();
    for acting in ACTING {
        assert!(!lower.contains(acting), "{acting} in {made}");
    }
    assert!(shorten(&plain(text), 40).chars().count() <= 41);
    for link in links(text) {
        assert!(link.contains('.') || link.contains("://"), "{link}");
    }
});
