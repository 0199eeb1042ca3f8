//! The badge of a good that is or was recognised: a small picture for its own pages and repositories.

use std::fmt::Write;

use crate::catalog::{Good, Status};
use crate::entry::Stage;
use crate::markdown::escape;
use crate::site::context::Context;

/// Height of a badge in pixels.
const HEIGHT: usize = 20;

/// Width of a character in pixels at the size of the text, a little more than most have; `textLength`
/// makes any font fit it.
const SIGN: usize = 7;

/// What a badge shows.
pub(crate) struct Words {
    /// What the good is, or was.
    pub(crate) what: String,
    /// The date of the review that recognised it, or that it is no longer recognised.
    pub(crate) since: String,
    /// The background of `since`, as six hexadecimal digits.
    pub(crate) color: &'static str,
}

/// Whether a good has a badge. A good that is no longer recognised keeps its badge, in grey: other
/// sites link to the badge's address.
pub(crate) fn has_badge(good: &Good) -> bool {
    match good.status {
        Status::Current => !good.is_listed(),
        Status::Candidate => false,
        Status::Former => good.entry.stage == Stage::Dpg,
    }
}

/// The badge of a good as SVG: what it is, and the date of its review.
pub(crate) fn badge(context: &Context<'_>, position: usize) -> String {
    let Words { what, since, color } = words(context, position);
    let (left, right) = (width(&what), width(&since));
    let mut label = String::new();
    escape(&mut label, &format!("{what}: {since}"));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"{HEIGHT}\" role=\"img\" \
         aria-label=\"{label}\"><title>{label}</title>\
         <rect width=\"{whole}\" height=\"{HEIGHT}\" rx=\"3\" fill=\"#0b5563\"/>\
         <path d=\"M{left} 0h{inner}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{inner}z\" fill=\"#{color}\"/>\
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

/// What the badge of a good shows.
pub(crate) fn words(context: &Context<'_>, position: usize) -> Words {
    let good = context.site.good(position);
    let dates = &good.entry.dates;
    let is_current = good.status == Status::Current;
    let since = match dates.reviewed.or(dates.recognized) {
        _ if !is_current => context.language.t("badge-archived"),
        Some(day) => day.to_string(),
        None => context.language.t("badge-recognised"),
    };
    Words {
        what: context.language.t("notice-dpg"),
        since,
        color: if is_current { "14633b" } else { "5b5f62" },
    }
}

fn width(text: &str) -> usize {
    (text.chars().count() + 2) * SIGN
}
