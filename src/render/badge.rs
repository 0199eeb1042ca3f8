//! The badge of a recognised good: a small picture for its own pages and repositories.

use std::fmt::Write;

use crate::markdown::escape;

use super::frame::Here;

/// Height of a badge in pixels.
const HEIGHT: usize = 20;

/// Width of a sign in pixels at the size of the text, a little more than most have;
/// `textLength` makes any font keep to it.
const SIGN: usize = 7;

/// The badge of a good as SVG: what it is, and since which review.
pub(super) fn badge(here: &Here<'_>, position: usize) -> String {
    let (what, since) = words(here, position);
    let (left, right) = (width(&what), width(&since));
    let mut label = String::new();
    escape(&mut label, &format!("{what}: {since}"));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"{HEIGHT}\" role=\"img\" \
         aria-label=\"{label}\"><title>{label}</title>\
         <rect width=\"{whole}\" height=\"{HEIGHT}\" rx=\"3\" fill=\"#0b5563\"/>\
         <path d=\"M{left} 0h{inner}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{inner}z\" fill=\"#14633b\"/>\
         <g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\">",
        whole = left + right,
        inner = right - 3,
    );
    for (at, text, width) in [(0, &what, left), (left, &since, right)] {
        let mut shown = String::new();
        escape(&mut shown, text);
        // Writing to a text cannot fail.
        let _ = write!(
            svg,
            "<text x=\"{}\" y=\"14\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">{shown}</text>",
            at + SIGN,
            width - 2 * SIGN,
        );
    }
    svg.push_str("</g></svg>\n");
    svg
}

/// What a badge says: what the good is, and since which review.
pub(super) fn words(here: &Here<'_>, position: usize) -> (String, String) {
    let dates = &here.site.good(position).entry.dates;
    let since = match dates.reviewed.or(dates.recognized) {
        Some(day) => day.to_string(),
        None => here.language.t("badge-recognised"),
    };
    (here.language.t("notice-dpg"), since)
}

fn width(text: &str) -> usize {
    (text.chars().count() + 2) * SIGN
}
